"""Drafts of what goes into the gold layer: a version taken, parts of several, other words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from onrecord.model.annotations import Annotation, Link, Value
from onrecord.model.codebook import Codebook, Label, LinkRole, Role, attribute_of
from onrecord.model.settlements import Settlement
from onrecord.model.spans import Span
from onrecord.model.statements import Part as Tied
from onrecord.model.statements import Statement, ties_to
from onrecord.review.comparison.cases import Case, Part

_PARTS = {Role.CLAIM: Part.CLAIM, Role.SOURCE: Part.SOURCE, Role.CUE: Part.CUE,
          Role.STANCE: Part.STANCE}  # fmt: skip
_ORDER = {part: place for place, part in enumerate(Part)}


@dataclass(frozen=True, slots=True)
class DraftTag:
    """A tag as it is to be. ``key`` is the id of the tag it was taken from, ``origin`` the ids of
    that tag's annotator and its own; a tag that nobody had made has an empty origin."""

    key: str
    part: Part
    label: str
    spans: tuple[Span, ...] = ()
    attributes: Mapping[str, Value] = field(default_factory=dict)
    note: str = ""
    origin: tuple[str, str] = ("", "")


@dataclass(frozen=True, slots=True)
class DraftLink:
    """A tie between two tags of the draft, told by their keys."""

    label: str
    from_key: str
    to_key: str
    attributes: Mapping[str, Value] = field(default_factory=dict)
    note: str = ""


@dataclass(frozen=True, slots=True)
class Draft:
    """A case as it is to be settled: its tags, the anchor first. ``taken`` are the ids of the
    annotators whose versions, or parts of them, are in it, in the order they were taken."""

    tags: tuple[DraftTag, ...] = ()
    links: tuple[DraftLink, ...] = ()
    taken: tuple[str, ...] = ()

    @property
    def anchor(self) -> DraftTag | None:
        """The claim, or the cue where there is none, or the loose tag."""
        return self.tags[0] if self.tags else None

    def tag(self, key: str) -> DraftTag | None:
        return next((each for each in self.tags if each.key == key), None)

    def of(self, part: Part) -> tuple[DraftTag, ...]:
        """The tags of one part."""
        return tuple(each for each in self.tags if each.part is part)


def taken(case: Case, annotator_id: str, codebook: Codebook) -> Draft:
    """The annotator's version of the case; without tags where their layer lacks it."""
    member = case.members.get(annotator_id)
    if member is None:
        return Draft(taken=(annotator_id,))
    is_loose = case.part is Part.TAG
    tags = [_drafted(each, Part.TAG if is_loose else _part(each, codebook)) for each in member.tags]
    links = [
        DraftLink(each.label, each.from_id, each.to_id, each.attributes, each.note)
        for each in member.links
    ]
    return Draft(_in_order(tags), tuple(links), (annotator_id,))


def of_gold(
    settlement: Settlement,
    gold: Mapping[str, Annotation],
    links: Mapping[str, Link],
    codebook: Codebook,
) -> Draft:
    """What was settled, as a draft to change; empty where all was rejected."""
    there = [gold[key] for key in settlement.tags if key in gold]
    is_loose = bool(there) and _part(there[0], codebook) not in (Part.CLAIM, Part.CUE)
    tags = [_drafted(each, Part.TAG if is_loose else _part(each, codebook)) for each in there]
    keys = {each.key for each in tags}
    tied = (
        DraftLink(each.label, each.from_id, each.to_id, each.attributes, each.note)
        for each in links.values()
        if {each.from_id, each.to_id} <= keys
    )
    return Draft(_in_order(tags), tuple(tied), settlement.ruling.taken)


