"""What the list of differences says of an article, a row each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from onrecord.model.settlements import Cause
from onrecord.review.comparison.cases import Case, Part
from onrecord.review.comparison.differences import Difference, Kind
from onrecord.work.comparing import Entry, State


@dataclass(frozen=True, slots=True)
class Row:
    """One difference of one case; or a case in which all agree, whose ``kind`` is None.

    ``having`` and ``lacking`` are annotators' ids; ``sides`` those who say the same together.
    ``is_again`` where the difference was told with a case before: the words of a source that two
    statements share differ in both. ``anchor`` is what the case is known by, the words of its
    claim, and ``anchor_label`` their label. ``waits_to_pass`` as in ``Entry``.
    """

    article_id: str
    title: str
    case_id: str
    start: int
    kind: Kind | None
    part: Part
    label: str
    attribute: str
    words: str
    having: tuple[str, ...]
    lacking: tuple[str, ...]
    sides: tuple[tuple[str, ...], ...]
    state: State
    cause: Cause
    is_again: bool = False
    anchor: str = ""
    anchor_label: str = ""
    waits_to_pass: bool = False


def rows_of(title: str, entries: Iterable[Entry]) -> Iterator[Row]:
    """The rows of an article, case by case."""
    told: set[tuple[object, ...]] = set()
    for entry in entries:
        if not entry.differences:
            yield _agreed(title, entry)
        for difference in entry.differences:
            key = (difference.kind, difference.attribute, tuple(difference.tags.items()))
            yield _row(title, entry, difference, is_again=key in told)
            told.add(key)


def _agreed(title: str, entry: Entry) -> Row:
    case = entry.case
    members = tuple(case.members)
    anchor = case.anchors[0]
    return Row(
        *(case.article_id, title, case.id, case.start, None, case.part, anchor.label, ""),
        *(anchor.text, members, (), (members,), entry.state, _cause(entry)),
        anchor=anchor.text,
        anchor_label=anchor.label,
        waits_to_pass=entry.waits_to_pass,
    )


def _row(title: str, entry: Entry, difference: Difference, *, is_again: bool) -> Row:
    case = entry.case
    having = _having(difference)
    lacking = tuple(key for key in difference.tags if key not in having)
    words = _words(case, difference)
    return Row(
        *(case.article_id, title, case.id, case.start, difference.kind, difference.part),
        *(difference.label, difference.attribute, words, having, lacking, difference.sides),
        *(entry.state, _cause(entry)),
        is_again=is_again,
        anchor=case.anchors[0].text,
        anchor_label=case.anchors[0].label,
    )


def _having(difference: Difference) -> tuple[str, ...]:
    """The annotators who have the tag, or the link, that the difference is about."""
    if difference.kind is Kind.LINK and not difference.attribute:
        return tuple(key for key, value in difference.values.items() if value is not None)
    return tuple(key for key, ids in difference.tags.items() if ids)


def _words(case: Case, difference: Difference) -> str:
    """The words of the part concerned; those of the anchor where it has none."""
    wanted = {key for ids in difference.tags.values() for key in ids}
    for part in case.parts:
        if part.part is difference.part:
            for tag in part.tags.values():
                if tag.id in wanted and tag.spans:
                    return tag.text
    return case.anchors[0].text


def _cause(entry: Entry) -> Cause:
    return entry.settlement.ruling.cause if entry.settlement else Cause.UNSAID
