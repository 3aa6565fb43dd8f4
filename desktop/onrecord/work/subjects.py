"""Whose word it is, guessed from the words beside a reporting word. Pure.

The subject of "said" stands before it ("the minister said") or, where nothing does, behind it
("said the minister"); what "according to" introduces follows it.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from onrecord.model.sentences import sentences_within
from onrecord.model.spans import Span, line_of
from onrecord.model.words import bare, phrases_within, words_within
from onrecord.work.reporting import Lexicon

_LONGEST = 120  # code points; beyond, it is no longer a subject but half a sentence
_CLAUSE_ENDS = frozenset('“”"«»;:—–!?…')
_MOST_WORDS_IN_ONE = 3  # "last month", "this week"


def subjects_of(text: str, cue: Span, lexicon: Lexicon, claim: Sequence[Span]) -> tuple[Span, ...]:
    """The words that may name the source, given the reporting word, the likeliest first: with
    what describes it ("Ane Moe, who heads the council") before the bare name.

    What is claimed is no part of them.
    """
    behind = _behind(text, cue, claim)
    if _plain(cue.text) in lexicon.beside["followed"]:
        found = _described(behind, text, lexicon)
    else:
        found = _before(text, cue, claim, lexicon) or _described(behind, text, lexicon)
    return tuple(each for each in found if each.end - each.start <= _LONGEST)


def _before(text: str, cue: Span, claim: Sequence[Span], lexicon: Lexicon) -> tuple[Span, ...]:
    phrase = _phrase_around(text, cue)
    if near := _trimmed_subject(text, phrase.start, cue.start, lexicon):
        return (near,)
    start = max([_start_of_clause(text, cue), *(c.end for c in claim if c.end <= cue.start)])
    whole = _trimmed_subject(text, start, cue.start, lexicon)
    if whole is None:
        return ()
    name = phrases_within(text, whole.start, whole.end)[0]
    return (whole, name) if name != whole else (whole,)


def _behind(text: str, cue: Span, claim: Sequence[Span]) -> tuple[Span, ...]:
    """The phrases behind the reporting word, up to the claim and the sentence's end."""
    end = next(
        each.end
        for each in sentences_within(text, *line_of(text, cue.start, cue.end))
        if each.end >= cue.end
    )
    stop = min([end, *(each.start for each in claim if each.start >= cue.end)])
    return phrases_within(text, cue.end, max(cue.end, stop))


def _described(phrases: Sequence[Span], text: str, lexicon: Lexicon) -> tuple[Span, ...]:
    """The first phrase with those behind that describe it, and the first alone."""
    if not phrases:
        return ()
    last = phrases[0]
    for phrase in phrases[1:]:
        opening = phrase.text.split()[0].lower()
        if opening not in lexicon.beside["describing"] and not opening.isdigit():
            break
        last = phrase
    whole = Span.of(text, phrases[0].start, last.end)
    return (whole, phrases[0]) if last != phrases[0] else (whole,)


def _phrase_around(text: str, cue: Span) -> Span:
    for sentence in sentences_within(text, *line_of(text, cue.start, cue.end)):
        for phrase in phrases_within(text, sentence.start, sentence.end):
            if phrase.contains(cue):
                return phrase
    return cue


def _start_of_clause(text: str, cue: Span) -> int:
    at = cue.start
    start = next(
        each.start
        for each in sentences_within(text, *line_of(text, cue.start, cue.end))
        if each.end >= cue.end
    )
    while at > start and text[at - 1] not in _CLAUSE_ENDS:
        at -= 1
    return at


def _trimmed_subject(text: str, start: int, end: int, lexicon: Lexicon) -> Span | None:
    """The range without the words that open a clause, and those between subject and verb."""
    words = list(words_within(text, start, end))
    while count := _leading(words, lexicon.beside["opening"]):
        words = words[count:]
    while count := _leading(words[::-1], lexicon.beside["closing"]):
        words = words[: len(words) - count]
    return bare(text, words[0].start, words[-1].end) if words else None


def _leading(words: list[Span], listed: Collection[str]) -> int:
    """How many of the first words, read in text order, are one of the listed expressions."""
    for count in range(min(_MOST_WORDS_IN_ONE, len(words)), 0, -1):
        if " ".join(word.text.lower() for word in sorted(words[:count])) in listed:
            return count
    return 0


def _plain(words: str) -> str:
    return " ".join(words.lower().split())
