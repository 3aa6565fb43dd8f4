"""Which hint fits the moment. Pure: it looks at what is open and what is in hand."""

from __future__ import annotations

import json
from collections.abc import Mapping
from enum import StrEnum

from onrecord.model.layers import LayerStatus
from onrecord.model.statements import Statement
from onrecord.work.sheet import Sheet

_MOST = 3  # times that a hint is shown before it is taken as known
_SEVERAL = 3  # statements; who has made so many may be done with the article


class Hint(StrEnum):
    """What a newcomer may not know yet."""

    CLAIM = "claim"
    SOURCE = "source"
    ONWARD = "onward"
    DONE = "done"
    KEY = "key"


def hint_for(sheet: Sheet | None, statement: Statement | None) -> Hint | None:
    """What would help now: how to begin, what the statement in hand lacks, how to go on."""
    if sheet is None or sheet.status is LayerStatus.DONE:
        return None
    if not sheet.annotations:
        return Hint.CLAIM
    if statement is not None:
        return Hint.ONWARD if statement.sources else Hint.SOURCE
    return Hint.DONE if len(sheet.statements) >= _SEVERAL else None


def counts(kept: str) -> dict[str, int]:
    """How often each hint was shown, from the settings; nothing where that cannot be read."""
    try:
        return {str(name): int(count) for name, count in json.loads(kept).items()}
    except (ValueError, TypeError, AttributeError):
        return {}


def is_due(hint: Hint, shown: Mapping[str, int]) -> bool:
    """Whether a hint may be shown once more."""
    return shown.get(hint, 0) < _MOST


def with_shown(hint: Hint, shown: Mapping[str, int], *, known: bool = False) -> str:
    """The counts for the settings, with one more showing; ``known`` ends the showing."""
    count = _MOST if known else shown.get(hint, 0) + 1
    return json.dumps({**shown, str(hint): count})
