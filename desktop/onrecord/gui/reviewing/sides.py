"""The layers side by side: a text each, scrolled together, with bands between them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QScrollBar, QWidget

from onrecord.gui.reader.paragraphs import Paragraph, typeset
from onrecord.gui.reader.setting import Setting
from onrecord.gui.reviewing.bands import WIDTH as BAND
from onrecord.gui.reviewing.bands import Bands, Beside, bands
from onrecord.gui.reviewing.column import Column, depths
from onrecord.gui.reviewing.heads import HEIGHT as HEAD
from onrecord.gui.reviewing.heads import VoiceHead
from onrecord.gui.reviewing.marking import Shown, deepest
from onrecord.gui.reviewing.voices import Voice
from onrecord.gui.theme import Theme
from onrecord.model.articles import Article, Region
from onrecord.work.comparing import Entry

_NARROWEST = 280  # of a text, before the row of texts scrolls sideways


class Sides(QWidget):
    """As many texts as there are voices. All are equally wide and their lines equally deep, so
    that they break alike and stand at the same place."""

    chosen = Signal(str)  # case id: a mark or a band was clicked
    zoomed = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._voices: Sequence[Voice] = ()
        self._entries: Sequence[Entry] = ()
        self._tips: Mapping[str, str] = {}
        self._here = ""
        self._paragraphs: tuple[Paragraph, ...] = ()
        self._layers: list[Shown] = []
        self._depths: Mapping[int, int] = {}
        self._row = _Row(theme)
        self.bar = QScrollBar()
        self._is_scrolling = False
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._show_bands)
        self.bar.valueChanged.connect(self._scroll_to)
        self._row.resized.connect(self._soon.start)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        area = QScrollArea()
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Tab goes to the texts in it
        area.setWidgetResizable(True)
        area.setWidget(self._row)
        layout.addWidget(area, 1)
        layout.addWidget(self.bar)

    @property
    def columns(self) -> Sequence[Column]:
        """The texts, in the order of the voices."""
        return self._row.columns[: self._row.count]

    @property
    def made(self) -> Sequence[Column]:
        """All texts, also those that are not shown at the moment."""
        return self._row.columns

    @property
    def between(self) -> Sequence[Bands]:
        """What is painted between the texts."""
        return self._row.bands[: max(0, self._row.count - 1)]

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._row.set_theme(theme)

    def show_article(
        self,
        article: Article,
        regions: Sequence[Region],
        layers: Sequence[Shown],
        like: Setting,
    ) -> None:
        """Set the article once for each layer, from its top; ``show_layers`` has to follow."""
        self._entries = ()
        self._row.take(len(layers), lambda column, band: self._made(column, band, like))
        self._paragraphs = typeset(article, regions)
        common = self._common_depths(layers)
        for column in self.columns:
            column.show_text(article, regions, common)
        self.bar.setValue(0)

    def show_layers(
        self,
        layers: Sequence[Shown],
        voices: Sequence[tuple[Voice, str]],
        entries: Sequence[Entry],
        tips: Mapping[str, str],
    ) -> None:
        """Draw the layers of these voices, of each of which is told how much it has."""
        self._voices = tuple(voice for voice, _ in voices)
        self._entries, self._tips = entries, tips
        common = self._common_depths(layers)
        for column, shown in zip(self.columns, layers, strict=True):
            column.show_layer(shown, common)
        for head, (voice, told) in zip(self._row.heads, voices, strict=False):
            head.show_voice(voice, told)
        for column, (voice, _) in zip(self.columns, voices, strict=True):
            column.setAccessibleName(self.tr("Text of {name}").format(name=voice.said))
        self._soon.start()

    def _common_depths(self, layers: Sequence[Shown]) -> Mapping[int, int]:
        """How deep the lines of each paragraph have to be, so that all layers find room."""
        if list(layers) != self._layers:  # asked for twice where an article is opened
            self._layers = list(layers)
            self._depths = deepest(depths(self._paragraphs, shown) for shown in layers)
        return self._depths

    def show_case(self, case_id: str, ranges: Sequence[tuple[int, int]]) -> None:
        """Light a case in all texts."""
        self._here = case_id
        for column in self.columns:
            column.show_case(case_id, ranges)
        self._soon.start()

    def _made(self, column: Column, band: Bands, like: Setting) -> None:
        """Set a text that was just made as others are, and listen to it and its bands."""
        column.set_like(like)
        band.chosen.connect(self.chosen)
        column.clicked.connect(lambda mark, column=column: self._on_clicked(column, mark))
        column.zoomed.connect(self.zoomed)
        column.folded.connect(self._fold)
        column.selected.connect(lambda column=column: self._keep_one(column))
        own = column.verticalScrollBar()
        own.valueChanged.connect(self._scroll_to)
        own.rangeChanged.connect(self._on_range_changed)

    def _on_clicked(self, column: Column, mark_id: str) -> None:
        if case_id := column.case_at(mark_id):
            self.chosen.emit(case_id)

    def _keep_one(self, chosen: Column) -> None:
        """Words are selected in one text only."""
        for column in self.columns:
            if column is not chosen:
                caret = column.caret()
                column.select(caret, caret)

    def _fold(self, on: bool) -> None:
        """Let the furniture go, or come back, in all texts alike."""
        for column in self.columns:
            column.fold(on)

    def _scroll_to(self, value: int) -> None:
        """Let all texts stand where one of them went."""
        if self._is_scrolling:
            return
        self._is_scrolling = True
        try:
            for each in (self.bar, *(column.verticalScrollBar() for column in self.columns)):
                each.setValue(value)
        finally:
            self._is_scrolling = False
        self._soon.start()

    def _on_range_changed(self) -> None:
        """Texts are laid out further in idle moments; the shortest says how far one can go."""
        bars = [column.verticalScrollBar() for column in self.columns]
        if not bars:
            return
        self._is_scrolling = True
        try:
            self.bar.setPageStep(bars[0].pageStep())
            self.bar.setSingleStep(bars[0].singleStep())
            self.bar.setRange(0, min(each.maximum() for each in bars))
        finally:
            self._is_scrolling = False
        if any(each.value() != self.bar.value() for each in bars):
            self._scroll_to(bars[0].value())

    def _show_bands(self) -> None:
        """Paint between the texts what they differ in, where they are now."""
        if not self.isVisible():
            return
        sides = [
            Beside(voice.annotator_id, voice.letter, column.heights())
            for voice, column in zip(self._voices, self.columns, strict=True)
        ]
        for band, left, right in zip(self.between, sides, sides[1:], strict=False):
            band.show_bands(bands(self._entries, left, right, self._tips), self._here)


class _Row(QWidget):
    """Texts and bands in a row: whole pixels, the same for each text."""

    resized = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.count = 0
        self.columns: list[Column] = []
        self.heads: list[VoiceHead] = []
        self.bands: list[Bands] = []

    def take(self, count: int, made: Callable[[Column, Bands], None]) -> None:
        """Show so many texts; ``made`` hears of each that is new."""
        while len(self.columns) < count:
            column = Column(self._theme, self.tr("Text of one annotator"), self)
            self.columns.append(column)
            self.heads.append(VoiceHead(self._theme, self))
            self.bands.append(Bands(self._theme, self))
            made(column, self.bands[-1])
        for at, parts in enumerate(zip(self.columns, self.heads, self.bands, strict=True)):
            for each in parts[:2]:
                each.setVisible(at < count)
            parts[2].setVisible(at < count - 1)
        self.count = count
        self.setMinimumWidth(count * _NARROWEST + (count - 1) * BAND)
        self._place()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        for column in self.columns:
            column.set_theme(theme)
        for head in self.heads:
            head.theme = theme
            head.update()
        for band in self.bands:
            band.theme = theme
            band.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()
        self.resized.emit()

    def _place(self) -> None:
        if not self.count:
            return
        gaps = (self.count - 1) * BAND
        width, height = (self.width() - gaps) // self.count, self.height() - HEAD
        for at in range(self.count):
            left = at * (width + BAND)
            # What the division leaves over goes to the heads, not to a text.
            spare = self.width() - left if at == self.count - 1 else width + BAND
            self.heads[at].setGeometry(left, 0, spare, HEAD)
            self.columns[at].setGeometry(left, HEAD, width, height)
            self.bands[at].setGeometry(left + width, HEAD, BAND, height)
