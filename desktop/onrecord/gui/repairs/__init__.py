"""Tags that came with a colleague's file and do not fit the text here, and where they belong."""
