"""The reading view: an article set like a page, and what was tagged drawn around the words."""
