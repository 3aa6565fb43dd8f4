"""What a dataset says of itself: where it comes from, what is in it and what is not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any

import orjson

from onrecord import __version__
from onrecord.model.bundles import Bundle, provenances
from onrecord.model.codebook import Codebook
from onrecord.model.layers import Annotator
from onrecord.model.losses import Losses
from onrecord.model.quoting import short_quote
from onrecord.model.recoding import Rereading
from onrecord.model.settlements import Provenance
from onrecord.work.requests import Request

VERSION = 1
"""Of the manifest's own shape, described by ``resources/schemas/manifest-1.schema.json``."""


class Tally:
    """Counts what goes out as it passes; nothing of the texts is kept but their hashes."""

    def __init__(self, codebook: Codebook, people: Sequence[Annotator]) -> None:
        self.codebook = codebook
        self.people = people
        self._reread = Rereading(codebook)
        self.records = 0
        self.articles = 0
        self.annotations = 0
        self._last = ""
        self.labels: Counter[str] = Counter()
        self.links: Counter[str] = Counter()
        self.layers: Counter[str] = Counter()
        self.splits: Counter[str] = Counter()
        self.provenance: Counter[Provenance] = Counter()
        self.texts: list[tuple[str, str, str]] = []

    def add(self, bundle: Bundle, *, of: str) -> None:
        """Count a record ``of`` the article with this id; those of one article come together."""
        self.records += 1
        self.articles += of != self._last
        self._last = of
        self.annotations += len(bundle.annotations)
        self.labels.update(self._reread.annotation(each).label for each in bundle.annotations)
        self.links.update(self._reread.link(each).label for each in bundle.links)
        self.layers.update(bundle.annotators[each.annotator_id].name for each in bundle.layers)
        if bundle.split:
            self.splits[bundle.split] += 1
        self.provenance.update(provenances(bundle))
        self.texts.append((bundle.article.id, bundle.article.sha256, bundle.split))


def told(request: Request, tally: Tally, losses: Losses, files: Mapping[str, str]) -> bytes:
    """The manifest as JSON. It holds no time, so that the same labels give the same bytes."""
    codebook = tally.codebook
    data = {
        "manifest": VERSION,
        "program": {"name": "onrecord", "version": __version__},
        "codebook": {"id": codebook.id, "revision": codebook.revision, "title": codebook.title},
        "format": request.format_name,
        "layers": [{"annotator": each.name, "kind": each.kind.value,
                    "articles": tally.layers[each.name]} for each in tally.people],
        "filters": _filters(request),
        "counts": {
            "records": tally.records,
            "articles": tally.articles,
            "annotations": tally.annotations,
            "labels": dict(sorted(tally.labels.items())),
            "links": dict(sorted(tally.links.items())),
            "splits": dict(tally.splits),
            "provenance": {kind.value: n for kind, n in sorted(tally.provenance.items())},
        },
        "not_held": _not_held(losses),
        "files": [{"name": name, "sha256": sha256} for name, sha256 in files.items()],
        "texts": [_text(*each) for each in tally.texts],
    }  # fmt: skip
    return orjson.dumps(data, option=orjson.OPT_INDENT_2) + b"\n"


def _filters(request: Request) -> dict[str, Any]:
    split = request.split
    return {
        "layers": list(request.layers),
        "labels": list(request.labels),
        "only": request.only.value,
        "unit": request.unit.value,
        "split": {**asdict(split), "shares": dict(split.shares)} if split else None,
        "alignment": request.alignment.value,
        "text": request.with_text,
    }


def _not_held(losses: Losses) -> list[dict[str, Any]]:
    """What the format could not hold, by kind, with the first cases."""
    return [
        {
            "what": what,
            "count": count,
            "cases": [
                {"article": each.article_id, "id": each.tag_id, "text": short_quote(each.words)}
                for each in losses.of(what)
            ],
        }
        for what, count in losses.counts.items()
    ]


def _text(article_id: str, sha256: str, split: str) -> dict[str, str]:
    told = {"article": article_id, "sha256": sha256}
    return {**told, "split": split} if split else told
