"""spaCy's documents out and in; here and not in ``tests/language``, since records are told and
made by the parts that only ``work`` may bring together."""

from __future__ import annotations

import os
import subprocess
import sys
import zlib
from collections import Counter
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import orjson
import pytest
import spacy
import srsly
from hypothesis import given, settings
from spacy.tokens import Doc, DocBin, Span

from onrecord.errors import FormatError
from onrecord.formats.jsonl import reader as jsonl
from onrecord.formats.jsonl.writer import line_of
from onrecord.language import docbin_writer
from onrecord.language.docbin_names import TAGS
from onrecord.model.bundles import Bundle
from onrecord.model.formats import Alignment
from onrecord.model.layers import UNNAMED, Annotator, LayerStatus
from onrecord.model.recoding import Rereading
from onrecord.work.docbin import FORMAT
from tests.builders import TEXT, article, codebook, dataset, incoming, layer, tag, tie
from tests.formats.bundled import bundles

GOLDEN = Path(__file__).parents[1] / "formats" / "golden" / "onrecord.spacy"
WHOLE = GOLDEN.with_suffix(".jsonl")
NEWS = article(TEXT)
ENGLISH = spacy.blank("en")


def told(bundle):
    """All that a bundle holds."""
    return orjson.loads(orjson.dumps(line_of(bundle, Rereading(codebook()))))


def written(folder, *found, **more):
    given = dataset(*found, **more)
    FORMAT.write(given, folder)
    return given.losses


def docs(tmp_path, *found, **more):
    """What spaCy reads of what was written."""
    written(tmp_path, *found, **more)
    return docs_in(tmp_path / "all" / "0001.spacy")


def docs_in(path):
    return list(DocBin().from_disk(path).get_docs(spacy.blank("en").vocab))


def read(path):
    return list(FORMAT.read(path, incoming()))


def news(*tags, links=(), about=NEWS, **more):
    return Bundle(
        article=about,
        annotators={"ana": Annotator(id="ana", name="Ana")},
        layers=(layer(about),),
        annotations=tags,
        links=tuple(links),
        **more,
    )


def shown(spans):
    return [(each.label_, each.text) for each in spans]


# out


def test_spacy_finds_entities_in_ents_and_other_tags_in_the_group_of_spancat(tmp_path):
    claim, source = tag("claim", NEWS, "Taxes will fall"), tag("source", NEWS, "the minister")
    nested, entity = tag("claim", NEWS, "fall"), tag("entity", NEWS, "minister")
    (doc,) = docs(tmp_path, news(claim, source, nested, entity))
    assert doc.text == TEXT
    assert shown(doc.ents) == [("entity", "minister")]
    assert shown(doc.spans["sc"]) == [
        ("claim", "Taxes will fall"), ("source", "the minister"), ("claim", "fall"),
    ]  # fmt: skip
    assert [each.id_ for each in doc.spans["sc"]] == [claim.id, source.id, nested.id]


def test_of_entities_that_overlap_the_longer_is_in_ents_and_all_are_in_a_group(tmp_path):
    long, short = tag("entity", NEWS, "Two government sources"), tag("entity", NEWS, "government")
    (doc,) = docs(tmp_path, news(short, long))
    assert shown(doc.ents) == [("entity", "Two government sources")]
    assert len(doc.spans["entities"]) == 2


def test_whole_tags_and_links_are_extensions_under_the_ids_of_the_spans(tmp_path):
    claim = tag("claim", NEWS, "Taxes", "fall", attributes={"wording": "direct"}, note="n")
    source, stance = tag("source", NEWS, "the minister"), tag("stance", NEWS)
    link = tie("attributed to", claim, source)
    (doc,) = docs(tmp_path, news(claim, source, stance, links=[link]))
    for name in ("article", "layer", "tags", "relations"):
        Doc.set_extension(name, default=None)
    try:
        first = doc.spans["sc"][0]
        assert doc._.tags[first.id_]["attributes"] == {"wording": "direct"}
        assert [each.text for each in doc.spans["sc"] if each.id_ == claim.id] == ["Taxes", "fall"]
        assert doc._.tags[stance.id]["spans"] == ()
        (relation,) = doc._.relations
        assert (relation["from"], relation["to"]) == (claim.id, source.id)
        assert doc._.article["id"] == NEWS.id
        assert doc._.layer["annotator"] == "Ana"
    finally:
        for name in ("article", "layer", "tags", "relations"):
            Doc.remove_extension(name)


