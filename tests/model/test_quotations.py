from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.model.quotations import quotations


def quoted(text: str) -> list[str]:
    return [each.text for each in quotations(text)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("“Taxes will fall,” she said.", ["Taxes will fall,"]),
        ('"Taxes will fall," she said.', ["Taxes will fall,"]),
        ("‘Taxes will fall,’ she said.", ["Taxes will fall,"]),
        ("'Taxes will fall,' she said.", ["Taxes will fall,"]),
        ("„Die Steuern sinken“, sagte sie.", ["Die Steuern sinken"]),
        ("„Podatki spadną”, powiedziała.", ["Podatki spadną"]),
        ("‚Die Steuern sinken‘, sagte sie.", ["Die Steuern sinken"]),
        ("« Les impôts baissent », dit-elle.", ["Les impôts baissent"]),
        ("«Los impuestos bajan», dijo.", ["Los impuestos bajan"]),
        ("»Die Steuern sinken«, sagte sie.", ["Die Steuern sinken"]),
        ("”Skatterna sjunker”, sade hon.", ["Skatterna sjunker"]),
        ("»Skatterna sjunker», sade hon.", ["Skatterna sjunker"]),
        ("她说「税会下降」。", ["税会下降"]),
        ("彼女は『税は下がる』と言った。", ["税は下がる"]),
        ("她说：“税会下降。”", ["税会下降。"]),
    ],
)
def test_every_style_of_marks_is_known(text, words):
    assert quoted(text) == words


@pytest.mark.parametrize(
    "text",
    [
        "The islanders' council didn't say it's over.",
        "The islanders’ council didn’t say it’s over.",
        "Rock 'n' roll, 'tis said, is dead.",
        "Back in the '90s they'd tell 'em.",
        "The workers' and the farmers' unions met.",
        "The workers’ and the farmers’ unions met.",
        'A 5" pipe and a 6" pipe burst.',
        "O’Brien’s and D'Souza's",
        "",
        "“”",
    ],
)
def test_apostrophes_and_inches_are_no_quotations(text):
    assert quoted(text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("“Taxes,” she said, “will fall.”", ["Taxes,", "will fall."]),
        ("“He said ‘never’ to me,” she said.", ["He said ‘never’ to me,"]),
        ("'He said \"never\" to me,' she said.", ['He said "never" to me,']),
        ("‘We back the workers’ rights,’ he said.", ["We back the workers’ rights,"]),
        ("'We back the workers' rights,' he said.", ["We back the workers' rights,"]),
        ("‘It’s over,’ he said.", ["It’s over,"]),
        ("He called it ‘a disgrace’ and left.", ["a disgrace"]),
        ("He called it 'a disgrace' and left.", ["a disgrace"]),
        ('("No deal," he said)', ["No deal,"]),
        ("It said—“no deal at all”—twice.", ["no deal at all"]),
        ('“Mixed marks," she said.', ["Mixed marks,"]),
        ("« Il a dit « jamais » hier », dit-elle.", ["Il a dit « jamais » hier"]),
        ("“It measured 5\u2033 or so,” he said.", ["It measured 5\u2033 or so,"]),
    ],
)
def test_quotations_within_and_beside_others(text, words):
    assert quoted(text) == words


def test_a_quotation_runs_on_over_paragraphs_that_open_it_anew():
    text = "“Taxes will fall.\n\n“Rents will too,” she said. “I know.”"
    assert quoted(text) == ["Taxes will fall.", "Rents will too,", "I know."]
    straight = text.replace("“", '"').replace("”", '"')
    assert quoted(straight) == ["Taxes will fall.", "Rents will too,", "I know."]


def test_a_quotation_that_nobody_closes_ends_with_its_paragraph():
    assert quoted("She said: “Taxes will fall.\n\nRents rose.") == ["Taxes will fall."]


def test_a_stray_straight_mark_within_a_line_opens_nothing():
    assert quoted('The pipe "burst and flooded the road.\n\nRents rose.') == []


@given(st.text("ab ’‘“”„«»\"'.,\n", max_size=60))
def test_quotations_are_words_of_the_text_in_order_and_apart(text):
    end = 0
    for span in quotations(text):
        assert text[span.start : span.end] == span.text
        assert span.text == span.text.strip() != ""
        assert span.start >= end
        end = span.end
