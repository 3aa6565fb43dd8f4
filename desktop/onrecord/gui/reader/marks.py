"""What is drawn for an annotation: decided by its label's role, never by its title. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import Enum, StrEnum
from itertools import product

from onrecord.model.annotations import Annotation
from onrecord.model.codebook import Codebook, Label, Role
from onrecord.model.spans import Span


class Line(Enum):
    """The shape of a lane, so that no two roles differ by hue alone."""

    NONE = "none"
    SOLID = "solid"
    DOTTED = "dotted"
    DOUBLE = "double"
    BEADED = "beaded"
    COMBED = "combed"
    DASH_DOTTED = "dash-dotted"


class MarkState(StrEnum):
    TAGGED = "tagged"
    SUGGESTED = "suggested"
    DISPUTED = "disputed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """An annotation as the reader draws it.

    ``colour`` names a hue of the theme. ``wash`` is a faint ground instead of a lane. A ``chip``
    is drawn once the reader was given one for this id. No line of a tie leads to a mark that is
    not ``reached``: a cue stands by its claim anyway.
    """

    id: str
    spans: tuple[Span, ...] = ()
    colour: str = "grey"
    line: Line = Line.SOLID
    tint: bool = False
    ticks: bool = False
    wash: bool = False
    chip: bool = False
    reached: bool = True
    state: MarkState = MarkState.TAGGED
    name: str = ""

    @property
    def start(self) -> int:
        """Its first code point; a mark without spans stands before everything."""
        return self.spans[0].start if self.spans else -1

    @property
    def end(self) -> int:
        return max((span.end for span in self.spans), default=-1)


_LOOKS = {
    Role.CLAIM: Mark(id="", tint=True, ticks=True, chip=True),
    Role.SOURCE: Mark(id="", ticks=True, chip=True),
    # A cue without a claim is a statement too, and carries its number.
    Role.CUE: Mark(id="", line=Line.DOTTED, chip=True, reached=False),
    Role.STANCE: Mark(id="", line=Line.DOUBLE),
    Role.ENTITY: Mark(id="", line=Line.NONE, wash=True),
    Role.NONE: Mark(id="", chip=True),
}
_PLAIN = Mark(id="")
_SHAPES = [line for line in Line if line is not Line.NONE]

Looks = Mapping[str, Mark]
"""By label id, a mark without words that looks like the label's annotations."""


def looks(codebook: Codebook) -> Looks:
    """A look for each label, no two of one shape as long as there are shapes left.

    The first label of a role has the role's own look; further ones keep its ground and chip, and
    take another line, with or without ticks, in the codebook's order.
    """
    firsts = {label.role: label for label in reversed(codebook.labels)}
    found = {label.id: _dressed(_LOOKS[role], label) for role, label in firsts.items()}
    taken = {_shape(look) for look in found.values()}
    for label in codebook.labels:
        if label.id not in found:
            look = next((v for v in _variants(label.role) if _shape(v) not in taken), None)
            found[label.id] = _dressed(look or _LOOKS[label.role], label)
            taken.add(_shape(found[label.id]))
    return found


def mark_of(
    annotation: Annotation,
    codebook: Codebook,
    *,
    state: MarkState = MarkState.TAGGED,
    among: Looks | None = None,
) -> Mark:
    """How the annotation looks; one whose label the codebook lacks is a plain grey line.

    Whoever asks for many hands in the codebook's ``looks``, so that they are made once.
    """
    among = looks(codebook) if among is None else among
    return replace(
        among.get(annotation.label) or replace(_PLAIN, name=annotation.label),
        id=annotation.id,
        spans=tuple(sorted(annotation.spans)),
        state=state,
    )


def _dressed(look: Mark, label: Label) -> Mark:
    return replace(look, colour=label.colour, name=label.title)


def _variants(role: Role) -> Iterator[Mark]:
    """The role's look with every other line. What is only washed needs a line to be told apart."""
    base = _LOOKS[role]
    for ticks, line in product((base.ticks, not base.ticks), _SHAPES):
        yield replace(base, line=line, ticks=ticks)


def _shape(look: Mark) -> tuple[Line, bool, bool, bool]:
    """What tells it apart from others without its hue."""
    return look.line, look.ticks, look.tint, look.wash
