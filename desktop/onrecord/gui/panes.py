"""Keeps queue, cards and status line in step with the desk and the sitting."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTime, Signal

from onrecord.gui.cards.contents import open_card
from onrecord.gui.cards.panel import CardsPanel
from onrecord.gui.desk import Desk
from onrecord.gui.messages import said
from onrecord.gui.placing import Placing
from onrecord.gui.queue.panel import QueuePanel
from onrecord.gui.showing import Showing
from onrecord.gui.sitting import Sitting
from onrecord.gui.status import StatusLine
from onrecord.model.articles import Article
from onrecord.model.edits import Edit
from onrecord.model.registries import Actor, Issue
from onrecord.work.session import QueueRow

if TYPE_CHECKING:
    from onrecord.gui.cards.card import Card


class Panes(QObject):
    """Each pane hears only what concerns it, and re-reads only what an edit touched."""

    emptied = Signal()  # the cards had the keys, and what had them there is gone

    def __init__(self, desk: Desk, sitting: Sitting, showing: Showing, placing: Placing) -> None:
        super().__init__(placing.parent())
        self._desk = desk
        self._sitting = sitting
        self._showing = showing
        self._placing = placing
        self.queue: QueuePanel
        self.cards: CardsPanel
        self.status: StatusLine

    def keep(self, queue: QueuePanel, cards: CardsPanel, status: StatusLine) -> None:
        """Take these panes in hand."""
        self.queue, self.cards, self.status = queue, cards, status
        self._desk.edited.connect(self._on_desk_edited)
        self._sitting.opened.connect(self._on_opened)
        self._sitting.edited.connect(self._on_edited)
        self._sitting.chose.connect(self._on_chose)
        self._sitting.leaving.connect(cards.flush)
        queue.went.connect(self._sitting.show)
        queue.search_in(self._desk)
        self._connect_cards(cards)

    def start(self) -> None:
        """Show the project as its annotator left it."""
        session = self._desk.session
        rows = session.queue()
        self.queue.fill(rows, "")
        self.status.show_opened(writable=session.writable)
        self._tell_people()
        self._tell_progress()
        known = {row.article_id for row in rows}
        place = session.place()
        if place is not None and place.article_id in known:
            self._placing.restore(place)
        else:
            self._open_first(rows)

    def refill(self) -> None:
        """Show the articles the project holds now; open the first if none of them is open."""
        sheet, rows = self._sitting.sheet, self._desk.session.queue()
        current = sheet.article.id if sheet else ""
        self.queue.fill(rows, current)
        self._tell_progress()
        if current not in {row.article_id for row in rows}:
            self._open_first(rows)

    def take_in(self) -> None:
        """Show what an import brought: articles, people, and tags in the open article."""
        self.refill()
        self._tell_people()
        self._sitting.read_again()

    def _open_first(self, rows: list[QueueRow]) -> None:
        if rows:
            self._sitting.show(rows[0].article_id)
        else:
            self._sitting.close_article()

    def _connect_cards(self, cards: CardsPanel) -> None:
        cards.chose.connect(lambda key: self._sitting.choose(key, reveal=True))
        cards.made.connect(self._connect_card)

    def _connect_card(self, card: Card) -> None:
        sitting = self._sitting
        card.detached.connect(sitting.detach)
        card.wanted.connect(sitting.tag)
        card.closed.connect(sitting.put_down)
        card.deleted.connect(sitting.delete)
        card.promoted.connect(sitting.promote)
        card.attached.connect(sitting.attach)
        card.form.changed.connect(sitting.set_attribute)
        card.form.written.connect(sitting.set_note)

    def _on_desk_edited(self, edit: Edit) -> None:
        if self._desk.session.writable:
            name = said(edit.message, edit.arguments)
            self.status.show_saved(name, QTime.currentTime())
        self.cards.settle(edit.changes)
        if {Actor, Issue} & edit.kinds:
            self._on_chose()
        if Article in edit.kinds:
            self.refill()
            return
        for article_id in edit.articles:
            self.queue.replace(self._desk.session.queue_row(article_id))
        self._tell_progress()

    def _on_opened(self) -> None:
        sheet = self._sitting.sheet
        self.status.show_sheet(sheet)
        if sheet is None:
            self.cards.show_nothing()
        else:
            self.queue.mark(sheet.article.id)
            self.cards.show_sheet(sheet, self._showing.chips)
            self._on_chose()

    def _on_edited(self, _edit: Edit) -> None:
        sheet = self._sitting.sheet
        assert sheet is not None, "an edit of no article"
        at_cards = self.cards.has_focus
        self.status.show_sheet(sheet)
        self.cards.show_sheet(sheet, self._showing.chips)
        self._on_chose()
        if at_cards and not self.cards.has_focus:
            self.emptied.emit()

    def _on_chose(self, _reveal: bool = False) -> None:
        sheet, chosen = self._sitting.sheet, self._sitting.chosen
        if sheet is not None:
            active = self._sitting.active
            card = open_card(sheet, self._showing.chips, chosen, active, self._names())
            self.cards.open(card, chosen)

    def _names(self) -> Mapping[str, str]:
        """The names of the actors and issues that the open card may show."""
        sheet, sitting = self._sitting.sheet, self._sitting
        shown = (sheet.annotation(key) for key in {sitting.chosen, sitting.active} if sheet and key)
        tags = [tag for tag in shown if tag is not None and tag.attributes]
        if not tags:
            return {}
        from onrecord.work.naming import names_of  # not for the window's start

        return self._desk.ask(names_of, self._desk.session, *tags) or {}

    def _tell_people(self) -> None:
        session = self._desk.session
        names = [each.name for each in session.annotators()]
        self.status.show_people(names, session.annotator.name)

    def _tell_progress(self) -> None:
        self.status.show_progress(self.queue.model.done, self.queue.model.total)
