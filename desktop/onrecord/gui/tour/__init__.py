"""The tour: a whole session played without a screen, with real key and mouse events."""
