"""A folder that colleagues share: which of its files hold something new for a project.

What is in the folder and in its files is read here, and what becomes of a file is decided by
functions over that. Nothing is ever taken in by itself.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from hashlib import file_digest
from pathlib import Path

from onrecord.errors import UserError
from onrecord.model.edits import Edit
from onrecord.model.layers import LayerKind
from onrecord.store import sightings, visiting
from onrecord.store.connection import log_path, told
from onrecord.store.handouts import HANDOUT
from onrecord.store.lineages import TAKEN_IN
from onrecord.store.reading import Reading
from onrecord.store.sightings import Tally
from onrecord.work.projects import SUFFIX
from onrecord.work.view import View

# What synced drives call a copy that they could not bring together, and file managers any copy.
_COPIES = re.compile(
    r"conflicted copy|conflict(ed)? version|sync-conflict|in conflict|\bconflict\b"
    r"|konfliktkopie|in konflikt|copie en conflit|copia en conflicto|\(\d+\)$|[ -]copy( \d+)?$",
    re.IGNORECASE,
)
_OWN = re.compile(r"^[.~]|\(before m\d+")  # what programs, ours too, set aside for themselves
_SAID = "comments"  # what others said goes along with a hand-out
_MOST_KEPT = 2000  # contents remembered: years of a busy folder


class Standing(StrEnum):
    """What becomes of a file in the folder."""

    NEW = "new"  # somebody did something that is not here yet: it is offered
    KNOWN = "known"  # all of it is here
    TAKEN = "taken in"
    DECLINED = "declined"
    UNTOUCHED = "untouched"  # as it was handed out
    COPY = "copy"  # of two that could not be brought together: a person has to look
    OPEN = "open"  # somebody is at work in it
    FOREIGN = "foreign"  # of another project
    REFUSED = "refused"  # no project file, or not whole


TOLD = frozenset({Standing.COPY, Standing.FOREIGN, Standing.REFUSED})
"""What is worth a quiet word, once."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A project file in the folder as the folder tells it; ``is_open`` while a log lies beside."""

    path: Path
    size: int
    changed: int
    is_open: bool = False


@dataclass(frozen=True, slots=True)
class Sight:
    """What a file says of itself: the project it was handed out from, if any, and its own id;
    whose work it holds (names by ids); its articles, by ids and by hashes of their texts."""

    origin: str = ""
    project: str = ""
    people: Mapping[str, str] = field(default_factory=dict)
    articles: frozenset[str] = frozenset()
    tallies: Mapping[str, Tally] = field(default_factory=dict)
    is_touched: bool = True


@dataclass(frozen=True, slots=True)
class Examined:
    """A file that was looked into, by the hash of its content; ``reason`` says why it could not
    be, and ``sight`` is None where it was not looked into."""

    entry: Entry
    content: str
    sight: Sight | None = None
    reason: UserError | None = None


@dataclass(frozen=True, slots=True)
class Here:
    """What the project holds: its id, its articles as in a Sight, and what each annotator made."""

    project: str
    articles: frozenset[str]
    tallies: Mapping[str, Tally]


@dataclass(frozen=True, slots=True)
class Kept:
    """What is remembered of a project's folder: what became of contents, by their hashes, and of
    which of them a word was said. An empty ``folder`` is not watched."""

    folder: str = ""
    decided: Mapping[str, Standing] = field(default_factory=dict)
    told: frozenset[str] = frozenset()

    def with_decided(self, contents: Iterable[str], standing: Standing) -> Kept:
        """The same, once this became of these contents."""
        decided = {**self.decided, **dict.fromkeys(contents, standing)}
        return replace(self, decided=dict(list(decided.items())[-_MOST_KEPT:]))

    def without(self, standing: Standing) -> Kept:
        """The same, with nothing remembered of which this became."""
        left = {key: each for key, each in self.decided.items() if each is not standing}
        return replace(self, decided=left)

    def with_told(self, contents: Iterable[str]) -> Kept:
        return replace(self, told=self.told | frozenset(contents))

    def written(self) -> str:
        """As the settings keep it."""
        return json.dumps(
            {"folder": self.folder, "decided": dict(self.decided), "told": sorted(self.told)}
        )


def kept(written: str) -> Kept:
    """What ``written`` wrote; nothing where that cannot be read."""
    try:
        found = json.loads(written)
        decided = {str(key): Standing(value) for key, value in found["decided"].items()}
        return Kept(str(found["folder"]), decided, frozenset(map(str, found["told"])))
    except (ValueError, TypeError, KeyError, AttributeError):
        return Kept()


