"""How far people agree: gathered, measured, told."""
