"""The window: queue, article and cards, with their bars, menus and messages."""

from __future__ import annotations

from typing import Any, Protocol

from PySide6.QtCore import QByteArray, QObject, QSettings, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
)
from PySide6.QtWidgets import QApplication, QMainWindow, QSplitter, QWidget

from onrecord import __version__
from onrecord.errors import UserError
from onrecord.gui import rooms
from onrecord.gui.actions import Actions, kept_keys
from onrecord.gui.asking import Answers
from onrecord.gui.cards.editor import Editor
from onrecord.gui.cards.panel import CardsPanel
from onrecord.gui.desk import Desk
from onrecord.gui.icons import KeyIcons
from onrecord.gui.intake import Intake, local_files
from onrecord.gui.keys import KeysDialog
from onrecord.gui.look import Look
from onrecord.gui.marking import letter
from onrecord.gui.messages import MessageBar, said
from onrecord.gui.middle import Middle
from onrecord.gui.panes import Panes
from onrecord.gui.placing import Placing
from onrecord.gui.plain import button_text
from onrecord.gui.queue.panel import QueuePanel
from onrecord.gui.reader.reader import Reader
from onrecord.gui.reader.typesetting import MEASURE, Face
from onrecord.gui.rooms import Rooms
from onrecord.gui.showing import Showing
from onrecord.gui.side import Page, Side
from onrecord.gui.sitting import Sitting
from onrecord.gui.status import StatusLine
from onrecord.gui.strip import Strip
from onrecord.gui.theme import Theme
from onrecord.gui.toolbar import ToolBar
from onrecord.gui.welcome import Welcome
from onrecord.model.codebook import Codebook
from onrecord.model.edits import Edit
from onrecord.model.layers import LayerStatus
from onrecord.work.projects import take_over

_WIDTHS = (286, 860, 352)
_NARROWEST = (200, 460, 280)
_TEXT_PX, _SMALLEST_PX, _LARGEST_PX = 18, 12, 36


class _Named(Protocol):
    @property
    def message(self) -> str: ...


