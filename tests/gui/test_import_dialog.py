from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from shutil import make_archive

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication

from onrecord.gui.importing.dialog import Phase
from onrecord.gui.speaking import speak
from onrecord.model.codebook import Role
from onrecord.model.edits import Change, Edit
from onrecord.work.exporting import export
from onrecord.work.requests import Request
from tests.builders import content
from tests.gui.access_page import leaps, missed, ring, twins, unnamed
from tests.gui.conftest import Opener
from tests.gui.french import english_shown, french_project
from tests.gui.import_page import ImportPage, brat_folder, bring, dialogs
from tests.gui.pages import DeskPage
from tests.gui.projects import ME, article


@pytest.fixture
def desk(open_desk: Opener) -> DeskPage:
    return open_desk([article("Ferries")])


def test_labels_without_a_match_come_first_and_are_marked(desk: DeskPage, tmp_path: Path) -> None:
    page = ImportPage(desk, brat_folder(tmp_path / "theirs"))
    assert page.labels == [("Content", "Leave out"), ("Cue", "Cue"), ("Source", "Source")]
    assert page.open_labels == ["Content"]
    assert page.focused == "Content, which the codebook does not have, comes in as"
    assert page.dialog.source.format.currentText().startswith("brat")
    assert "New articles: 1" in page.dialog.summary.text()
    assert page.dialog.staying.text() == "Stays behind: “Content” × 1."


def test_a_folder_of_another_tool_is_mapped_and_comes_in(desk: DeskPage, tmp_path: Path) -> None:
    page = ImportPage(desk, brat_folder(tmp_path / "theirs"))
    page.choose("Content", "Claim").import_all()
    assert desk.message == "One article came in.\nTags that came in: 3 (layers: 1)."
    desk.pick_article(1)
    assert desk.tags == [
        ("claim", "The ferry will stop"),
        ("source", "the minister"),
        ("cue", "said"),
    ]
    desk.press("Ctrl+Z")
    assert len(desk.queue) == 1
    assert not desk.window.commands["undo"].isEnabled()


def test_tags_of_nobody_are_mine_or_those_of_the_name_i_write(
    desk: DeskPage, tmp_path: Path
) -> None:
    page = ImportPage(desk, brat_folder(tmp_path / "theirs"))
    assert page.dialog.source.annotator == ME
    page.write_whose("Ana Ruiz")
    page.choose("Content", "Claim").import_all()
    desk.pick_article(1)
    assert desk.tags == []
    assert "Ana Ruiz" in [each.name for each in desk.window.desk.session.annotators()]


def test_a_new_label_enters_the_codebook_with_its_role_and_goes_with_the_import(
    desk: DeskPage, tmp_path: Path
) -> None:
    book = desk.window.desk.session.codebook
    page = ImportPage(desk, brat_folder(tmp_path / "theirs", ["Content", "Frame"]))
    page.choose("Frame", "Add as a new label").play("Frame", "stance")
    page.choose("Content", "Claim")
    before = desk.window
    page.import_all()
    desk.qtbot.waitUntil(lambda: desk.window is not before)
    assert desk.message.startswith("One article came in.")
    label = desk.window.desk.session.codebook.label("frame")
    assert label is not None
    assert (label.title, label.role) == ("Frame", Role.STANCE)
    assert label.key not in {each.key for each in book.labels}
    desk.pick_article(1)
    assert ("frame", "ferry") in desk.tags
    before = desk.window
    desk.press("Ctrl+Z")
    desk.qtbot.waitUntil(lambda: desk.window is not before)
    assert len(desk.queue) == 1
    assert desk.window.desk.session.codebook.label("frame") is None
    assert not desk.window.commands["undo"].isEnabled()


def test_what_is_left_out_is_told_to_the_last_label(desk: DeskPage, tmp_path: Path) -> None:
    page = ImportPage(desk, brat_folder(tmp_path / "theirs"))
    page.choose("Source", "Leave out").import_all()
    assert set(page.told) == {"Left out: “Content” × 1.", "Left out: “Source” × 1."}
    desk.pick_article(1)
    assert desk.tags == [("cue", "said")]


def test_esc_leaves_the_project_as_it_was(desk: DeskPage, tmp_path: Path) -> None:
    session = desk.window.desk.session
    before = content(session)
    page = ImportPage(desk, brat_folder(tmp_path / "theirs"))
    page.press(Qt.Key.Key_Escape)
    assert not dialogs(desk)
    assert content(session) == before
    assert desk.message == ""


def many(folder: Path, number: int) -> Path:
    """A folder with an article and its tags for each number."""
    folder.mkdir()
    for each in range(number):
        text = f"The ferry number {each} will stop, the minister said."
        (folder / f"{each}.txt").write_text(text, "utf-8")
        (folder / f"{each}.ann").write_text("T1\tContent 0 9\tThe ferry\n", "utf-8")
    return folder


