"""What is shared in a project: articles' facts, registries, people.

Of two versions of a shared record the one of the higher revision stays, then the later, then the
one whose content sorts last: the same whatever is taken in first.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TypeVar

from onrecord.errors import UserError
from onrecord.model.articles import Article
from onrecord.model.edits import Change
from onrecord.model.layers import Annotator, LayerKind, kind_of
from onrecord.model.registries import Actor, Issue
from onrecord.store import registries
from onrecord.store.lineages import Lineages, state
from onrecord.store.reading import Reading
from onrecord.work.merge_report import MergeReport
from onrecord.work.view import check_person

_Shared = TypeVar("_Shared", Article, Actor, Issue)


def succeeding(ours: _Shared, theirs: _Shared) -> _Shared:
    """The version that stays; ours, the very same, where theirs says nothing newer.

    A hand-out does not tell who wrote a record: that is no difference.
    """
    told = replace(theirs, author=theirs.author or ours.author)
    if isinstance(told, Article) and isinstance(ours, Article):
        told = replace(told, source_file=told.source_file or ours.source_file)
    mine, other = (ours.revision, ours.modified), (told.revision, told.modified)
    if ours == told or mine > other:
        return ours
    return told if mine < other or repr(told) > repr(ours) else ours


def article_facts(ours: Article, theirs: Article) -> Change | None:
    """The change of what is known about an article; its text is one and the same."""
    there = replace(theirs, id=ours.id, text=ours.text, sha256=ours.sha256)
    stays = succeeding(ours, there)
    return None if stays is ours else Change(ours, stays)


# registries


@dataclass(frozen=True, slots=True)
class Registries:
    """The actors and issues of a project and of a file."""

    ours: Reading
    theirs: Reading
    lineages: Lineages
    report: MergeReport

    def changes(self) -> Iterator[Change]:
        """What the file adds to them and changes. Nothing is taken away, and what was deleted here
        comes back only where it was changed since, or where tags refer to it."""
        for kind, there in ((Actor, self.theirs.actors()), (Issue, self.theirs.issues())):
            for record in there:
                if not all(isinstance(each, str) for each in record.aliases):
                    continue  # no program of ours wrote it
                change = self._change(registries.one(self.ours, kind, record.id), record)
                if change is not None:
                    self.report.registry.count(change)
                    yield change

    def _change(self, here: Actor | Issue | None, there: Actor | Issue) -> Change | None:
        if here is None:
            was = state(there) in self.lineages.of(there.id).states
            return None if was and not self._is_referred(there.id) else Change(None, there)
        stays = succeeding(here, there)  # type: ignore[type-var]
        if stays is here:
            self.report.registry.equal += 1
            return None
        return Change(here, stays)

    def _is_referred(self, key: str) -> bool:
        return any(
            self.theirs.rows(f"SELECT 1 FROM {table} WHERE instr(attributes, ?) LIMIT 1", key)
            for table in ("annotations", "links")
        )


# people


@dataclass(frozen=True, slots=True)
class People:
    """The annotators of a file as the project knows them, by their ids in the file."""

    known: dict[str, Annotator]
    arriving: tuple[Annotator, ...]

    def gold_last(self) -> list[tuple[str, Annotator]]:
        """Who is known, by ids in the file; what was settled refers to all other layers."""
        return sorted(self.known.items(), key=lambda each: each[1].kind is LayerKind.GOLD)


def people(ours: Reading, theirs: Reading, report: MergeReport) -> People:
    """Who of a file is who in the project: told by id, else by name; others arrive. Machines stay
    out: what they find can be found again."""
    here = ours.annotators()
    by_id, by_name = {each.id: each for each in here}, {each.name: each for each in here}
    known: dict[str, Annotator] = {}
    arriving: list[Annotator] = []
    for person in theirs.annotators():
        kind = kind_of(person.name)
        if LayerKind.MACHINE in (kind, person.kind) or not _is_named(person, kind, report):
            continue
        same = by_id.get(person.id) or by_name.get(person.name)
        if same is None:
            same = replace(person, kind=kind)
            arriving.append(same)
            by_id[same.id] = by_name[same.name] = same
        if same in known.values():
            report.refused.append(
                UserError("{name} is there twice; one was left out.", name=same.name)
            )
        else:
            known[person.id] = same
    return People(known, tuple(arriving))


def _is_named(person: Annotator, kind: LayerKind, report: MergeReport) -> bool:
    try:
        if kind is LayerKind.PERSON:
            check_person(person.name)
    except UserError as refusal:
        report.refused.append(refusal)
        return False
    return True
