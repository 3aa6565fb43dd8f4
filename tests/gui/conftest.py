from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from onrecord.gui.app import ready_application
from onrecord.gui.main_window import MainWindow
from onrecord.model.articles import Article
from onrecord.work.session import Session
from tests.gui.pages import DeskPage
from tests.gui.projects import ME, article, opened, project_with

Opener = Callable[..., DeskPage]


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    kept = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    kept.setValue("look", "light")
    return kept


@pytest.fixture
def open_desk(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, settings: QSettings
) -> Iterator[Opener]:
    """Opens a window on a project with these articles, or on a project that is there."""
    ready_application()
    sessions: list[Session] = []
    pages: list[DeskPage] = []

    def open_(
        articles: Sequence[Article] = (),
        *,
        path: Path | None = None,
        name: str = ME,
        read_only: bool = False,
    ) -> DeskPage:
        path = path or project_with(tmp_path, articles)
        sessions.append(opened(path, name, read_only=read_only))
        pages.append(DeskPage(sessions[-1], qtbot, settings))
        return pages[-1]

    yield open_
    # A codebook or language that changed late may have built another window since.
    built = [each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow)]
    for window in {*built, *(page.window for page in pages)}:
        window.close()
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    for session in sessions:
        session.close()


@pytest.fixture
def page(open_desk: Opener) -> DeskPage:
    """A window on one article about ferries."""
    return open_desk([article("Ferry subsidy to end", outlet="Island Post")])


@pytest.fixture
def pages_of_three(open_desk: Opener) -> DeskPage:
    """A window on a queue of three articles."""
    return open_desk(
        [
            article("Ferry subsidy to end", outlet="Island Post", published="2026-03-14"),
            article("Bridge opens", "The bridge is open, the mayor said.", outlet="Mainland Day"),
            article("Boats wanted", "Boats are wanted, Ane Moe said.", outlet="Island Post"),
        ]
    )
