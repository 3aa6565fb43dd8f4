"""What an annotator is told about what became of their tags, ready to be shown.

Sentences are messages, so that the window tells them in the person's language.
"""

from __future__ import annotations

from dataclasses import dataclass

from onrecord.errors import Message
from onrecord.review.feedback.moves import Mark, Piece

__all__ = ["Asked", "Example", "Feedback", "Guideline", "Mark", "Piece", "Remark", "Standing",
           "Topic", "Typical"]  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """Whose feedback, of settlements since which day (``YYYY-MM-DD``; all if empty), and what is
    kept back: who colleagues are, who the reviewer is, what both wrote."""

    annotator: str
    since: str = ""
    hides_names: bool = False
    hides_reviewer: bool = False
    has_notes: bool = True


@dataclass(frozen=True, slots=True)
class Remark:
    """A note of the reviewer or a comment: who, when, what. ``thread`` is empty for a note."""

    by: str | Message
    at: str
    text: str
    thread: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A tag and what became of it. ``told`` says so besides the marked words of ``pieces``;
    ``cause`` and ``note`` are the reviewer's. ``tag_id`` is the annotator's own tag, if they have
    one, and ``start`` the code point where it, or the settled one, begins."""

    article_id: str
    tag_id: str
    start: int
    title: str
    settlement_id: str
    pieces: tuple[Piece, ...]
    told: tuple[Message, ...] = ()
    cause: Message | None = None
    note: Remark | None = None
    comments: tuple[Remark, ...] = ()
    taken: tuple[str | Message, ...] = ()

    @property
    def words(self) -> str:
        """The excerpt in one line, without its marks."""
        return "".join(each.words for each in self.pieces)


@dataclass(frozen=True, slots=True)
class Typical:
    """What is typical in a topic, and how often it is; ``key`` for programs. ``places`` are those
    of its examples in the topic."""

    key: tuple[str, ...]
    told: Message
    places: tuple[int, ...]

    @property
    def count(self) -> int:
        return len(self.places)


@dataclass(frozen=True, slots=True)
class Guideline:
    """What the codebook says about it. ``cited`` is how often the reviewer pointed there."""

    place: str
    title: str
    text: str
    examples: tuple[str, ...] = ()
    cited: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """What became of tags of one label in one respect. ``blameless`` is how many of them the
    reviewer puts down to the guideline or to the text."""

    fate: str
    label: str
    detail: str
    colour: str
    title: Message
    counted: Message
    of: int
    typical: tuple[Typical, ...]
    causes: tuple[tuple[Message, int], ...]
    blameless: int
    guidelines: tuple[Guideline, ...]
    examples: tuple[Example, ...]

    @property
    def count(self) -> int:
        return len(self.examples)


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How many tags of a label were settled, and what became of them. ``stand`` are those kept or
    acceptable beside another version; ``in_place`` those of the changed that keep their words and
    label."""

    label: str
    title: str
    colour: str
    tags: int
    kept: int = 0
    acceptable: int = 0
    changed: int = 0
    rejected: int = 0
    missed: int = 0
    in_place: int = 0

    @property
    def stand(self) -> int:
        return self.kept + self.acceptable


@dataclass(frozen=True, slots=True, kw_only=True)
class Feedback:
    """All that one annotator is told: first what stands, with what was ``said`` of it, then what
    happened more than once (``patterns``), then what happened once (``singles``)."""

    annotator: str
    project: str
    asked: Asked
    at: str
    articles: int
    first: str
    last: str
    standings: tuple[Standing, ...]
    said: tuple[Topic, ...]
    patterns: tuple[Topic, ...]
    singles: tuple[Topic, ...]

    @property
    def topics(self) -> tuple[Topic, ...]:
        return self.patterns + self.singles

    @property
    def total(self) -> Standing:
        """All labels together."""
        sums = {
            name: sum(getattr(each, name) for each in self.standings)
            for name in ("tags", "kept", "acceptable", "changed", "rejected", "missed", "in_place")
        }
        return Standing(label="", title="", colour="", **sums)
