"""Words from files shown as they stand: Qt takes what looks like HTML for HTML, and reads the
files it names."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import Qt as QtText
from PySide6.QtWidgets import QLabel

from onrecord.model.codebook import Label

_LONG = 90  # characters; Qt breaks the lines of a tooltip only if it is rich text


def plain_label(text: str = "") -> QLabel:
    """A label that shows its text literally."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def plain_tip(text: str) -> str:
    """The tooltip that shows the text literally, in several lines where it is long."""
    if len(text) <= _LONG and not QtText.mightBeRichText(text):
        return text
    return f'<div style="white-space: pre-wrap">{escaped(text)}</div>'


def escaped(text: str) -> str:
    """The text as it has to stand within HTML, to be shown literally."""
    from html import escape  # not needed by most windows at their start

    return escape(text)


def button_text(text: str) -> str:
    """What makes a button or a menu show the text literally: a single "&" marks a key there."""
    return text.replace("&", "&&")


def key_of(label: Label) -> str:
    """The key that tags with this label; "" for one that is not a single letter or digit.

    A stranger's codebook must not take the window's own keys away.
    """
    key = label.key.upper()
    return key if len(key) == 1 and key.isalnum() else ""
