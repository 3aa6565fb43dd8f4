"""Tags and the ties between them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from onrecord.model.ids import new_id
from onrecord.model.spans import Span
from onrecord.model.times import now

Value = str | int | float | bool | tuple[str, ...]
"""An attribute's chosen value; several choices are a tuple. Unset is absence, never a value."""


class OriginKind(StrEnum):
    TYPED = "typed"
    SUGGESTION = "suggestion"
    IMPORT = "import"
    SETTLED = "settled"


class Decision(StrEnum):
    AS_IS = "as is"
    EDITED = "edited"


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a record came from: ``by`` names the machine layer, file or reviewer behind it."""

    kind: OriginKind = OriginKind.TYPED
    by: str = ""
    decision: Decision = Decision.AS_IS


@dataclass(frozen=True, slots=True, kw_only=True)
class Annotation:
    """One tag in one layer.

    It has several spans when a claim is split around its cue or runs on into the next paragraph,
    and none when it labels the whole article or an unworded stance. ``attributes`` holds only
    what the annotator chose; unset and default are told by the codebook (``codebook.setting``).
    """

    id: str = field(default_factory=new_id)
    article_id: str
    annotator_id: str
    label: str
    spans: tuple[Span, ...] = ()
    attributes: Mapping[str, Value] = field(default_factory=dict)
    note: str = ""
    confidence: float | None = None
    origin: Origin = field(default_factory=Origin)
    codebook_revision: int = 1
    extra: Mapping[str, object] = field(default_factory=dict)
    created: str = field(default_factory=now)
    modified: str = field(default_factory=now)
    revision: int = 1

    @property
    def start(self) -> int:
        """Where it begins in the text; an annotation without spans stands before everything."""
        return self.spans[0].start if self.spans else -1

    @property
    def end(self) -> int:
        spans = self.spans
        if len(spans) == 1:
            return spans[0].end
        return max((span.end for span in spans), default=-1)

    @property
    def text(self) -> str:
        """The covered words, fragments joined by an ellipsis."""
        return " … ".join(span.text for span in self.spans)


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A directed, typed tie from one annotation to another of the same layer."""

    id: str = field(default_factory=new_id)
    article_id: str
    annotator_id: str
    label: str
    from_id: str
    to_id: str
    attributes: Mapping[str, Value] = field(default_factory=dict)
    note: str = ""
    origin: Origin = field(default_factory=Origin)
    extra: Mapping[str, object] = field(default_factory=dict)
    created: str = field(default_factory=now)
    modified: str = field(default_factory=now)
    revision: int = 1


def misfits(text: str, annotations: Iterable[Annotation]) -> list[Annotation]:
    """The annotations that do not cover, in this text, the words they say they cover."""
    return [
        each
        for each in annotations
        for start, end, words in each.spans
        if text[start:end] != words or not words
    ]


def in_text_order(annotation: Annotation) -> tuple[int, int, str]:
    """Sort key: by place, the longer first, ties by id."""
    spans = annotation.spans
    if len(spans) == 1:  # nearly all, and long articles are sorted by it at each key press
        return spans[0].start, -spans[0].end, annotation.id
    return annotation.start, -annotation.end, annotation.id
