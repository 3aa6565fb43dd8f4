"""Labels out as spaCy's own documents, with a configuration to train on them.

Each article gives a document a layer: entities in ``doc.ents``, all other tags in
``doc.spans["sc"]``, and whole tags and links, under their ids, in ``doc._.tags`` and
``doc._.relations``. A span's ``id_`` is that of its tag.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from onrecord.errors import marked
from onrecord.language import docbin_config
from onrecord.language.docbin_names import (
    ALL,
    ARTICLE,
    ENTITIES,
    LAYER,
    RELATIONS,
    REST,
    SHOWN,
    SPANS,
    TAGS,
    mark_of,
)
from onrecord.language.docbin_tokens import Tokenizers, grid_of
from onrecord.model.bundles import Bundle
from onrecord.model.codebook import Role
from onrecord.model.formats import Alignment, Dataset
from onrecord.model.recoding import Rereading

if TYPE_CHECKING:
    from spacy.tokens import Doc, DocBin, Span

Tell = Callable[[Bundle, Rereading], dict[str, Any]]
"""Tells everything about an article in plain values, as Onrecord's own format does."""

FULL = 100_000
"""Tokens a file, about 120 articles: spaCy reads a folder of files like one, and both of us hold
one at a time."""
_ATTRIBUTES = ("ENT_IOB", "ENT_TYPE", "ENT_ID")
_TRAINING = ("train", ALL)

CUT = {
    Alignment.EXPAND: marked(
        "spans that cut through one of spaCy's tokens: widened there, exact in doc._.tags"
    ),
    Alignment.CONTRACT: marked(
        "spans that cut through one of spaCy's tokens: cut back there, exact in doc._.tags"
    ),
    Alignment.STRICT: marked(
        "spans that cut through one of spaCy's tokens: only in doc._.tags, where they are exact"
    ),
}


def write(dataset: Dataset, place: Path, *, tell: Tell) -> None:
    """Write a folder of documents for each part of the dataset, and ``config.cfg``."""
    writer = _Writer(dataset, place, tell)
    for bundle in dataset.bundles:
        writer.add(bundle)
    writer.finish()


class _Writer:
    """Documents on their way into files, of each part one that is not full yet."""

    def __init__(self, dataset: Dataset, place: Path, tell: Tell) -> None:
        self._dataset = dataset
        self._place = place
        self._tell = tell
        self._reread = Rereading(dataset.codebook)
        self._tokenizers = Tokenizers(dataset.codebook.language)
        self._parts = {part: _Part(place / part) for part in dataset.splits or (ALL,)}
        self._lengths: dict[str, Counter[int]] = {part: Counter() for part in self._parts}

    def add(self, bundle: Bundle) -> None:
        part = bundle.split or next(iter(self._parts))
        self._parts[part].add([self._doc(each, part) for each in _by_layer(bundle)])

    def finish(self) -> None:
        for part in self._parts.values():
            part.finish()
            self._dataset.alive()
        learned = next((self._lengths[each] for each in _TRAINING if each in self._lengths),
                       sum(self._lengths.values(), Counter()))  # fmt: skip
        docbin_config.write(self._place, self._tokenizers.language, tuple(self._parts), learned)

    def _doc(self, bundle: Bundle, part: str) -> Doc:
        told = self._tell(bundle, self._reread)
        doc = self._tokenizers.doc(bundle.article.text, bundle.article.language)
        spans = _aligned(doc, told["annotations"], bundle, self._dataset)
        entities = [each for each in spans if self._is_entity(each.label)]
        others = [each for each in spans if not self._is_entity(each.label)]
        _show(doc, entities, others)
        self._lengths[part].update(each.end - each.start for each in others)
        doc.user_data = _user_data(told, mark_of(_shown(doc)))
        return doc

    def _is_entity(self, label: str) -> bool:
        return self._dataset.codebook.role(label) is Role.ENTITY


