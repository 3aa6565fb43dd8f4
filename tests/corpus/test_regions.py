from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord import resources
from onrecord.corpus import regions, text_files
from onrecord.errors import FormatError
from onrecord.model.articles import RegionKind

ARTICLES = sorted(resources.sample("articles").glob("*.txt"))
GIVEN = sorted((Path(__file__).parents[3] / "shared" / "seeds").glob("*.txt"))

BODY = (
    "The government is preparing to end the subsidy, two sources said on Monday.\n\n"
    "“We were never asked,” the mayor told reporters after a long night of talks.\n"
)


def kinds(text):
    return [(kind.value, text[start:end]) for kind, start, end in regions.read(text).regions]


def marked(line, *, before="", after=""):
    """What a line is in the middle, above or below an article."""
    text = f"{before}{line}\n\n{after}" if after else f"{before}\n{line}\n"
    return next((kind for kind, words in kinds(text) if words == line), "body")


def test_headline_deck_byline_and_dateline_are_told_apart():
    text = (
        "Cabinet weighs end to ferry subsidy\n\nFinance ministry wants two of five routes only\n\n"
        f"By Petra Vandermeer and Hugh Castellane\n\nThe Courier · 12 March 2026\n\n{BODY}"
    )
    found = regions.read(text)
    assert [kind for kind, _ in kinds(text)] == ["headline", "deck", "byline", "dateline"]
    assert found.title == "Cabinet weighs end to ferry subsidy"
    assert found.byline == "Petra Vandermeer and Hugh Castellane"
    assert (found.outlet, found.published) == ("The Courier", "2026-03-12")


def test_an_article_that_begins_with_prose_has_no_headline():
    assert kinds(BODY) == []
    assert regions.read(BODY).title.startswith("The government is preparing")


@pytest.mark.parametrize(
    "text",
    ["Ferry cut divides islands", "roses\nviolets\nsugar", "渡輪\n市長說。\n停航。"],
)
def test_what_the_rules_do_not_know_is_body(text):
    assert "subhead" not in dict(kinds(text))
    assert "furniture" not in dict(kinds(text))


@pytest.mark.parametrize(
    "line",
    ["Skip to main content", "Advertisement", "Share this story", "© 2026 The Courier", "Sign in",
     "Follow topics related to this article:", "Read more: The levy", "12 comments",
     "Sign up for our morning newsletter", "All rights reserved.", "OPEN THIS PHOTO IN GALLERY:"],
)  # fmt: skip
def test_what_the_web_page_added_is_furniture_wherever_it_stands(line):
    assert marked(line, after=BODY) == "furniture"
    assert marked(line, before=f"A headline stands here\n\n{BODY}") == "furniture"


@pytest.mark.parametrize(
    "line",
    ["Share prices fell on Monday, the ministry said.", "Printing presses stopped at noon.",
     "“Follow us,” he said, and they did so at once.", "Searches went on through the night."],
)  # fmt: skip
def test_prose_that_begins_like_furniture_is_body(line):
    assert marked(line, before=f"A headline stands here\n\n{BODY}", after=BODY) == "body"


def test_a_caption_ends_where_its_credit_begins():
    line = "Premier Élodie Marchand leaves the Chamber on Tuesday. Tomas Reuter/Northern Wire"
    assert kinds(f"{line}\n\n{BODY}")[:2] == [
        ("caption", "Premier Élodie Marchand leaves the Chamber on Tuesday. "),
        ("credit", "Tomas Reuter/Northern Wire"),
    ]


@pytest.mark.parametrize(
    "line", ["With a report from Amara Whitlock in Port Ennis", "(Reporting by Ivo Marsh)"]
)
def test_who_helped_with_the_report_is_a_credit(line):
    assert marked(line, before=f"A headline stands here\n\n{BODY}") == "credit"


def test_a_correction_is_marked():
    line = "Correction: An earlier version misstated the number of routes."
    assert marked(line, before=f"A headline stands here\n\n{BODY}") == "correction"


def test_a_short_line_between_paragraphs_is_a_subhead():
    text = f"A headline stands here\n\n{BODY}\nDoubts at the treasury\n\n{BODY}"
    assert ("subhead", "Doubts at the treasury") in kinds(text)


def test_other_headlines_after_the_last_paragraph_are_furniture():
    text = f"A headline stands here\n\n{BODY}\nHydrel shares slip as row deepens"
    assert kinds(text)[-1] == ("furniture", "Hydrel shares slip as row deepens")


lines = st.sampled_from(
    ["", " ", "Share", "By Ana Bell", "Ferries: 3 March 2026", "Ferry cut divides islands",
     "“No,” she said.", "A. B/C", "A photo. Ana Bell/Wire", "Correction: No.", "🙂", "Menu\r",
     "x" * 130]
)  # fmt: skip


@given(st.lists(lines, max_size=20).map("\n".join) | st.text())
def test_regions_lie_in_the_text_in_order_and_never_overlap(text):
    found = regions.read(text).regions
    assert all(0 <= each.start < each.end <= len(text) for each in found)
    assert all(one.end <= other.start for one, other in pairwise(found))
    assert all("\n" not in text[each.start : each.end] for each in found)


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_every_sample_article_has_headline_byline_outlet_and_date(path):
    bundle = text_files.read(path)
    article = bundle.article
    assert all((article.title, article.byline, article.outlet, article.published))
    there = {each.kind for each in bundle.regions}
    assert {RegionKind.HEADLINE, RegionKind.BYLINE, RegionKind.DATELINE} <= there
    assert article.published.startswith("2026-0")


def test_the_samples_furniture_captions_and_credits_are_found():
    found = [each.kind for path in ARTICLES for each in text_files.read(path).regions]
    assert found.count(RegionKind.FURNITURE) >= 40
    assert found.count(RegionKind.CAPTION) == found.count(RegionKind.CREDIT) - 2 == 6
    assert found.count(RegionKind.HEADLINE) == len(ARTICLES)


@pytest.mark.skipif(not GIVEN, reason="the given articles lie outside this checkout")
@pytest.mark.parametrize("path", GIVEN, ids=lambda path: path.stem)
def test_in_the_given_articles_what_surrounds_them_is_marked(path):
    bundle = text_files.read(path)
    text = bundle.article.text
    found = {(each.kind, text[each.start : each.end]) for each in bundle.regions}
    assert (RegionKind.FURNITURE, "Skip to main content") in found
    assert any(kind is RegionKind.CREDIT and "Press" in words for kind, words in found)
    assert bundle.article.title


def test_a_long_title_is_cut_at_a_word():
    assert regions.clipped("word " * 40) == "word " * 23 + "word…"
    assert regions.clipped("  two\n words ") == "two words"


def test_a_text_file_that_cannot_be_opened_is_named(tmp_path):
    with pytest.raises(FormatError, match=r"gone\.txt: No such file or directory\."):
        text_files.read(tmp_path / "gone.txt")
