"""What taking a file in comes to, told before and after."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from onrecord.errors import Message, UserError
from onrecord.model.annotations import Annotation, Link
from onrecord.model.comments import Comment
from onrecord.model.edits import Change, Record
from onrecord.model.forks import Versions
from onrecord.model.layers import Layer
from onrecord.model.repairs import Repair
from onrecord.model.settlements import Settlement


def name_of(path: Path) -> str:
    """The file's name as it can be told and kept: what is no letter in it is replaced."""
    name = path.name.encode("utf-8", "replace").decode()
    return "".join(each if each.isprintable() else " " for each in name)


@dataclass(frozen=True, slots=True)
class Fork:
    """A layer that was changed here and in the file since they were the same.

    ``article_id`` is the project's article; ``path`` tells the file from others of its name.
    """

    file: str
    annotator: str
    title: str
    article_id: str = ""
    path: Path = Path()
    versions: Versions = field(default_factory=Versions, compare=False, repr=False)

    @property
    def refusal(self) -> UserError:
        return UserError(
            "{name} in “{title}”: changed both here and in {file} since they were the same; "
            "nothing of it was taken in. Choose one.",
            name=self.annotator,
            title=self.title,
            file=self.file,
        )


@dataclass(slots=True)
class Counts:
    """How many records of one kind are new, changed, gone, or there already as they are."""

    added: int = 0
    changed: int = 0
    removed: int = 0
    equal: int = 0

    def count(self, change: Change) -> None:
        if change.before is None:
            self.added += 1
        elif change.after is None:
            self.removed += 1
        else:
            self.changed += 1

    @property
    def facts(self) -> dict[str, int]:
        return {
            "added": self.added,
            "changed": self.changed,
            "removed": self.removed,
            "equal": self.equal,
        }


_KINDS = {
    Layer: "layers",
    Annotation: "annotations",
    Link: "links",
    Settlement: "settlements",
    Comment: "comments",
    Repair: "repairs",
}
_COUNTED = (*_KINDS.values(), "registry")
_CALLED = {"repairs": "tags that do not fit the text here, to repair"}


@dataclass(slots=True)
class MergeReport:
    """What one file brings. ``older`` counts layers that are further on here; ``left_out`` labels
    that no codebook here has; ``refused`` says, one by one, what could not be taken in and why;
    ``people`` are those whose layers it has, or had."""

    file: str
    known: int = 0
    new: int = 0
    facts: int = 0
    older: int = 0
    registry: Counts = field(default_factory=Counts)
    comments: Counts = field(default_factory=Counts)
    settlements: Counts = field(default_factory=Counts)
    repairs: Counts = field(default_factory=Counts)
    layers: Counts = field(default_factory=Counts)
    annotations: Counts = field(default_factory=Counts)
    links: Counts = field(default_factory=Counts)
    codebook: list[Message] = field(default_factory=list)
    left_out: Counter[str] = field(default_factory=Counter)
    refused: list[UserError] = field(default_factory=list)
    forks: list[Fork] = field(default_factory=list)
    people: set[str] = field(default_factory=set)
    is_changing: bool = False

    def of(self, record: Record | type) -> Counts:
        """The counts of this kind of record."""
        kind = record if isinstance(record, type) else type(record)
        counts: Counts = getattr(self, _KINDS.get(kind, "registry"))
        return counts

    def count(self, changes: Collection[Change]) -> None:
        """Count what is new, changed and gone."""
        arriving = Counter(type(each.after) for each in changes if each.before is None)
        for kind, count in arriving.items():
            self.of(kind).added += count
        for change in changes:
            if change.before is not None:
                self.of(change.record).count(change)

    def lines(self) -> Iterator[str]:
        """The report as text, a line each, in English; refusals come after the figures."""
        yield f"{self.file}: articles: {self.known} known, {self.new} new"
        if self.people:
            yield f"  layers of: {', '.join(sorted(self.people))}"
        if self.facts:
            yield f"  facts of articles changed: {self.facts}"
        for name in _COUNTED:
            counts: Counts = getattr(self, name)
            if any(counts.facts.values()):
                told = ", ".join(f"{n} {what}" for what, n in counts.facts.items() if n)
                yield f"  {_CALLED.get(name, name)}: {told}"
        if self.older:
            yield f"  layers further on here, kept: {self.older}"
        yield from (f"  {each}" for each in self.codebook)
        for label, count in sorted(self.left_out.items()):
            yield f"  {count} × “{label}” left out: no codebook here has such a label"
        yield from (f"  {each}" for each in self.refused)
        yield from (f"  {each.refusal}" for each in self.forks)

    def as_json(self) -> dict[str, Any]:
        """The report as JSON has it."""
        return {
            "file": self.file,
            "annotators": sorted(self.people),
            "articles": {"known": self.known, "new": self.new, "facts": self.facts},
            **{name: getattr(self, name).facts for name in _COUNTED},
            "older": self.older,
            "codebook": list(map(str, self.codebook)),
            "left_out": dict(self.left_out),
            "refused": list(map(str, self.refused)),
            "forks": [{"annotator": x.annotator, "title": x.title} for x in self.forks],
            "changes": self.is_changing,
        }
