"""Onrecord: who says what, on whose word, and where they stand."""

__version__ = "0.1.0"
