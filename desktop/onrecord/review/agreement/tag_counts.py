"""What an article says about agreement tag by tag: spans, values of attributes, links."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence

from onrecord.errors import marked
from onrecord.model.annotations import Annotation, Value
from onrecord.model.codebook import (
    Attribute,
    AttributeType,
    Codebook,
    Label,
    LinkRole,
    Scope,
    applies,
    setting,
)
from onrecord.review.agreement.evidence import Column, Counts, Subject, no_counts
from onrecord.review.agreement.nominal import nominal_counts
from onrecord.review.compared import Coded, Compared
from onrecord.review.pairing import Laid, laid, paired_tags

SPANS: Subject = ("spans",)
LINKS: Subject = ("links",)
OWN: Column = ("count",)
UNSET = ""
NEITHER_SAYS = marked("neither says it")
ONLY_ONE_SAYS = marked("only one of the two says it")

_Counted = dict[Subject, Counts]
_Ties = Counter[tuple[str, tuple[str, ...] | frozenset[str]]]  # of each type and its ends


def tag_counts(compared: Compared) -> Iterator[tuple[Subject, Counts]]:
    """The counts of all pairs of layers."""
    counted: _Counted = defaultdict(no_counts)
    tags = {each.annotator: laid(compared, each) for each in compared.layers}
    for layer in compared.layers:
        _add_own(counted, compared, layer)
    for left, right in compared.pairs:
        pair = left.annotator, right.annotator
        partners: dict[str, str] = {}
        for label in sorted({*tags[pair[0]], *tags[pair[1]]}):
            both = tags[pair[0]].get(label, []), tags[pair[1]].get(label, [])
            found = paired_tags(*both)
            partners |= {one.annotation.id: other.annotation.id for one, other in found}
            for subject in (SPANS, ("spans of", label)):
                _add_spans(counted[subject], pair, both, found)
            if _is_of_articles(compared.codebook, label):
                _add_wordless(counted["articles of", label], pair, both, found)
            _add_values(counted, compared, label, found)
        ties = _ties(compared.codebook, left), _ties(compared.codebook, right)
        _add_links(counted, pair, ties, partners)
    yield from counted.items()


def _add_own(counted: _Counted, compared: Compared, layer: Coded) -> None:
    """How much there is of one layer, however many others it is compared with."""
    for tag in layer.annotations:
        if compared.covered([tag]):
            counted[SPANS][OWN] += 1
            counted["spans of", tag.label][OWN] += 1
        elif _is_of_articles(compared.codebook, tag.label):
            counted["articles of", tag.label][OWN] += 1
    for link in layer.links:
        counted[LINKS][OWN] += 1
        counted["links of", link.label][OWN] += 1


def _add_spans(
    counts: Counts,
    pair: tuple[str, str],
    both: tuple[Sequence[Laid], Sequence[Laid]],
    found: Sequence[tuple[Laid, Laid]],
) -> None:
    """Tags that cover words; exactly alike are those of the same tokens."""
    worded = [[each.tokens for each in side if each.tokens] for side in both]
    alike = Counter(worded[0]) & Counter(worded[1])
    counts["made", *pair] += len(worded[0]) + len(worded[1])
    counts["exact", *pair] += alike.total()
    counts["overlap", *pair] += sum(bool(one.tokens) for one, _ in found)


def _is_of_articles(codebook: Codebook, label_id: str) -> bool:
    label = codebook.label(label_id)
    return label is not None and label.scope is Scope.ARTICLE


def _add_wordless(
    counts: Counts,
    pair: tuple[str, str],
    both: tuple[Sequence[Laid], Sequence[Laid]],
    found: Sequence[tuple[Laid, Laid]],
) -> None:
    """Tags of the article as a whole."""
    counts["made", *pair] += sum(not each.annotation.spans for side in both for each in side)
    counts["paired", *pair] += sum(not one.annotation.spans for one, _ in found)


def _add_values(
    counted: _Counted, compared: Compared, label_id: str, found: Sequence[tuple[Laid, Laid]]
) -> None:
    label = compared.codebook.label(label_id)
    for attribute in label.attributes if label else ():
        assert label is not None
        counts = counted["attribute", label.id, attribute.id]
        for one, other in found:
            values = [_value(compared, label, attribute, each.annotation) for each in (one, other)]
            _add_value(counts, attribute, *values)


def _add_value(counts: Counts, attribute: Attribute, one: str, other: str) -> None:
    """Two values of one attribute. What neither says tells nothing; what only one says is a
    difference, unless the values have an order, in which it has no place."""
    is_ordered = attribute.type is AttributeType.NUMBER
    if one == other == UNSET:
        counts["left out", NEITHER_SAYS] += 1
    elif is_ordered and UNSET in (one, other):
        counts["left out", ONLY_ONE_SAYS] += 1
    else:
        add(counts, nominal_counts(Counter({(one, other): 1})))


def add(counts: Counts, more: Mapping[tuple[str, ...], float]) -> None:
    """Add counts to counts."""
    for column, count in more.items():
        counts[column] += count


def _value(compared: Compared, label: Label, attribute: Attribute, tag: Annotation) -> str:
    """The value as text, that of the codebook where it gives one; actors and issues as the ones
    they were merged into."""
    value = setting(attribute, tag.attributes).value
    if value is None or not applies(label, attribute, tag.attributes):
        return UNSET
    if attribute.type is AttributeType.NUMBER and not attribute.accepts(value):
        return UNSET
    return _text(value, compared.read_as)


def _text(value: Value, read_as: Mapping[str, str]) -> str:
    if isinstance(value, tuple):
        return ", ".join(sorted(value))
    text = " ".join(str(value).casefold().split())
    return read_as.get(str(value), text)


def _ties(codebook: Codebook, layer: Coded) -> _Ties:
    """The links of a layer: their types and ends; “same as” has no direction."""
    found: _Ties = Counter()
    for link in layer.links:
        ends = link.from_id, link.to_id
        is_same = codebook.link_role(link.label) is LinkRole.SAME_AS
        found[link.label, frozenset(ends) if is_same else ends] += 1
    return found


def _add_links(
    counted: _Counted,
    pair: tuple[str, str],
    both: tuple[_Ties, _Ties],
    partners: Mapping[str, str],
) -> None:
    """Links whose type is the same and whose ends go together, of all and of those both of whose
    ends the other one has tagged too."""
    left, right = both
    known = set(partners.values())
    here: _Ties = Counter()
    for (label, ends), count in left.items():
        if all(end in partners for end in ends):
            here[label, type(ends)(partners[end] for end in ends)] += count
    there = Counter({tie: count for tie, count in right.items() if known.issuperset(tie[1])})
    for label in sorted({label for label, _ in (*left, *right)}):
        for subject in (LINKS, ("links of", label)):
            counts = counted[subject]
            counts["made", *pair] += _of(left, label) + _of(right, label)
            counts["alike", *pair] += _of(here & there, label)
            counts["made between known", *pair] += _of(here, label) + _of(there, label)


def _of(ties: _Ties, label: str) -> int:
    return sum(count for (each, _), count in ties.items() if each == label)