def is_take_in(edit: Edit) -> bool:
    """Whether the edit took a file in, or took that back."""
    return edit.message == TAKEN_IN


# what is in the folder


def listed(folder: Path, own: Path) -> tuple[Entry, ...]:
    """The project files of the folder, by name, but for the project's own and what programs keep
    for themselves.

    Raises UserError where the folder cannot be read.
    """
    with told(folder):
        found = (_entry(path, own) for path in sorted(folder.iterdir()) if _is_meant(path.name))
        return tuple(each for each in found if each is not None)


def _is_meant(name: str) -> bool:
    return name.endswith(SUFFIX) and not _OWN.search(name)


def _entry(path: Path, own: Path) -> Entry | None:
    """The entry of an ordinary file; None for others, for our own, and for one just gone."""
    try:
        if not path.is_file() or path.samefile(own):
            return None
        facts, log = path.stat(), log_path(path)
        is_open = log.is_file() and log.stat().st_size > 0
    except OSError:
        return None
    return Entry(path, facts.st_size, facts.st_mtime_ns, is_open)


def steady(before: Iterable[Entry], now: Iterable[Entry]) -> tuple[Entry, ...]:
    """Those that are as they were at the look before: nothing writes to them just now."""
    known = set(before)
    return tuple(each for each in now if each in known)


# what is in a file


def examined(entry: Entry, decided: Collection[str] = ()) -> Examined:
    """Look into a file; not into contents that were decided on before. Safe in any thread."""
    try:
        with told(entry.path):
            content = content_of(entry.path)
        if entry.is_open or content in decided:
            return Examined(entry, content)
        with visiting.visited(entry.path) as read:
            return Examined(entry, content, _sight(read))
    except UserError as reason:
        return Examined(entry, f"{entry.path.name} {entry.size} {entry.changed}", reason=reason)


def content_of(path: Path) -> str:
    """The hash of what the file holds. Raises OSError where it cannot be read."""
    with path.open("rb") as file:
        return file_digest(file, "sha256").hexdigest()


def _sight(read: Reading) -> Sight:
    tallies = sightings.tallies(read)
    people = {
        each.id: each.name
        for each in read.annotators()
        if each.id in tallies and each.kind is not LayerKind.MACHINE
    }
    return Sight(
        origin=read.fact(HANDOUT).partition(" ")[0],
        project=read.fact("id"),
        people=people,
        articles=_articles(read),
        tallies={key: tallies[key] for key in people},
        is_touched=sightings.is_touched(read),
    )


def here(view: View) -> Here:
    """What the project that watches holds."""
    read = view.project.read
    return Here(read.fact("id"), _articles(read), sightings.tallies(read))


def _articles(read: Reading) -> frozenset[str]:
    known = read.articles_by_hash()
    return frozenset((*known, *known.values()))


# what becomes of it


def standing(file: Examined, ours: Here, memory: Kept) -> Standing:
    """What becomes of a file that was looked into."""
    sight = file.sight
    if file.content in memory.decided:
        return memory.decided[file.content]
    if file.entry.is_open:
        return Standing.OPEN
    if sight is None:
        return Standing.REFUSED
    if ours.project not in (sight.origin, sight.project) and not ours.articles & sight.articles:
        return Standing.FOREIGN
    if not sight.is_touched:
        return Standing.UNTOUCHED
    if all(is_known(tally, ours.tallies.get(key, ())) for key, tally in sight.tallies.items()):
        return Standing.KNOWN
    return Standing.COPY if is_copy(file.entry.path) else Standing.NEW


def is_copy(path: Path) -> bool:
    """Whether the name says that the file is a copy of another which changed as well."""
    return bool(_COPIES.search(path.stem))


def whose(file: Examined, ours: Here) -> tuple[str, ...]:
    """The names of those whose work in the file is another than here, sorted."""
    if file.sight is None:
        return ()
    made, people = file.sight.tallies, file.sight.people
    new = (key for key, tally in made.items() if not is_known(tally, ours.tallies.get(key, ())))
    return tuple(sorted(people[key] for key in new))


def is_known(theirs: Tally, ours: Tally) -> bool:
    """Whether nothing is new in what somebody made in a file, beside what they made here.

    Of comments a file holds some, and of those who only comment in it nothing else.
    """
    here, there = ({made.table: made for made in tally} for tally in (ours, theirs))
    said, mine = there.pop(_SAID, None), here.pop(_SAID, None)
    if said is not None and (mine is None or said.last > mine.last):
        return False
    return not there or there == here
