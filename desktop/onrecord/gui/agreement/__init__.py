"""How far people agree, as figures and as pictures."""
