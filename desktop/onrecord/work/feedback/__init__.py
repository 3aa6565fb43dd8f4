"""What became of an annotator's tags, told to them: gathered, put into words, written."""
