"""Writes the files of a dataset folder."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Self

from onrecord.formats.huggingface.card import Card
from onrecord.formats.huggingface.counts import Counts
from onrecord.formats.huggingface.front_matter import Described, Part
from onrecord.formats.parquet.articles import Articles
from onrecord.formats.parquet.writer import ArticleFile
from onrecord.formats.table_rows import labels_in_rows, links_in_rows
from onrecord.model.agreement import Agreement
from onrecord.model.bundles import Bundle
from onrecord.model.formats import Dataset

ONLY_SPLIT = "train"
"""What ``datasets`` calls the one part of a dataset that is not parted."""


class Numbered:
    """Names that are told by their numbers; one that is new gets the next."""

    def __init__(self, names: Iterable[str]) -> None:
        self._numbers = {name: number for number, name in enumerate(names)}

    def __call__(self, name: str) -> int:
        return self._numbers.setdefault(name, len(self._numbers))

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(self._numbers)


def write_folder(dataset: Dataset, place: Path) -> None:
    """Write ``data/SPLIT-00000-of-00001.parquet`` for each split that has articles, and the card,
    ``README.md``."""
    book = dataset.codebook
    labels = Numbered(each.id for each in labels_in_rows(book))
    links = Numbered(each.id for each in links_in_rows(book))
    counts, agreement = Counts(book), Agreement(book)
    with _Parts(place, lambda: Articles(book, split=False, labels=labels, links=links)) as parts:
        for bundle in dataset.bundles:
            split = bundle.split or ONLY_SPLIT
            parts.add(bundle, split)
            counts.add(bundle, split)
            agreement.add(bundle)
    described = Described(
        name=dataset.name,
        parts=parts.described(dataset.splits),
        schema=parts.schema,
        classes={"annotations.label": labels.names, "links.label": links.names},
    )
    card = Card(dataset, described, counts, agreement.agreed())
    (place / "README.md").write_text(card.text(), "utf-8", newline="\n")


class _Parts:
    """The files of the splits, each there once an article goes to it: ``datasets`` refuses
    to load a split without any."""

    def __init__(self, folder: Path, new: Callable[[], Articles]) -> None:
        self._folder = folder
        self._new = new
        self._open = ExitStack()
        self._files: dict[str, ArticleFile] = {}
        self.schema = new().batch().schema
        (folder / "data").mkdir()

    def add(self, bundle: Bundle, split: str) -> None:
        file = self._files.get(split)
        if file is None:
            file = ArticleFile(self._folder / _place(split), self._new())
            self._files[split] = self._open.enter_context(file)
        file.add(bundle)

    def described(self, order: Sequence[str]) -> tuple[Part, ...]:
        """The files in this order of their splits, others after them."""
        splits = dict.fromkeys([*order, *self._files])
        return tuple(self._part(split) for split in splits if split in self._files)

    def _part(self, split: str) -> Part:
        file, size = self._files[split], (self._folder / _place(split)).stat().st_size
        return Part(split, _place(split), file.rows, file.bytes, size)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._open.__exit__(kind, error, traceback)


def _place(split: str) -> str:
    return f"data/{split}-00000-of-00001.parquet"
