from __future__ import annotations

import xml.etree.ElementTree as Tree

import orjson
import pytest
from jsonschema import Draft202012Validator
from label_studio_converter import Converter

from onrecord.errors import FormatError
from onrecord.formats import jsonl, label_studio
from onrecord.formats.label_studio.config import configuration
from onrecord.model.codebook import Attribute, AttributeType, Codebook, Label
from onrecord.model.layers import UNNAMED, LayerKind
from tests.builders import codebook
from tests.formats.tool_files import DEEP, GOLDEN, links, ours, plain, read, schema, tags, written

TARGET = label_studio.FORMAT
FILE = GOLDEN / "label_studio.json"
CONFIG = GOLDEN / "label_studio.config.xml"
TEXT = "Taxes will fall, the minister said."


def region(key, label, start, end, words, **more):
    value = {"start": start, "end": end, "text": words, "labels": [label]}
    return {"id": key, "from_name": "ner", "to_name": "t", "type": "labels", "value": value, **more}


def choice(key, name, chosen, **place):
    value = {**place, "choices": [chosen]}
    return {"id": key, "from_name": name, "to_name": "t", "type": "choices", "value": value}


CLAIM = region("r1", "claim", 0, 15, "Taxes will fall")
SOURCE = region("r2", "source", 17, 29, "the minister")
RELATION = {"type": "relation", "from_id": "r1", "to_id": "r2", "direction": "right",
            "labels": ["by"]}  # fmt: skip


def task(*result, text=TEXT, **more):
    return {"id": 1, "data": {"text": text}, "annotations": [{"result": result, **more}]}


# out


def test_the_golden_file_is_read_and_written_byte_for_byte():
    assert written(TARGET, *read(TARGET, FILE.read_bytes())) == FILE.read_bytes()


def test_out_and_in_again_everything_is_there():
    back = read(TARGET, written(TARGET, *ours()))
    assert list(map(plain, back)) == list(map(plain, ours()))


def test_the_schema_describes_the_file():
    validator = Draft202012Validator(schema("label-studio"))
    validator.check_schema(schema("label-studio"))
    assert [e.json_path for e in validator.iter_errors(orjson.loads(FILE.read_bytes()))] == []


def test_label_studio_s_converter_reads_labels_values_and_places(tmp_path):
    converter = Converter(str(CONFIG), str(tmp_path))
    first, *_ = converter.iter_from_json_file(str(FILE))
    text, output = first["input"]["text"], first["output"]
    assert [(each["labels"], text[each["start"] : each["end"]]) for each in output["label"]] == [
        (["claim"], "It stays"), (["claim"], "For now"), (["source"], "Élodie Marchand"),
        (["cue"], "said"), (["cue"], "declined to comment"), (["source"], "Two officials"),
    ]  # fmt: skip
    assert output["claim.wording"][0]["choices"] == ["direct"]
    assert output["source.count"][0]["number"] == 2
    assert output["source.actor"][0]["text"] == ["Élodie Marchand"]


def test_label_studio_s_converter_makes_conll_of_it(tmp_path):
    Converter(str(CONFIG), str(tmp_path)).convert_to_conll2003(
        str(FILE), str(tmp_path / "out"), is_dir=False
    )
    lines = (tmp_path / "out" / "result.conll").read_text("utf-8").splitlines()
    assert "stays -X- _ I-claim" in lines
    assert "Marchand -X- _ I-source" in lines


def test_machines_layers_are_predictions_and_nobody_is_named_that_label_studio_may_not_know():
    first, second = orjson.loads(FILE.read_bytes())
    assert [each["model_version"] for each in first["predictions"]] == ["machine:spacy/tiny@1"]
    assert len(first["annotations"]) == 1  # Bén has not begun
    assert "completed_by" not in first["annotations"][0]
    assert second["annotations"] == second["predictions"] == []


def test_each_label_and_attribute_has_a_control():
    view = Tree.fromstring(CONFIG.read_bytes())
    assert [each.get("value") for each in view.find("Labels")] == [
        "claim", "source", "cue", "stance", "entity",
    ]  # fmt: skip
    names = {each.get("name"): each.tag for each in view.iter() if each.get("perRegion")}
    assert names["claim.wording"] == names["stance.explicit"] == "Choices"
    assert (names["source.count"], names["source.title"]) == ("Number", "TextArea")
    wanted = {f"{b.id}.{a.id}" for b in codebook().labels for a in b.attributes}
    assert set(names) == wanted


