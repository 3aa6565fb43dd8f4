"""What the list at the left holds. Pure functions over feedback."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from onrecord.gui.feedback.telling import told
from onrecord.gui.messages import headed
from onrecord.work.feedback.records import Example, Feedback, Standing, Topic


class Kind(Enum):
    """What a row is."""

    STANDS = auto()
    HEADING = auto()
    TOPIC = auto()


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the list. ``share`` is how full its bar is, from 0 to 1; ``colour`` a hue."""

    kind: Kind
    title: str
    told: str = ""
    share: float = 0.0
    colour: str = ""
    topic: Topic | None = None

    @property
    def text(self) -> str:
        """The row as it is read out."""
        return headed(self.title, self.told) if self.told else self.title


@dataclass(frozen=True, slots=True)
class Titles:
    """The words of the rows, in the person's language."""

    stands: str
    often: str
    once: str
    counted: str  # “{count} of {all}”


def rows(found: Feedback, titles: Titles) -> tuple[Row, ...]:
    """What stands comes first, then what happened more than once, then what happened once."""
    return tuple(_rows(found, titles))


def _rows(found: Feedback, titles: Titles) -> Iterator[Row]:
    total = found.total
    counted = titles.counted.format(count=total.stand, all=total.tags)
    yield Row(Kind.STANDS, titles.stands, counted, _share(total.stand, total.tags))
    yield from map(_row, found.said)
    yield from _section(titles.often, found.patterns)
    yield from _section(titles.once, found.singles)


def _section(title: str, topics: Sequence[Topic]) -> Iterator[Row]:
    if topics:
        yield Row(Kind.HEADING, title)
    yield from map(_row, topics)


def _row(topic: Topic) -> Row:
    share = _share(topic.count, topic.of)
    return Row(Kind.TOPIC, told(topic.title), told(topic.counted), share, topic.colour, topic)


def _share(count: int, of: int) -> float:
    return min(1.0, count / of) if of else 0.0


def shown_examples(topic: Topic, typical: int | None) -> tuple[Example, ...]:
    """The examples of what is typical, by its place in the topic; all for None."""
    if typical is None:
        return topic.examples
    return tuple(topic.examples[at] for at in topic.typical[typical].places)


PARTS = ("kept", "acceptable", "changed", "rejected")
"""What a bar of tags is made of, from its left; what was missed is no part of the tags."""


def parts(each: Standing) -> tuple[float, ...]:
    """The share of each of ``PARTS`` in the tags; they add up to 1, or to 0 without tags."""
    return tuple(_share(getattr(each, name), each.tags) for name in PARTS)
