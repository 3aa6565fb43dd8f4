"""An event list for discourse network analysis: a row for each statement, source and stance.

Discourse Network Analyzer calls the actor ``person`` and the issue ``concept``.

| column | what it holds |
| --- | --- |
| time | when the article was published, as precise as it is known |
| document, document_id, outlet, url | the article |
| statement, statement_id | the statement's number in its article and layer, and its claim's id |
| actor, actor_id | who speaks, through merges |
| organisation | the source's affiliation |
| source | the words of the source |
| concept, concept_id | the issue, through merges |
| agreement, sign | the stance's value as in the codebook; positive, negative or neutral |
| text, start, end, fragments | the words of the claim, or of a cue without one, and their place |
| cue | the words that signal the attribution |
| inside | the id of the claim that this one stands within |
| annotator, layer_kind, layer_status, split | whose reading it is, and the part of the dataset |

Then a column LABEL.ATTRIBUTE for each attribute of claims, sources, cues and stances; of several
cues, the first one's. Offsets are half-open code points.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from pathlib import Path

from onrecord.errors import marked
from onrecord.formats.table_cells import harmless
from onrecord.model.annotations import Annotation, Value, in_text_order
from onrecord.model.bundles import Bundle
from onrecord.model.codebook import Codebook, Label, Role, setting
from onrecord.model.events import Event, Teller, events, sign_of
from onrecord.model.formats import Dataset, Feature, Format
from onrecord.model.items import Item
from onrecord.model.losses import Losses
from onrecord.model.recoding import read_as_another
from onrecord.model.registries import read_names

NO_EVENT = marked("tags that are no part of a statement: left out")
_COLUMNS = (
    "time", "document", "document_id", "outlet", "url", "statement", "statement_id", "actor",
    "actor_id", "organisation", "source", "concept", "concept_id", "agreement", "sign", "text",
    "start", "end", "fragments", "cue", "inside", "annotator", "layer_kind", "layer_status",
    "split",
)  # fmt: skip
_ROLES = (Role.CLAIM, Role.SOURCE, Role.CUE, Role.STANCE)


def write(dataset: Dataset, place: Path) -> None:
    """Write the list with a heading row, in UTF-8 that Excel recognises."""
    values = [f"{label.id}.{each.id}" for label in _labels(dataset.codebook)
              for each in label.attributes]  # fmt: skip
    headings = (*_COLUMNS, *values)
    with place.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(map(_cell, headings))
        for bundle in dataset.bundles:
            for row in _rows(bundle, dataset.codebook, dataset.losses):
                writer.writerow([_cell(row.get(key, "")) for key in headings])


def count_left_out(bundle: Bundle, found: Iterable[Event], losses: Losses) -> None:
    """Count the tags that no event tells of."""
    told = {key for event in found for key in event.ids}
    for tag in bundle.annotations:
        if tag.id not in told:
            losses.add(NO_EVENT, bundle.article, tag.id, tag.text)


def _labels(codebook: Codebook) -> Iterator[Label]:
    for label in codebook.labels:
        if label.role in _ROLES and not read_as_another(codebook, Item(label=label.id)):
            yield label


def _rows(bundle: Bundle, codebook: Codebook, losses: Losses) -> Iterator[dict[str, object]]:
    found = list(events(bundle, codebook))
    count_left_out(bundle, found, losses)
    teller = Teller(bundle, codebook)
    names = read_names((*bundle.actors, *bundle.issues))
    for event in found:
        yield {
            **_article(bundle),
            **_layer(bundle, event),
            **_statement(event),
            **_event(event, teller),
            **_values(event, codebook, names),
        }


def _article(bundle: Bundle) -> dict[str, object]:
    article = bundle.article
    return {
        "time": article.published,
        "document": article.title,
        "document_id": article.id,
        "outlet": article.outlet,
        "url": article.url,
        "split": bundle.split,
    }


def _layer(bundle: Bundle, event: Event) -> dict[str, object]:
    annotator = bundle.annotators[event.annotator_id]
    layer = next(each for each in bundle.layers if each.annotator_id == annotator.id)
    return {
        "annotator": annotator.name,
        "layer_kind": annotator.kind.value,
        "layer_status": layer.status.value,
    }


def _statement(event: Event) -> dict[str, object]:
    statement, claim = event.statement, event.claim
    if statement is None or claim is None:
        return {}
    return {
        "statement": statement.number,
        "statement_id": statement.id,
        "text": claim.text,
        "start": claim.start if claim.spans else "",
        "end": claim.end if claim.spans else "",
        "fragments": ";".join(f"{span.start}..{span.end}" for span in claim.spans),
        "cue": "; ".join(each.text for each in event.cues),
        "inside": statement.inside or "",
    }


def _event(event: Event, teller: Teller) -> dict[str, object]:
    actor, issue = teller.actor(event), teller.issue(event)
    agreement = teller.agreement(event)
    return {
        "actor": actor.name if actor else "",
        "actor_id": actor.key if actor else "",
        "organisation": teller.organisation(event),
        "source": event.source.text if event.source else "",
        "concept": issue.name if issue else "",
        "concept_id": issue.key if issue else "",
        "agreement": agreement,
        "sign": sign_of(agreement).value if event.stance else "",
    }


def _values(event: Event, codebook: Codebook, names: dict[str, str]) -> dict[str, object]:
    """The values in force of each tag that takes part; of two with one label, the first's."""
    found: dict[str, object] = {}
    for tag in (event.claim, event.source, event.stance, *sorted(event.cues, key=in_text_order)):
        if tag is not None:
            found = {**_values_of(tag, codebook, names), **found}
    return found


def _values_of(tag: Annotation, codebook: Codebook, names: dict[str, str]) -> dict[str, object]:
    label = codebook.label(tag.label)
    values = {
        f"{tag.label}.{each.id}": setting(each, tag.attributes).value
        for each in (label.attributes if label else ())
    }
    return {key: _shown(value, names) for key, value in values.items() if value is not None}


def _shown(value: Value, names: dict[str, str]) -> object:
    match value:
        case bool():
            return str(value).lower()
        case str():
            return names.get(value, value)
        case tuple():
            return ";".join(map(str, value))
        case _:
            return value


def _cell(value: object) -> object:
    return harmless(value) if isinstance(value, str) else value


FORMAT = Format(
    name="events",
    title=marked("Event list: a row for each statement and source, for discourse networks"),
    about=marked(
        "One row a statement and source: who, on which issue, for or against, in which words. For "
        "discourse network analysis, or for a spreadsheet."
    ),
    suffixes=(".csv",),
    holds=frozenset({
        Feature.FRAGMENTS, Feature.OVERLAPS, Feature.OVERLAPS_IN_A_LABEL, Feature.UNWORDED,
        Feature.ATTRIBUTES, Feature.LINKS,
        Feature.STATUS, Feature.FACTS, Feature.REGISTRIES, Feature.SPLITS, Feature.UNLAYERED,
    }),
    textless=True,
    write=write,
)  # fmt: skip
