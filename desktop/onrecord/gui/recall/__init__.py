"""The recall guard: what may have been missed, in the margin and as a list."""