class _Part:
    """The files of one part of a dataset. The documents of an article stay in one file."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._files = 0
        self._bin = _new_bin()
        self._tokens = 0
        folder.mkdir()

    def add(self, docs: list[Doc]) -> None:
        for doc in docs:
            self._bin.add(doc)
            self._tokens += len(doc)
        if self._tokens >= FULL:
            self._write()

    def finish(self) -> None:
        """Write what is left, or an empty file, which spaCy can read where a folder without any
        would be none."""
        if len(self._bin) or not self._files:
            self._write()

    def _write(self) -> None:
        self._files += 1
        self._bin.to_disk(self._folder / f"{self._files:04}.spacy")
        self._bin = _new_bin()
        self._tokens = 0


def _new_bin() -> DocBin:
    from spacy.tokens import DocBin

    return DocBin(attrs=_ATTRIBUTES, store_user_data=True)


def _by_layer(bundle: Bundle) -> Iterator[Bundle]:
    """A bundle a layer; the bundle itself where it has none or one."""
    if len(bundle.layers) < 2:
        yield bundle
        return
    for layer in bundle.layers:
        who = layer.annotator_id
        yield replace(
            bundle,
            annotators={who: bundle.annotators[who]},
            layers=(layer,),
            annotations=tuple(x for x in bundle.annotations if x.annotator_id == who),
            links=tuple(x for x in bundle.links if x.annotator_id == who),
        )


class _Placed(NamedTuple):
    """A span in tokens of the document, half-open."""

    start: int
    end: int
    label: str
    tag_id: str


def _aligned(
    doc: Doc, tags: list[dict[str, Any]], bundle: Bundle, dataset: Dataset
) -> list[_Placed]:
    """The spans of the tags on spaCy's tokens; those that cut through one are counted."""
    grid, numbers = grid_of(doc)
    found = []
    for tag in tags:
        for span in tag["spans"]:
            start, end = span["start"], span["end"]
            if grid.cuts(start, end):
                dataset.losses.add(CUT[dataset.alignment], bundle.article, tag["id"], span["text"])
            if kept := grid.aligned(start, end, dataset.alignment):
                first, last = numbers[kept[0]], numbers[kept[-1]]
                found.append(_Placed(first, last + 1, tag["label"], tag["id"]))
    return found


def _show(doc: Doc, entities: list[_Placed], others: list[_Placed]) -> None:
    """Put the spans where spaCy looks for them."""
    flat = _apart(entities)
    if entities:
        doc.set_ents([_span(doc, each) for each in flat])
    if len(flat) < len(entities):
        doc.spans[ENTITIES] = [_span(doc, each) for each in entities]
    doc.spans[SPANS] = [_span(doc, each) for each in others]


def _span(doc: Doc, placed: _Placed) -> Span:
    from spacy.tokens import Span

    return Span(doc, placed.start, placed.end, placed.label, span_id=placed.tag_id)


def _apart(entities: list[_Placed]) -> list[_Placed]:
    """Those that do not overlap: longer ones first, then earlier ones."""
    kept: list[_Placed] = []
    taken: set[int] = set()
    for each in sorted(entities, key=lambda each: (each.start - each.end, each)):
        if taken.isdisjoint(range(each.start, each.end)):
            taken.update(range(each.start, each.end))
            kept.append(each)
    return sorted(kept)


def _shown(doc: Doc) -> Iterator[tuple[int, int, str]]:
    for group in (doc.ents, *doc.spans.values()):
        yield from ((each.start_char, each.end_char, each.label_) for each in group)


def _user_data(told: Mapping[str, Any], mark: str) -> dict[Any, Any]:
    """All that spaCy has no place of its own for; it can be read back from here alone."""
    rest = {key: value for key, value in told.items()
            if key not in ("article", "layers", "annotations", "links")}  # fmt: skip
    return {
        ARTICLE: {key: value for key, value in told["article"].items() if key != "text"},
        LAYER: told["layers"][0] if told["layers"] else None,
        TAGS: {tag["id"]: tag for tag in told["annotations"]},
        RELATIONS: told["links"],
        REST: {SHOWN: mark, **rest},
    }
