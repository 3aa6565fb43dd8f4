"""Cases: which tags of several layers are one thing, and in what they differ."""
