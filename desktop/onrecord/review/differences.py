"""In which respects the layers of a case differ, and whether that has changed."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from hashlib import blake2b

from onrecord.model.annotations import Value
from onrecord.review.cases import Case, Member, Part

_LACKING = "-"


class Kind(StrEnum):
    """A respect. Each difference is of one kind."""

    MISSED = "missed"
    BOUNDARY = "boundary"
    LABEL = "label"
    ATTRIBUTE = "attribute"
    LINK = "link"
    SOURCE = "source"
    STANCE = "stance"


Sides = tuple[tuple[str, ...], ...]
"""Annotators by id: those who say the same, together."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One respect in which the layers of a case differ.

    ``part`` and ``label`` tell of which part; ``attribute`` is the id of the attribute whose value
    differs (or of the link by which a stance is held), else empty. ``tags`` are the ids of the
    tags concerned by annotator id, none where a layer lacks them; of a link the tags at its two
    ends. ``values`` hold what each annotator chose, where values, labels or links differ, None for
    unset.
    """

    kind: Kind
    part: Part
    label: str
    tags: Mapping[str, tuple[str, ...]]
    attribute: str = ""
    values: Mapping[str, Value | None] = field(default_factory=dict)
    sides: Sides = ()


def sides_of(said: Mapping[str, Hashable]) -> Sides:
    """The annotators by what they say."""
    sides: dict[Hashable, list[str]] = {}
    for key, each in said.items():
        sides.setdefault(each, []).append(key)
    return tuple(map(tuple, sides.values()))


def seen(case: Case) -> str:
    """What the tags of the case say, in short, for ``Settlement.seen``: a digest of each
    annotator's version, whoever made it. Notes say nothing."""
    return " ".join(f"{key}={digest}" for key, digest in sorted(_digests(case).items()))


def has_changed(case: Case, before: str) -> bool:
    """Whether somebody's version is another one than when ``before`` was seen. A layer that was
    not compared then is no change where its version was known."""
    then = dict(each.split("=", 1) for each in before.split() if "=" in each)
    return any(
        digest != then[key] if key in then else digest not in then.values()
        for key, digest in _digests(case).items()
    )


def _digests(case: Case) -> dict[str, str]:
    found = dict.fromkeys(case.absent, _LACKING)
    return found | {key: _digest(member) for key, member in case.members.items()}


def _digest(member: Member) -> str:
    at = {tag.id: number for number, tag in enumerate(member.tags)}
    tags = [
        (tag.label, [span[:2] for span in tag.spans], _values(tag.attributes))
        for tag in member.tags
    ]
    links = sorted(
        (link.label, at[link.from_id], at[link.to_id], _values(link.attributes))
        for link in member.links
    )
    return blake2b(repr((tags, links)).encode(), digest_size=9).hexdigest()


def _values(attributes: Mapping[str, Value]) -> list[str]:
    return sorted(f"{key}={value}" for key, value in attributes.items())
