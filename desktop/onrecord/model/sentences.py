"""The sentences of an article. All places are code points, half-open.

No parser: news is regular enough for rules over full stops, and the worst that a wrong one
does is a selection that has to be grown or shrunk once more.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from onrecord.model.spans import Span, line_of, paragraphs, trimmed

# Where a sentence may end: a mark or several, then what closes with it. French sets a space
# before », German closes with “ and «.
_CLOSERS = r"(?:[\"”“’'»«)\]】」』]|[ \u00a0\u202f]»)*"
_END = re.compile(rf"(?P<mark>[.!?…؟۔।]+|[。！？｡]+)(?P<closers>{_CLOSERS})")
_NEXT = re.compile(r"\s+(?P<opener>[\"“„‘'«»(\[–—-]*\s?)(?P<first>\S+)")
_WIDE = frozenset("。！？｡")

# Somebody's title or a reference: a name or a number follows, whatever its first letter.
_BEFORE_NAMES = re.compile(
    r"mr|mrs|ms|mx|dr|prof|gen|sen|rep|gov|lt|col|sgt|cpl|pfc|capt|cmdr|adm|maj|brig|rev|hon|"
    r"pres|supt|det|insp|sec|ald|atty|messrs|mme|mlle|fr|vs|e\.g|i\.e|cf|approx|ca|viz|op"
)
_BEFORE_NUMBERS = re.compile(r"no|nos|nr|art|fig|p|pp|vol|sec|ch|par|para|pt|ed")
_SMALL = re.compile(r"vs|e\.g|i\.e|cf|approx|ca|viz|etc|al")  # the others are capitalized
# These end a sentence only when the next one opens with a word that sentences open with.
_MAYBE_LAST = re.compile(
    r"st|ave|blvd|rd|inc|corp|co|ltd|llc|plc|bros|jr|sr|esq|etc|al|dept|univ|assn|est|jan|feb|"
    r"mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|ala|ariz|ark|calif|"
    r"colo|conn|del|fla|ga|ill|ind|kan|ky|la|md|mass|mich|minn|miss|mo|mont|neb|nev|okla|ore|"
    r"pa|tenn|tex|vt|va|wash|wis|wyo"
)
_OPENING = re.compile(
    r"the|a|an|he|she|it|they|we|i|you|this|that|these|those|there|here|his|her|its|their|our|"
    r"my|your|but|and|or|nor|yet|so|in|on|at|by|to|for|from|of|with|without|as|after|before|"
    r"when|while|where|if|although|though|because|since|until|during|despite|according|asked|"
    r"what|who|why|how|whether|which|not|no|only|also|another|both|each|some|many|most|few|"
    r"all|any|one|two|three|several|however|meanwhile|still|then|now|later|earlier|instead|"
    r"moreover|today"
)
_DOTTED = re.compile(r"(?:\w\.)+\w\Z")
_HOUR_GOES_ON = re.compile(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[A-Z]{2,4}T\b|GMT|UTC")
_LONGEST_TOKEN = 40
_LAST_TOKEN = re.compile(r"[\w.’'-]+\Z")
_SAID_BY_NAME = re.compile(
    r"(?:[A-Z][\w.’'-]*,?\s+){1,4}"
    r"(?:said|says|asked|asks|added|wrote|told|replied|shouted|tweeted|posted|exclaimed)\b"
)


def sentences(text: str) -> tuple[Span, ...]:
    """The sentences of every paragraph, in text order, without the white space around them.

    Each sentence holds its closing marks; together they hold all that is not white space. A
    paragraph's end always ends a sentence. Marks within abbreviations, initials, numbers and
    quotations that the sentence goes on after (“Why?” he asked) do not.
    """
    found: list[Span] = []
    for paragraph in paragraphs(text):
        found += sentences_within(text, paragraph.start, paragraph.end)
    return tuple(found)


def sentences_within(text: str, start: int, end: int) -> tuple[Span, ...]:
    """The sentences of one paragraph, ``[start, end)`` of the text."""
    line = text[start:end]
    found: list[Span] = []
    begin = 0
    for stop in (*_stops(line), len(line)):
        span = trimmed(text, start + begin, start + stop)
        begin = stop
        if span and found and not any(map(str.isalnum, span.text)):
            found[-1] = Span.of(text, found[-1].start, span.end)  # a stray mark: "he said. …"
        elif span:
            found.append(span)
    return tuple(found)


def _stops(line: str) -> Iterator[int]:
    """Where sentences of a paragraph end, but for the last."""
    begin = 0
    for match in _END.finditer(line):
        if _ends(line, begin, match):
            begin = match.end()
            yield begin


def _ends(line: str, begin: int, match: re.Match[str]) -> bool:
    mark, closers, stop = match["mark"], match["closers"], match.end()
    if mark[0] in _WIDE:
        return not _goes_on_after_quotation(line, match)
    after = _NEXT.match(line, stop)
    if after is None:
        return False  # inside a word or a number, or the paragraph ends anyway
    first = after["first"]
    if _is_lower(first):
        return False
    if closers and mark[-1] in "?!" and _SAID_BY_NAME.match(line, after.start("first")):
        return False
    if mark == "." and not closers:
        return _stop_ends(line[begin : match.start()], after)
    return True


def _is_lower(word: str) -> bool:
    """Whether a sentence goes on with it; iPhones and the like may open one."""
    return word[0].islower() and not (len(word) > 1 and word[1].isupper())


def _goes_on_after_quotation(line: str, match: re.Match[str]) -> bool:
    """Whether a quotation in wide marks is followed by who said it: “…。”他说."""
    rest = line[match.end() : match.end() + 1]
    if not match["closers"] or not rest or not rest.isalnum():
        return False
    if rest in "とっ":
        return True
    opened = max(line.rfind(mark, 0, match.start()) for mark in "“「『«")
    return opened >= 0 and line[:opened].rstrip()[-1:] not in {"：", ":", "，", ","}


def _stop_ends(before: str, after: re.Match[str]) -> bool:
    """Whether a single full stop ends the sentence ``before``, given what follows it."""
    token = _last_token(before)
    name, first = token.lower().lstrip("'’-"), after["first"]
    if token == before.strip() and token.isdigit():
        return False  # the number of a list's item
    if _BEFORE_NAMES.fullmatch(name) and _is_short(token):
        return False
    if _BEFORE_NUMBERS.fullmatch(name) and first[0].isdigit():
        return False
    if len(token) == 1 and token.isupper():
        return _is_last_initial(before, token, after)
    if name in ("a.m", "p.m"):
        return first[0].isupper() and not _HOUR_GOES_ON.match(first)
    if _DOTTED.match(token) or (_MAYBE_LAST.fullmatch(name) and _is_short(token)):
        return _opens(after)
    return True


def _is_short(token: str) -> bool:
    """Whether it is an abbreviation at all, and not "sat" or "sun"."""
    return token[0].isupper() or bool(_SMALL.fullmatch(token))


def ends_in_abbreviation(words: str) -> bool:
    """Whether a full stop behind these words is part of the last: "the U.S."."""
    return bool(_DOTTED.search(_last_token(words)))


def _last_token(before: str) -> str:
    found = _LAST_TOKEN.search(before[-_LONGEST_TOKEN:])
    return found[0] if found else ""


def _is_last_initial(before: str, token: str, after: re.Match[str]) -> bool:
    """Whether a lone capital is no initial: “so do I. The …”, “plan B. She …”."""
    before = before.rstrip()[: -len(token)].rstrip()
    lower = _last_token(before)[:1].islower()
    return lower and (token == "I" or _opens(after))


def _opens(after: re.Match[str]) -> bool:
    """Whether what follows opens a sentence: a quotation, or a word that sentences open with."""
    first = after["first"].rstrip(",.:;!?”\"’'")
    if any(mark in '"“„‘«' for mark in after["opener"]):
        return True
    return bool(_OPENING.fullmatch(first.lower()))


def sentence_at(text: str, at: int) -> Span | None:
    """The sentence around a place, else the last one before it in the paragraph, else the first;
    None on an empty line."""
    found = sentences_within(text, *line_of(text, at, at))
    if not found:
        return None
    begun = [each for each in found if each.start <= at]
    return begun[-1] if begun else found[0]
