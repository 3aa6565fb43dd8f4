"""All that one article says about agreement."""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.review.agreement.evidence import Counts, Subject
from onrecord.review.agreement.gamma import gamma_counts
from onrecord.review.agreement.position_counts import position_counts
from onrecord.review.agreement.statement_counts import statement_counts
from onrecord.review.agreement.tag_counts import tag_counts
from onrecord.review.agreement.token_counts import token_counts
from onrecord.review.agreement.unitizing import unitizing_counts
from onrecord.review.compared import Compared


def said_by(compared: Compared) -> Iterator[tuple[Subject, Counts]]:
    """The article's counts, subject by subject."""
    yield from token_counts(compared)
    yield from unitizing_counts(compared)
    yield from gamma_counts(compared)
    yield from tag_counts(compared)
    yield from statement_counts(compared)
    yield from position_counts(compared)
