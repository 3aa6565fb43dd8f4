"""XML files and archives from anyone: what could harm is refused before a parser sees it.

A document type or an entity can make a parser read other files, go to the network, or fill the
memory (OWASP, XML External Entity Prevention); no annotation format here needs one. An archive
can name places outside its folder, or unpack to more than there is room for.
"""

from __future__ import annotations

import re
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE, BOM_UTF32_BE, BOM_UTF32_LE
from dataclasses import dataclass
from lzma import LZMAError
from pathlib import Path
from stat import S_ISLNK
from typing import TYPE_CHECKING
from zipfile import BadZipFile, ZipFile, ZipInfo
from zlib import error as ZlibError

from onrecord.errors import FormatError

if TYPE_CHECKING:
    from lxml.etree import XMLParser

_READABLE = frozenset({
    "utf-8", "utf8", "utf-16", "utf-16le", "utf-16be", "us-ascii", "ascii", "iso-8859-1",
    "iso-8859-15", "windows-1252",
})  # fmt: skip
"""Encodings in which ``<!`` can be seen. In others (UTF-7, EBCDIC) it could hide."""
_DECLARED = re.compile(r"""\s*<\?xml[^>]*?\bencoding\s*=\s*["']([\w.-]+)["']""")
_DANGEROUS = re.compile(r"<!\s*(DOCTYPE|ENTITY)", re.IGNORECASE)
_OUTSIDE = re.compile(r"^[/\\]|^[A-Za-z]:|(^|[/\\])\.\.([/\\]|$)|\x00")
_ENCRYPTED = 0x1
# What unpacking a damaged member may raise, by how it was packed.
_DAMAGED = (
    BadZipFile, ZlibError, LZMAError, EOFError, NotImplementedError, RuntimeError, OSError,
    ValueError,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Limits:
    """What a file may come to, in bytes; ``ratio`` is how many times a member may grow."""

    members: int = 100_000
    member: int = 256 * 2**20
    all_members: int = 2 * 2**30
    ratio: int = 200
    small: int = 2**20


LIMITS = Limits()


def parser() -> XMLParser:
    """An lxml parser that resolves nothing, stays off the network and keeps libxml2's limits."""
    from lxml import etree

    return etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)


def read(path: Path, limits: Limits = LIMITS) -> bytes:
    """The bytes of an XML file, found harmless.

    Raises FormatError when it cannot be read, is too large, or has a document type or entities.
    """
    try:
        if path.stat().st_size > limits.member:
            raise FormatError("{file} is too large.", file=path.name)
        data = path.read_bytes()
    except OSError as exc:
        raise FormatError("{file}: {reason}.", file=path, reason=exc.strerror) from exc
    return checked(data, path.name)


def checked(data: bytes, name: str) -> bytes:
    """The XML itself, when it has neither a document type nor entities; ``name`` is told.

    Raises FormatError where it has, and where its encoding could hide them.
    """
    try:
        text = data.decode(_encoding(data, name))
    except UnicodeDecodeError as exc:
        raise FormatError("{file} is not in the encoding it says.", file=name) from exc
    declared = _DECLARED.match(text.removeprefix("\ufeff"))
    if declared and declared[1].lower() not in _READABLE:
        raise _unreadable(name)
    if _DANGEROUS.search(text):
        raise FormatError(
            "{file}: XML with a document type or entities is not read, since it can do harm.",
            file=name,
        )
    return data


def _encoding(data: bytes, name: str) -> str:
    """How the bytes are told apart before the declaration is read (XML 1.0, appendix F)."""
    if data.startswith((BOM_UTF32_LE, BOM_UTF32_BE)):
        raise _unreadable(name)
    if data.startswith((BOM_UTF16_LE, b"<\0")):
        return "utf-16-le"
    if data.startswith((BOM_UTF16_BE, b"\0<")):
        return "utf-16-be"
    if not data.removeprefix(BOM_UTF8).lstrip().startswith(b"<"):
        raise FormatError("{file} is not XML.", file=name)
    if data.startswith(BOM_UTF8):
        return "utf-8"
    return "latin-1"  # any ASCII-like encoding: only the marks are looked for


def _unreadable(name: str) -> FormatError:
    return FormatError("{file}: XML must be in UTF-8 or UTF-16.", file=name)


def opened(path: Path) -> ZipFile:
    """The archive, to be closed by whoever asked. Raises FormatError when it is none."""
    try:
        return ZipFile(path)
    except OSError as exc:
        raise FormatError("{file}: {reason}.", file=path, reason=exc.strerror) from exc
    except (BadZipFile, NotImplementedError, ValueError) as exc:
        raise FormatError("{file} is no archive, or a damaged one.", file=path.name) from exc


def safe_members(archive: ZipFile, name: str, limits: Limits = LIMITS) -> list[ZipInfo]:
    """The files in an archive, in its order, folders left out; ``name`` is told.

    Raises FormatError, which names the member, where one points outside, is a link, encrypted,
    or says that it unpacks to too much, and where there are too many.
    """
    found = archive.infolist()
    if len(found) > limits.members:
        raise FormatError("{file} holds too many files.", file=name)
    if sum(each.file_size for each in found) > limits.all_members:
        raise FormatError("{file} unpacks to too much.", file=name)
    for each in found:
        _refuse_harmful(each, name, limits)
    return [each for each in found if not each.is_dir()]


def _refuse_harmful(member: ZipInfo, name: str, limits: Limits) -> None:
    told = {"file": name, "member": member.filename}
    if _OUTSIDE.search(member.orig_filename) or _OUTSIDE.search(member.filename):
        raise FormatError("{file}: “{member}” points outside the archive.", **told)
    if S_ISLNK(member.external_attr >> 16):
        raise FormatError("{file}: “{member}” is a link to another file.", **told)
    if member.flag_bits & _ENCRYPTED:
        raise FormatError("{file}: “{member}” is encrypted.", **told)
    grown = member.file_size > limits.ratio * max(member.compress_size, 1)
    if member.file_size > limits.member or (grown and member.file_size > limits.small):
        raise FormatError("{file}: “{member}” unpacks to too much.", **told)


def read_member(archive: ZipFile, member: ZipInfo, name: str, limits: Limits = LIMITS) -> bytes:
    """The bytes of a member, never more than it may have, whatever it declares.

    Raises FormatError, which names the member, when it is damaged or too large.
    """
    allowed = min(limits.member, member.file_size)
    try:
        with archive.open(member) as file:
            data = file.read(allowed + 1)
    except _DAMAGED as exc:
        raise FormatError(
            "{file}: “{member}” is damaged.", file=name, member=member.filename
        ) from exc
    if len(data) > allowed:
        raise FormatError(
            "{file}: “{member}” unpacks to too much.", file=name, member=member.filename
        )
    return data
