"""spaCy's own format: its library lives in ``language``, the telling of records in ``formats``."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

import orjson

from onrecord.errors import FormatError, marked
from onrecord.formats.fields import Fields
from onrecord.formats.jsonl.reader import bundle_of
from onrecord.formats.jsonl.writer import line_of
from onrecord.language import docbin_reader, docbin_writer
from onrecord.model.bundles import Bundle
from onrecord.model.formats import EVERYTHING, Feature, Format, Incoming


def _bundle(told: Mapping[str, Any], file: str, number: int, incoming: Incoming) -> Bundle:
    """The records of what was told; what is no plain value, or too large a one, is refused."""
    try:
        plain = orjson.loads(orjson.dumps(told))
    except TypeError as exc:
        raise FormatError(
            "{file}, document {number}: its user data holds what is no plain value.",
            file=file,
            number=number,
        ) from exc
    return bundle_of(Fields(file, number, "", plain), incoming)


FORMAT = Format(
    name="docbin",
    title=marked("spaCy DocBin: documents to train on, with a ready config.cfg"),
    about=marked(
        "To train and evaluate spaCy pipelines: a document an article and annotator, entities in "
        'doc.ents, all other tags in doc.spans["sc"]. In the folder, python -m spacy train '
        "config.cfg works as it is."
    ),
    suffixes=(".spacy",),
    alongside=(".cfg",),
    is_folder=True,
    holds=EVERYTHING - {Feature.UNLAYERED},  # they would teach that nothing is there
    aligns=True,
    write=partial(docbin_writer.write, tell=line_of),
    read=partial(docbin_reader.read, make=_bundle),
)
