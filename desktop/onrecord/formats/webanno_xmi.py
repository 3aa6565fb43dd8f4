"""UIMA CAS as XMI, as INCEpTION and WebAnno read and export it."""

from __future__ import annotations

from onrecord.errors import marked
from onrecord.formats.cas import reading, writing
from onrecord.model.formats import Format

FORMAT = Format(
    name="webanno-xmi",
    title=marked("UIMA CAS XMI: a folder for INCEpTION and WebAnno"),
    about=marked(
        "For INCEpTION and WebAnno: a file an annotator, with sentences, tokens, a span layer a "
        "label, slots and relation layers for links, and TypeSystem.xml, from which INCEpTION "
        "makes the layers. Their exported projects (.zip) come in as they are."
    ),
    suffixes=(".xmi", ".zip"),
    alongside=(".xml",),
    is_folder=True,
    holds=writing.HOLDS,
    write=writing.write_xmi,
    read=reading.read,
    recognises=reading.holds_xmi,
)
