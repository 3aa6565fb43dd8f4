from __future__ import annotations

import json
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QPointF, QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from onrecord.gui import rooms
from onrecord.gui.agreement import process as processes
from onrecord.gui.agreement.process import AgreementProcess
from onrecord.gui.agreement.view import MARGIN
from onrecord.gui.look import Look
from onrecord.gui.reviewing.window import ReviewWindow
from onrecord.model.comments import Subject
from onrecord.model.edits import Change, Edit
from onrecord.model.layers import LayerStatus, annotator_named, layer_of
from onrecord.review.comparison.differences import Kind
from onrecord.work import commenting
from onrecord.work.agreement.records import Asked
from onrecord.work.surveys import CaseFilter
from tests.builders import tag
from tests.gui import access_page as access
from tests.gui.agreement_page import AgreementPage
from tests.gui.pages import DeskPage
from tests.gui.projects import ME, article, opened, project_with

DONE = LayerStatus.DONE
BEN, CLEO = annotator_named("Ben"), annotator_named("Cleo")
NEWS = article("Ferries", "The ferries stop, the minister said. Two officials doubted it.")
TAGS = {ME: ("The ferries stop", "said"), "Ben": ("The ferries stop", "said"),
        "Cleo": ("ferries stop", "doubted")}  # fmt: skip


def team(folder: Path, *others: str) -> Path:
    """A project with one article that these people and oneself have done."""
    path = project_with(folder, [NEWS])
    session = opened(path)
    people = [session.annotator, *(each for each in (BEN, CLEO) if each.name in others)]
    records = [
        *people[1:],
        *(layer_of(NEWS.id, each.id, DONE) for each in people),
        *(tag("claim", NEWS, TAGS[each.name][0], by=each.id) for each in people),
        *(tag("cue", NEWS, TAGS[each.name][1], by=each.id) for each in people),
    ]
    changes = tuple(Change(None, each) for each in records)
    session.project.commit_outside_history(Edit("Fill", changes))
    session.close()
    return path


@pytest.fixture
def desk(open_desk: Callable[..., DeskPage], tmp_path: Path) -> DeskPage:
    return open_desk(path=team(tmp_path, "Ben", "Cleo"))


@pytest.fixture
def page(desk: DeskPage) -> AgreementPage:
    return AgreementPage(desk).until_measured()


@pytest.fixture
def reviewing(monkeypatch: pytest.MonkeyPatch) -> list[CaseFilter]:
    """The cases that the review is asked to show."""
    wanted: list[CaseFilter] = []

    class Room(QObject):
        def show_cases(self, cases: CaseFilter) -> None:
            wanted.append(cases)

    monkeypatch.setitem(rooms._FACTORIES, "reviewing", Room)
    return wanted


def test_figures_are_there_at_once(page: AgreementPage) -> None:
    assert page.figures()["Entity"] == "–"
    assert float(page.figures()["All labels"]) == pytest.approx(0.6, abs=0.15)
    assert page.sections()[:3] == ["Tokens", "Labels", "Statements, part by part"]
    assert page.nothing == ""


def test_alone_one_is_told_what_to_do(open_desk: Callable[..., DeskPage], tmp_path: Path) -> None:
    page = AgreementPage(open_desk(path=team(tmp_path)))
    assert not page.dialog.process.is_busy
    assert "Review > Hand out…" in page.nothing
    page.click("Measure")
    assert "Review > Hand out…" in page.nothing


def test_two_of_three_are_measured(page: AgreementPage) -> None:
    page.tick("Cleo").click("Measure").until_measured()
    assert page.figures()["Claim"] == "1.00"
    page.choose("Page: Annotators")
    assert page.picture.told.text().endswith(f"Ben and {ME}: 1.00.")


def test_one_alone_is_refused(page: AgreementPage) -> None:
    page.tick("Cleo").tick("Ben").click("Measure")
    assert page.told == "Tick two annotators at least: agreement is between them."
    assert page.figures()  # what was found stays


