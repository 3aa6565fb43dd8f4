"""Choosing values by number keys and by typing."""
