"""What an annotation format is: its name, what it can hold, and how it reads and writes.

A format is one module that ends in ``FORMAT = Format(...)``. Readers give records as the file has
them: its own label names, and offsets as half-open code points of the article's text.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from enum import Enum, StrEnum
from pathlib import Path

from onrecord.errors import UserError, marked
from onrecord.model.bundles import Bundle
from onrecord.model.codebook import Codebook
from onrecord.model.losses import Losses


class Feature(Enum):
    """Something labels can have that not every format can hold; the value says what becomes of
    it where the format cannot, and is a message to translate."""

    FRAGMENTS = marked("split spans: each part goes out as a tag of its own")
    OVERLAPS = marked("tags that overlap a longer one: left out")
    OVERLAPS_IN_A_LABEL = marked("tags that overlap a longer one of the same label: left out")
    UNWORDED = marked("tags without words of the text: left out")
    ATTRIBUTES = marked("attribute values: left out")
    LINKS = marked("links: left out")
    LINK_ATTRIBUTES = marked("attribute values of links: left out")
    NOTES = marked("notes on tags: left out")
    LINK_NOTES = marked("notes on links: left out")
    CONFIDENCE = marked("confidences: left out")
    EMPTY_LAYERS = marked("layers without tags: left out")
    STATUS = marked("layers that are not done: they read as done")
    REGIONS = marked("marked regions of articles: left out")
    FACTS = marked("facts about articles: left out")
    REGISTRIES = marked("actors and issues: only their names go out")
    PROVENANCE = marked("origins, times and ids of tags: left out")
    SPLITS = marked("articles whose split is not told")
    UNLAYERED = marked("articles without a layer: left out")


EVERYTHING = frozenset(Feature)

BOOKKEEPING = frozenset(
    each.value
    for each in (
        Feature.STATUS, Feature.REGIONS, Feature.FACTS, Feature.REGISTRIES, Feature.PROVENANCE,
        Feature.SPLITS,
    )
)  # fmt: skip
"""Losses that cost no judgement of anybody's: told apart, so that the others are seen."""


class Alignment(StrEnum):
    """What becomes of a span that cuts through a token, where a format counts in tokens."""

    EXPAND = "expand"
    CONTRACT = "contract"
    STRICT = "strict"


@dataclass(frozen=True, slots=True, kw_only=True)
class Dataset:
    """What goes out. ``bundles`` can be gone through once; each is reduced already to what the
    format can hold. ``labels`` are those wished for, all if empty. A writer counts in ``losses``
    what it finds itself that it cannot write. Where it goes on for long after the last bundle, it
    calls ``alive`` now and then, which may raise Cancelled."""

    bundles: Iterable[Bundle]
    codebook: Codebook
    name: str
    splits: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()
    alignment: Alignment = Alignment.EXPAND
    losses: Losses = field(default_factory=Losses)
    alive: Callable[[], None] = field(default=lambda: None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Incoming:
    """What a reader may ask: the codebook in use, texts that are here already, by the SHA-256 of
    their UTF-8 form, for files that leave out the text, and the folder that was chosen, where the
    file lies below one."""

    codebook: Codebook
    text_of: Callable[[str], str | None] = field(default=lambda sha256: None)
    folder: Path | None = None


Writer = Callable[[Dataset, Path], None]
"""Writes a dataset to a file, or into a folder that is there and empty."""

Reader = Callable[[Path, Incoming], Iterator[Bundle | UserError]]
"""The articles of a file; what is wrong, or worth saying, comes as an error between them.

Raises FormatError when the file as a whole cannot be read.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """One format. ``about``: a few sentences for who chooses it. ``suffixes``: those it reads,
    the first is written. ``alongside``: those of files that it reads with its own. ``is_folder``:
    a dataset is a folder of files. ``tokens``: spans begin and end with tokens. ``aligns``: some
    do, beside those that are exact. ``textless``: the text of articles can stay behind.
    ``keeps_titles``: of articles, even where it holds no facts about them. ``recognises``: whether
    a file of one of the suffixes is of this format, where others share it."""

    name: str
    title: str
    about: str = ""
    suffixes: tuple[str, ...] = ()
    alongside: tuple[str, ...] = ()
    is_folder: bool = False
    holds: frozenset[Feature] = EVERYTHING
    tokens: bool = False
    aligns: bool = False
    textless: bool = False
    keeps_titles: bool = False
    write: Writer | None = None
    read: Reader | None = None
    recognises: Callable[[Path], bool] = lambda path: True

    @property
    def lacks(self) -> tuple[Feature, ...]:
        """What it cannot hold."""
        return tuple(each for each in Feature if each not in self.holds)

    @property
    def asks_for_alignment(self) -> bool:
        """Whether it matters what becomes of a span that cuts through a token."""
        return self.tokens or self.aligns

    @property
    def suffix(self) -> str:
        """What a written file ends with; empty for a folder."""
        return "" if self.is_folder else self.suffixes[0]
