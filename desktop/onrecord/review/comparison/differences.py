"""In which respects the layers of a case differ, and whether that has changed."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from hashlib import blake2b

from onrecord.model.annotations import Value
from onrecord.review.comparison.cases import Case, Member, Part

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
    """What the tags of the case say, in short, for ``Settlement.seen``: of each annotator's
    version a digest of what it says, whoever made it, and one of the records' ids and revisions.
    Notes say nothing."""
    return " ".join(f"{key}={version}" for key, version in sorted(_versions(case).items()))


def has_changed(case: Case, before: str) -> bool:
    """Whether somebody's version is another one than when ``before`` was seen.

    A layer that was not compared then is no change where its version was known; and neither is a
    codebook that names differently what nobody has touched.
    """
    then = _noted(before)
    known = {_digest(version) for version in then.values()}
    return any(
        _is_another(version, then[key]) if key in then else _digest(version) not in known
        for key, version in _versions(case).items()
    )


def still_says(member: Member, before: str) -> bool:
    """Whether the annotator's version is the one that was there when ``before`` was seen; so is
    one that was not compared then."""
    then = _noted(before).get(member.annotator_id)
    return then is None or not _is_another(_version(member), then)


def _noted(seen: str) -> dict[str, str]:
    """The versions by annotator id."""
    return dict(each.split("=", 1) for each in seen.split() if "=" in each)


def _is_another(version: str, before: str) -> bool:
    """Whether it says something else, and its records are others."""
    (says, _, records), (said, _, had) = version.partition("."), before.partition(".")
    return says != said and (records != had or not had)


def _digest(version: str) -> str:
    return version.partition(".")[0]


def _versions(case: Case) -> dict[str, str]:
    found = dict.fromkeys(case.absent, _LACKING)
    return found | {key: _version(member) for key, member in case.members.items()}


def _version(member: Member) -> str:
    at = {tag.id: number for number, tag in enumerate(member.tags)}
    tags = [
        (tag.label, [span[:2] for span in tag.spans], _values(tag.attributes))
        for tag in member.tags
    ]
    links = sorted(
        (link.label, at[link.from_id], at[link.to_id], _values(link.attributes))
        for link in member.links
    )
    records = sorted(
        [(each.id, each.revision) for each in member.tags]
        + [(each.id, each.revision) for each in member.links]
    )
    return f"{_hashed((tags, links), 9)}.{_hashed(records, 6)}"


def _hashed(what: object, size: int) -> str:
    return blake2b(repr(what).encode(), digest_size=size).hexdigest()


def _values(attributes: Mapping[str, Value]) -> list[str]:
    return sorted(f"{key}={value}" for key, value in attributes.items())
