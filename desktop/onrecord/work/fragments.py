"""One tag out of several, and several out of one: pure functions from records to records."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace

from onrecord.model.annotations import Annotation, Link, Value, in_text_order
from onrecord.model.edits import Change
from onrecord.model.ids import new_id
from onrecord.model.spans import Span, merged
from onrecord.model.times import now
from onrecord.work import tagging


def parted(whole: Annotation, taken: Collection[tuple[Span, ...]]) -> tuple[Annotation, ...]:
    """The annotation over its first fragment, and a new one over each further fragment.

    All have its label and values; links and note stay with the first. A fragment whose words
    are ``taken`` by a tag of that label gets no second one.
    """
    first, *rest = whole.spans
    others = (
        replace(whole, id=new_id(), spans=(span,), note="", created=now(), modified=now())
        for span in rest
        if (span,) not in taken
    )
    return tagging.respanned(whole, (first,)), *(replace(each, revision=1) for each in others)


def joined(text: str, tags: Iterable[Annotation]) -> Annotation:
    """The first of the tags in text order over the words of all of them.

    Where values differ the earlier tag's stands; notes are put one under the other.
    """
    ordered = sorted(tags, key=in_text_order)
    values: dict[str, Value] = {}
    for each in reversed(ordered):
        values |= each.attributes
    spans = merged(text, [span for each in ordered for span in each.spans])
    notes = dict.fromkeys(each.note for each in ordered if each.note)
    whole = tagging.respanned(ordered[0], spans)
    return replace(whole, attributes=values, note="\n".join(notes))


def repointed(links: Sequence[Link], becomes: Mapping[str, str]) -> tuple[Change, ...]:
    """The changes that let links end at what their ends have become.

    Links that would lead from an annotation to itself, or say again what another says, go.
    """
    said: set[tuple[str, str, str]] = set()
    changes = []
    for link in sorted(links, key=lambda each: bool({each.from_id, each.to_id} & set(becomes))):
        start, end = becomes.get(link.from_id, link.from_id), becomes.get(link.to_id, link.to_id)
        if start == end or (link.label, start, end) in said:
            changes.append(Change(link, None))
            continue
        said.add((link.label, start, end))
        if (start, end) != (link.from_id, link.to_id):
            moved = replace(
                link, from_id=start, to_id=end, modified=now(), revision=link.revision + 1
            )
            changes.append(Change(link, moved))
    return tuple(changes)
