"""Measures of agreement: what articles say, in counts, and figures of their sums."""
