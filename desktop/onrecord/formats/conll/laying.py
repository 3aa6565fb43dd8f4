"""An article's layers on its tokens, as both CoNLL formats write them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from typing import NamedTuple

from onrecord.formats.conll.iob import Labelled
from onrecord.model.annotations import Annotation
from onrecord.model.bundles import Bundle
from onrecord.model.layers import Layer
from onrecord.model.sentences import sentences
from onrecord.model.tokens import Grid, tokens


class Laid(NamedTuple):
    """One layer; None where the article has none. ``sentences`` are ranges of token numbers."""

    layer: Layer | None
    spans: tuple[Labelled, ...]
    sentences: tuple[range, ...]


class Tokenised:
    """An article's text in tokens, and its layers on them."""

    def __init__(self, bundle: Bundle) -> None:
        self.text = bundle.article.text
        self._bundle = bundle
        self.places = tokens(self.text)
        self._grid = Grid(self.places)
        begins = {bisect_left(self._grid.starts, each.start) for each in sentences(self.text)}
        self._begins = sorted(begins - {0, len(self.places)})

    @property
    def forms(self) -> list[str]:
        return [self.text[start:end] for start, end in self.places]

    @property
    def plain_text(self) -> str:
        """What is left of the text where only its tokens are told: single spaces between them."""
        return " ".join(self.forms)

    def layers(self) -> Iterator[Laid]:
        """Each layer in its order; one without a layer for an article that has none."""
        for layer in self._bundle.layers or (None,):
            tags = [x for x in self._bundle.annotations
                    if layer and x.annotator_id == layer.annotator_id]  # fmt: skip
            spans = tuple(self._spans(tags))
            yield Laid(layer, spans, tuple(self._sentences(spans)))

    def _spans(self, tags: list[Annotation]) -> Iterator[Labelled]:
        for tag in tags:
            for span in tag.spans:
                found = self._grid.touched(span.start, span.end)
                yield Labelled(found.start, found.stop, tag.label)

    def _sentences(self, spans: tuple[Labelled, ...]) -> Iterator[range]:
        """No span reaches over a sentence's end: such sentences stay together."""
        kept = [at for at in self._begins if not any(s.start < at < s.end for s in spans)]
        ends = [*kept, len(self.places)]
        return (range(*each) for each in zip([0, *kept], ends, strict=True) if range(*each))
