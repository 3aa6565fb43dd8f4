from __future__ import annotations

from contextlib import closing

import pytest

from onrecord.errors import StoreError
from onrecord.model.layers import GOLD, annotator_named, layer_of
from onrecord.model.settlements import Ruling, Settlement, Verdict
from onrecord.work.projects import open_session
from tests.builders import add, article, raw, tag, tie


@pytest.fixture
def news(session):
    news, ana = article(), session.annotator.id
    claim = tag("claim", news, "Taxes will fall", by=ana)
    source = tag("source", news, "the minister", by=ana)
    link = tie("attributed to", claim, source)
    add(session, news, layer_of(news.id, ana), claim, source, link)
    return news


def found(session, *statements):
    with raw(session.path) as other:
        for statement in statements:
            other.execute(statement)
    return [(fault.damage, str(fault)) for fault in session.project.faults()]


def test_a_sound_file_has_nothing_to_find(session, news):
    assert found(session) == []


def test_a_text_that_was_changed_is_damage(session, news):
    ((damage, said),) = found(session, "UPDATE articles SET text = text || '!'")
    assert damage
    assert said == "“Ferry cut divides islands”: its text is not the one that was imported"


def test_a_span_that_does_not_say_what_the_text_says_is_damage(session, news):
    ((damage, said),) = found(
        session, "UPDATE spans SET text = 'Rates' WHERE text = 'Taxes will fall'"
    )
    assert damage
    assert "“Ferry cut divides islands”, Ana: annotation" in said
    assert said.endswith("says “Rates”, the text says “Taxes will fall”")


def test_a_span_outside_the_text_is_damage(session, news):
    assert found(session, 'UPDATE spans SET start = 9000, "end" = 9015')[0][0]


@pytest.mark.parametrize(
    ("statement", "table"),
    [
        ("DELETE FROM annotations WHERE label = 'source'", "links"),
        ("DELETE FROM layers", "annotations"),
        ("DELETE FROM articles", "layers"),
        ("DELETE FROM annotators", "history"),
    ],
)
def test_what_refers_to_something_missing_is_damage(session, news, statement, table):
    said = found(session, "PRAGMA foreign_keys = OFF", statement)
    assert all(damage for damage, _ in said)
    assert any(
        f"{table}, row" in text and "refers to something missing" in text for _, text in said
    )


@pytest.mark.parametrize(
    ("statement", "place"),
    [
        ("UPDATE annotations SET attributes = '{oops' WHERE label = 'claim'", "annotations, "),
        ("UPDATE annotations SET origin_kind = 'heard'", "annotations, "),
        ("UPDATE layers SET status = 'half'", "layers, "),
        ("UPDATE articles SET facts = '[1]'", "articles, "),
    ],
)
def test_a_row_that_is_no_record_is_damage(session, news, statement, place):
    said = found(session, statement)
    assert said
    assert all(
        damage and text.startswith(place) and "cannot be read" in text for damage, text in said
    )


def test_a_broken_page_is_damage(session, news):
    add(session, *(article(f"{n} Rates will rise. " * 300) for n in range(20)))
    session.close()
    with session.path.open("r+b") as file:
        file.seek(session.path.stat().st_size // 2)
        file.write(b"\xff" * 4096)
    with closing(open_session(session.path, annotator="Ana", read_only=True)) as again:
        assert is_damaged(again)


def is_damaged(session):
    try:
        return any(fault.damage for fault in session.project.faults())
    except StoreError as refusal:
        return "the file is damaged" in str(refusal)


def test_a_value_the_codebook_does_not_list_is_a_remark(session, news):
    ((damage, said),) = found(
        session, """UPDATE annotations SET attributes = '{"type":"ghost"}' WHERE label = 'source'"""
    )
    assert not damage
    assert "“Ferry cut divides islands”, Ana: annotation" in said
    assert said.endswith("source, type: “ghost” is not allowed (revision 1)")


def test_a_label_that_is_not_in_the_codebook_is_a_remark(session, news):
    said = found(session, "UPDATE annotations SET label = 'rumour' WHERE label = 'claim'")
    assert [(damage, "label “rumour” is not in the codebook" in text) for damage, text in said] == [
        (False, True)
    ]


def test_each_annotation_is_checked_against_the_revision_it_was_made_under(session, news):
    said = found(
        session,
        "INSERT INTO codebooks SELECT id, 2, title, replace(content, 'unnamed person', 'ghost'), "
        "author, modified FROM codebooks",
        """UPDATE annotations SET attributes = '{"type":"ghost"}', codebook_revision = 2
           WHERE label = 'source'""",
    )
    assert said == []


def test_a_revision_that_is_not_there_is_a_remark(session, news):
    said = found(session, "UPDATE annotations SET codebook_revision = 5 WHERE label = 'claim'")
    assert said == [(False, "Revision 5 of the codebook is not here to check against")]


_CLAIM_GONE = (
    "DELETE FROM spans WHERE annotation_id = 'settled claim'",
    "DELETE FROM annotations WHERE id = 'settled claim'",
)


def settled(session, news, *, is_open=False):
    """A decision on a tag of the gold layer."""
    gold = annotator_named(GOLD)
    claim = tag("claim", news, "Taxes will fall", by=gold.id, id="settled claim")
    ruling = Ruling(verdict=Verdict.TAKEN, reviewer="Robin")
    decision = Settlement(
        article_id=news.id,
        annotator_id=gold.id,
        ruling=ruling,
        tags=(claim.id,),
        is_open=is_open,
    )
    add(session, gold, layer_of(news.id, gold.id), claim, decision)


def test_a_decision_whose_tags_are_in_gold_is_sound(session, news):
    settled(session, news)
    assert found(session) == []


def test_a_decision_whose_tag_is_gone_is_damage(session, news):
    settled(session, news)
    ((damage, said),) = found(session, *_CLAIM_GONE)
    assert damage
    assert said == (
        "“Ferry cut divides islands”: annotation settled claim, which Robin settled on, is not "
        "there"
    )


def test_a_reopened_decision_need_not_have_its_tags(session, news):
    settled(session, news, is_open=True)
    assert found(session, *_CLAIM_GONE) == []
