"""The case in hand: what was decided on it, what is drafted, and why. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from onrecord.gui.messages import headed
from onrecord.gui.reviewing.cells import Asked, Aspect, RowKey, TableRow, table
from onrecord.gui.reviewing.lanes import Lane, lanes
from onrecord.gui.reviewing.voices import Voice
from onrecord.model.annotations import Value
from onrecord.model.codebook import Codebook
from onrecord.model.comments import place_of
from onrecord.model.items import Item
from onrecord.model.settlements import Ruling, Verdict
from onrecord.model.spans import Span
from onrecord.work import settling
from onrecord.work.comparing import Comparison, Entry, State
from onrecord.work.settling import Draft, DraftTag, Reasons

_EMPTY, _UNSAID = Draft(), Reasons()


@dataclass(frozen=True, slots=True)
class Hand:
    """A case with a draft of its settlement. ``is_changed`` tells that the draft is not what was
    settled before; ``acceptable`` are the ids of annotators whose versions are marked so, in the
    order they were."""

    comparison: Comparison
    entry: Entry
    draft: Draft = _EMPTY
    reasons: Reasons = _UNSAID
    is_changed: bool = False
    acceptable: tuple[str, ...] = ()

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


def is_begun(hand: Hand) -> bool:
    """Whether anything was drafted, marked or said that is not decided."""
    return hand != taken_up(hand.comparison, hand.entry)


def with_part(hand: Hand, annotator_id: str, key: RowKey) -> Hand:
    """The draft with what this annotator says in the row: the part, or one value of it. An empty
    draft begins with all of their version."""
    draft = hand.draft
    whole = settling.taken(hand.entry.case, annotator_id, hand.codebook)
    if key.aspect is Aspect.LINKS or not draft.tags:
        return replace(hand, draft=whole, is_changed=True)
    lane = _lane(hand, key)
    theirs = _theirs(whole, lane, annotator_id)
    if key.aspect is Aspect.VALUE and lane.draft is not None and theirs is not None:
        value = theirs.attributes.get(key.attribute)
        draft = settling.with_value(draft, lane.draft.key, key.attribute, value)
    else:
        draft = _swapped(draft, lane.draft, theirs)
    known = draft.taken
    taken = known if annotator_id in known else (*known, annotator_id)
    return replace(hand, draft=replace(draft, taken=taken), is_changed=True)


def _lane(hand: Hand, key: RowKey) -> Lane:
    return lanes(hand.entry.case, hand.draft)[key.number]


def _theirs(whole: Draft, lane: Lane, annotator_id: str) -> DraftTag | None:
    own = lane.tags.get(annotator_id)
    return whole.tag(own.id) if own is not None else None


def _swapped(draft: Draft, old: DraftTag | None, new: DraftTag | None) -> Draft:
    """The draft with one tag for another, tied as the other was; what lacks ties gets those that
    its part has when the draft is settled."""
    if new is None:
        return draft if old is None else settling.without(draft, old.key)
    if old is None:
        return replace(draft, tags=(*draft.tags, new))
    moved = {old.key: new.key}
    links = tuple(
        replace(
            each,
            from_key=moved.get(each.from_key, each.from_key),
            to_key=moved.get(each.to_key, each.to_key),
        )
        for each in draft.links
    )
    tags = tuple(new if each is old else each for each in draft.tags)
    return replace(draft, tags=tags, links=links)


def tag_of(hand: Hand, key: RowKey) -> DraftTag | None:
    """The tag of the draft that a row is about; None where the draft lacks it."""
    found = lanes(hand.entry.case, hand.draft)
    return found[key.number].draft if 0 <= key.number < len(found) else None


def with_words(hand: Hand, key: RowKey, span: Span) -> Hand:
    """The draft with these words for the part of a row, which it gets where it lacks it."""
    hand = with_first_version(hand)
    lane = _lane(hand, key)
    if lane.draft is not None:
        draft = settling.with_words(hand.draft, lane.draft.key, (span,))
    else:
        draft = settling.with_new(hand.draft, lane.part, lane.label, (span,))
    return replace(hand, draft=draft, is_changed=True)


def with_first_version(hand: Hand) -> Hand:
    """The case with a draft to change: the first version, where there is none yet."""
    if hand.draft.tags:
        return hand
    first = next(iter(hand.entry.case.members))
    draft = settling.taken(hand.entry.case, first, hand.codebook)
    return replace(hand, draft=draft, is_changed=True)


def without_part(hand: Hand, key: RowKey) -> Hand:
    """The draft without the part of a row."""
    hand = with_first_version(hand)
    tag = tag_of(hand, key)
    if tag is None:
        return hand
    return replace(hand, draft=settling.without(hand.draft, tag.key), is_changed=True)


def with_value(hand: Hand, key: str, attribute_id: str, value: Value | None) -> Hand:
    """The draft with one value chosen anew on the tag of this key."""
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


def rows(hand: Hand, voices: Sequence[Voice], names: Mapping[str, str]) -> tuple[TableRow, ...]:
    """The table of the case: these voices, and the draft as the last column."""
    return table(Asked(hand.comparison, hand.entry, voices, hand.draft, names))


def with_acceptable(hand: Hand, annotator_id: str) -> Hand:
    """The case with this version marked as acceptable, or no longer."""
    marked = hand.acceptable
    if annotator_id in marked:
        return replace(hand, acceptable=tuple(x for x in marked if x != annotator_id))
    return replace(hand, acceptable=(*marked, annotator_id))


def accepted(hand: Hand) -> tuple[str, ...]:
    """Whose versions stand where several are to: those that are marked, else of all who have it;
    where only one has it, to lack it stands as well."""
    if len(hand.acceptable) > 1:
        return hand.acceptable
    case = hand.entry.case
    having = tuple(case.members)
    return having if len(having) > 1 else (*having, *case.absent)


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
            found[place] = headed(label.title, attribute.title)
        found[place_of(Item(label=label.id))] = label.title
    for member in hand.entry.case.members.values():
        for tag in member.tags:
            if label := hand.codebook.label(tag.label):
                found.setdefault(place_of(Item(label=label.id)), label.title)
    return tuple(found.items())


def is_rejected(hand: Hand) -> bool:
    """Whether nothing of the case is in gold by decision."""
    return hand.ruling is not None and hand.ruling.verdict is Verdict.REJECTED
