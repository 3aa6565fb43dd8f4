"""Reading: finding words, going to places, the width of lines, what stands beside the text."""
