from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

import conllu
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.errors import FormatError
from onrecord.formats.conllup import FORMAT
from onrecord.formats.conllup.spacing import escaped, on_a_line, unescaped
from onrecord.formats.jsonl import reader as jsonl
from onrecord.model.bundles import Bundle
from onrecord.model.formats import Alignment, Feature
from onrecord.model.layers import UNNAMED, Annotator
from onrecord.model.losses import Losses
from onrecord.model.reducing import Reducer
from tests.builders import TEXT, article, codebook, dataset, incoming, layer, tag
from tests.formats.bundled import bundles, said

GOLDEN = Path(__file__).parent / "golden" / "onrecord.conllup"
WHOLE = GOLDEN.with_suffix(".jsonl")
NEWS = article(TEXT)


def reduced(bundle):
    losses = Losses()
    return Reducer(FORMAT, codebook(), losses, Alignment.EXPAND).reduced(bundle), losses


def written(folder, *found, **more):
    given = dataset(*found, **more)
    FORMAT.write(given, folder)
    return given.losses


def news(*tags):
    return Bundle(
        article=NEWS,
        annotators={"ana": Annotator(id="ana", name="Ana")},
        layers=(layer(NEWS),),
        annotations=tags,
    )


def read(path, *texts):
    return list(FORMAT.read(path, incoming(*texts)))


def foreign(tmp_path, content):
    path = tmp_path / "theirs.conllup"
    path.write_text(content, "utf-8")
    return read(path)


def spans(bundle):
    return [(each.label, each.text) for each in bundle.annotations]


def parsed(path):
    """As the library conllu reads it, columns named by the file's first line."""
    with path.open(encoding="utf-8") as file:
        sentences = list(conllu.parse_incr(file))
    return (list(sentences[0][0]) if sentences and sentences[0] else []), sentences


# out


def test_the_golden_file_is_what_is_written(tmp_path):
    written(tmp_path, *(reduced(each)[0] for each in jsonl.read(WHOLE, incoming())))
    assert (tmp_path / "all.conllup").read_bytes() == GOLDEN.read_bytes()


def test_conllu_reads_the_same_words_texts_and_tags():
    fields, sentences = parsed(GOLDEN)
    assert fields[:4] == ["id", "form", "misc", "onrecord:claim"]
    texts = [each.metadata["text"] for each in sentences]
    assert texts[1] == "“It stays,” Élodie Marchand said."
    tags = [(word["form"], word["onrecord:claim"]) for word in sentences[1]]
    assert tags[:4] == [("“", "O"), ("It", "B-claim"), ("stays", "I-claim"), (",", "O")]
    assert [word["id"] for word in sentences[1]] == list(range(1, 10))
    for sentence, text in zip(sentences, texts, strict=True):
        spaced = (
            word["form"] + ("" if (word["misc"] or {}).get("SpaceAfter") == "No" else " ")
            for word in sentence
        )
        assert "".join(spaced).strip() == text


def test_chosen_labels_alone_have_columns(tmp_path):
    written(tmp_path, news(tag("claim", NEWS, "Taxes")), labels=("claim", "cue"))
    fields, _ = parsed(tmp_path / "all.conllup")
    assert fields == ["id", "form", "misc", "onrecord:claim", "onrecord:cue"]


def test_tags_of_different_labels_may_overlap_and_of_one_the_longer_stays():
    claim, source = tag("claim", NEWS, "Taxes will fall"), tag("source", NEWS, "will fall")
    within = tag("claim", NEWS, "fall")
    kept, losses = reduced(news(claim, source, within))
    assert spans(kept) == [("claim", "Taxes will fall"), ("source", "will fall")]
    assert losses.counts[Feature.OVERLAPS_IN_A_LABEL.value] == 1
    assert Feature.OVERLAPS.value not in losses.counts


# out and in again


@settings(max_examples=60)
@given(bundles())
def test_what_the_format_can_hold_comes_back_with_every_space(bundle):
    kept, _ = reduced(bundle)
    with TemporaryDirectory() as folder:
        losses = written(Path(folder), kept)
        (back,) = read(Path(folder, "all.conllup"))
        parsed(Path(folder, "all.conllup"))
    assert said(back) == said(kept)
    assert (losses.counts, back.remarks) == ({}, ())


