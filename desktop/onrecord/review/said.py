"""All that one article says about agreement."""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.review.compared import Compared
from onrecord.review.evidence import Counts, Subject
from onrecord.review.gamma import gamma_counts
from onrecord.review.position_counts import position_counts
from onrecord.review.statement_counts import statement_counts
from onrecord.review.tag_counts import tag_counts
from onrecord.review.token_counts import token_counts
from onrecord.review.unitizing import unitizing_counts


def said_by(compared: Compared) -> Iterator[tuple[Subject, Counts]]:
    """The article's counts, subject by subject."""
    yield from token_counts(compared)
    yield from unitizing_counts(compared)
    yield from gamma_counts(compared)
    yield from tag_counts(compared)
    yield from statement_counts(compared)
    yield from position_counts(compared)
