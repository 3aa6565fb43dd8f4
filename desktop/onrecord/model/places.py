"""Where an annotator left off."""

from __future__ import annotations

from typing import NamedTuple


class Place(NamedTuple):
    """An article, the code point that stood at the top of the reader, the annotation that was
    chosen and the statement that was in hand (empty for none)."""

    article_id: str
    top: int = 0
    chosen: str = ""
    statement: str = ""
