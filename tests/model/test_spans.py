from __future__ import annotations

from itertools import pairwise
from unicodedata import category

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.model.spans import Span, merged, paragraphs, snapped_to_words

TEXTS = st.text(st.sampled_from("ab’-é\u0301 \n\xa0.“🙂\u00ad"), max_size=30)


@st.composite
def ranges(draw, text):
    start = draw(st.integers(0, len(text)))
    return start, draw(st.integers(start, len(text)))


@st.composite
def text_and_spans(draw):
    text = draw(TEXTS.filter(bool))
    pairs = draw(st.lists(ranges(text), max_size=6))
    return text, [Span.of(text, start, end) for start, end in pairs if start < end]


def snapped(text: str, words: str) -> str:
    start = text.index(words)
    start, end = snapped_to_words(text, start, start + len(words))
    return text[start:end]


def test_a_span_holds_the_words_it_covers():
    assert Span.of("Taxes will fall", 6, 10) == Span(6, 10, "will")


@pytest.mark.parametrize(("start", "end"), [(3, 3), (4, 2), (-1, 2), (0, 6)])
def test_a_span_that_is_empty_or_outside_the_text_is_refused(start, end):
    with pytest.raises(ValueError, match="no span"):
        Span.of("Taxes", start, end)


def test_a_span_fits_only_the_text_it_was_taken_from():
    span = Span(0, 5, "Taxes")
    assert span.fits("Taxes fall")
    assert not span.fits("Rates fall")
    assert not span.fits("Tax")


def test_a_span_contains_what_ends_where_it_ends():
    assert Span(0, 4, "abcd").contains(Span(3, 4, "d"))
    assert not Span(0, 3, "abc").contains(Span(3, 4, "d"))


@pytest.mark.parametrize(
    ("selected", "whole"),
    [
        ("inist", "minister"),
        (" minister ", "minister"),
        ("oesn", "doesn’t"),
        ("ice-p", "vice-premier"),
        ("€38", "€38"),
        ("lodie", "E\u0301lodie"),  # decomposed: the accent is a code point of its own
        ("ferry sub", "ferry sub\u00adsidy"),
        ("हिन", "हिन्दी"),
        (".", "."),
    ],
)
def test_a_selection_snaps_to_whole_words(selected, whole):
    text = "The minister doesn’t pay vice-premier E\u0301lodie €38 for ferry sub\u00adsidy, हिन्दी."
    assert snapped(text, selected) == whole


def test_a_selection_of_white_space_snaps_to_nothing():
    start, end = snapped_to_words("a \n b", 1, 4)
    assert start == end


@given(st.data())
def test_snapping_twice_is_snapping_once(data):
    text = data.draw(TEXTS)
    once = snapped_to_words(text, *data.draw(ranges(text)))
    assert snapped_to_words(text, *once) == once


@given(st.data())
def test_what_was_snapped_never_parts_a_letter_from_its_accent(data):
    text = data.draw(TEXTS)
    start, end = snapped_to_words(text, *data.draw(ranges(text)))
    if start < end < len(text) and text[end - 1].isalnum():
        assert not category(text[end]).startswith("M")


@given(text_and_spans())
def test_merging_keeps_what_is_covered_and_nothing_touches(made):
    text, spans = made
    joined = merged(text, spans)
    covered = {place for span in spans for place in range(span.start, span.end)}
    assert {place for span in joined for place in range(span.start, span.end)} == covered
    assert all(left.end < right.start for left, right in pairwise(joined))
    assert all(span.fits(text) for span in joined)


@given(st.text(st.sampled_from("ab \n\r\xa0\u2028"), max_size=40))
def test_paragraphs_end_at_line_feeds_and_hold_more_than_white_space(text):
    found = paragraphs(text)
    assert [span.text for span in found] == [line for line in text.split("\n") if line.strip()]
    assert all(span.fits(text) for span in found)


def test_a_selection_in_chinese_is_not_widened_to_the_whole_clause():
    text = "交通部长李梅周二否认渡轮补贴将结束。"
    assert snapped_to_words(text, 0, 6) == (0, 6)
    mixed = "财政部(Ministry of Finance)建议"
    start = mixed.index("inist")
    assert snapped_to_words(mixed, start, start + 3) == (4, 12)