@pytest.mark.parametrize(
    ("alignment", "words"),
    [(Alignment.EXPAND, ["wouldn't"]), (Alignment.CONTRACT, ["would"]), (Alignment.STRICT, [])],
)
def test_spans_that_cut_through_a_token_are_counted_and_stay_exact_for_us(
    tmp_path, alignment, words
):
    about = article("It wouldn't fall.")
    cut = tag("claim", about, "wouldn")  # spaCy has the tokens "would" and "n't"
    (doc,) = docs(tmp_path, news(cut, about=about), alignment=alignment)
    assert [each.text for each in doc.spans["sc"]] == words
    assert doc.user_data[TAGS][cut.id]["spans"][0]["text"] == "wouldn"
    (back,) = read(tmp_path / "all" / "0001.spacy")
    assert back.annotations[0].spans == cut.spans
    losses = written(_new(tmp_path), news(cut, about=about), alignment=alignment)
    assert losses.counts == {docbin_writer.CUT[alignment]: 1}
    assert losses.cases[0].words == "wouldn"


def _new(tmp_path):
    folder = tmp_path / "again"
    folder.mkdir()
    return folder


def test_each_layer_is_a_document_and_so_is_an_article_without_any(tmp_path):
    both = replace(
        news(tag("claim", NEWS, "Taxes"), tag("cue", NEWS, "said", by="ben")),
        annotators={name: Annotator(id=name, name=name) for name in ("ana", "ben")},
        layers=(layer(NEWS), layer(NEWS, "ben")),
    )
    alone = article("Nobody has read this.")
    found = docs(tmp_path, both, Bundle(article=alone))
    assert [shown(doc.spans["sc"]) for doc in found] == [
        [("claim", "Taxes")],
        [("cue", "said")],
        [],
    ]
    assert [len(each.layers) for each in read(tmp_path / "all" / "0001.spacy")] == [2, 0]


def test_large_parts_are_files_in_a_folder_that_spacy_reads_as_one(tmp_path, monkeypatch):
    monkeypatch.setattr(docbin_writer, "FULL", 60)
    found = [news(about=article(f"{TEXT}\n{number}")) for number in range(5)]
    written(tmp_path, *(replace(each, split="train") for each in found), splits=("train", "dev"))
    names = {each.relative_to(tmp_path).as_posix() for each in tmp_path.rglob("*.spacy")}
    assert names == {"train/0001.spacy", "train/0002.spacy", "train/0003.spacy", "dev/0001.spacy"}
    corpus = spacy.training.Corpus(tmp_path / "train")
    texts = [each.reference.text for each in corpus(ENGLISH)]
    assert sorted(texts) == sorted(each.article.text for each in found)


@pytest.mark.parametrize(
    ("language", "cut"),
    [("en", "do|n't"), ("en-GB", "do|n't"), ("xx", "don't"), ("tlh", "don't")],
)
def test_texts_are_cut_as_their_language_asks(tmp_path, language, cut):
    (doc,) = docs(tmp_path, news(about=article("They don't.", language=language)))
    assert cut in "|".join(each.text for each in doc)


def config(folder):
    return spacy.util.load_config(folder / "config.cfg")


def test_the_configuration_reads_the_parts_and_proposes_spans_as_long_as_nearly_all(tmp_path):
    tags = [tag("cue", NEWS, "said"), tag("claim", NEWS, "Taxes will fall")]
    written(tmp_path, replace(news(*tags), split="train"), splits=("train", "dev"))
    found = config(tmp_path)
    assert found["paths"]["train"] == "train"
    assert found["paths"]["dev"] == "dev"
    assert found["nlp"]["lang"] == "en"
    assert found["components"]["spancat"]["spans_key"] == "sc"
    assert found["components"]["spancat"]["suggester"]["max_size"] == 3


