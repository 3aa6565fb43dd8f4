from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from onrecord.gui.paper.pages import Cut, Strip, cuts

HEIGHT = 100.0


def paragraphs(counts: list[int], line: float = 10) -> list[Strip]:
    """Paragraphs of so many lines, one under the other."""
    found: list[Strip] = []
    for count in counts:
        for at in range(count):
            top = len(found) * line
            found.append(Strip(top, top + line, at == 0, at == count - 1))
    return found


@given(st.lists(st.integers(1, 9), max_size=30))
def test_every_line_is_on_exactly_one_page_in_order(counts: list[int]) -> None:
    strips = paragraphs(counts)
    pages = cuts(strips, HEIGHT)
    assert sum(len([s for s in strips if c.top <= s.top < c.foot]) for c in pages) == len(strips)
    assert pages == sorted(pages)


@given(st.lists(st.integers(1, 9), max_size=30))
def test_no_page_is_higher_than_the_paper(counts: list[int]) -> None:
    assert all(cut.foot - cut.top <= HEIGHT for cut in cuts(paragraphs(counts), HEIGHT))


@given(st.lists(st.integers(1, 9), max_size=30))
def test_no_line_of_a_paragraph_stands_alone(counts: list[int]) -> None:
    strips = paragraphs(counts)
    for cut in cuts(strips, HEIGHT):
        inside = [strip for strip in strips if cut.top <= strip.top < cut.foot]
        assert not (inside[0].last and not inside[0].first)
        assert inside[-1] == strips[-1] or not (inside[-1].first and not inside[-1].last)


def test_a_headline_goes_over_with_what_follows() -> None:
    strips = paragraphs([9])
    strips += [Strip(90, 100, clings=True), Strip(100, 110)]
    assert cuts(strips, HEIGHT) == [Cut(0, 90), Cut(90, 110)]


def test_a_line_higher_than_the_paper_has_a_page_to_itself() -> None:
    strips = [Strip(0, 10), Strip(10, 300), Strip(300, 310)]
    assert cuts(strips, HEIGHT) == [Cut(0, 10), Cut(10, 300), Cut(300, 310)]


def test_nothing_needs_no_page() -> None:
    assert cuts([], HEIGHT) == []
