from __future__ import annotations

import json

import orjson
import pytest
from jsonschema import Draft202012Validator

from onrecord.errors import FormatError
from onrecord.formats import doccano, jsonl
from onrecord.model.layers import UNNAMED, LayerStatus
from tests.formats.tool_files import DEEP, GOLDEN, links, ours, plain, read, schema, tags, written

FILE = GOLDEN / "doccano.jsonl"
TEXT = "Taxes will fall, the minister said."
CLAIM = {"id": 5, "label": "claim", "start_offset": 0, "end_offset": 15}
SOURCE = {"id": 9, "label": "source", "start_offset": 17, "end_offset": 29}


def only(content, **more):
    (bundle,) = read(doccano.FORMAT, [content], **more)
    return bundle


def test_the_golden_file_is_read_and_written_byte_for_byte():
    assert written(doccano.FORMAT, *read(doccano.FORMAT, FILE.read_bytes())) == FILE.read_bytes()


def test_out_and_in_again_everything_is_there():
    back = read(doccano.FORMAT, written(doccano.FORMAT, *ours()))
    assert list(map(plain, back)) == list(map(plain, ours()))


def test_the_schema_describes_every_line():
    validator = Draft202012Validator(schema("doccano"))
    validator.check_schema(schema("doccano"))
    for line in FILE.read_bytes().splitlines():
        assert [each.json_path for each in validator.iter_errors(orjson.loads(line))] == []


def test_offsets_count_as_doccano_s_window_does():
    line = orjson.loads(FILE.read_bytes().splitlines()[0])
    units = line["text"].encode("utf-16-le")
    for each in line["entities"]:
        words = units[2 * each["start_offset"] : 2 * each["end_offset"]].decode("utf-16-le")
        assert words in {"It stays", "For now", "Élodie Marchand", "said", "Two officials",
                         "declined to comment"}  # fmt: skip


def test_entities_and_relations_of_others_come_in():
    relation = {"id": 1, "from_id": 5, "to_id": 9, "type": "attributed to"}
    bundle = only(
        {"id": 3, "text": TEXT, "entities": [CLAIM, SOURCE], "relations": [relation],
         "Comments": [], "title": "News", "source": "x"}
    )  # fmt: skip
    assert tags(bundle) == [("claim", "Taxes will fall"), ("source", "the minister")]
    assert links(bundle) == [("attributed to", "Taxes will fall", "the minister")]
    assert bundle.article.title == "News"
    assert bundle.article.facts == {"source": "x"}
    assert [each.status for each in bundle.layers] == [LayerStatus.DONE]
    assert set(bundle.annotators) == {UNNAMED.id}


@pytest.mark.parametrize("key", ["label", "labels"])
def test_the_older_form_comes_in(key):
    assert tags(only({"text": TEXT, key: [[0, 15, "claim"]]})) == [("claim", "Taxes will fall")]


def test_a_category_is_a_tag_of_the_whole_text():
    assert tags(only({"text": TEXT, "label": ["economy"]})) == [("economy", "")]


def test_a_text_without_entities_is_a_layer_with_nothing_found():
    bundle = only({"text": TEXT, "entities": []})
    assert len(bundle.layers) == 1
    assert bundle.annotations == ()


@pytest.mark.parametrize(("start", "end", "is_said"), [(3, 8, False), (4, 9, True)])
def test_the_unit_of_offsets_is_the_one_that_cuts_no_words(start, end, is_said):
    bundle = only({"text": "🛳, Taxes will fall.", "label": [[start, end, "claim"]]})
    assert tags(bundle) == [("claim", "Taxes")]
    assert bool(bundle.remarks) is is_said


def test_offsets_after_a_carriage_return_stand_where_they_stood():
    text = "A\r\nTaxes\r\nwill"
    bundle = only({"text": text, "label": [[3, 8, "claim"]]})
    assert bundle.article.text == "A\nTaxes\nwill"
    assert tags(bundle) == [("claim", "Taxes")]