def test_what_was_decided_is_there_again_after_a_cancelled_import(
    desk: DeskPage, tmp_path: Path
) -> None:
    folder = many(tmp_path / "theirs", 200)
    (folder / "0.ann").write_text("T1\tContent 0 9\tThe ferry\nT2\tFrame 4 9\tferry\n", "utf-8")
    page = ImportPage(desk, folder)
    page.write_whose("Ana Ruiz").choose("Content", "Claim")
    page.choose("Frame", "Add as a new label").play("Frame", "stance")
    page.when_some_are_in(lambda: page.press(Qt.Key.Key_Escape))
    page.press(Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: not dialogs(desk), timeout=30_000)
    page = ImportPage(desk, folder)
    assert page.labels == [("Content", "Claim"), ("Frame", "Add as a new label")]
    assert page.row("Frame").answer.role is Role.STANCE
    assert page.dialog.source.annotator == "Ana Ruiz"
    assert page.focused == "Import"


def test_what_was_never_agreed_to_is_forgotten(desk: DeskPage, tmp_path: Path) -> None:
    page = ImportPage(desk, brat_folder(tmp_path / "theirs")).choose("Content", "Claim")
    page.press(Qt.Key.Key_Escape)
    assert dict(ImportPage(desk, tmp_path / "theirs").labels)["Content"] == "Leave out"


@pytest.mark.parametrize("leave", ["esc", "window"])
def test_a_cancelled_import_leaves_nothing_behind(
    desk: DeskPage, tmp_path: Path, leave: str
) -> None:
    desk.select("The minister").press("S")
    session = desk.window.desk.session
    before, undo = content(session), session.undo_name()
    page = ImportPage(desk, many(tmp_path / "theirs", 200))
    page.choose("Content", "Add as a new label")
    met = page.when_some_are_in(
        desk.window.put_away if leave == "window" else lambda: page.press(Qt.Key.Key_Escape)
    )
    page.press(Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: not dialogs(desk), timeout=30_000)
    assert met == [Phase.WORKING]
    assert desk.message == "The import was cancelled; nothing came in."
    assert content(session) == before
    assert session.undo_name() == undo
    assert session.codebook.label("content") is None
    assert [each.title for each in desk.queue] == ["Ferries"]


def test_the_next_delivery_is_one_key_press(
    desk: DeskPage, tmp_path: Path, settings: QSettings
) -> None:
    page = ImportPage(desk, brat_folder(tmp_path / "theirs"))
    page.write_whose("Ana Ruiz").choose("Content", "Claim").choose("Cue", "Leave out").import_all()
    more = brat_folder(tmp_path / "more")
    (more / "ferry.txt").write_text("The ferry will stop, the minister said. Soon.", "utf-8")
    page = ImportPage(desk, more)
    assert dict(page.labels) == {"Content": "Claim", "Cue": "Leave out", "Source": "Source"}
    assert page.dialog.source.annotator == "Ana Ruiz"
    assert page.open_labels == []
    assert page.focused == "Import"
    page.import_all()
    assert desk.message == "One article came in.\nTags that came in: 2 (layers: 1)."


def test_a_remembered_label_that_is_gone_is_asked_about_again(
    desk: DeskPage, tmp_path: Path
) -> None:
    page = ImportPage(desk, brat_folder(tmp_path / "theirs"))
    page.choose("Content", "Claim").import_all()
    session = desk.window.desk.session
    book = session.codebook
    labels = tuple(replace(x, retired=True, key="") if x.id == "claim" else x for x in book.labels)
    newer = replace(book, labels=labels, revision=book.revision + 1)
    session.project.commit_outside_history(Edit("Retire", (Change(None, newer),)))
    session.refresh_codebook()
    page = ImportPage(desk, brat_folder(tmp_path / "more"))
    assert "Claim" not in page.offered("Content")
    assert dict(page.labels)["Content"] == "Leave out"


def test_texts_come_in_without_a_question(desk: DeskPage, tmp_path: Path) -> None:
    files = [tmp_path / f"{each}.txt" for each in "abc"]
    for file in files:
        file.write_text(f"Article {file.stem} of somebody's.", "utf-8")
    bring(desk, *files)
    assert not dialogs(desk)
    assert desk.message == "3 articles came in."


def test_a_large_folder_of_texts_comes_in_without_a_question_too(
    desk: DeskPage, tmp_path: Path
) -> None:
    folder = tmp_path / "texts"
    folder.mkdir()
    for each in range(60):
        (folder / f"{each}.txt").write_text(f"Article {each} of somebody's.", "utf-8")
    bring(desk, folder)
    desk.qtbot.waitUntil(lambda: desk.message == "60 articles came in.", timeout=30_000)
    assert len(desk.queue) == 61


def test_a_file_can_be_read_as_something_else_than_it_seems(desk: DeskPage, tmp_path: Path) -> None:
    page = ImportPage(desk, brat_folder(tmp_path / "theirs"))
    page.read_as("Plain text")
    assert page.labels == []
    page.import_all()
    assert desk.message == "One article came in."


