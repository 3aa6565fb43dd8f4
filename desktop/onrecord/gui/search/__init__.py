"""The search page: words in all texts, and all tags, with what stands around each hit."""
