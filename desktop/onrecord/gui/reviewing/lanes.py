"""The parts of a case, each with what every voice has of it and what the draft has. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from onrecord.gui.reviewing.voices import Voice
from onrecord.model.annotations import Annotation
from onrecord.model.spans import Span
from onrecord.work.reviews import Case, Part
from onrecord.work.settling import Draft, DraftTag

Said = Annotation | DraftTag
"""What a cell is about: a tag of a layer, or one of a draft."""


@dataclass(frozen=True, slots=True)
class Lane:
    """One part of a case: tags that go together. ``tags`` are by annotator id, ``draft`` is what
    the draft has of it; both may lack it."""

    part: Part
    tags: Mapping[str, Annotation]
    draft: DraftTag | None = None

    @property
    def label(self) -> str:
        """The label of the first who has it, else of the draft."""
        first: Said | None = next(iter(self.tags.values()), self.draft)
        return first.label if first else ""

    @property
    def ids(self) -> frozenset[str]:
        return frozenset(tag.id for tag in self.tags.values())

    def of(self, voices: Sequence[Voice]) -> tuple[Annotation | None, ...]:
        """What each of these voices has."""
        return tuple(self.tags.get(each.annotator_id) for each in voices)


def lanes(case: Case, draft: Draft) -> tuple[Lane, ...]:
    """The case's parts in its order, then tags of the draft that nobody made."""
    free = list(draft.tags)
    found: list[Lane] = [Lane(each.part, each.tags) for each in case.parts]
    for fits in (_is_of, _is_over, _is_like):
        for at, lane in enumerate(found):
            tag = next((each for each in free if lane.draft is None and fits(lane, each)), None)
            if tag is not None:
                found[at] = Lane(lane.part, lane.tags, tag)
                free.remove(tag)
    return (*found, *(Lane(tag.part, {}, tag) for tag in free))


def _is_of(lane: Lane, tag: DraftTag) -> bool:
    """Whether the draft took it from one of these tags."""
    return tag.key in lane.ids or tag.origin[1] in lane.ids


def _is_over(lane: Lane, tag: DraftTag) -> bool:
    """Whether it has the words of one of these tags, all or some."""
    return tag.part is lane.part and any(_overlap(x.spans, tag.spans) for x in lane.tags.values())


def _is_like(lane: Lane, tag: DraftTag) -> bool:
    return tag.part is lane.part


def _overlap(one: Sequence[Span], other: Sequence[Span]) -> bool:
    if not one and not other:
        return True
    return any(x.start < y.end and y.start < x.end for x in one for y in other)


def spans_of(said: Said | None) -> tuple[Span, ...]:
    """Its words in text order; none where there is nothing."""
    return tuple(sorted(said.spans)) if said is not None else ()
