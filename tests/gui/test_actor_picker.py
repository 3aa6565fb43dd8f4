from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton

from onrecord.model.registries import Actor, Issue
from onrecord.work import naming, registering
from tests.gui.pages import DeskPage
from tests.gui.registry_page import PickerPage, field, into, is_open, shown

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support", extend=True)

CLAIM = "The ferry subsidy would end in June"


@pytest.fixture
def source(page: DeskPage) -> DeskPage:
    """A source of a claim, chosen, with two actors in the registry."""
    for name, aliases in (("Ministry of Transport", ["the minister"]), ("Ane Moe", [])):
        registering.add(page.window.desk.session, Actor, name, aliases)
    page.select(CLAIM).press("C").select("the minister").press("S")
    return page.pick_part("the minister")


def actors(page: DeskPage) -> list[str]:
    return [each.name for each in naming.roll(page.window.desk.session, Actor).living]


def test_a_source_s_words_suggest_its_actor_and_return_takes_it(source: DeskPage) -> None:
    assert shown(source) == "not set"
    into(source).press("Space")
    picker = PickerPage()
    assert picker.rows[0] == "Ministry of Transport"
    assert picker.current == "Ministry of Transport"
    picker.press("Return")
    assert not is_open()
    assert shown(source) == "Ministry of Transport"
    assert source.menu_text("undo") == "Undo Set actor"
    source.qtbot.waitUntil(lambda: source.focused.startswith("Actor: "))


def test_typing_finds_and_arrows_walk(source: DeskPage) -> None:
    into(source).press("Return")
    picker = PickerPage().type("m")
    assert picker.rows == ["Ministry of Transport", "Ane Moe", "New actor “m”"]
    picker.press("Down", "Return")
    assert shown(source) == "Ane Moe"


def test_a_new_actor_is_entered_and_set_in_one_step(source: DeskPage) -> None:
    into(source).press("Down")
    PickerPage().type("Ferry Board").press("Return")
    assert shown(source) == "Ferry Board"
    assert source.menu_text("undo") == "Undo Set actor to new actor Ferry Board"
    source.window.reader.setFocus()
    source.press("Ctrl+Z")
    assert shown(source) == "not set"
    assert actors(source) == ["Ane Moe", "Ministry of Transport"]


def test_the_source_s_words_are_offered_as_a_new_actor(source: DeskPage) -> None:
    into(source).press("Space")
    picker = PickerPage()
    assert picker.rows[-1] == "New actor “the minister”"
    picker.press("Esc")


def test_a_namesake_is_told_as_such(source: DeskPage) -> None:
    into(source).press("Space")
    assert PickerPage().type("ane moe").rows == ["Ane Moe", "Another one called “ane moe”"]


def test_escape_leaves_everything_as_it_was(source: DeskPage) -> None:
    into(source).press("Space")
    PickerPage().type("Ane").press("Esc")
    assert not is_open()
    assert shown(source) == "not set"
    assert source.values == {}


def test_delete_and_the_cross_unset(source: DeskPage) -> None:
    for way in ("key", "line", "cross"):
        into(source).press("Space")
        PickerPage().press("Return")
        assert "actor" in source.values
        if way == "key":
            into(source).press("Delete")
        elif way == "line":
            into(source).press("Space")
            PickerPage().press("Backspace")
        else:
            cross = next(
                each for each in field(source).findChildren(QToolButton) if each.text() == "×"
            )
            QTest.mouseClick(cross, Qt.MouseButton.LeftButton)
        assert source.values == {}
        assert shown(source) == "not set"
    assert ("source", "the minister") in source.tags


def test_backspace_in_an_unset_field_takes_no_tag_away(source: DeskPage) -> None:
    into(source).press("Backspace", "Delete")
    assert ("source", "the minister") in source.tags


def test_a_click_opens_the_list_and_a_click_takes(source: DeskPage) -> None:
    QTest.mouseClick(field(source).stop, Qt.MouseButton.LeftButton)
    view = PickerPage().popup.chooser.list
    place = view.visualRect(view.model().index(1)).center()
    QTest.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place
    )
    assert shown(source) == "Ane Moe"


def test_a_merged_actor_is_shown_as_the_one_it_is_read_as(source: DeskPage) -> None:
    into(source).press("Space")
    PickerPage().press("Return")
    session, desk = source.window.desk.session, source.window.desk
    moe, ministry = naming.roll(session, Actor).living
    desk.do(registering.merge, session, Actor, ministry.id, moe.id)
    assert shown(source) == "Ane Moe"
    into(source).press("Space")
    assert PickerPage().type("minis").rows[0] == "Ane Moe"
    PickerPage().press("Esc")
    source.window.reader.setFocus()
    source.press("Ctrl+Z")
    assert shown(source) == "Ministry of Transport"


def test_a_bare_name_is_shown_as_such_and_can_be_entered(source: DeskPage) -> None:
    assert source.chosen is not None
    source.window.sitting.set_attribute(source.chosen.id, "actor", "The Board")
    assert shown(source) == "The Board (not in the registry)"
    into(source).press("Space")
    picker = PickerPage()
    assert picker.current == "Add “The Board” to the registry"
    picker.press("Return")
    assert shown(source) == "The Board"
    assert actors(source) == ["Ane Moe", "Ministry of Transport", "The Board"]
    assert source.values == {"actor": "The Board"}


def test_an_empty_registry_says_what_to_do(page: DeskPage) -> None:
    page.select("The mayor" if "The mayor" in page.text else "Two officials").press("S")
    into(page).press("Space")
    picker = PickerPage()
    assert picker.foot == "Nothing is in the registry yet: type a name."
    assert len(picker.rows) == 1
    picker.press("Return")
    assert shown(page) == picker.rows[0].removeprefix("New actor “").removesuffix("”")


def test_an_issue_is_picked_for_a_stance(page: DeskPage) -> None:
    registering.add(page.window.desk.session, Issue, "Ferry subsidy")
    page.select(CLAIM).press("C").select("Two officials").press("T")
    page.pick_part("Two officials")
    into(page, "Issue").press("Space")
    PickerPage().type("ferry").press("Return")
    assert shown(page, "Issue") == "Ferry subsidy"


def test_an_editor_is_opened_by_the_id_of_its_attribute(source: DeskPage) -> None:
    form = source.window.cards.card.form
    source.window.reader.setFocus()
    assert form.open("actor")
    PickerPage().press("Return")
    assert shown(source) == "Ministry of Transport"
    source.qtbot.waitUntil(source.window.reader.hasFocus)
    assert not form.open("justification")
    assert not form.open("nothing such")


def test_how_often_each_is_used_goes_along(source: DeskPage) -> None:
    for _ in range(2):
        into(source).press("Space")
        picker = PickerPage()
        uses = {row.name: row.uses for row in picker.popup.chooser.model.rows}
        picker.press("Return")
    assert uses["Ministry of Transport"] == 1
