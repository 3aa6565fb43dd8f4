"""Reshaping what is tagged: split, join, convert, take over, many at once."""
