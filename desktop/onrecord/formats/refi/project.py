"""A project out as a .qdpx file: an archive of ``project.qde`` and the texts it is about.

Positions are code points, from 0, half-open, in plain text files with line feeds, as QualCoder
(refi.py, load_codings_for_text) cuts them from its texts. Each tag is a selection of its own,
coded with its label and with its values by whoever made it; a tag without words codes its whole
source. Links lead from selection to selection. What is told first (users, codes, variables, cases)
is known last, so that sources and links wait in temporary files.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO, NamedTuple
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import orjson

from onrecord.formats.refi.codes import Codes
from onrecord.formats.refi.xml import HEAD, ORIGIN, element, words
from onrecord.formats.xml_text import count_unwritable, texts_of
from onrecord.model.annotations import Annotation, Link
from onrecord.model.articles import Article
from onrecord.model.bundles import Bundle
from onrecord.model.formats import Dataset
from onrecord.model.ids import derived_id
from onrecord.model.quoting import short_quote

NAMESPACE = "urn:QDA-XML:project:1.0"
PROJECT, SOURCES = "project.qde", "sources"
_OUTLET = "outlet"
_FACTS = (_OUTLET, "byline", "published", "url", "language")
_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")
_LONG_AGO = "1980-01-01T00:00:00Z"  # where a time is wanted and none is known
_EPOCH = (1980, 1, 1, 0, 0, 0)  # the earliest that an archive can tell
_CHUNK = 2**18
_EVERYBODY_READS, _UNIX = 0o644 << 16, 3


def write(dataset: Dataset, place: Path) -> None:
    """Write the archive; the same labels give the same bytes."""
    with ZipFile(place, "w", ZIP_DEFLATED) as archive, _waiting(place.parent) as waiting:
        project = _Project(dataset, archive, waiting)
        for bundle in dataset.bundles:
            project.add(bundle)
        with archive.open(_member(PROJECT), "w", force_zip64=True) as file:
            project.write(file, dataset.name)


class _Waiting(NamedTuple):
    """Parts of the project's XML that are written once all articles have passed."""

    sources: IO[bytes]
    notes: IO[bytes]
    links: IO[bytes]


@contextmanager
def _waiting(folder: Path) -> Iterator[_Waiting]:
    with (
        TemporaryFile(dir=folder) as sources,
        TemporaryFile(dir=folder) as notes,
        TemporaryFile(dir=folder) as links,
    ):
        yield _Waiting(sources, notes, links)


def _member(name: str) -> ZipInfo:
    member = ZipInfo(name, _EPOCH)
    member.compress_type = ZIP_DEFLATED
    member.create_system = _UNIX  # whatever it is written on
    member.external_attr = _EVERYBODY_READS
    return member


