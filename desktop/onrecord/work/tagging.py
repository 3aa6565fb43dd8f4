"""What a tagging command changes: pure functions from records to changes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from onrecord.errors import UserError
from onrecord.model.annotations import Annotation, Decision, Link, Origin, OriginKind, Value
from onrecord.model.codebook import (
    Attribute,
    Codebook,
    Label,
    Role,
    Scope,
    applies,
    attribute_of,
)
from onrecord.model.edits import Change, Record
from onrecord.model.findings import Finding
from onrecord.model.ids import derived_id
from onrecord.model.layers import Layer, LayerStatus, layer_of
from onrecord.model.recoding import moved_on, read_as
from onrecord.model.spans import Span, merged
from onrecord.model.statements import Statement, ties_to
from onrecord.model.times import now


def label_named(codebook: Codebook, label_id: str) -> Label:
    """The label, or a UserError: keys and menus may outlive a codebook."""
    label = codebook.label(label_id)
    if label is None:
        raise UserError("The codebook has no label “{label}”.", label=label_id)
    return label


def label_offered(codebook: Codebook, label_id: str) -> Label:
    """The label of a new tag, or a UserError for one that is retired or not there."""
    label = label_named(codebook, label_id)
    if label.retired:
        raise UserError("“{label}” is retired: it is not for new tags.", label=label.title)
    return label


def checked_spans(text: str, spans: Sequence[Span], label: Label) -> tuple[Span, ...]:
    """The spans in text order with touching ones joined; refused where the label needs words."""
    if not spans and label.scope is Scope.SPAN and label.role is not Role.STANCE:
        raise UserError("Select the words of the {label} first.", label=label.title.lower())
    if not all(span.fits(text) for span in spans):
        raise ValueError("a span does not fit the article's text")
    return merged(text, spans)


def started(layer: Layer | None, article_id: str, annotator_id: str) -> tuple[Change, ...]:
    """The change that brings a layer into being or moves it on from new; none if it is begun."""
    if layer is None:
        return (Change(None, layer_of(article_id, annotator_id)),)
    if layer.status is LayerStatus.NEW:
        return (Change(layer, with_status(layer, LayerStatus.STARTED)),)
    return ()


def with_status(layer: Layer, status: LayerStatus) -> Layer:
    return replace(layer, status=status, modified=now(), revision=layer.revision + 1)


def revised(annotation: Annotation, **changes: Any) -> Annotation:
    """The annotation with these fields changed, now."""
    return replace(annotation, modified=now(), revision=annotation.revision + 1, **changes)


def tied(statement: Statement, part: Annotation, codebook: Codebook) -> tuple[Link, ...]:
    """The links that make ``part`` a part of the statement, which stands in the same article."""
    if part.article_id != statement.anchor.article_id:
        raise UserError("The claim in hand stands in another article.")
    return tuple(
        Link(
            article_id=part.article_id,
            annotator_id=part.annotator_id,
            label=tie.label,
            from_id=tie.from_id,
            to_id=tie.to_id,
        )
        for tie in ties_to(statement, part, codebook)
    )


def respanned(annotation: Annotation, spans: tuple[Span, ...]) -> Annotation:
    """The annotation over other words; an accepted suggestion counts as edited from then on."""
    origin = annotation.origin
    if origin.kind is OriginKind.SUGGESTION:
        origin = replace(origin, decision=Decision.EDITED)
    return revised(annotation, spans=spans, origin=origin)


def with_attribute(
    annotation: Annotation, codebook: Codebook, attribute_id: str, value: Value | None
) -> Annotation:
    """The annotation with one attribute chosen anew, or unset by None, under this codebook; what
    else it says is written as it is read now.

    Raises UserError for a value the codebook does not allow there.
    """
    before, annotation = annotation, read_as(codebook, annotation)
    label = label_named(codebook, annotation.label)
    attribute = attribute_of(label, attribute_id)
    if attribute is None:
        raise UserError(
            "{label} has no attribute “{attribute}”.", label=label.title, attribute=attribute_id
        )
    if annotation.attributes.get(attribute_id) == value:
        raise UserError("{title} is set so already.", title=attribute.title)
    chosen = {key: held for key, held in annotation.attributes.items() if key != attribute_id}
    if value is not None:
        _check_offered(attribute, value, annotation.attributes.get(attribute_id))
        _check_value(label, attribute_id, value, chosen)
        chosen[attribute_id] = value
    return moved_on(codebook, revised(annotation, attributes=chosen), before)


def _check_offered(attribute: Attribute, value: Value, held: Value | None) -> None:
    """What is retired stays where it was chosen, but is not chosen anew."""
    wanted = value if isinstance(value, tuple) else (value,)
    known = held if isinstance(held, tuple) else (held,)
    gone = {choice.id: choice.title for choice in attribute.values if choice.retired}
    for each in wanted:
        if each in gone and each not in known:
            raise UserError("“{value}” is retired: choose another.", value=gone[str(each)])
    if attribute.retired and held is None:
        raise UserError("“{title}” is retired: it is not chosen any more.", title=attribute.title)


def _check_value(
    label: Label, attribute_id: str, value: Value, chosen: Mapping[str, Value]
) -> None:
    attribute = attribute_of(label, attribute_id)
    assert attribute is not None, "looked up by the caller"
    if not attribute.accepts(value):
        raise UserError("{title} cannot be “{value}”.", title=attribute.title, value=value)
    if not applies(label, attribute, chosen):
        raise UserError("{title} does not apply here.", title=attribute.title)


def removed(annotation: Annotation, links: Iterable[Link]) -> tuple[Change, ...]:
    """Changes that take an annotation away together with its links."""
    records: list[Record] = [*links, annotation]
    return tuple(Change(record, None) for record in records)


def machine_annotation(
    text: str, layer: Layer, codebook: Codebook, finding: Finding, machine: str
) -> Annotation:
    """A finding as an annotation under the id that it has whenever it is found again."""
    label = codebook.label_for(Role(finding.label))
    key = derived_id("finding", layer.id, finding.start, finding.end, finding.label)
    return Annotation(
        id=key,
        article_id=layer.article_id,
        annotator_id=layer.annotator_id,
        label=label.id if label else finding.label,
        spans=(Span.of(text, finding.start, finding.end),),
        attributes=finding.attributes,
        confidence=finding.confidence,
        origin=Origin(OriginKind.SUGGESTION, machine),
        codebook_revision=codebook.revision,
    )
