"""What the machine finds in a text, in a process of its own. spaCy lives only here."""
