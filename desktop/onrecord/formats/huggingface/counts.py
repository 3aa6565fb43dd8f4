"""What is in a dataset, counted as the articles pass."""

from __future__ import annotations

from collections import Counter

from onrecord.model.bundles import Bundle, provenances
from onrecord.model.codebook import Codebook
from onrecord.model.layers import LayerKind
from onrecord.model.recoding import Rereading


class Counts:
    """Counts by split, by label (as read under the codebook) and by annotator."""

    def __init__(self, codebook: Codebook) -> None:
        self._reread = Rereading(codebook)
        self.articles: Counter[str] = Counter()
        self.texts = 0
        self.labels: Counter[tuple[str, str]] = Counter()
        self.links: Counter[tuple[str, str]] = Counter()
        self.layers: Counter[str] = Counter()
        self.tags: Counter[str] = Counter()
        self.kinds: dict[str, LayerKind] = {}
        self.languages: Counter[str] = Counter()
        self.provenance: Counter[tuple[str, str]] = Counter()

    def add(self, bundle: Bundle, split: str) -> None:
        article, people = bundle.article, bundle.annotators
        self.articles[split] += 1
        self.texts += bool(article.text)
        self.languages[article.language.partition("-")[0].lower()] += 1
        for tag in bundle.annotations:
            self.labels[self._reread.annotation(tag).label, split] += 1
            self.tags[people[tag.annotator_id].name] += 1
        for told in provenances(bundle):
            self.provenance[told, split] += 1
        for link in bundle.links:
            self.links[self._reread.link(link).label, split] += 1
        for layer in bundle.layers:
            annotator = people[layer.annotator_id]
            self.layers[annotator.name] += 1
            self.kinds[annotator.name] = annotator.kind
