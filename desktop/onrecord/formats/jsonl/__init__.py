"""Onrecord's own format: everything, one article a line."""

from __future__ import annotations

from onrecord.errors import marked
from onrecord.formats.jsonl import reader, writer
from onrecord.model.formats import Format

FORMAT = Format(
    name="jsonl",
    title=marked("Onrecord JSON Lines: everything, one article a line"),
    about=marked(
        "To go on in Onrecord, to archive or to publish: articles, layers, tags, links, actors and "
        "issues as they are, without loss. A line is a JSON object, which any program can read."
    ),
    suffixes=(".jsonl",),
    textless=True,
    write=writer.write,
    read=reader.read,
    recognises=reader.recognises,
)
