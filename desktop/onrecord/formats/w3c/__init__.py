"""W3C Web Annotations as JSON-LD."""

from __future__ import annotations

from onrecord.errors import marked
from onrecord.formats.w3c import reader, writer
from onrecord.model.formats import EVERYTHING, Format

FORMAT = Format(
    name="w3c",
    title=marked("W3C Web Annotation: JSON-LD with positions and quotes"),
    about=marked(
        "For tools and archives that follow the Web Annotation recommendation: one collection, "
        "with each article's text in it."
    ),
    suffixes=(".jsonld", ".json"),
    textless=True,
    holds=EVERYTHING,
    write=writer.write,
    read=reader.read,
    recognises=reader.recognises,
)
