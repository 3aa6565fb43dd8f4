from __future__ import annotations

import errno
import io
import os
import subprocess
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml.etree import SerialisationError
from openpyxl.utils.escape import unescape

from onrecord.errors import Cancelled
from onrecord.formats.xlsx import FORMAT, sheets
from onrecord.formats.xlsx.workbook import TOO_LONG, as_told_by_the_system
from onrecord.model.layers import layer_of
from onrecord.model.registries import Actor
from tests.builders import article, dataset, tag, tie
from tests.formats.exported import GOLDEN, NEWS, bundle, golden_bundles, written


def opened(*bundles, **more):
    data = dataset(*bundles, **more)
    return openpyxl.load_workbook(io.BytesIO(written(FORMAT, data)))


def told(sheet) -> list[dict[str, object]]:
    headings, *rows = sheet.iter_rows(values_only=True)
    return [dict(zip(headings, row, strict=True)) for row in rows]


def test_the_golden_workbook_is_written_again():
    golden = openpyxl.load_workbook(GOLDEN / "tables.xlsx")
    found = opened(*golden_bundles())
    assert found.sheetnames == golden.sheetnames
    for one, other in zip(found, golden, strict=True):
        assert list(one.iter_rows(values_only=True)) == list(other.iter_rows(values_only=True))


def test_annotations_links_layers_and_articles_have_a_row_each():
    book = opened(*golden_bundles())
    first, source, *_ = told(book["annotations"])
    assert (first["text"], first["start"], first["end"]) == ("It stays … For now", 15, 56)
    assert (source["source.actor"], source["origin_by"]) == (
        "Élodie Marchand", "machine:spacy/tiny@1",
    )  # fmt: skip
    assert [row["stance.explicit"] for row in told(book["annotations"])][5] is False
    assert [(row["from_text"], row["to_text"], row["note"]) for row in told(book["links"])][-1] == (
        None, "Élodie Marchand", "inferred",
    )  # fmt: skip
    assert [(row["annotator"], row["annotations"]) for row in told(book["layers"])][:2] == [
        ("Ana", 6), ("Bén", 0),
    ]  # fmt: skip
    assert [row["article_id"] for row in told(book["articles"])] == ["a1", "a2"]
    assert told(book["codebook"])[1]["title"] == "Claim"


def test_headings_stay_in_view_and_can_be_filtered():
    sheet = opened(*golden_bundles())["links"]
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref == "A1:R6"
    assert sheet["A1"].font.bold


HOSTILE = [
    "=1+1",
    "=",
    "+1",
    "-1",
    "@x",
    "#N/A",
    "#REF!",
    "\a\x00",
    "_x0041_",
    "\ufffe",
    " x ",
    "\r",
]
words = st.sampled_from(HOSTILE) | st.text(st.characters(exclude_categories=["Cs"]), min_size=1)


@settings(max_examples=50)
@given(st.lists(words, min_size=3, max_size=3))
def test_every_text_is_text_and_can_be_read_back(found):
    odd = tag("source", NEWS, note=found[0], attributes={"title": found[1]}, created=found[2])
    sheet = opened(bundle(odd))["annotations"]
    headings = [cell.value for cell in sheet[1]]
    for heading, text in zip(("note", "source.title", "created"), found, strict=True):
        cell = sheet[2][headings.index(heading)]
        assert cell.data_type == "s"
        assert unescape(cell.value) == text


def test_a_text_longer_than_a_cell_is_cut_and_told():
    text = "🛳" * 20_000
    data = dataset(bundle(tag("claim", NEWS, "fall", note=text)))
    sheet = openpyxl.load_workbook(io.BytesIO(written(FORMAT, data)))["annotations"]
    (row,) = told(sheet)
    assert text.startswith(row["note"])
    assert len(row["note"].encode("utf-16-le")) // 2 <= sheets.LONGEST_CELL
    assert data.losses.counts == {TOO_LONG: 1}


def test_escapes_do_not_make_a_cell_too_long():
    text = "\a" * 30_000
    data = dataset(bundle(tag("claim", NEWS, "fall", note=text)))
    (row,) = told(openpyxl.load_workbook(io.BytesIO(written(FORMAT, data)))["annotations"])
    assert len(row["note"]) <= sheets.LONGEST_CELL
    assert data.losses.counts == {TOO_LONG: 1}


def test_numbers_that_a_spreadsheet_would_round_are_text():
    (row,) = told(opened(bundle(tag("claim", NEWS, attributes={})))["annotations"])
    assert row["confidence"] is None
    large = tag("source", NEWS, attributes={"count": 2**60})
    (row,) = told(opened(bundle(large))["annotations"])
    assert row["source.count"] == str(2**60)


