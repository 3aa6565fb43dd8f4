from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QInputDialog, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from onrecord.gui.questions import Questions


def test_tab_leaves_the_lines_that_are_asked_for(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QInputDialog)
        field = dialog.findChild(QPlainTextEdit)
        assert isinstance(field, QPlainTextEdit)
        QTest.keyClicks(field, "claim")
        QTest.keyClick(field, Qt.Key.Key_Return)
        QTest.keyClicks(field, "opinion")
        QTest.keyClick(field, Qt.Key.Key_Tab)
        dialog.accept()

    QTimer.singleShot(0, answer)
    assert Questions().lines(parent, "Split into", "Its parts") == ["claim", "opinion"]
