"""What is typical in the words that moved."""

from __future__ import annotations

import pytest

from onrecord.model.codebook import Role
from onrecord.review.feedback.habits import Habit, Scene, habit
from onrecord.review.feedback.moves import common, moves
from tests.builders import span

TEXT = (
    "“We were never asked,” said Deputy Minister Ane Moe, the deputy minister, on Tuesday. "
    "The mayor has repeatedly said that taxes would fall in the coming year, which nobody "
    "believed. Rents will rise, the officials of the council added.\n"
    "Ferries stop, Bo Lund, who heads the harbour, told reporters. Not once. "
    "A note, a copy of which was seen, says that fares rise, and that boats stay."
)


def known(theirs, settled, role=Role.SOURCE, saying=()):
    one, other = [span(TEXT, theirs)], [span(TEXT, settled)]
    said = tuple(span(TEXT, each) for each in saying)
    scene = Scene(TEXT, role, common(TEXT, one, other), said)
    return [habit(each, scene) for each in moves(TEXT, one, other)]


@pytest.mark.parametrize(
    ("theirs", "settled", "role", "wanted"),
    [
        ("Ane Moe", "Ane Moe, the deputy minister", Role.SOURCE, Habit.TITLE_AFTER),
        ("Deputy Minister Ane Moe", "Ane Moe", Role.SOURCE, Habit.TITLE_BEFORE),
        ("Bo Lund", "Bo Lund, who heads the harbour", Role.SOURCE, Habit.RELATIVE),
        ("the officials", "the officials of the council", Role.SOURCE, Habit.PREPOSITION),
        ("The mayor", "mayor", Role.SOURCE, Habit.ARTICLE),
        ("Ane Moe", "the officials", Role.SOURCE, Habit.OTHER_WORDS),
        ("has repeatedly said that", "said that", Role.CUE, Habit.HELPING),
        ("“We were never asked", "We were never asked", Role.CLAIM, Habit.QUOTATION_MARKS),
        ("Rents will rise,", "Rents will rise", Role.CLAIM, Habit.PUNCTUATION),
        ("that taxes would fall", "taxes would fall", Role.CLAIM, Habit.THAT),
        ("said Deputy Minister Ane Moe, the deputy minister, on Tuesday",
         "said Deputy Minister Ane Moe, the deputy minister", Role.CLAIM, Habit.TIME),
        ("taxes would fall", "taxes would fall in the coming year", Role.CLAIM, Habit.PREPOSITION),
        ("A note", "A note, a copy of which was seen", Role.SOURCE, Habit.RELATIVE),
        ("told", "told reporters", Role.CUE, Habit.OBJECT),
        ("will rise", "Rents will rise", Role.CLAIM, Habit.SUBJECT),
        ("Ferries stop", "Ferries stop, Bo Lund, who heads the harbour, told reporters",
         Role.CLAIM, Habit.SENTENCE),
        ("told reporters", "told reporters. Not once", Role.CLAIM, Habit.SENTENCES),
    ],
)  # fmt: skip
def test_words_that_move_are_known(theirs, settled, role, wanted):
    assert set(known(theirs, settled, role)) == {wanted}
    assert set(known(settled, theirs, role)) == {wanted}


def test_a_claim_that_holds_who_says_it_is_known():
    found = known(
        "Ferries stop, Bo Lund, who heads the harbour, told", "Ferries stop", Role.CLAIM, ["told"]
    )
    assert found == [Habit.SAYING]


def test_words_that_join_fragments_are_known():
    apart = [span(TEXT, "fares rise"), span(TEXT, "boats stay")]
    whole = [span(TEXT, "fares rise, and that boats stay")]
    scene = Scene(TEXT, Role.CLAIM, common(TEXT, apart, whole))
    (move,) = moves(TEXT, apart, whole)
    assert habit(move, scene) is Habit.JOINING


def test_what_nothing_is_known_about_is_only_counted():
    assert known("taxes would", "taxes would fall", Role.CLAIM) == [None]
