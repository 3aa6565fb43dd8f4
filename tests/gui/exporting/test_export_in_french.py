"""The export in a French window speaks French."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from onrecord.gui.exporting.foot import State
from onrecord.gui.speaking import speak
from tests.gui.conftest import Opener
from tests.gui.export_page import ExportPage
from tests.gui.french import english_shown, french_project
from tests.gui.pages import DeskPage


@pytest.fixture(autouse=True)
def french(qapp: QApplication, settings: QSettings) -> Iterator[None]:
    settings.setValue("language", "fr")
    speak(qapp, "fr")
    yield
    speak(qapp, "system")


@pytest.fixture
def desk(french: None, open_desk: Opener, tmp_path: Path) -> DeskPage:
    """A window in French with a claim in one article, and another that is done without any."""
    desk = open_desk(path=french_project(tmp_path))
    desk.select("Le bac sera supprimé en juin").press("C", "Esc", "Esc")
    desk.pick_article(1).press("Ctrl+Return")
    return desk


def test_choices_preview_losses_and_what_was_written(desk: DeskPage, tmp_path: Path) -> None:
    page = ExportPage(desk).take("csv").write_place(tmp_path / "out.csv").until_idle()
    page.dialog.form.parting.switch.click()
    page.until_idle()
    assert english_shown() == []
    page.write_place(tmp_path / "other.csv").press("Return").until(State.ASKING)
    assert english_shown() == []
    page.click("Écrire quand même").until(State.DONE)
    told = "2 articles, 1 annotation dans other.csv : train 2, dev 0, test 0."
    assert page.told == told
    assert english_shown() == []
