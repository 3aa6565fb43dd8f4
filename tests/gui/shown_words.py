"""Every word that the windows show or that a screen reader says of them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from html import unescape

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QSpinBox,
    QTextEdit,
    QWidget,
)

_MARKUP = re.compile(r"<[^<>]*>")
_KEY = re.compile(r" \([^()]*\)$")
_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
)


def words_shown() -> set[str]:
    """The texts of all windows that are shown, their actions and lists, without markup, mnemonics
    and the keys that tooltips name."""
    found: set[str] = set()
    for widget in QApplication.allWidgets():
        if widget.window().isVisible() or isinstance(widget, QMenu):
            found.update(_parts(_of_widget(widget)))
    return found


def _parts(texts: Iterable[str]) -> Iterator[str]:
    for text in texts:
        plain = unescape(_MARKUP.sub("\n", text)).replace("&", "").strip()
        yield from (plain, _KEY.sub("", plain))
        yield from (line.strip() for line in plain.splitlines())


def _of_widget(widget: QWidget) -> Iterator[str]:
    yield from (widget.windowTitle(), widget.toolTip(), widget.accessibleName())
    yield widget.accessibleDescription()
    for action in widget.actions():
        yield from _of_action(action)
    yield from _own_words(widget)


def _own_words(widget: QWidget) -> Iterator[str]:
    match widget:
        case QAbstractButton() | QLabel():
            yield widget.text()
        case QLineEdit() | QTextEdit() | QPlainTextEdit():
            yield widget.placeholderText()
        case QComboBox():
            yield from (widget.itemText(at) for at in range(widget.count()))
        case QSpinBox():
            yield from (widget.suffix(), widget.prefix())
        case QMenu():
            yield widget.title()
        case QAbstractItemView():
            yield from _of_model(widget.model(), QModelIndex())


def _of_action(action: QAction) -> Iterator[str]:
    yield from (action.text(), action.toolTip())


def _columns(model: QAbstractItemModel, parent: QModelIndex) -> int:
    # PySide hides that a list has one column.
    return 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)


def _of_model(model: QAbstractItemModel | None, parent: QModelIndex) -> Iterator[str]:
    if not isinstance(model, QObject):
        return
    for row in range(model.rowCount(parent)):
        for column in range(_columns(model, parent)):
            index = model.index(row, column, parent)
            yield from (str(index.data(role) or "") for role in _ROLES)
            if column == 0:
                yield from _of_model(model, index)
