"""Discussing: comments from the text, from the menu and from the margin."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QHelpEvent, QMouseEvent
from PySide6.QtWidgets import QToolTip

from onrecord.errors import UserError
from onrecord.gui import choosing
from onrecord.gui.discussing import telling
from onrecord.gui.plain import plain_tip
from onrecord.gui.reader.margin import Noted, Sign
from onrecord.model.comments import Subject, place_of
from onrecord.model.edits import Edit
from onrecord.model.items import Item
from onrecord.model.threads import Topic
from onrecord.work import discussions
from onrecord.work.discussions import Talk

if TYPE_CHECKING:
    from onrecord.gui.discussing.conversation import Conversation
    from onrecord.gui.discussing.page import DiscussionPage
    from onrecord.gui.discussing.window import DiscussionWindow
    from onrecord.gui.main_window import MainWindow

_ROOM = "discussing"
_AFTER_MS = 250  # an edit is painted before its threads are read anew
_CLICKS = (
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.MouseButtonDblClick,
)


class Discussing(QObject):
    """Opens the places where people discuss, and shows in the margin where they do."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._desk, self._sitting, self._reader = window.desk, window.sitting, window.reader
        self._talks: tuple[Talk, ...] = ()
        self._at = ""  # id of the thread that the walk is at
        self._list: DiscussionWindow | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_AFTER_MS)
        self._connect()
        self._read()

    @property
    def article_id(self) -> str:
        """The open article; "" where none is."""
        sheet = self._sitting.sheet
        return sheet.article.id if sheet else ""

    def topics(self) -> tuple[Topic, ...]:
        """What can be discussed of the tag in hand: it as a statement, and as a tag."""
        sheet, chosen = self._sitting.sheet, self._sitting.annotation
        if sheet is None or chosen is None:
            return (Topic(Subject.ANNOTATION, ""),) if sheet else ()
        tag, statement = (
            Topic(Subject.ANNOTATION, chosen.id),
            Topic(Subject.STATEMENT, chosen.id),
        )
        if choosing.statement_named(sheet.statements, chosen.id):
            return statement, tag
        held = self._sitting.active
        return (tag, Topic(Subject.STATEMENT, held)) if held else (tag,)

    # what menus ask for

    def show(self) -> None:
        """Show all threads of the project, to filter and go to."""
        self._made_list().come()

    def take_drafts(self, was: Discussing) -> None:
        """Go on with what was written in the list beside another window, and not sent."""
        place = was._list.conversation.place if was._list else None
        if place is not None and place.unsent:
            self._made_list().conversation.place.resume(place)

    def _made_list(self) -> DiscussionWindow:
        if self._list is None:
            from onrecord.gui.discussing.window import DiscussionWindow

            self._list = DiscussionWindow(self._window, self)
        return self._list

    def comment(self) -> None:
        """Write about the tag in hand."""
        if self._sitting.annotation is None:
            self._refuse(UserError("Choose the tag or statement to comment on first."))
        else:
            self._page().show_about(*self.topics())

    def comment_on_article(self) -> None:
        """Write about the open article."""
        if not self.article_id:
            self._refuse(UserError("Open the article to comment on first."))
            return
        page = self._page()
        page.show_article()
        page.pane.take_up(Topic(Subject.ARTICLE, self.article_id))

    def comment_on_guideline(self) -> None:
        """Read and write about the guideline of the label in hand."""
        chosen = self._sitting.annotation
        if chosen is None:
            self._refuse(UserError("Choose a tag first: the guideline of its label is discussed."))
            return
        topic = Topic(Subject.GUIDELINE, place_of(Item(label=chosen.label)))
        page = self._page()
        page.show_guideline(topic)
        page.pane.take_up(topic)

    def next(self) -> None:
        """Go to the next open thread of the article, after the last to the first."""
        if self._timer.isActive():
            self._read()
        ids = [each.thread.id for each in self._talks]
        if not ids:
            self._refuse(UserError("No thread is open in this article."))
            return
        at = ids.index(self._at) + 1 if self._at in ids else self._first_after_caret()
        talk = self._talks[at % len(ids)]
        self.go(talk)
        self._page().show_thread(talk.thread.id)

    # going

    def go(self, talk: Talk) -> None:
        """Show what a thread is about: its tag chosen, or its words, or its article."""
        about = talk.about
        self._at = talk.thread.id
        if about.article_id and about.article_id != self.article_id:
            self._sitting.show(about.article_id)
        sheet = self._sitting.sheet
        if sheet is None or sheet.article.id != about.article_id:
            return
        if sheet.annotation(about.topic.target):
            self._sitting.choose(about.topic.target, reveal=True)
        elif about.start >= 0 and not about.is_gone:
            self._reader.select(about.start, about.start)
            self._reader.reveal(about.start)

    def show_thread(self, talk: Talk) -> None:
        """Show what a thread is about, and the thread beside it: in review, if that is where its
        tag can be seen."""
        case_id = self._case_of(talk)
        if case_id:
            room: Any = self._window.rooms["reviewing"]
            room.show_case(talk.about.article_id, case_id)
            return
        self._window.activateWindow()
        self.go(talk)
        if talk.about.topic.subject is Subject.GUIDELINE:
            page = self._page()
            page.show_guideline(talk.about.topic)
            page.reveal(talk.thread.id)
        else:
            self._page().show_thread(talk.thread.id)

    @property
    def unsent(self) -> str:
        """What the person should know before the window closes; "" for nothing."""
        page: Any = self._window.right.made("discussion")
        places = [each.place for each in (page and page.pane.conversation, self._shown()) if each]
        is_unsent = any(each.unsent for each in places)
        return self.tr("A comment is written and not sent.") if is_unsent else ""

    def _shown(self) -> Conversation | None:
        return self._list.conversation if self._list else None

    def _case_of(self, talk: Talk) -> str:
        session, about = self._desk.session, talk.about
        if about.owner_id not in discussions.strangers(session):
            return ""
        target = about.topic.target
        return self._desk.ask(discussions.case_of, session, about.article_id, target) or ""

    def rest(self) -> None:
        """Show in the margin what is discussed: the person has settled on an article."""
        if not self._timer.isActive():
            self._read()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A click on a sign goes to its thread, and is none on the text."""
        kind = event.type()
        if isinstance(event, QMouseEvent) and kind in _CLICKS:
            talk = self._talk_at(event.position().toPoint())
            if talk is not None and event.button() is Qt.MouseButton.LeftButton:
                if kind == QEvent.Type.MouseButtonRelease:
                    self.show_thread(talk)
                return True
        elif isinstance(event, QHelpEvent) and (talk := self._talk_at(event.pos())):
            text = f"{telling.first_line(talk.thread)}"
            QToolTip.showText(event.globalPos(), plain_tip(text), self._reader)
            return True
        return super().eventFilter(watched, event)

    # within

    def _page(self) -> DiscussionPage:
        """The page beside the text, shown now."""
        from onrecord.gui.discussing.page import DiscussionPage

        self._window.right.show()
        page = self._window.right.turn("discussion")
        assert isinstance(page, DiscussionPage)
        return page

    def _connect(self) -> None:
        self._timer.timeout.connect(self._on_time)
        self._sitting.opened.connect(self._note)
        self._desk.edited.connect(self._on_edited)
        self._desk.seated.connect(self._note)
        self._window.intake.came.connect(self._note)
        self._reader.viewport().installEventFilter(self)
        guideline = self._window.cards.guideline
        guideline.addAction(self._window.commands["comment_guideline"])
        guideline.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def _note(self) -> None:
        self._talks = ()
        self._timer.start()

    def _on_edited(self, edit: Edit) -> None:
        if discussions.concerns(edit, {each.about.topic.target for each in self._talks}):
            self._timer.start()

    def _on_time(self) -> None:
        if self._window.isVisible():  # not after it was closed, and the project with it
            self._read()

    def _read(self) -> None:
        """Take up the open threads of the article that can be seen here, in text order."""
        self._timer.stop()
        session = self._desk.session
        found: tuple[Talk, ...] = ()
        if self.article_id:
            ask = partial(discussions.discussion, remembers=False)
            found = self._desk.ask(ask, session, self.article_id) or ()
        others = discussions.strangers(session)
        shown = (t for t in found if t.thread.is_open and t.about.owner_id not in others)
        self._talks = tuple(sorted(shown, key=_place))
        self._reader.show_signs((_noted(each) for each in self._talks), _ROOM)

    def _talk_at(self, point: QPoint) -> Talk | None:
        key = self._reader.sign_at(point, _ROOM)
        return next((each for each in self._talks if key and each.thread.id == key), None)

    def _first_after_caret(self) -> int:
        caret = self._reader.caret()
        places = enumerate(self._talks)
        return next((at for at, each in places if _place(each)[0] >= caret), 0)

    def _refuse(self, refusal: UserError) -> None:
        self._desk.refused.emit(refusal)


def _place(talk: Talk) -> tuple[int, str]:
    return (-1 if talk.about.is_gone else talk.about.start, talk.thread.head.created)


def _noted(talk: Talk) -> Noted:
    """What is about the whole article, or about what is gone, stands beside its first line."""
    return Noted(Sign.THREAD, max(0, _place(talk)[0]), talk.thread.id)
