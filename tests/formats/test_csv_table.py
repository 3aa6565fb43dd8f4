from __future__ import annotations

import csv
import io
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pandas
import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.formats import csv_table
from onrecord.formats.jsonl import reader
from onrecord.model.annotations import Origin
from onrecord.model.bundles import Bundle
from onrecord.model.codebook import Attribute, AttributeType, Choice, Codebook, Label
from onrecord.model.layers import Annotator, layer_of
from onrecord.model.spans import Span
from tests.builders import article, dataset, incoming, tag, tie

GOLDEN = Path(__file__).parent / "golden" / "onrecord.jsonl"
NEWS = article(id="a1")


def bundle(*annotations, links=(), about=NEWS, name="Ana"):
    return Bundle(
        article=about,
        annotators={"ana": Annotator(id="ana", name=name)},
        layers=(layer_of(about.id, "ana"),),
        annotations=annotations,
        links=links,
    )


def written(*bundles, book=None) -> bytes:
    with TemporaryDirectory() as folder:
        out = Path(folder) / "out.csv"
        csv_table.write(dataset(*bundles, book=book), out)
        return out.read_bytes()


def table(*bundles, book=None):
    text = io.StringIO(written(*bundles, book=book).decode("utf-8-sig"), newline="")
    return list(csv.DictReader(text, strict=True))


def test_excel_is_told_that_it_is_utf_8():
    assert written().startswith(b"\xef\xbb\xbfsplit,article_id,")


def test_an_annotation_is_a_row():
    rows = table(*reader.read(GOLDEN, incoming()))
    assert [row["annotation_id"] for row in rows] == ["n1", "n2", "n3", "n4", "n5", "n6", "e1"]
    first = rows[0]
    assert first["article_title"] == "Ferry kept 🛳"
    assert (first["annotator"], first["layer_kind"], first["layer_status"]) == (
        "Ana", "person", "done",
    )  # fmt: skip
    assert (first["label"], first["role"], first["text"]) == (
        "claim", "claim", "It stays … For now",
    )  # fmt: skip
    assert (first["start"], first["end"], first["fragments"]) == ("15", "56", "15..23;49..56")
    assert first["claim.wording"] == "direct"
    assert first["links"] == "attributed to>n2;signalled by>n3"
    assert rows[1]["origin_by"] == "machine:spacy/tiny@1"
    assert rows[4]["source.count"] == "2"
    assert (rows[5]["start"], rows[5]["fragments"]) == ("", "")
    assert rows[5]["stance.explicit"] == "false"
    assert rows[6]["confidence"] == "0.875"


def test_chosen_default_and_unset_are_told_apart():
    kinds = tuple(Choice(each, each) for each in ("a", "b"))
    some, if_a = AttributeType.CHOICE, {"u": ("a",)}
    label = Label(
        id="claim",
        title="Claim",
        attributes=(
            Attribute(id="d", title="D", type=some, values=kinds, default="a"),
            Attribute(id="u", title="U", type=some, values=kinds),
            Attribute(id="n", title="N", type=some, values=kinds, default="b", applies=if_a),
        ),
    )
    book = Codebook(id="b", revision=1, title="B", labels=(label,))
    chosen = tag("claim", NEWS, "fall", attributes={"d": "a"})
    defaulted = tag("claim", NEWS, "fall", attributes={"u": "a"})
    one, other = table(bundle(chosen, defaulted), book=book)
    keys = "claim.d", "claim.u", "claim.n", "defaulted"
    assert [one[key] for key in keys] == ["a", "", "", ""]
    assert [other[key] for key in keys] == ["a", "a", "b", "d;n"]


def test_values_the_codebook_does_not_know_are_kept_aside():
    odd = tag("claim", NEWS, "fall", attributes={"mood": ("sad", 1), "deep": {"x": 1}})
    (row,) = table(bundle(odd))
    assert row["other_attributes"] == "mood=sad;1;deep={'x': 1}"


EVIL = st.sampled_from(["=1+1", "+1", "-1", "@x", "\tx", "\rx", "=cmd|' /C'!A0", 'a"b', "x\ny"])
words = EVIL | st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"))


@given(st.lists(words, min_size=14, max_size=14))
def test_no_cell_is_a_formula_and_every_cell_can_be_read_back(found):
    news = replace(article(found[0] + "x"), id=found[1], title=found[2], outlet=found[3],
                   published=found[4], url=found[5], language=found[6])  # fmt: skip
    odd = tag(
        "source", news, id=found[7], note=found[8], origin=Origin(by=found[9]), created=found[10],
        modified=found[10], attributes={"title": found[11], found[12]: found[13], "count": -1},
    )  # fmt: skip
    odd = replace(odd, spans=(Span(0, len(news.text), news.text),))
    made = bundle(odd, links=(tie(found[12], odd, odd),), about=news, name=found[13])
    (row,) = table(made)
    number = row.pop("source.count")
    assert number == "-1"
    assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r")) for cell in row.values())
    assert row["note"].removeprefix("'") == found[8].removeprefix("'")
    assert row["source.title"].removeprefix("'") == found[11].removeprefix("'")


def test_headings_are_no_formulas_either():
    label = Label(
        id="=claim",
        title="Claim",
        attributes=(Attribute(id="x", title="X", type=AttributeType.TEXT),),
    )
    book = Codebook(id="b", revision=1, title="B", labels=(label,))
    (row,) = table(bundle(tag("=claim", NEWS, "fall", attributes={"x": "y"})), book=book)
    assert row["'=claim.x"] == "y"


def test_the_golden_table_is_written_again():
    golden = (GOLDEN.parent / "tables.csv").read_bytes()
    assert written(*reader.read(GOLDEN, incoming())) == golden


def test_pandas_reads_the_table():
    frame = pandas.read_csv(io.BytesIO(written(*reader.read(GOLDEN, incoming()))))
    assert list(frame["label"]) == ["claim", "source", "cue", "cue", "source", "stance", "entity"]
    assert frame["start"].max() == 73
    assert list(frame["source.count"].dropna()) == [2]


def test_facts_of_the_article_are_told():
    about = replace(NEWS, byline="Ana", facts={"desk": "islands", "page": 3})
    (row,) = table(bundle(tag("claim", about, "fall"), about=about))
    assert (row["byline"], row["facts"]) == ("Ana", "desk=islands;page=3")


def test_articles_without_annotations_have_no_row():
    assert table(bundle()) == []


@pytest.mark.parametrize("label", ["rumour", "claim"])
def test_unknown_labels_are_written_too(label):
    (row,) = table(bundle(tag(label, NEWS, "fall")))
    assert row["label"] == label