def test_without_parts_the_configuration_says_what_its_scores_are_worth(tmp_path):
    written(tmp_path, news())
    assert config(tmp_path)["paths"] == {
        "train": "all", "dev": "all", "vectors": None, "init_tok2vec": None,
    }  # fmt: skip
    assert "the scores say nothing about new articles" in (tmp_path / "config.cfg").read_text()


# out and in again


def test_the_golden_file_holds_all_that_the_lines_hold(tmp_path):
    whole = list(jsonl.read(WHOLE, incoming()))
    assert [told(each) for each in read(GOLDEN)] == [told(each) for each in whole]
    written(tmp_path, *whole)
    again = read(tmp_path / "all" / "0001.spacy")
    assert [told(each) for each in again] == [told(each) for each in whole]


@settings(max_examples=20)
@given(bundles())
def test_everything_comes_back(bundle):
    with TemporaryDirectory() as folder:
        written(Path(folder), replace(bundle, split="all"), splits=("all",))
        (back,) = read(Path(folder, "all", "0001.spacy"))
    assert sorted_told(back) == sorted_told(replace(bundle, split="all"))


def sorted_told(bundle):
    found = told(bundle)
    for key in ("annotations", "links"):
        found[key] = sorted(found[key], key=lambda each: each["id"])
    return found


# in, from others


def foreign(tmp_path, *found, **more):
    path = tmp_path / "theirs.spacy"
    DocBin(docs=found, **more).to_disk(path)
    return path


def their_doc(text="Petra met us.\r\nShe left."):
    doc = ENGLISH(text)
    doc.set_ents([Span(doc, 0, 1, "PERSON")])
    doc.spans["sc"] = [Span(doc, 0, 3, "claim"), Span(doc, 0, 1, "PERSON"), Span(doc, 1, 3, "")]
    doc.spans["more"] = [Span(doc, len(doc) - 3, len(doc) - 1, "claim")]
    return doc


def test_documents_of_others_are_articles_of_whoever_brings_them_in(tmp_path):
    path = foreign(tmp_path, their_doc(), their_doc("\ufeffIt went home."), ENGLISH(""))
    remark, _, found, other, empty = read(path)
    assert "document 1: 1 spans without a label" in str(remark)
    assert found.article.text == "Petra met us.\nShe left."
    assert found.annotators == {UNNAMED.id: UNNAMED}
    assert [each.status for each in found.layers] == [LayerStatus.DONE]
    assert Counter((each.label, each.text) for each in found.annotations) == {
        ("PERSON", "Petra"): 1, ("claim", "Petra met us"): 1, ("claim", "She left"): 1,
    }  # fmt: skip
    assert (other.article.text, empty.article.text) == ("It went home.", "")


def test_user_data_of_others_is_not_looked_into(tmp_path):
    doc = their_doc()
    doc.user_data["array"] = doc.to_array(["ORTH"])
    doc.user_data[("._.", "tags", None, None)] = {1: b"bytes"}
    assert len(read(foreign(tmp_path, doc, store_user_data=True))[1].annotations) == 3


def test_documents_of_ours_that_a_model_has_been_over_are_read_as_somebody_else_s(tmp_path):
    (doc,) = docs(tmp_path, news(tag("claim", NEWS, "Taxes will fall")))
    doc.spans["sc"] = [Span(doc, 0, 2, "source")]
    remark, found = read(foreign(tmp_path, doc, store_user_data=True))
    assert "other spans than Onrecord wrote" in str(remark)
    assert [(each.label, each.text) for each in found.annotations] == [("source", "Ferry cut")]
    assert found.article.sha256 == NEWS.sha256


# what is wrong


def rewritten(tmp_path, change):
    """The golden file with its message changed."""
    message = srsly.msgpack_loads(zlib.decompress(GOLDEN.read_bytes()), use_list=True)
    change(message)
    path = tmp_path / "bad.spacy"
    path.write_bytes(zlib.compress(srsly.msgpack_dumps(message)))
    return path


def _far_spans(message):
    groups = srsly.msgpack_loads(message["span_groups"][0], use_list=False)
    moved = {}
    for content, names in groups.items():
        group = srsly.msgpack_loads(content)
        group["spans"] = [each[:24] + b"\x7f\xff\xff\xf0" + each[28:] for each in group["spans"]]
        moved[srsly.msgpack_dumps(group)] = names
    message["span_groups"][0] = srsly.msgpack_dumps(moved)