def with_part(draft: Draft, case: Case, annotator_id: str, part: Part, codebook: Codebook) -> Draft:
    """The draft with this annotator's tags of the part instead of its own, tied as they had tied
    them; without any where they had none."""
    theirs = taken(case, annotator_id, codebook)
    coming = theirs.of(part)
    keys = {each.key for each in coming}
    staying = [each for each in draft.tags if each.part is not part and each.key not in keys]
    tags = _in_order([*staying, *coming])
    if not tags:
        return Draft(taken=_added(draft.taken, annotator_id))
    own = _repointed(draft.links, draft.anchor, tags[0])
    brought = (x for x in theirs.links if {x.from_key, x.to_key} & keys)
    links = _within([*own, *_repointed(brought, theirs.anchor, tags[0])], tags)
    return Draft(tags, links, _added(draft.taken, annotator_id))


def with_words(draft: Draft, key: str, spans: Sequence[Span]) -> Draft:
    """The draft with one of its tags over other words."""
    return _with_tag(draft, key, spans=tuple(spans))


def with_value(draft: Draft, key: str, attribute_id: str, value: Value | None) -> Draft:
    """The draft with one value chosen anew, or unset by None."""
    tag = draft.tag(key)
    chosen = {} if tag is None else {**tag.attributes}
    chosen.pop(attribute_id, None)
    if value is not None:
        chosen[attribute_id] = value
    return _with_tag(draft, key, attributes=chosen)


def with_note(draft: Draft, key: str, note: str) -> Draft:
    """The draft with another note on one of its tags."""
    return _with_tag(draft, key, note=note)


def with_label(draft: Draft, key: str, label: Label) -> Draft:
    """The draft with another label on one of its tags, and the values that fit it."""
    tag = draft.tag(key)
    held = {} if tag is None else tag.attributes
    fitting = {
        name: value
        for name, value in held.items()
        if (attribute := attribute_of(label, name)) and attribute.accepts(value)
    }
    is_loose = tag is None or tag.part is Part.TAG
    part = Part.TAG if is_loose else _PARTS.get(label.role, Part.TAG)
    changed = _with_tag(draft, key, label=label.id, attributes=fitting, part=part)
    return replace(changed, tags=_in_order(changed.tags))


def without(draft: Draft, key: str) -> Draft:
    """The draft without one of its tags and its ties; those of a claim pass to the cue."""
    tags = _in_order(each for each in draft.tags if each.key != key)
    links: Iterable[DraftLink] = draft.links
    if tags and draft.anchor is not None and draft.anchor.key == key:
        links = _repointed(links, draft.anchor, tags[0])
    return replace(draft, tags=tags, links=_within(links, tags))


def with_new(draft: Draft, part: Part, label_id: str, spans: Sequence[Span]) -> Draft:
    """The draft with a tag that nobody had made."""
    known = {each.key for each in draft.tags}
    key = next(name for n in range(len(known) + 1) if (name := f"new {n + 1}") not in known)
    tag = DraftTag(key, part, label_id, tuple(spans))
    return replace(draft, tags=_in_order([*draft.tags, tag]))


def tied(draft: Draft, codebook: Codebook) -> Draft:
    """The draft with the ties between what came from different layers: of a source, cue or stance
    that nothing ties, and of a stance that came without its holder. What came from one layer is
    tied as it was there; ties that the codebook does not allow go. The anchor comes first."""
    draft = replace(draft, tags=_in_order(draft.tags))
    labels = {each.key: each.label for each in draft.tags}
    links = [each for each in draft.links if _joins(each, labels, codebook)]
    there = {(each.label, each.from_key, each.to_key) for each in links}
    for tag in draft.tags[1:]:
        for tie in _lacking(draft, tag, links, codebook):
            if (tie.label, tie.from_key, tie.to_key) not in there:
                links.append(tie)
    return replace(draft, links=tuple(links))


