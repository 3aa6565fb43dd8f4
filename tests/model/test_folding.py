from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from onrecord.model.folding import folded, plain


def test_words_are_found_by_their_beginning_without_case_accents_and_punctuation():
    assert folded("L’École’s — “roof”!") == " l ecole s roof"
    assert " eco" in folded("une École")


def test_nothing_but_punctuation_folds_to_no_word():
    assert folded("… — !").strip() == ""


@given(st.text())
def test_folding_twice_changes_nothing_more(text):
    assert folded(folded(text)) == folded(text)


@given(st.text(alphabet=st.characters(max_codepoint=127)))
def test_plain_letters_only_lose_their_capitals(text):
    assert plain(text) == text.lower()
