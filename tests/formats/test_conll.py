from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import orjson
import pytest
from hypothesis import given, settings

from onrecord.errors import FormatError
from onrecord.formats.conll import FORMAT, writer
from onrecord.formats.jsonl import reader as jsonl
from onrecord.model.bundles import Bundle
from onrecord.model.formats import Alignment
from onrecord.model.layers import UNNAMED, Annotator, LayerStatus
from onrecord.model.losses import Losses
from onrecord.model.reducing import Reducer
from tests.builders import TEXT, article, codebook, dataset, incoming, layer, tag
from tests.formats.bundled import bundles, said

GOLDEN = Path(__file__).parent / "golden" / "onrecord.conll"
WHOLE = GOLDEN.with_suffix(".jsonl")
NEWS = article(TEXT)


def reduced(bundle, alignment=Alignment.EXPAND):
    losses = Losses()
    return Reducer(FORMAT, codebook(), losses, alignment).reduced(bundle), losses


def written(folder, *found, **more):
    given = dataset(*found, **more)
    FORMAT.write(given, folder)
    return given.losses


def text_of(tmp_path, *found):
    written(tmp_path, *found)
    return (tmp_path / "all.conll").read_text("utf-8")


def news(*tags):
    return Bundle(
        article=NEWS,
        annotators={"ana": Annotator(id="ana", name="Ana")},
        layers=(layer(NEWS),),
        annotations=tags,
    )


def rows(text):
    """The words of each sentence with their tags."""
    blocks = (block.splitlines() for block in text.split("\n\n") if block.strip())
    kept = (block for block in blocks if "-DOCSTART-" not in block[0])
    return [[line.split(" ")[::3] for line in block] for block in kept]


def read(path, *texts):
    return list(FORMAT.read(path, incoming(*texts)))


def foreign(tmp_path, content):
    path = tmp_path / "theirs.conll"
    path.write_text(content, "utf-8")
    return read(path)


def spans(bundle):
    return [(each.label, each.text) for each in bundle.annotations]


# out


def test_the_golden_file_is_what_is_written(tmp_path):
    found = [reduced(each)[0] for each in jsonl.read(WHOLE, incoming())]
    assert text_of(tmp_path, *found) == GOLDEN.read_text("utf-8")


def test_every_tag_begins_with_b_also_where_two_touch(tmp_path):
    text = text_of(tmp_path, news(tag("cue", NEWS, "the"), tag("cue", NEWS, "minister said")))
    assert [tags for word, tags in rows(text)[1] if word in ("the", "minister", "said")] == [
        "B-cue", "B-cue", "I-cue",
    ]  # fmt: skip


def test_sentences_are_parted_but_not_within_a_tag(tmp_path):
    assert len(rows(text_of(tmp_path, news()))) == 4
    over = tag("claim", NEWS, "said on Tuesday. The mayor denied that")
    assert len(rows(text_of(tmp_path, news(over)))) == 3


def test_each_layer_is_a_document_that_tells_whose_it_is(tmp_path):
    both = Bundle(
        article=NEWS,
        annotators={
            "ana": Annotator(id="ana", name="Ana & Co"),
            "ben": Annotator(id="ben", name="Bén"),
        },
        layers=(layer(NEWS), layer(NEWS, "ben")),
    )
    starts = [line.split(" ") for line in text_of(tmp_path, both).splitlines() if "DOCST" in line]
    assert [cells[2].partition("&")[0] for cells in starts] == [
        "annotator=Ana%20%26%20Co", "annotator=B%C3%A9n",
    ]  # fmt: skip
    assert {len(cells) for cells in starts} == {4}


def test_each_part_of_a_split_is_a_file_also_an_empty_one(tmp_path):
    written(tmp_path, replace(news(), split="dev"), splits=("train", "dev"))
    sizes = {each.name: each.stat().st_size > 0 for each in tmp_path.iterdir()}
    assert sizes == {"train.conll": False, "dev.conll": True}
    assert read(tmp_path / "dev.conll", TEXT)[0].split == "dev"
    assert read(tmp_path / "train.conll") == []


