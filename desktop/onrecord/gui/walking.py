"""Walking the candidates for a part: the same key proposes the likeliest, and takes it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from onrecord.errors import UserError
from onrecord.gui.desk import Desk
from onrecord.gui.plain import key_of
from onrecord.gui.proposal import Proposal
from onrecord.gui.reader.reader import Reader
from onrecord.model.codebook import Label
from onrecord.model.edits import Edit
from onrecord.model.statements import Statement
from onrecord.work import taking
from onrecord.work.candidates import Candidate, Kind, candidates
from onrecord.work.sheet import Sheet

_LONGEST = 70  # code points of the proposed words
_KEY = Qt.Key
_STEPS = {
    _KEY.Key_Down: 1,
    _KEY.Key_Right: 1,
    _KEY.Key_Tab: 1,
    _KEY.Key_Up: -1,
    _KEY.Key_Left: -1,
    _KEY.Key_Backtab: -1,
}


@dataclass(frozen=True, slots=True)
class Walk:
    """The candidates for a part of one statement, and which of them is proposed."""

    statement_id: str
    label: Label
    candidates: tuple[Candidate, ...]
    at: int = 0

    @property
    def proposed(self) -> Candidate:
        return self.candidates[self.at]

    def moved(self, step: int) -> Walk:
        """The walk one candidate on or back; behind the last comes the first."""
        return replace(self, at=(self.at + step) % len(self.candidates))


def title_of(walk: Walk) -> str:
    """Which candidate it is: "Source 2 of 5"."""
    if len(walk.candidates) == 1:
        return walk.label.title
    text = _tr("{label} {number} of {count}")
    return text.format(label=walk.label.title, number=walk.at + 1, count=len(walk.candidates))


def words_of(candidate: Candidate) -> str:
    """The proposed words, shortened, and what they are so far."""
    text = candidate.text.replace("\n", " ")
    if len(text) > _LONGEST:
        text = text[:_LONGEST].rpartition(" ")[0] + "…"
    quoted = _tr("“{words}”").replace("{words}", text)
    match candidate.kind:
        case Kind.TAGGED:
            return _tr("{words}, tagged already").replace("{words}", quoted)
        case Kind.SUGGESTED:
            return _tr("{words}, suggested").replace("{words}", quoted)
        case Kind.ENTITY:
            return _tr("{words}, an entity").replace("{words}", quoted)
        case Kind.UNWORDED:
            return _tr("No words of its own")
        case _:
            return quoted


def taking_of(walk: Walk) -> str:
    """What takes the proposed words."""
    return _tr("{key} takes it").format(key=key_of(walk.label) or "↵")


def _none_found(statement: Statement, label: Label) -> UserError:
    title = label.title.lower()
    if any(part.annotation.label == label.id for part in statement.parts):
        return UserError("There is no other {label} here: select its words.", label=title)
    return UserError("There is no {label} here: select its words.", label=title)


def _tr(text: str) -> str:
    return QCoreApplication.translate("walking", text)


class Walking(QObject):
    """Proposes candidates in the reader, one at a time, until one is taken or it is left.

    Anything else the person does leaves the walk: it never stands in the way.
    """

    def __init__(self, desk: Desk, reader: Reader) -> None:
        super().__init__(reader)
        self._desk, self._reader = desk, reader
        self._walk: Walk | None = None
        self._caret = 0
        self._is_moving = False
        self._strip = Proposal(reader)
        for button, answer in (
            (self._strip.take, self.take),
            (self._strip.next, lambda: self._move(1)),
            (self._strip.previous, lambda: self._move(-1)),
            (self._strip.leave, self.go_back),
        ):
            button.clicked.connect(answer)
        desk.edited.connect(self._on_edited)
        reader.selectionChanged.connect(self._on_selection_changed)
        reader.verticalScrollBar().valueChanged.connect(self._place)
        reader.installEventFilter(self)

    @property
    def walk(self) -> Walk | None:
        """The walk that is on, if one is."""
        return self._walk

    def propose(self, sheet: Sheet, statement: Statement, label: Label) -> None:
        """Propose the likeliest candidate for a part of the statement; refused without any."""
        found = candidates(sheet, statement, label)
        if not found:
            self._desk.refused.emit(_none_found(statement, label))
            return
        self._caret = self._reader.caret()
        self._reader.setFocus(Qt.FocusReason.OtherFocusReason)
        self._walk = Walk(statement.id, label, found)
        self._show()

    def takes(self, label: Label) -> bool:
        """Take what is proposed if it is for this label, else leave the walk."""
        if self._walk is not None and self._walk.label.id == label.id:
            self.take()
            return True
        self.leave()
        return False

    def take(self) -> None:
        """Make what is proposed a part of the statement."""
        if (walk := self._walk) is not None:
            self.go_back()
            self._desk.do(
                taking.take, self._desk.session, walk.statement_id, walk.label.id, walk.proposed
            )

    def go_back(self) -> None:
        """Leave the walk, and bring the place where it began into view again."""
        self.leave()
        self._reader.reveal(self._caret)

    def leave(self) -> None:
        """Propose nothing any more; the caret goes back to where it was."""
        if self._walk is not None:
            self._walk = None
            self._strip.hide()
            self._reader.select(self._caret, self._caret)

    def _on_edited(self, edit: Edit) -> None:
        """Leave what my own edits have overtaken; entities that come late change nothing here."""
        mine = self._desk.session.annotator.id
        if any(getattr(each.record, "annotator_id", "") == mine for each in edit.changes):
            self.leave()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._walk is None:
            return False
        match event.type():
            case QEvent.Type.KeyPress if isinstance(event, QKeyEvent):
                return self._answers(event)
            case QEvent.Type.FocusOut | QEvent.Type.Hide:
                self.leave()
            case QEvent.Type.Resize:
                self._place()
        return False

    def _answers(self, event: QKeyEvent) -> bool:
        """Whether the key was one of the walk's own."""
        key = Qt.Key(event.key())
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        back_tab = key is _KEY.Key_Backtab
        if key in _STEPS and (modifiers is Qt.KeyboardModifier.NoModifier or back_tab):
            self._move(_STEPS[key])
        elif key in (_KEY.Key_Return, _KEY.Key_Enter):
            self.take()
        else:
            return False
        return True

    def _move(self, step: int) -> None:
        if self._walk is not None:
            self._walk = self._walk.moved(step)
            self._show()

    def _show(self) -> None:
        assert self._walk is not None, "a walk is on"
        spans = self._walk.proposed.spans
        start, end = (spans[0].start, spans[0].end) if spans else (self._caret, self._caret)
        self._is_moving = True
        self._reader.select(start, end)
        self._reader.reveal(start)  # which may unfold the page furniture there
        self._is_moving = False
        walk = self._walk
        is_only = len(walk.candidates) == 1
        lines = title_of(walk), words_of(walk.proposed), taking_of(walk)
        self._strip.show_proposed(*lines, is_only=is_only)
        self._place()

    def _place(self) -> None:
        if self._walk is not None:
            self._strip.place()

    def _on_selection_changed(self) -> None:
        if self._walk is not None and not self._is_moving:
            self._walk = None  # the person selects something else
            self._strip.hide()
