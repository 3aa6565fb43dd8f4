from __future__ import annotations

import io
import json
from dataclasses import replace

import pandas
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.formats.parquet import FORMAT, articles
from onrecord.model.codebook import Attribute, AttributeType, Choice, Codebook, Label
from onrecord.model.items import Item, Recoding
from onrecord.model.quoting import without_text
from onrecord.model.registries import Actor
from onrecord.model.spans import Span
from tests.builders import article, codebook, dataset, tag, tie
from tests.formats.exported import GOLDEN, NEWS, bundle, golden_bundles, written


def table(*bundles, **more) -> pa.Table:
    return pq.read_table(io.BytesIO(written(FORMAT, dataset(*bundles, **more))))


def rows(*bundles, **more) -> list[dict]:
    return table(*bundles, **more).to_pylist()


def test_the_golden_file_is_written_again():
    golden = pq.read_table(GOLDEN / "tables.parquet")
    found = table(*golden_bundles())
    assert found.schema == golden.schema
    assert found.to_pylist() == golden.to_pylist()


def test_an_article_is_a_row_with_all_about_it():
    first, other = rows(*golden_bundles())
    assert (first["id"], first["title"], first["facts"]) == (
        "a1", "Ferry kept 🛳", '{"desk":"islands"}',
    )  # fmt: skip
    claim, source, *_, entity = first["annotations"]
    assert claim["spans"] == [
        {"start": 15, "end": 23, "text": "It stays"},
        {"start": 49, "end": 56, "text": "For now"},
    ]
    assert [first["text"][each["start"] : each["end"]] for each in claim["spans"]] == [
        "It stays", "For now",
    ]  # fmt: skip
    assert (claim["text"], claim["start"], claim["end"]) == ("It stays … For now", 15, 56)
    assert claim["attributes"]["claim"]["wording"] == "direct"
    assert claim["attributes"]["source"] is None
    assert source["attributes"]["source"]["actor"] == "Élodie Marchand"
    assert entity["confidence"] == 0.875
    link = first["links"][0]
    assert (link["from"], link["label"], link["to"]) == ("n1", "attributed to", "n2")
    assert [(each["annotator"], each["status"]) for each in first["layers"]][1] == ("Bén", "new")
    assert first["regions"][0]["kind"] == "headline"
    assert first["actors"][0]["aliases"] == ["E. Marchand"]
    assert (other["byline"], other["annotations"], other["layers"]) == (None, [], [])


def test_columns_are_typed():
    schema = table().schema
    annotation = schema.field("annotations").type.value_type
    assert annotation.field("start").type == pa.int64()
    attributes = annotation.field("attributes").type
    assert attributes.field("stance").type.field("explicit").type == pa.bool_()
    assert attributes.field("source").type.field("count").type == pa.float64()


def test_pandas_makes_a_long_table_of_it():
    frame = pandas.read_parquet(io.BytesIO(written(FORMAT, dataset(*golden_bundles()))))
    tags = frame[["id", "annotations"]].explode("annotations").dropna()
    long = pandas.json_normalize(tags["annotations"]).assign(article_id=list(tags["id"]))
    assert list(long["label"]) == ["claim", "source", "cue", "cue", "source", "stance", "entity"]
    assert set(long["article_id"]) == {"a1"}
    assert long["attributes.source.count"].max() == 2


def test_chosen_default_and_unset_are_told_apart():
    kinds = tuple(Choice(each, each) for each in ("a", "b"))
    some = AttributeType.CHOICE
    label = Label(
        id="claim",
        title="Claim",
        attributes=(
            Attribute(id="d", title="D", type=some, values=kinds, default="a"),
            Attribute(id="u", title="U", type=some, values=kinds),
        ),
    )
    book = Codebook(id="b", revision=1, title="B", labels=(label,))
    made = bundle(
        tag("claim", NEWS, "fall", attributes={"d": "a"}),
        tag("claim", NEWS, "fall", attributes={"u": "b"}),
    )
    (row,) = rows(made, book=book)
    chosen, defaulted = row["annotations"]
    assert (chosen["attributes"]["claim"], chosen["defaulted"]) == ({"d": "a", "u": None}, [])
    assert (defaulted["attributes"]["claim"], defaulted["defaulted"]) == (
        {"d": "a", "u": "b"}, ["d"],
    )  # fmt: skip


