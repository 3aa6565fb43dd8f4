"""Projects: new, opened, recent, and what holds for the one that is open."""
