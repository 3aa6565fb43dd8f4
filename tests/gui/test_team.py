"""A team's round: hand-outs to three, tagged through the window, taken in in any order."""

from __future__ import annotations

from contextlib import closing
from itertools import permutations

import pytest

from onrecord.work.handing_out import hand_out
from onrecord.work.merging import merge
from onrecord.work.projects import open_session
from tests.builders import content
from tests.gui.projects import article, opened, project_with

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
    tagged(page, "declined to comment", "Q", parts=[("The ministry", "S")])


def cleo(page):
    tagged(page, "Fares will double", "C", parts=[("Ane Moe", "S"), ("said", "Q")])
    tagged(page, "the boats are old", "C", parts=[("Two officials", "S")])


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
    assert len(found[0]["annotations"]) == 5 + 7 + 5
