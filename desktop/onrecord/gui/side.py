"""A pane beside the text with several pages, one shown at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPainterPath, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from onrecord.gui import fonts, tab_order


class Page(NamedTuple):
    """A page: its name, its title, and what makes it when it is first shown.

    The title of one that is ``signed`` is a bubble of speech, so that all titles find room.
    A page may have a ``head``, a small widget (a count) that stands beside the titles, and sets
    its focus proxy to what the person works in: there ``enter`` goes.
    """

    id: str
    title: str
    make: Callable[[], QWidget]
    signed: bool = False


class Side(QWidget):
    """Titles in a row, the page under them."""

    turned = Signal(str)  # id of the page that is shown now

    def __init__(self, pages: Iterable[Page], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._pages = {page.id: page for page in pages}
        self._made: dict[str, QWidget] = {}
        self._mains: dict[str, QWidget] = {}
        self._titles = QButtonGroup(self)
        self._stack, self._heads = QStackedLayout(), QStackedLayout()
        self._assemble()
        self.turn(next(iter(self._pages)))

    def turn(self, page_id: str) -> QWidget:
        """Show a page, made now where it has not been yet."""
        page = self._page_named(page_id)
        self._stack.setCurrentWidget(page)
        self._heads.setCurrentIndex(self._stack.currentIndex())
        self._button(page_id).setChecked(True)
        self.turned.emit(page_id)
        return page

    def resume(self, other: Side) -> None:
        """Show what another window's side showed; its pages go on where they can."""
        for page_id, was in other._made.items():
            if hasattr(was, "resume"):
                self._page_named(page_id).resume(was)  # type: ignore[attr-defined]
        self.turn(other.page_id)

    def enter(self, page_id: str) -> None:
        """Show a page and go there."""
        self.show()
        self.turn(page_id)
        main = self._mains[page_id]
        place = main if main.isVisible() else self._button(page_id)  # an empty list is hidden
        place.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def page(self) -> QWidget:
        """The page that is shown."""
        found = self._stack.currentWidget()
        assert found is not None, "a side shows its first page from the start"
        return found

    @property
    def page_id(self) -> str:
        """The name of the page that is shown."""
        return next(key for key, page in self._made.items() if page is self.page)

    def made(self, page_id: str) -> QWidget | None:
        """A page, if it has been shown yet."""
        return self._made.get(page_id)

    def _page_named(self, page_id: str) -> QWidget:
        if page_id not in self._made:
            self._add(page_id)
        return self._made[page_id]

    def _add(self, page_id: str) -> None:
        page = self._pages[page_id].make()
        self._made[page_id] = page
        # Tab would go to the proxy at once, past all that stands above it on the page.
        self._mains[page_id] = page.focusProxy() or page
        page.setFocusProxy(None)  # type: ignore[arg-type]  # PySide's types lack it
        self._stack.addWidget(page)
        self._heads.addWidget(getattr(page, "head", None) or QWidget())
        if len(self._made) > 1:  # the first stands in its place by itself
            tab_order.follow(self._titles.buttons()[-1], page)

    def _button(self, page_id: str) -> QToolButton:
        found = self.findChild(QToolButton, f"page {page_id}")
        assert found is not None, page_id
        return found

    # building

    def _assemble(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 9, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(self._build_head())
        layout.addLayout(self._stack, 1)

    def _build_head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setContentsMargins(9, 0, 14, 0)
        head.setSpacing(0)
        for page in self._pages.values():
            head.addWidget(self._build_title(page))
        head.addStretch()
        head.addLayout(self._heads)
        return head

    def _build_title(self, page: Page) -> QToolButton:
        button = _Bubble() if page.signed else QToolButton()
        button.setObjectName(f"page {page.id}")
        button.setProperty("kind", "title")
        button.setAccessibleName(page.title)
        if page.signed:
            button.setToolTip(page.title)
        else:
            button.setText(page.title)
        button.setFont(fonts.sans(14.5, QFont.Weight.Bold))
        button.setCheckable(True)
        button.clicked.connect(lambda: self.enter(page.id))
        self._titles.addButton(button)
        return button


class _Bubble(QToolButton):
    """A title that is drawn: a bubble of speech, as high as the letters of the others."""

    def sizeHint(self) -> QSize:
        return QSize(26, super().sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        role = QPalette.ColorRole.WindowText if self.isChecked() else _QUIET
        role = QPalette.ColorRole.Highlight if self.hasFocus() else role
        middle = QRectF(self.rect()).center()
        left, top = round(middle.x()) - 6.5, round(middle.y()) - 5.5
        path, tail = QPainterPath(), QPainterPath(QPointF(left + 3, top + 8))
        path.addRoundedRect(QRectF(left, top, 13, 9), 2, 2)
        tail.lineTo(left + 3, top + 12.5)
        tail.lineTo(left + 7.5, top + 8)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self.palette().color(role), 1.7))
            painter.drawPath(path.united(tail))


_QUIET = QPalette.ColorRole.PlaceholderText
