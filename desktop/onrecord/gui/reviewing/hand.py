"""The case in hand: what was decided on it, what is drafted, and why. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from onrecord.gui.reviewing import cells
from onrecord.gui.reviewing.cells import Aspect, Column, RowKey, TableRow
from onrecord.gui.reviewing.voices import Voice
from onrecord.model.annotations import Value
from onrecord.model.codebook import Codebook
from onrecord.model.comments import place_of
from onrecord.model.items import Item
from onrecord.model.settlements import Ruling, Verdict
from onrecord.model.spans import Span
from onrecord.work import settling
from onrecord.work.comparing import Comparison, Entry, State
from onrecord.work.reviews import Part
from onrecord.work.settling import Draft, DraftTag, Reasons

_EMPTY, _UNSAID = Draft(), Reasons()


@dataclass(frozen=True, slots=True)
class Hand:
    """A case with a draft of its settlement. ``is_changed`` tells that the draft is not what was
    settled before; ``both`` that several versions are to stand."""

    comparison: Comparison
    entry: Entry
    draft: Draft = _EMPTY
    reasons: Reasons = _UNSAID
    is_changed: bool = False

    @property
    def case_id(self) -> str:
        return self.entry.case.id

    @property
    def codebook(self) -> Codebook:
        return self.comparison.codebook

    @property
    def ruling(self) -> Ruling | None:
        """What was decided last; None while it is open."""
        found = self.entry.settlement
        return None if found is None or found.is_open else found.ruling


def taken_up(comparison: Comparison, entry: Entry) -> Hand:
    """The case as it is: what was settled is the draft to go on from."""
    found = entry.settlement
    if found is None or found.is_open:
        return Hand(comparison, entry)
    book = comparison.codebook
    draft = settling.of_gold(found, comparison.gold, comparison.gold_links, book)
    ruling = found.ruling
    return Hand(comparison, entry, draft, Reasons(ruling.cause, ruling.note, ruling.guideline))


def with_part(hand: Hand, annotator_id: str, key: RowKey) -> Hand:
    """The draft with what this annotator says in the row: the part, or one value of it."""
    case, book = hand.entry.case, hand.codebook
    draft = hand.draft
    if key.aspect in (Aspect.WORDS, Aspect.LABEL) or not draft.of(key.part):
        part = key.part
        draft = settling.with_part(_begun(hand, annotator_id, key), case, annotator_id, part, book)
    elif key.aspect is Aspect.LINKS:
        draft = settling.taken(case, annotator_id, book)
    else:
        draft = _with_values(hand, annotator_id, key)
    return replace(hand, draft=draft, is_changed=True)


def _begun(hand: Hand, annotator_id: str, key: RowKey) -> Draft:
    """The draft; where it is empty, all of the version that the first part is taken from."""
    if hand.draft.tags or annotator_id not in hand.entry.case.members:
        return hand.draft
    whole = settling.taken(hand.entry.case, annotator_id, hand.codebook)
    return whole if whole.of(key.part) else hand.draft


def _with_values(hand: Hand, annotator_id: str, key: RowKey) -> Draft:
    theirs = settling.taken(hand.entry.case, annotator_id, hand.codebook).of(key.part)
    draft = hand.draft
    for own, other in zip(draft.of(key.part), theirs, strict=False):
        value = other.attributes.get(key.attribute)
        draft = settling.with_value(draft, own.key, key.attribute, value)
    known = draft.taken
    taken = known if annotator_id in known else (*known, annotator_id)
    return replace(draft, taken=taken)


def with_words(hand: Hand, part: Part, span: Span) -> Hand:
    """The draft with these words for a part: those of its tag that is nearest, else of a new
    one."""
    draft = hand.draft if hand.draft.tags else _first_version(hand)
    found = draft.of(part)
    if found:
        tag = min(found, key=lambda each: _distance(each, span))
        draft = settling.with_words(draft, tag.key, (span,))
    elif label := _label_of(hand, part):
        draft = settling.with_new(draft, part, label, (span,))
    return replace(hand, draft=draft, is_changed=True)


def _first_version(hand: Hand) -> Draft:
    first = next(iter(hand.entry.case.members))
    return settling.taken(hand.entry.case, first, hand.codebook)


def with_first_version(hand: Hand) -> Hand:
    """The case with a draft to change, where it has none yet."""
    if hand.draft.tags:
        return hand
    return replace(hand, draft=_first_version(hand), is_changed=True)


def _distance(tag: DraftTag, span: Span) -> int:
    return min((abs(each.start - span.start) for each in tag.spans), default=1 << 30)


def _label_of(hand: Hand, part: Part) -> str:
    """The label that somebody's tag of this part has, else the codebook's for it."""
    columns = cells.columns(hand.comparison, hand.entry.case, _everybody(hand))
    named = next((said.label for each in columns for said in each.of(part)), "")
    if named:
        return named
    role = next((r for r, p in cells.ROLES.items() if p is part), None)
    label = hand.codebook.label_for(role) if role else None
    return label.id if label else ""


def _everybody(hand: Hand) -> Sequence[Voice]:
    from onrecord.gui.reviewing.voices import voices

    return voices(hand.comparison.annotators)


def with_value(hand: Hand, key: str, attribute_id: str, value: Value | None) -> Hand:
    """The draft with one value chosen anew."""
    draft = settling.with_value(hand.draft, key, attribute_id, value)
    return replace(hand, draft=draft, is_changed=True)


def with_note(hand: Hand, key: str, note: str) -> Hand:
    """The draft with a note on one of its tags."""
    return replace(hand, draft=settling.with_note(hand.draft, key, note), is_changed=True)


def with_label(hand: Hand, key: str, label_id: str) -> Hand:
    """The draft with another label on one of its tags."""
    label = hand.codebook.label(label_id)
    if label is None:
        return hand
    draft = settling.with_label(hand.draft, key, label)
    return replace(hand, draft=draft, is_changed=True)


def without_part(hand: Hand, part: Part) -> Hand:
    """The draft without its tags of a part."""
    draft = hand.draft if hand.draft.tags else _first_version(hand)
    for tag in draft.of(part):
        draft = settling.without(draft, tag.key)
    return replace(hand, draft=draft, is_changed=True)


def rows(hand: Hand, voices: Sequence[Voice], names: Mapping[str, str]) -> tuple[TableRow, ...]:
    """The table of the case: these voices, and the draft as the last column."""
    told = (*cells.columns(hand.comparison, hand.entry.case, voices), drafted(hand))
    return cells.table(hand.comparison, hand.entry, told, names=names)


def drafted(hand: Hand) -> Column:
    """The draft as a column."""
    draft, book = hand.draft, hand.codebook
    words = {tag.key: " … ".join(span.text for span in tag.spans) for tag in draft.tags}
    titles = {each.id: each.title for each in book.links}
    told = sorted(
        f"{titles.get(x.label, x.label)} → {words.get(x.to_key, '')}" for x in draft.links
    )
    return cells.column(draft.tags, told, hand.entry.case, book)


def verdict_stands(hand: Hand) -> bool:
    """Whether the case is settled and nothing was changed since it was taken up."""
    return hand.entry.state is State.SETTLED and not hand.is_changed


def places(hand: Hand) -> tuple[tuple[str, str], ...]:
    """The guidelines to cite, by place and title: of what differs first, then of the parts."""
    found: dict[str, str] = {}
    for each in hand.entry.differences:
        label = hand.codebook.label(each.label)
        if label is None:
            continue
        attribute = next((a for a in label.attributes if a.id == each.attribute), None)
        if attribute is not None:
            place = place_of(Item(label=label.id, attribute=attribute.id))
            found[place] = f"{label.title}: {attribute.title}"
        found[place_of(Item(label=label.id))] = label.title
    for member in hand.entry.case.members.values():
        for tag in member.tags:
            if label := hand.codebook.label(tag.label):
                found.setdefault(place_of(Item(label=label.id)), label.title)
    return tuple(found.items())


def is_rejected(hand: Hand) -> bool:
    """Whether nothing of the case is in gold by decision."""
    return hand.ruling is not None and hand.ruling.verdict is Verdict.REJECTED
