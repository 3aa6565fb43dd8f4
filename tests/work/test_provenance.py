from __future__ import annotations

import csv
import json
from collections import Counter

import openpyxl
import pyarrow.parquet as pq
import pytest
from jsonschema import Draft202012Validator

from onrecord import resources
from onrecord.errors import UserError
from onrecord.formats.jsonl import reader
from onrecord.model.layers import LayerStatus, annotator_named
from onrecord.work import settling
from onrecord.work.exporting import export
from onrecord.work.requests import Only, Request, Unit
from tests.builders import add, article, incoming, span, tag
from tests.reviewed import ANN, BEN, CAI, compared, desk_with, done, entry, said

CASES = ("Taxes will fall", "denied that", "declined to comment", "Ferry cut")


@pytest.fixture
def news(session):
    """A case that is agreed and passed, one that is settled, one of which both versions stand,
    and one that is open."""
    about = desk_with(session, ANN, BEN)
    for words in CASES:
        add(session, *said(about, ANN, words))
    for words in ("Taxes will fall", "denied", "declined", "Ferry"):
        add(session, *said(about, BEN, words))
    settling.pass_agreed(session, [compared(session, about)])
    for words, decide in (("denied that", _take), ("declined to comment", _accept)):
        decide(session, about, words)
    return about


def _case(session, about, words):
    now_there = compared(session, about)
    found = (x.case for x in now_there.entries if x.case.members[ANN.id].anchor.text == words)
    return now_there, next(found)


def _take(session, about, words):
    now_there, case = _case(session, about, words)
    draft = settling.taken(case, ANN.id, session.codebook)
    settling.settle(session, now_there, case.id, draft)


def _accept(session, about, words):
    now_there, case = _case(session, about, words)
    settling.accept(session, now_there, case.id, [BEN.id, ANN.id])


def exported(session, tmp_path, **more):
    place = tmp_path / "out.jsonl"
    export(session, Request(place, **more))
    return [json.loads(line) for line in place.read_text().splitlines()]


def told(session, tmp_path, name, **more):
    """The provenance of each of this annotator's tags, by their words."""
    (line,) = exported(session, tmp_path, **more)
    return {
        each["spans"][0]["text"]: (each.get("provenance", ""), each.get("acceptable", []))
        for each in line["annotations"]
        if each["annotator"] == name
    }


def test_each_tag_tells_how_sure_it_is(session, news, tmp_path):
    assert told(session, tmp_path, "Ann") == {
        "Taxes will fall": ("unanimous", []),
        "denied that": ("settled", []),
        "declined to comment": ("both acceptable", ["Ben", "Ann"]),
        "Ferry cut": ("open", []),
    }
    assert told(session, tmp_path, "Ben")["denied"] == ("settled", [])


def test_the_gold_layer_alone_goes_out_with_it(session, news, tmp_path):
    assert told(session, tmp_path, "gold", layers=("gold",)) == {
        "Taxes will fall": ("unanimous", []),
        "denied that": ("settled", []),
        "declined": ("both acceptable", ["Ben", "Ann"]),
    }


def test_a_settled_data_set_holds_only_articles_that_are_through(session, news, tmp_path):
    with pytest.raises(UserError, match="Nothing would go out"):
        exported(session, tmp_path, layers=("gold",), only=Only.SETTLED)
    _take(session, news, "Ferry cut")
    found = told(session, tmp_path, "gold", layers=("gold",), only=Only.SETTLED)
    assert found["Ferry cut"] == ("settled", [])


def test_an_article_that_changed_since_it_was_settled_is_no_part_of_it(session, news, tmp_path):
    _take(session, news, "Ferry cut")
    _, case = _case(session, news, "declined to comment")
    moved = [span(news.text, "sources declined to comment")]
    session.as_annotator("Ann").set_spans(case.members[ANN.id].anchor.id, moved)
    with pytest.raises(UserError, match="Nothing would go out"):
        exported(session, tmp_path, layers=("gold",), only=Only.SETTLED)


def test_a_version_that_is_not_acceptable_is_settled(session, tmp_path):
    about = desk_with(session, ANN, BEN, CAI)
    for who, words in ((ANN, "Taxes will fall"), (BEN, "Taxes will"), (CAI, "will fall")):
        add(session, *said(about, who, words))
    _accept(session, about, "Taxes will fall")
    assert told(session, tmp_path, "Cai") == {"will fall": ("settled", [])}
    assert told(session, tmp_path, "Ann")["Taxes will fall"][0] == "both acceptable"


def test_what_is_reopened_is_open(session, news, tmp_path):
    _, case = _case(session, news, "denied that")
    number = [x.case.id for x in compared(session, news).entries].index(case.id)
    settling.reopen(session, entry(session, news, number).settlement.id)
    assert told(session, tmp_path, "Ann")["denied that"] == ("open", [])
    assert "denied that" not in told(session, tmp_path, "gold", layers=("gold", "Ann"))


