"""A lead takes in what colleagues did: first a report, then one step that can be undone."""

from __future__ import annotations

import shutil
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from onrecord.gui.taking_in.take_in_dialog import Phase, TakeInDialog
from onrecord.model.edits import Change, Edit
from onrecord.model.spans import Span
from onrecord.work.projects import open_session
from tests.builders import content, raw
from tests.gui.conftest import Opener
from tests.gui.pages import DeskPage
from tests.gui.projects import ME, article, project_with
from tests.gui.taking_in_page import TakeInPage, forked, handed_out, tags_in


def names(page: DeskPage) -> list[str]:
    return [each.name for each in page.window.desk.session.annotators()]


def tags_of(page: DeskPage, name: str) -> list[str]:
    """The words that somebody tagged in the open article."""
    session = page.window.desk.session
    read, sheet = session.project.read, page.window.sitting.sheet
    someone = read.annotator_named(name)
    assert sheet is not None
    assert someone is not None
    return [each.text for each in read.annotations(sheet.article.id, [someone.id])]


def test_what_a_file_would_come_to_is_read_before_anything_comes_in(
    page: DeskPage, tmp_path: Path
) -> None:
    file = handed_out(page, "Ana", tmp_path / "ana.onrecord")
    tags_in(file, "Ana", "The ministry", "new boats")
    before = content(page.window.desk.session)
    report = TakeInPage(page, file)
    assert report.summary == "New tags: 2"
    assert report.figures == "Articles: 1 as here; Layers: 1 new; Tags: 2 new"
    assert report.says("Work of Ana")
    report.press("Esc")
    assert content(page.window.desk.session) == before


def test_what_comes_in_is_one_step_to_undo(page: DeskPage, tmp_path: Path) -> None:
    files = [handed_out(page, name, tmp_path / f"{name}.onrecord") for name in ("Ana", "Ben")]
    tags_in(files[0], "Ana", "The ministry")
    tags_in(files[1], "Ben", "new boats")
    before = content(page.window.desk.session)
    report = TakeInPage(page, *files)
    assert report.files == [["Ana.onrecord", "1 new"], ["Ben.onrecord", "1 new"]]
    report.take_in()
    assert page.message.startswith("Taken in from Ana.onrecord, Ben.onrecord: new tags: 2")
    assert (tags_of(page, "Ana"), tags_of(page, "Ben")) == (["The ministry"], ["new boats"])
    assert page.menu_text("undo") == "Undo Take in Ana.onrecord"
    page.press("Ctrl+Z")
    assert content(page.window.desk.session) == before


def test_my_own_tags_from_another_machine_show_at_once(page: DeskPage, tmp_path: Path) -> None:
    file = handed_out(page, ME, tmp_path / "mine.onrecord")
    tags_in(file, ME, "new boats")
    TakeInPage(page, file).take_in()
    assert page.tags == [("claim", "new boats")]


def test_taking_in_again_brings_nothing_and_says_so(page: DeskPage, tmp_path: Path) -> None:
    file = handed_out(page, "Ana", tmp_path / "ana.onrecord")
    tags_in(file, "Ana", "new boats")
    TakeInPage(page, file).take_in()
    again = TakeInPage(page, file)
    assert again.summary == "Nothing new: all of it is here already."
    assert again.buttons == ["Close"]


def test_new_articles_and_people_come_in(open_desk: Opener, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "here").mkdir()
    theirs = project_with(tmp_path / "elsewhere", [article("Bridge", "A bridge opens.")])
    tags_in(theirs, "Cleo", "A bridge")
    page = open_desk([article("Ferries")])
    report = TakeInPage(page, theirs)
    assert "Articles: 1 new" in report.figures
    report.take_in()
    assert [row.title for row in page.queue] == ["Ferries", "Bridge"]
    assert "Cleo" in names(page)


@pytest.mark.parametrize(
    ("side", "kept"),
    [
        ("Take the file’s", ["new boats", "Two officials"]),
        ("Keep the one here", ["The ministry"]),
        ("Decide later", ["The ministry"]),
    ],
)
def test_a_layer_changed_on_two_machines_is_compared_and_chosen(
    page: DeskPage, tmp_path: Path, side: str, kept: list[str]
) -> None:
    _, laptop = forked(page, "Ana", tmp_path)
    report = TakeInPage(page, laptop)
    assert report.summary == "Nothing comes in before you choose."
    assert report.forks == ["Ana in “Ferry subsidy to end”: not chosen yet"]
    assert report.differences == [
        "Only in the file: source “Two officials”",
        "Only here: claim “The ministry”",
        "Only in the file: claim “new boats”",
    ]
    assert report.told == "One layer is not chosen yet; it stays as it is here."
    report.choose(f"What becomes of the layer: {side}")
    assert (report.summary == "Comes in as you have chosen.") is (side != "Decide later")
    report.take_in()
    assert sorted(tags_of(page, "Ana")) == sorted(kept)


