"""What is typical in words that were taken in or left out when a tag was settled. Pure.

A small set of recognisers over the words that moved and what stands beside them. They know
English words, and the signs of any language; what none of them recognises is only counted. They
are asked in this order, and the first that says yes names the words:

====================== ==========================================================================
other words            the two versions share no word
quotation marks        nothing but quotation marks, and what closes with them
punctuation            nothing but other signs
the, a                 nothing but articles
that                   "that", "whether", "if" at the start of a claim
who says it            words that are the source or the cue of the statement, in its claim
joining words          "and", "and that": between the fragments of a split tag
further sentences      a sentence's end is among them
times                  "on Tuesday", "last month": when it was said, or is to be
helping words          "has", "had", "also", "repeatedly": beside the verb of a cue
relative clauses       "who heads the council", ", parts of which leaked"
titles after names     ", the deputy minister" after a name
titles before names    "Deputy Minister" before a name
prepositional tails    "of the islanders' council", "in the coming year"
what the verb takes    "reporters" after the "told" of a cue
rest of the sentence   three words or more, up to where the sentence begins or ends
first words            up to six words at the start of a claim: its subject, mostly
====================== ==========================================================================
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from onrecord.model.codebook import Role
from onrecord.model.sentences import sentences_within
from onrecord.model.spans import Span, line_of, paragraphs
from onrecord.review.feedback.moves import Move, Side


class Habit(StrEnum):
    """What moved words are."""

    OTHER_WORDS = "other words"
    QUOTATION_MARKS = "quotation marks"
    PUNCTUATION = "punctuation"
    ARTICLE = "articles"
    THAT = "that"
    SAYING = "who says it"
    JOINING = "joining words"
    SENTENCES = "further sentences"
    TIME = "times"
    HELPING = "helping words"
    RELATIVE = "relative clauses"
    TITLE_AFTER = "titles after names"
    TITLE_BEFORE = "titles before names"
    PREPOSITION = "prepositional tails"
    OBJECT = "what the verb takes"
    SENTENCE = "rest of the sentence"
    SUBJECT = "first words"


@dataclass(frozen=True, slots=True)
class Scene:
    """What the moved words stand beside: the article's text, the role of the tag, the words that
    both versions cover, and those of the statement's cues and sources as settled."""

    text: str
    role: Role
    both: tuple[Span, ...]
    saying: tuple[Span, ...] = ()


def _listed(words: str) -> frozenset[str]:
    return frozenset(words.split())


_QUOTES = frozenset("\"“”„‟'‘’‚«»‹›「」『』")
_CLOSING = ".!?…\"”“’'»« )]"
_ARTICLES = frozenset({"the", "a", "an"})
_OPENING = frozenset({"that", "whether", "if"})
_JOINING = frozenset({"and", "but", "or", "nor", "so", "yet", "that", "which", "also", "while"})
_RELATIVE = frozenset({"who", "which", "whose", "whom", "where"})
_HELPING = _listed(
    "has have had having is are was were be been being do does did will would can could may might "
    "must should also then later again further just already still even not never "
    "earlier now once since it"
)
_PREPOSITIONS = _listed(
    "about above according across after against along among around as at before behind below "
    "beside between beyond by despite during for from in inside into like near of off on onto "
    "outside over per since than through throughout to toward towards under until up upon via "
    "with within without"
)
_TIMES = re.compile(
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tomorrow|tonight|"
    r"(?:last|this|next|earlier|later|that) (?:week|month|year|spring|summer|autumn|fall|winter|"
    r"morning|afternoon|evening|night|day)|(?:week|month|year)s? ago|"
    r"(?:january|february|march|april|june|july|august|september|october|november|december)\b|"
    r"\bin (?:19|20)\d\d\b",
    re.IGNORECASE,
)
_RANKS = _listed(
    "mr mrs ms mx dr prof professor sir dame lord lady judge justice general colonel captain "
    "minister president chairman chairwoman chair mayor senator governor secretary director "
    "spokesman spokeswoman spokesperson analyst economist lawyer attorney officer official chief "
    "leader deputy former acting prime rep sen gov gen lt col capt rev"
)
_LONGEST_TIME, _LONGEST_TAIL, _LONGEST_START, _SHORTEST_REST = 5, 7, 6, 3  # words
_PART_OF = re.compile(r",\s(?:\w+\s){1,2}of (?:which|whom)\b")  # ", a copy of which"
_WORD = re.compile(r"[^\W_]+(?:[.'’-][^\W_]+)*")


def habit(move: Move, scene: Scene) -> Habit | None:
    """What is typical in the words that moved; None where no recogniser knows them."""
    words = tuple(_WORD.findall(move.words.text))
    return next((each for each, knows in _RECOGNISERS.items() if knows(move, words, scene)), None)


_Words = tuple[str, ...]
_Recogniser = Callable[[Move, _Words, Scene], bool]


def _is_elsewhere(move: Move, _words: _Words, _scene: Scene) -> bool:
    return move.side is Side.ELSEWHERE


def _is_quotation_marks(move: Move, words: _Words, _scene: Scene) -> bool:
    return not words and any(sign in _QUOTES for sign in move.words.text)