def test_what_an_annotator_changed_since_is_open_and_gold_stands(session, news, tmp_path):
    _, case = _case(session, news, "declined to comment")
    anns = session.as_annotator("Ann")
    moved = [span(news.text, "sources declined to comment")]
    anns.set_spans(case.members[ANN.id].anchor.id, moved)
    assert told(session, tmp_path, "Ann")["sources declined to comment"] == ("open", [])
    assert told(session, tmp_path, "Ben")["declined"] == ("both acceptable", ["Ben", "Ann"])
    gold = told(session, tmp_path, "gold", layers=("gold",))
    assert gold["declined"] == ("both acceptable", ["Ben", "Ann"])


def test_where_fewer_than_two_are_done_nothing_is_told(session, tmp_path):
    about = article()
    machine = annotator_named("machine:rules@1")
    add(session, about, ANN, BEN, machine)
    add(session, done(about, ANN), done(about, BEN, LayerStatus.STARTED), done(about, machine))
    for who in (ANN, BEN, machine):
        add(session, *said(about, who, "Taxes will fall"))
    (line,) = exported(session, tmp_path, layers=("*",))
    assert len(line["annotations"]) == 3
    assert not any("provenance" in each for each in line["annotations"])


def test_machines_and_those_who_have_only_begun_are_not_compared(session, tmp_path):
    about = desk_with(session, ANN, BEN)
    machine = annotator_named("machine:rules@1")
    add(session, CAI, machine, done(about, CAI, LayerStatus.STARTED), done(about, machine))
    for who in (ANN, BEN, CAI, machine):
        add(session, *said(about, who, "Taxes will fall"))
    (line,) = exported(session, tmp_path, layers=("*",))
    found = {each["annotator"]: each.get("provenance") for each in line["annotations"]}
    assert found == {"Ann": "open", "Ben": "open", "Cai": None, "machine:rules@1": None}


def test_a_gold_tag_that_nobody_settled_tells_nothing(session, tmp_path):
    about = desk_with(session, ANN, BEN)
    gold = annotator_named("gold")
    add(session, gold, done(about, gold), tag("claim", about, "Taxes", by=gold.id))
    assert told(session, tmp_path, "gold") == {"Taxes": ("", [])}


def test_reading_a_file_passes_it_over(session, news, tmp_path):
    exported(session, tmp_path)
    (bundle,) = reader.read(tmp_path / "out.jsonl", incoming())
    assert not bundle.standing
    assert not any(each.extra for each in bundle.annotations)


def test_a_sentence_tells_it_of_the_parts_in_it(session, news, tmp_path):
    lines = exported(session, tmp_path, unit=Unit.SENTENCE, layers=("Ann",))
    found = {x["spans"][0]["text"]: x["provenance"] for line in lines for x in line["annotations"]}
    assert found["denied that"] == "settled"
    assert set(found.values()) == {"unanimous", "settled", "both acceptable", "open"}


WANTED = Counter({"unanimous": 3, "settled": 3, "both acceptable": 3, "open": 2})


def test_tables_have_a_column_of_it(session, news, tmp_path):
    export(session, Request(tmp_path / "out.csv", "csv"))
    with (tmp_path / "out.csv").open(encoding="utf-8-sig", newline="") as file:
        found = list(csv.DictReader(file))
    assert Counter(each["provenance"] for each in found) == WANTED
    assert {each["acceptable"] for each in found} == {"", "Ben;Ann"}


def test_workbooks_have_a_column_of_it(session, news, tmp_path):
    export(session, Request(tmp_path / "out.xlsx", "xlsx"))
    headings, *found = openpyxl.load_workbook(tmp_path / "out.xlsx")["annotations"].values
    told = [dict(zip(headings, each, strict=True)) for each in found]
    assert Counter(each["provenance"] for each in told) == WANTED


@pytest.mark.parametrize("name", ["parquet", "huggingface"])
def test_parquet_has_fields_of_it(session, news, tmp_path, name):
    place = tmp_path / ("out.parquet" if name == "parquet" else "out")
    export(session, Request(place, name))
    (row,) = pq.read_table(place if name == "parquet" else place / "data").to_pylist()
    assert Counter(each["provenance"] for each in row["annotations"]) == WANTED
    assert ["Ben", "Ann"] in [each["acceptable"] for each in row["annotations"]]


def test_the_card_of_a_data_set_counts_it(session, news, tmp_path):
    export(session, Request(tmp_path / "out", "huggingface"))
    card = (tmp_path / "out" / "README.md").read_text()
    assert "| both acceptable | 3 | 3 |" in card


@pytest.mark.parametrize("name", ["doccano", "label-studio", "prodigy", "w3c"])
def test_other_tools_files_carry_it(session, news, tmp_path, name):
    export(session, Request(tmp_path / "out.json", name))
    said = "".join(x.read_text() for x in tmp_path.rglob("*") if x.suffix in (".json", ".jsonl"))
    assert said.count('"provenance":"both acceptable"') == 3


def test_the_manifest_counts_it(session, news, tmp_path):
    (line,) = exported(session, tmp_path)
    found = next(tmp_path.glob("*manifest*"))
    manifest = json.loads(found.read_text())
    assert manifest["counts"]["provenance"] == dict(WANTED)
    for name, data in (("manifest-1", manifest), ("onrecord-jsonl-1", line)):
        schema = json.loads(resources.path(f"schemas/{name}.schema.json").read_text())
        Draft202012Validator(schema).validate(data)
