"""What it looks like and how it is asked. PySide6 lives only here."""
