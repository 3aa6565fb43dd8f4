"""Actors and issues: the list that one is picked from, and the windows they are kept in."""
