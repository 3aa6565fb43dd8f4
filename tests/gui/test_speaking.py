from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication

from onrecord import resources
from onrecord.gui.speaking import language, speak


@pytest.fixture(autouse=True)
def as_before(qapp: QApplication) -> Iterator[None]:
    yield
    speak(qapp, "system")


def undo() -> str:
    return QCoreApplication.translate("actions", "&Undo").replace("&", "")


@pytest.mark.skipif(
    not resources.path("translations/onrecord_fr.qm").is_file(), reason="not compiled"
)
def test_french_is_spoken_and_english_again(qapp: QApplication) -> None:
    speak(qapp, "fr")
    assert undo() == "Annuler"
    assert QLocale().toString(1.5) == "1,5"
    speak(qapp, "en")
    assert undo() == "Undo"
    assert QLocale().toString(1.5) == "1.5"


def test_a_language_that_did_not_ship_stays_english(qapp: QApplication) -> None:
    speak(qapp, "tlh")
    assert undo() == "Undo"


def test_the_system_decides_when_nobody_chose() -> None:
    assert language("fr") == "fr"
    assert language("system") == QLocale.system().name().partition("_")[0]
