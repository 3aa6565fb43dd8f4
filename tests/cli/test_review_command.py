from __future__ import annotations

import json

import pytest

from tests.builders import add
from tests.reviewed import ANN, BEN, desk_with, said


@pytest.fixture
def reviewed(session):
    """The path of a project in which Ann and Ben differ twice, and agree once."""
    about = desk_with(session, ANN, BEN)
    add(session, *said(about, ANN, "Taxes will fall", "the minister", "said"))
    add(session, *said(about, BEN, "Taxes will fall", "minister"))
    for who in (ANN, BEN):
        add(session, *said(about, who, "denied that", "The mayor"))
    session.close()
    return session.path


def test_differences_are_listed_under_their_articles(onrecord, reviewed):
    status, out, said_ = onrecord("review", reviewed)
    assert (status, said_) == (0, [])
    assert out.splitlines() == [
        "Ferry cut divides islands",
        "  boundary: source “the minister”: Ann | Ben",
        "  missed: cue “said”: Ann; not Ben",
        "",
        "Articles compared: 1. missed 1, boundary 1, agreed 1.",
    ]


def test_the_list_is_narrowed(onrecord, reviewed):
    out = onrecord("review", reviewed, "--kind", "missed", "--label", "cue", "--state", "open")[1]
    assert "missed: cue" in out
    assert "boundary: source" not in out
    for words in (("--state", "settled"), ("--kind", "link"), ("--label", "claim")):
        assert "Ann" not in onrecord("review", reviewed, *words)[1]
    out = onrecord("review", reviewed, "--article", "ferry CUT divides islands")[1]
    assert "missed: cue" in out


def test_the_list_in_json(onrecord, reviewed):
    told = json.loads(onrecord("review", reviewed, "--json")[1])
    assert (told["articles"], told["annotators"]) == (1, ["Ann", "Ben"])
    assert told["counts"]["missed"] == 1
    assert told["counts"]["agreed"] == 1
    boundary, missed = told["differences"]
    assert (boundary["part"], boundary["sides"]) == ("source", [["Ann"], ["Ben"]])
    assert (missed["having"], missed["lacking"]) == (["Ann"], ["Ben"])
    assert (missed["words"], missed["state"], missed["cause"]) == ("said", "open", "")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("--layer", "Zoe"), "no layer “Zoe”"),
        (("--layer", "gold"), "no layer “gold”"),
        (("--label", "Zoe"), "no label “Zoe”"),
        (("--article", "Zoe"), "no article “Zoe”"),
    ],
)
def test_what_is_not_there_is_told_on_one_line(onrecord, reviewed, words, told):
    status, _, said_ = onrecord("review", reviewed, *words)
    assert status == 1
    (line,) = said_
    assert told in line
