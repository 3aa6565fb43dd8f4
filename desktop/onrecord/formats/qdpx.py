"""REFI-QDA project (.qdpx)."""

from __future__ import annotations

from onrecord.errors import marked
from onrecord.formats.refi import project
from onrecord.model.formats import EVERYTHING, Feature, Format

FORMAT = Format(
    name="qdpx",
    title=marked("REFI-QDA project: for MAXQDA, NVivo, ATLAS.ti, QualCoder"),
    about=marked(
        "Texts with codes by annotator, links, notes, facts about articles as variables and "
        "outlets as cases. Each value has a code; numbers and free text are told in comments."
    ),
    suffixes=(".qdpx",),
    holds=EVERYTHING
    - {
        Feature.FRAGMENTS,
        Feature.LINK_ATTRIBUTES,
        Feature.LINK_NOTES,
        Feature.EMPTY_LAYERS,
        Feature.STATUS,
        Feature.REGIONS,
        Feature.REGISTRIES,
        Feature.PROVENANCE,
    },
    write=project.write,
)
