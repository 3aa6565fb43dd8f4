from __future__ import annotations

from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from onrecord.gui.pickable import choosable, values_of
from onrecord.gui.search.model import HitsModel, key_of
from onrecord.gui.search.rows import (
    Heading,
    Hit,
    rows_of_tags,
    rows_of_texts,
    said,
)
from onrecord.work.hits import ArticleHits, Line, TagHit, TagHits, TextHits
from tests.builders import codebook

TEXT = "The ferry sails. " * 200


def found(article_id: str, times: int) -> ArticleHits:
    places = tuple((at * 17 + 4, at * 17 + 9) for at in range(times))
    return ArticleHits(article_id, f"Article {article_id}", "Post", "2025", TEXT, places)


def tag(key: str, article_id: str, whose: str = "") -> TagHit:
    line = Line("said ", "the  mayor", " on\n")
    return TagHit(key, article_id, "Ferry", "source", "look again", whose, 5, 14, line)


def hits(rows: list) -> list[Hit]:
    return [row for row in rows if isinstance(row, Hit)]


def test_hits_stand_under_their_articles() -> None:
    rows = rows_of_texts(TextHits((found("a", 2), found("b", 1)), 2))
    assert rows[0] == Heading("Article a", "Post", "2025", 2)
    assert [type(row) for row in rows] == [Heading, Hit, Hit, Heading, Hit]
    assert hits(rows)[0].line == Line("The ", "ferry", " sails. " + TEXT[:82])


def test_of_many_articles_each_shows_its_first_hits_and_counts_all() -> None:
    rows = rows_of_texts(TextHits(tuple(found(str(n), 100) for n in range(60)), 60))
    assert len(hits(rows)) == 300
    assert rows[0].count == 100


def test_of_one_article_many_hits_are_shown() -> None:
    assert len(hits(rows_of_texts(TextHits((found("a", 200),), 1)))) == 200


def test_tags_are_gathered_by_article() -> None:
    rows = rows_of_tags(TagHits((tag("1", "a"), tag("2", "b"), tag("3", "a"))))
    assert [row.count for row in rows if isinstance(row, Heading)] == [2, 1]
    assert [row.tag.id for row in hits(rows) if row.tag] == ["1", "3", "2"]


def test_a_line_is_said_as_one_sentence() -> None:
    assert said(tag("1", "a").line) == "said the mayor on"


def test_the_model_is_a_sound_model(qtmodeltester: ModelTester) -> None:
    model = HitsModel(codebook())
    model.fill(rows_of_tags(TagHits((tag("1", "a"), tag("2", "b")))))
    qtmodeltester.check(model)


def test_headings_cannot_be_chosen_and_hits_are_told_again(qtbot: QtBot) -> None:
    model = HitsModel(codebook())
    model.fill(rows_of_tags(TagHits((tag("1", "a", "Ben"), tag("2", "b")))))
    assert model.hit(model.index(0)) is None
    assert model.first() == 1
    second = model.hit(model.index(3))
    assert second is not None
    assert model.places(frozenset({key_of(second)})) == [3]
    assert model.index(1).data() == "Source – Ben – said the mayor on – look again"


def test_values_to_pick_are_those_of_the_chosen_labels() -> None:
    picked = choosable(codebook(), lambda label, _: label.id in ("claim", "stance"))
    titles = [each.title for each in picked]
    assert "Wording" in titles
    assert "Polarity" in titles
    explicit = next(each for each in picked if each.id == "explicit")
    assert values_of(explicit, "Yes", "No") == [("Yes", True), ("No", False)]
