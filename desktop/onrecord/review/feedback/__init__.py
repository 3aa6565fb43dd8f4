"""What became of an annotator's tags when they were settled."""