def test_a_codebook_s_odd_names_do_no_harm():
    odd = Attribute(id='"<a>', title="\x00&", type=AttributeType.TEXT)
    label = Label(id="<b>\x01", title="</View>", attributes=(odd,))
    view = Tree.fromstring(configuration(Codebook(id="b", revision=1, title="", labels=(label,))))
    assert view.find("Labels/Label").get("hint") == "</View>"


# in


def test_regions_values_notes_and_relations_of_others_come_in():
    kind = choice("r1", "kind", "policy", start=0, end=15)
    noted = {**SOURCE, "meta": {"text": ["who?"]}}
    (bundle,) = read(TARGET, [task(CLAIM, kind, noted, RELATION, completed_by=1)])
    assert tags(bundle) == [("claim", "Taxes will fall"), ("source", "the minister")]
    assert links(bundle) == [("by", "Taxes will fall", "the minister")]
    assert bundle.annotations[0].attributes == {"kind": "policy"}
    assert bundle.annotations[1].note == "who?"
    assert set(bundle.annotators) == {UNNAMED.id}


def test_a_single_task_comes_in_too():
    assert len(read(TARGET, task(CLAIM))) == 1


def test_values_have_the_type_that_the_codebook_gives_them():
    place = {"start": 17, "end": 29}
    count = {"id": "r2", "from_name": "source.count", "type": "number",
             "value": {**place, "number": 2}}  # fmt: skip
    title = {"id": "r2", "from_name": "source.title", "type": "textarea",
             "value": {**place, "text": ["of", "two"]}}  # fmt: skip
    (bundle,) = read(TARGET, [task(SOURCE, count, title)], book=codebook())
    assert bundle.annotations[0].attributes == {"count": 2, "title": "of\ntwo"}
    stance = region("r3", "stance", 0, 5, "Taxes")
    said = choice("r3", "stance.explicit", "true", start=0, end=5)
    (bundle,) = read(TARGET, [task(stance, said)], book=codebook())
    assert bundle.annotations[0].attributes == {"explicit": True}


def test_several_people_of_one_file_are_told_apart():
    both = [{"result": [CLAIM], "completed_by": 4}, {"result": [SOURCE], "completed_by": 7}]
    (bundle,) = read(TARGET, [{"data": {"text": TEXT}, "annotations": both}])
    assert {each.name for each in bundle.annotators.values()} == {"annotator 4", "annotator 7"}
    mail = task(CLAIM, completed_by={"id": 4, "email": "ana@example.org"})
    (bundle,) = read(TARGET, [mail])
    assert {each.name for each in bundle.annotators.values()} == {"ana@example.org"}


def test_two_annotations_of_nobody_in_particular_are_two_layers():
    both = [{"result": [CLAIM]}, {"result": [SOURCE]}]
    (bundle,) = read(TARGET, [{"data": {"text": TEXT}, "annotations": both}])
    assert [each.name for each in bundle.annotators.values()] == ["", "annotator 2"]


def test_predictions_are_machines_layers():
    made = {"model_version": "tiny 1", "result": [CLAIM]}
    (bundle,) = read(TARGET, [{"data": {"text": TEXT}, "predictions": [made]}])
    (machine,) = bundle.annotators.values()
    assert (machine.name, machine.kind) == ("machine:tiny 1", LayerKind.MACHINE)


def test_choices_about_the_whole_text_are_tags_without_words():
    (bundle,) = read(TARGET, [task(choice("c", "mood", "angry"))])
    assert tags(bundle) == [("angry", "")]


def test_the_text_is_the_field_that_has_the_words():
    data = {"url": "x" * 99, "body": TEXT, "title": "News"}
    (bundle,) = read(TARGET, [{"data": data, "annotations": [{"result": [CLAIM]}]}])
    assert bundle.article.text == TEXT
    assert bundle.article.title == "News"


@pytest.mark.parametrize(("start", "is_said"), [(2, False), (3, True)])
def test_the_unit_of_offsets_is_told_by_the_covered_words(start, is_said):
    found = region("r1", "claim", start, start + 5, "Taxes")
    (bundle,) = read(TARGET, [task(found, text="🛳 Taxes will fall.")])
    assert tags(bundle) == [("claim", "Taxes")]
    assert bool(bundle.remarks) is is_said


