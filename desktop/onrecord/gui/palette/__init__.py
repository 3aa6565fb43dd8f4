"""Finding anything by typing a part of its name."""
