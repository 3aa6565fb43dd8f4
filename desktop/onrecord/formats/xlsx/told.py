"""What the sheets beside the annotations tell, row by row."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from onrecord.formats.table_cells import Cell, pairs, shown
from onrecord.formats.table_rows import LinkRow
from onrecord.model.articles import Article
from onrecord.model.bundles import Bundle
from onrecord.model.codebook import Attribute, Codebook, Label, LinkType
from onrecord.model.registries import Actor, Registered

ARTICLE = ("split", "article_id", "article_title", "byline", "outlet", "published", "url",
           "language", "facts", "characters", "sha256", "supersedes", "source_file")  # fmt: skip
LAYER = ("article_id", "article_title", "annotator", "layer_kind", "layer_status", "annotations")
LINK = ("article_id", "link_id", "annotator", "label", "role", "from_id", "from_text", "to_id",
        "to_text", "attributes", "defaulted", "note", "origin_kind", "origin_by",
        "origin_decision", "as_tagged", "created", "modified")  # fmt: skip
REGISTERED = ("kind", "id", "name", "aliases", "merged_into", "attributes")
CODEBOOK = ("part", "label", "link", "attribute", "value", "title", "role", "type", "default",
            "guideline", "examples", "retired")  # fmt: skip


def article(about: Article) -> dict[str, Cell]:
    """What an article's own row tells, beyond what each annotation's does."""
    return {
        "characters": len(about.text) or None,
        "sha256": about.sha256,
        "supersedes": about.supersedes,
        "source_file": about.source_file,
    }


def layers(bundle: Bundle) -> Iterator[dict[str, Cell]]:
    """The layers of an article, the empty ones too."""
    counts = Counter(each.annotator_id for each in bundle.annotations)
    for layer in bundle.layers:
        annotator = bundle.annotators[layer.annotator_id]
        yield {
            "article_id": bundle.article.id,
            "article_title": bundle.article.title,
            "annotator": annotator.name,
            "layer_kind": annotator.kind.value,
            "layer_status": layer.status.value,
            "annotations": counts[layer.annotator_id],
        }


def link(row: LinkRow, words: Mapping[str, str]) -> dict[str, Cell]:
    """A link; ``words`` are those that annotations cover, by id."""
    tie = row.link
    return {
        "article_id": tie.article_id,
        "link_id": tie.id,
        "annotator": row.annotator.name,
        "label": tie.label,
        "role": row.role,
        "from_id": tie.from_id,
        "from_text": words.get(tie.from_id),
        "to_id": tie.to_id,
        "to_text": words.get(tie.to_id),
        "attributes": pairs({**row.values.known, **row.values.others}),
        "defaulted": ";".join(row.values.defaulted),
        "note": tie.note,
        "origin_kind": tie.origin.kind.value,
        "origin_by": tie.origin.by,
        "origin_decision": tie.origin.decision.value,
        "as_tagged": pairs(row.as_tagged),
        "created": tie.created,
        "modified": tie.modified,
    }


def registered(each: Registered) -> dict[str, Cell]:
    """An actor or issue that values name."""
    return {
        "kind": "actor" if isinstance(each, Actor) else "issue",
        "id": each.id,
        "name": each.name,
        "aliases": ";".join(each.aliases),
        "merged_into": each.merged_into,
        "attributes": pairs(each.attributes),
    }


def codebook(book: Codebook) -> Iterator[dict[str, Cell]]:
    """The labels and link types, each followed by its attributes and their values."""
    yield {"part": "codebook", "title": book.title, "guideline": book.description}
    kinds: tuple[Label | LinkType, ...] = (*book.labels, *book.links)
    for kind in kinds:
        place = {"label" if isinstance(kind, Label) else "link": kind.id}
        yield {**place, **_kind(kind)}
        for attribute in kind.attributes:
            within = {**place, "attribute": attribute.id}
            yield {**within, **_attribute(attribute)}
            for choice in attribute.values:
                yield {**within, "part": "value", "value": choice.id, "title": choice.title,
                       "retired": choice.retired or None}  # fmt: skip


def _kind(kind: Label | LinkType) -> dict[str, Cell]:
    examples = kind.examples if isinstance(kind, Label) else ()
    return {
        "part": "label" if isinstance(kind, Label) else "link",
        "title": kind.title,
        "role": kind.role.value,
        "guideline": kind.guideline,
        "examples": "\n".join(examples),
        "retired": kind.retired or None,
    }


def _attribute(attribute: Attribute) -> dict[str, Cell]:
    return {
        "part": "attribute",
        "title": attribute.title,
        "type": attribute.type.value,
        "default": shown(attribute.default),
        "guideline": attribute.guideline,
        "retired": attribute.retired or None,
    }
