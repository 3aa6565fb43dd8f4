from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from onrecord.gui import stepping
from onrecord.model.sentences import sentences
from onrecord.model.spans import snapped_to_words
from tests.gui.sheets import statement_sheet, tag

TEXTS = st.text(st.sampled_from("aB1 ,.“”?\n’—(。)"), max_size=40)


def walked(step: stepping.Step, text: str, at: int) -> list[tuple[int, int]]:
    found, span = [], step(text, at, at)
    while span:
        found.append((span.start, span.end))
        span = step(text, span.start, span.end)
    return found


@given(TEXTS)
def test_walking_on_from_the_top_meets_every_sentence_once(text):
    assert walked(stepping.next_sentence, text, 0) == [(s.start, s.end) for s in sentences(text)]


@given(TEXTS)
def test_walking_back_from_the_foot_meets_the_same_sentences(text):
    back = walked(stepping.previous_sentence, text, len(text))
    assert back[::-1] == walked(stepping.next_sentence, text, 0)


@given(TEXTS)
def test_words_are_the_same_in_both_directions(text):
    back = walked(stepping.previous_word, text, len(text))
    assert back[::-1] == walked(stepping.next_word, text, 0)


@given(TEXTS, st.data())
def test_an_extended_selection_holds_whole_words(text, data):
    anchor = data.draw(st.integers(0, len(text)))
    position = data.draw(st.integers(0, len(text)))
    step = data.draw(st.sampled_from([1, -1]))
    start, end = sorted(stepping.extended(text, anchor, position, step))
    assert 0 <= start <= end <= len(text)
    assert snapped_to_words(text, start, end) == (start, end)


@given(TEXTS.filter(str.strip))
def test_extending_on_reaches_the_last_word(text):
    anchor = position = 0
    for _ in text:
        anchor, position = stepping.extended(text, anchor, position, 1)
    last = stepping.previous_word(text, len(text), len(text))
    assert position == (last.end if last else position)


def test_a_selection_shrinks_by_words_towards_where_it_began():
    text = "Taxes will fall, she said."
    assert stepping.extended(text, 0, 15, -1) == (0, 10)
    assert stepping.extended(text, 15, 0, 1) == (15, 6)
    assert stepping.extended(text, 0, 5, -1) == (0, 0)


def test_tags_are_walked_from_the_chosen_one_else_from_the_caret():
    sheet = statement_sheet()
    tags = stepping.tags(sheet)
    assert [each.id for each in tags] == ["c1", "e1", "s1", "q1", "c2", "t1"]
    found = stepping.neighbour(tags, "s1", 0, 1)
    assert found is not None
    assert found.id == "q1"
    start = tag("x", "claim", "Boats will come").start
    found = stepping.neighbour(tags, "", start, -1)
    assert found is not None
    assert found.id == "q1"
    assert stepping.neighbour(tags, "t1", 0, 1) is None