def test_what_was_told_of_a_take_in_goes_with_it(page: DeskPage, tmp_path: Path) -> None:
    file = handed_out(page, "Ana", tmp_path / "ana.onrecord")
    tags_in(file, "Ana", "new boats")
    TakeInPage(page, file).take_in()
    assert page.message.endswith("Undo takes it back.")
    page.press("Ctrl+Z")
    assert page.message == ""


def test_two_files_of_one_colleague_that_differ_are_chosen_between_once_one_is_in(
    page: DeskPage, tmp_path: Path
) -> None:
    first = handed_out(page, "Ana", tmp_path / "desktop.onrecord")
    second = Path(shutil.copy(first, tmp_path / "laptop.onrecord"))
    tags_in(first, "Ana", "The ministry")
    tags_in(second, "Ana", "new boats")
    both = TakeInPage(page, first, second)
    assert both.told == ""
    both.click("Take in")
    found = page.window.findChildren
    page.qtbot.waitUntil(
        lambda: any(x is not both.dialog and x.isVisible() for x in found(TakeInDialog)),
        timeout=20_000,
    )
    then = TakeInPage(page)
    assert then.forks == ["Ana in “Ferry subsidy to end”: not chosen yet"]
    then.choose("What becomes of the layer: Take the file’s")
    then.take_in()
    assert tags_of(page, "Ana") == ["new boats"]


def test_a_side_is_chosen_with_keys_alone(page: DeskPage, tmp_path: Path) -> None:
    _, laptop = forked(page, "Ana", tmp_path)
    report = TakeInPage(page, laptop)
    report.press("Tab", "Right", "Right", "Space")
    assert report.forks == ["Ana in “Ferry subsidy to end”: the file’s"]
    report.press("Return")
    page.qtbot.waitUntil(lambda: not page.window.findChildren(TakeInDialog), timeout=20_000)
    assert tags_of(page, "Ana") == ["new boats", "Two officials"]


def test_how_a_codebook_differs_and_what_is_left_out_is_listed(
    page: DeskPage, tmp_path: Path
) -> None:
    file = handed_out(page, "Ana", tmp_path / "ana.onrecord")
    with closing(open_session(file, annotator="Ana")) as session:
        book = session.codebook
        frame = replace(book.labels[0], id="frame", title="Frame", key="")
        other = replace(book, id="elsewhere", labels=(*book.labels, frame))
        session.project.commit_outside_history(Edit("Adopt", (Change(None, other),)))
    with raw(file) as connection:
        connection.execute("UPDATE project SET value = 'elsewhere' WHERE key = 'codebook'")
    tags_in(file, "Ana", "new boats", label="frame")
    report = TakeInPage(page, file)
    assert any("elsewhere" in each or "codebook" in each.lower() for each in report.codebook)
    assert report.left_out == ["1 × “frame” left out: no codebook here has such a label."]


def test_what_is_chosen_of_one_layer_can_be_chosen_of_all(
    open_desk: Opener, tmp_path: Path
) -> None:
    page = open_desk([article("Ferries"), article("Boats", "New boats are wanted.")])
    first = handed_out(page, "Ana", tmp_path / "desktop.onrecord")
    second = Path(shutil.copy(first, tmp_path / "laptop.onrecord"))
    tag_both(first, "wanted", "The ministry")
    TakeInPage(page, first).take_in()
    tag_both(second, "New boats", "new boats")
    report = TakeInPage(page, second)
    assert len(report.forks) == 2
    report.choose("What becomes of the layer: Take the file’s")
    assert report.forks[1].endswith("not chosen yet")
    report.click("The same for all")
    assert [each.rpartition(": ")[2] for each in report.forks] == ["the file’s", "the file’s"]
    report.take_in()
    assert tags_of(page, "Ana") == ["new boats"]


def tag_both(path: Path, second: str, first: str) -> None:
    with closing(open_session(path, annotator="Ana")) as session:
        for row, words in zip(session.queue(), (first, second), strict=True):
            start = session.text(row.article_id).index(words)
            span = Span.of(session.text(row.article_id), start, start + len(words))
            session.tag(row.article_id, [span], "claim")


def test_a_file_that_is_no_whole_project_is_refused_in_one_sentence(
    page: DeskPage, tmp_path: Path
) -> None:
    file = handed_out(page, "Ana", tmp_path / "ana.onrecord")
    tags_in(file, "Ana", "new boats")
    half, note = tmp_path / "half.onrecord", tmp_path / "note.onrecord"
    half.write_bytes(file.read_bytes()[:20_000])
    note.write_text("<b>no project</b>")
    report = TakeInPage(page, half, file, note)
    assert [told for _, told in report.files] == [
        "cannot be taken in",
        "1 new",
        "cannot be taken in",
    ]
    assert report.refusal.startswith("half.onrecord: the file is damaged")
    report.read(2)
    assert report.refusal == "note.onrecord: this is not an Onrecord project."
    report.take_in()
    assert tags_of(page, "Ana") == ["new boats"]


