"""UIMA CAS as JSON (UIMA JSON CAS 0.4.0)."""

from __future__ import annotations

from onrecord.errors import marked
from onrecord.formats.cas import reading, writing
from onrecord.model.formats import Format

FORMAT = Format(
    name="cas-json",
    title=marked("UIMA CAS JSON: a folder for INCEpTION and dkpro-cassis"),
    about=marked(
        "The same for programs that read UIMA JSON CAS 0.4.0, such as INCEpTION and dkpro-cassis; "
        "each file carries its type system."
    ),
    suffixes=(".json",),
    is_folder=True,
    holds=writing.HOLDS,
    write=writing.write_json,
    read=reading.read,
    recognises=reading.holds_json,
)
