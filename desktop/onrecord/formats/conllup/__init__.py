"""CoNLL-U Plus: a line a token, and a column of IOB2 tags for each label."""

from __future__ import annotations

from onrecord.errors import marked
from onrecord.formats.conll import HOLDS
from onrecord.formats.conllup import reader, writer
from onrecord.model.formats import Feature, Format

FORMAT = Format(
    name="conllup",
    title=marked("CoNLL-U Plus: tokens, and a column of IOB2 tags for each label"),
    about=marked(
        "For taggers, and for linguists' tools: tags of different labels may overlap, and the text "
        "comes back to the last space."
    ),
    suffixes=(".conllup",),
    is_folder=True,
    holds=HOLDS | {Feature.OVERLAPS},
    keeps_titles=True,
    tokens=True,
    write=writer.write,
    read=reader.read,
)
