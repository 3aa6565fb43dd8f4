"""In which respects the layers of a case differ."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from hashlib import blake2b

from onrecord.model.annotations import Annotation, Link, Value
from onrecord.model.codebook import (
    Attribute,
    AttributeType,
    Label,
    LinkRole,
    LinkType,
    Role,
    applies,
    setting,
)
from onrecord.review.aligning import Aligner
from onrecord.review.cases import Case, Counterparts, Part, Tie
from onrecord.review.compared import Compared
from onrecord.review.holding import roles_of
from onrecord.review.wording import ranges

_REGISTERED = (AttributeType.ACTOR, AttributeType.ISSUE)
_SIDES = ("polarity", "strength")


class Kind(StrEnum):
    """A respect. Each difference is of one kind."""

    MISSED = "missed"
    BOUNDARY = "boundary"
    LABEL = "label"
    ATTRIBUTE = "attribute"
    LINK = "link"
    SOURCE = "source"
    STANCE = "stance"


@dataclass(frozen=True, slots=True)
class Difference:
    """One respect in which the layers of a case differ.

    ``part`` and ``label`` tell of which part; ``attribute`` is the id of the attribute whose value
    differs, else empty. ``tags`` are the ids of the tags concerned by annotator id, none where a
    layer lacks them. ``values`` hold what each annotator chose, where values differ, None for
    unset. ``sides`` are the annotators that say the same, together.
    """

    kind: Kind
    part: Part
    label: str
    tags: Mapping[str, tuple[str, ...]]
    attribute: str = ""
    values: Mapping[str, Value | None] = field(default_factory=dict)
    sides: tuple[tuple[str, ...], ...] = ()


def differences(case: Case, compared: Compared) -> tuple[Difference, ...]:
    """All respects in which the layers differ, in the order of the case's parts.

    Words differ where more does than outer white space, quotation marks and closing punctuation;
    a value differs where ``codebook.setting`` gives another one, not where one was chosen that
    the other has by default. What hangs on a part that a layer lacks is no difference of its own,
    and notes are none.
    """
    return tuple(Differing(compared).differences(case))


class Differing:
    """Tells differences; make it once for the cases of an article."""

    def __init__(self, compared: Compared) -> None:
        self._text = compared.text
        self._codebook = compared.codebook
        self._read_as = compared.read_as
        self._labels = {label.id: label for label in compared.codebook.labels}
        self._links = {link.id: link for link in compared.codebook.links}
        self._aligner = Aligner(compared, roles_of(compared.codebook))

    def differences(self, case: Case) -> Iterator[Difference]:
        """All differences of one case."""
        missing = tuple(each for each in case.members)
        for number, part in enumerate(case.parts):
            # Who lacks the whole statement lacks it once.
            asked = (*missing, *case.absent) if number == 0 else missing
            lacking = [each for each in asked if each not in part.tags]
            if lacking:
                ids = {key: (tag.id,) for key, tag in part.tags.items()}
                tags = ids | dict.fromkeys(lacking, ())
                sides = tuple(part.tags), tuple(lacking)
                yield Difference(Kind.MISSED, part.part, _first(part).label, tags, sides=sides)
            if len(part.tags) > 1:
                yield from self._of_part(part)
        yield from self._of_links(case)
        for tie in case.outward:
            yield from self._of_tie(case, tie)

    # one part

    def _of_part(self, part: Counterparts) -> Iterator[Difference]:
        tags = list(part.tags.values())
        ids = {key: (tag.id,) for key, tag in part.tags.items()}
        label = tags[0].label
        same_label = all(each.label == label for each in tags)
        if not same_label:
            labels = {key: tag.label for key, tag in part.tags.items()}
            yield Difference(Kind.LABEL, part.part, label, ids, values=labels, sides=_sides(labels))
        sources = self._sources(part) if part.part is Part.SOURCE else ()
        is_other = len(sources) > 1
        if is_other:
            yield Difference(Kind.SOURCE, part.part, label, ids, sides=sources)
        if is_other and not self._are_near(tags):
            return  # another source altogether
        if any(each.spans != tags[0].spans for each in tags):
            words = _sides({key: ranges(tag, self._text) for key, tag in part.tags.items()})
            if len(words) > 1:
                yield Difference(Kind.BOUNDARY, part.part, label, ids, sides=words)
        if same_label and any(each.attributes != tags[0].attributes for each in tags):
            yield from self._of_values(part, ids, is_other=is_other)

    def _sources(self, part: Counterparts) -> tuple[tuple[str, ...], ...]:
        """The annotators who mean the same source, together."""
        sides: list[list[str]] = []
        laid = {key: self._aligner.laid(tag) for key, tag in part.tags.items()}
        for key, each in laid.items():
            for side in sides:
                if all(self._aligner.are_same_source(each, laid[other]) for other in side):
                    side.append(key)
                    break
            else:
                sides.append([key])
        return tuple(map(tuple, sides))

    def _are_near(self, tags: list[Annotation]) -> bool:
        laid = [self._aligner.laid(each) for each in tags]
        return all(
            self._aligner.are_near(one, other)
            for number, one in enumerate(laid)
            for other in laid[:number]
        )

    def _of_values(
        self, part: Counterparts, ids: Mapping[str, tuple[str, ...]], *, is_other: bool
    ) -> Iterator[Difference]:
        label = _first(part).label
        kind = self._labels.get(label)
        for attribute, values, sides in self._differing(kind, part.tags):
            if is_other and self._is_actor(kind, attribute):
                continue
            is_side = part.part is Part.STANCE and attribute in _SIDES
            is_side = is_side or (
                kind is not None and kind.role is Role.STANCE and attribute in _SIDES
            )
            found = Kind.STANCE if is_side else Kind.ATTRIBUTE
            yield Difference(found, part.part, label, ids, attribute, values, sides)

    def _differing(
        self, kind: Label | LinkType | None, tags: Mapping[str, Annotation | Link]
    ) -> Iterator[tuple[str, dict[str, Value | None], tuple[tuple[str, ...], ...]]]:
        """The attributes whose values differ, with the values and who says the same."""
        listed = {each.id: each for each in kind.attributes} if kind is not None else {}
        chosen = [key for tag in tags.values() for key in tag.attributes]
        for key in dict.fromkeys((*listed, *chosen)):
            attribute = listed.get(key)
            values: dict[str, Value | None] = {}
            for annotator, tag in tags.items():
                held = tag.attributes
                if key not in held and kind is not None and attribute is not None:
                    if not applies(kind, attribute, held):
                        continue
                values[annotator] = (
                    setting(attribute, held).value if attribute is not None else held.get(key)
                )
            sides = _sides(
                {x: _comparable(self._read(attribute, value)) for x, value in values.items()}
            )
            if len(sides) > 1:
                yield key, values, sides

    def _read(self, attribute: Attribute | None, value: Value | None) -> Value | None:
        if attribute is not None and attribute.type in _REGISTERED and isinstance(value, str):
            return self._read_as.get(value, value)
        return value

    @staticmethod
    def _is_actor(kind: Label | None, attribute_id: str) -> bool:
        return kind is not None and any(
            each.id == attribute_id and each.type is AttributeType.ACTOR for each in kind.attributes
        )

    # links

    def _of_links(self, case: Case) -> Iterator[Difference]:
        if len(case.members) < 2:
            return
        at = {tag.id: n for n, part in enumerate(case.parts) for tag in part.tags.values()}
        tied: dict[tuple[int, int], dict[str, list[Link]]] = {}
        for key, member in case.members.items():
            for link in member.links:
                ends = at[link.from_id], at[link.to_id]
                pair = min(ends), max(ends)
                tied.setdefault(pair, {}).setdefault(key, []).append(link)
        told = set()
        for stance, holders in self._other_holders(case, tied).items():
            told |= {tuple(sorted((stance, each))) for each in holders}
            yield self._of_holders(case, stance, tied)
        for pair, links in sorted(tied.items()):
            if pair not in told:
                yield from self._of_tie(case, _tie(case, pair, links))

    def _other_holders(
        self, case: Case, tied: Mapping[tuple[int, int], Mapping[str, list[Link]]]
    ) -> dict[int, set[int]]:
        """The stances that are held by one source here and another there, with their sources."""
        held: dict[int, dict[str, set[int]]] = {}
        for (one, other), links in tied.items():
            for key, found in links.items():
                for link in found:
                    if self._role(link.label) is LinkRole.HELD_BY:
                        ids = {tag.id for tag in case.parts[one].tags.values()}
                        stance, holder = (one, other) if link.from_id in ids else (other, one)
                        held.setdefault(stance, {}).setdefault(key, set()).add(holder)
        return {
            stance: set().union(*by.values())
            for stance, by in held.items()
            if len({frozenset(each) for each in by.values()}) > 1
            and not set.intersection(*by.values())
        }

    def _of_holders(
        self,
        case: Case,
        stance: int,
        tied: Mapping[tuple[int, int], Mapping[str, list[Link]]],
    ) -> Difference:
        part = case.parts[stance]
        ids: dict[str, tuple[str, ...]] = {}
        label = ""
        for key, tag in part.tags.items():
            found = [
                link
                for links in tied.values()
                for link in links.get(key, ())
                if link.from_id == tag.id and self._role(link.label) is LinkRole.HELD_BY
            ]
            if found:
                label = found[0].label
                ids[key] = (tag.id, *(each.to_id for each in found))
        at = {tag.id: n for n, each in enumerate(case.parts) for tag in each.tags.values()}
        sides = _sides({key: frozenset(at[x] for x in found[1:]) for key, found in ids.items()})
        return Difference(Kind.STANCE, part.part, _first(part).label, ids, label, sides=sides)

    def _role(self, link: str) -> LinkRole:
        found = self._links.get(link)
        return found.role if found else LinkRole.NONE

    def _of_tie(self, case: Case, tie: Tie) -> Iterator[Difference]:
        """What differs in how the same two tags are tied, by those who have both."""
        if len(tie.ends) < 2:
            return
        said = {key: self._said(case, tie, key) for key in tie.ends}
        every = [link for found in tie.links.values() for link in found]
        first = every[0]
        part = _part_of(case, first)
        if len(set(said.values())) > 1:
            labels: dict[str, Value | None] = {
                key: tuple(each.label for each in tie.links.get(key, ())) or None
                for key in tie.ends
            }
            sides = _sides(said)
            yield Difference(Kind.LINK, part, first.label, tie.ends, values=labels, sides=sides)
            return
        by_label = {key: tie.links[key][0] for key in tie.ends}
        kind = self._links.get(first.label)
        for attribute, values, sides in self._differing(kind, by_label):
            yield Difference(Kind.LINK, part, first.label, tie.ends, attribute, values, sides)

    def _said(self, case: Case, tie: Tie, key: str) -> frozenset[tuple[str, bool]]:
        """The links' labels and directions; that of two who are the same does not count."""
        start = tie.ends[key][0]
        return frozenset(
            (each.label, each.from_id == start or self._role(each.label) is LinkRole.SAME_AS)
            for each in tie.links.get(key, ())
        )


