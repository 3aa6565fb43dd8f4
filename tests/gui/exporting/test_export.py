"""An analyst turns the project into a dataset, by keys alone where they like."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from onrecord.gui.exporting.dialog import ExportDialog
from onrecord.gui.exporting.foot import State
from onrecord.model.formats import Feature
from onrecord.work import formats
from tests.gui.conftest import Opener
from tests.gui.export_page import ExportPage
from tests.gui.pages import DeskPage
from tests.gui.projects import ME, article, project_with

CLAIM = "The ferry subsidy would end in June"


@pytest.fixture
def desk(open_desk: Opener) -> DeskPage:
    """Two articles; the first has a claim, the second is done without any tag."""
    desk = open_desk(
        [
            article("Ferry subsidy to end", outlet="Island Post"),
            article("Bridge opens", "The bridge is open.", outlet="Mainland Day"),
        ]
    )
    desk.select(CLAIM).press("C", "Esc", "Esc")
    desk.pick_article(1).press("Ctrl+Return")
    return desk


def lossy() -> str:
    """The name of a format that cannot hold a layer without tags, in a file."""
    found = (x for x in formats.writing() if Feature.EMPTY_LAYERS not in x.holds)
    return next(each.name for each in found if not each.is_folder)


def test_the_first_records_are_shown_as_the_format_writes_them(desk: DeskPage) -> None:
    page = ExportPage(desk).until_idle()
    assert page.preview.startswith('{"format":1,')
    assert '"title":"Ferry subsidy to end"' in page.preview
    assert page.status == "This format holds all of it."
    assert page.told == "Would be 2 articles, 1 annotation."


def test_enter_writes_the_dataset_and_what_it_came_to_is_told(
    desk: DeskPage, tmp_path: Path
) -> None:
    page = ExportPage(desk).write_place(tmp_path / "out" / "labels.jsonl")
    page.press("Return").until(State.DONE)
    assert page.told == "2 articles, 1 annotation in labels.jsonl."
    assert page.buttons == ["Show in folder", "Close", "Replace it"]
    assert sorted(each.name for each in (tmp_path / "out").iterdir()) == [
        "labels.codebook.toml",
        "labels.jsonl",
        "labels.jsonl.manifest.json",
    ]


def test_what_a_format_cannot_hold_wants_a_yes_where_it_was_not_listed_yet(
    desk: DeskPage, tmp_path: Path
) -> None:
    page = ExportPage(desk).take(lossy()).write_place(tmp_path / "out" / "labels")
    page.press("Return").until(State.ASKING)
    assert "1 × layers without tags: left out" in page.losses
    assert page.told.startswith("This format cannot hold everything")
    assert not (tmp_path / "out" / "labels").exists()
    page.click("Write it anyway").until(State.DONE)
    assert (tmp_path / "out" / "labels").exists()


def test_what_was_listed_before_is_not_asked_about_again(desk: DeskPage, tmp_path: Path) -> None:
    page = ExportPage(desk).take(lossy()).write_place(tmp_path / "labels").until_idle()
    assert "1 × layers without tags: left out" in page.losses
    page.press("Return").until(State.DONE)
    assert (tmp_path / "labels").exists()
    page.click("Replace it").until(State.RUNNING).until(State.DONE)


def test_other_losses_than_those_that_were_listed_are_asked_about(
    desk: DeskPage, tmp_path: Path
) -> None:
    page = ExportPage(desk).take(lossy()).write_place(tmp_path / "labels").until_idle()
    page.forget_a_loss().press("Return").until(State.ASKING)


def test_bookkeeping_is_told_apart_and_not_asked_about(open_desk: Opener, tmp_path: Path) -> None:
    desk = open_desk([article("Ferry subsidy to end", outlet="Island Post")])
    desk.select(CLAIM).press("C", "Esc", "Esc").press("Ctrl+Return")
    page = ExportPage(desk).take("brat").write_place(tmp_path / "out").until_idle()
    assert page.status == "All tags go out as they are."
    assert page.losses == []
    head, *lines = page.bookkeeping
    assert head == "Not kept by this format:"
    assert "1 × origins, times and ids of tags: left out" in lines
    page.write_place(tmp_path / "other").press("Return").until(State.DONE)


def test_cancel_leaves_nothing(desk: DeskPage, tmp_path: Path) -> None:
    page = ExportPage(desk).take(lossy()).write_place(tmp_path / "out" / "labels")
    page.press("Return").until(State.ASKING).press("Esc").until(State.IDLE)
    assert page.told == "Cancelled; nothing was written."
    assert list((tmp_path / "out").iterdir()) == []
    page.press("Esc")
    assert not page.dialog.isVisible()


def test_closing_the_window_cancels_an_export(desk: DeskPage, tmp_path: Path) -> None:
    page = ExportPage(desk).take(lossy()).write_place(tmp_path / "out" / "labels")
    page.press("Return").until(State.ASKING)
    assert desk.window.close()
    assert list((tmp_path / "out").iterdir()) == []


def test_why_it_cannot_be_written_is_told_and_can_be_mended(desk: DeskPage, tmp_path: Path) -> None:
    page = ExportPage(desk).write_place(desk.window.desk.session.path).until_idle()
    assert page.told.endswith("is the project itself; choose another name.")
    assert page.buttons == ["Close"]
    page.write_place(tmp_path / "labels.jsonl").until_idle()
    assert page.told == "Would be 2 articles, 1 annotation."
    page.press("Return").until(State.DONE)
    assert (tmp_path / "labels.jsonl").is_file()


def test_a_folder_with_things_of_somebody_s_is_refused_before_and_a_dataset_of_ours_replaced(
    desk: DeskPage, tmp_path: Path
) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "notes.txt").write_text("Mine.", "utf-8")
    (tmp_path / "empty").mkdir()
    page = ExportPage(desk).take("brat").write_place(tmp_path / "mine").until_idle()
    assert page.told.endswith("holds other things; name a folder that is new.")
    assert page.buttons == ["Close"]
    page.write_place(tmp_path / "empty").until_idle()
    assert page.buttons == ["Close", "Export"]
    page.press("Return").until(State.DONE)
    assert page.buttons == ["Show in folder", "Close", "Replace it"]
    changed = next((tmp_path / "empty").rglob("*.ann"))
    changed.write_text(changed.read_text("utf-8") + "#1\tAnnotatorNotes T1\tMine.\n", "utf-8")
    page.write_place(tmp_path / "empty").until_idle()
    assert page.told.endswith("was changed since it was exported; name another folder.")
    assert page.buttons == ["Close"]


def test_a_split_tells_how_many_went_where(desk: DeskPage, tmp_path: Path) -> None:
    page = ExportPage(desk).write_place(tmp_path / "out.jsonl")
    page.dialog.form.parting.switch.click()
    page.until_idle().press("Return").until(State.DONE)
    assert page.told == "2 articles, 1 annotation in out.jsonl: train 2, dev 0, test 0."


def test_what_was_chosen_is_there_the_next_time(desk: DeskPage, tmp_path: Path) -> None:
    page = ExportPage(desk).take("csv").write_place(tmp_path / "mine.csv")
    page.choose("Layers that are: Done").tick("Entity").until_idle()
    choices = page.dialog.form.choices
    assert choices.labels == ("claim", "source", "cue", "stance")
    page.press("Esc")
    again = ExportPage(desk)
    assert again.dialog is not page.dialog
    assert again.dialog.form.choices == choices


def test_another_format_goes_to_where_the_last_of_it_went(desk: DeskPage, tmp_path: Path) -> None:
    page = ExportPage(desk)
    beside = desk.window.desk.session.path.parent
    assert page.place == str(beside / "Ferries.jsonl")
    page.write_place(tmp_path / "sets" / "spring.jsonl").press("Return").until(State.DONE)
    page.take("csv")
    assert page.place == str(beside / "spring.csv")
    page.take("jsonl")
    assert page.place == str(tmp_path / "sets" / "spring.jsonl")


def test_a_place_can_be_looked_for(desk: DeskPage, tmp_path: Path) -> None:
    page = ExportPage(desk).browse(tmp_path / "found.jsonl")
    assert page.place == str(tmp_path / "found.jsonl")


def test_only_what_applies_can_be_chosen_and_why_is_told(desk: DeskPage) -> None:
    page = ExportPage(desk).take("jsonl")
    form = page.dialog.form
    told = "This format keeps spans as they are: they need not fit words."
    assert page.why_not(form.alignment) == told
    assert page.why_not(form.without_text) == ""
    assert desk.says(told)


def test_what_asks_for_nothing_is_told_before_anything_is_tried(desk: DeskPage) -> None:
    page = ExportPage(desk).tick(ME)
    assert page.preview == "Tick whose layers go out."
    assert page.buttons == ["Close"]
    page.tick(ME)
    page.dialog.form.parting.switch.click()
    page.dialog.form.parting.shares.setText("half")
    assert page.preview == "Tell the split as in train=80,dev=10,test=10."


def test_the_preview_follows_what_is_tagged_meanwhile(desk: DeskPage) -> None:
    page = ExportPage(desk).until_idle()
    desk.window.activateWindow()
    desk.qtbot.waitUntil(desk.window.isActiveWindow)
    desk.pick_article(0).select("new boats").press("C")
    page.until_idle()
    assert page.told == "Would be 2 articles, 2 annotations."


def test_an_empty_project_says_what_to_do(open_desk: Opener) -> None:
    page = ExportPage(open_desk())
    assert page.preview.startswith("There is nothing to export yet")
    assert page.buttons == ["Close"]


def test_the_key_comes_back_to_an_export_that_lies_open(desk: DeskPage) -> None:
    ExportPage(desk)
    desk.window.commands["export"].trigger()
    assert len(desk.window.findChildren(ExportDialog)) == 1


def test_choices_are_of_one_project(
    desk: DeskPage, open_desk: Opener, tmp_path: Path, qtbot: QtBot, settings: QSettings
) -> None:
    ExportPage(desk).take("csv").until_idle()
    desk.window.close()
    folder = tmp_path / "other"
    folder.mkdir()
    other = open_desk(path=project_with(folder, [article("Boats")]))
    assert ExportPage(other).dialog.form.choices.format_name == "jsonl"


def test_every_control_has_a_name(desk: DeskPage, qapp: QApplication) -> None:
    page = ExportPage(desk).until_idle()
    seen = set()
    for _ in range(60):
        focus = QApplication.focusWidget()
        assert focus is not None
        name = focus.accessibleName() or getattr(focus, "text", lambda: "")()
        assert name, f"{focus} has no name"
        seen.add(name)
        page.press("Tab")
    assert {"Format", "Whose layers go out", "How the first records are written"} <= seen
