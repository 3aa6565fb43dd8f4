"""What the tour writes without a window: every format, and the folder of a colleague."""

from __future__ import annotations

import re
from collections.abc import Mapping
from glob import escape
from pathlib import Path
from typing import NamedTuple

from onrecord.model.codebook import LinkRole, Role
from onrecord.model.formats import Format
from onrecord.work import exporting, formats
from onrecord.work.exporting import ExportResult
from onrecord.work.requests import Request
from onrecord.work.session import Session

# Names as the PARC corpora have them, in which others tag who says what.
_LABELS = {Role.CLAIM: "Content", Role.SOURCE: "Source", Role.CUE: "Cue", Role.STANCE: "Attitude"}
_PARTS = {
    LinkRole.ATTRIBUTED_TO: "Source",
    LinkRole.SIGNALLED_BY: "Cue",
    LinkRole.HELD_BY: "Source",
    LinkRole.ABOUT: "Content",
}
_LINKS = {LinkRole.SAME_AS: "Coreference"}


class Names(NamedTuple):
    """What another tool calls labels and the parts of events, and what it calls relations."""

    events: Mapping[str, str]
    relations: Mapping[str, str]


def write_all(session: Session, folder: Path) -> dict[str, ExportResult]:
    """A dataset in every format there is, by the formats' names."""
    return {
        each.name: exporting.export(session, Request(folder / _file_name(each), each.name))
        for each in formats.writing()
    }


def told(name: str, result: ExportResult) -> str:
    """One line about a dataset."""
    losses = result.losses.counts.total()
    holds = f"{losses} things it cannot hold" if losses else "holds everything"
    return f"  {name}: {result.annotations} annotations in {result.path.name}; {holds}."


def write_foreign(session: Session, annotator: str, folder: Path, aside: Path) -> int:
    """What this annotator tagged as a brat folder made with other names, which does not say who
    made it; how many tags it has. ``aside`` is a place for what it is made of."""
    wish = Request(aside, "brat", layers=(escape(annotator),))
    written = exporting.export(session, wish)
    names = _their_names(session)
    folder.mkdir()
    for file in aside.glob("*/*.ann"):
        if tags := file.read_text("utf-8"):
            (folder / file.name).write_text(renamed(tags, names), "utf-8")
            text = file.with_suffix(".txt")
            (folder / text.name).write_bytes(text.read_bytes())
    return written.annotations


def tags_of(session: Session, annotator: str) -> int:
    """How many tags somebody has in the whole project."""
    counts = session.project.read.layer_counts()
    return sum(tags for name, _kind, _layers, _done, tags in counts if name == annotator)


def renamed(tags: str, names: Names) -> str:
    """A brat file with these names; covered words, notes and values stay as they are."""

    def line(found: re.Match[str]) -> str:
        known = names.relations if found[1].startswith("R") else names.events
        return found[1] + re.sub(r"[^\W\d]+", lambda word: known.get(word[0], word[0]), found[2])

    return re.sub(r"^([TER]\d+\t)([^\t\n]*)", line, tags, flags=re.MULTILINE)


def _their_names(session: Session) -> Names:
    book = session.codebook
    labels = {each.id: _LABELS[each.role] for each in book.labels if each.role in _LABELS}
    links = [(each.id.replace(" ", "_"), each.role) for each in book.links]  # as brat has them
    parts = {name: _PARTS[role] for name, role in links if role in _PARTS}
    return Names(labels | parts, {name: _LINKS[role] for name, role in links if role in _LINKS})


def _file_name(each: Format) -> str:
    is_named_so = each.suffix == f".{each.name}"
    return f"labels{each.suffix}" if is_named_so else f"labels-{each.name}{each.suffix}"
