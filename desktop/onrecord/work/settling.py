"""Settling cases into the gold layer: each command is one edit that can be undone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from onrecord.errors import UserError, marked
from onrecord.model.annotations import Annotation
from onrecord.model.codebook import Codebook, applies, attribute_of, objections
from onrecord.model.edits import Edit
from onrecord.model.layers import LayerStatus
from onrecord.model.settlements import Ruling, Settlement, Verdict
from onrecord.review.adjudication import settling, verdicts
from onrecord.review.adjudication.drafting import (
    Draft,
    DraftLink,
    DraftTag,
    of_gold,
    taken,
    tied,
    with_label,
    with_new,
    with_note,
    with_part,
    with_value,
    with_words,
    without,
)
from onrecord.review.adjudication.making import Gold
from onrecord.review.comparison import differences
from onrecord.review.comparison.cases import Case
from onrecord.store import many, reviews
from onrecord.work import comparing, gold, tagging
from onrecord.work.comparing import Comparison, Entry, State
from onrecord.work.gold import Reasons
from onrecord.work.passing import (
    Passed,
    changed_meanwhile,
    is_audited,
    pass_agreed,
    pass_all,
    passing_all,
)
from onrecord.work.session import Session

__all__ = [
    "Draft", "DraftLink", "DraftTag", "Passed", "Reasons", "accept", "is_audited", "of_gold",
    "pass_agreed", "pass_all", "passing_all", "reject", "reopen", "settle", "taken", "tied",
    "with_label", "with_new", "with_note", "with_part", "with_value", "with_words", "without",
]  # fmt: skip


def settle(
    session: Session,
    comparison: Comparison,
    case_id: str,
    draft: Draft,
    *,
    reasons: Reasons = gold.UNSAID,
) -> Edit:
    """Settle a case by a draft: what it says goes into the gold layer, instead of what was made
    of the case before. A version of an annotator who has nothing there rejects the case.

    Raises UserError when the case is no longer as it was compared, and for a draft that is empty,
    without the words it needs, or that the codebook does not allow.
    """
    hand = _in_hand(session, comparison, case_id)
    if not draft.tags and not _lacks(hand.case, draft.taken):
        raise UserError("Nothing is left of this: take a version, or reject it.")
    draft = _checked(hand, tied(draft, session.codebook))
    verdict = _verdict(hand, draft)
    whose = tuple(hand.case.members) if verdict is Verdict.UNANIMOUS else ()
    ruling = gold.ruled(session, verdict, whose or verdicts.taken_from(hand.case, draft), reasons)
    return _settled(hand, draft, ruling, marked("Settle “{words}”"))


def accept(
    session: Session,
    comparison: Comparison,
    case_id: str,
    annotator_ids: Sequence[str],
    *,
    reasons: Reasons = gold.UNSAID,
) -> Edit:
    """Let several versions stand. The first goes into the gold layer; of the others exports tell.
    One of them may be to have nothing there, which is not the first then.

    Raises UserError for fewer than two, and when the case is no longer as it was compared.
    """
    hand = _in_hand(session, comparison, case_id)
    known = [each for each in dict.fromkeys(annotator_ids) if each in hand.comparison.annotators]
    there = [each for each in known if each in hand.case.members]
    if len(known) < 2 or not there:
        raise UserError("Choose two versions or more that are acceptable.")
    if hand.entry.is_agreed:
        raise UserError("All versions are the same: there is one to take.")
    ordered = (*there, *(each for each in known if each not in there))
    draft = taken(hand.case, ordered[0], session.codebook)
    ruling = gold.ruled(session, Verdict.ACCEPTABLE, ordered, reasons)
    return _settled(hand, draft, ruling, marked("Accept several versions of “{words}”"))


def reject(
    session: Session, comparison: Comparison, case_id: str, *, reasons: Reasons = gold.UNSAID
) -> Edit:
    """Settle that none of it goes into the gold layer. A case can always be closed this way.

    Raises UserError when the case is no longer as it was compared.
    """
    hand = _in_hand(session, comparison, case_id)
    ruling = gold.ruled(session, Verdict.REJECTED, (), reasons)
    return _settled(hand, Draft(), ruling, marked("Reject “{words}”"))


def reopen(session: Session, settlement_id: str) -> Edit:
    """Open a settled case again: its gold tags go, unless other settlements hold them, and the
    ruling joins the earlier ones. A settlement whose case nobody has any more goes altogether.

    Raises UserError when there is nothing to reopen.
    """
    found = reviews.settlement(session.project.read, settlement_id)
    case = _what_is_left(session, found)
    if found is None or (found.is_open and case):
        raise UserError("This case is open already.")
    stored = gold.Stored(session, found.article_id)
    after = (settling.reopened if case else settling.dropped)(stored.gold, found)
    status = LayerStatus.STARTED if case else None
    changes = (*stored.changes(after), *stored.marked_as(status))
    known = [stored.gold.tags[key] for key in found.tags if key in stored.gold.tags]
    words = gold.told(next(iter([*known, *case]), None), session.codebook)
    return gold.commit(session, marked("Reopen “{words}”"), changes, words=words)


# what commands are made of


@dataclass(frozen=True, slots=True)
class _InHand:
    """A case in its article, as they are now."""

    session: Session
    comparison: Comparison
    entry: Entry

    @property
    def case(self) -> Case:
        return self.entry.case


def _in_hand(session: Session, comparison: Comparison, case_id: str) -> _InHand:
    """The case as it is now. UserError where it is not as it was compared."""
    names = [each.name for each in comparison.annotators.values()]
    fresh = comparing.comparison(session, comparison.article.id, names)
    known, entry = _entry(comparison, case_id), _entry(fresh, case_id)
    if (
        known is None
        or entry is None
        or differences.seen(known.case) != differences.seen(entry.case)
    ):
        raise changed_meanwhile()
    return _InHand(session, fresh, entry)


def _entry(comparison: Comparison, case_id: str) -> Entry | None:
    return next((each for each in comparison.entries if each.case.id == case_id), None)


def _lacks(case: Case, annotator_ids: Sequence[str]) -> bool:
    """Whether the version taken is to have nothing there."""
    return bool(annotator_ids) and set(annotator_ids) <= set(case.absent)


def _checked(hand: _InHand, draft: Draft) -> Draft:
    """The draft, its spans in order; refused where a tag is not as anybody made it and cannot be
    so."""
    text, codebook = hand.comparison.article.text, hand.session.codebook
    theirs = {tag.id: tag for member in hand.case.members.values() for tag in member.tags}
    known = {**theirs, **hand.comparison.gold}
    tags = tuple(_checked_tag(each, known.get(each.key), text, codebook) for each in draft.tags)
    return replace(draft, tags=tags)


def _checked_tag(
    tag: DraftTag, original: Annotation | None, text: str, codebook: Codebook
) -> DraftTag:
    stands = original is not None and (original.label, original.spans) == (tag.label, tag.spans)
    if not stands:
        is_new = original is None or original.label != tag.label
        named = tagging.label_offered if is_new else tagging.label_named
        label = named(codebook, tag.label)
        tag = replace(tag, spans=tagging.checked_spans(text, tag.spans, label))
    if original is not None and tag.attributes != original.attributes:
        tag = _without_what_no_longer_applies(tag, original, codebook)
    known = [] if original is None else list(map(str, objections(codebook, original)))
    for objection in objections(codebook, _as_annotation(tag)):
        if str(objection) not in known:
            raise UserError("This does not go with the codebook: {objection}.", objection=objection)
    return tag


def _without_what_no_longer_applies(
    tag: DraftTag, original: Annotation, codebook: Codebook
) -> DraftTag:
    """The tag without values it had before that others, chosen anew, leave no sense."""
    label = codebook.label(tag.label)
    if label is None:
        return tag
    kept = {
        key: value
        for key, value in tag.attributes.items()
        if original.attributes.get(key) != value
        or (attribute := attribute_of(label, key)) is None
        or applies(label, attribute, tag.attributes)
    }
    return replace(tag, attributes=kept)


def _as_annotation(tag: DraftTag) -> Annotation:
    return Annotation(
        article_id="", annotator_id="", label=tag.label, spans=tag.spans,
        attributes=tag.attributes,
    )  # fmt: skip


def _verdict(hand: _InHand, draft: Draft) -> Verdict:
    known, there = hand.entry.settlement, hand.comparison
    if known is not None and not known.is_open and draft.tags:
        kept = of_gold(known, there.gold, there.gold_links, hand.session.codebook)
        if {each.key: each for each in kept.tags} == {each.key: each for each in draft.tags}:
            return known.ruling.verdict
    return verdicts.verdict(hand.case, draft, there.gold, is_agreed=hand.entry.is_agreed)


def _settled(hand: _InHand, draft: Draft, ruling: Ruling, message: str) -> Edit:
    session = hand.session
    stored = gold.Stored(session, hand.comparison.article.id)
    before = gold.seen_from(stored.gold, hand.comparison, hand.entry)
    after = settling.settled(before, hand.case, draft, ruling, session.codebook)
    after = gold.with_links_across(session, stored.gold, after, ruling.taken)
    if hand.entry.state is State.SETTLED and _says_the_same(stored.gold, after):
        raise UserError("This is settled so already.")
    status = gold.status_after(hand.comparison, {hand.case.id})
    changes = (*stored.changes(after), *stored.marked_as(status))
    first = next(iter(hand.case.members.values())).anchor
    return gold.commit(session, message, changes, words=gold.told(first, session.codebook))


def _says_the_same(before: Gold, after: Gold) -> bool:
    if settling.changed(before.tags, after.tags) or settling.changed(before.links, after.links):
        return False
    return all(
        key in before.settlements and _decided(before.settlements[key]) == _decided(each)
        for key, each in after.settlements.items()
    )


def _decided(settlement: Settlement) -> tuple[object, ...]:
    return replace(settlement.ruling, at=""), settlement.seen, settlement.tags, settlement.is_open


def _what_is_left(session: Session, settlement: Settlement | None) -> list[Annotation]:
    """The anchors of a settlement's case that are there still."""
    members = settlement.members.values() if settlement else ()
    anchors = [ids[0] for ids in members if ids]
    return list(many.annotations_by_id(session.project.read, anchors).values())
