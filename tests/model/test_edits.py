from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.model.annotations import Annotation
from onrecord.model.articles import Article
from onrecord.model.edits import Change, Edit
from onrecord.model.layers import Layer
from tests.builders import adding, article, layer, tag, tie

ABOUT = article()
RECORDS = [
    ABOUT,
    layer(ABOUT),
    tag("claim", ABOUT, "Taxes will fall"),
    tag("source", ABOUT, "the minister"),
]
changes = st.sampled_from(RECORDS).flatmap(
    lambda record: st.sampled_from(
        [Change(None, record), Change(record, None), Change(record, record)]
    )
)
edits = st.lists(changes, max_size=6).map(
    lambda found: Edit("Do {what}", tuple(found), {"what": 1})
)


@given(edits)
def test_the_inverse_of_the_inverse_is_the_edit(edit):
    assert edit.inverse().inverse() == edit


@given(edits)
def test_the_inverse_takes_the_last_change_back_first(edit):
    assert [c.after for c in edit.inverse().changes] == [c.before for c in reversed(edit.changes)]


def test_an_edit_names_the_articles_and_kinds_it_touches():
    claim, source = tag("claim", ABOUT, "fall"), tag("source", ABOUT, "minister")
    edit = adding(ABOUT, layer(ABOUT), claim, source, tie("attributed to", claim, source))
    assert edit.articles == {ABOUT.id}
    assert {Article, Layer, Annotation} < edit.kinds


def test_an_edit_is_named_by_its_message_and_arguments():
    assert str(Edit("Tag {label}", (), {"label": "claim"})) == "Tag claim"


def test_a_change_of_nothing_is_a_fault_of_ours():
    with pytest.raises(AssertionError):
        _ = Change(None, None).record
