from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from onrecord.gui import look as looks
from onrecord.gui.look import Look
from onrecord.gui.theme import theme
from tests.gui.pages import DeskPage


@pytest.fixture
def system(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> dict[str, bool]:
    """What the system is set to."""
    state = {"dark": False, "contrast": False}
    monkeypatch.setattr(looks, "_system_is_dark", lambda: state["dark"])
    monkeypatch.setattr(looks, "_system_wants_contrast", lambda: state["contrast"])
    return state


@pytest.mark.parametrize(
    ("choice", "state", "wanted"),
    [
        ("light", (True, True), theme(False)),
        ("dark", (False, True), theme(True)),
        ("contrast", (False, False), theme(False, strong=True)),
        ("contrast", (True, False), theme(True, strong=True)),
        ("system", (True, False), theme(True)),
        ("system", (False, True), theme(False, strong=True)),
        ("system", (True, True), theme(True, strong=True)),
    ],
)
def test_the_look_is_what_was_chosen_or_what_the_system_has(
    settings, system, choice, state, wanted
) -> None:
    system.update(zip(("dark", "contrast"), state, strict=True))
    settings.setValue("look", choice)
    assert Look(settings).theme == wanted


def test_the_window_follows_the_system_live(qtbot, settings, system) -> None:
    settings.setValue("look", "system")
    look = Look(settings)
    system["contrast"] = True
    with qtbot.waitSignal(look.changed) as told:
        QGuiApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert told.args == [theme(False, strong=True)]


@pytest.mark.skipif(
    not hasattr(QGuiApplication.styleHints(), "accessibility"), reason="Qt before 6.10"
)
def test_the_window_follows_the_wish_for_contrast_live(qtbot, settings, system) -> None:
    settings.setValue("look", "system")
    look = Look(settings)
    system["contrast"] = True
    with qtbot.waitSignal(look.changed):
        QGuiApplication.styleHints().accessibility().contrastPreferenceChanged.emit(
            Qt.ContrastPreference.HighContrast
        )


def test_ctrl_alt_3_takes_high_contrast_and_keeps_it(page: DeskPage) -> None:
    page.press("Ctrl+Alt+3")
    assert page.window.look.theme.strong
    assert page.window.settings.value("look") == "contrast"
    page.press("Ctrl+Alt+1")
    assert not page.window.look.theme.strong
