"""What the texts of a comparison show: marks, ties and chips. Pure functions over records."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from onrecord.gui.marking import Ends, letter
from onrecord.gui.reader.marks import Line, Looks, Mark, MarkState, looks, mark_of
from onrecord.gui.reviewing.emphasis import unshared
from onrecord.gui.reviewing.voices import Voice
from onrecord.model.annotations import Annotation
from onrecord.model.spans import Span
from onrecord.work.comparing import Comparison, Entry, State
from onrecord.work.reviews import Part

DISPUTE, GROUND = "≠", "="
"""What ids of the marks begin with that lie under disputed words, and under all of a case."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What one text shows. ``cases`` tell of which case a mark is, by its id. ``dull`` marks do not
    glow with their case: another one lies under them."""

    marks: Mapping[str, Mark] = field(default_factory=dict)
    ties: Mapping[str, Ends] = field(default_factory=dict)
    chips: Mapping[str, str] = field(default_factory=dict)
    cases: Mapping[str, str] = field(default_factory=dict)
    dull: frozenset[str] = frozenset()


def numbers(comparison: Comparison) -> dict[str, int]:
    """A number for each case that is a statement, in text order, the same in all texts."""
    cases = (each.case for each in comparison.entries if each.case.part is not Part.TAG)
    return {case.id: number for number, case in enumerate(cases, start=1)}


def side(comparison: Comparison, annotator_id: str) -> Shown:
    """One annotator's text: what is disputed of it stands out until it is settled."""
    among, numbered = looks(comparison.codebook), numbers(comparison)
    marks: dict[str, Mark] = {}
    ties: dict[str, Ends] = {}
    chips: dict[str, str] = {}
    cases: dict[str, str] = {}
    for entry in comparison.entries:
        member = entry.case.members.get(annotator_id)
        if member is None:
            continue
        named = disputed(entry, annotator_id)
        for tag in member.tags:
            if tag.spans and (tag.id not in marks or tag.id in named):
                marks[tag.id] = _mark(tag, comparison, among, is_disputed=tag.id in named)
            cases.setdefault(tag.id, entry.case.id)
        ties |= {link.id: (link.from_id, link.to_id) for link in member.links}
        cases[member.anchor.id] = entry.case.id
        chips |= _chip(member.anchor, comparison, numbered.get(entry.case.id))
    return Shown(marks, ties, chips, cases)


def disputed(entry: Entry, annotator_id: str) -> frozenset[str]:
    """The ids of this annotator's tags that something differs in; none once it is settled."""
    if entry.state is State.SETTLED:
        return frozenset()
    return frozenset(tag for each in entry.differences for tag in each.tags.get(annotator_id, ()))


def gold(comparison: Comparison) -> Shown:
    """What is settled, as a text of its own."""
    among, numbered = looks(comparison.codebook), numbers(comparison)
    marks = {
        tag.id: _mark(tag, comparison, among, is_disputed=False)
        for tag in comparison.gold.values()
        if tag.spans
    }
    ties = {link.id: (link.from_id, link.to_id) for link in comparison.gold_links.values()}
    chips: dict[str, str] = {}
    cases: dict[str, str] = {}
    for entry in comparison.entries:
        if entry.settlement is None or entry.state is State.OPEN:
            continue
        for place, tag_id in enumerate(entry.settlement.tags):
            cases[tag_id] = entry.case.id
            if place == 0 and (anchor := comparison.gold.get(tag_id)):
                chips |= _chip(anchor, comparison, numbered.get(entry.case.id))
    return Shown(marks, ties, chips, cases)


def overlaid(comparison: Comparison, voices: Sequence[Voice]) -> Shown:
    """All these voices in one text: once what all have, else in hue and shape of whose it is,
    named by their letters."""
    among, numbered = looks(comparison.codebook), numbers(comparison)
    marks: dict[str, Mark] = {}
    chips: dict[str, str] = {}
    cases: dict[str, str] = {}
    dull: set[str] = set()
    for entry in comparison.entries:
        for version in versions(entry, voices):
            tag = version.tag
            mark = _mark(tag, comparison, among, is_disputed=False)
            shared = len(version.voices) == len(voices)
            if shared and tag.id in disputed(entry, tag.annotator_id):
                mark = replace(mark, state=MarkState.DISPUTED)
            elif not shared and entry.state is not State.SETTLED:
                mark = _voiced(mark, version.voices[0])
                dull.add(tag.id)
            if shared:
                if tag.id == entry.case.members[tag.annotator_id].anchor.id:
                    chips |= _chip(tag, comparison, numbered.get(entry.case.id))
            else:
                chips[tag.id] = "".join(each.letter for each in version.voices)
            marks[tag.id] = mark
            cases[tag.id] = entry.case.id
        for mark in _under(comparison, entry, voices):
            marks[mark.id], cases[mark.id] = mark, entry.case.id
    return Shown(marks, {}, chips, cases, frozenset(dull))


