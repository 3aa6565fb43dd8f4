"""What things are: frozen, typed records and the pure rules over them. Standard library only."""
