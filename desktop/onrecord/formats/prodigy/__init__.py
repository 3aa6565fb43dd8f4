"""Prodigy's JSON Lines: tokens, spans and relations, a task a line."""

from __future__ import annotations

from onrecord.errors import marked
from onrecord.formats.prodigy import reader, writer
from onrecord.model.formats import Format

FORMAT = Format(
    name="prodigy",
    title=marked("Prodigy: JSON Lines with tokens, spans and relations"),
    about=marked(
        "For “prodigy db-in”, or as a source for spans.manual and rel.manual: a task an article "
        "and annotator. Machines’ layers are suggestions without an answer."
    ),
    suffixes=(".jsonl",),
    write=writer.write,
    read=reader.read,
    recognises=reader.recognises,
)
