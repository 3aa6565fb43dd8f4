"""Their labels, a row each, and what each becomes here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtGui import QFont, QStandardItem, QStandardItemModel, QWheelEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QSizePolicy, QWidget

from onrecord.gui import fittings, fonts
from onrecord.gui.drop_down import DropDown
from onrecord.gui.icons import SIDE, KeyIcons
from onrecord.gui.importing.choices import (
    ADD,
    LEAVE,
    Answer,
    Deed,
    Option,
    Remembered,
    Theirs,
    in_order,
    is_open,
    key_of,
    options,
    proposed,
    retired,
)
from onrecord.gui.messages import said
from onrecord.gui.plain import plain_label, plain_tip
from onrecord.gui.theme import Theme
from onrecord.model.codebook import Codebook, Role

_ANSWER = Qt.ItemDataRole.UserRole
_WIDEST_NAME, _ROLE_WIDTH, _LOWEST, _MARK = 250, 120, 120, 10
_NAME, _COUNT, _BECOMES, _ROLE = range(4)


class MappingTable(QScrollArea):
    """What the files call things, how often, and our label for it. Open questions come first."""

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = KeyIcons(theme)
        self._rows: dict[Theirs, MappingRow] = {}
        self.setObjectName("mapping")
        self.setAccessibleName(self.tr("Their labels and ours"))
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumHeight(_LOWEST)
        self.setFrameShape(QFrame.Shape.NoFrame)

    def show_labels(self, found: Sequence[Theirs], book: Codebook, remembered: Remembered) -> None:
        """Show these, each with what was chosen the last time or what its name says."""
        self._rows = {}
        page, grid = self._build_page()
        models = {each: self._build_model(book, links=each) for each in (False, True)}
        for at, theirs in enumerate(in_order(found), start=1):
            model = models[theirs.is_link]
            if old := retired(theirs, book):
                model = self._build_model(book, links=theirs.is_link, old=old)
            row = MappingRow(theirs, model, page)
            row.choose(proposed(theirs, book, remembered))
            row.put_into(grid, at, is_open=is_open(theirs, remembered))
            row.changed.connect(self.changed)
            self._rows[theirs] = row
        grid.setRowStretch(len(found) + 1, 1)
        self.setWidget(page)

    def add_open(self) -> None:
        """Let all that the codebook does not have, and that would stay behind, be new labels."""
        for row in self.rows:
            if row.is_open and row.answer.deed is Deed.LEAVE:
                row.choose(ADD)

    @property
    def rows(self) -> tuple[MappingRow, ...]:
        """In the order in which they are shown."""
        return tuple(self._rows.values())

    @property
    def answers(self) -> Mapping[Theirs, Answer]:
        """What becomes of each label."""
        return {theirs: row.answer for theirs, row in self._rows.items()}

    def sizeHint(self) -> QSize:
        page = self.widget()
        height = page.sizeHint().height() if page is not None else 0
        return QSize(super().sizeHint().width(), height + 2)

    def _build_page(self) -> tuple[QWidget, QGridLayout]:
        page = QWidget()
        page.setObjectName("mappingPage")
        grid = QGridLayout(page)
        grid.setContentsMargins(14, 9, 12, 10)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(_NAME, 3)
        grid.setColumnStretch(_BECOMES, 4)
        grid.setColumnMinimumWidth(_BECOMES, 210)
        grid.setColumnMinimumWidth(_ROLE, _ROLE_WIDTH)
        heads = (self.tr("In the files"), self.tr("How often"), self.tr("Comes in as"))
        for column, text in enumerate(heads):
            align = Qt.AlignmentFlag.AlignRight if column == _COUNT else Qt.AlignmentFlag.AlignLeft
            grid.addWidget(fittings.muted(text, 12.5), 0, column, align)
        return page, grid

    def _build_model(
        self, book: Codebook, *, links: bool, old: Option | None = None
    ) -> QStandardItemModel:
        """What can be chosen; the rows share it, for there may be hundreds of them."""
        model = QStandardItemModel(self)
        if old is not None:
            title = self.tr("{title} (retired)").format(title=old.title)
            model.appendRow(self._item(old._replace(title=title)))
        for option in options(book, links=links):
            model.appendRow(self._item(option))
        add = self.tr("Add as a new link type") if links else self.tr("Add as a new label")
        model.appendRow(self._item(Option(ADD, add, "+", "")))
        model.appendRow(self._item(Option(LEAVE, self.tr("Leave out"), "–", "")))
        return model

    def _item(self, option: Option) -> QStandardItem:
        item = QStandardItem(option.title)
        item.setData(option.answer, _ANSWER)
        if option.letter:
            item.setIcon(self._icons(option.letter, option.colour))
        return item


class MappingRow(QWidget):
    """A label of theirs: its name and count, what it comes in as, and the role of a new one.

    It holds the parts together; where they stand is the table's grid.
    """

    changed = Signal()

    def __init__(self, theirs: Theirs, model: QStandardItemModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()
        self.theirs, self.is_open = theirs, False
        self._name = _name_label(key_of(theirs))
        self._count = fittings.muted(QLocale().toString(theirs.count), 13.5)
        self.becomes, self.role = _Choice(), _Choice()
        self.role.setMinimumContentsLength(9)
        self.role.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.becomes.setModel(model)
        self.becomes.setAccessibleName(self.tr("{name} comes in as").format(name=key_of(theirs)))
        self.role.setAccessibleName(self.tr("What {name} is").format(name=key_of(theirs)))
        for role, title in self._roles():
            self.role.addItem(title, role)
        self.becomes.currentIndexChanged.connect(self._on_chosen)
        self.role.currentIndexChanged.connect(lambda _at: self.changed.emit())

    @property
    def answer(self) -> Answer:
        found = self.becomes.currentData(_ANSWER)
        assert isinstance(found, Answer), "the model's items are answers"
        if found.deed is not Deed.ADD or self.theirs.is_link:
            return found
        return Answer(Deed.ADD, role=Role(self.role.currentData()))

    def choose(self, answer: Answer) -> None:
        """Show this answer."""
        plain = ADD if answer.deed is Deed.ADD else answer
        model = self.becomes.model()
        found = (at for at in range(self.becomes.count())
                 if model.index(at, 0).data(_ANSWER) == plain)  # fmt: skip
        self.becomes.setCurrentIndex(next(found, self.becomes.count() - 1))
        self.role.setCurrentIndex(max(0, self.role.findData(answer.role)))
        self._on_chosen()

    def put_into(self, grid: QGridLayout, at: int, *, is_open: bool) -> None:
        """Stand in a row of the grid, marked where the codebook has no such label."""
        self.is_open = is_open
        marked_name = QWidget()
        line = QGridLayout(marked_name)
        line.setContentsMargins(0, 0, 0, 0)
        line.setHorizontalSpacing(6)
        line.addWidget(self._build_mark() if is_open else plain_label(), 0, 0)
        line.setColumnMinimumWidth(0, _MARK)
        if is_open:
            note = self.tr("{name}, which the codebook does not have, comes in as")
            self.becomes.setAccessibleName(note.format(name=key_of(self.theirs)))
        line.addWidget(self._name, 0, 1)
        line.setColumnStretch(1, 1)
        grid.addWidget(marked_name, at, _NAME)
        grid.addWidget(self._count, at, _COUNT, Qt.AlignmentFlag.AlignRight)
        grid.addWidget(self.becomes, at, _BECOMES)
        grid.addWidget(self.role, at, _ROLE)
        self._on_chosen()

    def _build_mark(self) -> QLabel:
        mark = plain_label("●")
        mark.setFont(fonts.sans(11))
        mark.setProperty("role", "open")
        mark.setToolTip(self.tr("The codebook has no label of this name"))
        return mark

    def _roles(self) -> Sequence[tuple[Role, str]]:
        return [(Role.NONE, self.tr("no role"))] + [
            (role, said(role.value, {})) for role in Role if role is not Role.NONE
        ]

    def _on_chosen(self, _at: int = 0) -> None:
        is_new = self.answer.deed is Deed.ADD and not self.theirs.is_link
        self.role.setVisible(is_new)
        self.becomes.setProperty("unset", self.answer.deed is Deed.LEAVE)
        self.becomes.style().unpolish(self.becomes)
        self.becomes.style().polish(self.becomes)
        self.changed.emit()


class _Choice(DropDown):
    """Leaves the wheel to the table, which scrolls: nothing is chosen in passing."""

    def __init__(self) -> None:
        super().__init__()
        self.setFont(fonts.sans(13.5))
        self.setIconSize(QSize(SIDE, SIDE))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(DropDown.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


def _name_label(name: str) -> QLabel:
    label = plain_label()
    label.setFont(fonts.sans(14, QFont.Weight.DemiBold))
    shown = label.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, _WIDEST_NAME)
    label.setText(shown)
    if shown != name:
        label.setToolTip(plain_tip(name))
    return label