class MainWindow(QMainWindow):
    """Assembles the panes around one desk. What they do together is in Sitting and Panes.

    Its parts are public: the rooms (``gui/rooms.py``) work with them.
    """

    project_wanted = Signal(object)  # Path: of another project to open in place of this one
    anew_wanted = Signal()  # what the window is built from has changed: codebook, language
    served_anew = Signal(str)  # "entities" or "backups": to go on in the way chosen now

    def __init__(self, desk: Desk, look: Look, *, questions: Answers, settings: QSettings) -> None:
        super().__init__()
        self.desk, self.look = desk, look
        self.questions, self.settings = questions, settings
        self._px = _TEXT_PX
        codebook, theme = desk.session.codebook, look.theme
        self.reader = Reader(theme)
        self.sitting = Sitting(desk, self.reader, self)
        self.showing = Showing(self.sitting, self.reader, self)
        self.placing = Placing(desk, self.sitting, self.reader, self)
        self.panes = Panes(desk, self.sitting, self.showing, self.placing)
        self.intake = Intake(desk, questions, self)
        self.queue, self.cards = QueuePanel(theme), CardsPanel(codebook, theme)
        self.messages, self.status = MessageBar(), StatusLine()
        self.left, self.right = self._build_left(), self._build_right()
        self.rooms = Rooms(self, self._made_rooms())
        self.commands = Actions(codebook, self.rooms, self, kept_keys(settings))
        self.bar = ToolBar(self.commands)
        self._welcome = Welcome(self.commands["import"])
        self.middle = Middle(self.bar, self.messages, self.reader, self._welcome)
        self.strip = Strip(self.reader, [action for _, action in self.commands.of_labels()])
        self._assemble()
        self._connect()
        self._restore()

    def start(self) -> None:
        """Show the project as its annotator left it."""
        self._tell_who()
        self.panes.start()
        self._name_undo()
        self._show_done()
        self.commands["take_over"].setEnabled(not self.desk.session.writable)
        self.messages.hide()
        self.strip.setEnabled(self.desk.session.writable)
        self.messages.tell_all((*self.desk.session.notices, *self._way_out()))
        (self.reader if self.sitting.sheet else self._welcome.button).setFocus()

    def _way_out(self) -> tuple[UserError, ...]:
        """What to do about a project that can only be looked at, if anything can be."""
        if self.desk.session.writable or not self.desk.session.notices:
            return ()
        return (UserError("Once that is over, File > Take over writing lets you write."),)

    # what menus ask for

    def take_over(self) -> None:
        """Write in a project that was open to look only."""
        session = self.desk.ask(take_over, self.desk.session)
        if session is not None:
            self.desk.seat(session)

    def zoom_in(self) -> None:
        self.set_size(self._px + 1)

    def zoom_out(self) -> None:
        self.set_size(self._px - 1)

    def zoom_reset(self) -> None:
        self.set_size(_TEXT_PX)

    def next_pane(self) -> None:
        """Move the focus on: queue, article, cards."""
        places = (self.left.page, self.reader, self.right.page)
        now = next((at for at, each in enumerate(places) if _has_focus(each)), 0)
        shown = [p for p in (*places[now + 1 :], *places[: now + 1]) if p.isVisible()]
        if shown:
            shown[0].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_keys(self) -> None:
        KeysDialog(self.commands.entries, self).open()

    def show_about(self) -> None:
        self.questions.tell_about(self, __version__)

    def put_away(self) -> bool:
        """Keep what is typed and how all lies; False when the person would rather stay."""
        self.cards.flush()
        if self.cards.unkept and not self.questions.may_close(self, self.messages.text):
            return False
        self.placing.keep()
        self.settings.setValue("geometry", self.saveGeometry())
        self.settings.setValue("panes", self._splitter.saveState())
        return True

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.put_away():
            super().closeEvent(event)
        else:
            event.ignore()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if local_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.intake.take(local_files(event.mimeData()))

    # building

    def _made_rooms(self) -> dict[str, QObject]:
        return {
            "window": self,
            "sitting": self.sitting,
            "showing": self.showing,
            "queue": self.queue,
            "look": self.look,
            "intake": self.intake,
            "left": self.left,
            "right": self.right,
        }

    def _build_left(self) -> Side:
        return Side(
            (
                Page("queue", self.tr("Queue"), lambda: self.queue),
                Page("search", self.tr("Search"), lambda: rooms.search_page(self)),
            )
        )

    def _build_right(self) -> Side:
        return Side(
            (
                Page("cards", self.tr("Statements"), lambda: self.cards),
                Page("check", self.tr("To check"), lambda: rooms.check_page(self)),
                Page("here", self.tr("Here"), lambda: rooms.here_page(self)),
                Page("history", self.tr("History"), lambda: rooms.history_page(self)),
            )
        )

    def _assemble(self) -> None:
        self.setMinimumSize(sum(_NARROWEST) + 20, 560)
        self.setAcceptDrops(True)
        self._splitter = splitter = QSplitter()
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        panes = self.left, self.middle, self.right
        for pane, width in zip(panes, _NARROWEST, strict=True):
            splitter.addWidget(pane)
            pane.setMinimumWidth(width)
        splitter.setSizes(list(_WIDTHS))
        splitter.setStretchFactor(0, 0)
        splitter.setStretchFactor(1, 1)
        splitter.setStretchFactor(2, 0)
        self.setCentralWidget(splitter)
        self.setStatusBar(self.status)
        self.commands.fill(self.menuBar())
        self.commands.reserve(self.reader, self.cards)
        self._paint_icons(self.look.theme)

    def _connect(self) -> None:
        self.panes.keep(self.queue, self.cards, self.status)
        self.desk.edited.connect(self._on_edited)
        self.desk.refused.connect(self.messages.tell)
        self.queue.ended.connect(self.messages.tell)
        self.desk.seated.connect(self.start)
        self.look.changed.connect(self._on_look_changed)
        self.sitting.opened.connect(self._on_opened)
        self.placing.rested.connect(self._on_rested)
        self.intake.came.connect(self._on_came)
        rooms.hear_hands(self)
        self.intake.recoded.connect(self.anew_wanted)
        self.reader.folded.connect(self.commands["furniture"].setChecked)
        self.reader.zoomed.connect(lambda steps: self.set_size(self._px + steps))
        self.intake.told.connect(self.messages.tell_all)
        self.cards.card.form.asked.connect(self._on_asked)
        self.bar.hovered.connect(self.cards.guideline.peek)
        self.status.named.connect(self._seat)
        self.status.someone_else.connect(self._on_someone_else)

    def _restore(self) -> None:
        self.resize(1500, 940)
        for key, restore in (
            ("geometry", self.restoreGeometry),
            ("panes", self._splitter.restoreState),
        ):
            kept = self.settings.value(key)
            if isinstance(kept, QByteArray):
                restore(kept)
        kept_px = int(str(self.settings.value("text_px", _TEXT_PX, type=int)))
        if kept_px != _TEXT_PX:
            self.set_size(kept_px)
        kept_measure = int(str(self.settings.value("measure", MEASURE, type=int)))
        if kept_measure != MEASURE:
            self.reader.set_measure(kept_measure)
        kept_face = str(self.settings.value("face", Face.SERIF, type=str))
        if kept_face != Face.SERIF:
            self.reader.set_face(kept_face)
        self.commands[self.look.choice].setChecked(True)
        folded = bool(self.settings.value("furniture folded", False, type=bool))
        self.commands["furniture"].setChecked(folded)

    # keeping up

    def _on_edited(self, edit: Edit) -> None:
        self._name_undo()
        self._show_done()
        if self._is_mine(edit):
            self.messages.hide()
        if Codebook in edit.kinds:
            self.anew_wanted.emit()

    def _on_rested(self) -> None:
        if self.isVisible():
            room: Any = self.rooms["recall"]  # not before: the window's start does without
            room.rest()

    def _on_came(self) -> None:
        self.panes.take_in()
        self._name_undo()

    def _on_opened(self) -> None:
        sheet = self.sitting.sheet
        self._welcome.setVisible(sheet is None)
        self.middle.show_text(sheet is not None)
        self._show_done()

    def _on_look_changed(self, theme: Theme) -> None:
        self.reader.set_theme(theme)
        self.queue.set_theme(theme)
        self.cards.set_theme(theme)
        self._paint_icons(theme)

    def _on_asked(self, annotation_id: str, attribute_id: str, editor: Editor) -> None:
        """An actor or issue is to be picked."""
        from onrecord.gui.registry.room import Registry  # not for the window's start

        room = self.rooms["registry"]
        assert isinstance(room, Registry)
        room.pick(annotation_id, attribute_id, editor)

    def _on_someone_else(self) -> None:
        name = self.questions.name_of_annotator(self)
        if name:
            self._seat(name)

    def _seat(self, name: str) -> None:
        self.cards.flush()
        if self.cards.unkept:
            return  # why is told already; nobody else could keep it
        session = self.desk.ask(self.desk.session.as_annotator, name)
        if session is not None:
            self.desk.seat(session)

    def _is_mine(self, edit: Edit) -> bool:
        mine = self.desk.session.annotator.id
        return any(getattr(c.record, "annotator_id", "") == mine for c in edit.changes)

    def _tell_who(self) -> None:
        session = self.desk.session
        self.setWindowTitle(self.tr("{project} – Onrecord").format(project=session.name))

    def _name_undo(self) -> None:
        session = self.desk.session
        undo, redo = session.undo_name(), session.redo_name()
        _name(self.commands["undo"], self.tr("&Undo {edit}") if undo else self.tr("&Undo"), undo)
        _name(self.commands["redo"], self.tr("&Redo {edit}") if redo else self.tr("&Redo"), redo)

    def _show_done(self) -> None:
        sheet = self.sitting.sheet
        self.commands["done"].setChecked(bool(sheet and sheet.status is LayerStatus.DONE))
        self.commands["done"].setEnabled(sheet is not None)

    def _paint_icons(self, theme: Theme) -> None:
        codebook, icons = self.desk.session.codebook, KeyIcons(theme)
        for label_id, action in self.commands.of_labels():
            label = codebook.label(label_id)
            if label is not None:
                action.setIcon(icons(letter(label)[:1], label.colour))

    @property
    def text_px(self) -> int:
        """The size of the running text in logical pixels."""
        return self._px

    def set_size(self, px: int) -> None:
        """Set the running text in this size, or as near as it goes, and keep it."""
        self._px = max(_SMALLEST_PX, min(_LARGEST_PX, px))
        self.settings.setValue("text_px", self._px)
        self.reader.set_size(self._px)


def _has_focus(pane: QWidget) -> bool:
    focus = QApplication.focusWidget()
    return focus is not None and (focus is pane or pane.isAncestorOf(focus))


def _name(action: QAction, template: str, step: _Named | None) -> None:
    """Let the menu say what would be undone: "Undo Tag claim"."""
    action.setEnabled(step is not None)
    arguments = getattr(step, "arguments", {})
    edit = button_text(said(step.message, arguments)) if step else ""
    text = template.replace("{edit}", edit)
    if action.text() != text:
        action.setText(text)