def _lacking(
    draft: Draft, tag: DraftTag, links: Sequence[DraftLink], codebook: Codebook
) -> list[DraftLink]:
    """The ties that the tag should have and does not."""
    touching = [each for each in links if tag.key in (each.from_key, each.to_key)]
    ties = [DraftLink(*each) for each in _ties(draft, tag, codebook)]
    wanted = [each for each in ties if _is_from_elsewhere(draft, each)]
    if not touching:
        return wanted
    if any(codebook.link_role(each.label) is LinkRole.HELD_BY for each in touching):
        return []
    return [x for x in wanted if codebook.link_role(x.label) is LinkRole.HELD_BY]


def _is_from_elsewhere(draft: Draft, tie: DraftLink) -> bool:
    """Whether its ends came from two layers, or one of them from nobody's."""
    ends = [draft.tag(tie.from_key), draft.tag(tie.to_key)]
    whose = {each.origin[0] for each in ends if each is not None}
    return len(whose) > 1 or "" in whose


def _ties(draft: Draft, tag: DraftTag, codebook: Codebook) -> list[tuple[str, str, str]]:
    anchor = draft.tags[0]
    if anchor.part is Part.TAG:
        return []
    sources = tuple(
        Tied(_stand_in(each), _no_link()) for each in draft.of(Part.SOURCE) if each is not tag
    )
    statement = Statement(_stand_in(anchor), 1, sources)
    found = ties_to(statement, _stand_in(tag), codebook)
    return [(each.label, each.from_id, each.to_id) for each in found]


def _stand_in(tag: DraftTag) -> Annotation:
    return Annotation(id=tag.key, article_id="", annotator_id="", label=tag.label, spans=tag.spans)


def _no_link() -> Link:
    return Link(article_id="", annotator_id="", label="", from_id="", to_id="")


def _joins(link: DraftLink, labels: Mapping[str, str], codebook: Codebook) -> bool:
    kind = codebook.link(link.label)
    return kind is None or kind.joins(labels[link.from_key], labels[link.to_key])


def _drafted(tag: Annotation, part: Part) -> DraftTag:
    whose = (tag.annotator_id, tag.id)
    return DraftTag(tag.id, part, tag.label, tag.spans, tag.attributes, tag.note, whose)


def _part(tag: Annotation, codebook: Codebook) -> Part:
    return _PARTS.get(codebook.role(tag.label), Part.TAG)


def _with_tag(draft: Draft, key: str, **changes: object) -> Draft:
    tags = tuple(replace(x, **changes) if x.key == key else x for x in draft.tags)  # type: ignore[arg-type]
    return replace(draft, tags=tags)


def _in_order(tags: Iterable[DraftTag]) -> tuple[DraftTag, ...]:
    """The anchor first, then part by part, as they came."""
    found = sorted(tags, key=lambda each: _ORDER[each.part])
    anchor = next((each for each in found if each.part in (Part.CLAIM, Part.CUE)), None)
    return (anchor, *(x for x in found if x is not anchor)) if anchor else tuple(found)


def _repointed(
    links: Iterable[DraftLink], old: DraftTag | None, new: DraftTag
) -> tuple[DraftLink, ...]:
    """The links with the new anchor's key for the old one's."""
    if old is None or old.key == new.key:
        return tuple(links)
    moved = {old.key: new.key}
    return tuple(
        replace(
            each,
            from_key=moved.get(each.from_key, each.from_key),
            to_key=moved.get(each.to_key, each.to_key),
        )
        for each in links
    )


def _within(links: Iterable[DraftLink], tags: Iterable[DraftTag]) -> tuple[DraftLink, ...]:
    """The links between two of the tags, each once."""
    keys = {each.key for each in tags}
    found: dict[tuple[str, str, str], DraftLink] = {}
    for each in links:
        if {each.from_key, each.to_key} <= keys and each.from_key != each.to_key:
            found.setdefault((each.label, each.from_key, each.to_key), each)
    return tuple(found.values())


def _added(known: tuple[str, ...], annotator_id: str) -> tuple[str, ...]:
    return known if annotator_id in known else (*known, annotator_id)
