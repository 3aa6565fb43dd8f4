"""Decisions: drafts of what is to be settled, and what they make of the gold layer."""
