from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.work.finding import Findable, How, next_hit, previous_hit

TEXTS = st.text(alphabet="abAB éÉßſ🙂 e\u0301n\n\u00a0’'-ﬁİ", max_size=40)
WORDS = st.text(alphabet="abé ßsi'🙂", min_size=1, max_size=4)


def found(text: str, words: str, **how: bool) -> list[str]:
    return [text[start:end] for start, end in Findable(text).hits(words, How(**how))]


@given(TEXTS, WORDS)
def test_hits_lie_within_the_text_in_order_without_overlap(text: str, words: str) -> None:
    edge = 0
    for start, end in Findable(text).hits(words):
        assert edge <= start < end <= len(text)
        edge = end


@given(TEXTS, WORDS)
def test_what_is_found_as_typed_is_the_words_themselves(text: str, words: str) -> None:
    assert set(found(text, words, exact=True)) <= {words.strip()}


@given(TEXTS, WORDS, TEXTS)
def test_words_that_stand_apart_in_a_text_are_found(before: str, words: str, after: str) -> None:
    if not words.strip():
        return
    text = f"{before}\n|{words.strip()}|\n{after}"
    place = len(before) + 2
    assert any(
        start <= place and end >= place + len(words.strip())
        for start, end in Findable(text).hits(words)
    )


@given(TEXTS, WORDS)
def test_a_hit_reads_like_the_words_once_case_and_accents_are_gone(text: str, words: str) -> None:
    for hit in found(text, words):
        assert found(hit, words) == [hit]


@pytest.mark.parametrize(
    ("text", "words", "hit"),
    [
        ("Un café noir", "cafe", "café"),
        ("Un cafe\u0301 noir", "café", "cafe\u0301"),
        ("Die Straße", "STRASSE", "Straße"),
        ("the islanders’ council", "islanders'", "islanders’"),
        ("three\u00a0hundred", "three hundred", "three\u00a0hundred"),
        ("🙂 “Not once”", '"not', "“Not"),
        ("وزیر گفت", "گفت", "گفت"),
        ("部长说补贴将结束", "补贴", "补贴"),
    ],
)
def test_words_are_found_as_people_mean_them(text: str, words: str, hit: str) -> None:
    assert found(text, words) == [hit]


def test_half_a_letter_is_no_hit() -> None:
    assert found("Straße", "tras") == []


def test_whole_words_are_not_parts_of_others() -> None:
    assert found("said, saidee, aforesaid said", "said", whole=True) == ["said", "said"]


def test_nothing_is_found_of_nothing() -> None:
    assert found("words", "  ") == []


def test_the_next_hit_comes_round_at_the_end() -> None:
    hits = [(2, 4), (8, 10)]
    assert [next_hit(hits, place) for place in (0, 3, 9)] == [0, 1, 0]
    assert [previous_hit(hits, place) for place in (0, 3, 9)] == [1, 0, 1]
    assert next_hit([], 0) is None
    assert previous_hit([], 0) is None
