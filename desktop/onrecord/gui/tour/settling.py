"""The sitting of review: differences walked and settled by keys, until nothing is open."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import Qt

from onrecord.errors import UserError
from onrecord.gui.reviewing.room import Reviewing
from onrecord.gui.reviewing.window import ReviewWindow
from onrecord.gui.tour.keyboard import AtKeys
from onrecord.gui.tour.visitor import Visitor
from onrecord.model.layers import GOLD
from onrecord.model.spans import Span
from onrecord.work.reviews import Kind

_KEY = Qt.Key
_CONTROL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_PATIENCE = 20.0  # seconds for all articles to be compared on a slow machine
_SIZE = (1400, 900)
_MOST = 2000  # decisions after which something is wrong
_CAUSES = {
    Kind.MISSED: _KEY.Key_2,
    Kind.BOUNDARY: _KEY.Key_3,
    Kind.ATTRIBUTE: _KEY.Key_4,
    Kind.STANCE: _KEY.Key_6,
}
_VERDICTS = {Kind.STANCE: _KEY.Key_B, Kind.BOUNDARY: _KEY.Key_2, Kind.LINK: _KEY.Key_2}
_DECISIONS = {
    "1": "first version",
    "2": "second version",
    "B": "both acceptable",
    "X": "all rejected",
    "Return": "parts of each, or rewritten",
}


class Settling(AtKeys):
    """Works in the review window."""

    def __init__(self, visitor: Visitor) -> None:
        super().__init__(visitor)
        self._made: Counter[str] = Counter()

    def sit(self) -> Iterator[str]:
        """Settle the first articles that two people have done; yields what is to be told.

        Raises UserError where one of them cannot be settled.
        """
        window = self._opened()
        self._look_around(window)
        yield self._pass(window)
        self._decide_by_hand(window)
        self._change_ones_mind(window)
        self._settle_article(window)
        self.visitor.press(_KEY.Key_Y)
        self.in_every_look("an article settled")
        self.visitor.press(_KEY.Key_Y)
        yield from self._settle_next(window)
        self._look_at_all(window)
        self.visitor.press(_KEY.Key_W, _CONTROL)

    def _opened(self) -> ReviewWindow:
        self.call(_KEY.Key_V, _CONTROL | _SHIFT)
        room = self.visitor.window.rooms["reviewing"]
        assert isinstance(room, Reviewing), "the room of that name"
        room.window.resize(*_SIZE)  # the screen that is not there is small
        room.window.activateWindow()
        self.visitor.settle()
        if room.window.course.hand is None:
            raise UserError("The tour opened the review, and nothing is to be compared.")
        return room.window

    # looking

    def _look_around(self, window: ReviewWindow) -> None:
        visitor = self.visitor
        self.in_every_look("review")
        visitor.press(_KEY.Key_O)
        self.in_every_look("review, overlaid")
        visitor.press(_KEY.Key_S)
        visitor.press(_KEY.Key_Question)
        self.in_every_look("keys of the review")
        visitor.press(_KEY.Key_Escape)
        self._come_back(window)
        visitor.press(_KEY.Key_N, times=2)
        visitor.press(_KEY.Key_N, _SHIFT, times=2)

    def _look_at_all(self, window: ReviewWindow) -> None:
        """See what is left in all articles."""
        self.visitor.press(_KEY.Key_L)
        self.visitor.wait(lambda: window.course.survey is not None, seconds=_PATIENCE)
        self.in_every_look("differences of all articles")
        self.visitor.press(_KEY.Key_L)

    def _come_back(self, window: ReviewWindow) -> None:
        """To the texts; without a screen nobody else makes the window the active one."""
        window.activateWindow()
        self.visitor.settle()
        window.texts.focus()

    def _pass(self, window: ReviewWindow) -> str:
        """Let what both tagged alike into gold."""
        self.visitor.press(_KEY.Key_A)
        self.visitor.picture("what is agreed is passed")
        return f"Passed with one key: {_passed(window)} statements that both tagged alike."

    # deciding

    def _decide_by_hand(self, window: ReviewWindow) -> None:
        """One difference in each of the ways there are."""
        self._reason(window)
        self._press(_KEY.Key_1)
        self._press(_KEY.Key_2)
        self._take_parts(window)
        self._rewrite(window)
        self._comment(window)
        self._press(_KEY.Key_B)
        self._press(_KEY.Key_X)

    def _press(self, key: Qt.Key) -> None:
        self._made[_KEY(key).name.removeprefix("Key_")] += 1
        self.visitor.press(key)

    def _reason(self, window: ReviewWindow) -> None:
        """Say why they differ, in three ways."""
        visitor = self.visitor
        visitor.press(_KEY.Key_C)
        visitor.press(_KEY.Key_3)
        visitor.press(_KEY.Key_G)
        visitor.press(_KEY.Key_1)
        visitor.press(_KEY.Key_M)
        visitor.write("The name is enough; the title is in the text before.")
        visitor.press(_KEY.Key_Return)
        window.texts.focus()
        visitor.picture("cause, guideline and note")

    def _take_parts(self, window: ReviewWindow) -> None:
        """The first part from the first, what differs from the second."""
        visitor, table = self.visitor, window.foot.table
        visitor.press(_KEY.Key_P)
        visitor.press(_KEY.Key_Space)
        differing = next((at for at, row in enumerate(table.rows) if row.differs), 0)
        row, column = table.place
        visitor.press(_KEY.Key_Down, times=max(0, differing - row))
        visitor.press(_KEY.Key_Right, times=1 - column)
        visitor.press(_KEY.Key_Space)
        self.in_every_look("parts of each")
        self._settle_draft(window)

    def _rewrite(self, window: ReviewWindow) -> None:
        """Other words for the claim than anybody has."""
        visitor, hand = self.visitor, window.course.hand
        assert hand is not None, "differences are left"
        anchor = next(iter(hand.entry.case.members.values())).anchor
        text, start = hand.comparison.article.text, anchor.start
        end = text.rfind(" ", start + 1, anchor.spans[0].end)
        column = window.texts.columns()[0]
        visitor.drag_in(column, text, Span.of(text, start, max(end, start + 1)))
        visitor.press(_KEY.Key_R)
        visitor.picture("rewritten words")
        visitor.press(_KEY.Key_R)
        self.in_every_look("values to rewrite")
        visitor.press(_KEY.Key_Escape)
        self._come_back(window)
        self._settle_draft(window)

    def _settle_draft(self, window: ReviewWindow) -> None:
        window.texts.focus()
        self._press(_KEY.Key_Return)

    def _comment(self, window: ReviewWindow) -> None:
        """Ask somebody by name about the case in hand."""
        visitor, hand = self.visitor, window.course.hand
        assert hand is not None, "differences are left"
        people = [x.name for x in hand.comparison.annotators.values() if x.name != GOLD]
        visitor.press(_KEY.Key_D)
        visitor.write(f"@{people[-1][:3]}")
        visitor.press(_KEY.Key_Return)
        visitor.write("do we count this as a statement of its own?")
        visitor.press(_KEY.Key_Return, _CONTROL)
        self.in_every_look("a comment")
        self._come_back(window)
        visitor.press(_KEY.Key_D)
        self._come_back(window)

    def _change_ones_mind(self, window: ReviewWindow) -> None:
        """Undo and redo the last decision, and open one that was settled again."""
        visitor = self.visitor
        visitor.press(_KEY.Key_Z, _CONTROL)
        visitor.press(_KEY.Key_Z, _CONTROL | _SHIFT)
        hand = window.course.hand
        if hand is None or hand.entry.settlement is None or hand.entry.settlement.is_open:
            raise UserError("The tour did a decision again, and it is not there.")
        visitor.press(_KEY.Key_U)
        visitor.picture("opened again")
        self._press(_KEY.Key_1)

    # the rest

    def _settle_next(self, window: ReviewWindow) -> Iterator[str]:
        """Settle the next article, leave a share of what is agreed for a look, then pass it too;
        yields what is to be told of that and of all decisions."""
        visitor = self.visitor
        if not visitor.click(window.end.next_button.text(), within=window.end):
            title = window.windowTitle()
            raise UserError("The tour settled “{title}”, and it is not told so.", title=title)
        self._leave_a_share(window)
        passed = _passed(window)
        self._settle_article(window)
        left = _passed(window) - passed
        yield f"Passed in the next article: {passed}; and {left}, drawn by lot, after a look."
        number = len(window.course.articles)
        told = ", ".join(f"{n} {_DECISIONS[key]}" for key, n in self._made.most_common())
        yield f"Settled by keys, in 2 of {number} articles: {told}."

    def _leave_a_share(self, window: ReviewWindow) -> None:
        """Pass what is agreed but for a share, which stays for a look."""
        window.commands["most"].trigger()
        dialog = window.doing.passing
        assert dialog is not None, "made by the command"
        self.overwrite(dialog.share, "10")
        self.in_every_look("pass most of what is agreed")
        self.walk_to(dialog.pass_button)
        self.visitor.press(_KEY.Key_Space)
        self._come_back(window)
        self.visitor.picture("agreed ones left for a look")

    def _settle_article(self, window: ReviewWindow) -> None:
        for _ in range(_MOST):
            line = next((x for x in window.course.lines if x.is_open and not x.is_folded), None)
            if line is None:
                return
            if window.course.hand is None or window.course.hand.case_id != line.case_id:
                self.visitor.press(_KEY.Key_N)
            self._decide(window)
        raise UserError("The tour cannot settle “{title}”.", title=window.windowTitle())

    def _decide(self, window: ReviewWindow) -> None:
        """Say why, and take what its kind suggests."""
        hand = window.course.hand
        assert hand is not None, "differences are left"
        if hand.entry.is_agreed:  # what was left for a look is as it should be
            self.visitor.press(_KEY.Key_1)
            return
        kind = hand.entry.differences[0].kind
        self.visitor.press(_KEY.Key_C)
        self.visitor.press(_CAUSES.get(kind, _KEY.Key_1))
        if kind is Kind.MISSED:
            voices = [each.annotator_id for each in window.course.voices]
            has = next(at for at, x in enumerate(voices) if x in hand.entry.case.members)
            self._press((_KEY.Key_1, _KEY.Key_2)[min(has, 1)])
        else:
            self._press(_VERDICTS.get(kind, _KEY.Key_1))


def _passed(window: ReviewWindow) -> int:
    """How many agreed cases of the article are in gold."""
    return sum(line.is_agreed and not line.is_open for line in window.course.lines)
