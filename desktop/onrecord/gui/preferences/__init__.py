"""What a person sets once for all projects."""
