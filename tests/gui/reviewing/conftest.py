"""A project in which Ann and Ben have done an article or two, and somebody else reviews."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from onrecord.model.articles import Article
from onrecord.work.session import Session
from tests.builders import add, article
from tests.gui.conftest import Opener
from tests.gui.pages import DeskPage
from tests.gui.projects import opened, project_with
from tests.gui.review_page import ReviewPage
from tests.reviewed import ANN, BEN, done, said

Filling = Callable[[Session], object]

TAXES, MAYOR, DECLINED = "Taxes will fall", "denied that", "declined to comment"


def two_layers(session: Session, about: Article) -> None:
    """They differ on whom the first statement comes from, agree on the second, and only Ann has
    the third."""
    add(session, about, ANN, BEN)
    add(session, *(done(about, each) for each in (ANN, BEN)))
    add(session, *said(about, ANN, TAXES, "the minister", "said", type="named person"))
    add(session, *said(about, BEN, TAXES, "minister", "said", type="unnamed person"))
    for who in (ANN, BEN):
        add(session, *said(about, who, MAYOR, "The mayor"))
    add(session, *said(about, ANN, DECLINED, "Two government sources"))


@pytest.fixture
def desk_on(open_desk: Opener, tmp_path: Path) -> Callable[[Filling], DeskPage]:
    """Opens the main window on a project filled so."""

    def open_(fill: Filling) -> DeskPage:
        path = project_with(tmp_path, ())
        with closing(opened(path)) as session:
            fill(session)
        return open_desk(path=path)

    return open_


@pytest.fixture
def review(desk_on: Callable[[Filling], DeskPage]) -> ReviewPage:
    """The review of one article."""
    return ReviewPage(desk_on(lambda session: two_layers(session, article())))


@pytest.fixture
def review_of_two(desk_on: Callable[[Filling], DeskPage]) -> ReviewPage:
    """The review of two articles, the second of the same words."""

    def fill(session: Session) -> None:
        two_layers(session, article())
        other = article("Bridge opens\n\n“Tolls will rise,” the mayor said.")
        add(session, other, *(done(other, each) for each in (ANN, BEN)))
        add(session, *said(other, ANN, "Tolls will rise", "the mayor", "said"))
        add(session, *said(other, BEN, "Tolls will rise"))

    return ReviewPage(desk_on(fill))