def test_a_file_that_would_do_things_by_itself_is_refused(page: DeskPage, tmp_path: Path) -> None:
    file = handed_out(page, "Ana", tmp_path / "ana.onrecord")
    with raw(file) as connection:
        connection.execute(
            "CREATE TRIGGER odd AFTER INSERT ON articles BEGIN DELETE FROM annotations; END"
        )
    before = content(page.window.desk.session)
    report = TakeInPage(page, file)
    assert report.refusal == "ana.onrecord is not laid out as a project is."
    assert report.buttons == ["Close"]
    assert content(page.window.desk.session) == before


def test_the_project_itself_is_no_file_to_take_in(page: DeskPage) -> None:
    report = TakeInPage(page, page.window.desk.session.path)
    assert report.refusal == "Ferries.onrecord is the project itself."
    assert report.buttons == ["Close"]


def test_cancelling_takes_back_what_was_in(page: DeskPage, tmp_path: Path) -> None:
    file = handed_out(page, "Ana", tmp_path / "ana.onrecord")
    tags_in(file, "Ana", "new boats")
    before = content(page.window.desk.session)
    report = TakeInPage(page, file)
    report.click("Take in")
    report.press("Esc")
    page.qtbot.waitUntil(lambda: not page.window.findChildren(TakeInDialog), timeout=20_000)
    assert content(page.window.desk.session) == before
    assert page.message == "Cancelled; nothing was taken in."
    assert page.menu_text("undo") == "Undo"


def test_a_file_that_is_gone_by_then_changes_nothing(page: DeskPage, tmp_path: Path) -> None:
    file = handed_out(page, "Ana", tmp_path / "ana.onrecord")
    tags_in(file, "Ana", "new boats")
    report = TakeInPage(page, file)
    file.unlink()
    report.click("Take in")
    page.qtbot.waitUntil(lambda: report.dialog.phase is Phase.ASKING)
    assert report.dialog.notice.text() == "ana.onrecord is not there."


def test_who_only_looks_takes_nothing_in(open_desk: Opener, tmp_path: Path) -> None:
    page = open_desk([article("Ferries")])
    file = handed_out(page, "Ana", tmp_path / "ana.onrecord")
    looking = open_desk(path=page.window.desk.session.path, read_only=True)
    looking.window.activateWindow()
    looking.qtbot.waitUntil(looking.window.isActiveWindow)
    looking.answers.files = [file]
    looking.press("Ctrl+Shift+T")
    assert "open to look only" in looking.message


def test_what_somebody_counts_once_they_chose_is_told(page: DeskPage, tmp_path: Path) -> None:
    _, laptop = forked(page, "Ana", tmp_path)
    TakeInPage(page, laptop).take_in()
    assert page.message.splitlines() == [
        "Nothing new; nothing was changed.",
        "One layer was changed on both sides; it was left as it is here.",
    ]


def drop(page: DeskPage, *files: Path) -> None:
    """Drop files onto the window."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(each)) for each in files])
    event = QDropEvent(
        QPointF(50, 50),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    page.window.dropEvent(event)


def test_a_dropped_project_can_be_taken_in_or_opened(page: DeskPage, tmp_path: Path) -> None:
    file = handed_out(page, "Ana", tmp_path / "ana.onrecord")
    tags_in(file, "Ana", "new boats")
    wanted: list[Path] = []
    page.window.project_wanted.connect(wanted.append)
    page.answers.taking = None
    drop(page, file)
    assert not page.window.findChildren(TakeInDialog)
    page.answers.taking = False
    drop(page, file)
    assert wanted == [file]
    page.answers.taking = True
    drop(page, file)
    assert TakeInPage(page).summary == "New tags: 1"


def test_several_dropped_projects_are_taken_in(page: DeskPage, tmp_path: Path) -> None:
    files = [handed_out(page, name, tmp_path / f"{name}.onrecord") for name in ("Ana", "Ben")]
    page.answers.taking = None
    drop(page, *files)
    assert [name for name, _ in TakeInPage(page).files] == ["Ana.onrecord", "Ben.onrecord"]


def test_names_and_titles_of_others_are_shown_literally(open_desk: Opener, tmp_path: Path) -> None:
    page = open_desk([article("<b>Ferries</b>")])
    _, laptop = forked(page, "<i>Ana</i>", tmp_path)
    report = TakeInPage(page, laptop)
    assert report.forks[0].startswith("<i>Ana</i> in “<b>Ferries</b>”")
    assert report.says("Work of <i>Ana</i>")
