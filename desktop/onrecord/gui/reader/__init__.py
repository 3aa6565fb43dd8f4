"""The reading view: an article set like a page, with what was tagged in it drawn around the words."""
