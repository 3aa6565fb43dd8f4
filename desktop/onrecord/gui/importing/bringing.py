"""What the import dialog asks of the import, and what it is told."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple, Protocol

from onrecord.errors import Message, UserError
from onrecord.gui.importing.choices import Answer, Theirs
from onrecord.gui.importing.remembered import Delivery
from onrecord.gui.importing.source_form import FormatName
from onrecord.gui.slices import Steps
from onrecord.model.codebook import Codebook

Sentence = UserError | Message


class Progress(NamedTuple):
    """How far it is: files gone through of how many, and what was met in them."""

    done: int
    total: int
    articles: int
    tags: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What the files hold. ``people`` are those who tagged, as far as that is told; ``remarks``
    is what is worth knowing or cannot come in; ``asks`` tells whether there is anything that only
    the person can say."""

    formats: tuple[str, ...]
    theirs: tuple[Theirs, ...] = ()
    is_nobodys: bool = False
    new_articles: int = 0
    known_articles: int = 0
    layers: int = 0
    people: tuple[str, ...] = ()
    tags: int = 0
    links: int = 0
    remarks: tuple[Sentence, ...] = ()
    asks: bool = False

    @property
    def is_nothing(self) -> bool:
        return not (self.new_articles or self.known_articles or self.layers)


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What the person decided."""

    format_name: str = "auto"
    annotator: str = ""
    answers: Mapping[Theirs, Answer] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What came of it: what came in, all that is to be said about what did not, and both in a
    few sentences."""

    came_in: tuple[UserError, ...]
    in_short: tuple[UserError, ...]
    reasons: tuple[Sentence, ...] = ()


class Bringing(Protocol):
    """The files that are to come in, and the project they come into."""

    @property
    def name(self) -> str:
        """What the person chose: a file, or a folder."""

    @property
    def more(self) -> int:
        """How many files or folders there are beside that."""

    @property
    def formats(self) -> Sequence[FormatName]:
        """The formats that can be read."""

    @property
    def codebook(self) -> Codebook: ...

    @property
    def people(self) -> Sequence[str]:
        """Whose tags they may be; I come first."""

    def last(self, found: Found) -> Delivery:
        """What was decided about the last files in these formats."""

    def survey(self, format_name: str) -> Steps:
        """Look through the files; yields Progress, returns Found."""

    def bring_in(self, plan: Plan) -> Steps:
        """Do it; yields Progress, returns Outcome. Closing it takes all of it back."""
