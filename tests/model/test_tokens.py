from __future__ import annotations

from itertools import pairwise
from unicodedata import category, normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.model.formats import Alignment
from onrecord.model.tokens import Grid, tokens

TEXT = "Don't raise taxes, she said."


def words(text):
    return [text[start:end] for start, end in tokens(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Taxes rose 3.5%.", ["Taxes", "rose", "3", ".", "5", "%", "."]),
        ("“Élodie,”\n\xa0she", ["“", "Élodie", ",", "”", "she"]),
        ("🙂🙂 a_b", ["🙂", "🙂", "a_b"]),
        ("", []),
        (" \n\u2028", []),
    ],
)
def test_tokens_are_runs_of_word_characters_and_single_marks(text, found):
    assert words(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (normalize("NFD", "Élodie répète."), [*normalize("NFD", "Élodie répète").split(" "), "."]),
        ("नमस्ते दुनिया", ["नमस्ते", "दुनिया"]),
        ("co\u00adoperate", ["co\u00adoperate"]),
        ("می\u200cشود", ["می\u200cشود"]),
        ("☝\ufe0fup", ["☝\ufe0f", "up"]),
        (" \u0301a", ["\u0301", "a"]),
    ],
)
def test_combining_marks_and_joiners_belong_to_their_word(text, found):
    assert words(text) == found


@given(st.text())
def test_tokens_hold_all_that_is_not_white_space_in_order(text):
    found = tokens(text)
    assert all(start < end for start, end in found)
    assert all(one[1] <= other[0] for one, other in pairwise(found))
    assert "".join(words(text)) == "".join(text.split())


@given(st.text("aé\u0301\u0308 .🙂न\u094d", max_size=30))
def test_no_token_but_the_first_after_white_space_begins_with_a_combining_mark(text):
    for start, _ in tokens(text):
        if category(text[start]).startswith("M"):
            assert start == 0 or text[start - 1].isspace()


@pytest.mark.parametrize(
    ("alignment", "found"),
    [(Alignment.EXPAND, "taxes, she"), (Alignment.CONTRACT, ", she"), (Alignment.STRICT, None)],
)
def test_a_span_that_cuts_through_a_token_goes_by_the_alignment(alignment, found):
    grid, start = Grid(tokens(TEXT)), TEXT.index("xes")
    end = TEXT.index(" said") + 1
    kept = grid.aligned(start, end, alignment)
    assert grid.cuts(start, end)
    assert (kept and TEXT[slice(*grid.place(kept))]) == found


def test_white_space_at_the_ends_of_a_span_is_no_cut():
    grid, start = Grid(tokens(TEXT)), TEXT.index(" raise")
    assert not grid.cuts(start, start + len(" raise "))
    assert grid.cuts(start, start + 1)  # nothing but white space
    assert grid.aligned(start, start + 1, Alignment.EXPAND) is None
