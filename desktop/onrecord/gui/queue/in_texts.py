"""What the queue's filter line finds in the texts, and the words to show for it."""

from __future__ import annotations

from collections.abc import Iterable

from onrecord.gui.desk import Desk
from onrecord.work import hits
from onrecord.work.hits import Line
from onrecord.work.searching import parse


class InTexts:
    """Asks the project; a refusal is told by the desk and finds nothing."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def numbers(self, words: str) -> frozenset[int]:
        """Numbers of the articles that hold all the words somewhere."""
        return self._desk.ask(hits.numbers, self._desk.session, parse(words)) or frozenset()

    def snippets(self, words: str, numbers: Iterable[int]) -> dict[int, Line]:
        """The words in their context, by article number; only of those that hold them in the
        text."""
        return self._desk.ask(hits.snippets, self._desk.session, parse(words), numbers) or {}