def _is_punctuation(_move: Move, words: _Words, _scene: Scene) -> bool:
    return not words


def _is_article(_move: Move, words: _Words, _scene: Scene) -> bool:
    return all(word.lower() in _ARTICLES for word in words)


def _is_that(move: Move, words: _Words, _scene: Scene) -> bool:
    return move.side is Side.START and len(words) == 1 and words[0].lower() in _OPENING


def _says_it(move: Move, _words: _Words, scene: Scene) -> bool:
    here = move.words
    return scene.role is Role.CLAIM and any(here.contains(each) for each in scene.saying)


def _is_further(move: Move, _words: _Words, scene: Scene) -> bool:
    here = move.words
    found = _sentences(scene.text, here.start, here.end)
    return any(here.start <= each.start and _last_word(each) <= here.end for each in found)


def _is_time(_move: Move, words: _Words, _scene: Scene) -> bool:
    return len(words) <= _LONGEST_TIME and bool(_TIMES.search(" ".join(words)))


def _is_helping(_move: Move, words: _Words, scene: Scene) -> bool:
    if scene.role is not Role.CUE:
        return False
    return all(word.lower() in _HELPING or word.lower().endswith("ly") for word in words)


def _is_relative(move: Move, words: _Words, scene: Scene) -> bool:
    first = words[0].lower()
    is_that = first == "that" and scene.role is Role.SOURCE and len(words) > 1
    is_of_which = bool(_PART_OF.match(move.words.text))
    return move.side is not Side.START and (first in _RELATIVE or is_that or is_of_which)


def _is_title_after(move: Move, words: _Words, scene: Scene) -> bool:
    if scene.role not in (Role.SOURCE, Role.ENTITY) or move.side is Side.START:
        return False
    before = scene.text[: move.words.start].rstrip()
    opens = move.words.text[0] in ",(–—-" or before[-1:] in (",", "(")
    return opens and _is_name(_WORD.findall(before)[-1:])


def _is_title_before(move: Move, words: _Words, scene: Scene) -> bool:
    if scene.role not in (Role.SOURCE, Role.ENTITY) or move.side is not Side.START:
        return False
    behind = _WORD.findall(scene.both[0].text)[:1]
    has_rank = any(word.lower().rstrip(".") in _RANKS for word in words)
    return _is_name(behind) and (has_rank or words[-1][0].isupper())


def _is_name(words: Sequence[str]) -> bool:
    return bool(words) and words[0][0].isupper()


def _is_tail(move: Move, words: _Words, _scene: Scene) -> bool:
    leads = words[0].lower() in _PREPOSITIONS
    return move.side is not Side.START and leads and len(words) <= _LONGEST_TAIL


def _is_joining(move: Move, words: _Words, _scene: Scene) -> bool:
    return move.side is Side.INSIDE and all(word.lower() in _JOINING for word in words)


def _is_taken_by_verb(move: Move, words: _Words, scene: Scene) -> bool:
    short = len(words) <= _LONGEST_START
    return scene.role is Role.CUE and move.side is Side.END and short


def _is_subject(move: Move, words: _Words, scene: Scene) -> bool:
    short = len(words) <= _LONGEST_START
    return scene.role is Role.CLAIM and move.side is Side.START and short


def _is_rest(move: Move, words: _Words, scene: Scene) -> bool:
    if len(words) < _SHORTEST_REST or move.side is Side.INSIDE:
        return False
    here = move.words
    found = _sentences(scene.text, here.start, here.end)
    if move.side is Side.START:
        return any(here.start <= each.start < here.end for each in found)
    return any(_last_word(each) <= here.end <= each.end for each in found)


def _sentences(text: str, start: int, end: int) -> Iterator[Span]:
    """The sentences that have part in the range."""
    first, last = line_of(text, start, end)
    for line in paragraphs(text[first:last]):
        for each in sentences_within(text, first + line.start, first + line.end):
            if each.start < end and start < each.end:
                yield each


def _last_word(sentence: Span) -> int:
    """Where the sentence ends without the marks that close it."""
    return sentence.start + len(sentence.text.rstrip(_CLOSING))


_RECOGNISERS: dict[Habit, _Recogniser] = {
    Habit.OTHER_WORDS: _is_elsewhere,
    Habit.QUOTATION_MARKS: _is_quotation_marks,
    Habit.PUNCTUATION: _is_punctuation,
    Habit.ARTICLE: _is_article,
    Habit.THAT: _is_that,
    Habit.SAYING: _says_it,
    Habit.JOINING: _is_joining,
    Habit.SENTENCES: _is_further,
    Habit.TIME: _is_time,
    Habit.HELPING: _is_helping,
    Habit.RELATIVE: _is_relative,
    Habit.TITLE_AFTER: _is_title_after,
    Habit.TITLE_BEFORE: _is_title_before,
    Habit.PREPOSITION: _is_tail,
    Habit.OBJECT: _is_taken_by_verb,
    Habit.SENTENCE: _is_rest,
    Habit.SUBJECT: _is_subject,
}