def test_an_empty_folder_and_a_file_that_is_none_are_told_in_a_sentence(
    desk: DeskPage, tmp_path: Path
) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    bring(desk, empty)
    assert f"{empty} holds no files to bring in." in desk.message
    bring(desk, tmp_path / "gone.jsonl")
    assert f"{tmp_path / 'gone.jsonl'} is not there." in desk.message
    assert not dialogs(desk)


def test_a_project_export_of_inception_is_mapped_whether_packed_or_not(
    desk: DeskPage, tmp_path: Path
) -> None:
    folder = tmp_path / "theirs"
    session = desk.window.desk.session
    desk.select("The minister").press("S")
    export(session, Request(folder, "webanno-xmi"))
    packed = Path(make_archive(str(tmp_path / "packed"), "zip", folder))
    for each in (folder, packed):
        page = ImportPage(desk, each)
        assert ("source", "Source") in page.labels
        page.press(Qt.Key.Key_Escape)


def test_a_file_in_no_format_that_is_known_is_told_in_a_sentence(
    desk: DeskPage, tmp_path: Path
) -> None:
    file = tmp_path / "result.json"
    file.write_text('[{"text": "The ferry.", "label": [{"start": 0, "end": 3}]}]', "utf-8")
    bring(desk, file)
    assert not dialogs(desk)
    first, second = desk.message.splitlines()
    assert first == "Nothing came in."
    assert second.startswith("result.json is in no format that is known:")


def test_a_project_to_look_at_only_takes_nothing_in(open_desk: Opener, tmp_path: Path) -> None:
    first = open_desk([article("Ferries")])
    desk = open_desk(path=first.window.desk.session.path, read_only=True)
    bring(desk, brat_folder(tmp_path / "theirs"))
    assert "look only" in desk.message
    assert not dialogs(desk)


def test_all_open_labels_can_be_added_with_one_button(desk: DeskPage, tmp_path: Path) -> None:
    page = ImportPage(desk, brat_folder(tmp_path / "theirs", ["Content", "Frame", "Cue"]))
    page.press_button("Add all that are marked")
    assert dict(page.labels) == {
        "Content": "Add as a new label",
        "Frame": "Add as a new label",
        "Cue": "Cue",
    }
    before = desk.window
    page.import_all()
    desk.qtbot.waitUntil(lambda: desk.window is not before)
    titles = [each.title for each in desk.window.desk.session.codebook.offered]
    assert titles[-2:] == ["Content", "Frame"]


def test_tags_of_a_retired_label_come_in_as_they_are(desk: DeskPage, tmp_path: Path) -> None:
    session = desk.window.desk.session
    book = session.codebook
    labels = tuple(replace(x, retired=True, key="") if x.id == "cue" else x for x in book.labels)
    newer = replace(book, labels=labels, revision=book.revision + 1)
    session.project.commit_outside_history(Edit("Retire", (Change(None, newer),)))
    session.refresh_codebook()
    page = ImportPage(desk, brat_folder(tmp_path / "theirs"))
    assert dict(page.labels)["Cue"] == "Cue (retired)"
    assert "Cue (retired)" not in page.offered("Content")
    page.choose("Content", "Claim").import_all()
    desk.pick_article(1)
    assert ("cue", "said") in desk.tags


def test_every_control_has_a_name_and_tab_comes_by_all_of_them(
    desk: DeskPage, tmp_path: Path
) -> None:
    folder = brat_folder(tmp_path / "theirs", ["Content", "Frame", "Cue"])
    (folder / "broken.ann").write_text("T1\tContent 0 9999\tThe ferry\n", "utf-8")
    page = ImportPage(desk, folder)
    page.choose("Frame", "Add as a new label")
    assert page.report != ()
    assert unnamed(page.dialog) == []
    assert twins(page.dialog) == []
    page.dialog.source.format.setFocus()
    way = ring(page.dialog)
    assert missed(page.dialog, way) == []
    assert leaps(page.dialog, way) == []


@pytest.fixture
def french(qapp: QApplication) -> Iterator[None]:
    speak(qapp, "fr")
    yield
    speak(qapp, "system")


@pytest.mark.usefixtures("french")
def test_the_dialog_speaks_french_to_the_last_word(open_desk: Opener, tmp_path: Path) -> None:
    desk = open_desk(path=french_project(tmp_path))
    page = ImportPage(desk, brat_folder(tmp_path / "theirs", ["Content", "Frame"]))
    page.choose("Frame", "Ajouter comme nouvelle étiquette")
    assert english_shown() == []
    before = desk.window
    page.import_all()
    assert [each.split()[:3] for each in page.told] == [["Laissé", "de", "côté"]]
    desk.qtbot.waitUntil(lambda: desk.window is not before)
    assert english_shown() == []


def test_a_format_that_the_files_are_not_in_is_told_and_brings_nothing(
    desk: DeskPage, tmp_path: Path
) -> None:
    page = ImportPage(desk, brat_folder(tmp_path / "theirs") / "ferry.ann")
    page.read_as("doccano")
    assert page.labels == []
    assert "ferry.ann" in page.report[0]
    assert not page.dialog.import_button.isEnabled()
    page.press(Qt.Key.Key_Escape)
    assert len(desk.queue) == 1
