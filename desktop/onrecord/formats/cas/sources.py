"""The CAS files of a folder or an archive, with whose they are.

INCEpTION and WebAnno export projects as archives: ``annotation/DOCUMENT/ANNOTATOR.zip`` (or
``webannoNNNexport.zip``) holds ``ANNOTATOR.xmi`` and ``TypeSystem.xml``; a JSON CAS lies there
unpacked. What was curated lies in ``curation``.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path, PurePosixPath
from zipfile import BadZipFile, ZipFile

from onrecord.errors import FormatError
from onrecord.formats import safe_xml
from onrecord.formats.naming import unescaped
from onrecord.model.layers import GOLD

XMI, JSON, ARCHIVE = ".xmi", ".json", ".zip"
_KINDS = (XMI, JSON)
_READ = (*_KINDS, ARCHIVE)
_TYPE_SYSTEM = "typesystem.xml"
_ROOTS = ("annotation", "curation")
_CURATED = frozenset({"CURATION_USER", "CURATION"})
INITIAL = "INITIAL_CAS"
"""Names the file with what a document held before anybody annotated it."""
_LEVELS = 3  # how far above a file its type system may lie


@dataclass(frozen=True, slots=True)
class Source:
    """One file. ``name`` is told in complaints; ``document`` and ``annotator`` come from where it
    lies and are empty where its place does not tell them."""

    name: str
    kind: str
    data: bytes
    types: bytes | None
    document: str
    annotator: str
    stem: str


def sources(path: Path) -> Iterator[Source | FormatError]:
    """What there is to read, in order of names.

    Raises FormatError when the file cannot be read, is harmful or is no archive.
    """
    if path.is_dir():
        for each in sorted(path.rglob("*"), key=str):
            if each.suffix.lower() in _READ and each.is_file() and not each.is_symlink():
                yield from _in_folder(each)
    elif path.suffix.lower() == ARCHIVE:
        with safe_xml.opened(path) as archive:
            yield from _of_archive(archive, path.name, _place(path).parent)
    else:
        yield _of_file(path)


def _in_folder(path: Path) -> Iterator[Source | FormatError]:
    try:
        yield from sources(path)
    except FormatError as exc:
        yield exc


def _place(path: Path) -> PurePosixPath:
    """Where a file lies, as far as that tells whose it is."""
    return PurePosixPath(*path.absolute().parts[-_LEVELS:])


def _of_file(path: Path) -> Source | FormatError:
    try:
        data = safe_xml.read(path) if path.suffix.lower() == XMI else _read(path)
        found = next(_beside(path), None) if path.suffix.lower() == XMI else None
        types = safe_xml.read(found) if found else None
    except FormatError as exc:
        return exc
    return _source(_place(path), path.name, data, types)


def _read(path: Path) -> bytes:
    try:
        if path.stat().st_size > safe_xml.LIMITS.member:
            raise FormatError("{file} is too large.", file=path.name)
        return path.read_bytes()
    except OSError as exc:
        raise FormatError("{file}: {reason}.", file=path, reason=exc.strerror) from exc


def _beside(path: Path) -> Iterator[Path]:
    """The type systems in the file's folder and those above it, the nearest first."""
    for folder in list(path.absolute().parents)[:_LEVELS]:
        for name in ("TypeSystem.xml", _TYPE_SYSTEM):
            if (folder / name).is_file():
                yield folder / name


def _of_archive(
    archive: ZipFile, name: str, within: PurePosixPath, *, nested: bool = False
) -> Iterator[Source | FormatError]:
    """Of an archive that lies at ``within``, and of those in it, but of none further within."""
    members = safe_xml.safe_members(archive, name)
    systems = {
        PurePosixPath(each.filename).parent: each
        for each in members
        if PurePosixPath(each.filename).name.lower() == _TYPE_SYSTEM
    }
    for each in sorted(members, key=lambda member: member.filename):
        place = PurePosixPath(each.filename)
        suffix = place.suffix.lower()
        told = f"{name}/{each.filename}"
        if suffix not in _READ or _is_settings(place):
            continue
        try:
            data = safe_xml.read_member(archive, each, name)
            if suffix == ARCHIVE:
                yield from () if nested else _nested(data, told, within / place.parent)
                continue
            system = next((systems[p] for p in place.parents if p in systems), None)
            types = safe_xml.read_member(archive, system, name) if system else None
        except FormatError as exc:
            yield exc
            continue
        yield _source(within / place, told, data, types)


def _nested(data: bytes, name: str, within: PurePosixPath) -> Iterator[Source | FormatError]:
    try:
        with ZipFile(BytesIO(data)) as archive:
            yield from _of_archive(archive, name, within, nested=True)
    except (BadZipFile, NotImplementedError, ValueError):
        yield FormatError("{file} is no archive, or a damaged one.", file=name)


def _is_settings(place: PurePosixPath) -> bool:
    """Whether it is one of the project's own JSON files, which lie at the top."""
    return place.suffix.lower() == JSON and len(place.parts) == 1


def _source(place: PurePosixPath, name: str, data: bytes, types: bytes | None) -> Source:
    stem = place.stem
    document = annotator = ""
    if len(place.parts) >= _LEVELS and place.parts[-_LEVELS] in _ROOTS:
        document = place.parts[-2]
        annotator = GOLD if stem in _CURATED else unescaped(stem)
    return Source(name, place.suffix.lower(), data, types, document, annotator, stem)
