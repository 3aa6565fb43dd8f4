"""Tables beside each other: whatever labels hypothesis makes up, each tells all that it holds."""

from __future__ import annotations

import csv
import io
import json

import openpyxl
import pyarrow.parquet as pq
from hypothesis import given, settings
from openpyxl.utils.escape import unescape

from onrecord.formats import csv_table, parquet, xlsx
from onrecord.model.bundles import Bundle
from onrecord.model.formats import Alignment, Format
from onrecord.model.losses import Losses
from onrecord.model.reducing import Reducer
from onrecord.model.registries import read_names
from tests.builders import dataset
from tests.formats.bundled import bundles
from tests.formats.exported import written
from tests.strategies import BOOK


def reduced(bundle: Bundle, target: Format) -> Bundle:
    return Reducer(target, BOOK, Losses(), Alignment.EXPAND).reduced(bundle)


def sheets(bundle: Bundle) -> dict[str, list[dict[str, object]]]:
    """The rows of each sheet, texts as Excel reads them."""
    data = written(xlsx.FORMAT, dataset(reduced(bundle, xlsx.FORMAT), book=BOOK))
    book = openpyxl.load_workbook(io.BytesIO(data))
    found = {}
    for sheet in book:
        headings, *rows = sheet.iter_rows(values_only=True)
        told = [[unescape(x) if isinstance(x, str) else x for x in row] for row in rows]
        found[sheet.title] = [dict(zip(headings, row, strict=True)) for row in told]
    return found


def long_table(bundle: Bundle) -> list[dict[str, str]]:
    data = written(csv_table.FORMAT, dataset(reduced(bundle, csv_table.FORMAT), book=BOOK))
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline=""), strict=True))


def fragments(tag) -> str:
    return ";".join(f"{span.start}..{span.end}" for span in tag.spans)


@settings(max_examples=30)
@given(bundles())
def test_workbook_and_csv_tell_the_same_rows(bundle):
    names = {key: each.name for key, each in bundle.annotators.items()}
    book, table = sheets(bundle), long_table(bundle)
    expected = [
        (each.id, names[each.annotator_id], each.label, fragments(each), each.note)
        for each in bundle.annotations
    ]
    columns = ("annotation_id", "annotator", "label", "fragments", "note")
    rows = [tuple(row[name] or "" for name in columns) for row in book["annotations"]]
    assert rows == expected
    # An apostrophe is put before what a spreadsheet would run.
    rows = [tuple(row[name].removeprefix("'") for name in columns) for row in table]
    assert rows == [tuple(cell.removeprefix("'") for cell in row) for row in expected]
    assert [(row["from_id"], row["to_id"], row["label"]) for row in book["links"]] == [
        (each.from_id, each.to_id, each.label) for each in bundle.links
    ]
    assert [(row["annotator"], row["layer_status"]) for row in book["layers"]] == [
        (names[each.annotator_id], each.status) for each in bundle.layers
    ]


@settings(max_examples=30)
@given(bundles())
def test_parquet_tells_all_of_it(bundle):
    data = written(parquet.FORMAT, dataset(reduced(bundle, parquet.FORMAT), book=BOOK))
    (row,) = pq.read_table(io.BytesIO(data)).to_pylist()
    names = {key: each.name for key, each in bundle.annotators.items()}
    called = {**read_names(bundle.actors), **read_names(bundle.issues)}
    assert (row["id"], row["text"]) == (bundle.article.id, bundle.article.text)
    assert json.loads(row["facts"] or "{}") == bundle.article.facts
    assert [(x["kind"], x["start"], x["end"], x["by"]) for x in row["regions"]] == [
        (each.kind, each.start, each.end, each.by) for each in bundle.regions
    ]
    assert [(x["annotator"], x["status"]) for x in row["layers"]] == [
        (names[each.annotator_id], each.status) for each in bundle.layers
    ]
    for told, tags in (("annotations", bundle.annotations), ("links", bundle.links)):
        for each, tag in zip(row[told], tags, strict=True):
            assert (each["id"], each["annotator"], each["label"], each["note"] or "") == (
                tag.id, names[tag.annotator_id], tag.label, tag.note,
            )  # fmt: skip
            assert values(each) == {key: called.get(x, x) for key, x in tag.attributes.items()}
    for each, tag in zip(row["annotations"], bundle.annotations, strict=True):
        assert [tuple(span.values()) for span in each["spans"]] == list(tag.spans)
        assert each["confidence"] == tag.confidence
    assert [(each["from"], each["to"]) for each in row["links"]] == [
        (each.from_id, each.to_id) for each in bundle.links
    ]


def values(told: dict) -> dict[str, object]:
    """The values of a tag, from the record of its label and what stands aside."""
    typed = told["attributes"].get(told["label"]) or {}
    held = {key: value for key, value in typed.items() if value is not None}
    return held | json.loads(told["other_attributes"] or "{}")