def test_texts_that_cannot_be_put_together_again_from_the_file_are_counted(tmp_path):
    plain = article("Taxes fall . Rates rise .")
    assert written(tmp_path, Bundle(article=plain)).counts == {}
    assert written(tmp_path, news()).counts == {writer.SPACING: 1}


_NLTK = """
import json, sys
from nltk.corpus.reader import ConllCorpusReader
corpus = ConllCorpusReader(sys.argv[1], [sys.argv[2]], ("words", "pos", "ignore", "chunk"))
chunks = [part for tree in corpus.chunked_sents() for part in tree if not isinstance(part, tuple)]
told = [[part.label(), " ".join(word for word, _ in part)] for part in chunks]
print(json.dumps({"sentences": [list(each) for each in corpus.sents() if each], "chunks": told}))
"""


def test_nltk_reads_the_same_words_and_tags():
    # In a process of its own, where its warnings of what will be dropped do not count as errors;
    # it only reads folders that it is told are data.
    folder, name = GOLDEN.parent, GOLDEN.name
    command = [sys.executable, "-c", _NLTK, str(folder), name]
    environment = {**os.environ, "NLTK_DATA": str(folder)}
    done = subprocess.run(command, env=environment, capture_output=True, check=True)
    found = orjson.loads(done.stdout)
    ours = read(GOLDEN, *(each.article.text for each in jsonl.read(WHOLE, incoming())))
    assert found["chunks"] == [list(pair) for each in ours for pair in spans(each)]
    assert found["sentences"][0] == ["Ferry", "kept", "🛳"]


# out and in again


@settings(max_examples=60)
@given(bundles())
def test_what_the_format_can_hold_comes_back_where_the_text_is_known(bundle):
    kept, _ = reduced(bundle)
    with TemporaryDirectory() as folder:
        written(Path(folder), kept)
        (back,) = read(Path(folder, "all.conll"), kept.article.text)
    assert said(back) == said(kept)


@settings(max_examples=40)
@given(bundles())
def test_elsewhere_the_same_words_come_back_with_single_spaces(bundle):
    kept, _ = reduced(bundle)
    with TemporaryDirectory() as folder:
        written(Path(folder), kept)
        (back,) = read(Path(folder, "all.conll"))
    assert (
        back.article.text.split()
        == "".join(
            f" {kept.article.text[start:end]} " for start, end in writer.Tokenised(kept).places
        ).split()
    )
    assert all(each.spans[0].fits(back.article.text) for each in back.annotations)
    assert len(back.annotations) == len(kept.annotations)
    assert len(back.remarks) == (back.article.text != kept.article.text)


def test_a_text_that_has_to_be_guessed_is_another_article():
    first, _ = read(GOLDEN)
    assert first.article.id != "a1"
    assert first.article.text.startswith("Ferry kept 🛳 “ It stays , ” Élodie Marchand said . “")
    assert "does not tell the white space" in str(first.remarks[0])


# in, from others

IOB2 = """-DOCSTART- -X- -X- O

Petra NNP B-NP B-PER
Vandermeer NNP I-NP I-PER
met VBD B-VP O
Skerrow NNP B-NP B-ORG
Post NNP I-NP I-ORG

She PRP B-NP O
left VBD B-VP O
"""
SCHEMES = {
    "iob1": ["I-PER", "I-PER", "O", "I-ORG", "B-ORG"],
    "iob2": ["B-PER", "I-PER", "O", "B-ORG", "B-ORG"],
    "bioes": ["B-PER", "E-PER", "O", "S-ORG", "S-ORG"],
    "bilou": ["B-PER", "L-PER", "O", "U-ORG", "U-ORG"],
    "bmewo": ["B-PER", "E-PER", "O", "W-ORG", "W-ORG"],
}


