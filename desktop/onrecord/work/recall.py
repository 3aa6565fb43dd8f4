"""What may have been missed in an article: gaps that an analyst walks until none is left.

A text is looked through once (``looked_through``); which of its quotations, reporting words and
sentences are gaps follows from the annotator's layer and from what was on the screen.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import NamedTuple

from onrecord.errors import UserError
from onrecord.model.annotations import Annotation
from onrecord.model.articles import Article, Region, RegionKind
from onrecord.model.codebook import Role
from onrecord.model.edits import Change, Edit
from onrecord.model.layers import Layer, LayerStatus, layer_of
from onrecord.model.quotations import quotations
from onrecord.model.sentences import sentences
from onrecord.model.spans import Span
from onrecord.model.statements import Statement
from onrecord.model.stretches import Stretch, holds, joined, touches
from onrecord.model.times import now
from onrecord.store.seen import seen as seen_of
from onrecord.work.reporting import reporting
from onrecord.work.session import Session
from onrecord.work.sheet import Sheet

DISMISSED = "dismissed"
"""The field of a layer's ``extra`` that lists what its annotator looked at and passed over."""

_FEW_WORDS = 2  # a shorter quotation that is no sentence is a name or a word held with tongs
_LONG_WORD = 24  # code points; scripts without spaces have sentences of one "word"
_NAMED = 40  # code points of the words that name a dismissal
_LEFT_OUT = (RegionKind.FURNITURE, RegionKind.BYLINE, RegionKind.DATELINE, RegionKind.CREDIT)


class GapKind(StrEnum):
    """What a gap is, in the order in which lists name the kinds."""

    QUOTATION = "quotation"
    REPORT = "reporting word"
    SOURCELESS = "claim without source"
    UNSEEN = "not on screen"


class Gap(NamedTuple):
    """The words ``[start, end)`` that want a look; ``annotation_id`` names a claim of mine."""

    kind: GapKind
    start: int
    end: int
    annotation_id: str = ""


class _Said(NamedTuple):
    """A reporting word, and its sentence."""

    start: int
    end: int
    sentence: Stretch


@dataclass(frozen=True, slots=True)
class Looked:
    """What a text holds that a statement may hang on; whatever is furniture is left out."""

    article_id: str
    quotations: tuple[Stretch, ...] = ()
    said: tuple[_Said, ...] = ()
    sentences: tuple[Stretch, ...] = ()


def looked_through(article: Article, regions: Iterable[Region]) -> Looked:
    """Find the quotations, reporting words and sentences of an article."""
    text = article.text
    furniture = joined((each.start, each.end) for each in regions if each.kind in _LEFT_OUT)
    parts = [(start, end) for start, end, _ in sentences(text)]
    said = _in_sentences((each.span for each in reporting(text, article.language)), parts)
    return Looked(
        article.id,
        tuple((each.start, each.end) for each in quotations(text) if _is_said(each, furniture)),
        tuple(each for each in said if not touches(furniture, each.start, each.end)),
        tuple(each for each in parts if not touches(furniture, *each)),
    )


def _is_said(quotation: Span, furniture: Sequence[Stretch]) -> bool:
    """Whether a quotation may be a claim: not “visits” in foreign “visits”."""
    words = quotation.text
    is_long = len(words.split()) > _FEW_WORDS or len(words) > _LONG_WORD
    is_sentence = words[-1] in ".!?…。！？,"
    return (is_long or is_sentence) and not touches(furniture, quotation.start, quotation.end)


def _in_sentences(words: Iterable[Span], parts: Sequence[Stretch]) -> Iterator[_Said]:
    starts = [start for start, _ in parts]
    for start, end, _ in words:
        at = bisect_right(starts, start) - 1
        if at >= 0:
            yield _Said(start, end, parts[at])


# gaps


def to_check(sheet: Sheet, looked: Looked, seen: Iterable[Stretch]) -> tuple[Gap, ...]:
    """The gaps of a layer in text order; none where the work is done.

    A quotation is dealt with once a claim or a stance of a statement covers some of its words.
    A reporting word is, once a cue or a claim covers some of it, or its sentence holds words of
    a claim that has no cue. It keeps quiet beside a gap of a quotation in its sentence; and of
    a sentence that nothing is tagged in yet, the first one stands for all.
    """
    dismissed = dismissals(sheet.layer)
    quoted = [gap for gap in _quotations(sheet, looked) if gap[:3] not in dismissed]
    passed = {kind: [(g[1], g[2]) for g in dismissed if g[0] is kind] for kind in GapKind}
    gaps = [
        *quoted,
        *_reports(sheet, looked, quoted, passed[GapKind.QUOTATION]),
        *_sourceless(sheet),
        *_unseen(looked, (*seen, *passed[GapKind.UNSEEN])),
    ]
    left = (gap for gap in gaps if gap[:3] not in dismissed)
    return tuple(sorted(left, key=lambda gap: (gap.start, gap.end)))


def _quotations(sheet: Sheet, looked: Looked) -> Iterator[Gap]:
    told = _covered(_tellings(sheet.statements))
    for start, end in looked.quotations:
        if not touches(told, start, end):
            yield Gap(GapKind.QUOTATION, start, end)


