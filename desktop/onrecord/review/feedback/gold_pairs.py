"""Which of somebody's tags became which settled tag of a case. Pure.

What is the same goes together; then tags of one label, so that the overlaps add up to the most;
then tags of other labels that cover much the same words; then what is left of one label, in the
order of the text.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from onrecord.model.annotations import Annotation, in_text_order
from onrecord.review.assigning import assigned
from onrecord.review.pairing import Laid, overlap, paired_tags

_MUCH = 0.5  # overlap from which tags of two labels are one tag, recoded


def paired(
    theirs: Sequence[Annotation], gold: Sequence[Annotation]
) -> list[tuple[Annotation, Annotation]]:
    """The tags of a case that go together, one-to-one."""
    found = list(_the_same(theirs, gold))
    for pairs in (_of_one_label, _recoded, _left_over):
        rest = _rest(theirs, [one for one, _ in found]), _rest(gold, [two for _, two in found])
        if not all(rest):
            break
        found += pairs(*rest)
    return found


_Pairs = Iterator[tuple[Annotation, Annotation]]


def _rest(tags: Sequence[Annotation], gone: Sequence[Annotation]) -> list[Annotation]:
    ids = {each.id for each in gone}
    return [each for each in tags if each.id not in ids]


def _the_same(theirs: Sequence[Annotation], gold: Sequence[Annotation]) -> _Pairs:
    at = {(each.label, each.spans): each for each in gold if each.spans}
    for each in theirs:
        if other := at.pop((each.label, each.spans), None):
            yield each, other


def _of_one_label(theirs: Sequence[Annotation], gold: Sequence[Annotation]) -> _Pairs:
    for label in dict.fromkeys(each.label for each in theirs):
        left = [_laid(each) for each in theirs if each.label == label]
        right = [_laid(each) for each in gold if each.label == label]
        for one, other in paired_tags(left, right):
            yield one.annotation, other.annotation


def _recoded(theirs: Sequence[Annotation], gold: Sequence[Annotation]) -> _Pairs:
    left, right = [_laid(each) for each in theirs], [_laid(each) for each in gold]
    weights = {
        (at, to): share
        for at, one in enumerate(left)
        for to, other in enumerate(right)
        if (share := overlap(one.tokens, other.tokens)) >= _MUCH
    }
    for at, to in assigned(weights):
        yield theirs[at], gold[to]


def _left_over(theirs: Sequence[Annotation], gold: Sequence[Annotation]) -> _Pairs:
    for label in dict.fromkeys(each.label for each in theirs):
        left = sorted((each for each in theirs if each.label == label), key=in_text_order)
        right = sorted((each for each in gold if each.label == label), key=in_text_order)
        yield from zip(left, right, strict=False)


def _laid(tag: Annotation) -> Laid:
    return Laid(tag, frozenset(at for span in tag.spans for at in range(span.start, span.end)))
