from __future__ import annotations

import pytest
from PySide6.QtCore import QSettings, Qt

from onrecord.gui.options import Options
from onrecord.gui.preferences.choices import Choices
from onrecord.gui.preferences.dialog import PreferencesDialog
from tests.gui.conftest import Opener
from tests.gui.pages import DeskPage
from tests.gui.preferences_page import PreferencesPage
from tests.gui.projects import article

_CTRL = Qt.KeyboardModifier.ControlModifier


def test_dark_is_chosen_and_holds_at_once_and_the_next_time(
    open_desk: Opener, page: DeskPage
) -> None:
    PreferencesPage(page).turn("Look").choose("Colours: Dark").close()
    assert page.window.look.theme.dark
    assert page.window.settings.value("look") == "dark"
    assert page.window.commands["dark"].isChecked()


def test_what_is_chosen_in_the_menu_meanwhile_is_shown(page: DeskPage) -> None:
    preferences = PreferencesPage(page).turn("Look")
    page.window.commands["contrast"].trigger()
    row = preferences.dialog.stack.currentWidget().findChildren(Options)[0]
    assert row.current == "contrast"
    preferences.close()
    page.qtbot.waitUntil(lambda: not page.window.findChildren(PreferencesDialog))
    page.window.commands["light"].trigger()  # nobody is left to hear of it


def test_the_text_is_set_larger_in_lines_of_another_width(page: DeskPage) -> None:
    preferences = PreferencesPage(page).turn("Look")
    preferences.enter("Text size", 24).enter("Line width", 80)
    preferences.choose("Text font: Sans serif").close()
    assert page.window.zooming.px == 24
    assert page.window.reader.measure == 80
    assert page.window.settings.value("face") == "sans"


def test_an_action_gets_a_key_of_ones_own_and_has_it_at_once(page: DeskPage) -> None:
    preferences = PreferencesPage(page).turn("Keys").find("links")
    assert preferences.shown == ["Links"]
    preferences.record(Qt.Key.Key_F8)
    assert preferences.keys_shown == "K   Alt+Shift+K   F8"
    preferences.close()
    page.window.activateWindow()
    page.qtbot.waitUntil(page.window.isActiveWindow)
    page.window.reader.setFocus()
    page.press("F8")
    assert not page.window.commands["links"].isChecked()


def test_a_key_that_is_taken_says_by_whom_and_can_be_taken_from_there(page: DeskPage) -> None:
    preferences = PreferencesPage(page).turn("Keys").find("links")
    preferences.record(Qt.Key.Key_I, _CTRL)
    assert preferences.keys.notice.text() == "Ctrl+I belongs to “Import”."
    assert preferences.keys_shown == "K   Alt+Shift+K"
    preferences.press_button(preferences.keys.take)
    assert preferences.keys_shown == "K   Alt+Shift+K   Ctrl+I"
    assert preferences.find("import").keys_shown == ""
    assert page.window.commands["import"].shortcuts() == []


def test_keys_go_back_to_what_they_were(page: DeskPage) -> None:
    preferences = PreferencesPage(page).turn("Keys").find("links")
    preferences.take_away("K")
    assert preferences.keys_shown == "Alt+Shift+K"
    preferences.press_button(preferences.keys.default)
    assert preferences.keys_shown == "K   Alt+Shift+K"
    assert not preferences.keys.default.isEnabled()


def test_keys_chosen_are_there_the_next_time(open_desk: Opener, settings: QSettings) -> None:
    Choices(settings).keys = '{"fragment": ["Ctrl+,", "Ctrl+Shift+F9"], "preferences": []}'
    settings.sync()
    page = open_desk([article("Ferries")])
    texts = [each.toString() for each in page.window.commands["fragment"].shortcuts()]
    assert texts == ["Ctrl+,", "Ctrl+Shift+F9"]


def test_an_action_is_found_by_its_key(page: DeskPage) -> None:
    preferences = PreferencesPage(page).turn("Keys")
    assert preferences.find("ctrl+shift+h").shown == ["History"]


def test_another_language_builds_the_window_anew_and_the_preferences_stay_open(
    page: DeskPage,
) -> None:
    before = page.window
    preferences = PreferencesPage(page).turn("Language").choose("Language: Français")
    page.qtbot.waitUntil(lambda: page.window is not before)
    page.qtbot.waitUntil(lambda: preferences.is_open)
    assert Choices(page.window.settings).language == "fr"
    assert preferences.dialog.list.currentRow() == 2
    preferences.close()


def test_backups_and_entities_are_served_as_chosen(page: DeskPage) -> None:
    asked: list[str] = []
    page.window.served_anew.connect(asked.append)
    preferences = PreferencesPage(page).turn("Backups")
    preferences.enter("Minutes between copies", 5).enter("Copies kept", 9)
    preferences.turn("Entities").switch("Look for entities").close()
    choices = Choices(page.window.settings)
    assert (choices.backup_minutes, choices.backups_kept, choices.entities) == (5, 9, False)
    assert asked == ["backups", "backups", "entities"]


def test_settings_of_every_kind_come_back_from_their_file(
    settings: QSettings, tmp_path_factory: pytest.TempPathFactory
) -> None:
    choices = Choices(settings)
    choices.entities, choices.backups_kept, choices.keys = False, 7, '{"a": ["Ctrl+,"]}'
    settings.sync()
    again = Choices(QSettings(settings.fileName(), QSettings.Format.IniFormat))
    assert again.entities is False
    assert again.backups_kept == 7
    assert again.keys == '{"a": ["Ctrl+,"]}'
    assert again.hints is True


def test_esc_closes_the_preferences(page: DeskPage) -> None:
    preferences = PreferencesPage(page)
    preferences.close()
    assert not preferences.is_open
