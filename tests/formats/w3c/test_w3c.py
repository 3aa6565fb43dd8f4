"""Web annotations out, checked against a schema after the recommendation, and in."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import orjson
import pytest
from jsonschema import Draft202012Validator

from onrecord import resources
from onrecord.errors import FormatError, UserError
from onrecord.formats.w3c import FORMAT
from onrecord.model.annotations import Origin, OriginKind
from onrecord.model.articles import text_hash
from onrecord.model.bundles import Bundle
from onrecord.model.layers import Annotator, LayerKind, LayerStatus, layer_of
from onrecord.model.quoting import without_text
from tests.builders import article, dataset, incoming, tag, tie

GOLDEN = Path(__file__).parents[1] / "golden" / "w3c.jsonld"
SCHEMA = json.loads(resources.path("schemas/w3c-annotation-1.schema.json").read_text("utf-8"))
TEXT = """Ferry 🙂 subsidy to end

The ferry subsidy, the minister said after a long day of talks about the islands, would end."""
MOMENT = "2026-03-14T17:42:07.123Z"


def ferries() -> Bundle:
    news = article(TEXT, id="a1", outlet="The Gazette", language="en", modified=MOMENT)
    made = {"created": MOMENT, "modified": MOMENT}
    claim = tag("claim", news, "The ferry subsidy", "would end", id="t1", **made,
                attributes={"kind": "prediction"}, note="Split.", confidence=0.5)  # fmt: skip
    source = tag("source", news, "the minister", id="t2", **made)
    stance = replace(tag("stance", news, id="t3", **made), created="2026")
    long = tag("claim", news, "🙂 subsidy to end\n\nThe ferry subsidy, the minister said after a",
               by="m", id="t4", origin=Origin(OriginKind.SUGGESTION, "x"), **made)  # fmt: skip
    links = (
        tie("attributed to", claim, source, id="l1", note="surely", **made),
        tie("held by", stance, source, id="l2", **made),
    )
    return Bundle(
        article=news,
        annotators={
            "ana": Annotator(id="ana", name="Ana"),
            "ben": Annotator(id="ben", name="Bén"),
            "m": Annotator(id="m", name="machine:x@1", kind=LayerKind.MACHINE),
        },
        layers=tuple(replace(layer_of("a1", key, LayerStatus.DONE), modified=MOMENT)
                     for key in ("ana", "ben", "m")),
        annotations=(claim, source, stance, long),
        links=links,
        codebook_id="onrecord",
        codebook_revision=1,
    )  # fmt: skip


def untagged() -> Bundle:
    return Bundle(article=article("Rates will rise.", id="a2", modified=MOMENT))


def written(place: Path, *bundles: Bundle) -> Path:
    FORMAT.write(dataset(*bundles), place)
    return place


def annotations(path: Path) -> list[dict]:
    return orjson.loads(path.read_bytes())["first"]["items"]


def complaints(data: object) -> list[str]:
    return [
        f"{each.json_path}: {each.message}"
        for each in Draft202012Validator(SCHEMA).iter_errors(data)
    ]


def same(one: Bundle, other: Bundle) -> bool:
    """Whether they are equal but for when and from where the article came."""
    arrived = {"modified": MOMENT, "source_file": ""}
    here, there = (replace(each, article=replace(each.article, **arrived)) for each in (one, other))
    return here == there


def test_the_golden_file_is_written_byte_for_byte(tmp_path):
    out = written(tmp_path / "out", ferries(), untagged())
    assert out.read_bytes() == GOLDEN.read_bytes()


def test_all_of_it_comes_back():
    news, other = FORMAT.read(GOLDEN, incoming())
    assert set(news.annotators) == {"ana", "ben", "m"}
    assert sorted(news.annotations, key=repr) == sorted(ferries().annotations, key=repr)
    assert news.links == ferries().links
    assert {each.id for each in news.layers} == {each.id for each in ferries().layers}
    assert same(other, untagged())


def test_the_schema_is_a_schema_and_the_golden_file_fits_it():
    Draft202012Validator.check_schema(SCHEMA)
    assert complaints(orjson.loads(GOLDEN.read_bytes())) == []


@pytest.mark.parametrize(
    ("number", "key", "value"),
    [
        (0, "motivation", "musing"),
        (1, "target", []),
        (1, "type", "Note"),
        (2, "body", []),
        (2, "creator", "Ana"),
        (2, "created", "yesterday"),
        (5, "target", {"id": "x"}),
    ],
)
def test_the_schema_objects_to_what_the_recommendation_does_not_have(number, key, value):
    data = orjson.loads(GOLDEN.read_bytes())
    data["first"]["items"][number][key] = value
    assert complaints(data) != []


def test_an_export_without_articles_is_an_empty_collection(tmp_path):
    out = written(tmp_path / "out")
    data = orjson.loads(out.read_bytes())
    assert (data["total"], data["first"]["items"]) == (0, [])
    assert complaints(data) == []
    assert list(FORMAT.read(out, incoming())) == []


def test_positions_count_code_points_and_quotes_have_what_is_around_them():
    source = annotations(GOLDEN)[2]
    position, quote = source["target"]["selector"]
    assert TEXT[position["start"] : position["end"]] == quote["exact"] == "the minister"
    assert quote["prefix"] + quote["exact"] + quote["suffix"] in TEXT


def test_each_part_of_a_split_tag_is_a_target():
    exact = [each["selector"][1]["exact"] for each in annotations(GOLDEN)[1]["target"]]
    assert exact == ["The ferry subsidy", "would end"]


def test_the_text_can_be_left_out_where_it_is_known(tmp_path):
    out = written(tmp_path / "out", without_text(ferries()))
    assert "talks about" not in out.read_text("utf-8")
    assert complaints(orjson.loads(out.read_bytes())) == []
    (news,) = FORMAT.read(out, incoming(TEXT))
    assert news.article.text == TEXT
    assert sorted(news.annotations, key=repr) == sorted(ferries().annotations, key=repr)
    (told,) = FORMAT.read(out, incoming())
    assert isinstance(told, FormatError)
    assert str(told) == ("out, line 2: body was left out, and no article here has the hash of it.")


# what other tools make of it


def changed(place: Path, *changes: tuple[int, str, object]) -> Path:
    """The golden file after another tool had it: its fields written over, all laid out anew."""
    data = orjson.loads(GOLDEN.read_bytes())
    for number, key, value in changes:
        data["first"]["items"][number][key] = value
    place.write_bytes(orjson.dumps(data, option=orjson.OPT_INDENT_2))
    return place


def test_a_tag_that_another_tool_has_moved_is_where_it_is_now(tmp_path):
    at = TEXT.index("islands")
    target = annotations(GOLDEN)[2]["target"]
    target["selector"] = [{"type": "TextPositionSelector", "start": at, "end": at + 7}]
    news, _ = FORMAT.read(changed(tmp_path / "out", (2, "target", target)), incoming())
    assert "islands" in [each.text for each in news.annotations if each.label == "source"]


def test_a_file_without_our_own_fields_is_read_by_the_recommendation(tmp_path):
    data = orjson.loads(GOLDEN.read_bytes())
    for item in data["first"]["items"]:
        item.pop("onrecord")
    (tmp_path / "out").write_bytes(orjson.dumps(data))
    news, _ = FORMAT.read(tmp_path / "out", incoming())
    names = {key: each.name for key, each in news.annotators.items()}
    told = {(names[each.annotator_id], each.label, each.text) for each in news.annotations}
    assert ("Ana", "source", "the minister") in told
    assert ("Ana", "stance", "") in told
    assert [each.label for each in news.links] == ["attributed to", "held by"]


# others' files

PAGE = "https://news.example/ferries"


def foreign(place: Path, *items: object, text: str | None = TEXT, **more: object) -> Path:
    described = {
        "type": "Annotation",
        "motivation": "describing",
        "body": {"type": "TextualBody", "format": "text/plain", "value": text},
        "target": {"id": PAGE, "type": "Text"},
    }
    found = [*([described] if text else []), *items]
    data = {"@context": "http://www.w3.org/ns/anno.jsonld", "type": "AnnotationPage"}
    place.write_bytes(orjson.dumps({**data, "items": found, **more}))
    return place


def note(*selectors: object, body: object = None, source: str = PAGE, **more: object) -> dict:
    target = {"source": source, "selector": list(selectors)}
    told = body or {"type": "TextualBody", "purpose": "tagging", "value": "claim"}
    return {"id": "urn:x:1", "type": "Annotation", "body": told, "target": target, **more}


def quoted(exact: str, **more: str) -> dict:
    return {"type": "TextQuoteSelector", "exact": exact, **more}


def at(start: int, end: int) -> dict:
    return {"type": "TextPositionSelector", "start": start, "end": end}


@pytest.mark.parametrize(
    "selectors",
    [
        [quoted("the minister")],
        [at(0, 3), quoted("the minister")],
        [{"type": "XPathSelector", "value": "/p[2]", "refinedBy": quoted("the minister")}],
        [quoted("the", prefix="subsidy, "), quoted("not this one")],
    ],
)
def test_a_quote_is_found_in_the_text(tmp_path, selectors):
    (news,) = FORMAT.read(foreign(tmp_path / "x.jsonld", note(*selectors)), incoming())
    assert news.annotations[0].text.startswith("the")
    assert news.annotations[0].start == TEXT.index("the minister")


def test_positions_that_count_utf_16_units_are_told(tmp_path):
    start = TEXT.index("the minister") + 1
    item = note(at(start, start + 12), quoted("the minister"))
    (news,) = FORMAT.read(foreign(tmp_path / "x.jsonld", item), incoming())
    assert news.annotations[0].text == "the minister"
    assert [str(each) for each in news.remarks] == ["x.jsonld: offsets counted in UTF-16 units."]


@pytest.mark.parametrize(
    ("body", "label", "said"),
    [
        ({"type": "TextualBody", "purpose": "classifying", "value": "claim"}, "claim", ""),
        ([{"value": "claim", "purpose": "tagging"}, {"value": "Hm."}], "claim", "Hm."),
        ({"value": "Hm."}, "highlighting", "Hm."),
    ],
)
def test_labels_and_notes_are_told_by_their_purposes(tmp_path, body, label, said):
    (news,) = FORMAT.read(
        foreign(tmp_path / "x.jsonld", note(quoted("would end"), body=body)), incoming()
    )
    assert [(each.label, each.note) for each in news.annotations] == [(label, said)]


@pytest.mark.parametrize(
    ("creator", "name"),
    [({"name": "Ana"}, "Ana"), ("acct:ana", "acct:ana"), ([{"id": "urn:a"}], "urn:a"), (None, "")],
)
def test_whose_a_tag_is_its_creator_tells(tmp_path, creator, name):
    item = note(quoted("would end"), creator=creator)
    (news,) = FORMAT.read(foreign(tmp_path / "x.jsonld", item), incoming())
    assert [each.name for each in news.annotators.values()] == [name]


def test_a_text_that_is_here_already_is_told_by_its_hash(tmp_path):
    item = note(quoted("would end"), source=f"urn:sha256:{text_hash(TEXT)}")
    (news,) = FORMAT.read(foreign(tmp_path / "x.jsonld", item, text=None), incoming(TEXT))
    assert news.annotations[0].text == "would end"


def test_annotations_of_pages_that_are_not_here_are_refused_in_one_sentence(tmp_path):
    out = foreign(tmp_path / "x.jsonld", *[note(quoted("would end"))] * 3, text=None)
    (told,) = FORMAT.read(out, incoming())
    assert str(told).startswith(
        f"x.jsonld: 3 annotations are of texts that are not in it, such as {PAGE}; only those"
    )


@pytest.mark.parametrize(
    ("item", "told"),
    [
        (note(quoted("will not be found")), "items[2].target is not to be found in the text."),
        (note(at(5, 9999)), "items[2].target is not to be found in the text."),
        (7, "is not an object."),
        (
            note(motivation="linking", body={"source": "urn:x:9", "purpose": "linking"}),
            f"items[2].target names “{PAGE}”, which is not there.",
        ),
    ],
)
def test_an_annotation_that_cannot_be_right_is_named_and_the_others_go_in(tmp_path, item, told):
    out = foreign(tmp_path / "x.jsonld", note(quoted("would end")), item)
    found = list(FORMAT.read(out, incoming()))
    assert [str(each) for each in found if isinstance(each, UserError)] == [
        f"x.jsonld, line 1: {told}"
    ]
    assert [len(each.annotations) for each in found if isinstance(each, Bundle)] == [1]


def test_a_description_of_something_is_no_article(tmp_path):
    body = {"type": "TextualBody", "format": "text/plain", "value": "Well said."}
    item = note(quoted("would end"), motivation="describing", body=body)
    (news,) = FORMAT.read(foreign(tmp_path / "x.jsonld", item), incoming())
    assert [(each.text, each.note) for each in news.annotations] == [("would end", "Well said.")]


def test_a_broken_line_of_ours_is_named_and_the_others_go_in(tmp_path):
    lines = GOLDEN.read_bytes().split(b"\n")
    lines[5] = lines[5][:-9]
    (tmp_path / "x.jsonld").write_bytes(b"\n".join(lines))
    told, news, _ = FORMAT.read(tmp_path / "x.jsonld", incoming())
    assert str(told).startswith("x.jsonld, line 6: is not valid JSON")
    assert "the minister" in [each.text for each in news.annotations]


@pytest.mark.parametrize("content", [b"", b"[1,", b'"text"', b'{"items": 4}'])
def test_a_file_that_is_no_collection_is_named(tmp_path, content):
    (tmp_path / "x.jsonld").write_bytes(content)
    with pytest.raises(FormatError, match=r"x\.jsonld"):
        list(FORMAT.read(tmp_path / "x.jsonld", incoming()))
