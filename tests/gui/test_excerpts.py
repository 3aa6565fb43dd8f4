"""How the rows of the list "To check" read."""

from __future__ import annotations

from onrecord.gui.recall.rows import excerpt, nearest
from onrecord.work.recall import Gap, GapKind


def shown(text: str, words: str) -> tuple[str, str]:
    """The excerpt about these words, and what of it stands out."""
    start = text.index(words)
    found = excerpt(text, Gap(GapKind.REPORT, start, start + len(words)))
    return found.text, found.text[found.start : found.end]


def test_a_short_paragraph_is_shown_whole_without_its_neighbours() -> None:
    text = "It rained.\nThe minister said so.\nBoats came."
    assert shown(text, "said") == ("The minister said so.", "said")


def test_a_long_paragraph_is_cut_at_words() -> None:
    text = f"{'many words ' * 9}said {'and more ' * 30}"
    found, words = shown(text, "said")
    assert words == "said"
    assert found.startswith("… many words many words many words said and more")
    assert len(found) < 140


def test_words_over_paragraphs_are_shown_on_one_line() -> None:
    text = "“Taxes will fall.\n“Rents too.”"
    assert shown(text, "Taxes will fall.\n“Rents")[1] == "Taxes will fall. “Rents"


def test_the_row_that_follows_takes_the_place_of_one_that_went() -> None:
    one, two, three = (Gap(GapKind.REPORT, at, at + 1) for at in range(3))
    assert nearest([one, two, three], two, 0) == 1
    assert nearest([one, three], two, 1) == 1
    assert nearest([one], two, 1) == 0
    assert nearest([], two, 1) is None
    assert nearest([one], None, -1) is None
