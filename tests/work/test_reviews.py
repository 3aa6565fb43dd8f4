from __future__ import annotations

from onrecord.model.articles import Article
from onrecord.model.layers import LayerStatus
from onrecord.work import settling
from onrecord.work.reviews import reviewable
from onrecord.work.session import Session
from tests.builders import add, article, span
from tests.reviewed import ANN, BEN, CAI, compared, desk_with, done, said


def titles(session: Session) -> list[tuple[str, bool]]:
    return [(each.title, each.is_settled) for each in reviewable(session)]


def test_what_two_people_have_done_can_be_reviewed(session: Session) -> None:
    about = desk_with(session, ANN, BEN)
    alone, begun = article("Bridge opens"), article("Boats wanted")
    add(session, alone, begun, done(alone, ANN), done(begun, ANN))
    add(session, done(begun, BEN, LayerStatus.STARTED))
    assert titles(session) == [(about.title, False)]


def test_an_article_is_settled_with_its_last_case(session: Session) -> None:
    about: Article = desk_with(session, ANN, BEN)
    add(session, *said(about, ANN, "Taxes will fall"))
    found = compared(session, about)
    settling.reject(session, found, found.entries[0].case.id)
    assert titles(session) == [(about.title, True)]


def test_where_nobody_has_done_anything_there_is_nothing(session: Session) -> None:
    assert reviewable(session) == ()


def test_what_is_tagged_later_opens_a_settled_article_again(session: Session) -> None:
    about: Article = desk_with(session, ANN, BEN)
    add(session, *said(about, ANN, "Taxes will fall", "the minister"))
    found = compared(session, about)
    settling.reject(session, found, found.entries[0].case.id)
    assert titles(session) == [(about.title, True)]
    ann = session.as_annotator("Ann")
    ann.tag(about.id, [span(about.text, "denied that")], "claim")
    assert titles(session) == [(about.title, False)]
    ann.undo()
    assert titles(session) == [(about.title, True)]
    source = next(x for x in ann.tags(about.id, [ANN.id]) if x.label == "source")
    ann.delete(source.id)
    assert titles(session) == [(about.title, False)]
    found = compared(session, about)
    settling.reject(session, found, found.entries[0].case.id)
    assert titles(session) == [(about.title, True)]


def test_tags_of_layers_that_are_not_done_open_nothing(session: Session) -> None:
    about: Article = desk_with(session, ANN, BEN)
    add(session, CAI, done(about, CAI, LayerStatus.STARTED))
    add(session, *said(about, ANN, "Taxes will fall"))
    found = compared(session, about)
    settling.reject(session, found, found.entries[0].case.id)
    add(session, *said(about, CAI, "denied that"))
    assert titles(session) == [(about.title, True)]
