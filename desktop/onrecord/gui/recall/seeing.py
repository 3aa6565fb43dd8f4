"""What the analyst has had on the screen of each article."""

from __future__ import annotations

from onrecord.gui.desk import Desk
from onrecord.model.stretches import Stretch, holds, joined
from onrecord.work import recall


class Seen:
    """Remembers it for this sitting, and keeps it in the project once the analyst has begun."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._known: dict[str, tuple[Stretch, ...]] = {}
        self._unkept: dict[str, tuple[Stretch, ...]] = {}

    def of(self, article_id: str) -> tuple[Stretch, ...]:
        """What has been seen of an article, in this sitting and earlier ones."""
        if article_id not in self._known:
            self._known[article_id] = recall.seen(self._desk.session, article_id)
        return self._known[article_id]

    def add(self, article_id: str, start: int, end: int) -> bool:
        """Take in that ``[start, end)`` was on the screen; False where that is nothing new."""
        known = self.of(article_id)
        if start >= end or holds(known, start, end):
            return False
        self._known[article_id] = joined((*known, (start, end)))
        self._unkept[article_id] = joined((*self._unkept.get(article_id, ()), (start, end)))
        return True

    def keep(self) -> None:
        """Write down what is not written yet, unless the analyst only looks."""
        session = self._desk.session
        if not self._unkept or not session.writable or not session.is_known():
            return
        for article_id, stretches in self._unkept.items():
            self._desk.ask(recall.keep_seen, session, article_id, stretches)
        self._unkept = {}
