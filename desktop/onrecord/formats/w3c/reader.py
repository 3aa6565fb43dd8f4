"""Web annotations in: ours, and those of others whose texts come with them or are here already.

Standard fields have the last word; what stands under ``onrecord`` adds what they cannot say.
Source: Web Annotation Data Model, W3C Recommendation, 23 February 2017.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from onrecord.errors import FormatError
from onrecord.formats.carrying import ABOUT, CARRIED
from onrecord.formats.fields import Fields
from onrecord.formats.offsets import Offsets
from onrecord.formats.restoring import Mark, Sheet, Shown, Tied, restored
from onrecord.formats.w3c import bodies
from onrecord.formats.w3c.items import items
from onrecord.formats.w3c.selecting import places, selected
from onrecord.model.bundles import Bundle
from onrecord.model.formats import Incoming

_HEAD = 4096
_SHA256 = re.compile(r"sha-?256[:/;-]([0-9a-f]{64})\b", re.IGNORECASE)


def recognises(path: Path) -> bool:
    """Whether the file names the context of Web Annotations near its beginning."""
    with path.open("rb") as file:
        return b"ns/anno" in file.read(_HEAD)


def read(path: Path, incoming: Incoming) -> Iterator[Bundle | FormatError]:
    """The articles of a file with their layers.

    Raises FormatError when the file cannot be opened, or is no JSON.
    """
    others: dict[str, _About] = {}
    current: _About | None = None
    for item in items(path):
        if isinstance(item, FormatError):
            yield item
        elif bodies.describes_text(item):
            if current:
                yield from current.bundle(incoming)
            current = _About(bodies.source(item), item)
        elif current and bodies.belongs(item, current.source):
            current.items.append(item)
        else:
            source = bodies.source(item)
            others.setdefault(source, _About(source)).items.append(item)
    if current:
        yield from current.bundle(incoming)
    yield from _of_others(others, incoming, path.name)


def _of_others(
    others: dict[str, _About], incoming: Incoming, file: str
) -> Iterator[Bundle | FormatError]:
    """Those about texts that the file does not hold, but may be told by their hashes."""
    lost = []
    for about in others.values():
        if about.text(incoming) is None:
            lost += about.items
        else:
            yield from about.bundle(incoming)
    if lost:
        yield FormatError(
            "{file}: {n} annotations are of texts that are not in it, such as {source}; only those "
            "of texts that came with them, or are told by their hash, can be brought in.",
            file=file,
            n=len(lost),
            source=bodies.source(lost[0]) or "–",
        )


@dataclass(slots=True)
class _About:
    """What is said of one text. ``article`` is the annotation that holds it."""

    source: str
    article: Fields | None = None
    items: list[Fields] = field(default_factory=list)

    def bundle(self, incoming: Incoming) -> Iterator[Bundle | FormatError]:
        """The article; what is wrong with one of its annotations goes before it."""
        try:
            sheet, complaints = self._sheet(incoming)
            bundle = restored(sheet, incoming)
        except FormatError as exc:
            yield exc
            return
        yield from complaints
        yield bundle

    def text(self, incoming: Incoming) -> str | None:
        """The text as it came, or as it is here already."""
        if self.article and (found := bodies.text(self.article)) is not None:
            return found
        told = _SHA256.search(self.source)
        sha256 = told[1].lower() if told else ""
        if self.article:
            sha256 = self.article.child(CARRIED).child(ABOUT).text("sha256", sha256)
        return incoming.text_of(sha256) if sha256 else None

    def _sheet(self, incoming: Incoming) -> tuple[Sheet, list[FormatError]]:
        first = self.article or self.items[0]
        raw = self.text(incoming)
        if raw is None:
            raise first.complaint("body", "was left out, and no article here has the hash of it")
        carried = self._carried()
        offsets = Offsets(raw) if carried else self._detected(raw)
        laid = _Laid(offsets, {layer.text("annotator") for layer in carried.children("layers")}
                     if carried else set())  # fmt: skip
        for item in self.items:
            laid.add(item)
        sheet = Sheet(
            file=first.file,
            line=first.line,
            text=offsets.text,
            shown=laid.shown(),
            carried=carried,
            facts={"url": self.source} if self.source.startswith("http") else {},
            remark=offsets.remark(first.file),
        )
        return sheet, laid.complaints

    def _detected(self, raw: str) -> Offsets:
        found = (place for item in self.items for target in bodies.targets(item)
                 for place in places(target))  # fmt: skip
        return Offsets.detected(raw, found)

    def _carried(self) -> Fields | None:
        if self.article is None or not self.article.data.get(CARRIED):
            return None
        told = [(bodies.is_link(each), each.mapping(CARRIED)) for each in self.items]
        data: dict[str, Any] = {
            **self.article.mapping(CARRIED),
            "annotations": [each for is_link, each in told if each and not is_link],
            "links": [each for is_link, each in told if each and is_link],
        }
        return Fields(self.article.file, self.article.line, CARRIED, data)


class _Laid:
    """What annotations show in one text, by whose they are. Tags come before their links."""

    def __init__(self, offsets: Offsets, annotators: set[str]) -> None:
        self.complaints: list[FormatError] = []
        self._offsets = offsets
        self._marks: dict[str, list[Mark]] = {name: [] for name in sorted(annotators)}
        self._ties: dict[str, list[Tied]] = {}
        self._keys: set[str] = set()

    def add(self, item: Fields) -> None:
        try:
            self._tie(item) if bodies.is_link(item) else self._mark(item)
        except FormatError as exc:
            self.complaints.append(exc)

    def shown(self) -> list[Shown]:
        return [Shown(name, marks, self._ties.get(name, ())) for name, marks in self._marks.items()]

    def _mark(self, item: Fields) -> None:
        key = item.text("id") or item.place
        found = list(self._ranges(item))
        self._keys.add(key)
        marks = self._marks.setdefault(bodies.creator(item), [])
        for label in bodies.labels(item):
            marks += [Mark(key, label, *place, {}, bodies.note(item)) for place in found]

    def _ranges(self, item: Fields) -> Iterator[tuple[int, int]]:
        for target in bodies.targets(item):
            if target.get("selector"):
                place = selected(target, self._offsets)
                if place is None:
                    raise item.complaint("target", "is not to be found in the text")
                yield place
            elif not item.data.get(CARRIED):
                yield 0, 0

    def _tie(self, item: Fields) -> None:
        start, end = bodies.ends(item)
        for key in (start, end):
            if key not in self._keys:
                raise item.complaint("target", "names “{id}”, which is not there", id=key)
        (label, *_) = bodies.labels(item)
        self._ties.setdefault(bodies.creator(item), []).append(Tied(label, start, end))
