"""Commands that change many tags as one edit, in one query and one transaction."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.errors import UserError
from onrecord.model.annotations import Annotation, Value
from onrecord.model.codebook import Label, Scope
from onrecord.model.edits import Change, Edit
from onrecord.store import many
from onrecord.work import tagging
from onrecord.work.converting import Conversion, converted
from onrecord.work.session import Session
from onrecord.work.tags import all_mine, as_read, layer_as_read


def delete(session: Session, ids: Sequence[str]) -> Edit:
    """Remove the annotations with their links."""
    if len(ids) == 1:
        return session.delete(ids[0])
    tags = all_mine(session, ids)
    links = many.links_of(session.project.read, ids)
    return session.commit(
        "Delete {count} tags",
        *(Change(link, None) for link in links),
        *(Change(each, None) for each in tags),
        count=len(tags),
    )


def set_attribute(
    session: Session, ids: Sequence[str], attribute_id: str, value: Value | None
) -> Edit:
    """Choose an attribute's value, or unset it with None, on all tags that it applies to.

    Raises UserError when it applies to none of them or all have it already.
    """
    if len(ids) == 1:
        return session.set_attribute(ids[0], attribute_id, value)
    tags = all_mine(session, ids)
    changes, refusal = [], UserError("There is nothing to change.")
    for tag in tags:
        try:
            after = tagging.with_attribute(tag, session.codebook, attribute_id, value)
        except UserError as problem:
            refusal = problem
        else:
            changes.append(Change(tag, after))
    if not changes:
        raise refusal
    if len(changes) == 1:
        return session.commit("Set {attribute}", *changes, attribute=attribute_id)
    return session.commit(
        "Set {attribute} of {count} tags", *changes, attribute=attribute_id, count=len(changes)
    )


def conversion(session: Session, ids: Sequence[str], label_id: str) -> Conversion:
    """What would become of the tags under another label: a preview, nothing is changed.

    Raises UserError for a label that cannot take them.
    """
    label = tagging.label_named(session.codebook, label_id)
    tags = all_mine(session, ids)
    _check(session, as_read(session, tags), label)
    read = session.project.read
    links = many.links_of(read, ids)
    ends = {end for link in links for end in (link.from_id, link.to_id)}
    known = as_read(session, many.annotations_by_id(read, ends).values())
    labels = {each.id: each.label for each in known}
    return converted(tags, links, labels, label, session.codebook)


def convert(session: Session, ids: Sequence[str], label_id: str) -> Edit:
    """Give the tags another label, with the values and links that fit it."""
    found = conversion(session, ids, label_id)
    if not found.changes:
        raise UserError("You already tagged this as {label}.", label=found.label.title.lower())
    title = found.label.title.lower()
    count = sum(isinstance(change.after, Annotation) for change in found.changes)
    if count == 1:
        return session.commit("Convert to {label}", *found.changes, label=title)
    return session.commit(
        "Convert {count} tags to {label}", *found.changes, count=count, label=title
    )


def _check(session: Session, tags: Sequence[Annotation], label: Label) -> None:
    if label.retired:
        raise UserError("{label} is no longer offered.", label=label.title)
    for tag in tags:
        if bool(tag.spans) == (label.scope is Scope.ARTICLE):
            raise UserError("{label} does not fit these tags.", label=label.title)
    places = {(each.article_id, each.spans) for each in tags if each.label != label.id}
    for article_id in {each.article_id for each in tags}:
        for other in layer_as_read(session, article_id, session.annotator.id)[0]:
            if other.label == label.id and (article_id, other.spans) in places:
                raise UserError("You already tagged this as {label}.", label=label.title.lower())
