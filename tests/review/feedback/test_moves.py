"""How a tag's words and those of its settled version differ."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from onrecord.model.spans import Span, merged
from onrecord.review.feedback.moves import Mark, Move, Side, Way, excerpt, moves
from tests.builders import span

TEXT = "Ane Moe, who heads the council, said taxes would fall in the coming year.\nNobody else did."


def moved(theirs, settled):
    found = moves(TEXT, [span(TEXT, x) for x in theirs], [span(TEXT, x) for x in settled])
    return [(each.way, each.side, each.words.text) for each in found]


def test_words_are_taken_in_and_left_out_at_either_end():
    assert moved(["Ane Moe"], ["Ane Moe, who heads the council"]) == [
        (Way.TAKEN_IN, Side.END, ", who heads the council")
    ]
    assert moved(["said taxes would fall"], ["taxes would fall in the coming year"]) == [
        (Way.LEFT_OUT, Side.START, "said"),
        (Way.TAKEN_IN, Side.END, "in the coming year"),
    ]


def test_a_gap_within_a_split_tag_is_inside():
    assert moved(["taxes would fall"], ["taxes", "fall"]) == [(Way.LEFT_OUT, Side.INSIDE, "would")]


def test_white_space_alone_is_no_difference():
    assert moved(["taxes ", "would fall"], ["taxes would fall"]) == []


def test_words_that_have_nothing_in_common_are_elsewhere():
    found = moved(["Ane Moe"], ["Nobody"])
    assert {(way, side) for way, side, _ in found} == {
        (Way.LEFT_OUT, Side.ELSEWHERE),
        (Way.TAKEN_IN, Side.ELSEWHERE),
    }


def test_an_excerpt_marks_what_came_and_went():
    pieces = excerpt(TEXT, [span(TEXT, "said taxes")], [span(TEXT, "taxes would fall")])
    assert [each for each in pieces if each.mark is not Mark.AROUND] == [
        (Mark.LEFT_OUT, "said"),
        (Mark.BOTH, "taxes"),
        (Mark.TAKEN_IN, "would fall"),
    ]
    assert pieces[0].words == "Ane Moe, who heads the council, "
    assert pieces[-1].words == " in the coming year."


def test_an_excerpt_of_a_tag_without_words_is_empty():
    assert excerpt(TEXT, [], []) == ()


def test_a_long_stretch_is_shortened():
    text = "Before it. " + "so it goes on and on " * 40 + "until it ends."
    whole = [Span.of(text, 11, len(text))]
    (shown,) = [each for each in excerpt(text, whole, whole) if each.mark is Mark.BOTH]
    assert len(shown.words) < 140
    assert " … " in shown.words


ranges = st.lists(st.tuples(st.integers(0, 80), st.integers(1, 12)), min_size=1, max_size=4)


def spans(places):
    return merged(TEXT, [Span.of(TEXT, at, min(at + long, len(TEXT))) for at, long in places])


@given(ranges, ranges)
def test_what_moved_makes_the_one_of_the_other(one, other):
    theirs, settled = spans(one), spans(other)

    def covered(found):
        return {at for each in found for at in range(each.start, each.end)}

    def signs(places):
        return {at for at in places if not TEXT[at].isspace()}

    def of(way):
        return covered(each.words for each in found if each.way is way)

    found: tuple[Move, ...] = moves(TEXT, theirs, settled)
    made = (covered(theirs) - of(Way.LEFT_OUT)) | of(Way.TAKEN_IN)
    assert signs(made) == signs(covered(settled))
    assert moves(TEXT, theirs, theirs) == ()


@given(ranges, ranges)
def test_an_excerpt_holds_each_word_once_and_in_order(one, other):
    theirs, settled = spans(one), spans(other)
    pieces = excerpt(TEXT, theirs, settled)
    shown = "".join(each.words for each in pieces).strip("…\u00a0")
    assert shown in TEXT.replace("\n", " ") or shown in TEXT