@pytest.mark.parametrize(
    ("bad", "told"),
    [
        ({**CLAIM, "end_offset": 999}, "lies outside the text"),
        ({**CLAIM, "start_offset": 2**70}, "must be a whole number"),
        ({**CLAIM, "start_offset": 2**60}, "too large"),
        ({**CLAIM, "start_offset": "0"}, "must be a whole number"),
        ({**CLAIM, "label": None}, "is missing"),
        ([1, 2], "must be an entity"),
    ],
)
def test_what_is_wrong_is_told_with_its_line_and_the_rest_comes_in(bad, told):
    lines = [{"text": TEXT, "entities": [bad]}, {"text": TEXT + " ", "entities": [SOURCE]}]
    content = "\n".join(json.dumps(each) for each in lines).encode()
    found = read(doccano.FORMAT, content)
    (error,) = [each for each in found if isinstance(each, FormatError)]
    assert "in.jsonl, line 1: " in str(error)
    assert told in str(error)
    assert tags(found[-1]) == [("source", "the minister")]


def test_a_relation_of_entities_that_are_not_there_is_left_out_and_told():
    relation = {"id": 1, "from_id": 5, "to_id": 77, "type": "attributed to"}
    error, bundle = read(
        doccano.FORMAT, [{"text": TEXT, "entities": [CLAIM], "relations": [relation]}]
    )
    assert "joins entities that are not there" in str(error)
    assert links(bundle) == []


@pytest.mark.parametrize("line", [b"{", b"[]", b'{"text": 1}', b'{"text":"x","entities":' + DEEP])
def test_a_broken_line_is_told(line):
    (error,) = read(doccano.FORMAT, line)
    assert isinstance(error, FormatError)


def test_its_files_are_told_from_ours():
    assert doccano.recognises(FILE)
    assert not jsonl.FORMAT.recognises(FILE)
    assert not doccano.recognises(GOLDEN / "onrecord.jsonl")
    assert not doccano.recognises(GOLDEN / "prodigy.jsonl")


# what somebody changed in doccano


def changed(**more):
    line = orjson.loads(FILE.read_bytes().splitlines()[0])
    return only({**line, **more})


def test_values_and_notes_are_there_again_whatever_numbers_doccano_gave():
    line = orjson.loads(FILE.read_bytes().splitlines()[0])
    entities = [{**each, "id": each["id"] + 500} for each in line["entities"]]
    relations = [
        {**each, "from_id": each["from_id"] + 500, "to_id": each["to_id"] + 500}
        for each in line["relations"]
    ]
    assert plain(changed(id=77, entities=entities, relations=relations)) == plain(changed())


def test_an_entity_that_was_taken_away_is_gone_with_its_links():
    line = orjson.loads(FILE.read_bytes().splitlines()[0])
    kept = [each for each in line["entities"] if each["label"] != "source"]
    errors_and_bundle = read(doccano.FORMAT, [{**line, "entities": kept}])
    bundle = errors_and_bundle[-1]
    assert "source" not in {each.label for each in bundle.annotations}
    assert {each.label for each in bundle.links} == {"signalled by", "about"}


def test_an_entity_that_was_given_another_label_is_a_new_tag():
    line = orjson.loads(FILE.read_bytes().splitlines()[0])
    entities = [{**each, "label": "claim"} for each in line["entities"]]
    bundle = changed(entities=entities)
    assert ("claim", "Two officials") in tags(bundle)
    (new,) = [each for each in bundle.annotations if each.text == "Two officials"]
    assert (new.attributes, new.origin.by) == ({}, "in.jsonl")


def test_one_part_of_a_split_tag_can_be_taken_away():
    line = orjson.loads(FILE.read_bytes().splitlines()[0])
    bundle = changed(entities=[each for each in line["entities"] if each["id"] != 2])
    assert tags(bundle)[0] == ("claim", "It stays")
    assert bundle.annotations[0].note == "split"


def test_another_text_takes_nothing_of_what_was_carried():
    bundle = changed(text="x" * 200)
    assert bundle.article.id != "a1"
    assert all(each.note == "" for each in bundle.annotations)
