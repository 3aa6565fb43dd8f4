"""CAS files in: XMI with its type system, JSON, and the archives that INCEpTION exports."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path, PurePath
from zipfile import BadZipFile, ZipFile

import orjson

from onrecord.errors import FormatError, Message, UserError
from onrecord.formats.cas import xml_in
from onrecord.formats.cas.decoding import Decoder
from onrecord.formats.cas.interpreting import Interpreter, Owner
from onrecord.formats.cas.json_in import JsonDecoder
from onrecord.formats.cas.schema import ARTICLE_FEATURES
from onrecord.formats.cas.sources import INITIAL, JSON, Source, sources
from onrecord.formats.cas.types import ARTICLE, METADATA, Cas
from onrecord.formats.offsets import Offsets, Units
from onrecord.model.articles import Article, text_hash
from onrecord.model.bundles import Bundle
from onrecord.model.formats import Incoming
from onrecord.model.ids import derived_id
from onrecord.model.joining import joined
from onrecord.model.layers import GOLD, UNNAMED, Annotator, LayerStatus, annotator_named, layer_of

_HEAD = 4096
_LARGEST_OF_ALL = "\uffff"
_UNTOLD = "x-unspecified"


def holds_xmi(path: Path) -> bool:
    """Whether an archive holds annotations by INCEpTION, WebAnno or Onrecord."""
    if path.suffix.lower() != ".zip":
        return True
    try:
        with ZipFile(path) as archive:
            names = archive.namelist()
    except (OSError, BadZipFile, NotImplementedError, ValueError):
        return False
    return any(name.endswith(".xmi") or name.startswith("annotation/") for name in names)


def holds_json(path: Path) -> bool:
    """Whether a JSON file begins as a CAS does."""
    with path.open("rb") as file:
        head = file.read(_HEAD)
    if not head.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"{"):
        return False
    return b'"%TYPES"' in head or b'"%FEATURE_STRUCTURES"' in head


def read(path: Path, incoming: Incoming) -> Iterator[Bundle | UserError]:
    """The articles of a file, a folder or an archive; those of one article come together.

    Raises FormatError when the file as a whole cannot be read.
    """
    return joined(_bundles(path, incoming))


def _bundles(path: Path, incoming: Incoming) -> Iterator[Bundle | FormatError]:
    for source in sources(path):
        if isinstance(source, FormatError):
            yield source
            continue
        try:
            cas, problems = _cas(source)
            bundle, more = _bundle(cas, source, incoming)
        except FormatError as exc:
            yield exc
            continue
        yield from problems
        yield from more
        yield bundle


def _cas(source: Source) -> tuple[Cas, list[FormatError]]:
    if source.kind == JSON:
        from_json = JsonDecoder(source.name)
        cas = from_json.decoded(source.data)
        return cas, list(from_json.problems)
    if source.types is None:
        raise FormatError("{file}: there is no TypeSystem.xml beside it.", file=source.name)
    view = xml_in.view(source.data, source.name)
    types = xml_in.type_system(source.types, f"{source.name}: TypeSystem.xml")
    decoder = Decoder(types, source.name)
    cas = decoder.decoded(view)
    return cas, list(decoder.problems)


def _bundle(cas: Cas, source: Source, incoming: Incoming) -> tuple[Bundle, list[FormatError]]:
    told = _told(cas)
    text = Offsets(cas.text, Units.UTF_16).text
    article = _article(cas, source, told, text)
    revision = _whole(told.get("codebookRevision", ""))
    bundle = Bundle(
        article=article,
        codebook_id=told.get("codebook", ""),
        codebook_revision=revision,
        split=told.get("split", ""),
        remarks=_remarks(cas, source),
    )
    person = _annotator(source, told, article)
    if person is None:
        return bundle, []
    owner = Owner(article.id, person.id, source.name, revision or incoming.codebook.revision)
    interpreter = Interpreter(cas, owner)
    bundle = replace(
        bundle,
        annotators={person.id: person},
        layers=(layer_of(article.id, person.id, _status(told)),),
        annotations=interpreter.tags(),
        links=interpreter.links(),
    )
    return bundle, list(interpreter.problems)


def _told(cas: Cas) -> Mapping[str, str]:
    """What our own record of the article says; empty in files of others."""
    for each in cas.structures.values():
        if each.type == ARTICLE and "codebookRevision" in cas.types.features(ARTICLE):
            found = {key: each.values.get(key, "") for key in ARTICLE_FEATURES}
            return {key: value for key, value in found.items() if isinstance(value, str)}
    return {}


def _article(cas: Cas, source: Source, told: Mapping[str, str], text: str) -> Article:
    sha256 = text_hash(text)
    metadata = next((x.values for x in cas.structures.values() if x.type == METADATA), {})
    named = str(metadata.get("documentTitle", "")) or source.document or source.stem
    language = str(metadata.get("language", "")).replace(_UNTOLD, "")
    return Article(
        id=told.get("id") or derived_id("article of a CAS", source.document, sha256),
        title=told["title"] if told else PurePath(named).stem,
        text=text,
        sha256=sha256,
        byline=told.get("byline", ""),
        outlet=told.get("outlet", ""),
        published=told.get("published", ""),
        url=told.get("url", ""),
        language=told["language"] if told else language,
        supersedes=told.get("supersedes") or None,
        source_file=source.name,
        facts=_facts(told.get("facts", "")),
    )


def _facts(told: str) -> Mapping[str, object]:
    try:
        found = orjson.loads(told or "{}")
    except orjson.JSONDecodeError:
        return {}
    return found if isinstance(found, dict) else {}


def _whole(told: str) -> int:
    return int(told) if told.isdecimal() and len(told) <= len(str(2**31)) else 0


def _status(told: Mapping[str, str]) -> LayerStatus:
    try:
        return LayerStatus(told.get("status", ""))
    except ValueError:
        return LayerStatus.DONE


def _annotator(source: Source, told: Mapping[str, str], article: Article) -> Annotator | None:
    """Whose file it is: by its place in an export, else by what it says, else by its name; None
    where nobody has annotated yet."""
    if source.stem == INITIAL:
        return None
    known = source.annotator or told.get("annotator", "")
    name = known or source.stem
    if not known and name.casefold() == article.title.casefold():
        return UNNAMED
    return annotator_named(GOLD if name in ("CURATION_USER", "CURATION") else name)


def _remarks(cas: Cas, source: Source) -> tuple[Message, ...]:
    """Whether the units made a difference: they are the same below U+10000."""
    if not cas.text or max(cas.text) <= _LARGEST_OF_ALL:
        return ()
    remark = Offsets(cas.text, Units.UTF_16).remark(source.name)
    return (remark,) if remark else ()