class _Project:
    """One project on its way. Users, variables and cases gather as articles pass."""

    def __init__(self, dataset: Dataset, archive: ZipFile, waiting: _Waiting) -> None:
        self._codebook, self._losses = dataset.codebook, dataset.losses
        self._alive = dataset.alive
        self._codes = Codes(dataset.codebook)
        self._archive = archive
        self._waiting = waiting
        self._users: dict[str, str] = {}
        self._variables: dict[str, None] = {}
        self._cases: dict[str, list[str]] = {}

    def add(self, bundle: Bundle) -> None:
        article = bundle.article
        count_unwritable(_texts(bundle), article, self._losses)
        guid = derived_id("refi source", article.id)
        self._archive.writestr(_member(f"{SOURCES}/{guid}.txt"), article.text.encode())
        for person in bundle.annotators.values():
            self._users[_user(person.id)] = person.name
        if article.outlet:
            self._cases.setdefault(article.outlet, []).append(guid)
        self._waiting.sources.write(self._source(bundle, guid).encode())
        ends = {each.id: _guid_of(each) for each in bundle.annotations}
        for link in bundle.links:
            self._waiting.links.write(_link(link, ends).encode())

    def _source(self, bundle: Bundle, guid: str) -> str:
        article, tags = bundle.article, bundle.annotations
        attributes = {
            "guid": guid,
            "name": article.title or article.id,
            "plainTextPath": f"internal://{guid}.txt",
            "creationDateTime": _time(article.modified),
        }
        parts = [
            *(self._selection(each) for each in tags if each.spans),
            *(self._unworded(each) for each in tags if not each.spans),
            *self._values(article, bundle.split),
        ]
        return element("TextSource", attributes, f"\n{''.join(parts)}") + "\n"

    def _selection(self, tag: Annotation) -> str:
        (span,) = tag.spans
        attributes = {
            "guid": _guid_of(tag),
            "name": short_quote(span.text),
            "startPosition": str(span.start),
            "endPosition": str(span.end),
            **_maker(tag),
        }
        described = words("Description", "\n".join(self._remarks(tag)))
        return element("PlainTextSelection", attributes, described + self._codings(tag)) + "\n"

    def _remarks(self, tag: Annotation) -> Iterator[str]:
        if tag.note:
            yield tag.note
        yield from self._codes.told(tag)
        if tag.confidence is not None:
            yield f"Confidence: {tag.confidence}"

    def _codings(self, tag: Annotation) -> str:
        """The label's coding and those of the values."""
        guids = (self._codes.label(tag.label), *self._codes.values(tag))
        return "".join(
            _coding(tag, each, derived_id("refi coding", tag.id, each)) for each in guids
        )

    def _unworded(self, tag: Annotation) -> str:
        """The codings of a whole source, with a note for what is not coded."""
        note = ""
        if told := "\n".join(self._remarks(tag)):
            guid = derived_id("refi note", tag.id)
            note = element("NoteRef", {"targetGUID": guid})
            attributes = {"guid": guid, "name": short_quote(told), **_maker(tag)}
            held = element("Note", attributes, words("PlainTextContent", told))
            self._waiting.notes.write(f"{held}\n".encode())
        label = _coding(tag, self._codes.label(tag.label), _guid_of(tag), note)
        values = (_coding(tag, each, derived_id("refi coding", tag.id, each))
                  for each in self._codes.values(tag))  # fmt: skip
        return f"{label}{''.join(values)}\n"

    def _values(self, article: Article, split: str) -> Iterator[str]:
        for name, value in _facts(article, split).items():
            self._variables[name] = None
            reference = element("VariableRef", {"targetGUID": _variable(name)})
            yield element("VariableValue", {}, reference + words("TextValue", value)) + "\n"

    def write(self, file: IO[bytes], name: str) -> None:
        """Write the project's XML, in the order that the standard wants."""
        told = {"xmlns": NAMESPACE, "name": name, "origin": ORIGIN}
        file.write(f"{HEAD}{element('Project', told, ' ').removesuffix(' </Project>')}\n".encode())
        for part in (self._users_xml(), self._codes_xml(), self._variables_xml(),
                     self._cases_xml()):  # fmt: skip
            file.write(part.encode())
        for name, held in (("Sources", self._waiting.sources), ("Notes", self._waiting.notes),
                           ("Links", self._waiting.links)):  # fmt: skip
            _copy(held, name, file, self._alive)
        about = f"{self._codebook.title}, revision {self._codebook.revision}"
        file.write(f"{words('Description', about)}\n</Project>\n".encode())

    def _users_xml(self) -> str:
        told = ({"guid": guid, "name": name} for guid, name in self._users.items())
        return _list("Users", [element("User", each) for each in told])

    def _codes_xml(self) -> str:
        return _list("CodeBook", [self._codes.xml()] if self._codes.xml() else [])

    def _variables_xml(self) -> str:
        told = (
            {"guid": _variable(name), "name": name, "typeOfVariable": "Text"}
            for name in self._variables
        )
        return _list("Variables", [element("Variable", each) for each in told])

    def _cases_xml(self) -> str:
        """A case for each outlet."""
        return _list(
            "Cases",
            [
                element(
                    "Case",
                    {"guid": derived_id("refi case", outlet), "name": outlet},
                    "".join(element("SourceRef", {"targetGUID": each}) for each in guids),
                )
                for outlet, guids in self._cases.items()
            ],
        )


def _texts(bundle: Bundle) -> Iterator[str]:
    """What may hold any characters, but for the text, which stands in a file of its own."""
    yield bundle.article.title
    yield from _facts(bundle.article, bundle.split).values()
    for tag in bundle.annotations:
        yield from (tag.note, tag.text)
        yield from texts_of(tag.attributes)


def _list(name: str, elements: list[str]) -> str:
    """An element that holds others; nothing where there are none."""
    inside = "\n".join(elements)
    return element(name, {}, f"\n{inside}\n") + "\n" if elements else ""


def _copy(held: IO[bytes], name: str, file: IO[bytes], alive: Callable[[], None]) -> None:
    """Write what waited, within an element; nothing where nothing did."""
    if not held.tell():
        return
    held.seek(0)
    file.write(f"<{name}>\n".encode())
    while chunk := held.read(_CHUNK):
        file.write(chunk)
        alive()
    file.write(f"</{name}>\n".encode())


def _coding(tag: Annotation, code: str, guid: str, note: str = "") -> str:
    reference = element("CodeRef", {"targetGUID": code})
    return element("Coding", {"guid": guid, **_maker(tag)}, reference + note)


def _link(link: Link, ends: Mapping[str, str]) -> str:
    attributes = {
        "guid": derived_id("refi link", link.id),
        "name": link.label,
        "direction": "OneWay",
        "originGUID": ends[link.from_id],
        "targetGUID": ends[link.to_id],
    }
    return element("Link", attributes) + "\n"


def _guid_of(tag: Annotation) -> str:
    return derived_id("refi selection", tag.id)


@lru_cache(maxsize=1024)  # asked for at each tag
def _user(annotator_id: str) -> str:
    return derived_id("refi user", annotator_id)


def _variable(name: str) -> str:
    return derived_id("refi variable", name)


def _maker(tag: Annotation) -> dict[str, str]:
    return {"creatingUser": _user(tag.annotator_id), "creationDateTime": _time(tag.created)}


def _time(told: str) -> str:
    return told if _TIME.fullmatch(told) else _LONG_AGO


def _facts(article: Article, split: str) -> dict[str, str]:
    """What is known of the article, by the names of variables."""
    facts = {name: getattr(article, name) for name in _FACTS}
    for name, value in article.facts.items():
        facts.setdefault(name, value if isinstance(value, str) else orjson.dumps(value).decode())
    facts["split"] = split or facts.get("split", "")
    return {name: value for name, value in facts.items() if value}
