"""What reviewers decided on the cases in which annotators differ or agree."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from onrecord.model.ids import new_id
from onrecord.model.times import now


class Verdict(StrEnum):
    """What became of a case.

    Of ``ACCEPTABLE`` ones the gold layer holds the version taken first; the others stand as well
    and are told so in exports.
    """

    UNANIMOUS = "unanimous"
    TAKEN = "taken"
    COMBINED = "combined"
    REWRITTEN = "rewritten"
    REJECTED = "rejected"
    ACCEPTABLE = "both acceptable"


class Cause(StrEnum):
    """Why annotators differed, as far as the reviewer says so."""

    UNSAID = ""
    SLIP = "slip"
    OVERLOOKED = "overlooked"
    BOUNDARY = "boundary"
    MISREAD = "guideline misread"
    GAP = "guideline gap"
    AMBIGUOUS = "truly ambiguous"
    OTHER = "other"


class Provenance(StrEnum):
    """How sure a tag of an export is. Tags of articles that nobody compared have none."""

    UNCOMPARED = ""
    UNANIMOUS = "unanimous"
    SETTLED = "settled"
    ACCEPTABLE = "both acceptable"
    OPEN = "open"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ruling:
    """One decision: who took it, when, and why. ``guideline`` is a place of the codebook that it
    cites (``model.comments.place_of``); ``taken`` are the ids of the annotators whose versions, or
    parts of them, stand, the first first."""

    verdict: Verdict
    reviewer: str
    cause: Cause = Cause.UNSAID
    note: str = ""
    guideline: str = ""
    taken: tuple[str, ...] = ()
    at: str = field(default_factory=now)


@dataclass(frozen=True, slots=True, kw_only=True)
class Settlement:
    """What was decided on a case, part of the gold layer of its article.

    ``members`` holds the ids of the tags that each annotator (by id) had in the case then, the
    anchor first, none where they had nothing; ``seen`` is a fingerprint of what these tags said,
    so that a later change shows. ``tags`` are the ids of the gold tags that came of it, the
    anchor first: none where all was rejected. A settlement that was reopened is open again;
    ``earlier`` keeps the decisions before this one, the oldest first.
    """

    id: str = field(default_factory=new_id)
    article_id: str
    annotator_id: str
    ruling: Ruling
    members: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    seen: str = ""
    tags: tuple[str, ...] = ()
    is_open: bool = False
    earlier: tuple[Ruling, ...] = ()
    created: str = field(default_factory=now)
    modified: str = field(default_factory=now)
    revision: int = 1
