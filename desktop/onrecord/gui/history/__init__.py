"""The history panel: all my edits, and the way back to any of them."""
