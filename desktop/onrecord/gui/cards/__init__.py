"""The statement cards: who says what, shown and edited beside the text."""
