"""What a review keeps comes back as it was kept."""

from __future__ import annotations

from dataclasses import replace

import pytest

from onrecord.model.comments import Comment, Subject
from onrecord.model.edits import Change
from onrecord.model.layers import GOLD, layer_of
from onrecord.model.repairs import Repair
from onrecord.model.settlements import Cause, Ruling, Settlement, Verdict
from onrecord.store import reviews
from tests.builders import tag, tie


@pytest.fixture
def article_id(session, article):
    return article.id


def settlement(article_id, gold_id):
    ruling = Ruling(
        verdict=Verdict.COMBINED,
        reviewer="Robin",
        cause=Cause.GAP,
        note="“titles”, see page 3",
        guideline="labels.source.title",
        taken=("a", "b"),
    )
    return Settlement(
        article_id=article_id,
        annotator_id=gold_id,
        ruling=ruling,
        members={"a": ("1", "2"), "b": ()},
        seen="f00",
        tags=("g1", "g2"),
        earlier=(replace(ruling, verdict=Verdict.REJECTED, taken=()),),
    )
