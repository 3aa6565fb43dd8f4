"""The prototype's reading view as the baseline, loaded from beside the repository.

It is not part of the project and may be absent; then there is nothing to compare with.
"""

from __future__ import annotations

import sys
from bisect import bisect_right
from collections.abc import Mapping
from importlib import import_module
from itertools import accumulate
from pathlib import Path
from typing import Any

from onrecord.gui.reader.marks import Mark
from onrecord.gui.reader.paragraphs import Paragraph, typeset
from onrecord.model.articles import Article, Region

FOLDER = Path(__file__).parents[3] / "shared" / "look" / "prototype"
_KINDS = {"blue": "claim", "green": "source", "purple": "cue", "vermilion": "stance"}


class Prototype:
    """The prototype's modules, and our records in its terms."""

    def __init__(self) -> None:
        sys.path.insert(0, str(FOLDER))
        try:
            self._view = import_module("annotation_view")
            self._model = import_module("model")
        finally:
            sys.path.remove(str(FOLDER))

    def view(self) -> Any:
        return self._view.AnnotationView(labels="inline")

    def doc(
        self,
        article: Article,
        regions: list[Region],
        marks: Mapping[str, Mark],
        ties: Mapping[str, tuple[str, str]],
    ) -> Any:
        """The article with its marks; the prototype knows no blank lines."""
        starts = self._take(typeset(article, regions))
        paras = [
            self._model.Para(each.kind.value, each.text, start)
            for each, start in zip(self._filled, starts, strict=True)
        ]
        spans = [self.span(mark) for mark in marks.values()]
        links = [self._model.Relation(start, end) for start, end in ties.values()]
        return self._model.Doc(paras, spans, links)

    def span(self, mark: Mark) -> Any:
        """A mark in the prototype's terms, of the article that was made last."""
        pieces = [(self.place(span.start), self.place(span.end)) for span in mark.spans]
        return self._model.Span(mark.id, _KINDS[mark.colour], "C1", pieces)

    def place(self, code_point: int) -> int:
        """Where our code point stands in the prototype's text."""
        home = bisect_right(self._ours, code_point) - 1
        return code_point - self._ours[home] + self._theirs[home]

    def _take(self, paragraphs: tuple[Paragraph, ...]) -> list[int]:
        self._filled = [each for each in paragraphs if not each.is_blank]
        self._ours = [each.start for each in self._filled]
        lengths = [len(each.text) + 1 for each in self._filled]
        self._theirs = [0, *accumulate(lengths)][:-1]
        return self._theirs