@pytest.mark.parametrize(
    "values",
    [{"count": "two"}, {"count": True}, {"count": 2**70 + 1}, {"count": 10**400}, {"title": 3},
     {"mood": ("sad", 1)}, {"deep": {"x": 1}}],
)  # fmt: skip
def test_values_that_fit_no_column_are_kept_aside(values):
    (row,) = rows(bundle(tag("source", NEWS, "mayor", attributes=values)))
    (found,) = row["annotations"]
    assert not any(found["attributes"]["source"].values())
    assert json.loads(found["other_attributes"]) == json.loads(json.dumps(values))


def test_labels_of_no_codebook_and_links_with_values_go_too():
    odd, other = tag("rumour", NEWS, "fall", attributes={"x": "y"}), tag("source", NEWS, "mayor")
    link = tie("same as", odd, other, attributes={"certainty": "likely", "x": 1}, note="why")
    (row,) = rows(bundle(odd, other, links=(link,)))
    assert (row["annotations"][0]["label"], row["annotations"][0]["other_attributes"]) == (
        "rumour", '{"x":"y"}',
    )  # fmt: skip
    (found,) = row["links"]
    assert found["attributes"] == {"same as": {"certainty": "likely"}}
    assert (found["other_attributes"], found["note"]) == ('{"x":1}', "why")


def test_a_codebook_without_attributes_makes_no_empty_columns():
    label = Label(id="claim", title="Claim")
    book = Codebook(id="b", revision=1, title="B", labels=(label,))
    (row,) = rows(bundle(tag("claim", NEWS, "fall")), book=book)
    assert "attributes" not in row["annotations"][0]


def test_what_was_renamed_is_told_as_it_is_read_and_as_it_was_tagged():
    change = Recoding(item=Item(label="assertion"), becomes=("claim",), since=2)
    book = replace(codebook(), revision=2, changes=(change,))
    made = bundle(tag("assertion", NEWS, "fall", attributes={"wording": "direct"}))
    (row,) = rows(made, book=book)
    (found,) = row["annotations"]
    assert (found["label"], found["as_tagged"]) == ("claim", '{"label":"assertion"}')
    assert found["attributes"]["claim"]["wording"] == "direct"


def test_actors_are_told_by_the_names_they_are_read_as():
    kept = Actor(id="x1", name="The minister")
    gone = Actor(id="x2", name="A minister", merged_into="x1")
    made = bundle(tag("source", NEWS, "mayor", attributes={"actor": "x2"}), actors=(kept, gone))
    (row,) = rows(made)
    assert row["annotations"][0]["attributes"]["source"]["actor"] == "The minister"
    assert [each["merged_into"] for each in row["actors"]] == [None, "x1"]


def test_without_the_text_offsets_hashes_and_short_quotes_stay():
    text = "word " * 40
    about = article(text, title="T")
    whole = replace(tag("claim", about), spans=(Span.of(text, 0, 199),))
    (row,) = rows(without_text(bundle(whole, about=about)))
    assert (row["text"], row["sha256"]) == (None, about.sha256)
    (found,) = row["annotations"]
    assert (found["start"], found["end"], found["text"]) == (
        0, 199, "word word word word word wor … ord word word word word word",
    )  # fmt: skip


def test_splits_are_a_column():
    assert [row["split"] for row in rows(bundle(split="dev"), bundle())] == ["dev", None]


def test_many_articles_go_out_in_batches(monkeypatch):
    monkeypatch.setattr(articles, "MOST_ARTICLES", 3)
    about = [article(f"News {number}", id=f"a{number}") for number in range(7)]
    data = dataset(*(bundle(tag("claim", each, "News"), about=each) for each in about))
    file = pq.ParquetFile(io.BytesIO(written(FORMAT, data)))
    sizes = [file.metadata.row_group(n).num_rows for n in range(file.num_row_groups)]
    assert sizes == [3, 3, 1]
    assert file.read().column("id").to_pylist() == [each.id for each in about]


def test_nothing_can_be_written_and_read():
    assert table().num_rows == 0


TEXTS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1)


@settings(max_examples=50)
@given(st.lists(st.tuples(TEXTS, TEXTS, TEXTS), max_size=4))
def test_any_text_comes_back_as_it_was(found):
    made = []
    for text, note, title in found:
        about = article(text)
        whole = replace(tag("source", about, note=note, attributes={"title": title}),
                        spans=(Span(0, len(text), text),))  # fmt: skip
        made.append(bundle(whole, about=about))
    for (text, note, title), row in zip(found, rows(*made), strict=True):
        (only,) = row["annotations"]
        assert (row["text"], only["text"], only["end"]) == (text, text, len(text))
        assert (only["note"], only["attributes"]["source"]["title"]) == (note, title)
