"""What the tests of other tools' files share."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import orjson

from onrecord import resources
from onrecord.formats.jsonl import reader
from onrecord.model.bundles import Bundle
from tests.builders import dataset, incoming

GOLDEN = Path(__file__).parent / "golden"
DEEP = b"[" * 5000 + b"]" * 5000


def ours() -> list[Bundle]:
    """What our own golden file holds."""
    return list(reader.read(GOLDEN / "onrecord.jsonl", incoming()))


def schema(name: str) -> dict:
    return json.loads(resources.path(f"schemas/{name}-1.schema.json").read_text("utf-8"))


def read(target, content: object, book=None) -> list:
    """What a format reads from these lines, this JSON, or these bytes."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / f"in{target.suffixes[0]}"
        path.write_bytes(_bytes(target, content))
        return list(target.read(path, incoming(book=book)))


def _bytes(target, content: object) -> bytes:
    if isinstance(content, bytes):
        return content
    if target.suffixes[0] == ".json":
        return orjson.dumps(content)
    return b"\n".join(map(orjson.dumps, content))


def written(target, *bundles: Bundle) -> bytes:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "out"
        target.write(dataset(*bundles), path)
        return path.read_bytes()


def tags(bundle: Bundle) -> list[tuple[str, str]]:
    return [(each.label, each.text) for each in bundle.annotations]


def links(bundle: Bundle) -> list[tuple[str, str, str]]:
    words = {each.id: each.text for each in bundle.annotations}
    return [(each.label, words[each.from_id], words[each.to_id]) for each in bundle.links]


def plain(bundle: Bundle) -> Bundle:
    """The bundle without the times at which its file was read."""
    return replace(
        bundle,
        article=replace(bundle.article, source_file="", modified=""),
        annotators={key: replace(each, modified="") for key, each in bundle.annotators.items()},
        regions=tuple(replace(each, modified="") for each in bundle.regions),
        actors=tuple(replace(each, modified="") for each in bundle.actors),
        issues=tuple(replace(each, modified="") for each in bundle.issues),
    )
