from __future__ import annotations

import json
from pathlib import Path

import orjson
import pytest
from jsonschema import Draft202012Validator

from onrecord import resources
from onrecord.errors import FormatError
from onrecord.formats.jsonl import reader, writer
from onrecord.model.codebook import Role
from onrecord.model.layers import LayerKind
from onrecord.model.statements import statements
from tests.builders import codebook, dataset, incoming

GOLDEN = Path(__file__).parent / "golden" / "onrecord.jsonl"
SCHEMA = json.loads(resources.path("schemas/onrecord-jsonl-1.schema.json").read_text("utf-8"))
LAYERS = sorted(resources.sample("layers").glob("*.jsonl"))


def lines(path):
    return [orjson.loads(line) for line in path.read_bytes().splitlines()]


def complaints(line) -> list[str]:
    return [error.json_path for error in Draft202012Validator(SCHEMA).iter_errors(line)]


def test_the_golden_file_is_read_and_written_byte_for_byte(tmp_path):
    writer.write(dataset(*reader.read(GOLDEN, incoming())), tmp_path / "out")
    assert (tmp_path / "out").read_bytes() == GOLDEN.read_bytes()


def test_the_golden_file_says_what_it_should():
    news, empty = reader.read(GOLDEN, incoming())
    assert [each.name for each in news.annotators.values()] == [
        "Ana",
        "Bén",
        "machine:spacy/tiny@1",
    ]
    assert news.annotators["p1"].kind is LayerKind.PERSON
    mine = [each for each in news.annotations if each.annotator_id == "p1"]
    kept, declined = statements(mine, news.links, codebook())
    assert kept.anchor.text == "It stays … For now"
    assert [part.annotation.text for part in kept.sources] == ["Élodie Marchand"]
    assert [part.annotation.spans for part in kept.stances] == [()]
    assert codebook().role(declined.anchor.label) is Role.CUE
    assert empty.annotations == empty.layers == ()
    assert empty.article.supersedes == "a0"


def test_the_schema_is_a_schema():
    Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("path", [GOLDEN, *LAYERS], ids=lambda path: path.stem)
def test_the_schema_describes_every_line(path):
    for line in lines(path):
        assert complaints(line) == []


def test_the_schema_names_every_field_that_is_written():
    (line, _) = lines(GOLDEN)
    known = SCHEMA["properties"]
    assert set(line) - set(known) == {"batch"}
    assert set(line["article"]) - set(known["article"]["properties"]) == {"page"}
    for name in ("regions", "layers", "annotations", "links"):
        fields = set(known[name]["items"]["properties"])
        assert set().union(*line[name]) - fields <= {"certainty"}
        computed = {"as_tagged", "provenance", "acceptable"}  # where codebooks change, in reviews
        assert fields - set().union(*line[name]) <= computed
    fields = set(SCHEMA["$defs"]["registry"]["items"]["properties"])
    assert fields - set(line["actors"][0]) == {"merged_into"}  # of those that were


@pytest.mark.parametrize(
    ("place", "value", "told"),
    [
        (("format",), 2, "$.format"),
        (("article", "text"), None, "$.article.text"),
        (("article", "sha256"), "x", "$.article.sha256"),
        (("annotations", 0, "spans", 0, "start"), -1, "$.annotations[0].spans[0].start"),
        (("annotations", 0, "origin", "kind"), "heard", "$.annotations[0].origin.kind"),
        (("layers", 0, "status"), "half", "$.layers[0].status"),
        (("regions", 0, "kind"), "title", "$.regions[0].kind"),
        (("links", 0, "from"), 1, "$.links[0].from"),
    ],
)
def test_the_schema_objects_to_what_the_reader_refuses(tmp_path, place, value, told):
    line = lines(GOLDEN)[0]
    *way, last = place
    found = line
    for key in way:
        found = found[key]
    found[last] = value
    assert complaints(line) == [told]
    (tmp_path / "bad.jsonl").write_bytes(orjson.dumps(line))
    (answer,) = reader.read(tmp_path / "bad.jsonl", incoming())
    assert isinstance(answer, FormatError)


def test_the_least_line_there_is_fits_schema_and_reader(tmp_path):
    least = {"format": 1, "article": {"text": "Taxes will fall."}}
    assert complaints(least) == []
    (tmp_path / "least.jsonl").write_bytes(orjson.dumps(least))
    (bundle,) = reader.read(tmp_path / "least.jsonl", incoming())
    assert bundle.article.text == "Taxes will fall."


def test_a_byte_order_mark_and_blank_lines_are_passed_over(tmp_path):
    path = tmp_path / "in.jsonl"
    path.write_bytes(b"\xef\xbb\xbf" + GOLDEN.read_bytes().replace(b"\n", b"\r\n\r\n"))
    assert [bundle.article.id for bundle in reader.read(path, incoming())] == ["a1", "a2"]


def test_a_file_that_cannot_be_opened_is_named(tmp_path):
    with pytest.raises(FormatError, match=r"gone\.jsonl: No such file"):
        list(reader.read(tmp_path / "gone.jsonl", incoming()))
