from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from onrecord.gui.keys import KeysDialog, balanced
from onrecord.gui.table.entry import Heading
from tests.gui.pages import DeskPage


def opened(page: DeskPage) -> KeysDialog:
    page.press("?")
    dialog = page.window.findChild(KeysDialog)
    assert dialog is not None
    return dialog


def shown(dialog: KeysDialog) -> set[str]:
    page = dialog._area.widget()
    return {label.text() for label in page.findChildren(QLabel)}


def test_every_action_that_has_a_key_is_listed_with_it(page: DeskPage) -> None:
    dialog = opened(page)
    told = shown(dialog)
    assert {"C   Alt+1", "Claim", "Undo", "Ctrl+Z", "Command palette", "Ctrl+K"} <= told
    dialog.close()


def test_keys_of_ones_own_are_listed_too(page: DeskPage) -> None:
    page.window.commands.take_keys({"links": ["F8"]})
    dialog = opened(page)
    assert "F8" in shown(dialog)
    dialog.close()


def test_what_is_typed_narrows_the_list_by_name_menu_or_key(page: DeskPage) -> None:
    dialog = opened(page)
    QTest.keyClicks(dialog.search, "redo")
    assert shown(dialog) == {"Edit", "Redo", "Ctrl+Shift+Z   Ctrl+Y"}
    dialog.search.clear()
    QTest.keyClicks(dialog.search, "ctrl+k")
    assert "Command palette" in shown(dialog)
    dialog.search.clear()
    QTest.keyClicks(dialog.search, "zzzqq")
    assert shown(dialog) == set()
    dialog.close()


def test_it_fits_the_smallest_screen(page: DeskPage) -> None:
    dialog = opened(page)
    assert dialog.width() <= 1280
    assert dialog.height() <= 720
    bar = dialog._area.horizontalScrollBar()
    page.qtbot.waitUntil(dialog.isVisible)
    assert bar.maximum() == 0
    QTest.keyClick(dialog.search, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_columns_are_about_as_high_as_each_other_and_in_the_menus_order() -> None:
    sizes = {Heading.FILE: 4, Heading.EDIT: 4, Heading.TAG: 8, Heading.HELP: 2}
    assert balanced(sizes, 2) == [[Heading.FILE, Heading.EDIT], [Heading.TAG, Heading.HELP]]
    assert balanced({}, 3) == []
