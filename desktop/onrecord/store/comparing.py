"""What a comparison of many articles asks of the project, and no more."""

from __future__ import annotations

from collections.abc import Collection

import orjson

from onrecord.model.layers import Layer
from onrecord.store.reading import Reading
from onrecord.store.rows import LAYERS


def layers_of(read: Reading, annotator_ids: Collection[str]) -> list[Layer]:
    """All layers of these annotators, in order of making."""
    made_by = "WHERE annotator_id IN (SELECT value FROM json_each(?)) ORDER BY rowid"
    return read.records(LAYERS, made_by, orjson.dumps(list(annotator_ids)).decode())