def test_more_rows_than_a_sheet_can_have_go_on_in_a_further_one(monkeypatch):
    monkeypatch.setattr(sheets, "MOST_ROWS", 4)
    book = opened(*golden_bundles())
    parts = [name for name in book.sheetnames if name.startswith("annotations")]
    assert parts == ["annotations", "annotations 2", "annotations 3"]
    assert [row["annotation_id"] for part in parts for row in told(book[part])] == [
        "n1", "n2", "n3", "n4", "n5", "n6", "e1",
    ]  # fmt: skip


def test_attributes_and_notes_of_links_are_told():
    one, other = tag("source", NEWS, "minister"), tag("source", NEWS, "mayor")
    link = tie("same as", one, other, attributes={"certainty": "likely", "odd": 1}, note="why")
    (row,) = told(opened(bundle(one, other, links=(link,)))["links"])
    assert (row["attributes"], row["note"]) == ("certainty=likely;odd=1", "why")


def test_actors_are_named_in_values_and_told_of_once():
    kept = Actor(id="x1", name="The minister", aliases=("M", "min"))
    gone = Actor(id="x2", name="A minister", merged_into="x1")
    made = bundle(tag("source", NEWS, "mayor", attributes={"actor": "x2"}), actors=(kept, gone))
    book = opened(made, made)
    assert {row["source.actor"] for row in told(book["annotations"])} == {"The minister"}
    assert [tuple(row.values())[:5] for row in told(book["actors and issues"])] == [
        ("actor", "x1", "The minister", "M;min", None),
        ("actor", "x2", "A minister", None, "x1"),
    ]


def test_an_empty_layer_is_a_row():
    (row,) = told(opened(bundle())["layers"])
    assert (row["annotator"], row["layer_status"], row["annotations"]) == ("Ana", "started", 0)


def test_splits_and_hashes_stand_with_the_articles():
    (row,) = told(opened(bundle(split="dev"))["articles"])
    assert (row["split"], row["sha256"]) == ("dev", NEWS.sha256)


def test_the_same_labels_give_the_same_bytes():
    one, other = (written(FORMAT, dataset(*golden_bundles())) for _ in range(2))
    assert one == other


def test_a_cancelled_export_leaves_no_files_behind(tmp_path, monkeypatch):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))

    def bundles():
        yield bundle(tag("claim", NEWS, "fall"))
        raise Cancelled("Cancelled; nothing was written.")

    with pytest.raises(Cancelled):
        FORMAT.write(replace(dataset(), bundles=bundles()), tmp_path / "out.xlsx")
    assert list(tmp_path.iterdir()) == []


FULL_DISK = """
import resource, signal, sys
from dataclasses import replace
from pathlib import Path
from onrecord.formats.xlsx import FORMAT
from tests.builders import dataset
from tests.formats.exported import golden_bundles

folder, limit = Path(sys.argv[1]), int(sys.argv[2])
given = dataset(*golden_bundles())
FORMAT.write(given, folder / "before.xlsx")
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))
try:
    FORMAT.write(given, folder / "out.xlsx")
except OSError as exc:
    print(exc.strerror)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no limit on the size of files")
@pytest.mark.parametrize("limit", [0, 3000, 9000])
def test_a_disk_that_is_full_is_told_as_the_system_tells_it(tmp_path, limit):
    # A limit on the size of files holds for a whole process.
    told = subprocess.run(
        [sys.executable, "-c", FULL_DISK, str(tmp_path), str(limit)],
        capture_output=True, text=True, check=True, cwd=Path(__file__).parents[2],
        env={**os.environ, "TMPDIR": str(tmp_path)},
    )  # fmt: skip
    assert (told.stdout, told.stderr) == ("File too large\n", "")
    assert {each.name for each in tmp_path.iterdir()} <= {"before.xlsx", "out.xlsx"}


def test_what_lxml_tells_is_told_as_the_system_tells_it():
    assert as_told_by_the_system(SerialisationError("IO_ENOSPC")).errno == errno.ENOSPC
    assert as_told_by_the_system(SerialisationError("IO_WRITE")).errno == errno.EIO


def test_an_export_can_be_cancelled_while_the_workbook_is_put_together(tmp_path, monkeypatch):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))

    def alive():
        raise Cancelled("Cancelled; nothing was written.")

    with pytest.raises(Cancelled):
        FORMAT.write(dataset(*golden_bundles(), alive=alive), tmp_path / "out.xlsx")
    assert [each.name for each in tmp_path.iterdir()] == ["out.xlsx"]


def test_facts_of_articles_are_told():
    about = article(byline="By Ana", facts={"desk": "islands", "page": 3})
    made = replace(bundle(about=about), layers=(layer_of(about.id, "ana"),))
    (row,) = told(opened(made)["articles"])
    assert (row["byline"], row["facts"]) == ("By Ana", "desk=islands;page=3")
