"""The tags and links that a draft becomes in the gold layer."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from itertools import count

from onrecord.model.annotations import Annotation, Decision, Link, Origin, OriginKind
from onrecord.model.codebook import Codebook
from onrecord.model.ids import derived_id
from onrecord.model.recoding import moved_on
from onrecord.model.settlements import Settlement
from onrecord.model.spans import Span
from onrecord.review.adjudication.drafting import DraftLink, DraftTag
from onrecord.review.comparison.cases import Case

Triple = tuple[str, str, str]
"""A link's label and the ids of its ends."""


@dataclass(frozen=True, slots=True)
class Gold:
    """The gold layer of one article, by id, as it is read under the codebook in use.
    ``elsewhere`` are the ids of settlements that are known to be of other cases."""

    article_id: str
    annotator_id: str
    tags: Mapping[str, Annotation] = field(default_factory=dict)
    links: Mapping[str, Link] = field(default_factory=dict)
    settlements: Mapping[str, Settlement] = field(default_factory=dict)
    elsewhere: frozenset[str] = frozenset()

    def of_case(self, case: Case) -> tuple[Settlement, ...]:
        """The settlements of the case: those that hold one of its anchors and are not known to
        be of another case, the newest first."""
        anchors = {each.anchor.id for each in case.members.values()}
        found = (
            each
            for key, each in self.settlements.items()
            if key not in self.elsewhere
            and any(ids and ids[0] in anchors for ids in each.members.values())
        )
        return tuple(sorted(found, key=lambda each: (each.ruling.at, each.id), reverse=True))

    def held(self, but: Iterable[str] = ()) -> frozenset[str]:
        """Ids of the tags that settlements hold, those with the ids ``but`` left out."""
        others = set(self.settlements) - set(but)
        return frozenset(tag for key in others for tag in self.settlements[key].tags)


class Making:
    """The tags and links of the gold layer while a case is settled."""

    def __init__(
        self, gold: Gold, case: Case, codebook: Codebook, reviewer: str, replaced: set[str]
    ) -> None:
        self._gold = gold
        self._codebook = codebook
        self._reviewer = reviewer
        self._shared = gold.held(replaced)
        self._originals = {x.id: x for member in case.members.values() for x in member.tags}
        self.tags = dict(gold.tags)
        self.links = dict(gold.links)
        self._triples = {triple_of(each): each.id for each in self.links.values()}

    def tag(self, draft: DraftTag) -> str:
        """The id of the gold tag that says this."""
        key = self._place(draft)
        there = self.tags.get(key)
        if there is None:
            self.tags[key] = self._new(key, draft)
        elif not says(there, draft):
            self.tags[key] = self._changed(there, draft)
        return key

    def link(self, draft: DraftLink, ids: Mapping[str, str]) -> None:
        """Tie two tags of gold, whose ids are told by the draft's keys."""
        triple = (draft.label, ids[draft.from_key], ids[draft.to_key])
        if triple[1] == triple[2]:
            return
        key = self._triples.get(triple)
        if key is None:
            link = link_of(self._gold, triple, draft, self._reviewer)
            self.links[link.id] = link
            self._triples[triple] = link.id
        else:
            there = self.links[key]
            note = draft.note or there.note
            if (there.attributes, there.note) != (draft.attributes, note):
                self.links[key] = replace(there, attributes=draft.attributes, note=note)

    def _place(self, draft: DraftTag) -> str:
        own = self.tags.get(draft.key)
        if own is not None and (own.label, own.spans) == (draft.label, draft.spans):
            return draft.key
        same = same_words(self.tags, draft.label, draft.spans)
        if same is not None:
            return same
        if own is not None and draft.key not in self._shared:
            return draft.key
        return self._free(draft)

    def _free(self, draft: DraftTag) -> str:
        """The id that the tag's copy has everywhere; another where that one says something else
        in another statement."""
        for again in count():
            key = copy_id(self._gold, draft.key, again)
            there = self.tags.get(key)
            if there is None or key not in self._shared:
                return key
            if (there.label, there.spans) == (draft.label, draft.spans):
                return key
        raise AssertionError("there is always another number")

    def _new(self, key: str, draft: DraftTag) -> Annotation:
        original = self._originals.get(draft.origin[1])
        same = original is not None and says(original, draft)
        tag = Annotation(
            id=key,
            article_id=self._gold.article_id,
            annotator_id=self._gold.annotator_id,
            label=draft.label,
            spans=draft.spans,
            attributes=dict(draft.attributes),
            note=draft.note,
            origin=self._origin(Decision.AS_IS if same else Decision.EDITED),
            codebook_revision=self._codebook.revision,
        )
        return tag if original is None else moved_on(self._codebook, tag, original)

    def _changed(self, there: Annotation, draft: DraftTag) -> Annotation:
        original = self._originals.get(draft.origin[1])
        same = original is not None and says(original, draft)
        note = draft.note or (there.note if there.id in self._shared else "")
        after = replace(
            there,
            label=draft.label,
            spans=draft.spans,
            attributes=dict(draft.attributes),
            note=note,
            origin=self._origin(Decision.AS_IS if same else Decision.EDITED),
        )
        return moved_on(self._codebook, after, original or there)

    def _origin(self, decision: Decision) -> Origin:
        return Origin(OriginKind.SETTLED, self._reviewer, decision)


def link_of(gold: Gold, triple: Triple, like: DraftLink | Link, reviewer: str) -> Link:
    """A link of gold between these ends, which says what the other one says."""
    label, start, end = triple
    return Link(
        id=derived_id("settled", gold.article_id, label, start, end),
        article_id=gold.article_id,
        annotator_id=gold.annotator_id,
        label=label,
        from_id=start,
        to_id=end,
        attributes=dict(like.attributes),
        note=like.note,
        origin=Origin(OriginKind.SETTLED, reviewer),
    )


def copy_id(gold: Gold, tag_id: str, again: int = 0) -> str:
    """The id that the copy of a tag has wherever it is settled; further ones for where that is
    taken by other words."""
    return derived_id("settled", gold.article_id, tag_id, again)


def same_words(tags: Mapping[str, Annotation], label: str, spans: tuple[Span, ...]) -> str | None:
    """The id of the tag of this label and these words, if there is one; none without words."""
    if not spans:
        return None
    found = (key for key, each in tags.items() if (each.label, each.spans) == (label, spans))
    return next(found, None)


def says(tag: Annotation, draft: DraftTag) -> bool:
    """Whether the tag is as the draft has it."""
    said = (tag.label, tag.spans, tag.attributes, tag.note)
    return said == (draft.label, draft.spans, draft.attributes, draft.note)


def triple_of(link: Link) -> Triple:
    return link.label, link.from_id, link.to_id
