"""The window as an analyst meets it: everything here is done with keys and mouse."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QPoint, QSettings, Qt, QTimer
from PySide6.QtGui import QKeySequence, QPagedPaintDevice, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from onrecord.gui.building import build, rebuilt
from onrecord.gui.cards.contents import OpenCard
from onrecord.gui.cards.editor import Editor
from onrecord.gui.cards.model import CARD
from onrecord.gui.cards.note import NoteEdit
from onrecord.gui.main_window import MainWindow
from onrecord.gui.queue.model import ROW
from onrecord.gui.queue.rows import Kept
from onrecord.model.annotations import Annotation
from onrecord.work.session import QueueRow, Session

_LEFT = Qt.MouseButton.LeftButton
_PLAIN = Qt.KeyboardModifier.NoModifier


class Answers:
    """What the person would answer, were they asked."""

    def __init__(self) -> None:
        self.name: str | None = None
        self.files: list[Path] = []
        self.folder: Path | None = None
        self.project: Path | None = None
        self.place: Path | None = None
        self.codebook: Path | None = None
        self.closing = True
        self.paper: QPagedPaintDevice | None = None
        self.pdf: Path | None = None
        self.suggested = Path()
        self.told_at_closing: list[str] = []
        self.words: list[str] = []  # to write or choose, one after the other
        self.agreeing = True
        self.taking: bool | None = True  # in, not opening
        self.asked: list[str] = []

    def name_of_annotator(self, parent: QWidget) -> str | None:
        return self.name

    def articles_to_import(self, parent: QWidget) -> list[Path]:
        return self.files

    def folder_to_import(self, parent: QWidget) -> Path | None:
        return self.folder

    def projects_to_take_in(self, parent: QWidget) -> list[Path]:
        return self.files

    def wants_to_take_in(self, parent: QWidget, name: str) -> bool | None:
        return self.taking

    def folder_to_use(self, parent: QWidget, title: str) -> Path | None:
        return self.place

    def file_to_read(self, parent: QWidget, title: str) -> Path | None:
        return self.place

    def project_to_open(self, parent: QWidget) -> Path | None:
        return self.project

    def place_for_project(self, parent: QWidget, suggested: Path) -> Path | None:
        return self.place

    def codebook_to_use(self, parent: QWidget) -> Path | None:
        return self.codebook

    def may_close(self, parent: QWidget, reason: str) -> bool:
        self.told_at_closing.append(reason)
        return self.closing

    def printer(self, parent: QWidget) -> QPagedPaintDevice | None:
        return self.paper

    def pdf_to_save(self, parent: QWidget, suggested: Path) -> Path | None:
        self.suggested = suggested
        return self.pdf

    def place_for_dataset(
        self, parent: QWidget, suggested: Path, *, is_folder: bool
    ) -> Path | None:
        self.suggested = suggested
        return self.place

    def figures_to_save(self, parent: QWidget, suggested: Path) -> Path | None:
        self.suggested = suggested
        return self.place

    def picture_to_save(self, parent: QWidget, suggested: Path) -> Path | None:
        self.suggested = suggested
        return self.place

    def feedback_to_save(self, parent: QWidget, suggested: Path) -> Path | None:
        self.suggested = suggested
        return self.place

    def codebook_to_save(self, parent: QWidget, suggested: str) -> Path | None:
        return self.place

    def line(self, parent: QWidget, title: str, prompt: str, text: str = "") -> str | None:
        return self.words.pop(0) if self.words else None

    def lines(self, parent: QWidget, title: str, prompt: str, text: str = "") -> list[str]:
        return self.words.pop(0).split("\n") if self.words else []

    def choice(
        self, parent: QWidget, title: str, prompt: str, options: Sequence[str]
    ) -> int | None:
        return list(options).index(self.words.pop(0)) if self.words else None

    def agrees(self, parent: QWidget, title: str, question: str) -> bool:
        self.asked.append(question)
        return self.agreeing

    def tell_about(self, parent: QWidget, version: str) -> None:
        raise AssertionError("nobody asked about the program")


class DeskPage:
    """One window on one project."""

    def __init__(self, session: Session, qtbot: QtBot, settings: QSettings) -> None:
        self.answers = Answers()
        self.qtbot = qtbot
        self.window: MainWindow = build(session, settings=settings, questions=self.answers)
        self.window.anew_wanted.connect(self._on_anew_wanted)
        if not settings.contains("geometry"):
            self.window.resize(1400, 900)
        with qtbot.waitExposed(self.window):
            self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)

    # doing

    def select(self, words: str, *, nth: int = 0) -> DeskPage:
        """Drag the mouse over these words."""
        start, end = self._found(words, nth)
        self.window.reader.reveal(start)
        pane = self._pane
        first, last = self._point(start), self._point(end)
        QTest.mousePress(pane, _LEFT, _PLAIN, first)
        QTest.mouseMove(pane, (first + last) / 2)
        QTest.mouseMove(pane, last)
        QTest.mouseRelease(pane, _LEFT, _PLAIN, last)
        return self

    def click(self, words: str, *, nth: int = 0, held: Qt.KeyboardModifier = _PLAIN) -> DeskPage:
        """Click into the middle of these words."""
        start, end = self._found(words, nth)
        self.window.reader.reveal(start)
        QTest.mouseClick(self._pane, _LEFT, held, self._point((start + end) // 2))
        return self

    def double_click(self, words: str) -> DeskPage:
        """Click twice into the middle of these words."""
        start, end = self._found(words, 0)
        self.window.reader.reveal(start)
        QTest.mouseDClick(self._pane, _LEFT, _PLAIN, self._point((start + end) // 2))
        return self

    def press(self, *keys: str) -> DeskPage:
        """Press these keys, one after the other, wherever the focus is."""
        for key in keys:
            combination = QKeySequence(key)[0]
            QTest.keyClick(self._focus, combination.key(), combination.keyboardModifiers())
        return self

    def type(self, text: str) -> DeskPage:
        QTest.keyClicks(self._focus, text)
        return self

    def pick_card(self, place: int) -> DeskPage:
        """Click a compact card."""
        self._pick(self.window.cards.list, place)
        return self

    def pick_loose(self, place: int) -> DeskPage:
        self._pick(self.window.cards.loose_list, place)
        return self

    def pick_article(self, place: int) -> DeskPage:
        self._pick(self.window.queue.list, place)
        return self

    def pick_part(self, words: str) -> DeskPage:
        """Click a part on the open card."""
        self._click(self._button(f": {words}"))
        return self

    def detach(self, words: str) -> DeskPage:
        """Click the cross beside a part on the open card."""
        row = self._button(f": {words}").parentWidget()
        assert row is not None
        crosses = [each for each in row.findChildren(QToolButton) if each.text() == "×"]
        self._click(crosses[0])
        return self

    def set(self, attribute: str, value: str) -> DeskPage:
        """Click a value of an attribute on the open card."""
        self._click(self._button(f"{attribute}: {value}"))
        return self

    def field(self, attribute: str) -> Editor:
        """The editor of an attribute on the open card, where it is shown."""
        found = [
            each
            for each in self.window.cards.card.findChildren(Editor)
            if each.attribute.title == attribute and each.isVisible()
        ]
        assert found, f"no {attribute} on the card"
        return found[0]

    def shows_field(self, attribute: str) -> bool:
        editors = self.window.cards.card.findChildren(Editor)
        return any(e.attribute.title == attribute and e.isVisible() for e in editors)

    def write_note(self, text: str) -> DeskPage:
        note = self.window.cards.card.findChild(NoteEdit)
        assert note is not None
        QTest.mouseClick(note.viewport(), _LEFT)
        note.selectAll()
        return self.type(text)

    def filter(self, kept: Kept) -> DeskPage:
        button = self.window.queue.findChild(QToolButton, kept.value)
        assert button is not None
        self._click(button)
        return self

    def find(self, words: str) -> DeskPage:
        """Write into the queue's filter line."""
        self.window.queue.filter_line.setFocus()
        self.window.queue.filter_line.clear()
        return self.type(words)

    # seeing

    @property
    def text(self) -> str:
        assert self.window.sitting.sheet is not None
        return self.window.sitting.sheet.article.text

    @property
    def title(self) -> str:
        """The title of the open article."""
        sheet = self.window.sitting.sheet
        return sheet.article.title if sheet else ""

    @property
    def tags(self) -> list[tuple[str, str]]:
        """My tags in text order: label and words."""
        assert self.window.sitting.sheet is not None
        mine = self.window.sitting.sheet.annotations.values()
        return [(each.label, each.text) for each in sorted(mine, key=lambda each: each.start)]

    @property
    def card(self) -> OpenCard | None:
        """The open card."""
        card = self.window.cards.card
        return card.contents if card.isVisible() else None

    @property
    def parts(self) -> list[tuple[str, str]]:
        """The parts on the open card: heading and words, "" where one is missing."""
        assert self.card is not None
        return [(line.title, line.tag.words if line.tag else "") for line in self.card.lines]

    @property
    def values(self) -> dict[str, object]:
        """The chosen values on the open card."""
        annotation = self.chosen
        return dict(annotation.attributes) if annotation else {}

    @property
    def chosen(self) -> Annotation | None:
        return self.window.sitting.annotation

    @property
    def cards(self) -> list[str]:
        """The compact cards, as "C1 words"."""
        model = self.window.cards.statements
        shown = [model.index(row).data(CARD) for row in range(model.rowCount())]
        return [f"{each.tag.chip} {each.tag.words}" for each in shown]

    @property
    def loose(self) -> list[str]:
        model = self.window.cards.loose
        shown = [model.index(row).data(CARD) for row in range(model.rowCount())]
        return [each.tag.words for each in shown]

    @property
    def focused(self) -> str:
        """The name of what has the focus, as a screen reader says it."""
        widget = self._focus
        text = widget.text() if isinstance(widget, QAbstractButton) else ""
        return widget.accessibleName() or text

    @property
    def selection(self) -> str:
        """The selected words."""
        span = self.window.reader.span()
        return span.text if span else ""

    @property
    def message(self) -> str:
        return self.window.messages.text

    @property
    def queue(self) -> list[QueueRow]:
        model = self.window.queue.model
        return [model.index(row).data(ROW) for row in range(model.rowCount())]

    def menu_text(self, action: str) -> str:
        return self.window.commands[action].text().replace("&", "")

    def says(self, words: str) -> bool:
        """Whether a visible label says this."""
        labels = self.window.findChildren(QLabel)
        return any(words in label.text() for label in labels if label.isVisible())

    def add_part(self, part: str) -> DeskPage:
        """Click what the card says where this part is missing."""
        self._click(self._button(f"Add: {part}"))
        return self

    def offers_to_add(self, part: str) -> str:
        """What the card says where this part is missing."""
        return self._button(f"Add: {part}").text()

    # within

    def _on_anew_wanted(self) -> None:
        """Follow the program: a fresh window takes the place of this one."""
        QTimer.singleShot(0, self.window, self._build_anew)

    def _build_anew(self) -> None:
        fresh = rebuilt(self.window)
        if fresh is not None:
            self.window = fresh
            fresh.anew_wanted.connect(self._on_anew_wanted)

    @property
    def _pane(self) -> QWidget:
        return self.window.reader.viewport()

    @property
    def _focus(self) -> QWidget:
        """Where keys go: an open list first."""
        # Kept, since PySide lets what a nameless popup holds go with it.
        self._popup = QApplication.activePopupWidget()
        if self._popup is not None:
            return self._popup.focusWidget() or self._popup
        return QApplication.focusWidget() or self.window

    def _found(self, words: str, nth: int) -> tuple[int, int]:
        start = -1
        for _ in range(nth + 1):
            start = self.text.index(words, start + 1)
        return start, start + len(words)

    def _point(self, code_point: int) -> QPoint:
        position = len(self.text[:code_point].encode("utf-16-le")) // 2
        cursor = QTextCursor(self.window.reader.document())
        cursor.setPosition(position)
        return self.window.reader.cursorRect(cursor).center()

    def _pick(self, view: QWidget, place: int) -> None:
        model = view.model()  # type: ignore[attr-defined]
        index = model.index(place)
        view.scrollTo(index)  # type: ignore[attr-defined]
        box = view.visualRect(index)  # type: ignore[attr-defined]
        QTest.mouseClick(view.viewport(), _LEFT, _PLAIN, box.center())  # type: ignore[attr-defined]

    def _button(self, name: str) -> QToolButton:
        buttons = self.window.cards.card.findChildren(QToolButton)
        found = [b for b in buttons if b.isVisible() and b.accessibleName().endswith(name)]
        assert found, f"no “{name}” on the card"
        return found[0]

    def _click(self, button: QWidget) -> None:
        QTest.mouseClick(button, _LEFT, _PLAIN, button.rect().center())