def test_what_was_chosen_is_remembered(page: AgreementPage, desk: DeskPage) -> None:
    page.tick("Entity").choose("Also told apart by: Article").click("Measure").until_measured()
    assert "Entity" not in page.figures()
    assert page.sections()[-1] == "Each article"
    page.press("Esc")
    again = AgreementPage(desk).until_measured()
    assert again.sections()[-1] == "Each article"


def test_who_changes_something_is_told_to_measure(page: AgreementPage, desk: DeskPage) -> None:
    session = desk.window.desk.session
    desk.window.desk.do(commenting.start, session, Subject.ARTICLE, NEWS.id, "Odd headline.")
    assert page.told == ""  # nothing that is measured
    page.tick("Entity")
    assert page.told == "Measure to see what that comes to."
    desk.window.desk.do(desk.window.desk.session.set_status, NEWS.id, LayerStatus.STARTED)
    assert page.told == "The project has changed since: measure again."
    page.click("Measure").until_measured()
    assert page.dialog.results.summary.text() == "1 article, Ben, Cleo"


def test_a_figure_opens_its_cases(page: AgreementPage, reviewing: list[CaseFilter]) -> None:
    page.walk_to("Claim").press("Return")
    page.walk_to("Cue").click("Show the cases").walk_to_top()
    assert not page.dialog.results.figures.cases.isEnabled()  # a heading
    kinds = frozenset({Kind.MISSED, Kind.BOUNDARY, Kind.LABEL})
    assert reviewing == [CaseFilter(kinds=kinds, labels=frozenset({label}))
                         for label in ("claim", "cue")]  # fmt: skip


@pytest.mark.qt_log_ignore("^This plugin does not support", extend=True)
def test_the_review_lists_the_cases_of_a_figure(page: AgreementPage, desk: DeskPage) -> None:
    page.walk_to("Cue").press("Return")
    review = desk.window.findChild(ReviewWindow)
    assert review is not None
    assert review.isVisible()
    desk.qtbot.waitUntil(lambda: {x.words for x in review.pane.shown} == {"said", "doubted"})
    page.dialog.activateWindow()
    desk.qtbot.waitUntil(page.dialog.isActiveWindow)
    page.walk_to("Stance").press("Return")
    desk.qtbot.waitUntil(lambda: not review.pane.shown)


def test_a_place_in_a_picture_opens_its_cases(
    page: AgreementPage, desk: DeskPage, reviewing: list[CaseFilter]
) -> None:
    view = page.choose("Page: Annotators").picture.view
    told = view.drawing.spots[0].told
    assert told.startswith("Ben and Cleo: ")
    centre = view.drawing.spots[0].box.center() + QPointF(MARGIN, MARGIN)
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=centre.toPoint())
    assert reviewing[0].annotators == {BEN.id, CLEO.id}
    page.press("Right", "Return")
    assert reviewing[1].annotators == {BEN.id, desk.window.desk.session.annotator.id}


def test_the_keyboard_walks_a_picture_and_is_told_where_it_is(page: AgreementPage) -> None:
    view = page.choose("Page: In the article").picture.view
    view.setFocus()
    first = view.accessibleDescription()
    page.press("Right")
    assert view.accessibleDescription() != first
    assert view.told in view.accessibleDescription()
    assert view.accessibleName().startswith("Where in the article people disagree")


@pytest.mark.parametrize("name", ["Annotators", "Over time", "In the article"])
def test_a_picture_is_a_table_too(
    page: AgreementPage, name: str, reviewing: list[CaseFilter]
) -> None:
    picture = page.choose(f"Page: {name}").picture
    page.choose("Shown as: Table")
    assert picture.table.isVisible()
    assert picture.table.rowCount() > 1
    picture.table.setFocus()
    page.press("Down", "Return").click("Copy")
    assert len(reviewing) == 1
    copied = QGuiApplication.clipboard().text().splitlines()
    assert len(copied) == picture.table.rowCount() + 1
    assert "\t" in copied[0]


