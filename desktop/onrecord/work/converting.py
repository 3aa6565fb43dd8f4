"""What becomes of tags that get another label: pure functions over records."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from onrecord.model.annotations import Annotation, Link, Value
from onrecord.model.codebook import Codebook, Label, applies, attribute_of
from onrecord.model.edits import Change
from onrecord.model.recoding import Rereading
from onrecord.work import tagging


@dataclass(frozen=True, slots=True)
class Conversion:
    """The changes, and the titles of the attributes and links that the new label has no use for."""

    label: Label
    changes: tuple[Change, ...]
    attributes: tuple[str, ...] = ()
    links: tuple[str, ...] = ()

    @property
    def loses(self) -> tuple[str, ...]:
        """All that goes."""
        return (*self.attributes, *self.links)


def converted(
    tags: Sequence[Annotation],
    links: Iterable[Link],
    label_of: Mapping[str, str],
    label: Label,
    codebook: Codebook,
) -> Conversion:
    """What giving the label to the tags means.

    ``links`` are those that touch any of the tags; ``label_of`` names the labels at their ends,
    by annotation id. Tags that have the label already stay as they are.
    """
    reread, stored = Rereading(codebook), {each.id: each for each in tags}
    read = {each.id: reread.annotation(each) for each in tags}
    moving = {key: each for key, each in read.items() if each.label != label.id}
    after = {key: _relabelled(each, label, codebook) for key, each in moving.items()}
    labels = {**label_of, **dict.fromkeys(moving, label.id)}
    gone = [link for link in links if not _fits(reread.link(link), labels, codebook)]
    titles = (
        _attribute_title(codebook, each, attribute)
        for key, each in moving.items()
        for attribute in each.attributes
        if attribute not in after[key].attributes
    )
    return Conversion(
        label,
        (
            *(Change(link, None) for link in gone),
            *(Change(stored[key], each) for key, each in after.items()),
        ),
        tuple(dict.fromkeys(titles)),
        tuple(dict.fromkeys(_link_title(codebook, reread.link(link)) for link in gone)),
    )


def fitting(values: Mapping[str, Value], label: Label) -> dict[str, Value]:
    """The values that the label has an attribute for, which accepts them and applies."""
    allowed = {
        key: value
        for key, value in values.items()
        if (attribute := attribute_of(label, key)) and attribute.accepts(value)
    }
    return {
        key: value
        for key, value in allowed.items()
        if (attribute := attribute_of(label, key)) and applies(label, attribute, allowed)
    }


def _relabelled(tag: Annotation, label: Label, codebook: Codebook) -> Annotation:
    edited = tagging.respanned(tag, tag.spans)  # a suggestion taken over is so no longer as it was
    return replace(
        edited,
        label=label.id,
        attributes=fitting(tag.attributes, label),
        codebook_revision=codebook.revision,
    )


def _fits(link: Link, labels: Mapping[str, str], codebook: Codebook) -> bool:
    kind = codebook.link(link.label)
    return kind is None or kind.joins(labels.get(link.from_id, ""), labels.get(link.to_id, ""))


def _attribute_title(codebook: Codebook, tag: Annotation, attribute_id: str) -> str:
    label = codebook.label(tag.label)
    attribute = attribute_of(label, attribute_id) if label else None
    return attribute.title if attribute else attribute_id


def _link_title(codebook: Codebook, link: Link) -> str:
    kind = codebook.link(link.label)
    return kind.title if kind else link.label
