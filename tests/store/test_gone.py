from __future__ import annotations

import pytest

from onrecord.errors import StoreError
from onrecord.store.gone import last_known
from tests.builders import TEXT, add, article, raw, span


@pytest.fixture
def deleted(session):
    """The id of a claim that was tagged, given a note and deleted."""
    news = article()
    add(session.as_annotator("Desk"), news)
    tag = session.tag(news.id, [span(TEXT, "Taxes will fall")], "claim").changes[-1].record
    session.set_note(tag.id, "Sure?")
    session.delete(tag.id)
    return tag.id


def test_a_deleted_tag_is_known_as_it_was_last(session, deleted):
    found = last_known(session.project.read, {deleted, "never there"})
    assert set(found) == {deleted}
    assert (found[deleted].text, found[deleted].note) == ("Taxes will fall", "Sure?")


def test_nothing_is_looked_for_where_nothing_is_gone(session):
    assert last_known(session.project.read, set()) == {}


def test_a_history_that_cannot_be_read_is_told(session, deleted):
    with raw(session.path) as connection:
        connection.execute("UPDATE history SET changes = ?", (f"[{deleted}",))
    with pytest.raises(StoreError, match="history cannot be read"):
        last_known(session.project.read, {deleted})