def _sides(said: Mapping[str, Hashable]) -> tuple[tuple[str, ...], ...]:
    """The annotators by what they say, those who say the same together."""
    sides: dict[Hashable, list[str]] = {}
    for key, each in said.items():
        sides.setdefault(each, []).append(key)
    return tuple(map(tuple, sides.values()))


def _first(part: Counterparts) -> Annotation:
    return next(iter(part.tags.values()))


def _part_of(case: Case, link: Link) -> Part:
    return next(
        (
            part.part
            for part in case.parts
            if any(tag.id == link.from_id for tag in part.tags.values())
        ),
        Part.TAG,
    )


def _tie(case: Case, pair: tuple[int, int], links: Mapping[str, list[Link]]) -> Tie:
    one, other = (case.parts[number].tags for number in pair)
    ends = {key: (tag.id, other[key].id) for key, tag in one.items() if key in other}
    return Tie(ends, {key: tuple(found) for key, found in links.items()})


def _comparable(value: Value | None) -> Hashable:
    if isinstance(value, tuple):
        return frozenset(value)
    if isinstance(value, str):
        return " ".join(value.split())
    return value


def seen(case: Case) -> str:
    """What the tags of the case say, in short, for ``Settlement.seen``: a digest of each
    annotator's version, whoever made it. ``has_changed`` reads it."""
    return " ".join(f"{key}={digest}" for key, digest in sorted(_digests(case).items()))


def has_changed(case: Case, before: str) -> bool:
    """Whether somebody's version is another one than when ``before`` was seen; a layer that was
    not compared then may bring a version that was known."""
    then = dict(each.split("=", 1) for each in before.split())
    return any(
        digest != then[key] if key in then else digest not in then.values()
        for key, digest in _digests(case).items()
    )


_LACKING = "-"


def _digests(case: Case) -> dict[str, str]:
    found = dict.fromkeys(case.absent, _LACKING)
    for key, member in case.members.items():
        at = {tag.id: number for number, tag in enumerate(member.tags)}
        tags = [
            (tag.label, [span[:2] for span in tag.spans], sorted(map(str, tag.attributes.items())))
            for tag in member.tags
        ]
        links = sorted(
            (
                link.label,
                at[link.from_id],
                at[link.to_id],
                sorted(map(str, link.attributes.items())),
            )
            for link in member.links
        )
        found[key] = blake2b(repr((tags, links)).encode(), digest_size=9).hexdigest()
    return found
