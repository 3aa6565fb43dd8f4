"""Bringing other people's files in: what is in them, what it becomes here, and what came of it."""
