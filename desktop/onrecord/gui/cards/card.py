"""The open card: the statement in hand with its parts, and the values of the chosen one."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionToolButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from onrecord.gui import fonts, tab_order
from onrecord.gui.actions import key_text
from onrecord.gui.cards.contents import OpenCard, PartLine, Tag
from onrecord.gui.cards.form import TITLE_WIDTH, FormView
from onrecord.gui.icons import SIDE, KeyIcons
from onrecord.gui.plain import button_text, plain_label, plain_tip
from onrecord.gui.theme import Theme

_LONGEST = 320


class Card(QFrame):
    """Shows an OpenCard and says what the person does with it. Knows no session."""

    chose = Signal(str)  # annotation id
    wanted = Signal(str)  # label id: a part that is missing
    detached = Signal(str)  # link id
    closed = Signal()
    deleted = Signal()
    promoted = Signal()
    attached = Signal()
    accepted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._icons = KeyIcons(theme)
        self._shown: OpenCard | None = None
        self._chip, self._title, self._inside = QLabel(), plain_label(), plain_label()
        self._words, self._about = plain_label(), plain_label()
        self._rows: list[_PartRow] = []
        self._chained: list[QWidget] = []
        self._lines = QVBoxLayout()
        self.form = FormView()
        self._to_source = _button(self.tr("Make it a source"), self.promoted, "P")
        self._to_accept = _button(self.tr("Accept"), self.accepted, "Y")
        self._to_attach = _button(self.tr("Attach"), self.attached, "A")
        self._delete = _button(self.tr("Delete"), self.deleted, "Del")
        self._style()
        self._assemble()

    def show_card(self, card: OpenCard) -> bool:
        """Show this, unless it is shown already; whether Tab goes another way through it now."""
        if card == self._shown:
            return False
        self._shown = card
        self._show_head(card)
        self._show_lines(card)
        self._show_form(card)
        return self._chain()

    def _chain(self) -> bool:
        """Tab goes down the card: parts, values, note, and last what takes away. False where it
        does already: walking the way of a whole window takes a while."""
        parts = [w for row in self._rows if not row.isHidden() for w in row.stops]
        last = [self._to_accept, self._to_source, self._to_attach, self._delete, self._close]
        stops = [*parts, *self.form.stops, *last]
        if stops == self._chained:
            return False
        self._chained = stops
        tab_order.chain(stops)
        return True

    def set_theme(self, theme: Theme) -> None:
        self._icons = KeyIcons(theme)
        card, self._shown = self._shown, None
        for row in self._rows:
            row.forget()
        if card is not None:
            self.show_card(card)

    @property
    def contents(self) -> OpenCard | None:
        """What it shows."""
        return self._shown

    def _show_head(self, card: OpenCard) -> None:
        icon = self._icons(card.head.chip[:1], card.head.colour)
        self._chip.setPixmap(icon.pixmap(QSize(SIDE, SIDE), self.devicePixelRatioF()))
        self._title.setText(card.title)
        self._inside.setText(self.tr("in {claim}").format(claim=card.inside) if card.inside else "")
        words = card.head.words
        self._words.setText(f"“{_shortened(words)}”" if words else self.tr("no words of its own"))
        self._words.setToolTip(plain_tip(words) if len(words) > _LONGEST else "")

    def _show_lines(self, card: OpenCard) -> None:
        while len(self._rows) < len(card.lines):
            row = _PartRow(self)
            self._rows.append(row)
            self._lines.addWidget(row)
        for at, row in enumerate(self._rows):
            row.setVisible(at < len(card.lines))
            if at < len(card.lines):
                row.show_line(card.lines[at], chosen=card.chosen, icons=self._icons)

    def _show_form(self, card: OpenCard) -> None:
        form = card.form
        self.form.setVisible(form is not None)
        self._delete.setVisible(form is not None and form.editable)
        self._to_accept.setVisible(card.to_accept)
        self._to_source.setVisible(card.to_source)
        self._to_attach.setVisible(card.to_attach)
        attach = self.tr("Attach to {claim}").format(claim=card.head.chip)
        self._to_attach.setText(button_text(attach))
        another = form is not None and form.annotation_id != card.head.id
        self._about.setVisible(another)
        if form is not None:
            self._about.setText(_about(form.label.title, form.tag))
            name = form.label.title.lower()
            self._delete.setText(button_text(self.tr("Delete {label}").format(label=name)))
            self.form.fill(form)

    def _style(self) -> None:
        self._title.setFont(fonts.sans(15, QFont.Weight.Bold))
        self._inside.setFont(fonts.sans(13))
        self._inside.setProperty("role", "muted")
        self._words.setFont(fonts.serif(16))
        self._words.setWordWrap(True)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._words.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._about.setObjectName("about")
        self._about.setFont(fonts.sans(13, QFont.Weight.DemiBold))
        self._about.setWordWrap(True)
        self._about.setIndent(0)

    def _assemble(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(15, 11, 13, 13)
        layout.setSpacing(9)
        layout.addLayout(self._build_head())
        layout.addWidget(self._words)
        self._lines.setSpacing(3)
        layout.addLayout(self._lines)
        layout.addWidget(self._about)
        layout.addWidget(self.form)
        layout.addLayout(self._build_foot())

    def _build_head(self) -> QHBoxLayout:
        self._close = close = _small_button("×", self.tr("Put this statement down (Esc)"))
        close.clicked.connect(self.closed)
        head = QHBoxLayout()
        head.setSpacing(8)
        for widget in (self._chip, self._title, self._inside):
            head.addWidget(widget)
        head.addStretch()
        head.addWidget(close)
        return head

    def _build_foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(6)
        for button in (self._to_accept, self._to_source, self._to_attach):
            foot.addWidget(button)
        foot.addStretch()
        foot.addWidget(self._delete)
        return foot


class _PartRow(QWidget):
    """A part of the statement: choose it, detach it; or how to add the one that is missing."""

    def __init__(self, card: Card) -> None:
        super().__init__(card)
        self._shown: tuple[PartLine, bool] | None = None
        self._title = plain_label()
        self._title.setFont(fonts.sans(13))
        self._title.setProperty("role", "muted")
        self._title.setFixedWidth(TITLE_WIDTH)
        self.part = _ElidedButton()
        self._missing = QToolButton()
        self._missing.setFont(fonts.sans(13))
        self._missing.setProperty("kind", "missing")
        self._missing.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._missing.clicked.connect(lambda: card.wanted.emit(self._label_id))
        self._detach = _small_button("×", self.tr("Detach from this statement"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self._title)
        layout.addWidget(self.part, 1)
        layout.addWidget(self._missing)
        layout.addStretch()
        layout.addWidget(self._detach)
        self.setMinimumHeight(30)
        self.part.clicked.connect(lambda: card.chose.emit(self._part_id))
        self._detach.clicked.connect(lambda: card.detached.emit(self._link_id))

    def show_line(self, line: PartLine, *, chosen: str, icons: KeyIcons) -> None:
        """Show this part, or that it is missing."""
        checked = line.tag is not None and line.tag.id == chosen
        if self._shown == (line, checked):
            self.part.setChecked(checked)
            return
        self._shown = line, checked
        self._part_id = line.tag.id if line.tag else ""
        self._link_id, self._label_id = line.link_id, line.label_id
        self._title.setText(line.title)
        for widget in (self.part, self._detach):
            widget.setVisible(line.tag is not None)
        self._missing.setVisible(line.tag is None)
        if line.tag is None:
            self._missing.setText(self.tr("press {key}").format(key=line.key) if line.key else "–")
            self._missing.setAccessibleName(self.tr("Add: {label}").format(label=line.title))
        else:
            self._show_tag(line.tag, checked, icons)

    @property
    def stops(self) -> list[QWidget]:
        """Where Tab stops, in order."""
        return [self.part, self._missing, self._detach]

    def forget(self) -> None:
        """Let the next showing draw everything anew."""
        self._shown = None

    def _show_tag(self, tag: Tag, checked: bool, icons: KeyIcons) -> None:
        self.part.setIcon(icons(tag.chip[:1], tag.colour))
        self.part.setText(button_text(tag.words or self.tr("no words of its own")))
        self.part.setToolTip(plain_tip(tag.words))
        self.part.setChecked(checked)
        self.part.setAccessibleName(f"{tag.chip}: {tag.words}")
        name = self.tr("Detach from this statement: {part}")
        self._detach.setAccessibleName(name.replace("{part}", f"{tag.chip} {tag.words}"))


class _ElidedButton(QToolButton):
    """A button with icon and words that cuts the words where it ends."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(fonts.sans(14))
        self.setProperty("kind", "part")
        self.setIconSize(QSize(SIDE, SIDE))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def nextCheckState(self) -> None:
        """Being chosen is told by the card, not by the click."""

    def minimumSizeHint(self) -> QSize:
        return QSize(60, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        room = self.width() - SIDE - 24
        words = self.text().replace("&&", "&")
        cut = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room)
        option.text = button_text(cut)
        with QPainter(self) as painter:
            complex_control = QStyle.ComplexControl.CC_ToolButton
            self.style().drawComplexControl(complex_control, option, painter, self)


def _shortened(words: str) -> str:
    if len(words) <= _LONGEST:
        return words
    return words[:_LONGEST].rpartition(" ")[0].rstrip(" ,;:") + "…"


def _about(title: str, tag: Tag) -> str:
    return f"{title}: {_shortened(tag.words)}" if tag.words else title


def _button(text: str, clicked: SignalInstance, key: str) -> QPushButton:
    button = QPushButton(text)
    button.setFont(fonts.sans(13))
    button.setProperty("kind", "plain")
    button.setToolTip(f"{text} ({key_text(key)})")
    button.clicked.connect(clicked)
    return button


def _small_button(text: str, tip: str) -> QToolButton:
    button = QToolButton()
    button.setText(text)
    button.setFont(fonts.sans(15))
    button.setProperty("kind", "small")
    button.setToolTip(tip)
    button.setAccessibleName(tip)
    return button
