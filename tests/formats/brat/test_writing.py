"""What brat and its readers get to see."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pybrat.parser import BratParser

from onrecord.formats.brat import FORMAT
from onrecord.formats.brat.vocabulary import Names, type_name
from onrecord.model.bundles import Bundle
from onrecord.model.layers import Annotator, LayerStatus, layer_of
from onrecord.model.spans import Span
from tests.builders import article, codebook, dataset, incoming, tag, tie

GOLDEN = Path(__file__).parents[1] / "golden" / "brat"
TEXT = """Ferry subsidy to end

The ferry subsidy, the minister said, would end in June. Two officials denied that.

“We were never asked,” the mayor said.
“Not once.”"""


def ferries() -> Bundle:
    """Two annotators of one article, with everything that brat can hold."""
    news = article(TEXT, id="a1")
    claim = tag("claim", news, "The ferry subsidy", "would end in June", id="t1",
                attributes={"wording": "indirect", "check-worthiness": "not factual"},
                note="Split around its cue.\nTwo parts.")  # fmt: skip
    known = {"count": 1, "type": "named person", "title": "minister of ferries"}
    source = tag("source", news, "the minister", id="t2", attributes=known)
    cue = tag("cue", news, "said", id="t3", attributes={"meaning": "neutral"})
    officials = tag("source", news, "Two officials", id="t4", attributes={"title": "12"})
    denied = tag("cue", news, "denied", id="t5")
    stance = tag("stance", news, "denied that", id="t6", attributes={"explicit": False})
    quoted = tag(
        "claim", news, "We were never asked,” the mayor said.\n“Not once", by="ben", id="t7"
    )
    links = (
        tie("attributed to", claim, source, id="l1"),
        tie("attributed to", claim, officials, id="l2"),
        tie("signalled by", claim, cue, id="l3"),
        tie("about", stance, claim, id="l4"),
        tie("held by", stance, officials, id="l5"),
        tie("attributed to", denied, officials, id="l6"),
        tie("same as", source, officials, id="l7", attributes={"certainty": "likely"}, note="?"),
    )
    return Bundle(
        article=news,
        annotators={"ana": Annotator(id="ana", name="Ana"),
                    "ben": Annotator(id="ben", name="machine:x/y@1")},
        layers=(layer_of("a1", "ana", LayerStatus.DONE), layer_of("a1", "ben", LayerStatus.DONE)),
        annotations=(claim, source, cue, officials, denied, stance, quoted),
        links=links,
    )  # fmt: skip


def untagged() -> Bundle:
    return Bundle(article=article("Rates will rise.", id="a2"))


def written(place: Path, *bundles: Bundle, **more: object) -> Path:
    place.mkdir(exist_ok=True)
    FORMAT.write(dataset(*bundles, **more), place)
    return place


def files(folder: Path) -> dict[str, bytes]:
    return {
        file.relative_to(folder).as_posix(): file.read_bytes()
        for file in folder.rglob("*")
        if file.is_file()
    }


def test_the_golden_folder_is_written_byte_for_byte(tmp_path):
    assert files(written(tmp_path / "out", ferries(), untagged())) == files(GOLDEN)


def said(bundle: Bundle) -> tuple[object, ...]:
    """Everything that brat can hold, told without ids."""
    names = {key: each.name for key, each in bundle.annotators.items()}
    tags = {
        each.id: (names[each.annotator_id], each.label, each.spans,
                  sorted(each.attributes.items()), each.note)
        for each in bundle.annotations
    }  # fmt: skip
    ties = [(each.label, tags[each.from_id], tags[each.to_id], sorted(each.attributes.items()),
             each.note) for each in bundle.links]  # fmt: skip
    layers = sorted((names[each.annotator_id], each.status) for each in bundle.layers)
    return (
        bundle.article.text,
        bundle.split,
        layers,
        sorted(tags.values(), key=repr),
        sorted(ties, key=repr),
    )


def test_what_was_written_comes_back():
    news, other = FORMAT.read(GOLDEN, incoming())
    assert said(news) == said(ferries())
    assert said(other) == said(untagged())
    assert news.groups == other.groups == ()


def test_ids_are_the_same_at_every_reading():
    one, _ = FORMAT.read(GOLDEN, incoming())
    again, _ = FORMAT.read(GOLDEN, incoming())
    assert [each.id for each in one.annotations] == [each.id for each in again.annotations]
    assert [each.id for each in one.links] == [each.id for each in again.links]


def test_pybrat_reads_tags_links_and_statements():
    ana, rates, ben = sorted(BratParser().parse(GOLDEN), key=lambda each: each.id)
    assert ana.text == ben.text == TEXT
    assert rates.text == "Rates will rise."
    assert {each.mention for each in ana.entities} == {
        "The ferry subsidy would end in June", "the minister", "said", "Two officials", "denied",
        "denied that",
    }  # fmt: skip
    for each in [*ana.entities, *ben.entities]:
        covered = " ".join(TEXT[span.start : span.end] for span in each.spans)
        assert covered == each.mention
    claim, stance = ana.events
    assert (claim.type, claim.trigger.type) == ("claim", "claim")
    assert [each.mention for each in claim.arguments] == ["the minister", "Two officials", "said"]
    assert (stance.type, stance.arguments) == (
        "stance",
        [claim, next(each for each in ana.entities if each.mention == "Two officials")],
    )
    assert [(each.type, each.arg1.mention, each.arg2.mention) for each in ana.relations] == [
        ("attributed_to", "denied", "Two officials"),
        ("same_as", "the minister", "Two officials"),
    ]


def test_brat_gets_no_span_that_holds_a_line_break():
    (ben,) = [each for each in BratParser().parse(GOLDEN) if "%3A;" in each.id]
    (quoted,) = ben.entities
    assert [TEXT[each.start : each.end] for each in quoted.spans] == [
        "We were never asked,” the mayor said.",
        "“Not once",
    ]
    news, _ = FORMAT.read(GOLDEN, incoming())
    (ours,) = [each for each in news.annotations if each.text.startswith("We were")]
    assert [span.text for span in ours.spans] == [
        "We were never asked,” the mayor said.\n“Not once"
    ]


def test_who_moves_a_tag_in_brat_is_right(tmp_path):
    written(tmp_path / "out", ferries())
    (file,) = (tmp_path / "out" / "machine%3A;x%2F;y@1").glob("*.ann")
    start = TEXT.index("“Not once")
    lines = file.read_text("utf-8").split("\n")
    lines[0] = f"T1\tclaim {start} {start + 9}\t“Not once"
    file.write_text("\n".join(lines), "utf-8")
    (news,) = FORMAT.read(tmp_path / "out", incoming())
    assert [each.text for each in news.annotations if each.text.endswith("once")] == ["“Not once"]


def test_splits_are_folders_around_the_annotators(tmp_path):
    parts = replace(ferries(), split="train"), replace(untagged(), split="dev")
    out = written(tmp_path / "out", *parts, splits=("train", "dev"))
    assert (out / "train" / "Ana" / "Ferry-subsidy-to-end.ann").is_file()
    assert {each.split for each in FORMAT.read(out, incoming())} == {"train", "dev"}


def test_files_of_articles_with_one_title_are_told_apart(tmp_path):
    texts = "Ferries sail.\n1", "Ferries sail.\n2"
    many = [Bundle(article=article(each, id=each[-1])) for each in texts]
    out = written(tmp_path / "out", *many)
    assert sorted(file.name for file in out.rglob("*.ann")) == [
        "Ferries-sail-2.ann",
        "Ferries-sail.ann",
    ]


def test_a_layer_without_tags_is_an_empty_file_and_comes_back(tmp_path):
    bundle = replace(ferries(), annotations=(), links=())
    out = written(tmp_path / "out", bundle)
    assert [file.read_bytes() for file in out.rglob("*.ann")] == [b"", b""]
    (again,) = FORMAT.read(out, incoming())
    assert [each.status for each in again.layers] == [LayerStatus.DONE] * 2


def section(text: str, name: str) -> list[str]:
    return text.partition(f"[{name}]\n")[2].partition("\n\n")[0].splitlines()


def test_the_configuration_lists_what_may_be_tagged_tied_and_chosen():
    conf = (GOLDEN / "annotation.conf").read_text("utf-8")
    assert section(conf, "entities") == ["source", "cue", "entity"]
    assert section(conf, "events") == [
        "claim\tattributed_to*:source, signalled_by*:cue",
        "stance\theld_by*:source, about*:claim",
    ]
    assert "same_as\tArg1:source, Arg2:source" in section(conf, "relations")
    assert "claim-kind\tArg:claim, Value:fact|prediction|policy|value" in conf
    assert "title\tArg:source\n" in conf
    assert "certainty\tArg:<RELATION>, Value:same|likely|unknown" in conf


def test_retired_labels_are_configured_only_where_they_occur(tmp_path):
    book = codebook()
    labels = tuple(replace(each, retired=each.id in ("cue", "entity")) for each in book.labels)
    out = written(tmp_path / "out", ferries(), book=replace(book, labels=labels))
    conf = (out / "annotation.conf").read_text("utf-8")
    assert section(conf, "entities") == ["source", "cue"]


def test_labels_keep_their_titles_in_brat():
    looks = (GOLDEN / "visual.conf").read_text("utf-8")
    assert "claim | Claim" in section(looks, "labels")
    assert "attributed_to | attributed to" in section(looks, "labels")


IDS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=8)


@given(st.lists(IDS, unique=True), IDS, st.booleans())
def test_any_id_comes_back_from_its_name_in_brat(listed, other, are_roles):
    names = Names(((each, type_name(each)) for each in listed), are_roles=are_roles)
    for each in (*listed, other):
        name = names.name_of(each)
        assert names.id_of(name) == each
        assert set(name) <= set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-")
        assert not (are_roles and name[-1].isdigit() and name[:2] != "_x")


@pytest.mark.parametrize(
    "value",
    ["plain words", "12", "true", '"quoted"', " edges ", "", "two\nlines", "tab\there", "a\u2028b",
     "[]", "null", 3, 0.5, 1e300, True, False, ("a", "b"), ("a",), ()],
)  # fmt: skip
def test_any_value_comes_back(tmp_path, value):
    news = article(TEXT)
    odd = tag("source", news, "the minister", attributes={"anything": value})
    bundle = Bundle(
        article=news,
        annotators={"ana": Annotator(id="ana", name="Ana")},
        layers=(layer_of(news.id, "ana"),),
        annotations=(odd,),
    )
    (again,) = FORMAT.read(written(tmp_path / "out", bundle), incoming())
    assert again.annotations[0].attributes == {"anything": value}
    assert type(again.annotations[0].attributes["anything"]) is type(value)


def test_spans_out_of_order_and_of_line_breaks_alone_come_back(tmp_path):
    news = article(TEXT)
    end = TEXT.index("\n\n")
    odd = replace(
        tag("claim", news, "would end in June"),
        spans=(Span.of(TEXT, 40, 45), Span.of(TEXT, 6, 13), Span.of(TEXT, end, end + 2)),
    )
    bundle = Bundle(
        article=news,
        annotators={"ana": Annotator(id="ana", name="Ana")},
        layers=(layer_of(news.id, "ana"),),
        annotations=(odd,),
    )
    (again,) = FORMAT.read(written(tmp_path / "out", bundle), incoming())
    assert again.annotations[0].spans == odd.spans
