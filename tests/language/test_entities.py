from __future__ import annotations

import sys
from itertools import pairwise
from types import ModuleType

import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st
from spacy.tokens import Span as Tokens

from onrecord.errors import UserError
from onrecord.language import entities
from onrecord.language.pipelines import Pipeline
from onrecord.language.protocol import Ask, entity
from tests.language.docs import capitals, doc

PIPELINE = Pipeline("made_up", "1.0.0")


def test_entities_stand_at_code_points_of_the_article():
    found = entities.entities(doc("🙂 Ada Brandt met Siemens.", PERSON="Ada Brandt"), 100)
    assert found == [entity(102, 112, "PERSON")]


def test_only_kinds_that_help_with_attributions_are_kept():
    made = doc("Siemens paid $5 in May.", ORG="Siemens", MONEY="5", DATE="May")
    assert entities.entities(made, 0) == [entity(0, 7, "ORG")]


def test_the_persons_of_pipelines_for_other_languages_are_persons():
    assert entities.entities(doc("Ada", PER="Ada"), 0) == [entity(0, 3, "PERSON")]


def test_white_space_at_the_edges_of_an_entity_is_left_out():
    made = doc("said  Ada")
    made.ents = [Tokens(made, 1, 3, label="PERSON")]
    assert made.ents[0].text == " Ada"
    assert entities.entities(made, 0) == [entity(6, 9, "PERSON")]


def test_each_article_is_answered_for_in_the_order_asked():
    asks = [Ask("a", "ADA\n\nand BORIS"), Ask("b", ""), Ask("c", "\n CARLA")]
    found = list(entities.found(capitals, asks))
    assert [each.article_id for each in found] == ["a", "b", "c"]
    assert [[f[:2] for f in each.findings] for each in found] == [[(0, 3), (9, 14)], [], [(2, 7)]]


def test_an_article_is_answered_for_before_the_next_one_is_parsed():
    parsed = []

    def parse(texts):
        for text in texts:
            parsed.append(text)
            yield from capitals([text])

    answers = entities.found(parse, [Ask("a", "one\ntwo"), Ask("b", "three")])
    next(answers)
    assert parsed == ["one", "two"]


@given(st.text(alphabet="ab 🙂é\n", max_size=60))
def test_pieces_leave_out_nothing_but_line_feeds_and_white_space(text):
    pieces = list(entities.pieces(text))
    assert all(text[piece.start : piece.end] == piece.text for piece in pieces)
    assert all(left.end <= right.start for left, right in pairwise(pieces))
    assert "".join("".join(piece.text.split()) for piece in pieces) == "".join(text.split())


@pytest.mark.parametrize("word", ["word ", "wordwithoutend"])
def test_an_endless_paragraph_is_cut_into_pieces_that_join_again(word):
    text = word * 5_000
    pieces = list(entities.pieces(text))
    assert len(pieces) > 1
    assert "".join(piece.text for piece in pieces) == text
    assert max(len(piece.text) for piece in pieces) <= 10_000


def test_an_endless_paragraph_is_cut_between_words():
    first, second, *_ = entities.pieces("word " * 5_000)
    assert first.text.endswith("word")
    assert second.text.startswith(" word")


def test_components_that_entities_do_not_need_are_left_out(installed):
    installed.add_pipe("sentencizer")
    installed.add_pipe("entity_ruler")
    assert entities.load(PIPELINE).pipe_names == ["entity_ruler"]


LISTENER = {"model": {"tok2vec": {"@architectures": "spacy.Tok2VecListener.v1", "width": 96}}}


def test_shared_vectors_stay_if_the_recogniser_listens_to_them(installed):
    installed.add_pipe("tok2vec")
    installed.add_pipe("tagger", config=LISTENER)
    installed.add_pipe("ner", config=LISTENER)
    assert entities.load(PIPELINE).pipe_names == ["tok2vec", "ner"]


def test_shared_vectors_are_not_computed_if_only_other_components_listen(installed):
    installed.add_pipe("tok2vec")
    installed.add_pipe("tagger", config=LISTENER)
    installed.add_pipe("ner")
    assert entities.load(PIPELINE).pipe_names == ["ner"]


def test_a_pipeline_without_entities_is_refused_in_words(installed):
    with pytest.raises(UserError, match="made_up does not look for entities"):
        entities.load(PIPELINE)


def test_a_pipeline_that_does_not_load_is_refused_in_words():
    with pytest.raises(UserError, match=r"made_up could not be loaded \(.+\)\. Reinstalling"):
        entities.load(PIPELINE)


@pytest.fixture
def installed(monkeypatch):
    """An empty pipeline that can be loaded under the name made_up; add components to it."""
    nlp = spacy.blank("en")

    def load(**overrides):
        # What a pipeline package does: build from the config, leaving out what is excluded.
        return spacy.util.load_model_from_config(
            nlp.config, exclude=overrides["exclude"], auto_fill=True
        )

    package = ModuleType("made_up")
    package.load = load
    monkeypatch.setitem(sys.modules, "made_up", package)
    monkeypatch.setattr(spacy.util, "is_package", lambda name: name == "made_up")
    return nlp
