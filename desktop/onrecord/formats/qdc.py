"""REFI-QDA codebook (.qdc)."""

from __future__ import annotations

from onrecord.errors import marked
from onrecord.formats.refi import codebook
from onrecord.model.formats import Format

FORMAT = Format(
    name="qdc",
    title=marked("REFI-QDA codebook: the codebook for MAXQDA, NVivo, ATLAS.ti, QualCoder"),
    about=marked(
        "The codebook alone: labels, under them attributes with their values, with guidelines and "
        "colours. Articles and tags stay behind."
    ),
    suffixes=(".qdc",),
    textless=True,
    write=codebook.write,
)
