"""The same work without a window, and the start of the window."""
