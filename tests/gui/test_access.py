"""A walk through every room of the window by the eyes of a screen reader and with Tab alone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings, Qt
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from onrecord.gui.actions import entries, tooltip
from onrecord.gui.app import ready_application
from onrecord.model.registries import Actor
from onrecord.model.spans import Span
from onrecord.work import registering
from onrecord.work.session import Session
from tests.gui import access_page as access
from tests.gui.access_page import DIALOGS, POPUPS, WINDOWS, Room
from tests.gui.conftest import Opener
from tests.gui.pages import DeskPage
from tests.gui.projects import FERRY, ME, article, opened, project_with
from tests.gui.sheets import codebook


def _filled(session: Session) -> None:
    """A statement with source and cue, a claim that lacks both, and two actors."""
    first = session.queue()[0].article_id
    for words, label in (
        ("The ferry subsidy would end in June", "claim"),
        ("the minister", "source"),
        ("said", "cue"),
        ("Not once.", "claim"),
    ):
        start = FERRY.index(words)
        session.tag(first, (Span.of(FERRY, start, start + len(words)),), label)
    tags = {each.text: each for each in session.view.sheet(first).annotations.values()}
    claim = tags["The ferry subsidy would end in June"].id
    session.attach(claim, tags["the minister"].id)
    session.attach(claim, tags["said"].id)
    for name in ("Ane Moe", "The council"):
        registering.add(session, Actor, name)


@pytest.fixture(scope="module")
def walked(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[DeskPage]:
    """One window for the whole walk."""
    raise NotImplementedError
