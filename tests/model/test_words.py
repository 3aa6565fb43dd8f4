from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.model.sentences import sentence_at, sentences
from onrecord.model.spans import paragraphs
from onrecord.model.words import (
    phrases_within,
    word_after,
    word_at,
    word_before,
    words_within,
)

TEXTS = st.text(st.sampled_from("aB1 ,.“”?\n’—(。)é\u0301"), max_size=40)


def split(text: str) -> list[str]:
    return [span.text for span in sentences(text)]


@pytest.mark.parametrize(
    "told",
    [
        "Taxes will fall.|They will rise again.",
        "The U.S. envoy met Mr. Smith in St. Louis.|He left.",
        "She lives in the U.S.|The senator does not.",
        "It opens at 9 a.m.|Visitors pay $3.50 each.",
        "John F. Kennedy met J. Edgar Hoover.|No. 10 said nothing.",
        "“Taxes will fall,” she said.|“They will rise.”|He nodded.",
        "“Why now?” he asked.|“Because!” she said.",
        "“Why now?” Mr. Baker asked.|Nobody knew.",
        "“We paid,” he said. …|“Then we left.”",
        "Wait… what is this?|Nothing.",
        "He waited...|Nobody came.",
        "Acme Inc. said it would pay.|It did not.",
        "Shares of Acme Inc. fell.|Was it the end?!|Yes.",
        "The law passed on Jan. 6 with 51 votes.|20 senators left.",
        "So do I.|The others stay.",
        "(He had left.)|She stayed.",
        "iPhones are made there.|iPads are not.",
        "Visit example.com today.|Version 2.5 is out.",
        "« Pourquoi ? » a-t-il demandé.|Elle n’a pas répondu.",
        "„Warum jetzt?“ fragte er.|Niemand wusste es.",
        "1. The first point.|2. The second.",
        "他说：“我会去。”|她没有回答。|我们走吧！",
        "“我会去。”他说。|她走了。",
        "「行く。」と彼は言った。|雨だ。",
        "هل تأتي؟|نعم.",
        "A headline without a stop",
        "Sen. Bernie Sanders, I-Vt., voted no.|His colleagues did not.",
        "It fell 2.5 percent, i.e. by half.|Dr. Lee, Ph.D., wept.",
        "Officials, incl. police, said “no comment.”|Then they left.",
        "He sat.|Biden was ill.|Congress paid no.|Moscow left.",
        "He lost to Gov. Jan Brewer.|(She declined to comment.)|The race ended.",
    ],
)
def test_news_is_read_sentence_by_sentence(told):
    parts = told.split("|")
    joint = "" if "。" in told and " " not in told else " "
    assert split(joint.join(parts)) == parts


def test_a_paragraph_ends_a_sentence_and_blank_lines_hold_none():
    assert split("A headline\n\n  By Ann Lee \nIt rained. It stopped.") == [
        "A headline",
        "By Ann Lee",
        "It rained.",
        "It stopped.",
    ]


@given(TEXTS)
def test_sentences_hold_all_that_is_not_white_space_once(text):
    found = sentences(text)
    assert all(span.fits(text) and span.text == span.text.strip() for span in found)
    assert all(one.end <= other.start for one, other in pairwise(found))
    assert "".join("".join(each.text.split()) for each in found) == "".join(text.split())


@given(TEXTS)
def test_no_sentence_reaches_over_a_paragraph(text):
    lines = paragraphs(text)
    assert all(any(line.contains(span) for line in lines) for span in sentences(text))


def test_a_place_between_sentences_is_of_the_one_before():
    text = "It rained. It stopped."
    assert sentence_at(text, 10).text == "It rained."
    assert sentence_at(text, 11).text == "It stopped."
    assert sentence_at("\nRain", 0) is None


def phrases(text: str) -> list[str]:
    return [span.text for span in phrases_within(text, 0, len(text))]


def test_phrases_stand_between_punctuation_and_leave_it_out():
    text = "“Taxes will fall,” she said on Monday — in Reno, Nev. — at 10:30, for $1,000."
    assert phrases(text) == [
        "Taxes will fall",
        "she said on Monday",
        "in Reno",
        "Nev",
        "at 10:30",
        "for $1,000",
    ]


def test_phrases_keep_apostrophes_and_acronyms():
    assert phrases("The workers’ union of the U.S., it’s said, ‘will strike’ (soon).") == [
        "The workers’ union of the U.S.",
        "it’s said",
        "will strike",
        "soon",
    ]


def test_words_are_walked_without_punctuation():
    text = "“Taxes,” she didn’t say – of ‘vice-presidents’."
    words = [span.text for span in words_within(text, 0, len(text))]
    assert words == ["Taxes", "she", "didn’t", "say", "of", "vice-presidents"]


@given(TEXTS)
def test_words_forward_and_backward_are_the_same(text):
    forward, backward, at = [], [], len(text)
    while word := word_before(text, at):
        backward.append(word)
        at = word.start
    at = 0
    while word := word_after(text, at):
        forward.append(word)
        at = word.end
    assert forward == backward[::-1]


def test_a_word_is_met_at_either_end():
    assert word_at("to be", 2).text == "to"
    assert word_at("to be", 3).text == "be"
    assert word_at("to  be", 3) is None
