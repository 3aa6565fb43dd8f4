"""The project's actors and issues; attribute values refer to them by id."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from onrecord.model.ids import new_id
from onrecord.model.times import now


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """A person or organization that takes part in public debate.

    One that was merged keeps its record; ``merged_into`` is the id of the one it is read as.
    """

    id: str = field(default_factory=new_id)
    name: str
    aliases: tuple[str, ...] = ()
    merged_into: str = ""
    attributes: Mapping[str, object] = field(default_factory=dict)
    extra: Mapping[str, object] = field(default_factory=dict)
    author: str = ""
    modified: str = field(default_factory=now)
    revision: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Issue:
    """A matter on which actors take stances; merged as actors are."""

    id: str = field(default_factory=new_id)
    name: str
    aliases: tuple[str, ...] = ()
    merged_into: str = ""
    attributes: Mapping[str, object] = field(default_factory=dict)
    extra: Mapping[str, object] = field(default_factory=dict)
    author: str = ""
    modified: str = field(default_factory=now)
    revision: int = 1
