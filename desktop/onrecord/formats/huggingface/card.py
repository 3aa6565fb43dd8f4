"""The card of a dataset: what is in it, how to load it, what its labels mean, how far people
agree. All that comes from the project is escaped; nothing in it is fetched from elsewhere."""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.formats.huggingface.counts import Counts
from onrecord.formats.huggingface.front_matter import Described, front_matter
from onrecord.formats.huggingface.markdown import plain, table
from onrecord.formats.table_cells import shown
from onrecord.model.agreement import Agreed, Alpha
from onrecord.model.codebook import Attribute, Codebook, Label, LinkType
from onrecord.model.formats import Dataset

_LOADING = """\
```python
from datasets import load_dataset

dataset = load_dataset("path/to/this/folder")
articles = dataset["{split}"]
label = articles.features["annotations"].feature["label"]
for article in articles:
    for tag in article["annotations"]:
        print(tag["annotator"], label.int2str(tag["label"]), tag["text"])
```

One annotation a row, with pandas:

```python
import pandas

articles = pandas.read_parquet("path/to/this/folder/{place}")
tags = articles[["id", "annotations"]].explode("annotations").dropna()
table = pandas.json_normalize(tags["annotations"]).assign(article_id=list(tags["id"]))
```
"""
_COLUMNS = """\
A row is an article, or a sentence of one; the lists in it hold records.

- `text`: the text. All offsets (`start`, `end`) are Unicode code points into it, half-open, as in
  Python: `text[start:end]`. `sha256` is the hash of its UTF-8 form.
- `layers`: who annotated it (`person`, `machine` or `gold`), and how far they are. A layer that is
  `done` and has no annotations says that nothing was found.
- `annotations`: the tags of all layers. `spans` has several entries where a tag is split and none
  where it labels no words; `text`, `start` and `end` tell the whole of it. `attributes` has a
  record for the tag's label, with the values in force; `defaulted` names those that are the
  codebook's default rather than a choice. `provenance` tells how sure a tag is where two people or
  more have done the article: `unanimous`, `settled` by a reviewer, `both acceptable` (`acceptable`
  names whose versions stand, the one of the layer `gold` first) or `open`; elsewhere it is empty.
- `links`: ties from one annotation to another (`from`, `to`: their ids).
- `regions`: what stretches of the text are (headline, byline, caption …).
- `actors`, `issues`: more of those that values name.
"""
_MISSING_TEXT = """\
The texts of the articles are not part of this dataset. Offsets and hashes fit the original texts;
`text` of annotations and spans is a short quote.
"""
_LICENCE = """\
No licence is told: ask whoever holds the rights in the articles and in the annotations, and put it
in the first lines of this card before you publish it.
"""
_METHOD = """\
Krippendorff’s α over tokens, nominal: 1 is full agreement, 0 is what chance would bring. Counted
are articles that two or more people have done; machines and gold do not count. Over all labels,
the shortest tag counts where a token carries several; for one label, a token carries it or not.
Method: Klaus Krippendorff, *Computing Krippendorff’s Alpha-Reliability* (2011).
"""


