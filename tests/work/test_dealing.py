"""A lead deals articles out, and some of them are seen by everybody."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.errors import UserError
from onrecord.work.dealing import dealt

ARTICLES = tuple(f"a{number}" for number in range(10))


def test_some_are_seen_by_all_and_each_of_the_others_by_one() -> None:
    hands = dealt(ARTICLES, ["Ana", "Ben"], 4)
    assert [len(hand) for hand in hands.values()] == [7, 7]
    assert len({*hands["Ana"]} & {*hands["Ben"]}) == 4


def test_the_same_deal_comes_out_again_whatever_the_order_of_the_articles() -> None:
    again = dealt(tuple(reversed(ARTICLES)), ["Ana", "Ben"], 3)
    assert {name: {*hand} for name, hand in again.items()} == {
        name: {*hand} for name, hand in dealt(ARTICLES, ["Ana", "Ben"], 3).items()
    }


def test_more_than_there_are_cannot_be_seen_by_all() -> None:
    with pytest.raises(UserError, match="only 10 articles"):
        dealt(ARTICLES, ["Ana"], 11)


def test_nobody_is_no_one_to_deal_to() -> None:
    with pytest.raises(UserError, match="who it is for"):
        dealt(ARTICLES, [], 0)


@given(
    articles=st.lists(st.text(max_size=3), unique=True, max_size=30),
    people=st.lists(st.text(max_size=3), unique=True, min_size=1, max_size=5),
    data=st.data(),
)
def test_everything_is_dealt_fairly_and_in_order(articles, people, data) -> None:
    shared = data.draw(st.integers(0, len(articles)))
    hands = dealt(articles, people, shared)
    sizes = [len(hand) for hand in hands.values()]
    assert max(sizes) - min(sizes) <= 1
    assert {each for hand in hands.values() for each in hand} == set(articles)
    assert sum(sizes) == shared * len(people) + len(articles) - shared
    for hand in hands.values():
        assert [each for each in articles if each in set(hand)] == list(hand)
