"""CoNLL-2003: a line a token, and its IOB2 tag in the last of four columns."""

from __future__ import annotations

from onrecord.errors import marked
from onrecord.formats.conll import reader, recognising, writer
from onrecord.model.formats import Feature, Format

HOLDS = frozenset({Feature.EMPTY_LAYERS, Feature.STATUS, Feature.SPLITS})

FORMAT = Format(
    name="conll",
    title=marked("CoNLL-2003: tokens and IOB2 tags in columns"),
    about=marked(
        "For taggers that learn from one column of tags; a file for each part of the dataset. Tags "
        "that overlap are left out: choose labels that do not, or CoNLL-U Plus."
    ),
    suffixes=(".conll", ".iob", ".iob2", ".bio", ".testa", ".testb"),
    is_folder=True,
    holds=HOLDS,
    keeps_titles=True,
    tokens=True,
    write=writer.write,
    read=reader.read,
    recognises=recognising.recognises,
)