def _reports(
    sheet: Sheet, looked: Looked, quoted: Sequence[Gap], passed: Sequence[Stretch]
) -> Iterator[Gap]:
    roles = {label.id: label.role for label in sheet.codebook.labels}
    mine = sheet.annotations.values()
    tagged = _covered(each for each in mine if roles.get(each.label) in (Role.CUE, Role.CLAIM))
    dealt = joined((*tagged, *passed))
    cueless = _covered(each.anchor for each in _claims(sheet) if not each.cues)
    told = joined((*cueless, *((gap.start, gap.end) for gap in quoted)))
    listed: Stretch | None = None
    for start, end, sentence in looked.said:
        is_repeated = sentence == listed and not touches(tagged, *sentence)
        if not (is_repeated or touches(told, *sentence) or touches(dealt, start, end)):
            listed = sentence
            yield Gap(GapKind.REPORT, start, end)


def _sourceless(sheet: Sheet) -> Iterator[Gap]:
    for each in _claims(sheet):
        if not each.sources:
            start, end = max(each.anchor.start, 0), max(each.anchor.end, 0)
            yield Gap(GapKind.SOURCELESS, start, end, each.id)


def _unseen(looked: Looked, seen: Iterable[Stretch]) -> Iterator[Gap]:
    """A gap for each run of sentences that were not on the screen as a whole."""
    known = joined(seen)
    run: Stretch | None = None
    for start, end in looked.sentences:
        if not holds(known, start, end):
            run = (run[0] if run else start, end)
        elif run:
            yield Gap(GapKind.UNSEEN, *run)
            run = None
    if run:
        yield Gap(GapKind.UNSEEN, *run)


def _claims(sheet: Sheet) -> Iterator[Statement]:
    """The statements that a claim anchors: not those of a cue by itself."""
    claims = {label.id for label in sheet.codebook.labels if label.role is Role.CLAIM}
    return (each for each in sheet.statements if each.anchor.label in claims)


def _tellings(statements: Iterable[Statement]) -> Iterator[Annotation]:
    for each in statements:
        yield each.anchor
        yield from (part.annotation for part in each.stances)


def _covered(annotations: Iterable[Annotation]) -> tuple[Stretch, ...]:
    return joined((start, end) for each in annotations for start, end, _ in each.spans)


# walking


def after(gaps: Sequence[Gap], place: Gap | None, caret: int) -> Gap | None:
    """The gap that follows this place, else the caret; after the last comes the first."""
    where = (place.start, place.end) if place else (caret, -1)
    later = (gap for gap in gaps if (gap.start, gap.end) > where)
    return next(later, gaps[0] if gaps else None)


def before(gaps: Sequence[Gap], place: Gap | None, caret: int) -> Gap | None:
    """The gap before this place, else before the caret; before the first comes the last."""
    where = (place.start, place.end) if place else (caret, -1)
    earlier = (gap for gap in reversed(gaps) if (gap.start, gap.end) < where)
    return next(earlier, gaps[-1] if gaps else None)


# passing over


def dismissals(layer: Layer | None) -> frozenset[tuple[GapKind, int, int]]:
    """What the annotator of this layer looked at and found to be no gap."""
    kept = layer.extra.get(DISMISSED, ()) if layer else ()
    if not isinstance(kept, list | tuple):
        return frozenset()
    return frozenset(found for each in kept if (found := _dismissal(each)))


def _dismissal(kept: object) -> tuple[GapKind, int, int] | None:
    """One entry of a layer's list; None for what another program may have written there."""
    match kept:
        case [str(kind), int(start), int(end)] if kind in [str(each) for each in GapKind]:
            return GapKind(kind), start, end
        case _:
            return None


def dismiss(session: Session, article_id: str, gap: Gap) -> Edit:
    """Pass over a gap for good, as part of my layer; undo brings it back to the list."""
    text = session.text(article_id)
    layer = session.project.read.layer(article_id, session.annotator.id)
    if gap[:3] in dismissals(layer):
        raise UserError("You passed over this already.")
    start = layer or layer_of(article_id, session.annotator.id)
    kept = start.extra.get(DISMISSED, [])
    listed = [*(kept if isinstance(kept, list) else []), [str(gap.kind), gap.start, gap.end]]
    status = LayerStatus.STARTED if start.status is LayerStatus.NEW else start.status
    after = replace(start, extra={**start.extra, DISMISSED: listed}, status=status)
    if layer is not None:
        after = replace(after, modified=now(), revision=layer.revision + 1)
    words = shortened(text[gap.start : gap.end])
    return session.commit("Pass over “{words}”", Change(layer, after), words=words)


def shortened(words: str) -> str:
    """The first few of the words, on one line."""
    line = " ".join(words[: 2 * _NAMED].split())
    return line if len(line) <= _NAMED else line[: _NAMED - 1].rsplit(" ", 1)[0] + "…"


# what was on the screen


def seen(session: Session, article_id: str) -> tuple[Stretch, ...]:
    """What I have had on the screen of this article, here and in earlier sittings."""
    return seen_of(session.project.read, session.annotator.id, article_id)


def keep_seen(session: Session, article_id: str, stretches: tuple[Stretch, ...]) -> None:
    """Remember it, outside history; nothing is kept of somebody who only looks."""
    session.project.keep_seen(session.annotator, article_id, stretches)
