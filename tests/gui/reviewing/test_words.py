from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as some

from onrecord.gui.reviewing.emphasis import Run, runs, squeezed, unshared
from onrecord.gui.reviewing.lanes import lanes
from onrecord.gui.reviewing.listing import CaseLine, Wanted, after, beside, counts, fits, shown
from onrecord.gui.reviewing.together import Remark, apart
from onrecord.gui.reviewing.voices import voices
from onrecord.model.layers import annotator_named
from onrecord.model.spans import Span
from onrecord.review.comparison.differences import Kind
from onrecord.work.comparing import State

TEXT = "Dr Amara Lindqvist, a marine toxicologist at Nordhavn, told reporters"


def over(words: str) -> tuple[Span, ...]:
    start = TEXT.index(words)
    return (Span.of(TEXT, start, start + len(words)),)


def test_words_that_another_lacks_stand_out() -> None:
    found = runs(TEXT, over("Dr Amara Lindqvist"), [over("Amara Lindqvist, a marine")])
    assert found == (Run("Dr ", True), Run("Amara Lindqvist", False))


def test_where_the_other_has_nothing_no_words_stand_out() -> None:
    assert runs(TEXT, over("Dr Amara"), [()]) == (Run("Dr Amara", False),)


def test_fragments_are_parted_by_an_ellipsis() -> None:
    spans = (*over("Dr Amara"), *over("told"))
    assert "".join(run.text for run in runs(TEXT, spans, [])) == "Dr Amara … told"


def test_what_only_some_cover_is_disputed() -> None:
    found = unshared(TEXT, [over("Dr Amara Lindqvist"), over("Amara Lindqvist, a marine")])
    assert [TEXT[start:end] for start, end in found] == ["Dr ", ", a marine"]


places = some.tuples(some.integers(0, 60), some.integers(1, 8)).map(
    lambda each: (Span.of(TEXT, each[0], min(len(TEXT), each[0] + each[1])),)
)


@given(some.lists(places, min_size=1, max_size=4))
def test_runs_say_all_words_and_disputed_ranges_are_those_not_all_cover(
    versions: list[tuple[Span, ...]],
) -> None:
    for spans in versions:
        found = runs(TEXT, spans, versions)
        assert "".join(run.text for run in found) == spans[0].text
    for start, end in unshared(TEXT, versions):
        for place in range(start, end):
            covering = sum(span[0].start <= place < span[0].end for span in versions)
            assert covering < len(versions)


def test_long_words_lose_what_all_share_and_never_what_differs() -> None:
    long = (Run("a long beginning that everybody tagged alike " * 6), Run("but this", True))
    found = squeezed(long, 80)
    assert found[1] == Run("but this", True)
    assert len(found[0].text) < 100
    assert found[0].text.startswith("a long beginning")
    assert squeezed(long, 1000) == long


def line(case_id: str, *kinds: Kind, state: State = State.OPEN, words: str = "") -> CaseLine:
    return CaseLine("a", "Title", case_id, 0, 1, "claim", words, kinds, state)


LINES = (
    line("1", Kind.BOUNDARY, words="the deaths"),
    line("2", Kind.LABEL, state=State.SETTLED),
    line("3"),
    line("4", Kind.MISSED, state=State.CHANGED),
)


def test_the_next_open_difference_goes_round() -> None:
    assert after(LINES, "1", 1) == "4"
    assert after(LINES, "4", 1) == "1"
    assert after(LINES, "1", -1) == "4"
    assert after(LINES, "", 1) == "1"
    assert after(LINES[1:3], "2", 1) == ""


def test_the_neighbour_is_whatever_is_listed() -> None:
    assert beside(LINES, "1", 1) == "2"
    assert beside(LINES, "1", -1) == ""


def test_what_is_agreed_is_not_among_the_differences() -> None:
    assert [each.case_id for each in shown(LINES, Wanted())] == ["1", "2", "4"]
    assert [each.case_id for each in shown(LINES, Wanted(kind=Kind.LABEL))] == ["2"]
    assert fits(LINES[0], Wanted(text="DEATHS title"))
    assert not fits(LINES[0], Wanted(state=State.SETTLED))


def test_an_article_is_settled_once_nothing_is_open_and_all_agreed_has_passed() -> None:
    found = counts(LINES)
    assert (found.open, found.settled, found.agreed, found.passed) == (2, 1, 1, 0)
    assert not counts(LINES[1:3]).is_all_settled
    assert counts(LINES[1:2]).is_all_settled


def test_each_annotator_has_a_letter_a_hue_and_a_shape() -> None:
    people = {name: annotator_named(name) for name in ("Ann", "Ben", "Cai", "Dee", "Eve", "Fay")}
    found = voices(people)
    assert [each.letter for each in found] == ["A", "B", "C", "D", "E", "F"]
    assert len({each.colour for each in found}) == len({each.line for each in found}) == 6
    assert {each.name for each in voices(people, hidden=True)} == {""}


def test_remarks_are_pushed_down_where_they_would_collide() -> None:
    found = apart([Remark("2", 12, (), ""), Remark("1", 10, (), ""), Remark("3", 90, (), "")])
    assert [each.case_id for _, each in found] == ["1", "2", "3"]
    assert found[1][0] - found[0][0] >= 19
    assert found[2][0] == 90


def test_without_parts_there_are_no_lanes() -> None:
    from onrecord.work.reviews import Case, Part
    from onrecord.work.settling import Draft

    assert lanes(Case("1", "a", Part.CLAIM, {}), Draft()) == ()
