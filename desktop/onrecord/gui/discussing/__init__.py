"""Discussion: threads of comments on tags, statements, articles and guidelines."""
