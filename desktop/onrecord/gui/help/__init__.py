"""Help pages and first-use hints."""
