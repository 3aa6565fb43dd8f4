"""A team's round: hand-outs to three, tagged through the window, taken in in any order."""

from __future__ import annotations

import json
from contextlib import closing
from itertools import permutations

import pytest

from onrecord.model.layers import GOLD
from onrecord.work.exporting import export
from onrecord.work.handing_out import hand_out
from onrecord.work.merging import merge
from onrecord.work.projects import open_session
from onrecord.work.requests import Request
from tests.builders import content
from tests.gui.projects import article, opened, project_with
from tests.gui.review_page import ReviewPage

_TEXT = """Ferry subsidy to end

“Fares will double,” Ane Moe said. The mayor denied that on Tuesday.

Two officials said the boats are old. The ministry declined to comment."""
_TEAM = ("Ada", "Bram", "Cleo")


def tagged(page, words, label, *, parts=()):
    """Tag the claim by its key, then its parts while it is in hand."""
    page.press("Esc", "Esc", "Esc").select(words).press(label)
    for part, key in parts:
        page.select(part).press(key)
    return page


def ada(page):
    tagged(page, "Fares will double", "C", parts=[("Ane Moe", "S"), ("said", "Q")])
    tagged(page, "the boats are old", "C", parts=[("Two officials", "S")])


def bram(page):
    tagged(page, "“Fares will double", "C", parts=[("Ane Moe", "S"), ("said", "Q")])
    tagged(page, "the boats are old", "C", parts=[("officials", "S")])
    tagged(page, "denied", "Q", parts=[("The mayor", "S")])
    tagged(page, "declined to comment", "Q", parts=[("The ministry", "S")])


def cleo(page):
    tagged(page, "Fares will double", "C", parts=[("Ane Moe", "S"), ("said", "Q")])
    tagged(page, "denied that", "Q", parts=[("The mayor", "S")])
    tagged(page, "the boats are old", "C", parts=[("Two officials", "S")])


def words(annotation):
    return " … ".join(span["text"] for span in annotation["spans"])


@pytest.fixture
def copies(open_desk, tmp_path):
    """The project, and the files of the three as they came back."""
    folder = tmp_path / "lead"
    folder.mkdir()
    path = project_with(folder, [article("Ferry subsidy to end", _TEXT)])
    with closing(opened(path, "Lead")) as session:
        session.project.add_annotator(session.annotator)  # one and the same in all copies
        files = {name: tmp_path / f"{name}.onrecord" for name in _TEAM}
        for name, file in files.items():
            hand_out(session, name, file)
    for name, work in zip(_TEAM, (ada, bram, cleo), strict=True):
        page = open_desk(path=files[name], name=name)
        work(page)
        page.press("Esc", "Esc", "Esc", "Ctrl+Return")
        page.window.close()
        page.window.desk.session.close()
    return path, list(files.values())


def test_three_copies_come_to_the_same_project_in_whatever_order(copies, tmp_path):
    path, files = copies
    found = []
    for number, order in enumerate(permutations(files)):
        place = tmp_path / f"{number}.onrecord"
        place.write_bytes(path.read_bytes())
        with closing(open_session(place, annotator="Lead")) as session:
            for file in order:
                merge(session, [file])
            found.append(content(session))
    for each in found[1:]:
        assert each == found[0]
    assert len(found[0]["annotations"]) == 5 + 9 + 7


@pytest.mark.qt_log_ignore("does not support raise")
def test_a_reviewer_settles_what_came_back_and_exports_it_with_its_provenance(
    copies, open_desk, tmp_path
):
    path, files = copies
    with closing(opened(path, "Lead")) as session:
        merge(session, files)
    review = ReviewPage(open_desk(path=path, name="Lead"))
    assert review.lines == ["denied", "the boats are old", "declined to comment"]
    review.press("B", "2", "A")
    assert review.here == "declined to comment"
    assert review.counts == "1 open · 2 settled · 1 agreed, in gold"
    output = tmp_path / "labels.jsonl"
    export(review.desk.window.desk.session, Request(output))
    (line,) = output.read_text("utf-8").splitlines()
    tags = json.loads(line)["annotations"]
    in_gold = {(words(x), x["provenance"]) for x in tags if x["annotator"] == GOLD}
    assert in_gold == {
        ("Fares will double", "unanimous"),
        ("Ane Moe", "unanimous"),
        ("said", "unanimous"),
        ("denied", "both acceptable"),
        ("The mayor", "both acceptable"),
        ("the boats are old", "settled"),
        ("officials", "settled"),
    }
    left = {words(x) for x in tags if x["provenance"] == "open"}
    assert left == {"declined to comment", "The ministry"}


@pytest.mark.qt_log_ignore("does not support raise")
def test_a_merge_taken_back_and_done_again_shows_in_the_open_review(copies, open_desk):
    path, files = copies
    with closing(opened(path, "Lead")) as session:
        merge(session, files)
    review = ReviewPage(open_desk(path=path, name="Lead"))
    before = review.lines
    desk = review.desk.window
    desk.sitting.undo()
    review.desk.qtbot.waitUntil(lambda: review.lines == [])
    desk.sitting.redo()
    review.desk.qtbot.waitUntil(lambda: review.lines == before)
