"""The table of actions, a file a menu."""
