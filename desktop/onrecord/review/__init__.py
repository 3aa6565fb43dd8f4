"""Layers beside each other: what belongs together, and how far their annotators agree."""
