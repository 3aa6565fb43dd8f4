"""The tags under the caret, as a list."""
