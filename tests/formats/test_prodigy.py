from __future__ import annotations

import orjson
import pytest
from hypothesis import given
from jsonschema import Draft202012Validator

from onrecord.errors import FormatError
from onrecord.formats import jsonl, prodigy
from onrecord.formats.prodigy.tokens import Tokens
from onrecord.model.layers import UNNAMED
from tests.builders import span
from tests.formats.tool_files import DEEP, GOLDEN, links, ours, plain, read, schema, tags, written
from tests.strategies import TYPED, spans, texts

FILE = GOLDEN / "prodigy.jsonl"
TEXT = "Taxes will fall, the minister said."
CLAIM = {"start": 0, "end": 15, "token_start": 0, "token_end": 2, "label": "claim"}
SOURCE = {"start": 17, "end": 29, "token_start": 4, "token_end": 5, "label": "source"}
TASK = {"text": TEXT, "spans": [CLAIM, SOURCE], "answer": "accept", "_task_hash": 1}


def test_the_golden_file_is_read_and_written_byte_for_byte():
    assert written(prodigy.FORMAT, *read(prodigy.FORMAT, FILE.read_bytes())) == FILE.read_bytes()


def test_out_and_in_again_everything_is_there():
    back = read(prodigy.FORMAT, written(prodigy.FORMAT, *ours()))
    assert list(map(plain, back)) == list(map(plain, ours()))


def test_the_schema_describes_every_line():
    validator = Draft202012Validator(schema("prodigy"))
    validator.check_schema(schema("prodigy"))
    for line in FILE.read_bytes().splitlines():
        assert [each.json_path for each in validator.iter_errors(orjson.loads(line))] == []


def test_machines_find_what_people_may_accept():
    answers = [orjson.loads(line).get("answer") for line in FILE.read_bytes().splitlines()]
    assert answers == ["accept", "accept", None, None]


@given(texts(TYPED).flatmap(lambda text: spans(text).map(lambda found: (text, found))))
def test_tokens_make_up_the_text_and_no_span_cuts_one(made):
    text, found = made
    tokens = Tokens(text, found)
    listed = tokens.listed()
    assert "".join(each["text"] + " " * each["ws"] for each in listed) == text
    assert [each["id"] for each in listed] == list(range(len(listed)))
    for each in found:
        first, last = tokens.of(each)
        assert (listed[first]["start"], listed[last]["end"]) == (each.start, each.end)


def test_a_word_is_cut_where_a_span_ends_in_it():
    listed = Tokens("The minister's", [span("The minister's", "minister")]).listed()
    assert [each["text"] for each in listed] == ["The", "minister", "'", "s"]
    listed = Tokens("unfair", [span("unfair", "fair")]).listed()
    assert [each["text"] for each in listed] == ["un", "fair"]


def test_answers_of_others_come_in():
    relation = {"head_span": CLAIM, "child_span": SOURCE, "head": 2, "child": 5, "label": "by"}
    (bundle,) = read(prodigy.FORMAT, [{**TASK, "relations": [relation], "meta": {"url": "u"}}])
    assert tags(bundle) == [("claim", "Taxes will fall"), ("source", "the minister")]
    assert links(bundle) == [("by", "Taxes will fall", "the minister")]
    assert bundle.article.url == "u"
    assert set(bundle.annotators) == {UNNAMED.id}


def test_relations_can_be_told_by_numbers_of_tokens():
    tokens = [{"text": "x", "start": s, "end": e, "id": n} for n, (s, e) in
              enumerate([(0, 5), (6, 10), (11, 15), (15, 16), (17, 20), (21, 29)])]  # fmt: skip
    relation = {"head": 2, "child": 5, "label": "by"}
    (bundle,) = read(prodigy.FORMAT, [{**TASK, "tokens": tokens, "relations": [relation]}])
    assert links(bundle) == [("by", "Taxes will fall", "the minister")]


@pytest.mark.parametrize(
    ("fields", "name"),
    [
        ({"_annotator_id": "news-ana", "_session_id": "x"}, "news-ana"),
        ({"_session_id": "news-ana"}, "news-ana"),
        ({"_annotator_id": "2026-03-14_17-42-07"}, ""),
        ({}, ""),
    ],
)
def test_the_annotator_is_told_but_for_sessions_that_nobody_named(fields, name):
    (bundle,) = read(prodigy.FORMAT, [{**TASK, **fields}])
    assert [each.name for each in bundle.annotators.values()] == [name]


def test_rejected_and_ignored_answers_are_counted_and_left_out():
    lines = [{**TASK, "answer": answer} for answer in ("reject", "ignore", "reject", "accept")]
    remark, bundle = read(prodigy.FORMAT, lines)
    assert len(bundle.annotations) == 2
    assert "2 rejected and 1 ignored answers" in str(remark)


@pytest.mark.parametrize(
    ("bad", "told"),
    [
        ({**CLAIM, "end": 999}, "lies outside the text"),
        ({**CLAIM, "text": "Rates"}, "but the article reads"),
        ({**CLAIM, "start": None}, "is missing"),
        ({**CLAIM, "start": 2**60}, "too large"),
    ],
)
def test_what_is_wrong_is_told_with_its_line(bad, told):
    found = read(prodigy.FORMAT, [TASK, {**TASK, "text": TEXT + " ", "spans": [bad]}])
    (error,) = [each for each in found if isinstance(each, FormatError)]
    assert "in.jsonl, line 2: spans[0]" in str(error)
    assert told in str(error)
    first, *_ = [each for each in found if not isinstance(each, FormatError)]
    assert len(first.annotations) == 2


@pytest.mark.parametrize("line", [b"{", b"[]", b'{"spans": []}', b'{"text":"x","spans":' + DEEP])
def test_a_broken_line_is_told(line):
    (error,) = read(prodigy.FORMAT, line)
    assert isinstance(error, FormatError)


def test_its_files_are_told_from_ours():
    assert prodigy.FORMAT.recognises(FILE)
    assert not jsonl.FORMAT.recognises(FILE)
    assert not prodigy.FORMAT.recognises(GOLDEN / "onrecord.jsonl")
    assert not prodigy.FORMAT.recognises(GOLDEN / "doccano.jsonl")
