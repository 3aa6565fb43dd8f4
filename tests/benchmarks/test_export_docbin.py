"""DocBin export beside a bare loop that reads the same rows, builds the same documents with
spaCy and writes them. Figure: at most 2 times."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
import spacy
from spacy.tokens import DocBin, Span

from tests.benchmarks.projects import SOME, TAGS, Rows, compared, exported, rows_by_article

MOST = 2.0
ROUNDS = 3
PER_FILE = 120
ATTRIBUTES = "ENT_IOB", "ENT_TYPE", "ENT_ID"


def bare(project: Path, folder: Path) -> None:
    """Read the rows, build documents and write them with spaCy, a file for some."""
    nlp = spacy.blank("en")
    with closing(sqlite3.connect(project)) as connection:
        connection.row_factory = sqlite3.Row
        rows = rows_by_article(connection)
        docs, written = DocBin(ATTRIBUTES, store_user_data=True), 0
        for article in connection.execute("SELECT * FROM articles ORDER BY number"):
            docs.add(_doc(nlp, dict(article), rows))
            if len(docs) == PER_FILE:
                docs.to_disk(folder / f"{written}.spacy")
                docs, written = DocBin(ATTRIBUTES, store_user_data=True), written + 1
        docs.to_disk(folder / f"{written}.spacy")


def _doc(nlp: spacy.Language, article: dict, rows: Rows):
    key, text = article["id"], article.pop("text")
    doc = nlp.make_doc(text)
    entities, others = [], []
    for tag in rows["annotations"][key]:
        for span in tag["spans"]:
            place = doc.char_span(span["start"], span["end"], alignment_mode="expand")
            into = entities if tag["label"] == "entity" else others
            into.append(Span(doc, place.start, place.end, tag["label"], span_id=tag["id"]))
    doc.ents = spacy.util.filter_spans(entities)
    doc.spans["sc"] = others
    doc.user_data = {"article": article, **{table: found[key] for table, found in rows.items()}}
    return doc


@pytest.mark.benchmark(group="export")
def test_docbin_export_keeps_up_with_spacy(benchmark, smaller_project, tmp_path):
    def ours():
        result = exported(smaller_project, tmp_path / "out", "docbin")
        assert (result.articles, result.annotations) == (SOME, SOME * TAGS)

    best = compared(benchmark, ours, lambda: bare(smaller_project, tmp_path), ROUNDS)
    assert best["times"] <= MOST, best