def test_no_name_becomes_a_formula_in_a_spreadsheet(
    open_desk: Callable[..., DeskPage], tmp_path: Path
) -> None:
    path = team(tmp_path, "Ben", "Cleo")
    session = opened(path)
    renamed = replace(BEN, name='=HYPERLINK("http://x", "y")\t1')
    session.project.commit_outside_history(Edit("Rename", (Change(BEN, renamed),)))
    session.close()
    page = AgreementPage(open_desk(path=path)).until_measured()
    page.choose("Page: Annotators").click("Copy")
    rows = [row.split("\t") for row in QGuiApplication.clipboard().text().splitlines()]
    assert {len(row) for row in rows} == {5}
    assert not any(row[0].startswith("=") for row in rows)


def test_a_picture_is_copied_as_an_image(page: AgreementPage) -> None:
    page.choose("Page: Annotators").click("Copy")
    assert not QGuiApplication.clipboard().image().isNull()
    assert "Ben and Cleo" in QGuiApplication.clipboard().text()


@pytest.mark.parametrize(("name", "head"), [("a.svg", b"<?xml"), ("b.png", b"\x89PNG")])
def test_a_picture_is_saved(
    page: AgreementPage, desk: DeskPage, tmp_path: Path, name: str, head: bytes
) -> None:
    desk.answers.place = tmp_path / name
    page.choose("Page: Over time").click("Save picture…")
    assert (tmp_path / name).read_bytes().startswith(head)
    assert page.told == f"{name} is saved."
    assert desk.answers.suggested.suffix == ".svg"


def test_a_picture_is_saved_under_a_name_that_tells_what_it_is(
    page: AgreementPage, desk: DeskPage, tmp_path: Path
) -> None:
    desk.answers.place = tmp_path / "over.time"
    page.choose("Page: Over time").click("Save picture…")
    assert page.told == "over.time.svg is saved."
    assert not (tmp_path / "over.time").exists()


@pytest.mark.parametrize(
    ("name", "reads"), [("a.csv", "of what,"), ("b.tex", "\\begin"), ("c.json", "{"), ("d", "of")]
)
def test_the_table_is_saved(
    page: AgreementPage, desk: DeskPage, tmp_path: Path, name: str, reads: str
) -> None:
    desk.answers.place = tmp_path / name
    page.click("Save table…")
    (written,) = tmp_path.glob(f"{Path(name).stem}.*")
    assert written.read_text("utf-8").startswith(reads)


def test_what_cannot_be_written_is_told(page: AgreementPage, desk: DeskPage) -> None:
    desk.answers.place = Path("/nowhere/at all/a.csv")
    page.click("Save table…")
    assert page.told == "a.csv could not be written."


def test_the_table_is_copied(page: AgreementPage) -> None:
    page.dialog.results.figures.copy_as(".json")
    assert json.loads(QGuiApplication.clipboard().text())["articles"] == 1
    actions = page.dialog.results.figures.copy.menu().actions()
    assert [each.text() for each in actions] == ["As CSV", "As LaTeX", "As JSON"]
    actions[0].trigger()
    assert QGuiApplication.clipboard().text().startswith("of what,")


def test_how_it_was_counted_can_be_read(page: AgreementPage) -> None:
    page.choose("Page: How it was counted")
    text = page.dialog.results.how.toPlainText()
    assert text.startswith("1 article, each with two or more of the layers of people")
    assert "percentile bootstrap" in text


def amiss(root: QWidget) -> list[str]:
    found = [*access.unnamed(root), *access.twins(root), *access.silent_rows(root)]
    way = access.ring(root)
    return [*found, *access.missed(root, way), *access.leaps(root, way)]


