"""Projects in which several people have annotated the same articles, and differ here and there."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from random import Random

from onrecord.model.annotations import Annotation, Link
from onrecord.model.articles import Article
from onrecord.model.edits import Change, Edit
from onrecord.model.ids import new_id
from onrecord.model.layers import Annotator, LayerStatus, layer_of
from onrecord.model.spans import Span
from onrecord.work.projects import new_project, open_session
from tests.benchmarks import texts

PEOPLE = "Ana", "Bo", "Cy"
MISSED, MOVED, RECODED = 0.08, 0.12, 0.12
"""How often somebody leaves out a tag of the others', moves its end, chooses another value."""


def reviewed(folder: Path, articles: int, layers: int, tags: int) -> Path:
    """A project of so many articles with so many layers of so many tags each, all done."""
    path = new_project(folder / f"{layers} of {tags}", annotator="Lead")
    people = [Annotator(name=name) for name in PEOPLE[:layers]]
    with closing(open_session(path, annotator="Lead")) as session:
        _write(session, people)
        for number in range(articles):
            about = texts.article(max(400, 20 * tags), max(10, tags // 2), number)
            _write(session, [about, *texts.regions(about)])
            for each in people:
                _write(session, [*_layer(about, each, tags, number)])
    return path


def _write(session, records) -> None:
    changes = tuple(Change(None, each) for each in records)
    session.project.commit_outside_history(Edit("Fill", changes))


def _layer(about: Article, annotator: Annotator, tags: int, number: int) -> Iterator:
    """What one person makes of the article: what all have, but for slips of their own."""
    random = Random(f"{annotator.name} {number}")
    mine = {"article_id": about.id, "annotator_id": annotator.id}
    yield layer_of(about.id, annotator.id, LayerStatus.DONE)
    common = texts.annotations(about, tags, number)
    kept = {}
    for tag in common:
        if random.random() > MISSED:
            key = f"{annotator.name}-{number}-{tag.id}"
            kept[tag.id] = _slipped(replace(tag, id=key, **mine), about, random)
    yield from kept.values()
    for start, end in texts.ties(common).values():
        if start in kept and end in kept:
            label = "attributed to" if kept[end].label == "source" else "signalled by"
            ends = {"from_id": kept[start].id, "to_id": kept[end].id}
            yield Link(id=new_id(), label=label, **ends, **mine)


def _slipped(tag: Annotation, about: Article, random: Random) -> Annotation:
    key, values = {
        "source": ("type", ("unnamed group", "named person")),
        "claim": ("kind", ("fact", "policy")),
        "cue": ("meaning", ("neutral", "doubting")),
        "stance": ("polarity", ("support", "oppose")),
    }[tag.label]
    value = values[random.random() < RECODED]
    spans = tag.spans
    if random.random() < MOVED:
        start, end, _ = spans[-1]
        spans = (*spans[:-1], Span.of(about.text, start, min(end + 9, len(about.text))))
    return replace(tag, spans=spans, attributes={key: value})
