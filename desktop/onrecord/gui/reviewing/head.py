"""The head of the review window: which article, how it is shown, and how far it is."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from onrecord.gui import fonts
from onrecord.gui.icons import KeyIcons
from onrecord.gui.painting import Ink, draw_elided, draw_status
from onrecord.gui.plain import button_text, plain_label, plain_tip
from onrecord.gui.reviewing.acts import Commands
from onrecord.gui.reviewing.listing import Counts
from onrecord.gui.reviewing.telling import told_counts
from onrecord.gui.reviewing.voices import Voice
from onrecord.gui.theme import Theme
from onrecord.model.layers import LayerStatus


class Head(QFrame):
    """Title, way of showing, layers and counts. The layers' switches say which are shown."""

    layers_chosen = Signal(object)  # frozenset of annotator ids that are left out

    def __init__(self, theme: Theme, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self._theme = theme
        self._commands = commands
        self._left_out: frozenset[str] = frozenset()
        self.title = self._build_title()
        self.counts = plain_label()
        self.sign = StatusSign(theme)
        self.layers = self._build_layers()
        self._assemble()

    def set_theme(self, theme: Theme) -> None:
        self._theme = self.sign.theme = theme
        self.sign.update()

    def show_article(self, title: str, place: int, of: int) -> None:
        """Name the article, and which of how many it is."""
        self.title.setText(title)
        self.title.setToolTip(plain_tip(title))
        self._commands["previous_article"].setEnabled(place > 0)
        self._commands["next_article"].setEnabled(0 <= place < of - 1)
        told = self.tr("Article {n} of {all}").format(n=place + 1, all=of)
        self._where.setText(told if place >= 0 else "")
        for each in self._besides:
            each.setVisible(bool(title))

    def show_counts(self, counts: Counts | None) -> None:
        """Tell how far the article is; nothing where none is shown."""
        self.counts.setVisible(counts is not None)
        self.sign.setVisible(counts is not None)
        if counts is not None:
            self.counts.setText(told_counts(counts))
            self.sign.show_counts(counts)

    def show_voices(self, voices: Sequence[Voice], left_out: Collection[str]) -> None:
        """Offer these layers, and tell which are shown."""
        self._left_out = frozenset(left_out)
        menu, icons = self.layers.menu(), KeyIcons(self._theme)
        menu.clear()
        for voice in voices:
            action = QAction(button_text(voice.name or self.tr("Annotator")), menu, checkable=True)
            action.setIcon(icons(voice.letter, voice.colour))
            action.setChecked(voice.annotator_id not in self._left_out)
            action.toggled.connect(lambda on, voice=voice: self._on_toggled(voice.annotator_id, on))
            menu.addAction(action)
        menu.addSeparator()
        menu.addAction(self._commands["gold"])
        menu.addAction(self._commands["blind"])
        shown = [each.letter for each in voices if each.annotator_id not in self._left_out]
        told = self.tr("Layers {letters}").format(letters=" ".join(shown))
        self.layers.setText(f"{told}  ▾")

    def _on_toggled(self, annotator_id: str, on: bool) -> None:
        left = self._left_out - {annotator_id} if on else self._left_out | {annotator_id}
        self.layers_chosen.emit(frozenset(left))

    def _assemble(self) -> None:
        name = QLabel(self.tr("Review"))
        name.setFont(fonts.sans(17, QFont.Weight.Bold))
        self._where = plain_label()
        self._where.setFont(fonts.sans(12.5))
        self._where.setProperty("role", "muted")
        self.counts.setFont(fonts.sans(13))
        self.counts.setProperty("role", "muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 14, 6)
        row.setSpacing(6)
        row.addWidget(name)
        row.addSpacing(6)
        steps = (self._build_step("previous_article", "‹"), self._build_step("next_article", "›"))
        ways = (self._build_way("side"), self._build_way("overlaid"))
        self._besides = (*steps, *ways, self.layers)
        for each in steps:
            row.addWidget(each)
        row.addWidget(self.title, 1)
        row.addWidget(self._where)
        row.addSpacing(8)
        for each in (*ways, self.layers):
            row.addWidget(each)
        row.addSpacing(8)
        row.addWidget(self.sign)
        row.addWidget(self.counts)

    def _build_title(self) -> QLabel:
        label = ElidedLabel()
        label.setFont(fonts.serif(15.5))
        return label

    def _build_step(self, act_id: str, sign: str) -> QToolButton:
        button = QToolButton()
        button.setProperty("kind", "small")
        button.setFont(fonts.sans(17))
        action = self._commands[act_id]
        button.setText(sign)
        button.setToolTip(action.toolTip())
        button.setAccessibleName(action.text().replace("&", ""))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(action.trigger)
        action.enabledChanged.connect(button.setEnabled)
        return button

    def _build_way(self, act_id: str) -> QToolButton:
        button = QToolButton()
        button.setProperty("kind", "option")
        button.setFont(fonts.sans(13.5, QFont.Weight.DemiBold))
        button.setDefaultAction(self._commands[act_id])
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _build_layers(self) -> QToolButton:
        button = QToolButton()
        button.setProperty("kind", "option")
        button.setFont(fonts.sans(13.5))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setToolTip(self.tr("Which layers are shown, and whether names are"))
        button.setAccessibleName(self.tr("Layers"))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setMenu(QMenu(button))
        return button


class ElidedLabel(QLabel):
    """A line that ends in an ellipsis where it has no room."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            ink = Ink(self.font(), self.palette().text().color())
            draw_elided(painter, self.text(), QRectF(self.rect()), ink)


class StatusSign(QWidget):
    """A ring, a half disc, a ticked disc: nothing settled yet, some, all."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self._counts = Counts()
        self.setFixedSize(16, 16)

    def show_counts(self, counts: Counts) -> None:
        """Tell how far the article is."""
        self._counts = counts
        words = {
            LayerStatus.NEW: self.tr("Nothing settled yet"),
            LayerStatus.STARTED: self.tr("Partly settled"),
            LayerStatus.SETTLED: self.tr("All settled"),
        }[self._status]
        self.setToolTip(words)
        self.setAccessibleName(words)
        self.update()

    @property
    def _status(self) -> LayerStatus:
        if self._counts.is_all_settled:
            return LayerStatus.SETTLED
        begun = self._counts.settled or self._counts.passed
        return LayerStatus.STARTED if begun else LayerStatus.NEW

    def sizeHint(self) -> QSize:
        return QSize(16, 16)

    def paintEvent(self, _event: QPaintEvent) -> None:
        status = self._status
        colour = self.theme.muted if status is LayerStatus.NEW else self.theme.hue("green")
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            box = QRectF(QPointF(2.5, 2.5), QPointF(13.5, 13.5))
            draw_status(painter, status, box, colour, self.theme.chip_text)
