"""The middle of the window: bar, messages, the text, and what may stand beside it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QMoveEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from onrecord.gui import tab_order
from onrecord.gui.messages import MessageBar
from onrecord.gui.reader.reader import Reader
from onrecord.gui.toolbar import ToolBar
from onrecord.gui.welcome import Welcome


class Middle(QWidget):
    """Keeps the order of what stands there; what it is about is others' business."""

    def __init__(self, bar: ToolBar, messages: MessageBar, reader: Reader, empty: Welcome) -> None:
        super().__init__()
        self.setObjectName("panel")
        self._splitter = QSplitter()
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(reader)
        self._bar, self._reader = bar, reader
        self._beside: QWidget | None = None
        self._layout = layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(bar)
        layout.addWidget(messages)
        layout.addWidget(self._splitter, 1)
        layout.addWidget(empty, 1)
        self._splitter.installEventFilter(self)

    def put_above(self, widget: QWidget) -> None:
        """Let this stand between the messages and the text (a line to find words with)."""
        self._layout.insertWidget(2, widget)
        tab_order.follow(tab_order.stops(self._bar)[-1], widget)

    def put_below(self, widget: QWidget) -> None:
        """Let this stand under the text (a line with a hint)."""
        self._layout.addWidget(widget)

    def put_beside(self, widget: QWidget | None) -> None:
        """Let this share the room with the text, in place of what did; None: the text alone."""
        if self._beside is not None and self._beside is not widget:
            self._beside.hide()
            self._beside.deleteLater()
        self._beside = widget
        if widget is not None:
            self._splitter.addWidget(widget)
            tab_order.follow(self._reader, widget)
            widget.show()  # first: a splitter gives no room to what is hidden
            half = self._splitter.width() // 2
            self._splitter.setSizes([half, half])

    @property
    def beside(self) -> QWidget | None:
        """What stands beside the text."""
        return self._beside

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Where a message comes or goes above the text, the words stay under the pointer."""
        moved = isinstance(event, QMoveEvent) and watched is self._splitter
        if moved and self._reader.isVisible():
            assert isinstance(event, QMoveEvent), "as asked above"
            self._scroll_by(event.pos().y() - event.oldPos().y())
        return False

    def _scroll_by(self, pixels: int) -> None:
        bar = self._reader.verticalScrollBar()
        wanted = bar.value() + pixels
        bar.setValue(wanted)
        if pixels > 0 and bar.value() != wanted:  # the end of the text, once there is less room
            QTimer.singleShot(0, bar, lambda: bar.setValue(wanted))

    def show_text(self, shown: bool) -> None:
        """Show the text and its neighbour, or neither."""
        self._splitter.setVisible(shown)
