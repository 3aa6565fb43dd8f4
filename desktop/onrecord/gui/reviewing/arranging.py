"""How the parts of the review window stand beside and under each other."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QByteArray, QSettings, QSize, Qt
from PySide6.QtWidgets import QMainWindow, QSplitter, QVBoxLayout, QWidget


def splitter(
    way: Qt.Orientation, parts: Sequence[QWidget], sizes: Sequence[int], growing: int
) -> QSplitter:
    """Parts with a line between them; what the window gains goes to one of them."""
    made = QSplitter(way)
    made.setHandleWidth(1)
    made.setChildrenCollapsible(False)
    for at, each in enumerate(parts):
        made.addWidget(each)
        made.setStretchFactor(at, int(at == growing))
    made.setSizes(list(sizes))
    return made


def column(*parts: QWidget) -> QWidget:
    """Parts under each other; the last two take what room there is."""
    place = QWidget()
    layout = QVBoxLayout(place)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    for at, each in enumerate(parts):
        layout.addWidget(each, int(at >= len(parts) - 2 and at > 0))
    return place


_SIZE = QSize(1400, 900)
_FRAME = QSize(16, 64)  # of a window, with its title

Kept = Mapping[str, QMainWindow | QSplitter]
"""Windows and splitters by their names in the settings."""


def keep(settings: QSettings, kept: Kept) -> None:
    """Keep where these are and how they lie."""
    for name, each in kept.items():
        state = each.saveGeometry() if isinstance(each, QMainWindow) else each.saveState()
        settings.setValue(f"review {name}", state)


def restore(settings: QSettings, kept: Kept) -> None:
    """Bring these back to where they were kept; a window that never was is no larger than its
    screen."""
    for name, each in kept.items():
        state = settings.value(f"review {name}")
        if isinstance(each, QMainWindow):
            each.resize(_SIZE.boundedTo(each.screen().availableSize() - _FRAME))
        if isinstance(state, QByteArray):
            if isinstance(each, QMainWindow):
                each.restoreGeometry(state)
            else:
                each.restoreState(state)
