from __future__ import annotations

from collections import Counter
from dataclasses import replace

import krippendorff
import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.model.agreement import NO_PAIRS, NO_VARIATION, Agreement, alpha
from onrecord.model.bundles import Bundle
from onrecord.model.layers import Annotator, LayerKind, LayerStatus, layer_of
from onrecord.model.spans import Span
from onrecord.model.tokens import Grid, tokens
from tests.builders import article, codebook, tag

TEXT = "The mayor said taxes will fall and rents will not rise this year"
NEWS = article(TEXT)


def units(*observers: str) -> Counter:
    """Rows of values as papers print them, a point for a missing one, read by column."""
    columns = zip(*(row.split() for row in observers), strict=True)
    return Counter(tuple(each for each in column if each != ".") for column in columns)


@pytest.mark.parametrize(
    ("observers", "expected"),
    [
        (("0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0"), 0.095),
        (("a a b b d c c c e d d a", "b a b b b c c c e d d d"), 0.692),
        (
            (
                "1 2 3 3 2 1 4 1 2 . . .",
                "1 2 3 3 2 2 4 1 2 5 . 3",
                ". 3 3 3 2 3 4 2 2 5 1 .",
                "1 2 3 3 2 4 4 1 2 5 1 .",
            ),
            0.743,
        ),
    ],
    ids=["A: binary", "B: nominal", "C: four observers, values missing"],
)
def test_the_examples_of_krippendorff_2011(observers, expected):
    assert alpha(units(*observers)).value == pytest.approx(expected, abs=0.0005)


def test_how_much_was_judged_is_told():
    found = alpha(units("1 2 3 .", "1 2 4 5", ". 2 3 ."))
    assert (found.judgements, found.units) == (8, 3)


def test_without_two_observers_there_is_no_figure():
    found = alpha(units("1 2", ". ."))
    assert (found.value, found.reason) == (None, NO_PAIRS)


def test_without_variation_there_is_no_figure():
    found = alpha(units("1 1", "1 1"))
    assert (found.value, found.reason, found.judgements) == (None, NO_VARIATION, 4)


def bundle(*tags, about=NEWS, **people):
    """An article with a layer of each of these people: ``ana="done"``; the machine's and gold's
    kinds go by their names."""
    kinds = {"machine": LayerKind.MACHINE, "gold": LayerKind.GOLD}
    return Bundle(
        article=about,
        annotators={
            each: Annotator(id=each, name=each, kind=kinds.get(each, LayerKind.PERSON))
            for each in people
        },
        layers=tuple(layer_of(about.id, x, LayerStatus(status)) for x, status in people.items()),
        annotations=tags,
    )


def agreed(*bundles):
    agreement = Agreement(codebook())
    for each in bundles:
        agreement.add(each)
    return agreement.agreed()


CLAIM = [tag("claim", NEWS, "taxes will fall", by=who) for who in ("ana", "ben")]
PEOPLE = {"ana": "done", "ben": "done"}


def test_who_tags_alike_agrees_wholly():
    found = agreed(bundle(*CLAIM, **PEOPLE))
    assert found.overall.value == 1
    assert found.labels["claim"].value == 1
    assert found.labels["source"].reason == NO_VARIATION
    assert (found.overall.units, found.overall.judgements, found.articles) == (13, 26, 1)


@pytest.mark.parametrize(
    "people",
    [{"ana": "done"}, {"ana": "done", "ben": "started"}, {"ana": "done", "machine": "done"},
     {"ana": "done", "gold": "settled"}, {"ana": "done", "gold": "done"}],
)  # fmt: skip
def test_only_what_two_people_have_done_counts(people):
    by_those = [tag("claim", NEWS, "fall", by=who) for who in people]
    assert agreed(bundle(*by_those, **people)).overall.reason == NO_PAIRS


def test_without_the_text_there_is_no_figure():
    about = replace(NEWS, text="")
    assert agreed(bundle(*CLAIM, about=about, **PEOPLE)).overall.reason == NO_PAIRS


def test_an_empty_layer_that_is_done_says_that_nothing_was_found():
    found = agreed(bundle(CLAIM[0], **PEOPLE))
    assert found.overall.value is not None
    assert found.overall.value < 0.1


def test_the_shortest_tag_counts_where_a_token_carries_several():
    inner = [tag("cue", NEWS, "will", by=who) for who in ("ana", "ben")]
    found = agreed(bundle(CLAIM[0], *inner, **PEOPLE))
    nobody_claims = agreed(bundle(CLAIM[0], **PEOPLE))
    assert found.labels["cue"].value == 1
    assert found.labels["claim"] == nobody_claims.labels["claim"]
    assert found.several == pytest.approx(1 / 4)
    grid = Grid(tokens(TEXT))
    ana = [""] * len(grid.starts)
    ben = list(ana)
    ana[3:6], ben[4] = ["claim", "cue", "claim"], "cue"
    assert found.overall.value == pytest.approx(_expected([ana, ben]))


def test_a_label_that_was_merged_counts_as_what_it_is_read_as():
    merged = replace(CLAIM[1], label="assertion")
    assert agreed(bundle(CLAIM[0], merged, **PEOPLE)).labels["assertion"].value is not None


def _expected(observers):
    """What the package for it finds."""
    names = sorted({value for row in observers for value in row})
    values = [[names.index(value) for value in row] for row in observers]
    return krippendorff.alpha(reliability_data=values, level_of_measurement="nominal")


LABELS = st.sampled_from(["claim", "source", "cue"])
TOKENS = st.lists(LABELS | st.just(""), min_size=13, max_size=13)


@given(st.lists(TOKENS, min_size=2, max_size=4))
def test_the_package_for_it_finds_the_same(observers):
    grid = Grid(tokens(TEXT))
    names = [f"person{number}" for number in range(len(observers))]
    tags = [
        replace(tag(label, NEWS, by=name), spans=(Span.of(TEXT, *grid.place(range(at, at + 1))),))
        for name, row in zip(names, observers, strict=True)
        for at, label in enumerate(row)
        if label
    ]
    found = agreed(bundle(*tags, **dict.fromkeys(names, "done")))
    if len({value for row in observers for value in row}) == 1:
        assert found.overall.reason == NO_VARIATION
    else:
        assert found.overall.value == pytest.approx(_expected(observers))
    for label in {value for row in observers for value in row} - {""}:
        rows = [["yes" if value == label else "no" for value in row] for row in observers]
        if len({value for row in rows for value in row}) == 2:
            assert found.labels[label].value == pytest.approx(_expected(rows))