class Card:
    """A dataset card in the making."""

    def __init__(
        self, dataset: Dataset, described: Described, counts: Counts, agreed: Agreed
    ) -> None:
        self._dataset = dataset
        self._book = dataset.codebook
        self._described = described
        self._counts = counts
        self._agreed = agreed

    def text(self) -> str:
        """The whole card, YAML first."""
        language = self._book.language
        lines = [*front_matter(self._described, self._counts, language), *self._sections()]
        return "\n".join(lines).rstrip() + "\n"

    def _sections(self) -> Iterator[str]:
        yield from (f"# {plain(self._dataset.name)}", "")
        if self._book.description:
            yield from (plain(self._book.description), "")
        yield from ("## Loading", "", self._loading())
        yield from ("## Columns", "", _COLUMNS)
        if not self._counts.texts:
            yield _MISSING_TEXT
        yield from ("## Counts", "", *self._numbers())
        yield from ("## Agreement", "", *_agreement(self._agreed))
        yield from ("## Codebook", "", *_codebook(self._book))
        yield from ("## What is not in it", "", *self._lost(), "")
        yield from ("## Licence", "", _LICENCE)

    def _loading(self) -> str:
        if not self._described.parts:
            return "There are no articles in it.\n"
        first = self._described.parts[0]
        return _LOADING.replace("{split}", first.name).replace("{place}", first.place)

    def _numbers(self) -> Iterator[str]:
        counts = self._counts
        splits = self._dataset.splits or [part.name for part in self._described.parts]
        yield from table(
            ["what", *map(plain, splits), "all"],
            [
                _row("articles", [counts.articles[split] for split in splits]),
                *(_row(f"{plain(label)} (label)", [counts.labels[label, x] for x in splits])
                  for label in self._found("annotations.label")),
                *(_row(f"{plain(link)} (link)", [counts.links[link, x] for x in splits])
                  for link in self._found("links.label")),
            ],
        )  # fmt: skip
        if counts.provenance:
            yield from table(
                ["provenance", *map(plain, splits), "all"],
                [
                    _row(plain(kind), [counts.provenance[kind, split] for split in splits])
                    for kind in sorted({kind for kind, _ in counts.provenance})
                ],
            )
        yield from table(
            ["annotator", "articles", "annotations"],
            [
                (f"{plain(name)} ({counts.kinds[name]})", layers, counts.tags[name])
                for name, layers in sorted(counts.layers.items())
            ],
        )

    def _found(self, column: str) -> Iterator[str]:
        """The labels or link types that occur, in the codebook's order."""
        counted = self._counts.labels if column == "annotations.label" else self._counts.links
        there = {name for name, _ in counted}
        return (each for each in self._described.classes[column] if each in there)

    def _lost(self) -> Iterator[str]:
        """What the format could not hold, as counted while it was written."""
        counts = self._dataset.losses.counts
        if not counts:
            yield "All that the project says of these articles is in here."
        for what, count in counts.items():
            yield f"- {count} × {plain(what)}"


def _row(name: str, counts: list[int]) -> list[str | int]:
    return [name, *counts, sum(counts)]


def _agreement(agreed: Agreed) -> Iterator[str]:
    yield _METHOD
    yield f"All labels: {_alpha(agreed.overall)}"
    if agreed.overall.units:
        yield (
            f"\nArticles that two or more people have done: {agreed.articles}. Of the judgements "
            f"that name a label, {agreed.several:.1%} are of tokens with several.\n"
        )
        yield from (f"- {plain(name)}: {_alpha(each)}" for name, each in agreed.labels.items())
    yield ""


def _alpha(alpha: Alpha) -> str:
    if alpha.value is None:
        return f"not computable because {alpha.reason}."
    return f"α = {alpha.value:.3f} (n = {alpha.judgements} judgements of {alpha.units} tokens)"


def _codebook(book: Codebook) -> Iterator[str]:
    yield f"{plain(book.title)} (`{_code(book.id)}`, revision {book.revision})."
    yield from ("", "### Labels", "")
    for label in book.labels:
        yield from _kind(label)
    if book.links:
        yield from ("### Links", "")
    for link in book.links:
        yield from _kind(link)


def _kind(kind: Label | LinkType) -> Iterator[str]:
    retired = ", retired" if kind.retired else ""
    yield f"#### {plain(kind.title)} (`{_code(kind.id)}`, role: {kind.role.value}{retired})"
    yield ""
    if isinstance(kind, LinkType):
        start, end = (_any_of(each) for each in (kind.starts, kind.ends))
        yield from (f"From {start} to {end}.", "")
    if kind.guideline:
        yield from (plain(kind.guideline), "")
    yield from map(_attribute, kind.attributes)
    if kind.attributes:
        yield ""


def _any_of(labels: tuple[str, ...]) -> str:
    return " or ".join(f"`{_code(each)}`" for each in labels) or "any label"


def _attribute(attribute: Attribute) -> str:
    values = ", ".join(f"`{_code(each.id)}`" for each in attribute.values)
    told = [f"- {plain(attribute.title)} (`{_code(attribute.id)}`, {attribute.type.value})"]
    if values:
        told.append(f": {values}")
    if attribute.default is not None:
        told.append(f"; by default `{_code(shown(attribute.default))}`")
    if attribute.guideline:
        told.append(f". {plain(attribute.guideline)}")
    return "".join(told)


def _code(text: str) -> str:
    """The text as it can stand between backticks."""
    return " ".join(text.replace("`", "’").split())
