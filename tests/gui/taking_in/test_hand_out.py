"""A lead hands out: to whom, which articles, and where; what stands in the way is told in place."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from onrecord.gui.taking_in.hand_out_dialog import HandOutDialog
from onrecord.work.projects import open_session
from tests.gui.conftest import Opener
from tests.gui.pages import DeskPage
from tests.gui.projects import article
from tests.gui.taking_in_page import HandOutPage, handed_out, tags_in


def titles(path: Path, name: str) -> list[str]:
    with closing(open_session(path, annotator=name)) as session:
        return [row.title for row in session.queue()]


def test_somebody_new_gets_all_articles(pages_of_three: DeskPage, tmp_path: Path) -> None:
    page = HandOutPage(pages_of_three)
    assert page.told == "Choose who it is for."
    assert page.buttons == ["Browse…", "Close"]
    page.name_somebody("Ana")
    page.write_place(tmp_path / "out")
    page.hand_out()
    assert page.told == "Made Ferries - Ana.onrecord."
    assert len(titles(tmp_path / "out" / "Ferries - Ana.onrecord", "Ana")) == 3
    page.press("Esc")
    assert "Ana" in [each.name for each in pages_of_three.window.desk.session.annotators()]


def test_what_goes_along_and_what_stays_is_said_in_words(page: DeskPage) -> None:
    dialog = HandOutPage(page)
    assert dialog.says("the codebook with its guidelines")
    assert dialog.says("everybody else’s tags, links and notes, and comments on them")


def test_the_queues_filter_is_there_as_it_was_typed(
    pages_of_three: DeskPage, tmp_path: Path
) -> None:
    pages_of_three.find("bridge")
    page = HandOutPage(pages_of_three)
    page.name_somebody("Ana")
    assert page.dialog.form.words.text() == "bridge"
    assert page.counted == "1 of 3 articles"
    page.type_over(page.dialog.form.words, "zeppelin")
    page.rest()
    assert page.told == "No article has “zeppelin”."


def test_a_file_can_list_the_articles(pages_of_three: DeskPage, tmp_path: Path) -> None:
    listed = tmp_path / "list.txt"
    listed.write_text("Boats wanted\n", "utf-8")
    page = HandOutPage(pages_of_three)
    page.name_somebody("Ana")
    page.choose("Articles: From a list")
    assert page.told == "Choose a file that lists articles, an id or title a line."
    pages_of_three.answers.place = listed
    page.dialog.form.list_file.browse.click()
    page.rest()
    assert page.counted == "1 of 3 articles"
    listed.write_text("Zeppelins\n", "utf-8")
    page.dialog.renew()
    assert page.told == "list.txt: there is no article “Zeppelins”."


def test_articles_can_be_picked_from_a_list_that_is_filtered(
    pages_of_three: DeskPage, tmp_path: Path
) -> None:
    page = HandOutPage(pages_of_three)
    page.name_somebody("Ana")
    page.choose("Articles: Picked")
    assert page.told == "Choose at least one article."
    page.tick("Boats wanted")
    page.type_over(page.dialog.form.picker.words, "mainland")
    page.click("Tick all shown")
    page.rest()
    assert page.counted == "2 of 3 articles"
    page.write_place(tmp_path / "out")
    page.hand_out()
    made = tmp_path / "out" / "Ferries - Ana.onrecord"
    assert titles(made, "Ana") == ["Bridge opens", "Boats wanted"]


def test_several_people_can_be_dealt_articles_that_overlap(
    pages_of_three: DeskPage, tmp_path: Path
) -> None:
    page = HandOutPage(pages_of_three)
    for name in ("Ana", "Ben"):
        page.name_somebody(name)
        page.press("Return")
    page.rest()
    page.write_place(tmp_path / "out")
    assert page.says("Seen by all: 3")
    page.choose("Several people: Deal them out")
    assert page.says("Seen by all: 1")
    page.hand_out()
    assert page.told == "Made 2 files."
    hands = [titles(tmp_path / "out" / f"Ferries - {x}.onrecord", x) for x in ("Ana", "Ben")]
    assert [len(hand) for hand in hands] == [2, 2]
    assert len({*hands[0]} & {*hands[1]}) == 1


def test_a_file_that_was_worked_in_is_not_written_over(page: DeskPage, tmp_path: Path) -> None:
    file = handed_out(page, "Ana", tmp_path / "Ferries - Ana.onrecord")
    tags_in(file, "Ana", "new boats")
    dialog = HandOutPage(page)
    dialog.tick("Ana")
    dialog.write_place(tmp_path)
    assert dialog.says("has been worked in since it was handed out")
    assert "Hand out" not in dialog.buttons


def test_names_that_no_person_can_have_and_places_that_are_none_are_refused(
    page: DeskPage,
) -> None:
    dialog = HandOutPage(page)
    dialog.name_somebody("gold")
    assert dialog.told.startswith("“gold” is not for people")
    dialog.name_somebody("Ana")
    dialog.write_place(Path("somewhere"))
    assert dialog.told == "Say in which folder to write, in full."


def test_a_long_name_leaves_the_others_in_sight(page: DeskPage, tmp_path: Path) -> None:
    dialog = HandOutPage(page)
    dialog.name_somebody("Wilhelmina van der Westhuizen of the northern desk in Lindmouth " * 2)
    dialog.press("Return")
    dialog.name_somebody("Ana")
    dialog.write_place(tmp_path)
    pane = dialog.dialog.page
    assert pane.widget().width() == pane.viewport().width()


def test_a_place_that_cannot_be_written_is_told_once_it_is_tried(
    page: DeskPage, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("no folder")
    dialog = HandOutPage(page)
    dialog.name_somebody("Ana")
    dialog.write_place(tmp_path / "file" / "below")
    dialog.hand_out()
    assert "Not a directory" in dialog.told


def test_who_only_looks_can_hand_out_to_people_that_are_known(
    open_desk: Opener, tmp_path: Path
) -> None:
    page = open_desk([article("Ferries")])
    handed_out(page, "Ana", tmp_path / "ana.onrecord")
    looking = HandOutPage(open_desk(path=page.window.desk.session.path, read_only=True))
    looking.write_place(tmp_path / "out")
    looking.name_somebody("Ben")
    looking.hand_out()
    assert "open to look only" in looking.told
    looking.name_somebody("Ana")
    looking.hand_out()
    assert looking.told == "Made Ferries - Ana.onrecord."


def test_esc_cancels_what_is_under_way_and_then_closes(open_desk: Opener, tmp_path: Path) -> None:
    page = HandOutPage(open_desk([article(f"Article {n}", f"Text {n}.") for n in range(3)]))
    page.name_somebody("Ana")
    page.write_place(tmp_path / "out")
    page.click("Hand out")
    page.press("Esc")
    assert page.told == "Cancelled. Files that were complete are there."
    assert not (tmp_path / "out" / "Ferries - Ana.onrecord").exists()
    page.press("Esc")
    page.desk.qtbot.waitUntil(lambda: not page.desk.window.findChildren(HandOutDialog))
