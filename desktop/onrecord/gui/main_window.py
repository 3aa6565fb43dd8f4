"""The window: queue, article and cards, with their bars, menus and messages."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QByteArray, QObject, QSettings, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QSplitter, QWidget

from onrecord import __version__
from onrecord.errors import UserError
from onrecord.gui import rooms
from onrecord.gui.actions import Actions, kept_keys
from onrecord.gui.asking import Answers
from onrecord.gui.cards.editor import Editor
from onrecord.gui.cards.panel import CardsPanel
from onrecord.gui.desk import Desk
from onrecord.gui.intake import Intake, local_files
from onrecord.gui.keys import KeysDialog
from onrecord.gui.look import Look
from onrecord.gui.messages import MessageBar
from onrecord.gui.middle import Middle
from onrecord.gui.panes import Panes
from onrecord.gui.placing import Placing
from onrecord.gui.queue.panel import QueuePanel
from onrecord.gui.reader.reader import Reader
from onrecord.gui.rooms import Rooms
from onrecord.gui.seating import Seating
from onrecord.gui.showing import Showing
from onrecord.gui.side import Page, Side
from onrecord.gui.sitting import Sitting
from onrecord.gui.status import StatusLine
from onrecord.gui.strip import Strip
from onrecord.gui.theme import Theme
from onrecord.gui.toolbar import ToolBar
from onrecord.gui.up_to_date import UpToDate
from onrecord.gui.welcome import Welcome
from onrecord.gui.zooming import Zooming
from onrecord.model.codebook import Codebook
from onrecord.model.edits import Edit

_WIDTHS = (286, 860, 352)
_NARROWEST = (200, 460, 280)


class MainWindow(QMainWindow):
    """Assembles the panes around one desk. What they do together is in Sitting and Panes.

    Its parts are public: the rooms (``gui/rooms.py``) work with them.
    """

    project_wanted = Signal(object)  # Path: of another project to open in place of this one
    anew_wanted = Signal()  # what the window is built from has changed: codebook, language
    served_anew = Signal(str)  # "entities" or "backups": to go on in the way chosen now

    def __init__(self, desk: Desk, look: Look, *, questions: Answers, settings: QSettings) -> None:
        super().__init__()
        self._article = ""  # that is open
        self.desk, self.look = desk, look
        self.questions, self.settings = questions, settings
        codebook, theme = desk.session.codebook, look.theme
        self.reader = Reader(theme)
        self.sitting = Sitting(desk, self.reader, self)
        self.showing = Showing(self.sitting, self.reader, self)
        self.placing = Placing(desk, self.sitting, self.reader, self)
        self.panes = Panes(desk, self.sitting, self.showing, self.placing)
        self.zooming = Zooming(self.reader, settings, self)
        self.intake = Intake(desk, questions, self)
        self.queue, self.cards = QueuePanel(theme), CardsPanel(codebook, theme)
        self.messages, self.status = MessageBar(), StatusLine()
        self.seating = Seating(self)
        self.left, self.right = self._build_left(), self._build_right()
        self.rooms = Rooms(self, self._made_rooms())
        self.commands = Actions(codebook, self.rooms, self, kept_keys(settings))
        self._up_to_date = UpToDate(desk, self.sitting, self.commands)
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
        self._up_to_date.name_undo()
        self._up_to_date.show_done()
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

    def next_pane(self) -> None:
        """Move the focus on: queue, article, cards."""
        places = (self.left, self.reader, self.right)
        now = next((at for at, each in enumerate(places) if _has_focus(each)), 0)
        shown = [p for p in (*places[now + 1 :], *places[: now + 1]) if p.isVisible()]
        match shown:
            case [Side() as side, *_]:
                side.enter(side.page_id)
            case [Reader() as reader, *_]:
                reader.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_keys(self) -> None:
        KeysDialog(self.commands.entries, self).open()

    def show_about(self) -> None:
        self.questions.tell_about(self, __version__)

    def put_away(self) -> bool:
        """Keep what is typed and how all lies; False when the person would rather stay."""
        self.cards.flush()
        if self.cards.unkept and not self.questions.may_close(self, self.messages.text):
            return False
        if not self._beside_lets_go():
            return False
        self.placing.leave()
        self.settings.setValue("geometry", self.saveGeometry())
        self.settings.setValue("panes", self._splitter.saveState())
        return True

    def _beside_lets_go(self) -> bool:
        """Close what lies open beside the window, which asks where something would be lost."""
        beside = [each for each in self.findChildren(QDialog) if each.isVisible()]
        return all(each.close() for each in beside if not each.property("reopen"))

    def _drafts_may_go(self) -> bool:
        """Whether no comment is written and not sent, or the person closes all the same."""
        room: Any = self.rooms.made("discussing")
        return room is None or not room.unsent or self.questions.may_close(self, room.unsent)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._drafts_may_go() and self.put_away():
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
            "seating": self.seating,
            "zooming": self.zooming,
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
                Page(
                    "discussion", self.tr("Discussion"), lambda: rooms.discussion_page(self), True
                ),
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
        self._up_to_date.paint_icons(self.look.theme)

    def _connect(self) -> None:
        self.panes.keep(self.queue, self.cards, self.status)
        self.panes.emptied.connect(self.reader.setFocus)
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
        self.intake.told.connect(self.messages.tell_all)
        self.cards.made.connect(lambda card: card.form.asked.connect(self._on_asked))
        self.bar.hovered.connect(self.cards.guideline.peek)

    def _restore(self) -> None:
        self.resize(1500, 940)
        for key, restore in (
            ("geometry", self.restoreGeometry),
            ("panes", self._splitter.restoreState),
        ):
            kept = self.settings.value(key)
            if isinstance(kept, QByteArray):
                restore(kept)
        self.zooming.restore()
        self.commands[self.look.choice].setChecked(True)
        folded = bool(self.settings.value("furniture folded", False, type=bool))
        self.commands["furniture"].setChecked(folded)

    # keeping up

    def _on_edited(self, edit: Edit) -> None:
        if self._is_mine(edit):
            self.messages.hide()
        if Codebook in edit.kinds:
            self.anew_wanted.emit()

    def _on_rested(self) -> None:
        if self.isVisible():
            for name in ("recall", "discussing"):  # not before: the window's start does without
                room: Any = self.rooms[name]
                room.rest()

    def _on_came(self) -> None:
        self.panes.take_in()
        self._up_to_date.name_undo()

    def _on_opened(self) -> None:
        sheet = self.sitting.sheet
        article = sheet.article.id if sheet else ""
        if article != self._article:
            self.messages.hide()  # what was said about the one before
        self._article = article
        self._welcome.setVisible(sheet is None)
        self.middle.show_text(sheet is not None)

    def _on_look_changed(self, theme: Theme) -> None:
        self.reader.set_theme(theme)
        self.queue.set_theme(theme)
        self.cards.set_theme(theme)
        self._up_to_date.paint_icons(theme)

    def _on_asked(self, annotation_id: str, attribute_id: str, editor: Editor) -> None:
        """An actor or issue is to be picked."""
        from onrecord.gui.registry.room import Registry  # not for the window's start

        room = self.rooms["registry"]
        assert isinstance(room, Registry)
        room.pick(annotation_id, attribute_id, editor)

    def _is_mine(self, edit: Edit) -> bool:
        mine = self.desk.session.annotator.id
        return any(getattr(c.record, "annotator_id", "") == mine for c in edit.changes)

    def _tell_who(self) -> None:
        session = self.desk.session
        self.setWindowTitle(self.tr("{project} – Onrecord").format(project=session.name))
        self.setWindowFilePath(str(session.path))


def _has_focus(pane: QWidget) -> bool:
    focus = QApplication.focusWidget()
    return focus is not None and (focus is pane or pane.isAncestorOf(focus))
