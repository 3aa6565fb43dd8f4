"""The list of differences as it is printed: a line each, or JSON."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any

from onrecord.model.layers import Annotator
from onrecord.work.comparing import State
from onrecord.work.surveys import CaseFilter, Row, Survey

_MOST = 60  # signs of a tag's words in a line


def as_json(found: Survey, wanted: CaseFilter) -> dict[str, Any]:
    """The differences that are wanted, with their counts by kind; a difference that is told with
    several cases counts once."""
    rows = found.matching(wanted)
    return {
        "articles": found.articles,
        "too_few_layers": found.few,
        "annotators": [each.name for each in found.annotators.values()],
        "counts": _counts(found, wanted),
        "differences": [_row(each, found.annotators) for each in rows if each.kind is not None],
    }


def _counts(found: Survey, wanted: CaseFilter) -> dict[str, int]:
    counts = found.counts(wanted)
    return {kind.value if kind is not None else "agreed": n for kind, n in counts.items()}


def _row(row: Row, annotators: Mapping[str, Annotator]) -> dict[str, Any]:
    return {
        "article_id": row.article_id,
        "title": row.title,
        "case": row.case_id,
        "start": row.start,
        "kind": row.kind,
        "part": row.part,
        "label": row.label,
        "attribute": row.attribute,
        "words": row.words,
        "having": _names(row.having, annotators),
        "lacking": _names(row.lacking, annotators),
        "sides": [_names(side, annotators) for side in row.sides],
        "state": row.state,
        "cause": row.cause,
        "told_before": row.is_again,
    }


def _names(ids: Sequence[str], annotators: Mapping[str, Annotator]) -> list[str]:
    return [annotators[key].name for key in ids]


def as_text(found: Survey, wanted: CaseFilter) -> str:
    """A line a difference under the title of its article, and what there is of each kind."""
    rows = [row for row in found.matching(wanted) if row.kind is not None and not row.is_again]
    lines: list[str] = []
    for _, of_article in groupby(rows, key=lambda row: row.article_id):
        several = list(of_article)
        lines += [several[0].title, *(f"  {_line(row, found.annotators)}" for row in several), ""]
    return "\n".join([*lines, *_sums(found, wanted)])


def _line(row: Row, annotators: Mapping[str, Annotator]) -> str:
    what = f"{row.label} {row.attribute}".strip()
    words = row.words if len(row.words) <= _MOST else f"{row.words[: _MOST - 1]}…"
    words = " ".join(words.split())
    sides = [", ".join(_names(side, annotators)) for side in row.sides]
    who = f"{sides[0]}; not {sides[1]}" if row.lacking else " | ".join(sides)
    state = f" [{row.state}]" if row.state is not State.OPEN else ""
    return f"{row.kind}: {what} “{words}”: {who}{state}"


def _sums(found: Survey, wanted: CaseFilter) -> Iterator[str]:
    counts = ", ".join(f"{kind} {n}" for kind, n in _counts(found, wanted).items() if n)
    yield f"Articles compared: {found.articles}. {counts or 'No differences'}."
    if found.few:
        yield f"Articles with fewer than two layers that are done: {found.few}."
