"""Files on their way in: a step at a time, and back again when somebody gives up."""

from __future__ import annotations

import pytest

from onrecord.gui.taking_in import coming
from onrecord.gui.taking_in.coming import Coming
from onrecord.model.lineages import Side
from onrecord.work.handing_out import hand_out
from tests.builders import add, article, content
from tests.gui.taking_in_page import tags_in

ARTICLES = [
    article(f"Article {number}\n\nThe ferry stops.", id=f"n{number}") for number in range(3)
]


@pytest.fixture
def bens(session, tmp_path):
    """What Ben did with three articles of Ana's project."""
    add(session, *ARTICLES)
    path = hand_out(session, "Ben", tmp_path / "ben.onrecord").output
    tags_in(path, "Ben", "The ferry")
    return path


def ended(steps):
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value


def tags(session):
    """What the project holds of Ben in the first article, also before it is there to stay."""
    ben = session.project.read.annotator_named("Ben")
    return session.project.read.annotations("n0", [ben.id])


def test_giving_up_on_the_way_leaves_the_project_as_it_was(session, bens, monkeypatch) -> None:
    monkeypatch.setattr(coming, "_AT_ONCE", 1)
    before = content(session)
    steps = Coming(session, [bens]).take([bens], {})
    assert [next(steps), next(steps)] == [("ben.onrecord", 1, 3), ("ben.onrecord", 2, 3)]
    assert len(tags(session)) == 1
    steps.close()
    assert tags(session) == []
    assert content(session) == before
    assert session.undo_name().message == "Add"


def test_a_look_tells_each_file_by_itself_and_a_file_named_twice_once(session, bens) -> None:
    looked = ended(Coming(session, [bens, bens, bens.with_name("gone.onrecord")]).look())
    assert [each.path.name for each in looked] == ["ben.onrecord", "gone.onrecord"]
    assert looked[0].report.annotations.added == 1
    assert (looked[1].content, str(looked[1].refusal)) == ("", "gone.onrecord is not there.")


def test_sides_that_nobody_took_change_nothing(session, bens) -> None:
    sides = {(bens, "Ben", "n0"): Side.THEIRS}
    (report,) = ended(Coming(session, [bens]).take([bens], sides))
    assert report.annotations.added == 1
