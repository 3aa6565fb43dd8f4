"""Which tags, and which statements, of two layers are the same one seen twice.

Near-matches count: two tags of one label may go together where they share a token, and go together
so that the overlaps add up to the most (one-to-one). Exact offsets are never needed.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from onrecord.model.annotations import Annotation
from onrecord.model.codebook import Role
from onrecord.model.statements import Statement, statements
from onrecord.review.assigning import assigned
from onrecord.review.compared import Coded, Compared

Tokens = frozenset[int]
NOTHING: Tokens = frozenset()

_WEIGHTS = {"claim": 4.0, "cue": 2.0, "source": 1.0}  # of overlaps, when statements are paired


def overlap(one: Tokens, other: Tokens) -> float:
    """How far two sets of tokens are the same, from 0 to 1 (Lee R. Dice, 1945): twice what both
    hold, in what they hold together."""
    held = len(one) + len(other)
    return 2 * len(one & other) / held if held else 0.0


@dataclass(frozen=True, slots=True)
class Laid:
    """A tag with the tokens it touches; none for a tag of the whole article."""

    annotation: Annotation
    tokens: Tokens


def laid(compared: Compared, layer: Coded) -> dict[str, list[Laid]]:
    """The tags of a layer by their labels."""
    found = defaultdict(list)
    for each in layer.annotations:
        found[each.label].append(Laid(each, compared.covered([each])))
    return found


def paired_tags(left: Sequence[Laid], right: Sequence[Laid]) -> list[tuple[Laid, Laid]]:
    """The tags of one label that go together. Tags without words go together where they say the
    same, and the rest of them in the order of what they say."""
    shared = _shared([each.tokens for each in left], [each.tokens for each in right])
    weights = {
        (one, other): overlap(left[one].tokens, right[other].tokens) for one, other in shared
    }
    worded = [(left[one], right[other]) for one, other in assigned(weights)]
    return worded + _paired_wordless(_wordless(left), _wordless(right))


_Sayings = list[tuple[tuple[str, ...], Laid]]


def _wordless(tags: Sequence[Laid]) -> _Sayings:
    """Tags without words, with what they say, in the order of it."""
    found = (each for each in tags if not each.annotation.spans)
    said = [(tuple(sorted(map(str, each.annotation.attributes.items()))), each) for each in found]
    return sorted(said, key=lambda each: each[0])


def _paired_wordless(left: _Sayings, right: _Sayings) -> list[tuple[Laid, Laid]]:
    rest, alike, alone = list(right), list[tuple[Laid, Laid]](), list[Laid]()
    for words, tag in left:
        same = next((each for each in rest if each[0] == words), None)
        if same is None:
            alone.append(tag)
        else:
            rest.remove(same)
            alike.append((tag, same[1]))
    return alike + list(zip(alone, (each for _, each in rest), strict=False))


def _shared(left: Sequence[Tokens], right: Sequence[Tokens]) -> Counter[tuple[int, int]]:
    """How many tokens each two of them share, where they share any."""
    at = defaultdict(list)
    for number, tokens in enumerate(right):
        for token in tokens:
            at[token].append(number)
    return Counter(
        (number, other)
        for number, tokens in enumerate(left)
        for token in tokens
        for other in at[token]
    )


PARTS = ("claim", "source", "cue", "stance")


@dataclass(frozen=True, slots=True)
class Said:
    """A statement, and the tokens of each of ``PARTS`` that it has; none where it has no words."""

    statement: Statement
    parts: Mapping[str, Tokens]

    def tokens(self, part: str) -> Tokens:
        return self.parts.get(part, NOTHING)


def said(compared: Compared, layer: Coded) -> list[Said]:
    """The statements of a layer, in text order. A cue that stands for a claim is its cue."""
    found = statements(layer.annotations, layer.links, compared.codebook)
    return [_said(compared, each) for each in found]


def _said(compared: Compared, statement: Statement) -> Said:
    is_claim = compared.codebook.role(statement.anchor.label) is Role.CLAIM
    held = {
        "claim": [statement.anchor] if is_claim else [],
        "source": [part.annotation for part in statement.sources],
        "cue": [part.annotation for part in statement.cues],
        "stance": [part.annotation for part in statement.stances],
    }
    if not is_claim:
        held["cue"].append(statement.anchor)
    return Said(statement, {part: compared.covered(tags) for part, tags in held.items() if tags})


def meeting(left: Sequence[Said], right: Sequence[Said]) -> set[tuple[int, int]]:
    """The numbers of statements that meet: their claims share a token, or their cues do."""
    claims = _shared([x.tokens("claim") for x in left], [x.tokens("claim") for x in right])
    cues = _shared([x.tokens("cue") for x in left], [x.tokens("cue") for x in right])
    return {*claims, *cues}


def paired_statements(
    left: Sequence[Said], right: Sequence[Said], met: Iterable[tuple[int, int]]
) -> list[tuple[Said, Said]]:
    """The statements that are one statement seen twice, one-to-one, among those that meet."""
    weights = {pair: _alike(left[pair[0]], right[pair[1]]) for pair in met}
    return [(left[one], right[other]) for one, other in assigned(weights)]


def _alike(one: Said, other: Said) -> float:
    return sum(
        weight * overlap(one.tokens(part), other.tokens(part)) for part, weight in _WEIGHTS.items()
    )
