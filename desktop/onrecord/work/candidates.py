"""What could be a source, cue or stance of a statement, the likeliest first. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from onrecord.model.annotations import Annotation
from onrecord.model.codebook import Label, Role
from onrecord.model.sentences import sentences_within
from onrecord.model.spans import Span, line_of
from onrecord.model.statements import Statement
from onrecord.work.reporting import Lexicon, lexicon_of
from onrecord.work.sheet import Sheet
from onrecord.work.subjects import subjects_of

_MOST = 9
_NAMES = ("PERSON", "ORG", "NORP", "GPE")
"""The kinds of entity that speak, the likeliest first; one of no kind may too."""


class Kind(StrEnum):
    """What a candidate is before it is taken."""

    TAGGED = "tagged"
    SUGGESTED = "suggested"
    WORDS = "words"
    ENTITY = "entity"
    UNWORDED = "unworded"


_KINDS = list(Kind)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A part that a statement could have. ``annotation_id`` is the tag, suggestion or entity
    behind it, "" for plain words; an unworded stance has no spans either."""

    kind: Kind
    spans: tuple[Span, ...] = ()
    annotation_id: str = ""

    @property
    def text(self) -> str:
        """The words, fragments joined by an ellipsis."""
        return " … ".join(span.text for span in self.spans)


@dataclass(frozen=True, slots=True)
class _Ground:
    """Where a statement stands: its words, its sentences, and those next to them, as ranges."""

    claim: tuple[Span, ...]
    cues: tuple[Span, ...]
    own: tuple[int, int]
    near: tuple[int, int]

    def remoteness(self, spans: Sequence[Span]) -> int:
        """0 within the statement's own sentences, 1 within those next to them, else 2."""
        start, end = spans[0].start, spans[0].end
        for remoteness, (first, last) in enumerate((self.own, self.near)):
            if first <= start and end <= last:
                return remoteness
        return 2

    def distance(self, spans: Iterable[Span]) -> tuple[int, bool]:
        """Code points to the nearest cue, or to the claim; at equal distance the later wins,
        since sources and cues more often follow their claim."""
        base = self.cues or self.claim
        gaps = [_gap(one, other) for one in base for other in spans]
        return min(gaps, default=0), bool(base) and min(spans) < min(base)


def candidates(sheet: Sheet, statement: Statement, label: Label) -> tuple[Candidate, ...]:
    """The candidates for a part with this label, at most nine, the likeliest first.

    They are tags of mine that do not belong to the statement yet, suggestions, entities, and
    words: of a reporting verb for cues, and for sources the subject of one. Sources that the
    claim's own words name come last: they matter where a whole sentence is claimed.
    """
    if label.role is sheet.codebook.role(statement.anchor.label):
        return ()
    ground = _ground(sheet.article.text, statement)
    if sheet.codebook.role(statement.anchor.label) is Role.CUE:
        ground = replace(ground, cues=ground.claim)
    match label.role:
        case Role.SOURCE:
            found = _sources(sheet, statement, label, ground)
        case Role.CUE:
            found = _cues(sheet, statement, label, ground)
        case Role.STANCE:
            found = _stances(sheet, statement, label, ground)
        case _:
            return ()
    return tuple(_each_once(found, statement, label))[:_MOST]


def _ground(text: str, statement: Statement) -> _Ground:
    claim = statement.anchor.spans
    cues = tuple(span for part in statement.cues for span in part.annotation.spans)
    if not claim:
        return _Ground(claim, cues, (0, 0), (0, 0))
    line = line_of(text, claim[0].start, max(span.end for span in claim))
    lines = sentences_within(text, *line)
    own = [n for n, each in enumerate(lines) if any(_gap(each, span) < 0 for span in claim)]
    if not own:  # an import may have tagged white space
        return _Ground(claim, cues, line, line)
    first, last = own[0], own[-1]
    near = lines[max(0, first - 1) : last + 2]
    return _Ground(
        claim, cues, (lines[first].start, lines[last].end), (near[0].start, near[-1].end)
    )


def _gap(one: Span, other: Span) -> int:
    """Code points between the two; negative where they overlap."""
    return max(one.start - other.end, other.start - one.end)


# sources


def _sources(sheet: Sheet, statement: Statement, label: Label, ground: _Ground) -> list[Candidate]:
    lexicon = lexicon_of(sheet.article.language)
    cues = ground.cues or tuple(_reporting_words(sheet.article.text, ground, lexicon))
    found = [
        *_tagged(sheet, statement, label),
        *_suggested(sheet, label, ground),
        *_subjects(sheet.article.text, cues, ground, lexicon),
        *_entities(sheet, ground),
    ]

    def likeliness(candidate: Candidate) -> tuple[int, int, tuple[int, bool]]:
        spans = candidate.spans
        return ground.remoteness(spans), _KINDS.index(candidate.kind), ground.distance(spans)

    return sorted(found, key=likeliness) + _sources_within(sheet, ground, lexicon)


