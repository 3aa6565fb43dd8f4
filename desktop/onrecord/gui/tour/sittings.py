"""Two sittings of the tour: one by keys alone, one by mouse alone. Both are counted."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import Qt

from onrecord.errors import UserError
from onrecord.gui.plain import key_of
from onrecord.gui.tour.scenes import Scene
from onrecord.gui.tour.visitor import Visitor
from onrecord.model.codebook import Label, Role
from onrecord.model.spans import Span

_KEY = Qt.Key
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_MOST = 400  # presses after which something is wrong
_LOOKED_AT = 3  # proposals, before one rather selects the words
_SCALES = 5  # how often a selection can grow


class Tally(NamedTuple):
    """How many statements a sitting made, and with how many presses of keys (to come to the
    sentence, to select the claim, to tag it with its parts) or clicks and drags."""

    statements: int
    reading: int
    selecting: int
    tagging: int
    clicks: int


def by_keys(visitor: Visitor, scenes: Iterable[Scene]) -> Tally:
    """Tag these statements with source, cue and a supporting stance without touching the mouse."""
    return _Keys(visitor).sit(scenes)


def by_mouse(visitor: Visitor, scenes: Iterable[Scene]) -> Tally:
    """The same without touching the keyboard."""
    return _Mouse(visitor).sit(scenes)


class _Sitting:
    def __init__(self, visitor: Visitor) -> None:
        self._visitor, self._reader = visitor, visitor.window.reader
        self._reading = self._tagging = 0

    def sit(self, scenes: Iterable[Scene]) -> Tally:
        """Tag all of them and count."""
        visitor = self._visitor
        presses, clicks, made = visitor.presses, visitor.clicks, 0
        for scene in scenes:
            self._tag(scene, first=not made)
            made += 1
        selecting = visitor.presses - presses - self._reading - self._tagging
        return Tally(made, self._reading, selecting, self._tagging, visitor.clicks - clicks)

    def _tag(self, scene: Scene, *, first: bool) -> None:
        raise NotImplementedError

    def _label(self, role: Role) -> Label:
        label = self._visitor.window.desk.session.codebook.label_for(role)
        if label is None:
            raise UserError("The tour needs a codebook with claims, sources, cues and stances.")
        return label


class _Keys(_Sitting):
    def _tag(self, scene: Scene, *, first: bool) -> None:
        self._visitor.press(_KEY.Key_Escape, times=2)
        self._select(scene.claim)
        before = self._visitor.presses
        self._press_label(Role.CLAIM)
        self._add(Role.SOURCE, scene.source, pictured=first)
        self._add(Role.CUE, scene.cue, pictured=False)
        self._press_label(Role.STANCE, times=2)
        self._visitor.press(_KEY.Key_1)
        if first:
            self._visitor.picture("tagged by keys")
        self._tagging += self._visitor.presses - before

    def _press_label(self, role: Role, *, times: int = 1) -> None:
        self._visitor.press(_KEY(ord(key_of(self._label(role)))), times=times)

    def _add(self, role: Role, wanted: Span, *, pictured: bool) -> None:
        """Walk the proposals to the wanted words and take them; select them where they are none."""
        self._press_label(role)
        if pictured:
            self._visitor.picture("proposal")
        sitting = self._visitor.window.sitting
        for _ in range(_LOOKED_AT):
            if sitting.walk is None:
                break
            if sitting.walk.proposed.text == wanted.text:
                self._press_label(role)
                return
            self._visitor.press(_KEY.Key_Down)
        if sitting.walk is not None:
            self._visitor.press(_KEY.Key_Escape)
        self._select(wanted)
        self._press_label(role)

    def _select(self, wanted: Span) -> None:
        """Sentence by sentence, then word by word, then grow."""
        forth = self._reader.caret() <= wanted.start
        self._step(_KEY.Key_Period if forth else _KEY.Key_Comma, wanted.start)
        self._visitor.press(_KEY.Key_W)
        for _ in range(_MOST):
            span = self._reader.span()
            if span is None or span.start >= wanted.start:
                break
            self._visitor.press(_KEY.Key_W)
        for scale in range(_SCALES):
            span = self._reader.span()
            if span is not None and (span.start, span.end) == (wanted.start, wanted.end):
                return
            if span is None or span.start < wanted.start or span.end > wanted.end:
                self._visitor.press(_KEY.Key_G, _SHIFT, times=scale)
                break
            self._visitor.press(_KEY.Key_G)
        while (span := self._reader.span()) is not None and span.end < wanted.end:
            self._visitor.press(_KEY.Key_Right, _SHIFT)

    def _step(self, key: Qt.Key, wanted: int) -> None:
        """Press until the selection holds the wanted code point."""
        for _ in range(_MOST):
            span = self._reader.span()
            if span is not None and span.start <= wanted < span.end:
                return
            self._visitor.press(key)
            self._reading += 1


class _Mouse(_Sitting):
    def _tag(self, scene: Scene, *, first: bool) -> None:
        visitor = self._visitor
        visitor.click("Put the statement down")
        self._drag(scene.claim, Role.CLAIM, pictured=first)
        visitor.click("Wording: indirect")
        self._drag(scene.source, Role.SOURCE, pictured=False)
        visitor.click_words(scene.source.start)
        visitor.click("Type: unnamed group")
        if first:
            visitor.picture("unnamed source")
        self._drag(scene.cue, Role.CUE, pictured=False)
        visitor.click(self._label(Role.STANCE).title)
        visitor.click(self._label(Role.STANCE).title)
        visitor.click("Polarity: support")
        visitor.click_words(scene.claim.start)
        if first:
            visitor.picture("statement")

    def _drag(self, span: Span, role: Role, *, pictured: bool) -> None:
        """Select the words and press the label's button that comes up beside them."""
        self._visitor.drag_over(span)
        if pictured:
            self._visitor.picture("words selected")
        self._visitor.click(self._label(role).title, within=self._visitor.window.strip)