def with_gold(shown: Shown, settled: Shown) -> Shown:
    """What is settled drawn with all the rest, starred where a case has no number."""
    chips = {key: "★" for key, mark in settled.marks.items() if mark.chip}
    return Shown(
        {**shown.marks, **{key: replace(x, colour="yellow") for key, x in settled.marks.items()}},
        shown.ties,
        {**shown.chips, **chips},
        {**shown.cases, **settled.cases},
        shown.dull,
    )


@dataclass(frozen=True, slots=True)
class Version:
    """A tag of a case, and the voices that have it over the same words."""

    tag: Annotation
    voices: tuple[Voice, ...]


def versions(entry: Entry, voices: Sequence[Voice]) -> Iterator[Version]:
    """What these voices have in a case, equal tags told once, by the first who has it."""
    found: dict[tuple[str, tuple[Span, ...]], tuple[Annotation, list[Voice]]] = {}
    for voice in voices:
        member = entry.case.members.get(voice.annotator_id)
        for tag in member.tags if member else ():
            if tag.spans:
                _, whose = found.setdefault((tag.label, tag.spans), (tag, []))
                whose.append(voice)
    return (Version(tag, tuple(whose)) for tag, whose in found.values())


def _under(comparison: Comparison, entry: Entry, voices: Sequence[Voice]) -> Iterable[Mark]:
    """What lies under the words of an open case: a ground for all that anybody took, and hatching
    for what not all did."""
    if entry.state is State.SETTLED or not entry.differences:
        return
    members = [entry.case.members.get(voice.annotator_id) for voice in voices]
    anchors = [member.anchor.spans for member in members if member]
    everything = apart(span[:2] for spans in anchors for span in spans)
    disputed_ranges = everything if len(anchors) < len(voices) else ()
    text = comparison.article.text
    label = comparison.codebook.label(next(iter(entry.case.members.values())).anchor.label)
    ground = Mark(id=GROUND + entry.case.id, colour=label.colour if label else "grey",
                  line=Line.NONE, wash=True)  # fmt: skip
    hatched = replace(ground, id=DISPUTE + entry.case.id, colour="yellow", state=MarkState.DISPUTED)
    for mark, ranges in (
        (ground, everything),
        (hatched, disputed_ranges or unshared(text, anchors)),
    ):
        if ranges:
            yield replace(mark, spans=tuple(Span.of(text, *each) for each in ranges))


def _voiced(mark: Mark, voice: Voice) -> Mark:
    if mark.line is Line.NONE:
        return replace(mark, colour=voice.colour, chip=True)
    return replace(mark, colour=voice.colour, line=voice.line, chip=True, tint=False)


def _mark(tag: Annotation, comparison: Comparison, among: Looks, *, is_disputed: bool) -> Mark:
    state = MarkState.DISPUTED if is_disputed else MarkState.TAGGED
    return mark_of(tag, comparison.codebook, state=state, among=among)


def _chip(anchor: Annotation, comparison: Comparison, number: int | None) -> dict[str, str]:
    label = comparison.codebook.label(anchor.label)
    if number is None or not anchor.spans:
        return {}
    return {anchor.id: f"{letter(label) if label else ''}{number}"}


def deepest(stacks: Iterable[Mapping[int, int]]) -> dict[int, int]:
    """The most lanes that any text needs in each paragraph, so that all break alike."""
    found: dict[int, int] = {}
    for stack in stacks:
        for number, lanes in stack.items():
            found[number] = max(lanes, found.get(number, 0))
    return found


def differing(comparison: Comparison, entry: Entry) -> tuple[tuple[int, int], ...]:
    """The ranges of words of a case that some have and others lack, over all its parts."""
    text = comparison.article.text
    versions = ([tag.spans for tag in part.tags.values()] for part in entry.case.parts)
    return apart(each for found in versions for each in unshared(text, found))


def apart(ranges: Iterable[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """Ranges in order, those that overlap joined."""
    found: list[tuple[int, int]] = []
    for start, end in sorted(ranges):
        if found and start <= found[-1][1]:
            found[-1] = found[-1][0], max(end, found[-1][1])
        else:
            found.append((start, end))
    return tuple(found)
