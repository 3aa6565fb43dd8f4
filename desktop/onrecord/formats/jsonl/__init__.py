"""Onrecord's own format: everything, one article a line."""

from __future__ import annotations

from onrecord.errors import marked
from onrecord.formats.jsonl import reader, writer
from onrecord.model.formats import Format

FORMAT = Format(
    name="jsonl",
    title=marked("Onrecord JSON Lines: everything, one article a line"),
    suffixes=(".jsonl",),
    textless=True,
    write=writer.write,
    read=reader.read,
    recognises=reader.recognises,
)