def _strange_words(message):
    message["strings"] = []


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        (_far_spans, "a span of “sc” lies outside the text"),
        (_strange_words, "one of its words or labels is missing"),
    ],
)
def test_a_damaged_document_is_named_and_the_others_go_in(tmp_path, change, problem):
    found = read(rewritten(tmp_path, change))
    assert str(found[0]) == f"bad.spacy, document 1: {problem}."
    if change is _far_spans:
        assert found[-1].article.id == "a2"


def _other_text(message):
    tokens = bytearray(message["tokens"])
    width = 8 * len(message["attrs"])
    tokens[:8], tokens[width : width + 8] = tokens[width : width + 8], tokens[:8]
    message["tokens"] = bytes(tokens)


def test_a_text_that_was_changed_is_told_with_the_field(tmp_path):
    problem = read(rewritten(tmp_path, _other_text))[0]
    assert str(problem).startswith("bad.spacy, document 1: article.sha256 does not fit the text")


def _user_data(**more):
    def change(message):
        kept = srsly.msgpack_loads(message["user_data"][0], use_list=False)
        kept["onrecord"].update(more)
        message["user_data"][0] = srsly.msgpack_dumps(kept)

    return change


def test_user_data_that_is_no_plain_value_is_refused(tmp_path):
    problem = read(rewritten(tmp_path, _user_data(theirs=b"bytes")))[0]
    assert str(problem) == "bad.spacy, document 1: its user data holds what is no plain value."


@pytest.mark.parametrize(
    "content",
    [
        b"", b"PK\x03\x04", GOLDEN.read_bytes()[:-20], zlib.compress(b"\xc1"),
        zlib.compress(srsly.msgpack_dumps({"attrs": [65]})),
        zlib.compress(srsly.msgpack_dumps([1, 2])),
        zlib.compress(bytes(2**27)),
    ],
    ids=["empty", "a zip", "cut off", "no msgpack", "no tokens", "a list", "a bomb"],
)  # fmt: skip
def test_other_files_are_refused_in_words(tmp_path, content):
    path = tmp_path / "bad.spacy"
    path.write_bytes(content)
    with pytest.raises(FormatError, match=r"bad\.spacy is no DocBin of spaCy's, or is damaged"):
        read(path)


def test_a_file_that_is_gone_is_named(tmp_path):
    with pytest.raises(FormatError, match=r"gone\.spacy: No such file"):
        read(tmp_path / "gone.spacy")


# spaCy trains on it


def articles(count):
    """Made-up articles with a claim, its source and its cue each."""
    for number in range(count):
        who = ("The minister", "A mayor", "Two officials")[number % 3]
        what = f"{('Taxes', 'Rates', 'Fares')[number % 3]} will rise {number} times"
        about = article(f"News\n\n“{what},” {who} said on day {number}.")
        tags = tag("claim", about, what), tag("source", about, who), tag("cue", about, "said")
        part = "train" if number < 110 else "dev"
        yield news(*tags, about=about, split=part)


def spacy_says(folder, *words):
    command = [sys.executable, "-m", "spacy", *words]
    plain = {**os.environ, "PYTHONWARNINGS": "ignore", "NO_COLOR": "1"}
    return subprocess.run(
        command, cwd=folder, env=plain, capture_output=True, text=True, encoding="utf-8"
    )


@pytest.mark.pipeline
def test_spacy_finds_the_data_in_order_and_trains_on_it_with_the_configuration(tmp_path):
    written(tmp_path, *articles(120), splits=("train", "dev"))
    found = spacy_says(tmp_path, "debug", "data", "config.cfg")
    assert found.returncode == 0, found.stdout + found.stderr
    assert "110 training docs" in found.stdout
    steps = "--training.max_steps", "5", "--training.eval_frequency", "5"
    found = spacy_says(tmp_path, "train", "config.cfg", "--output", "model", *steps)
    assert found.returncode == 0, found.stdout + found.stderr
    assert (tmp_path / "model" / "model-last" / "spancat").is_dir()
