"""What the lists of the feedback hold."""

from __future__ import annotations

import pytest

from onrecord.gui.feedback.contents import Kind, Titles, parts, rows, shown_examples
from onrecord.work.feedback.gathering import feedback
from onrecord.work.feedback.records import Asked, Feedback
from onrecord.work.session import Session
from tests.settled import Review

TITLES = Titles("What stands", "More than once", "Once", "{count} of {all} tags")


@pytest.fixture
def found(session: Session) -> Feedback:
    Review(session).settle("Ferries")
    return feedback(session, Asked(annotator="Ann"))


def test_what_stands_is_the_first_row(found: Feedback) -> None:
    listed = rows(found, TITLES)
    assert (listed[0].kind, listed[0].text) == (Kind.STANDS, "What stands: 0 of 5 tags")
    assert [each.title for each in listed if each.kind is Kind.HEADING] == [
        "More than once",
        "Once",
    ]


def test_a_topic_is_listed_with_its_share(found: Feedback) -> None:
    source = next(each for each in rows(found, TITLES) if each.title == "Source: boundaries")
    assert (source.told, source.share, source.colour) == ("2 of 2 moved", 1.0, "green")


def test_a_bar_of_tags_adds_up(found: Feedback) -> None:
    assert sum(parts(found.total)) == pytest.approx(1)


def test_what_is_typical_narrows_the_examples_down(found: Feedback) -> None:
    topic = next(each for each in found.patterns if each.label == "source")
    assert shown_examples(topic, None) == topic.examples
    assert shown_examples(topic, 0) == topic.examples
    assert len(topic.typical) == 1


def test_nothing_settled_makes_an_empty_bar() -> None:
    nothing = Feedback(
        annotator="Ann", project="news", asked=Asked(annotator="Ann"), at="", articles=0,
        first="", last="", standings=(), said=(), patterns=(), singles=(),
    )  # fmt: skip
    (only,) = rows(nothing, TITLES)
    assert only.share == 0