def test_carriage_returns_count_as_they_do_in_label_studio():
    found = region("r1", "claim", 4, 9, "Taxes")
    (bundle,) = read(TARGET, [task(found, text="A\r\n\nTaxes")])
    assert tags(bundle) == [("claim", "Taxes")]


def test_skipped_annotations_are_counted_and_left_out():
    bundle, remark = read(TARGET, [task(CLAIM, was_cancelled=True)])
    assert bundle.layers == ()
    assert "1 skipped annotations" in str(remark)


@pytest.mark.parametrize(
    ("bad", "told"),
    [
        (region("r9", "claim", 0, 999, ""), "lies outside the text"),
        (region("r9", "claim", 0, 5, "Rates"), "but the article reads"),
        (region("r9", "claim", 0, 2**60, ""), "too large"),
        (region("r9", "claim", "/p[1]", 5, ""), "must be a whole number"),
        ({**RELATION, "to_id": "r7"}, "joins regions that are not there"),
        ({"id": "r9", "type": "taxonomy", "value": {}}, "which is not read"),
        ({**CLAIM, "value": {**CLAIM["value"], "labels": 1}}, "must be a list of text"),
    ],
)
def test_what_is_wrong_is_told_with_its_place_and_the_rest_comes_in(bad, told):
    error, bundle = read(TARGET, [task(SOURCE, bad)])
    assert isinstance(error, FormatError)
    assert "in.json, line 1: " in str(error)
    assert told in str(error)
    assert tags(bundle) == [("source", "the minister")]


@pytest.mark.parametrize(
    "content",
    [
        b"nothing", b"[", b'[{"data"', b"{}", b'[{"data": 1}]', b'[{"data": {}}]',
        b'[{"data": {"text": "x"}, "annotations": ' + DEEP + b"}]",
        b'[{"data": {"text": "x", "n": 1' + b"0" * 400 + b'}, "annotations": [1]}]',
    ],
)  # fmt: skip
def test_a_broken_file_is_told(content):
    try:
        found = read(TARGET, content)
    except FormatError:
        return
    assert all(isinstance(each, FormatError) for each in found)


def test_its_files_are_told_from_others():
    assert TARGET.recognises(FILE)
    assert not TARGET.recognises(GOLDEN / "onrecord.jsonl")
    assert not jsonl.FORMAT.recognises(FILE)


# what somebody changed in Label Studio


def results_changed(change):
    first = orjson.loads(FILE.read_bytes())[0]
    result = first["annotations"][0]["result"]
    # Label Studio keeps the data and the results, and gives everything else anew.
    again = {"id": 90, "result": change(result), "completed_by": 1}
    return read(TARGET, [{**first, "id": 7, "annotations": [again]}])[-1]


def test_labels_are_still_whose_they_were_after_a_visit_to_label_studio():
    assert plain(results_changed(list)) == plain(ours()[0])


def test_whoever_takes_up_a_machine_s_regions_there_has_a_layer_of_their_own():
    first = orjson.loads(FILE.read_bytes())[0]
    taken_up = {"result": first["predictions"][0]["result"], "completed_by": 1}
    bundle = read(TARGET, [{**first, "annotations": [*first["annotations"], taken_up]}])[-1]
    names = {key: each.name for key, each in bundle.annotators.items()}
    assert [names[a.annotator_id] for a in bundle.annotations if a.label == "entity"] == [
        "machine:spacy/tiny@1", "",
    ]  # fmt: skip


def test_a_value_that_was_changed_there_counts():
    def to_mixed(result):
        value = {"start": 14, "end": 23, "choices": ["mixed"]}
        return [{**r, "value": value} if r.get("from_name") == "claim.wording" else r
                for r in result]  # fmt: skip

    bundle = results_changed(to_mixed)
    assert bundle.annotations[0].attributes == {"wording": "mixed"}
    assert bundle.annotations[1].attributes == ours()[0].annotations[1].attributes


def test_a_note_that_was_written_there_counts():
    bundle = results_changed(lambda result: [{**result[0], "meta": {"text": ["new"]}}, *result[1:]])
    assert bundle.annotations[0].note == "new"


def test_a_relation_that_was_turned_there_is_a_new_link():
    def turned(result):
        return [{**r, "direction": "left"} if r["type"] == "relation" else r for r in result]

    assert ("attributed to", "Élodie Marchand", "It stays … For now") in links(
        results_changed(turned)
    )
