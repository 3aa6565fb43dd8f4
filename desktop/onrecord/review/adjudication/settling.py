"""What settling a case makes of the gold layer: pure functions from one state of it to the next."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from onrecord.model.annotations import Annotation, Link, OriginKind
from onrecord.model.codebook import Codebook
from onrecord.model.ids import derived_id
from onrecord.model.settlements import Ruling, Settlement
from onrecord.model.times import now
from onrecord.review.adjudication.drafting import Draft
from onrecord.review.adjudication.making import (
    Gold,
    Making,
    copy_id,
    link_of,
    same_words,
    triple_of,
)
from onrecord.review.comparison import differences
from onrecord.review.comparison.cases import Case

_Record = TypeVar("_Record", Annotation, Link, Settlement)


def settled(gold: Gold, case: Case, draft: Draft, ruling: Ruling, codebook: Codebook) -> Gold:
    """The gold layer once the case is settled by this draft; what had been made of it before
    goes, unless other settlements hold it.

    Tags of the same label and spans are one: one that is there already is taken, and says what
    this draft says. Revisions and times of change are left to whoever writes the records.
    """
    replaced = gold.of_case(case)
    made = Making(gold, case, codebook, ruling.reviewer, {each.id for each in replaced})
    ids = {each.key: made.tag(each) for each in draft.tags}
    for each in draft.links:
        made.link(each, ids)
    first = next(iter(replaced), None)
    settlement = Settlement(
        id=first.id if first else _free_id(gold, case),
        article_id=gold.article_id,
        annotator_id=gold.annotator_id,
        ruling=ruling,
        members=_members(case),
        seen=differences.seen(case),
        tags=tuple(dict.fromkeys(ids.values())),
        earlier=_history(replaced),
        created=first.created if first else now(),
        revision=first.revision if first else 1,
    )
    kept = {key: each for key, each in gold.settlements.items() if each not in replaced}
    kept[settlement.id] = settlement
    return _cleared(replace(gold, tags=made.tags, links=made.links, settlements=kept), replaced)


def reopened(gold: Gold, settlement: Settlement) -> Gold:
    """The gold layer without what came of the settlement, which is open again; its ruling joins
    the earlier ones."""
    open_again = replace(
        settlement,
        tags=(),
        is_open=True,
        earlier=_history((settlement,)),
    )
    settlements = {**gold.settlements, settlement.id: open_again}
    return _cleared(replace(gold, settlements=settlements), (settlement,))


def dropped(gold: Gold, settlement: Settlement) -> Gold:
    """The gold layer without the settlement and what came of it."""
    kept = {key: each for key, each in gold.settlements.items() if key != settlement.id}
    return _cleared(replace(gold, settlements=kept), (settlement,))


def crossing(
    gold: Gold,
    before: Gold,
    links: Iterable[Link],
    tags: Mapping[str, Annotation],
    reviewer: str,
) -> Gold:
    """The gold layer with these links of annotators, where both ends are in it and one came just
    now. ``tags`` are the annotators' by id."""
    came = set(gold.tags) - set(before.tags)
    found = dict(gold.links)
    there = {triple_of(each) for each in found.values()}
    for link in links:
        start, end = _copy_of(gold, tags[link.from_id]), _copy_of(gold, tags[link.to_id])
        if start and end and start != end and {start, end} & came:
            triple = (link.label, start, end)
            if triple not in there:
                copy = link_of(gold, triple, link, reviewer)
                found[copy.id] = copy
                there.add(triple)
    return replace(gold, links=found)


def _copy_of(gold: Gold, tag: Annotation) -> str:
    """The id of the gold tag of the same label and words; empty where there is none."""
    key = copy_id(gold, tag.id)
    there = gold.tags.get(key)
    if there is not None and (there.label, there.spans) == (tag.label, tag.spans):
        return key
    return same_words(gold.tags, tag.label, tag.spans) or ""


def changed(before: Mapping[str, _Record], after: Mapping[str, _Record]) -> list[str]:
    """Ids of the records that come, go or say something else."""
    keys = dict.fromkeys([*before, *after])
    return [key for key in keys if before.get(key) != after.get(key)]


def _cleared(gold: Gold, replaced: Sequence[Settlement]) -> Gold:
    """The gold layer without the tags and links of settlements that nothing holds any more."""
    held = gold.held()
    was = {key for each in replaced for key in each.tags}
    gone = {key for key in was - held if key in gold.tags and _is_ours(gold.tags[key])}
    groups = [set(each.tags) for each in gold.settlements.values()]
    links = {
        key: each
        for key, each in gold.links.items()
        if not {each.from_id, each.to_id} & gone and not _is_left_over(each, was, groups)
    }
    tags = {key: each for key, each in gold.tags.items() if key not in gone}
    return replace(gold, tags=tags, links=links)


def _is_left_over(link: Link, was: set[str], groups: Sequence[set[str]]) -> bool:
    ends = {link.from_id, link.to_id}
    return _is_ours(link) and ends <= was and not any(ends <= each for each in groups)


def _is_ours(record: Annotation | Link) -> bool:
    return record.origin.kind is OriginKind.SETTLED


def _history(replaced: Sequence[Settlement]) -> tuple[Ruling, ...]:
    """All rulings of settlements so far, the oldest first."""
    rulings = [
        ruling
        for each in replaced
        for ruling in (*each.earlier, *(() if each.is_open else (each.ruling,)))
    ]
    return tuple(sorted(dict.fromkeys(rulings), key=lambda each: each.at))


def _members(case: Case) -> dict[str, tuple[str, ...]]:
    """The ids of everybody's tags, none of those who had nothing."""
    found = {whose: member.ids for whose, member in case.members.items()}
    return {**found, **dict.fromkeys(case.absent, ())}


def _free_id(gold: Gold, case: Case) -> str:
    """The id that the settlement of the case has everywhere."""
    key, again = derived_id("settlement", gold.article_id, case.id), 0
    while key in gold.settlements:
        again += 1
        key = derived_id("settlement", gold.article_id, case.id, again)
    return key
