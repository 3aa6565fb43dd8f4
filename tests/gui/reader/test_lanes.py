from hypothesis import given
from hypothesis import strategies as st

from onrecord.gui.reader.gutter import Gutter
from onrecord.gui.reader.lanes import depth, lanes, stacked
from onrecord.gui.reader.marks import Line, Mark
from onrecord.gui.reader.paragraphs import Paragraph
from onrecord.model.articles import RegionKind
from onrecord.model.spans import Span

PARAGRAPH = Paragraph(10, 60, RegionKind.BODY, "x" * 50)
RANGES = st.tuples(st.integers(0, 70), st.integers(1, 30)).map(lambda p: (p[0], p[0] + p[1]))
EXTENTS = st.dictionaries(st.text("abcdefgh", min_size=1, max_size=2), RANGES)


def mark(name: str, *ranges: tuple[int, int], line: Line = Line.SOLID) -> Mark:
    spans = tuple(Span(start, end, "x" * (end - start)) for start, end in sorted(ranges))
    return Mark(id=name, spans=spans, line=line)


def overlap(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one[0] < other[1] and other[0] < one[1]


@given(EXTENTS)
def test_no_two_of_one_lane_overlap(extents):
    lane_of = stacked(extents)
    assert lane_of.keys() == extents.keys()
    for one in extents:
        for other in extents:
            if one < other and lane_of[one] == lane_of[other]:
                assert not overlap(extents[one], extents[other])


@given(st.lists(st.lists(RANGES, min_size=1, max_size=3), max_size=12))
def test_marks_of_a_paragraph_never_cover_each_other(fragments):
    placed = lanes([mark(str(n), *ranges) for n, ranges in enumerate(fragments)], PARAGRAPH)
    taken: dict[int, set[int]] = {}
    for each in placed:
        places = {
            place
            for span in each.mark.spans
            for place in range(span.start, span.end)
            if PARAGRAPH.start <= place < PARAGRAPH.end
        }
        if places:
            assert not places & taken.get(each.lane, set())
            taken.setdefault(each.lane, set()).update(places)


def test_the_shorter_lies_nearer_to_the_text():
    placed = lanes([mark("long", (10, 50)), mark("short", (20, 30))], PARAGRAPH)
    assert {each.mark.id: each.lane for each in placed} == {"short": 0, "long": 1}
    assert depth(placed) == 2


def test_the_gap_of_a_split_mark_is_kept_free():
    placed = lanes([mark("split", (10, 15), (40, 45)), mark("within", (20, 30))], PARAGRAPH)
    assert len({each.lane for each in placed}) == 2


def test_a_wash_takes_no_lane():
    placed = lanes([mark("wash", (10, 20), line=Line.NONE), mark("lane", (10, 20))], PARAGRAPH)
    assert {each.mark.id: each.lane for each in placed} == {"wash": -1, "lane": 0}


def test_nothing_takes_no_room():
    assert depth(lanes([], PARAGRAPH)) == 0


@given(EXTENTS, RANGES)
def test_brackets_beside_a_range_are_those_that_overlap_it_on_lanes_of_their_own(extents, window):
    gutter = Gutter()
    for key, extent in extents.items():
        gutter.place(key, extent)
    found = dict(gutter.within(*window))
    assert found.keys() == {key for key in extents if overlap(extents[key], window)}
    for one in found:
        for other in found:
            if one < other and found[one] == found[other]:
                assert not overlap(extents[one], extents[other])


@given(EXTENTS, RANGES, RANGES)
def test_a_bracket_keeps_its_lane_while_the_window_moves(extents, here, there):
    gutter = Gutter()
    for key, extent in extents.items():
        gutter.place(key, extent)
    one, other = dict(gutter.within(*here)), dict(gutter.within(*there))
    assert all(one[key] == other[key] for key in one.keys() & other.keys())


def test_a_bracket_that_is_taken_out_is_gone():
    gutter = Gutter()
    gutter.place("a", (0, 10))
    assert list(gutter.within(0, 5)) == [("a", 0)]
    gutter.place("a", None)
    assert list(gutter.within(0, 5)) == []