@pytest.mark.parametrize(
    "name", ["Figures", "Annotators", "Over time", "In the article", "How it was counted"]
)
def test_every_page_is_named_and_reached_with_tab(page: AgreementPage, name: str) -> None:
    page.choose(f"Page: {name}")
    assert amiss(page.dialog) == []
    if name in ("Annotators", "Over time", "In the article"):
        page.choose("Shown as: Table")
        assert amiss(page.dialog) == []


def test_the_empty_screen_is_named_and_reached_with_tab(
    open_desk: Callable[..., DeskPage], tmp_path: Path
) -> None:
    assert amiss(AgreementPage(open_desk(path=team(tmp_path))).dialog) == []


def test_a_figure_that_is_not_there_says_why(page: AgreementPage) -> None:
    page.walk_to("Entity")
    results = page.dialog.results.figures
    assert results.remark.text() == "not computable because nobody used it"
    assert results.tree.accessibleDescription() == results.remark.text()


def test_keys_walk_the_figures_once_they_are_there(page: AgreementPage) -> None:
    assert page.dialog.results.figures.tree.hasFocus()
    page.press("Down", "Right", "Down")
    assert page.dialog.results.figures.tree.currentItem().text(1) == "F1, sharing a token"


def test_measuring_is_cancelled(desk: DeskPage, monkeypatch: pytest.MonkeyPatch) -> None:
    waiting = [sys.executable, "-c", "import sys; sys.stdin.read()"]
    monkeypatch.setattr(processes, "worker", lambda: waiting)
    page = AgreementPage(desk)
    assert page.dialog.process.is_busy
    assert page.nothing == "Reading what people tagged…"
    page.press("Esc")
    assert page.dialog.isVisible()
    assert (page.told, page.nothing) == ("Cancelled.", "Nothing was measured.")
    assert not page.dialog.process.is_busy


def test_closing_needs_no_second_press_while_it_is_measured(
    desk: DeskPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    waiting = [sys.executable, "-c", "import sys; sys.stdin.read()"]
    monkeypatch.setattr(processes, "worker", lambda: waiting)
    page = AgreementPage(desk)
    process = page.dialog.process
    page.click("Close")
    assert not process.is_busy
    assert not page.dialog.isVisible()


def test_what_changed_while_it_was_measured_is_told(page: AgreementPage, desk: DeskPage) -> None:
    page.click("Measure")
    assert page.dialog.process.is_busy
    desk.window.desk.do(desk.window.desk.session.set_status, NEWS.id, LayerStatus.STARTED)
    page.until_measured()
    assert page.told == "The project has changed since: measure again."
    page.click("Measure").until_measured()
    assert page.told == ""


def test_pictures_follow_the_look(page: AgreementPage, desk: DeskPage) -> None:
    view = page.choose("Page: Annotators").picture.view
    before = view.grab().toImage().pixelColor(2, 2)
    look: Look = desk.window.look
    look.choose("dark")
    assert view.grab().toImage().pixelColor(2, 2) == look.theme.page != before


@pytest.mark.parametrize("code", ["import sys; sys.stdin.readline(); sys.exit(3)", None])
def test_a_process_that_ends_by_itself_is_told(
    qtbot: QtBot, tmp_path: Path, code: str | None, settings: QSettings
) -> None:
    command = [sys.executable, "-c", code] if code else [str(tmp_path / "no program")]
    process = AgreementProcess(command)
    with qtbot.waitSignal(process.refused) as heard:
        process.ask(tmp_path / "news.onrecord", Asked())
    assert "stopped unexpectedly" in str(heard.args[0])
    assert not process.is_busy


def test_a_refusal_of_the_process_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    process = AgreementProcess()
    with qtbot.waitSignal(process.refused, timeout=20_000) as heard:
        process.ask(tmp_path / "gone.onrecord", Asked())
    assert "gone.onrecord" in str(heard.args[0])