def test_files_of_others_are_read_as_articles_of_whoever_brings_them_in(tmp_path):
    (found,) = foreign(tmp_path, IOB2)
    assert found.article.text == "Petra Vandermeer met Skerrow Post\nShe left"
    assert found.annotators == {UNNAMED.id: UNNAMED}
    assert [each.status for each in found.layers] == [LayerStatus.DONE]
    assert spans(found) == [("PER", "Petra Vandermeer"), ("ORG", "Skerrow Post")]


@pytest.mark.parametrize("scheme", SCHEMES)
def test_schemes_of_tags_are_told_apart(tmp_path, scheme):
    words = ["Petra", "Vandermeer", "met", "Skerrow", "Coast"]
    lines = [f"{word}\t{tags}" for word, tags in zip(words, SCHEMES[scheme], strict=True)]
    (found,) = foreign(tmp_path, "\n".join(lines))
    assert spans(found) == [("PER", "Petra Vandermeer"), ("ORG", "Skerrow"), ("ORG", "Coast")]


def test_line_ends_of_other_systems_a_byte_order_mark_and_comments_do_not_matter(tmp_path):
    path = tmp_path / "theirs.conll"
    path.write_bytes(b"\xef\xbb\xbf# made by us\r\n" + IOB2.replace("\n", "\r\n").encode())
    (found,) = read(path)
    assert found.article.text == "Petra Vandermeer met Skerrow Post\nShe left"


def test_every_document_is_an_article_and_the_guessed_spaces_are_remarked_once(tmp_path):
    found = foreign(tmp_path, IOB2 + "\n" + IOB2)
    assert len(found) == 2
    assert [len(each.remarks) for each in found] == [1, 0]


# what is wrong


def told(found):
    return [str(each) for each in found if isinstance(each, FormatError)]


def test_a_line_with_other_columns_is_named_and_the_other_articles_go_in(tmp_path):
    found = foreign(tmp_path, IOB2.replace("met VBD B-VP O", "met VBD O") + "\n" + IOB2)
    assert told(found) == [
        "theirs.conll, line 5: has 3 columns instead of 4; the article was left out."
    ]
    assert len(found) == 2


def test_a_tag_that_goes_on_with_nothing_is_named_and_left_out(tmp_path):
    wrong = IOB2.replace("left VBD B-VP O", "left VBD B-VP I-PER")
    problem, found = foreign(tmp_path, wrong)
    assert str(problem) == (
        "theirs.conll, line 10: “I-PER” goes on with a tag that nothing began; it was left out."
    )
    assert spans(found) == [("PER", "Petra Vandermeer"), ("ORG", "Skerrow Post")]


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        ("Taxes will fall.\n", "line 1: has no column of IOB tags at its end."),
        ("Taxes\n", "line 1: has no column of IOB tags at its end."),
        ("a O\nb Z-x\n", "line 2: “Z-x” is no IOB tag; the article was left out."),
        ("a O\n-DOCSTART- id=a&status=half annotator=x&status=half O\n\nb O\n",
         "a layer's status is “half”"),
    ],
)  # fmt: skip
def test_other_files_are_refused_in_words(tmp_path, content, problem):
    path = tmp_path / "theirs.conll"
    path.write_text(content)
    try:
        problems = told(read(path))
    except FormatError as exc:
        problems = [str(exc)]
    assert len(problems) == 1
    assert problem in problems[0]


def test_a_line_that_is_no_utf_8_is_named(tmp_path):
    path = tmp_path / "theirs.conll"
    path.write_bytes(b"a O\nTax\xe9s O\n")
    with pytest.raises(FormatError, match=r"theirs\.conll, line 2: is not UTF-8 text"):
        read(path)


def test_a_file_that_is_gone_is_named(tmp_path):
    with pytest.raises(FormatError, match=r"gone\.conll: No such file"):
        read(tmp_path / "gone.conll")
