from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from onrecord.gui.app import ready_application
from onrecord.gui.reader.margin import Noted, Sign
from onrecord.gui.reader.reader import Reader
from onrecord.gui.theme import theme
from tests.gui.projects import article

TEXT = "The minister said so.\n\n“We were never asked,” the mayor 🙂 added."


def reader_with(qtbot: QtBot, *noted: Noted) -> Reader:
    ready_application()
    reader = Reader(theme(dark=False))
    qtbot.addWidget(reader)
    reader.resize(900, 500)
    reader.show_article(article("Ferries", TEXT), ())
    reader.show_signs(noted)
    reader.show()
    QApplication.processEvents()
    return reader


def keys_beside(reader: Reader, words: str) -> list[str]:
    """The keys of the signs beside the line of these words, from the top down."""
    cursor = QTextCursor(reader.document())
    cursor.setPosition(len(TEXT[: TEXT.index(words)].encode("utf-16-le")) // 2)
    line = reader.cursorRect(cursor)
    points = (
        QPoint(x, y)
        for y in range(line.top(), line.bottom() + 12)
        for x in range(reader.viewport().width())
    )
    return [key for key in dict.fromkeys(map(reader.sign_at, points)) if key]


def noted(sign: Sign, words: str, key: str) -> Noted:
    return Noted(sign, TEXT.index(words), key)


def test_a_sign_stands_beside_the_line_of_its_words(qtbot: QtBot) -> None:
    reader = reader_with(qtbot, noted(Sign.BUBBLE, "added", "a"))
    assert keys_beside(reader, "added") == ["a"]
    assert keys_beside(reader, "said") == []


def test_signs_of_two_kinds_stand_one_below_the_other(qtbot: QtBot) -> None:
    reader = reader_with(qtbot, noted(Sign.MARKS, "We were", "a"), noted(Sign.BUBBLE, "added", "b"))
    assert keys_beside(reader, "added") == ["a", "b"]


def test_a_kind_has_one_sign_a_line(qtbot: QtBot) -> None:
    reader = reader_with(qtbot, noted(Sign.BUBBLE, "asked", "a"), noted(Sign.BUBBLE, "added", "b"))
    assert keys_beside(reader, "added") == ["a"]


def test_another_article_begins_without_signs(qtbot: QtBot) -> None:
    reader = reader_with(qtbot, noted(Sign.BUBBLE, "added", "a"))
    reader.show_article(article("Ferries", TEXT), ())
    assert keys_beside(reader, "added") == []


def test_every_sign_is_painted_in_the_margin(qtbot: QtBot) -> None:
    bare = reader_with(qtbot).grab().toImage()
    pictures = [reader_with(qtbot, noted(sign, "said", "a")).grab().toImage() for sign in Sign]
    assert all(picture != bare for picture in pictures)
    assert all(one != other for one in pictures for other in pictures if one is not other)
