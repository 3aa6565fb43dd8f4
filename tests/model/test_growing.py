from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from onrecord.model.growing import grown, shrunk
from onrecord.model.spans import Span

TEXTS = st.text(st.sampled_from("aB1 ,.“”?\n’—(。)é\u0301"), max_size=40)


def steps(text: str, word: str, *cuts: str) -> list[str]:
    """What a selection within a word grows to, one after the other."""
    at = text.index(word) + 1
    parted = [Span.of(text, text.index(cut), text.index(cut) + len(cut)) for cut in cuts]
    found, span = [], grown(text, at, at, parted)
    while span:
        found.append(span.text)
        span = grown(text, span.start, span.end, parted)
    return found


def test_a_clause_is_grown_to_without_who_says_it():
    text = "A third source said Canada hopes to win – as before. It rained."
    assert steps(text, "Canada", "said", "hopes") == [
        "Canada",
        "Canada hopes to win",
        "Canada hopes to win – as before",
        "A third source said Canada hopes to win – as before.",
        text,
    ]
    assert steps(text, "third", "said")[:2] == ["third", "A third source"]


def test_a_claim_before_who_says_it_is_grown_to_over_its_commas():
    text = "The hope is for progress, with luck, one of the sources said. It rained."
    assert steps(text, "hope", "said")[:3] == [
        "hope",
        "The hope is for progress",
        "The hope is for progress, with luck",
    ]


def test_a_quotation_is_grown_to_over_its_commas():
    text = "“Ferries, boats, planes: all are late,” she said."
    assert steps(text, "boats")[:2] == ["boats", "Ferries, boats, planes: all are late"]


def test_a_selection_grows_from_word_to_paragraph_and_shrinks_back():
    text = "It rained. “Taxes will fall, of course,” she said. He left.\nMore."
    at = text.index("will") + 1
    steps, span = [], grown(text, at, at)
    while span:
        steps.append(span)
        span = grown(text, span.start, span.end)
    assert [each.text for each in steps] == [
        "will",
        "Taxes will fall",
        "Taxes will fall, of course",
        "“Taxes will fall, of course,” she said.",
        text.splitlines()[0],
    ]
    for larger, smaller in zip(steps[::-1], steps[-2::-1], strict=False):
        assert shrunk(text, larger.start, larger.end, at) == smaller
    assert shrunk(text, steps[0].start, steps[0].end, at) is None


@given(TEXTS, st.data())
def test_growing_keeps_what_was_selected(text, data):
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    span = grown(text, start, end)
    if span and start < end:
        assert span.start <= start
        assert end <= span.end
        assert span.end - span.start > end - start


@given(TEXTS, st.data())
def test_shrinking_stays_within_what_was_selected(text, data):
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    span = shrunk(text, start, end, data.draw(st.integers(start, end)))
    if span:
        assert start <= span.start
        assert span.end <= end
        assert span.end - span.start < end - start
