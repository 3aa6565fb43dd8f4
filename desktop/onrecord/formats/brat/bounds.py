"""The tags of a brat file laid upon its text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from onrecord.errors import FormatError
from onrecord.formats.brat.fragments import whole
from onrecord.formats.brat.records import TextBound
from onrecord.formats.offsets import Offsets, covers
from onrecord.model.quoting import short_quote
from onrecord.model.spans import Span


@dataclass(frozen=True, slots=True)
class Bound:
    """A tag that fits the text."""

    record: TextBound
    spans: tuple[Span, ...]


@dataclass(slots=True)
class Bounds:
    """Those that fit, by their ids, and what is wrong with the others."""

    offsets: Offsets
    found: dict[str, Bound] = field(default_factory=dict)
    complaints: list[FormatError] = field(default_factory=list)


def laid(
    raw: str, records: Sequence[TextBound], whole_spans: Mapping[str, str], file: str
) -> Bounds:
    """Find the tags in the text; ``whole_spans`` are the notes that tell which spans the
    fragments of a tag were.

    Raises FormatError where the file holds tags and not one of them fits.
    """
    bounds = Bounds(Offsets.detected(raw, [_place(each) for each in records]))
    for record in records:
        try:
            spans = _spans(bounds.offsets, record, whole_spans.get(record.key, ""), file)
        except FormatError as exc:
            bounds.complaints.append(exc)
        else:
            bounds.found[record.key] = Bound(record, spans)
    if records and not bounds.found:
        raise FormatError("{file} belongs to another text: none of its tags fit.", file=file)
    return bounds


def _place(record: TextBound) -> tuple[int, int, str]:
    """What helps to find out how the file counts: fragments are covered only together."""
    (start, end), *more = record.fragments
    return start, end, "" if more else record.text


def _spans(offsets: Offsets, record: TextBound, note: str, file: str) -> tuple[Span, ...]:
    try:
        ranges = [offsets.span(start, end) for start, end in record.fragments]
    except ValueError:
        raise FormatError(
            "{file}, line {line}: {id} reaches outside the text, or covers nothing.",
            file=file,
            line=record.line,
            id=record.key,
        ) from None
    text = offsets.text
    covered = " ".join(text[start:end] for start, end in ranges)
    if not _fits(covered, record.text):
        raise FormatError(
            "{file}, line {line}: {id} covers “{text}”, but the article reads “{covered}”.",
            file=file,
            line=record.line,
            id=record.key,
            text=short_quote(record.text),
            covered=short_quote(covered),
        )
    told = whole(text, ranges, note) if note else None
    return told or tuple(Span(start, end, text[start:end]) for start, end in sorted(ranges))


def _fits(covered: str, text: str) -> bool:
    """brat lets more follow the covered text, and before 1.3 put fragments together without a
    space between them."""
    if not text.strip() or covers(covered, text) or covers(covered, text.partition("\t")[0]):
        return True
    return "".join(covered.split()) == "".join(text.split())
