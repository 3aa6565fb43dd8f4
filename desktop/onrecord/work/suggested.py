"""What machines suggest beside entities, and which of it is open still. Pure functions."""

from __future__ import annotations

from onrecord.model.annotations import Annotation, Decision, OriginKind, in_text_order
from onrecord.model.codebook import Role
from onrecord.model.statements import Statement, statement_of, statements
from onrecord.work.sheet import Sheet


def covers(mine: Annotation, suggestion: Annotation) -> bool:
    """Whether my tag says what is suggested: the label over the same words, or over others after
    I took them from a suggestion there and changed them."""
    if mine.label != suggestion.label or not mine.spans:
        return False
    return mine.spans == suggestion.spans or (_is_edited(mine) and overlap(mine, suggestion))


def overlap(one: Annotation, other: Annotation) -> bool:
    """Whether the two have words in common."""
    if one.end <= other.start or other.end <= one.start:
        return False
    return any(a.start < b.end and b.start < a.end for a in one.spans for b in other.spans)


def _is_edited(tag: Annotation) -> bool:
    origin = tag.origin
    return origin.kind is OriginKind.SUGGESTION and origin.decision is Decision.EDITED


def suggested(sheet: Sheet) -> list[Annotation]:
    """What machines suggest besides entities, in text order."""
    entities = {label.id for label in sheet.codebook.labels if label.role is Role.ENTITY}
    found = (each for each in sheet.machine.values() if each.label not in entities)
    return sorted(found, key=in_text_order)


def covered_ids(sheet: Sheet) -> frozenset[str]:
    """The ids of the suggestions that tags of mine say already."""
    offered = [each for each in suggested(sheet) if each.spans]
    if not offered:
        return frozenset()
    said = {(each.label, each.spans) for each in sheet.annotations.values()}
    edited = [each for each in sheet.annotations.values() if _is_edited(each)]
    return frozenset(
        each.id
        for each in offered
        if (each.label, each.spans) in said or any(covers(mine, each) for mine in edited)
    )


def statement_ids(sheet: Sheet, annotation_id: str) -> frozenset[str]:
    """The ids of what is suggested as one statement with this suggestion, itself among them."""
    found = statement_of(_machine_statements(sheet), annotation_id)
    return found.ids if found else frozenset({annotation_id})


def next_suggestion(sheet: Sheet, place: int) -> str:
    """The suggestion to decide about next: the first open one from this code point on, else the
    first of all; a statement counts as its claim. "" when none is open."""
    covered = covered_ids(sheet)
    still = [each for each in suggested(sheet) if each.spans and each.id not in covered]
    ids = {each.id for each in still}
    parts = {
        part.annotation.id
        for statement in _machine_statements(sheet)
        if statement.id in ids
        for part in statement.parts
    }
    heads = [each for each in still if each.id not in parts]
    after = (each.id for each in heads if each.start >= place)
    return next(after, heads[0].id if heads else "")


def suggestion_over(sheet: Sheet, annotation: Annotation) -> str:
    """The suggestion whose words overlap the annotation's and differ from them: of its label if
    there is one, else of any; "" for none."""
    found = [
        each
        for each in suggested(sheet)
        if overlap(each, annotation) and each.spans != annotation.spans
    ]
    same = [each for each in found if each.label == annotation.label]
    return next((each.id for each in same or found), "")


def _machine_statements(sheet: Sheet) -> tuple[Statement, ...]:
    return statements(suggested(sheet), sheet.machine_links.values(), sheet.codebook)
