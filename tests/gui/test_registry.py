from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QLineEdit,
    QPlainTextEdit,
    QTableWidget,
    QWidget,
)

from onrecord.errors import StoreError
from onrecord.gui.registry.room import Registry
from onrecord.model.edits import Change, Edit
from onrecord.model.registries import Actor
from onrecord.work import naming, registering
from tests.gui.conftest import Opener
from tests.gui.pages import DeskPage
from tests.gui.projects import article
from tests.gui.registry_page import PickerPage, RegistryPage

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support", extend=True)


@pytest.fixture
def desk(page: DeskPage) -> DeskPage:
    """A window on an article with a source that Ane Moe is; the Board is in the registry too."""
    session = page.window.desk.session
    for name, aliases in (("Ane Moe", ["Moe"]), ("The Board", [])):
        registering.add(session, Actor, name, aliases)
    page.select("Ane Moe").press("S")
    assert page.chosen is not None
    page.window.sitting.set_attribute(page.chosen.id, "actor", actor(page, "Ane Moe").id)
    page.window.reader.setFocus()
    return page


def actor(page: DeskPage, name: str) -> Actor:
    (found,) = naming.roll(page.window.desk.session, Actor).named(name)
    return found


def back_to(page: DeskPage) -> DeskPage:
    """Go to the text in the main window."""
    page.window.activateWindow()
    page.qtbot.waitUntil(page.window.isActiveWindow)
    page.window.reader.setFocus()
    return page


def names(page: DeskPage) -> list[str]:
    return [each.name for each in naming.roll(page.window.desk.session, Actor).living]


def test_an_empty_registry_says_how_to_begin(page: DeskPage) -> None:
    registry = RegistryPage(page)
    assert registry.says("No actors yet.")
    assert registry.rows == []
    registry.type("Ane Moe").press("Return")
    assert names(page) == ["Ane Moe"]
    assert registry.name == "Ane Moe"
    assert page.menu_text("undo") == "Undo Add actor Ane Moe"


def test_issues_have_a_window_of_their_own(page: DeskPage) -> None:
    registry = RegistryPage(page, "Ctrl+Shift+I")
    assert registry.says("No issues yet.")
    registry.type("Ferries").click(registry.window.new_button)
    assert registry.name == "Ferries"
    assert page.menu_text("undo") == "Undo Add issue Ferries"


def test_the_new_button_says_where_to_type(page: DeskPage) -> None:
    registry = RegistryPage(page)
    registry.click(registry.window.new_button)
    assert registry.says("Type the name")
    assert page.focused == "Find or add an actor"


def test_an_actor_is_found_and_shown_with_its_uses(desk: DeskPage) -> None:
    registry = RegistryPage(desk).find("moe")
    assert registry.rows == ["Ane Moe", "Another one called “moe”"] or registry.rows[0] == "Ane Moe"
    assert registry.name == "Ane Moe"
    assert registry.aliases == ["Moe"]
    desk.qtbot.waitUntil(lambda: registry.used == "Used by 1 tag in 1 article")
    assert registry.uses == [("Ferry subsidy to end", "Mara Lindholm", "1")]


def test_arrows_walk_the_list_from_the_search_line(desk: DeskPage) -> None:
    registry = RegistryPage(desk)
    registry.press("Down")
    assert registry.name == "Ane Moe"
    registry.press("Down")
    assert registry.name == "The Board"
    desk.qtbot.waitUntil(lambda: registry.used == "Not used yet")


def test_a_name_is_changed_and_undone_in_the_main_window(desk: DeskPage) -> None:
    registry = RegistryPage(desk).find("ane").press("Return")
    assert desk.focused == "Name"
    registry.details.name.selectAll()
    registry.type("Anne Moe").press("Return")
    assert names(desk) == ["Anne Moe", "The Board"]
    back_to(desk).press("Ctrl+Z")
    assert names(desk) == ["Ane Moe", "The Board"]
    registry.find("ane")
    assert registry.name == "Ane Moe"


