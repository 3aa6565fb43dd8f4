"""The codebook in the window: editing, comparing revisions, and deciding about one's tags."""
