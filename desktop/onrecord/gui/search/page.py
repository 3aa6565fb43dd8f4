"""The search page: one line, in texts or in tags, and what was found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, QTimer
from PySide6.QtGui import QFont, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from onrecord.gui import fittings, fonts, tab_order
from onrecord.gui.queue.line import SearchLine
from onrecord.gui.search.acting import Acting
from onrecord.gui.search.advice import how_to, nothing_found
from onrecord.gui.search.delegate import HitDelegate
from onrecord.gui.search.hit_list import HitList
from onrecord.gui.search.model import HitsModel, key_of
from onrecord.gui.search.narrowing import Narrowing
from onrecord.gui.search.rows import Hit, rows_of_tags, rows_of_texts
from onrecord.gui.theme import Theme
from onrecord.work import hits
from onrecord.work.hits import TagHits, TextHits
from onrecord.work.searching import Query, Term, as_phrase, parse

if TYPE_CHECKING:
    from onrecord.gui.main_window import MainWindow

_PAUSE_MS = 60
_NARROW = 250  # pixels that the buttons above the list need
_LONG = 300  # code points of a selection that nobody means to search for


class SearchPage(QWidget):
    """Searches as one types. Clicking a hit shows it; Enter goes there."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        codebook = window.desk.session.codebook
        self._window, self._desk = window, window.desk
        self.head = fittings.muted("")
        self.head.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.line = SearchLine(self)
        self.model = HitsModel(codebook, self)
        self.list = HitList(self.model, self)
        self._delegate = HitDelegate(codebook, window.look.theme, self)
        self.narrowing = Narrowing(window.desk, self)
        self.acting = Acting(window.desk, self)
        self._modes = QButtonGroup(self)
        self._advice = self._build_advice()
        self._stale = True
        self._pause = QTimer(self)
        self._assemble()
        self._connect()
        self.setFocusProxy(self.line)
        self._take_selection()

    @property
    def in_tags(self) -> bool:
        checked = self._modes.checkedButton()
        return checked is not None and checked.objectName() == "tags"

    def search(self) -> None:
        """Search for what the line says, now."""
        self._pause.stop()
        self._stale = False
        query = parse(self.line.text())
        kept = frozenset(key_of(each) for each in self._chosen())
        if self.in_tags:
            self._show_tags(query)
        else:
            self._show_texts(query)
        self._choose_again(kept)
        self._on_chosen()

    def resume(self, other: SearchPage) -> None:
        """Go on with what was searched for in a window before this one."""
        if other.in_tags:
            self._turn_to_tags()
        self.line.setText(other.line.text())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.search()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.narrowing.fit(narrow=self.width() < _NARROW)

    # what was found

    def _show_texts(self, query: Query) -> None:
        found = self._desk.ask(hits.texts, self._desk.session, query) or TextHits((), 0)
        self.model.fill(rows_of_texts(found))
        self.head.setText(self._count_of_texts(found) if query else "")
        self._show_rows(query, found.count)

    def _count_of_texts(self, found: TextHits) -> str:
        if not found.complete:
            count = self.locale().toString(found.count)
            return self.tr("{n} articles").format(n=count if found.exact else f"{count}+")
        if found.places == 1:
            return self.tr("1 hit")
        return self.tr("{n} hits").format(n=self.locale().toString(found.places))

    def _show_tags(self, query: Query) -> None:
        found = self._desk.ask(hits.tags, self._desk.session, query) or TagHits(())
        self.model.fill(rows_of_tags(found))
        count = self.locale().toString(len(found.tags)) + ("" if found.complete else "+")
        told = self.tr("1 tag") if count == "1" else self.tr("{n} tags").format(n=count)
        self.head.setText(told if query else "")
        self._show_rows(query, len(found.tags))

    def _show_rows(self, query: Query, count: int) -> None:
        self._stack.setCurrentIndex(0 if count else 1)
        self.acting.setVisible(self.in_tags and count > 0)
        told = nothing_found if query else how_to
        self._advice.setText(told(in_tags=self.in_tags))

    # acting on it

    def _chosen(self) -> list[Hit]:
        found = (self.model.hit(index) for index in self.list.selectedIndexes())
        return [hit for hit in found if hit is not None]

    def _choose_again(self, keys: frozenset[tuple[str, str, int]]) -> None:
        places = self.model.places(keys) if keys else []
        choose = QItemSelectionModel.SelectionFlag
        for place in places:
            self.list.selectionModel().select(self.model.index(place), choose.Select)
        if places:
            index = self.model.index(places[0])
            self.list.selectionModel().setCurrentIndex(index, choose.NoUpdate)

    def _on_chosen(self) -> None:
        if self.in_tags:
            self.acting.show_chosen([hit.tag for hit in self._chosen() if hit.tag])

    def _on_opened(self, index: QModelIndex, enter: bool) -> None:
        hit = self.model.hit(index)
        if hit is not None:
            self._show_hit(hit)
            if enter:
                self._window.reader.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_hit(self, hit: Hit) -> None:
        sitting, reader = self._window.sitting, self._window.reader
        if sitting.sheet is None or sitting.sheet.article.id != hit.article_id:
            sitting.show(hit.article_id)
        sheet = sitting.sheet
        if sheet is None or sheet.article.id != hit.article_id:
            return  # refused, and told
        if hit.tag and sheet.annotation(hit.tag.id):
            sitting.choose(hit.tag.id, reveal=True)
        elif hit.start >= 0:
            reader.reveal(hit.start)
            reader.select(hit.start, hit.end)

    def _on_line_entered(self) -> None:
        self.search()
        first = self.model.first()
        if first is not None:
            self.list.setCurrentIndex(self.model.index(first))
            self._on_opened(self.list.currentIndex(), True)

    def _on_narrowed(self, term: Term) -> None:
        self.line.setText(str(parse(self.line.text()).having(term)))
        self.line.setFocus()

    def _on_field_begun(self, field: str) -> None:
        text = str(parse(self.line.text()))
        self.line.setText(f"{text} {field}:".lstrip())
        self.line.setFocus()

    def _on_typed(self) -> None:
        """Search for this, and where it names a field of tags, in tags."""
        query = parse(self.line.text())
        if not self.in_tags and self._desk.ask(hits.asks_for_tags, self._desk.session, query):
            self._turn_to_tags()
        self._ask_again()

    def _turn_to_tags(self) -> None:
        next(each for each in self._modes.buttons() if each.objectName() == "tags").click()

    def _on_turned(self) -> None:
        mode = QAbstractItemView.SelectionMode
        self.list.setSelectionMode(mode.ExtendedSelection if self.in_tags else mode.SingleSelection)
        self.narrowing.setVisible(self.in_tags)
        texts, tags = self.tr("Search all texts…"), self.tr("Search all tags…")
        self.line.setPlaceholderText(tags if self.in_tags else texts)
        self.line.setAccessibleName(tags if self.in_tags else texts)
        self._ask_again()

    def _ask_again(self) -> None:
        """Search again, as soon as anybody looks."""
        self._stale = True
        if self.isVisible():
            self._pause.start()

    def _take_selection(self) -> None:
        """Search for the words selected in the article, if there are some."""
        span = self._window.reader.span()
        if span is not None and len(span.text) <= _LONG:
            self.line.setText(str(as_phrase(span.text)))
            self.line.selectAll()

    def _on_look_changed(self, theme: Theme) -> None:
        self._delegate.theme = theme
        self.list.viewport().update()

    # building

    def _connect(self) -> None:
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.search)
        self._modes.buttonClicked.connect(self._on_turned)
        self.line.textChanged.connect(self._on_typed)
        self.line.returnPressed.connect(self._on_line_entered)
        self.line.descended.connect(self.list.enter)
        self.list.ascended.connect(self.line.setFocus)
        self.list.opened.connect(self._on_opened)
        self.list.dropped.connect(self.acting.delete)
        self.list.selectionModel().selectionChanged.connect(self._on_chosen)
        self.acting.wanted_all.connect(self.list.selectAll)
        self.narrowing.chose.connect(self._on_narrowed)
        self.narrowing.began.connect(self._on_field_begun)
        self._desk.edited.connect(self._ask_again)
        self._desk.seated.connect(self._ask_again)
        self._window.look.changed.connect(self._on_look_changed)
        self._window.commands["search"].triggered.connect(self._take_selection)
        self._on_turned()

    def _assemble(self) -> None:
        self.list.setItemDelegate(self._delegate)
        self.list.setAccessibleName(self.tr("What was found"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        line = QHBoxLayout()
        line.setContentsMargins(14, 2, 14, 2)
        line.addWidget(self.line)
        layout.addLayout(line)
        layout.addLayout(self._build_modes())
        self._stack = QStackedLayout()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._advice)
        modes = self._modes.buttons()
        tab_order.chain((self.line, *modes, self.narrowing, self.list))
        tab_order.follow(self.list, self.acting)
        layout.addLayout(self._stack, 1)
        layout.addWidget(self.acting)

    def _build_modes(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(12, 0, 8, 2)
        row.setSpacing(2)
        for name, text in (("texts", self.tr("In texts")), ("tags", self.tr("In tags"))):
            button = QToolButton()
            button.setText(text)
            button.setObjectName(name)
            button.setFont(fonts.sans(12.5, weight=QFont.Weight.DemiBold))
            button.setProperty("kind", "tool")
            button.setCheckable(True)
            button.setChecked(name == "texts")
            self._modes.addButton(button)
            row.addWidget(button)
        row.addStretch()
        row.addWidget(self.narrowing)
        return row

    def _build_advice(self) -> QLabel:
        label = fittings.muted("")
        label.setWordWrap(True)
        label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        label.setContentsMargins(18, 14, 18, 14)
        return label