def test_a_name_that_is_taken_is_refused_in_the_window(desk: DeskPage) -> None:
    registry = RegistryPage(desk).find("ane").press("Return")
    registry.details.name.selectAll()
    registry.type("The Board").press("Return")
    assert registry.says("“The Board” is there already.")
    assert names(desk) == ["Ane Moe", "The Board"]


def test_aliases_are_kept_when_the_focus_leaves_them(desk: DeskPage) -> None:
    registry = RegistryPage(desk).find("board").press("Return")
    registry.walk_to("Aliases, one a line").type("Board").press("Return").type("The B.")
    registry.press("Tab")
    assert actor(desk, "The Board").aliases == ("Board", "The B.")


def test_typed_aliases_stay_with_whom_they_were_typed_for(desk: DeskPage) -> None:
    registry = RegistryPage(desk).find("").press("Down")
    assert registry.name == "Ane Moe"
    registry.walk_to("Aliases, one a line").press("Ctrl+End", "Return").type("A. M.")
    view = registry.chooser.list
    place = view.visualRect(view.model().index(1)).center()
    QTest.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place
    )
    assert registry.name == "The Board"
    assert actor(desk, "Ane Moe").aliases == ("Moe", "A. M.")
    assert actor(desk, "The Board").aliases == ()


def test_facts_are_typed_into_the_empty_row(desk: DeskPage) -> None:
    registry = RegistryPage(desk).find("ane")
    table = registry.details.facts
    table.setFocus()
    table.setCurrentCell(0, 0)
    registry.press("F2").type("party").press("Return")
    desk.qtbot.waitUntil(lambda: registry.facts == [("party", "")])
    table.setCurrentCell(0, 1)
    registry.press("F2").type("Green").press("Return")
    desk.qtbot.waitUntil(lambda: actor(desk, "Ane Moe").attributes == {"party": "Green"})
    assert registry.facts == [("party", "Green")]
    assert table.rowCount() == 2


def said(table: QTableWidget, row: int, column: int) -> str:
    item = table.item(row, column)
    return item.text() if item else ""


def test_a_second_fact_of_the_same_name_waits_for_another_name(desk: DeskPage) -> None:
    registry = RegistryPage(desk).find("ane")
    table = registry.details.facts
    table.setFocus()
    for row, value in enumerate(("Green", "Red")):
        for column, text in enumerate(("party", value)):
            table.setCurrentCell(row, column)
            registry.press("F2").type(text).press("Return")
            desk.qtbot.waitUntil(lambda cell=(row, column), text=text: said(table, *cell) == text)
        desk.qtbot.waitUntil(lambda: table.rowCount() == 2)
    warning = "There is a fact “party” already. Give this one another name."
    desk.qtbot.waitUntil(lambda: registry.says(warning))
    assert actor(desk, "Ane Moe").attributes == {"party": "Green"}
    assert registry.facts == [("party", "Green"), ("party", "Red")]


