"""Layers of a file beside those of the project: which version goes on, and what that changes.

A layer goes as a whole: it is written by its annotator only, so that one of two versions grew
from the other, or else they were made apart and somebody has to choose.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from onrecord.model.annotations import Link
from onrecord.model.articles import Article
from onrecord.model.edits import Change, Edit
from onrecord.model.forks import versions
from onrecord.model.layers import Annotator, Layer
from onrecord.model.lineages import Known, Side, State, Version, newer, together
from onrecord.model.repairs import Repair
from onrecord.model.times import now
from onrecord.store.lineages import DECLINED, PASSED, Lineages, passed, state
from onrecord.work.merge_choices import Choose
from onrecord.work.merge_report import Fork, MergeReport
from onrecord.work.merge_versions import LayerVersion, Made, Place


@dataclass(frozen=True, slots=True)
class Merged:
    """What taking a layer in changes, which states it passes on, and what of it was declined."""

    changes: tuple[Change, ...] = ()
    passed: dict[str, list[Any]] = field(default_factory=dict)
    declined: dict[str, State] = field(default_factory=dict)


_NOTHING = Merged()


@dataclass(frozen=True, slots=True)
class Batch:
    """Changes on their way, and the states they pass on."""

    changes: list[Change]
    passed: dict[str, list[Any]] = field(default_factory=dict)
    declined: dict[str, State] = field(default_factory=dict)

    def add(self, merged: Merged) -> None:
        self.changes.extend(merged.changes)
        self.passed.update(merged.passed)
        self.declined.update(merged.declined)

    def named(self, file: str, group: str) -> Edit:
        """As an edit of the step that takes in a file."""
        states = {PASSED: self.passed, DECLINED: self.declined}
        told = {name: found for name, found in states.items() if found}
        return Edit("Take in {name}", tuple(self.changes), {"name": file, **told}, group)


@dataclass(frozen=True, slots=True)
class Meeting:
    """One layer as the project and the file have it; empty where there is none. ``article`` is the
    project's, ``person`` whose layer it is here, ``place`` the layer's in the file."""

    here: LayerVersion
    there: LayerVersion
    article: Article
    person: Annotator
    place: Place
    fork: Fork

    @property
    def place_here(self) -> Place:
        return self.article.id, self.person.id

    @property
    def carrier(self) -> Change:
        """A change that changes nothing: what passed elsewhere needs an edit to be kept in."""
        layers = (each for each in self.here.records.values() if isinstance(each, Layer))
        record = next(layers, self.article)
        return Change(record, record)


@dataclass(frozen=True, slots=True)
class LayerMerger:
    """Decides layer by layer, and counts in the report."""

    ours: Lineages
    theirs: Lineages
    report: MergeReport
    choose: Choose

    def merge(self, meeting: Meeting) -> Merged:
        """What becomes of the layer."""
        here, there = meeting.here, meeting.there
        if not here.records and not any(self.ours.of(key).moves for key in there.records):
            return self._taken(meeting, Side.THEIRS)
        side = together(
            self._side(key, here, there) for key in {*here.records, *there.records} - there.refused
        )
        if side is Side.FORK:
            fork = self._told(meeting)
            chosen = self.choose(fork)
            if chosen is None:
                self.report.forks.append(fork)
                return _NOTHING
            return self._chosen(meeting, chosen)
        if side is Side.OURS:
            self.report.older += 1
            return _NOTHING
        return self._taken(meeting, side)

    def _told(self, meeting: Meeting) -> Fork:
        """The fork with what there is to choose between."""
        here, there = meeting.here, meeting.there
        touched = (
            max((self.ours.of(key).last for key in here.records), default=""),
            max((self.theirs.of(x).last for x in self.theirs.touched.get(meeting.place, ())),
                default=""),
        )  # fmt: skip
        found = versions(here.records.values(), there.records.values(), touched)
        return replace(meeting.fork, versions=found)

    def _side(self, key: str, here: LayerVersion, there: LayerVersion) -> Side:
        ours, theirs = here.records.get(key), there.records.get(key)
        if ours == theirs:
            return Side.SAME
        mine, other = self._known(key, here, there)
        return newer(_version(ours, mine), _version(theirs, other))

    def _known(self, key: str, here: LayerVersion, there: LayerVersion) -> tuple[Known, Known]:
        """What the project and the file know of a record."""
        mine, other = self.ours.of(key), self.theirs.of(there.originals.get(key, key))
        waiting = here.records.get(key) or there.records.get(key)
        if isinstance(waiting, Repair):  # what its tag went through, it went through
            tag = waiting.tag.id
            mine, other = mine | self.ours.of(tag), other | self.theirs.of(tag)
        return mine, other

    # forks

    def _chosen(self, meeting: Meeting, side: Side) -> Merged:
        """The layer of the side that somebody took. It counts as grown from the other one, too, so
        that nobody is asked twice; whatever is made on either side from now on is a change."""
        here, there = meeting.here, meeting.there
        if side is Side.THEIRS:
            taken = self._taken(meeting, side)
        else:
            taken = Merged(passed=dict(self._passed(meeting, {})))
            self.report.older += 1
        through = taken.passed | dict(self._given_up(meeting, side))
        declined = {
            key: state(each)
            for key, each in there.records.items()
            if side is Side.OURS and isinstance(each, Repair) and key not in here.records
        }
        return Merged(taken.changes or (meeting.carrier,), through, declined)

    def _given_up(self, meeting: Meeting, side: Side) -> Iterator[tuple[str, list[Any]]]:
        """The states of the version that was not taken, those it went through included. It was
        left just now, which counts where each side has been where the other is."""
        here, there, at = meeting.here, meeting.there, now()
        touched = self.theirs.touched.get(meeting.place, set())
        keys = {*here.records, *there.records, *_ids_here(there, touched)}
        for key in sorted(keys - (there.refused - there.records.keys())):
            mine, other = self._known(key, here, there)
            ours, theirs = state(here.records.get(key)), state(there.records.get(key))
            left, known = (theirs, other) if side is Side.OURS else (ours, mine)
            if ours != theirs and (left is not None or known.states):
                through = replace(other.with_moves({left}, ""), chosen=at)
                yield key, passed(through, meeting.place_here)

    def _taken(self, meeting: Meeting, side: Side) -> Merged:
        """The layer as it is there, whether that is another one or the same."""
        here, there = meeting.here, meeting.there
        if here.records:
            found = self._changes(here, there, side)
            self._keep_ends(here, found)
        else:
            found = {key: Change(None, record) for key, record in there.records.items()}
        self.report.count(found.values())
        through = dict(self._passed(meeting, found))
        changes = tuple(found.values())
        if through and not changes:
            changes = (meeting.carrier,)
        return Merged(changes, through)

    def _changes(self, here: LayerVersion, there: LayerVersion, side: Side) -> dict[str, Change]:
        """What makes the one version the other; what is equal is counted."""
        found: dict[str, Change] = {}
        for key in {**here.records, **there.records}:
            before, after = here.records.get(key), there.records.get(key)
            if key in there.refused and after is None:
                continue
            if side is Side.SAME:
                after = _with_links(before, after)
            if before is not None and _is_same(before, after):
                self.report.of(type(before)).equal += 1
            else:
                found[key] = Change(before, after)
        return found

    def _keep_ends(self, here: LayerVersion, found: dict[str, Change]) -> None:
        """Take links that stay here off the list of what goes only with both their ends."""
        for link in here.records.values():
            if isinstance(link, Link) and link.id not in found:
                for end in (link.from_id, link.to_id):
                    if end in found and found[end].after is None:
                        found[link.id] = Change(link, None)

    def _passed(
        self, meeting: Meeting, found: dict[str, Change]
    ) -> Iterator[tuple[str, list[Any]]]:
        """The states that were passed elsewhere and that the changes do not tell."""
        here, there = meeting.here, meeting.there
        ids = {original: key for key, original in there.originals.items()}
        for original in sorted(self.theirs.touched.get(meeting.place, ())):
            key = ids.get(original, original)
            known, ours = self.theirs.of(original), self.ours.of(key)
            told = set(ours.states)
            if key in found:
                told.add(state(here.records.get(key)))
            # Where its only move there takes it away, or back, nothing else tells when that was.
            back = key in found and _is_back(there.records.get(key), ours)
            if (known.moves > 1 or back) and (
                ours.touched[0] < known.touched[0] or known.states - told
            ):
                yield key, passed(known, meeting.place_here)


def _ids_here(there: LayerVersion, originals: Iterable[str]) -> Iterator[str]:
    ids = {original: key for key, original in there.originals.items()}
    return (ids.get(original, original) for original in originals)


def _is_back(after: Made | None, known: Known) -> bool:
    """Whether a record is taken away, or is again what it was before; of those that arrive, which
    are nearly all, nothing needs to be computed."""
    return after is None or (bool(known.states - {None}) and state(after) in known.states)


def _is_same(before: Made, after: Made | None) -> bool:
    if before == after:
        return True
    if isinstance(before, Repair) and isinstance(after, Repair) and before.links != after.links:
        return False
    return state(before) == state(after)


def _with_links(before: Made | None, after: Made | None) -> Made | None:
    """A tag that waits here and there, with the links that hang on either."""
    if not isinstance(before, Repair) or not isinstance(after, Repair):
        return after
    found: dict[str, Link] = {}
    for link in sorted((*before.links, *after.links), key=_age):
        found[link.id] = link
    return replace(before, links=tuple(found[key] for key in sorted(found)))


def _age(link: Link) -> tuple[int, str, str]:
    return link.revision, link.modified, repr(link)


def _version(record: Made | None, known: Known) -> Version:
    if record is None:
        return Version(None, known=known)
    return Version(state(record), record.revision, record.modified, known)
