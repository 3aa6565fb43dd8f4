from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton

from onrecord.gui.help.hinting import Hint, counts, is_due, with_shown
from onrecord.gui.help.hints import Hints
from onrecord.gui.preferences.choices import Choices
from tests.gui.conftest import Opener
from tests.gui.pages import DeskPage
from tests.gui.projects import article


def begun(page: DeskPage) -> Hints:
    """The hints as the program begins them once the window is shown."""
    hints = page.window.rooms["hints"]
    assert isinstance(hints, Hints)
    hints.begin()
    return hints


def test_a_newcomer_is_led_from_claim_to_source_and_on(page: DeskPage) -> None:
    line = begun(page).line
    assert line.text == "Select the words of a claim and press C."
    page.select("The ferry subsidy would end in June").press("C")
    assert line.text == "Select the words of its source and press S."
    page.select("the minister").press("S")
    assert line.text == "Esc puts the statement down; N takes the next one in hand."
    page.press("Esc", "Esc")
    assert line.text == ""


def test_hints_take_no_focus_from_the_text(page: DeskPage) -> None:
    page.window.reader.setFocus()
    begun(page)
    assert page.window.reader.hasFocus()


def test_a_button_clicked_with_the_mouse_tells_its_key(page: DeskPage) -> None:
    line = begun(page).line
    buttons = page.window.bar.findChildren(QToolButton)
    button = next(each for each in buttons if each.accessibleName() == "Links")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert line.text == "K does the same: Links."


def test_a_closed_hint_does_not_come_back(page: DeskPage) -> None:
    hints = begun(page)
    close = hints.line.findChildren(QToolButton)[1]
    QTest.mouseClick(close, Qt.MouseButton.LeftButton)
    assert hints.line.text == ""
    hints.begin()
    assert hints.line.text == ""


def test_hints_are_switched_off_where_they_are_shown_and_on_in_the_menu(page: DeskPage) -> None:
    hints = begun(page)
    off = hints.line.findChildren(QToolButton)[0]
    QTest.mouseClick(off, Qt.MouseButton.LeftButton)
    assert hints.line.text == ""
    assert not page.window.commands["hints"].isChecked()
    assert Choices(page.window.settings).hints is False
    page.press("Ctrl+F1")
    assert hints.line.text == "Select the words of a claim and press C."
    assert Choices(page.window.settings).hints is True


def test_a_hint_is_shown_a_few_times_only() -> None:
    kept = "{}"
    for _ in range(3):
        assert is_due(Hint.CLAIM, counts(kept))
        kept = with_shown(Hint.CLAIM, counts(kept))
    assert not is_due(Hint.CLAIM, counts(kept))
    assert is_due(Hint.SOURCE, counts(kept))
    assert counts("nonsense") == {}


def test_who_only_looks_gets_no_hints(open_desk: Opener) -> None:
    page = open_desk([article("Ferries")], read_only=True)
    assert begun(page).line.text == ""
