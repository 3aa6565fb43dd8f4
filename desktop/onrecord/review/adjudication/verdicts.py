"""What a draft comes to: whose version it is, of whose parts it is made, or the reviewer's own."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from onrecord.model.annotations import Annotation, Decision
from onrecord.model.settlements import Verdict
from onrecord.review.adjudication.drafting import Draft, DraftTag
from onrecord.review.adjudication.making import says
from onrecord.review.comparison.cases import Case


def verdict(
    case: Case, draft: Draft, gold: Mapping[str, Annotation], *, is_agreed: bool
) -> Verdict:
    """What a draft means: a version as it was (unanimous where all have it so), words and values
    of several, or some of the reviewer's own. ``gold`` holds what is settled, by id."""
    if not draft.tags:
        return Verdict.REJECTED
    if not all(_is_as_tagged(x, case, gold) or _is_of_parts(x, case) for x in draft.tags):
        return Verdict.REWRITTEN
    if any(_is_version(draft, each.tags) for each in case.members.values()):
        return Verdict.UNANIMOUS if is_agreed else Verdict.TAKEN
    return Verdict.COMBINED


def taken_from(case: Case, draft: Draft) -> tuple[str, ...]:
    """The annotators of whose words or values something is left in the draft, in order of taking;
    of what was settled before, all that were taken then."""
    left = {whose for each in draft.tags for whose in _givers(each, case)} - {""}
    if not left or not {each.origin[0] for each in draft.tags} <= {"", *draft.taken}:
        return draft.taken
    return tuple(each for each in draft.taken if each in left)


def _is_version(draft: Draft, tags: Sequence[Annotation]) -> bool:
    """Whether these are all the tags of the draft, and as it has them."""
    known = {each.id: each for each in tags}
    found = [known.get(each.origin[1]) for each in draft.tags]
    return len(known) == len(found) and all(
        tag is not None and says(tag, each) for tag, each in zip(found, draft.tags, strict=True)
    )


def _is_as_tagged(draft: DraftTag, case: Case, gold: Mapping[str, Annotation]) -> bool:
    original = _original(draft, case)
    if original is not None and says(original, draft):
        return True
    there = gold.get(draft.key)
    return there is not None and there.origin.decision is Decision.AS_IS and says(there, draft)


def _is_of_parts(draft: DraftTag, case: Case) -> bool:
    """Whether its words are one annotator's, and each of its values one of theirs who have it."""
    tags = list(_counterparts(draft, case).values())
    worded = any((x.label, x.spans) == (draft.label, draft.spans) for x in tags)
    keys = {*draft.attributes, *(key for each in tags for key in each.attributes)}
    valued = all(
        any(each.attributes.get(key) == draft.attributes.get(key) for each in tags) for key in keys
    )
    return worded and valued and draft.note in ("", *(each.note for each in tags))


def _givers(draft: DraftTag, case: Case) -> Iterator[str]:
    """Whose it is, and who gave it words or values that it did not have."""
    yield draft.origin[0]
    original = _original(draft, case)
    if original is None:
        return
    chosen = draft.attributes.items()
    values = [(key, value) for key, value in chosen if original.attributes.get(key) != value]
    for whose, tag in _counterparts(draft, case).items():
        gave_words = tag.spans == draft.spans != original.spans
        if gave_words or any(tag.attributes.get(key) == value for key, value in values):
            yield whose


def _original(draft: DraftTag, case: Case) -> Annotation | None:
    return _counterparts(draft, case).get(draft.origin[0])


def _counterparts(draft: DraftTag, case: Case) -> Mapping[str, Annotation]:
    """The tags of all layers that are the same part of the case as the one it was taken from, by
    annotator id; that one alone where the case does not tell."""
    key = draft.origin[1]
    for part in case.parts:
        if any(each.id == key for each in part.tags.values()):
            return part.tags
    return {
        whose: tag for whose, member in case.members.items() for tag in member.tags if tag.id == key
    }
