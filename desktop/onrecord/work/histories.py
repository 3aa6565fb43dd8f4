"""The history of one annotator over all articles and sittings, and the way back to any step."""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.errors import marked
from onrecord.model.edits import Edit
from onrecord.store.history import Step
from onrecord.store.past import Past, PastStep, Touched
from onrecord.work.session import Session

__all__ = ["BEGINNING", "Chronicle", "PastStep", "Touched", "go_to", "steps"]

BEGINNING = PastStep(0, Step(marked("Before the first edit"), {}), "", True, (), "", 0)
"""Where one can go back to, past the oldest step."""

_PAGE = 100


class Chronicle:
    """My steps, the newest first, read page by page. Undone ones are among them until an edit
    after the undo drops them."""

    def __init__(self, session: Session) -> None:
        self._past = Past(session.project.read, session.annotator.id)
        self._last: int | None = None
        self.ended = False

    def more(self, size: int = _PAGE) -> list[PastStep]:
        """The next page; empty at the end. May raise UserError, as every reading may."""
        found = self._past.page(self._last, size)
        self.ended = len(found) < size
        if found:
            self._last = found[-1].number
        return found

    def touched(self, step: PastStep) -> Touched:
        """What the step touched."""
        return self._past.touched(step.number)


def steps(session: Session) -> Iterator[PastStep]:
    """All my steps, the newest first, read as they are asked for."""
    chronicle = Chronicle(session)
    while found := chronicle.more():
        yield from found


def go_to(session: Session, step: PastStep) -> Edit:
    """Take back all I did after this step, or, where it is undone, bring all back up to it.

    One transaction: raises UserError, with nothing changed, when a record has changed since.
    """
    return session.taken_up(session.project.reverse_to(session.annotator.id, step.number))