@given(st.text())
def test_white_space_is_told_in_letters_and_back(text):
    assert unescaped(escaped(text)) == text
    assert unescaped(on_a_line(text)) == text
    assert not any(each.isspace() for each in escaped(text))


# in, from others

THEIRS = """# global.columns = ID FORM UPOS MISC MADE:UP
# newdoc id = one
# text = We don't know.
1\tWe\tPRON\t_\tB-source
2-3\tdon't\t_\t_\tB-cue
2\tdo\tAUX\t_\tB-cue
3\tn't\tPART\t_\tI-cue
3.1\tnever\tADV\t_\tB-cue
4\tknow\tVERB\tSpaceAfter=No\tI-cue
5\t.\tPUNCT\t_\tO

# text = Yes.
1\tYes\tINTJ\tSpaceAfter=No\tO
2\t.\tPUNCT\t_\tO
"""


def test_files_of_others_are_read_with_tokens_of_several_words_as_they_stand_in_the_text(tmp_path):
    (found,) = foreign(tmp_path, THEIRS)
    assert found.article.text == "We don't know. Yes."
    assert found.annotators == {UNNAMED.id: UNNAMED}
    assert spans(found) == [("source", "We"), ("cue", "don't know")]


def test_a_column_of_something_else_is_left_aside_and_named(tmp_path):
    theirs = THEIRS.replace("MADE:UP", "MADE:UP PARSEME:MWE").replace("\tO\n", "\tO\t1:VID\n")
    theirs = "\n".join(
        line + "\t*" if line[:1].isdigit() and "VID" not in line else line
        for line in theirs.split("\n")
    )
    remark, found = foreign(tmp_path, theirs)
    assert str(remark) == (
        "theirs.conllup: the column PARSEME:MWE holds no IOB tags and was left aside."
    )
    assert len(found.annotations) == 2


# what is wrong


def test_a_broken_line_is_named_and_the_other_articles_go_in(tmp_path):
    more = THEIRS.partition("\n")[2].replace("id = one", "id = two")
    problem, found = foreign(tmp_path, THEIRS.replace("We\tPRON", "We PRON") + "\n" + more)
    assert str(problem) == (
        "theirs.conllup, line 4: has 4 columns instead of 5; the article was left out."
    )
    assert found.article.text.startswith("We don't")


def test_words_that_were_changed_since_are_told(tmp_path):
    changed = tmp_path / "changed.conllup"
    changed.write_text(GOLDEN.read_text("utf-8").replace("\tMarchand\t", "\tMarchant\t"), "utf-8")
    *problems, last = read(changed)
    assert {str(each).partition(":")[0] for each in problems} == {"changed.conllup, document “a1”"}
    assert last.article.id == "a2"


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        ("1\tTaxes\t_\n", "does not begin with “# global.columns"),
        ("", "does not begin with “# global.columns"),
        ("# global.columns = ID WORD\n1\tTaxes\n", "line 1: names no column FORM"),
    ],
)
def test_other_files_are_refused_in_words(tmp_path, content, problem):
    with pytest.raises(FormatError, match=problem):
        foreign(tmp_path, content)


def test_a_tag_that_goes_on_with_nothing_is_named_with_its_line(tmp_path):
    problem, found = foreign(
        tmp_path, THEIRS.replace(".\tPUNCT\t_\tO\n\n", ".\tPUNCT\t_\tI-source\n\n")
    )
    assert "line 10: “I-source” goes on with a tag that nothing began" in str(problem)
    assert len(found.annotations) == 2


@pytest.mark.parametrize("key", ["9" * 5000, "1-" + "9" * 5000, "9" * 5000 + "-2", "-", "1-"])
def test_an_id_that_is_no_number_harms_nothing(tmp_path, key):
    (found,) = foreign(tmp_path, THEIRS.replace("1\tWe", f"{key}\tWe"))
    assert found.article.text.startswith("We")
