"""The recall guard at work: it keeps the list of gaps, walks it, and marks it in the margin."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent
from PySide6.QtWidgets import QToolTip

from onrecord.errors import UserError
from onrecord.gui.announcing import announce
from onrecord.gui.main_window import MainWindow
from onrecord.gui.plain import plain_tip
from onrecord.gui.reader.margin import Noted, Sign
from onrecord.gui.recall.seeing import Seen
from onrecord.model.stretches import Stretch
from onrecord.work import recall
from onrecord.work.recall import Gap, GapKind, Looked

_AFTER_MS = 250  # an edit is painted long before its gaps are counted anew
SIGNS = {
    GapKind.QUOTATION: Sign.MARKS,
    GapKind.REPORT: Sign.BUBBLE,
    GapKind.SOURCELESS: Sign.RING,
    GapKind.UNSEEN: Sign.LINES,
}
_Step = Callable[[Sequence[Gap], Gap | None, int], Gap | None]


class Recall(QObject):
    """What may have been missed in the open article."""

    changed = Signal()  # the gaps are others
    went = Signal(object)  # Gap: the reader shows its words

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._desk, self._sitting, self._reader = window.desk, window.sitting, window.reader
        self._seen = Seen(window.desk)
        self._looked = Looked("")
        self._gaps: tuple[Gap, ...] = ()
        self._at: tuple[Gap, int] | None = None  # where the walk is, and the caret then
        self._is_marked = True
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_AFTER_MS)
        self._is_stale = True
        self._connect()
        self._timer.start()

    @property
    def gaps(self) -> tuple[Gap, ...]:
        """The gaps of the open article as it is now, in text order."""
        if self._is_stale:
            self._refresh()
        return self._gaps

    @property
    def text(self) -> str:
        """The text that the gaps are places of."""
        sheet = self._sitting.sheet
        return sheet.article.text if sheet else ""

    def next(self) -> None:
        """Go to the next gap, after the last to the first."""
        self._walk(recall.after)

    def previous(self) -> None:
        """Go to the gap before, from the first to the last."""
        self._walk(recall.before)

    def go(self, gap: Gap) -> None:
        """Show the words of a gap, ready to be tagged, or its claim, ready for a source."""
        reader = self._reader
        reader.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if gap.annotation_id:
            reader.select(gap.start, gap.start)
            self._sitting.choose(gap.annotation_id, reveal=True)
        else:
            if self._sitting.chosen or self._sitting.active:
                self._sitting.put_down()  # what is tagged next belongs to another statement
            self._show(gap)
        self._at = gap, reader.caret()
        self._announce(gap)
        self.went.emit(gap)

    def dismiss(self, gap: Gap) -> None:
        """Pass over a gap for good."""
        if self._sitting.sheet is not None:
            article_id = self._sitting.sheet.article.id
            self._desk.do(recall.dismiss, self._desk.session, article_id, gap)
            self._refresh()  # the next Delete is for the next row

    def show_margin(self, on: bool) -> None:
        """Show or hide the signs in the margin."""
        self._is_marked = on
        self._mark()

    def rest(self) -> None:
        """Take in that what is on the screen has been there for a while."""
        sheet, reader = self._sitting.sheet, self._reader
        if sheet is None or not reader.isVisible() or reader.window().isMinimized():
            return
        if self._seen.add(sheet.article.id, reader.top(), reader.foot()):
            self._note()
        self._seen.keep()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A click on a sign goes to its gap, and is none on the text."""
        kind = event.type()
        if isinstance(event, QMouseEvent) and kind in _CLICKS:
            gap = self._gap_at(event.position().toPoint())
            if gap is not None and event.button() is Qt.MouseButton.LeftButton:
                if kind == QEvent.Type.MouseButtonRelease:
                    self.go(gap)
                return True
        elif isinstance(event, QHelpEvent) and (gap := self._gap_at(event.pos())):
            QToolTip.showText(event.globalPos(), plain_tip(name_of(gap.kind)), self._reader)
            return True
        return super().eventFilter(watched, event)

    # within

    def _connect(self) -> None:
        self._timer.timeout.connect(self._on_time)
        self._sitting.opened.connect(self._note)
        self._sitting.edited.connect(self._note)
        self._desk.seated.connect(self._on_seated)
        self._reader.viewport().installEventFilter(self)

    def _note(self) -> None:
        """The gaps may be others by now: look when there is time, or when somebody asks."""
        self._is_stale = True
        self._timer.start()

    def _on_seated(self) -> None:
        self._seen = Seen(self._desk)
        self._note()

    def _on_time(self) -> None:
        if self._window.isVisible():  # not after it was closed, and the project with it
            self._refresh()

    def _refresh(self) -> None:
        self._timer.stop()
        self._is_stale = False
        found = self._found(())
        if found != self._gaps:
            self._gaps = found
            self.changed.emit()
        self._mark()

    def _found(self, also_seen: tuple[Stretch, ...]) -> tuple[Gap, ...]:
        sheet = self._sitting.sheet
        if sheet is None:
            return ()
        if self._looked.article_id != sheet.article.id:
            self._looked = recall.looked_through(sheet.article, sheet.regions)
        seen = self._desk.ask(self._seen.of, sheet.article.id)
        return recall.to_check(sheet, self._looked, (*(seen or ()), *also_seen))

    def _mark(self) -> None:
        """What is not read yet is not on the screen either, and needs no sign there."""
        shown = self._gaps if self._is_marked else ()
        self._reader.show_signs(
            Noted(SIGNS[gap.kind], gap.start, str(at))
            for at, gap in enumerate(shown)
            if gap.kind is not GapKind.UNSEEN
        )

    def _gap_at(self, point: QPoint) -> Gap | None:
        key = self._reader.sign_at(point)
        return self._gaps[int(key)] if key else None

    def _walk(self, step: _Step) -> None:
        reader = self._reader
        caret = reader.caret()
        at, then = self._at or (None, -1)
        # What is on the screen needs nobody to go there, even if it has just come.
        gaps = self._found(((reader.top(), reader.foot()),))
        gap = step(gaps, at if then == caret else None, caret)
        if gap is None:
            self._desk.refused.emit(UserError("Nothing is left to check in this article."))
        else:
            self.go(gap)

    def _show(self, gap: Gap) -> None:
        if gap.kind is GapKind.UNSEEN:
            self._reader.select(gap.start, gap.start)
            self._reader.show_from(gap.start)
        else:
            self._reader.select(gap.start, gap.end)
            self._reader.reveal(gap.start)

    def _announce(self, gap: Gap) -> None:
        words = recall.shortened(self.text[gap.start : gap.end])
        announce(self._reader, f"{name_of(gap.kind)}: {words}")


_CLICKS = (
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.MouseButtonDblClick,
)


def name_of(kind: GapKind) -> str:
    """What a gap lacks, in the person's words."""
    names = {
        GapKind.QUOTATION: _tr("Quotation without a statement"),
        GapKind.REPORT: _tr("Reporting word without a statement"),
        GapKind.SOURCELESS: _tr("Claim without a source"),
        GapKind.UNSEEN: _tr("Not on the screen yet"),
    }
    return names[kind]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Recall", text)
