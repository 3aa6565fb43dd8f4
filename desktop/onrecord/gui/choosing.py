"""What is chosen, and what follows from it. Pure functions over a sheet."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from onrecord.model.annotations import Annotation, Link
from onrecord.model.codebook import Label, Role, applies
from onrecord.model.edits import Edit
from onrecord.model.spans import Span
from onrecord.model.statements import Statement, statement_of
from onrecord.work.sheet import Sheet

PARTS = frozenset({Role.SOURCE, Role.CUE, Role.STANCE})


def statement_for(sheet: Sheet, annotation_id: str, active: str) -> str:
    """The statement that is in hand once this annotation is chosen; "" for none.

    A part shared by several statements leaves the one in hand where it is, and so does
    something that belongs to none yet: it may be about to be attached.
    """
    current = statement_named(sheet.statements, active)
    if current and (not annotation_id or annotation_id in current.ids):
        return active
    found = statement_of(sheet.statements, annotation_id)
    if found:
        return found.id
    return active if current else ""


def statement_named(statements: Iterable[Statement], statement_id: str) -> Statement | None:
    if not statement_id:
        return None
    return next((each for each in statements if each.id == statement_id), None)


def chosen_after(edit: Edit, sheet: Sheet, chosen: str, active: str) -> str:
    """The annotation to have chosen once the edit is applied to the sheet.

    What an edit brings (a new tag, a part newly tied, a tag that undo brought back) is chosen;
    what it took away gives way to the statement in hand.
    """
    brought = _brought(edit, sheet)
    if brought:
        return brought
    kept = chosen if sheet.annotation(chosen) else ""
    current = statement_named(sheet.statements, active)
    if current and kept != active and kept in _untied(edit):
        return active
    return kept or (active if current else "")


def place_of(edit: Edit, sheet: Sheet) -> str:
    """The annotation an edit is about, as far as it is still there; "" when nothing is."""
    changed = (c.after.id for c in edit.changes if isinstance(c.after, Annotation))
    present = (each for each in changed if each in sheet.annotations)
    return _brought(edit, sheet) or next(present, "")


def _brought(edit: Edit, sheet: Sheet) -> str:
    added = [change.after for change in edit.changes if change.before is None]
    tags = [
        each.id for each in added if isinstance(each, Annotation) and each.id in sheet.annotations
    ]
    if tags:
        return tags[0]
    anchors = {each.id for each in sheet.statements}
    for link in added:
        if isinstance(link, Link) and link.id in sheet.links:
            return link.from_id if link.to_id in anchors else link.to_id
    return ""


def _untied(edit: Edit) -> set[str]:
    gone = [c.before for c in edit.changes if c.after is None and isinstance(c.before, Link)]
    return {end for link in gone for end in (link.from_id, link.to_id)}


def related(sheet: Sheet, chosen: str, active: str) -> frozenset[str]:
    """Ids to light with the chosen annotation: the statement in hand, or all it has a part in."""
    current = statement_named(sheet.statements, active)
    if current:
        return current.ids | ({chosen} if chosen else frozenset())
    around = frozenset({chosen}) if chosen else frozenset()
    for statement in sheet.statements:
        if chosen in statement.ids:
            around |= statement.ids
    return around


def with_boundaries(annotation: Annotation, wanted: Span) -> tuple[Span, ...]:
    """The annotation's fragments with the one under or nearest to ``wanted`` moved there."""
    if not annotation.spans:
        return (wanted,)
    nearest = min(annotation.spans, key=lambda span: _gap(span, wanted))
    return tuple(sorted(wanted if span == nearest else span for span in annotation.spans))


def _gap(span: Span, other: Span) -> tuple[int, int]:
    apart = max(span.start - other.end, other.start - span.end, 0)
    return apart, abs(span.start - other.start)


def neighbour(statements: Sequence[Statement], active: str, caret: int, step: int) -> str:
    """The next (1) or previous (-1) statement from the one in hand, else from the caret."""
    if not statements:
        return ""
    places = [each.id for each in statements]
    if active in places:
        at = places.index(active) + step
        return places[at] if 0 <= at < len(places) else ""
    after = [each.id for each in statements if each.anchor.start >= caret]
    before = [each.id for each in statements if each.anchor.start < caret]
    found = after[:1] if step > 0 else before[-1:]
    return found[0] if found else ""


def entity_at(sheet: Sheet, position: int) -> str:
    """The shortest entity, mine or a machine's, whose words hold this code point; "" for none."""
    found = [
        each
        for each in (*sheet.annotations.values(), *sheet.machine.values())
        if sheet.codebook.role(each.label) is Role.ENTITY
        and any(span.start <= position <= span.end for span in each.spans)
    ]
    return min(found, key=lambda each: each.end - each.start).id if found else ""


def among_words(tags: Iterable[Annotation], label_id: str, span: Span) -> list[str]:
    """Ids of the tags of this label that have words in the span, in text order."""
    found = [
        each
        for each in tags
        if each.label == label_id
        and any(s.start < span.end and span.start < s.end for s in each.spans)
    ]
    return [each.id for each in sorted(found, key=lambda each: each.start)]


def lapsed(label: Label, before: Annotation, after: Annotation) -> tuple[str, ...]:
    """The titles of attributes whose chosen values stopped to apply: they stay, out of sight."""
    return tuple(
        attribute.title
        for attribute in label.attributes
        if attribute.id in after.attributes
        and applies(label, attribute, before.attributes)
        and not applies(label, attribute, after.attributes)
    )


def statement_first(sheet: Sheet, one: str, other: str) -> tuple[str, str]:
    """The two ids with the statement's first: a claim rather than a cue without one. The first is
    "" when neither is a statement."""
    anchors = {each.id: each.anchor.label for each in sheet.statements}
    claims = {label.id for label in sheet.codebook.labels if label.role is Role.CLAIM}
    ranked = sorted(
        (one, other), key=lambda key: (anchors.get(key) not in claims, key not in anchors)
    )
    return (ranked[0] if ranked[0] in anchors else "", ranked[1])