def _sources_within(sheet: Sheet, ground: _Ground, lexicon: Lexicon) -> list[Candidate]:
    """Subjects of reporting words, and names, within the claim but not all of it."""
    text, found = sheet.article.text, []
    for cue in _reports(text, ground, lexicon):
        subjects = subjects_of(text, cue, lexicon, ())
        found += [Candidate(Kind.WORDS, (each,)) for each in subjects if not each.contains(cue)]
    names = (each for each in _names_near(sheet, ground) if each.spans != ground.claim)
    found += [Candidate(Kind.ENTITY, each.spans, each.id) for each in names]
    return [x for x in found if x.spans != ground.claim and _is_within(x.spans, ground.claim)]


def _subjects(
    text: str, cues: Sequence[Span], ground: _Ground, lexicon: Lexicon
) -> Iterator[Candidate]:
    for cue in cues:
        for span in subjects_of(text, cue, lexicon, ground.claim):
            if not any(span.contains(other) for other in (*cues, *ground.claim)):
                yield Candidate(Kind.WORDS, (span,))


def _entities(sheet: Sheet, ground: _Ground) -> list[Candidate]:
    """The names in and next to the statement's sentences, but for those within the claim."""
    found = (e for e in _names_near(sheet, ground) if not _is_within(e.spans, ground.claim))
    return [Candidate(Kind.ENTITY, each.spans, each.id) for each in found]


def _names_near(sheet: Sheet, ground: _Ground) -> list[Annotation]:
    everything = (*sheet.annotations.values(), *sheet.machine.values())
    found = [
        each
        for each in everything
        if each.spans
        and sheet.codebook.role(each.label) is Role.ENTITY
        and _name_rank(each) < len(_NAMES)
        and ground.remoteness(each.spans) < 2
    ]
    return sorted(found, key=_name_rank)


def _name_rank(entity: Annotation) -> int:
    kind = entity.attributes.get("kind", _NAMES[0])
    return _NAMES.index(str(kind)) if kind in _NAMES else len(_NAMES)


# cues and stances


def _cues(sheet: Sheet, statement: Statement, label: Label, ground: _Ground) -> list[Candidate]:
    lexicon = lexicon_of(sheet.article.language)
    words = _reporting_words(sheet.article.text, ground, lexicon)
    found = [
        *_tagged(sheet, statement, label),
        *_suggested(sheet, label, ground),
        *(Candidate(Kind.WORDS, (span,)) for span in words),
    ]
    return sorted(found, key=lambda each: (ground.remoteness(each.spans), _by_claim(ground, each)))


def _by_claim(ground: _Ground, candidate: Candidate) -> tuple[int, bool]:
    return _Ground(ground.claim, (), ground.own, ground.near).distance(candidate.spans)


def _stances(sheet: Sheet, statement: Statement, label: Label, ground: _Ground) -> list[Candidate]:
    """No words first, as most stances have none; then tags, and the statement's own words."""
    unworded = [] if statement.stances else [Candidate(Kind.UNWORDED)]
    taken = {p.annotation.id for each in sheet.statements for p in each.stances}
    loose = (each for each in _tagged(sheet, statement, label) if each.annotation_id not in taken)
    there = sorted(
        (*loose, *_suggested(sheet, label, ground)), key=lambda each: ground.distance(each.spans)
    )
    own = [*((cue,) for cue in ground.cues), ground.claim]
    return unworded + there + [Candidate(Kind.WORDS, spans) for spans in own if spans]


# of all roles


def _tagged(sheet: Sheet, statement: Statement, label: Label) -> Iterator[Candidate]:
    for each in sheet.annotations.values():
        if each.label == label.id and each.spans and each.id not in statement.ids:
            yield Candidate(Kind.TAGGED, each.spans, each.id)


def _suggested(sheet: Sheet, label: Label, ground: _Ground) -> Iterator[Candidate]:
    for each in sheet.machine.values():
        if each.label == label.id and each.spans and ground.remoteness(each.spans) < 2:
            yield Candidate(Kind.SUGGESTED, each.spans, each.id)


def _reporting_words(text: str, ground: _Ground, lexicon: Lexicon) -> Iterator[Span]:
    """Reporting words in and next to the statement's sentences, outside the claim itself."""
    for span in _reports(text, ground, lexicon):
        if all(_gap(span, each) >= 0 for each in ground.claim):
            yield span


def _reports(text: str, ground: _Ground, lexicon: Lexicon) -> Iterator[Span]:
    start, end = ground.near
    for report in lexicon.found(text[start:end]):
        yield Span.of(text, start + report.span.start, start + report.span.end)


def _is_within(spans: Iterable[Span], others: Iterable[Span]) -> bool:
    return all(any(other.contains(span) for other in others) for span in spans)


def _each_once(
    found: Iterable[Candidate], statement: Statement, label: Label
) -> Iterator[Candidate]:
    """Of candidates over the same words the one that knows most; none that is a part already."""
    parts = {part.annotation.spans for part in statement.parts if part.annotation.label == label.id}
    best: dict[tuple[Span, ...], Candidate] = {}
    for each in found:
        known = best.get(each.spans)
        if known is None or (each.annotation_id and not known.annotation_id):
            best[each.spans] = each
    return (each for spans, each in best.items() if not spans or spans not in parts)
