from __future__ import annotations

from dataclasses import replace

import pytest

from onrecord import resources
from onrecord.errors import CodebookError
from onrecord.formats import codebook_toml
from onrecord.model.codebook import Role

SHIPPED = sorted(resources.path("codebooks").glob("*.toml"))


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_a_shipped_codebook_is_valid_and_comes_back_from_its_own_text(path, tmp_path):
    book = codebook_toml.read(path)
    (tmp_path / "again.toml").write_text(codebook_toml.dumps(book), "utf-8")
    again = codebook_toml.read(tmp_path / "again.toml")
    assert replace(again, modified=book.modified) == book


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_a_shipped_codebook_has_a_key_for_every_label_and_a_name_of_its_own(path):
    book = codebook_toml.read(path)
    assert book.id == path.stem
    assert all(label.key for label in book.labels)


def test_the_default_codebook_is_the_one_of_the_design():
    book = codebook_toml.read(resources.path("codebooks/onrecord.toml"))
    assert {label.id: (label.role, label.key) for label in book.labels} == {
        "claim": (Role.CLAIM, "C"), "source": (Role.SOURCE, "S"), "cue": (Role.CUE, "Q"),
        "stance": (Role.STANCE, "T"), "entity": (Role.ENTITY, "E"),
    }  # fmt: skip
    assert {link.id: (link.role.value) for link in book.links} == {
        name: name
        for name in ("attributed to", "signalled by", "held by", "about", "relayed by", "same as")
    }
    wanted = {
        "claim": "wording kind check-worthiness",
        "source": "type count title affiliation justification actor",
        "cue": "meaning",
        "stance": "polarity strength explicit issue",
        "entity": "kind actor",
    }
    for label in book.labels:
        assert [each.id for each in label.attributes] == wanted[label.id].split()
        assert label.guideline


def test_two_more_ship_as_examples():
    assert {path.stem for path in SHIPPED} == {"onrecord", "political-claims", "bare"}


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"id = ", "mine.toml is not valid TOML: Invalid value (at "),
        (b"\xff", "mine.toml is not valid TOML: "),
        (
            b'id = "x"\ntitle = "X"\n[labels.claim]\ntitel = "Claim"',
            "mine.toml: [labels.claim] titel",
        ),
    ],
)
def test_a_broken_file_is_named_with_the_place(tmp_path, data, said):
    (tmp_path / "mine.toml").write_bytes(data)
    with pytest.raises(CodebookError) as caught:
        codebook_toml.read(tmp_path / "mine.toml")
    assert said in str(caught.value)


def test_a_file_that_is_not_there_is_named(tmp_path):
    with pytest.raises(CodebookError, match=r"gone\.toml: No such file or directory\."):
        codebook_toml.read(tmp_path / "gone.toml")


def test_a_byte_order_mark_does_no_harm(tmp_path):
    path = tmp_path / "marked.toml"
    path.write_bytes(b"\xef\xbb\xbf" + SHIPPED[0].read_bytes())
    assert codebook_toml.read(path).labels
