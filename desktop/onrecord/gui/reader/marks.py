"""What is drawn for an annotation: decided by its label's role, never by its title. Pure."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum, StrEnum

from onrecord.model.annotations import Annotation
from onrecord.model.codebook import Codebook, Role
from onrecord.model.spans import Span


class Line(Enum):
    """The shape of a lane, so that no two roles differ by hue alone."""

    NONE = "none"
    SOLID = "solid"
    DOTTED = "dotted"
    DOUBLE = "double"


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
    Role.NONE: Mark(id=""),
}


def mark_of(
    annotation: Annotation, codebook: Codebook, *, state: MarkState = MarkState.TAGGED
) -> Mark:
    """How the annotation looks; one whose label the codebook lacks is a plain grey line."""
    label = codebook.label(annotation.label)
    return replace(
        _LOOKS[label.role if label else Role.NONE],
        id=annotation.id,
        spans=tuple(sorted(annotation.spans)),
        colour=label.colour if label else "grey",
        state=state,
        name=label.title if label else annotation.label,
    )
