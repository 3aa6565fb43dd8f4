"""brat standoff: texts, each with a file of annotations beside it."""

from __future__ import annotations

from onrecord.errors import marked
from onrecord.formats.brat import reader, writer
from onrecord.model.formats import EVERYTHING, Feature, Format

FORMAT = Format(
    name="brat",
    title=marked("brat standoff: a folder of texts and annotations"),
    about=marked(
        "For brat, and for tools that read its files: a folder an annotator, with brat's "
        "configuration of the codebook. Claims and stances are events."
    ),
    suffixes=(".ann",),
    alongside=(".txt", ".conf"),
    is_folder=True,
    holds=EVERYTHING
    - {
        Feature.UNWORDED,
        Feature.CONFIDENCE,
        Feature.STATUS,
        Feature.REGIONS,
        Feature.FACTS,
        Feature.REGISTRIES,
        Feature.PROVENANCE,
    },
    write=writer.write,
    read=reader.read,
)
