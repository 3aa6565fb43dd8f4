from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from onrecord.gui.here import contents
from onrecord.gui.here.page import HerePage
from onrecord.gui.marking import chips
from tests.gui.pages import DeskPage
from tests.gui.sheets import TEXT, sheet, statement_sheet, tag

BOATS = "The minister promised new boats"


class HereList:
    """The list on the right, opened by its key."""

    def __init__(self, desk: DeskPage) -> None:
        self.desk = desk
        desk.press("Ctrl+4")
        page = desk.window.right.page
        assert isinstance(page, HerePage)
        self.page = page

    @property
    def words(self) -> list[str]:
        return [row.tag.words for row in self.page.model.rows]

    def shows(self, *words: str) -> None:
        """Wait until these are listed, and no others."""
        self.desk.qtbot.waitUntil(lambda: self.words == list(words))


@pytest.fixture
def tagged(page: DeskPage) -> DeskPage:
    """A claim with a source that stands within a wider tag."""
    page.select(BOATS).press("C").press("Esc", "Esc")
    page.select("new boats").press("C").select("The minister", nth=0).press("S")
    return page


def test_the_tags_under_the_caret_are_listed_the_shortest_first(tagged: DeskPage) -> None:
    tagged.press("Esc", "Esc").click("boats")
    here = HereList(tagged)
    here.shows("new boats", BOATS)
    assert here.page.head.text() == "2"
    assert tagged.focused == "Tags under the caret"


def test_the_list_follows_the_caret(tagged: DeskPage) -> None:
    here = HereList(tagged)
    tagged.click("boats")
    here.shows("new boats", BOATS)
    tagged.click("doubted")
    here.shows()
    assert tagged.says("No tag stands here.")


def test_a_selection_lists_all_it_overlaps(tagged: DeskPage) -> None:
    here = HereList(tagged)
    tagged.select("promised new")
    here.shows("new boats", BOATS)


def test_enter_takes_the_walked_to_tag_in_hand(tagged: DeskPage) -> None:
    tagged.press("Esc", "Esc").click("boats")
    here = HereList(tagged)
    here.shows("new boats", BOATS)
    tagged.press("Down", "Return")
    assert tagged.chosen is not None
    assert tagged.chosen.text == BOATS
    assert tagged.window.sitting.active == tagged.chosen.id


def test_a_click_takes_a_tag_in_hand(tagged: DeskPage) -> None:
    tagged.press("Esc", "Esc").click("boats")
    here = HereList(tagged)
    here.shows("new boats", BOATS)
    box = here.page.list.visualRect(here.page.model.index(1))
    view = here.page.list.viewport()
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, box.center())
    assert tagged.chosen is not None
    assert tagged.chosen.text == BOATS


def test_delete_deletes_the_current_tag_and_undo_brings_it_back(tagged: DeskPage) -> None:
    tagged.press("Esc", "Esc").click("boats")
    here = HereList(tagged)
    here.shows("new boats", BOATS)
    tagged.press("Down", "Del")
    here.shows("new boats")
    tagged.press("Ctrl+Z")
    here.shows("new boats", BOATS)


def test_rows_are_read_out_with_label_words_and_values(tagged: DeskPage) -> None:
    tagged.pick_card(0).set("Kind", "policy")
    tagged.window.reader.setFocus()
    tagged.click("promised")
    here = HereList(tagged)
    here.shows(BOATS)
    spoken = here.page.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith(f"Claim C1, {BOATS}, Kind: policy")


def rows_at(shown, start: int, end: int) -> list[contents.Row]:
    found = contents.at(shown, start, end)
    return [contents.row(each, shown, chips(shown), {}) for each in found]


def test_a_caret_at_either_end_of_a_tag_still_touches_it() -> None:
    shown = statement_sheet()
    start = TEXT.index("the minister")
    for caret in (start, start + len("the minister")):
        assert "the minister" in [row.tag.words for row in rows_at(shown, caret, caret)]
    assert contents.at(shown, len(TEXT), len(TEXT)) == []


def test_a_selection_beside_a_tag_does_not_hold_it() -> None:
    start = TEXT.index("the minister")
    assert rows_at(statement_sheet(), start - 2, start) == []


def test_suggestions_are_told_as_such_and_entities_as_what_they_are() -> None:
    offered = tag("m1", "claim", "Boats will come", by="machine")
    entity = tag("e1", "entity", "June", by="machine")
    shown = sheet(machine=[offered, entity])
    titles = [row.title for row in rows_at(shown, 0, len(TEXT))]
    assert titles == ["Entity", "Claim, suggested"]


def test_names_stand_for_the_ids_of_actors() -> None:
    source = tag("s1", "source", "the minister", actor="a1")
    row = contents.row(source, sheet([source]), {}, {"a1": "Ane Moe"})
    assert "Actor: Ane Moe" in row.details