def test_a_registry_that_cannot_be_read_says_so_in_the_window(
    desk: DeskPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unreadable(*_: object) -> None:
        raise StoreError("The file is damaged: {reason}", reason="a page")

    registry = RegistryPage(desk).find("ane")
    for query in ("one", "merged", "touched"):
        monkeypatch.setattr(naming, query, unreadable)
        registry.find("boa").find("ane")
        registry.click(registry.details.merge_button)
        assert registry.says("The file is damaged: a page")


def test_merging_tells_first_what_it_touches(desk: DeskPage) -> None:
    registry = RegistryPage(desk).find("ane")
    registry.click(registry.details.merge_button)
    picker = PickerPage().type("board")
    assert picker.popup.chooser.line.placeholderText() == "Find an actor"
    assert picker.rows == ["The Board"]
    assert picker.foot == "1 tag in 1 article, by Mara Lindholm, will be read as “The Board”."
    picker.press("Return")
    assert names(desk) == ["The Board"]
    assert registry.name == "The Board"
    assert registry.says("Also: Ane Moe")
    assert registry.aliases == ["Ane Moe", "Moe"]
    desk.qtbot.waitUntil(lambda: registry.used == "Used by 1 tag in 1 article")
    assert desk.menu_text("undo") == "Undo Merge Ane Moe into The Board"


def test_only_what_is_not_used_is_deleted(desk: DeskPage) -> None:
    registry = RegistryPage(desk).find("ane")
    registry.click(registry.details.delete_button)
    assert registry.says("“Ane Moe” stays: it is in use")
    registry.find("board").click(registry.details.delete_button)
    assert names(desk) == ["Ane Moe"]
    registry.find("")
    registry.press("Ctrl+A", "Backspace")
    assert registry.rows == ["Ane Moe"]


def test_a_use_leads_to_its_article(open_desk: Opener) -> None:
    page = open_desk([article("Ferries"), article("Bridges", "A bridge, the mayor said.")])
    registering.add(page.window.desk.session, Actor, "The mayor")
    page.pick_article(1).select("the mayor").press("S")
    assert page.chosen is not None
    page.window.sitting.set_attribute(page.chosen.id, "actor", actor(page, "The mayor").id)
    page.pick_article(0)
    assert page.title == "Ferries"
    registry = RegistryPage(page).find("mayor")
    page.qtbot.waitUntil(lambda: len(registry.uses) == 1)
    tree = registry.details.uses
    tree.setFocus()
    tree.setCurrentItem(tree.topLevelItem(0))
    registry.press("Return")
    assert page.title == "Bridges"


def test_an_actor_is_shown_by_its_id_also_when_it_was_merged(desk: DeskPage) -> None:
    session, room = desk.window.desk.session, desk.window.rooms["registry"]
    assert isinstance(room, Registry)
    gone, kept = actor(desk, "Ane Moe"), actor(desk, "The Board")
    registry = RegistryPage(desk).find("moe")
    room.show(Actor, kept.id)
    assert registry.name == "The Board"
    desk.window.desk.do(registering.merge, session, Actor, gone.id, kept.id)
    room.show(Actor, gone.id)
    assert registry.name == "The Board"


def test_every_control_has_a_name(desk: DeskPage) -> None:
    window = RegistryPage(desk).find("ane").window
    kinds = (QAbstractButton, QLineEdit, QPlainTextEdit, QAbstractItemView)
    controls = [each for each in window.findChildren(QWidget) if isinstance(each, kinds)]
    stops = [each for each in controls if each.isVisible() and each.focusPolicy()]
    text = {each: each.text() for each in stops if isinstance(each, QAbstractButton)}
    assert [each for each in stops if not each.accessibleName() and not text.get(each)] == []
    assert len(stops) >= 7


def test_escape_closes_and_the_key_opens_anew(desk: DeskPage) -> None:
    registry = RegistryPage(desk)
    registry.press("Esc")
    again = RegistryPage(back_to(desk))
    assert again.rows == ["Ane Moe", "The Board"]


def test_who_can_only_look_sees_but_changes_nothing(desk: DeskPage, open_desk: Opener) -> None:
    path = desk.window.desk.session.path
    looking = open_desk(path=path, name="Ben", read_only=True)
    registry = RegistryPage(looking).find("ane")
    assert registry.name == "Ane Moe"
    assert not registry.details.name.isEnabled()
    assert not registry.details.merge_button.isEnabled()


def test_ten_thousand_actors_are_searched(page: DeskPage) -> None:
    many = tuple(Change(None, Actor(name=f"Person {n}")) for n in range(10_000))
    page.window.desk.session.project.commit_outside_history(Edit("Import", many))
    registry = RegistryPage(page).find("9999")
    assert registry.rows == ["Person 9999", "New actor “9999”"]
