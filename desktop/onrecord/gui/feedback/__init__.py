"""What became of an annotator's tags, told to them."""
