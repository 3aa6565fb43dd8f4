from __future__ import annotations

from onrecord.gui.reader.hits import STEP, Hits
from onrecord.gui.reader.paragraphs import Paragraph
from onrecord.model.articles import RegionKind

MANY = 40 * STEP
TEXT = "e " * MANY
RANGES = [(2 * at, 2 * at + 1) for at in range(MANY)]


def paragraph(start: int, end: int) -> Paragraph:
    return Paragraph(start, end, RegionKind.BODY, TEXT[start:end])


def test_of_a_paragraph_all_hits_that_touch_it_are_washed() -> None:
    hits = Hits("abcdef", [(0, 2), (3, 5)])
    assert hits.window(Paragraph(1, 4, RegionKind.BODY, "bcd"), 0) == range(2)
    assert hits.window(Paragraph(2, 3, RegionKind.BODY, "c"), 0) == range(1, 1)
    (placed,) = hits.placed(range(1, 2))
    assert (placed.mark.id, placed.mark.spans[0].text, placed.lane) == ("1", "de", -1)


def test_of_thousands_in_one_paragraph_those_around_what_is_seen_are_washed() -> None:
    whole, hits = paragraph(0, len(TEXT)), Hits(TEXT, RANGES)
    for top in (0, 15_555, 2 * MANY - 20):
        window = hits.window(whole, top)
        assert len(window) <= 3 * STEP
        assert top // 2 in window
        assert min(top // 2 + STEP, MANY) - 1 in window


def test_scrolling_a_little_keeps_what_was_measured() -> None:
    whole, hits = paragraph(0, len(TEXT)), Hits(TEXT, RANGES)
    assert hits.window(whole, 10_000) == hits.window(whole, 10_100)


def test_hits_of_other_paragraphs_are_left_out() -> None:
    hits = Hits(TEXT, RANGES)
    assert hits.window(paragraph(1000, 1100), 0) == range(500, 550)
