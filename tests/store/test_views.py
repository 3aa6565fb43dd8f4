from __future__ import annotations

from contextlib import closing

import orjson
import pytest
from sqlite_utils import Database

from onrecord.model.layers import layer_of
from tests.builders import add, article, raw, tag, tie


@pytest.fixture
def path(session):
    """Ana tagged a statement, a lone cue and a stance; Ben tagged nothing but a source."""
    news, ana = article(), session.annotator.id
    claim = tag(
        "claim", news, "Taxes will fall", by=ana, attributes={"wording": "direct"}, note="!"
    )
    minister = tag("source", news, "the minister", by=ana)
    mayor = tag("source", news, "The mayor", by=ana)
    said = tag("cue", news, "said", by=ana)
    denied = tag("stance", news, "denied that", by=ana, attributes={"polarity": "oppose"})
    declined = tag("cue", news, "declined to comment", by=ana)
    add(
        session, news, layer_of(news.id, ana), claim, minister, mayor, said, denied, declined,
        tie("attributed to", claim, minister), tie("signalled by", claim, said),
        tie("about", denied, claim), tie("held by", denied, mayor),
    )  # fmt: skip
    ben = session.as_annotator("Ben")
    split = tag("source", news, "government", "Two", by=ben.annotator.id)
    add(ben, layer_of(news.id, ben.annotator.id), split)
    session.close()
    return session.path


@pytest.fixture(params=["sqlite3", "sqlite-utils"])
def view(path, request):
    """Asks a view as other programs do."""

    def with_sqlite3(name):
        with raw(path) as connection:
            cursor = connection.execute(f"SELECT * FROM {name}")
            names = [column[0] for column in cursor.description]
            return [dict(zip(names, row, strict=True)) for row in cursor]

    def with_sqlite_utils(name):
        with closing(Database(path)) as db:
            return list(db[name].rows)

    return with_sqlite3 if request.param == "sqlite3" else with_sqlite_utils


def test_claims_have_article_annotator_text_and_values(view):
    (claim,) = view("claims")
    assert claim["article"] == "Ferry cut divides islands"
    assert claim["annotator"] == "Ana"
    assert claim["text"] == "Taxes will fall"
    assert claim["start"] == 28
    assert orjson.loads(claim["values"]) == {"wording": "direct"}
    assert claim["note"] == "!"


def test_sources_are_one_row_each_with_their_fragments_in_order(view):
    assert [(row["annotator"], row["text"]) for row in view("sources")] == [
        ("Ana", "the minister"),
        ("Ana", "The mayor"),
        ("Ben", "government … Two"),
    ]


def test_stances_have_their_polarity(view):
    assert [orjson.loads(row["values"]) for row in view("stances")] == [{"polarity": "oppose"}]


def test_statements_are_claims_and_lone_cues_with_what_is_tied_to_them(view):
    keys = "text", "sources", "cue", "stances"
    assert [tuple(row[key] for key in keys) for row in view("statements")] == [
        ("Taxes will fall", "the minister", "said", "oppose"),
        ("declined to comment", None, None, None),
    ]


def test_the_views_go_by_role(view, path):
    with raw(path) as connection:
        connection.execute(
            'UPDATE codebooks SET content = replace(content, \'"claim":{"title":"Claim"\', '
            '\'"claim":{"title":"Behauptung"\')'
        )
        connection.execute("UPDATE annotations SET label = 'quote' WHERE label = 'claim'")
    assert view("claims") == []


def test_articles_can_be_searched_by_others(path):
    with closing(Database(path)) as db:
        assert [row["title"] for row in db["articles"].search("mayor")] == [
            "Ferry cut divides islands"
        ]
