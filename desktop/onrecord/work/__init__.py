"""What a person can do: one method per command, each returns its Edit. No Qt, no SQL."""
