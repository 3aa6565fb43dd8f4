"""The program as a person meets it: one window after another."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from onrecord.gui.main_window import MainWindow
from onrecord.gui.projects.start import StartWindow
from onrecord.gui.studio import Studio
from tests.gui.pages import Answers


class StudioPage:
    """Everything here goes through the window that is shown."""

    def __init__(self, settings: QSettings, qtbot: QtBot) -> None:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        self.answers = Answers()
        self.studio = Studio(settings, self.answers, application)
        self.qtbot = qtbot

    @property
    def window(self) -> MainWindow:
        assert self.studio.window is not None
        return self.studio.window

    @property
    def start(self) -> StartWindow:
        shown = [w for w in QApplication.topLevelWidgets() if isinstance(w, StartWindow)]
        return next(each for each in shown if each.isVisible())

    @property
    def projects(self) -> list[str]:
        """The recent projects on the page to start from."""
        model = self.start.page.list.model()
        role = Qt.ItemDataRole.AccessibleTextRole
        return [str(model.index(row, 0).data(role)).strip() for row in range(model.rowCount())]

    def click(self, text: str) -> None:
        """Click a button of the page to start from."""
        buttons = self.start.findChildren(QPushButton)
        button = next(each for each in buttons if each.text() == text)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.start, key)

    def says(self, words: str) -> bool:
        labels = self.start.findChildren(QLabel)
        return any(words in label.text() for label in labels if label.isVisible())

    def arrives(self, path: Path) -> None:
        """Wait for a window on this project."""
        self.qtbot.waitUntil(
            lambda: (
                self.studio.window is not None
                and self.studio.window.desk.session.path == path.resolve()
            )
        )
        self.focus(self.window)

    def focus(self, window: QWidget) -> None:
        window.activateWindow()
        self.qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)

    def close(self) -> None:
        if self.studio.window is not None:
            self.studio.window.close()
            self.studio.window.deleteLater()
        for each in QApplication.topLevelWidgets():
            if isinstance(each, StartWindow):
                each.close()
                each.deleteLater()
        self.studio.close()
        self.studio.deleteLater()
