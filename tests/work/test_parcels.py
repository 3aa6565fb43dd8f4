"""Files for several people at once: who gets what, and what is refused before anything is made."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.errors import UserError
from onrecord.work.parcels import Order, file_names, handing_out_all, parcels
from onrecord.work.projects import open_session
from tests.builders import TEXT, add, article, span

OTHERS = [article(f"Article {number}\n\nA word.", id=f"n{number}") for number in range(3)]
FIRST = article(TEXT, id="first")
ALL = ("first", "n0", "n1", "n2")


@pytest.fixture
def news(session):
    """Ana's project with four articles."""
    add(session, FIRST, *OTHERS)
    return session


def made(steps):
    """What the steps return in the end, and how far they said they were."""
    told = []
    while True:
        try:
            told.append(next(steps))
        except StopIteration as end:
            return end.value, told


def test_several_people_get_their_files_with_all_articles(news, tmp_path) -> None:
    wanted = parcels(news, Order(("Ben", "Cleo"), ALL, tmp_path / "out"))
    found, told = made(handing_out_all(news, wanted))
    assert [each.articles for each in found] == [4, 4]
    assert told[-1] == ("Cleo", 4, 4)
    for parcel in wanted:
        with closing(open_session(parcel.output, annotator=parcel.name)) as theirs:
            assert [row.article_id for row in theirs.queue()] == list(ALL)


def test_dealt_articles_overlap_as_far_as_is_wanted(news, tmp_path) -> None:
    ben, cleo = parcels(news, Order(("Ben", "Cleo"), ALL, tmp_path, shared=2))
    assert (len(ben.articles), len(cleo.articles)) == (3, 3)
    assert len({*ben.articles} & {*cleo.articles}) == 2


def test_whose_file_was_worked_in_is_told_before_anything_is_made(news, tmp_path) -> None:
    order = Order(("Ben", "Cleo"), ALL, tmp_path)
    (ben, _) = parcels(news, order)
    made(handing_out_all(news, [ben]))
    with closing(open_session(ben.output, annotator="Ben")) as theirs:
        theirs.tag("first", [span(TEXT, "The mayor")], "source")
    refused, fine = parcels(news, order)
    assert "has been worked in" in str(refused.refusal)
    assert fine.refusal is None


@pytest.mark.parametrize(
    ("order", "reason"),
    [
        (Order((), ALL, Path()), "who it is for"),
        (Order(("Ben",), (), Path()), "at least one article"),
        (Order(("gold",), ALL, Path()), "not for people"),
        (Order(("Ben", "Cleo"), ALL, Path(), shared=9), "only 4 articles"),
    ],
)
def test_an_order_that_makes_no_sense_is_refused_in_words(news, order, reason) -> None:
    with pytest.raises(UserError, match=reason):
        parcels(news, order)


def test_who_would_get_no_article_is_told(news, tmp_path) -> None:
    people = ("A", "B", "C", "D", "E")
    found = parcels(news, Order(people, ALL, tmp_path, shared=0))
    assert [str(each.refusal) for each in found if each.refusal] == [
        "There is no article left for E."
    ]


def test_giving_up_leaves_no_half_file(news, tmp_path) -> None:
    (parcel,) = parcels(news, Order(("Ben",), ALL, tmp_path / "out"))
    steps = handing_out_all(news, [parcel])
    next(steps)
    next(steps)
    steps.close()
    assert list((tmp_path / "out").iterdir()) == []


def test_a_name_that_no_system_takes_as_a_file_is_written_so_that_it_does() -> None:
    assert file_names("News", ["Ana/Ben", "Ana:Ben"]) == {
        "Ana/Ben": "News - Ana_Ben.onrecord",
        "Ana:Ben": "News - Ana_Ben 2.onrecord",
    }


@given(st.lists(st.text(min_size=1), unique=True, max_size=6))
def test_every_file_has_a_name_of_its_own(people) -> None:
    names = file_names("News", people).values()
    assert len({each.casefold() for each in names}) == len(people)
    assert not any(set(each) & set('<>:"/\\|?*') for each in names)
