from __future__ import annotations

import pytest

from onrecord.work.reporting import cuts, reporting


def found(text: str, language: str = "en") -> list[tuple[str, str]]:
    return [(each.span.text, each.group) for each in reporting(text, language)]


@pytest.mark.parametrize(
    ("text", "words", "group"),
    [
        ("Taxes will fall, the minister said.", "said", "neutral"),
        ("According to two officials it rained.", "According to", "neutral"),
        ("She pointed out that it rained.", "pointed out", "endorsing"),
        ("He claimed to have paid.", "claimed", "doubting"),
        ("They denied it.", "denied", "denying"),
        ("The ministry declined to comment.", "declined to comment", "declining"),
        ("The aide would not say.", "would not say", "declining"),
        ("The firm declined\nto comment.", "declined\nto comment", "declining"),
    ],
)
def test_a_reporting_word_is_found_with_its_group(text, words, group):
    assert found(text) == [(words, group)]


@pytest.mark.parametrize(
    "text",
    ["An essay", "saidso", "the United States", "a no-say rule", "up 80 per cent", ""],
)
def test_what_only_looks_like_a_reporting_word_is_not_found(text):
    assert found(text) == []


def test_reports_know_where_they_stand():
    text = "🙂 “No,” he said. She agreed that it rained."
    assert all(each.span.fits(text) for each in reporting(text))
    assert [each.span.start for each in reporting(text)] == sorted(
        each.span.start for each in reporting(text)
    )


@pytest.mark.parametrize("language", ["", "en-GB", "en_US", "tlh", "../en"])
def test_a_language_without_a_list_is_read_as_english(language):
    assert found("he said", language) == [("said", "neutral")]


def test_claims_begin_behind_the_verb_or_the_word_that_introduces_them():
    text = "He told reporters on Monday that it rained. She said so; that was all."
    found = [span.text for span in cuts(text, 0, len(text))]
    assert found == ["told", "that", "said"]
    assert all(span.fits(text) for span in cuts(text, 10, len(text)))
