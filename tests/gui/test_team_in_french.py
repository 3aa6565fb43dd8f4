"""What a team opens in a French window speaks French, and nothing of it English."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from onrecord.gui.speaking import speak
from onrecord.model.articles import Article
from onrecord.model.layers import Annotator, annotator_named
from onrecord.work.handing_out import hand_out
from onrecord.work.merging import merge
from onrecord.work.projects import open_session
from onrecord.work.session import Session
from tests.builders import add, raw, span, tag, tie
from tests.gui.agreement_page import AgreementPage
from tests.gui.conftest import Opener
from tests.gui.feedback_page import FeedbackPage
from tests.gui.french import english_shown, french_project
from tests.gui.pages import DeskPage
from tests.gui.projects import ME
from tests.gui.review_page import ReviewPage
from tests.gui.taking_in_page import HandOutPage, TakeInPage, WatchPage
from tests.reviewed import done

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support", extend=True)
CLAIM, DOUBT, ASKED = (
    "Le bac sera supprimé en juin",
    "Deux élus en doutent",
    "Personne ne nous a consultés",
)
ANNE, BRUNO = annotator_named("Anne"), annotator_named("Bruno")


@pytest.fixture(autouse=True)
def french(qapp: QApplication, settings: QSettings) -> Iterator[None]:
    settings.setValue("language", "fr")
    speak(qapp, "fr")
    yield
    speak(qapp, "system")


@pytest.fixture
def desk(french: None, open_desk: Opener, tmp_path: Path) -> DeskPage:
    """A French project in which Anne and Bruno have done an article, and differ."""
    path = french_project(tmp_path)
    with closing(open_session(path, annotator=ME)) as session:
        two_layers(session)
    return open_desk(path=path)


def two_layers(session: Session) -> None:
    about = first_article(session)
    add(session, ANNE, BRUNO, *(done(about, each) for each in (ANNE, BRUNO)))
    for who in (ANNE, BRUNO):
        say(session, about, who, ASKED, "Anne Morel", genre="jugement")
    say(session, about, ANNE, CLAIM, "la ministre", genre="constat")
    say(session, about, BRUNO, CLAIM, "ministre", genre="prévision")
    say(session, about, ANNE, DOUBT)


def first_article(session: Session) -> Article:
    read = session.project.read
    article = read.article(read.article_ids()[0])
    assert article is not None
    return article


def say(
    session: Session, about: Article, who: Annotator, words: str, by: str = "", **values: object
) -> None:
    claim = tag("dire", about, words, by=who.id, attributes=values)
    add(session, claim)
    if by:
        voice = tag("voix", about, by, by=who.id)
        add(session, voice, tie("dit", claim, voice))


def test_the_review_and_each_decision(desk: DeskPage) -> None:
    review = ReviewPage(desk)
    assert review.counts.startswith("ouverts")
    assert english_shown() == []
    for key in ("1", "Ctrl+Z", "B", "U", "X", "U", "P", "Space", "Esc", "A", "Shift+A"):
        review.press(key)
        assert english_shown() == [], key


def test_the_menus_and_pages_of_the_review(desk: DeskPage) -> None:
    review = ReviewPage(desk)
    for key in ("O", "Y", "H", "S", "L", "D"):
        review.press(key)
        assert english_shown() == [], key
    for menu in review.window.findChildren(QMenu):
        menu.aboutToShow.emit()
    assert english_shown() == []


def test_no_two_entries_of_a_menu_of_the_review_have_the_same_mnemonic(desk: DeskPage) -> None:
    menus = ReviewPage(desk).window.menuBar().findChildren(QMenu)
    for menu in menus:
        keys = [each.text().partition("&")[2][:1].lower() for each in menu.actions()]
        keys = [key for key in keys if key]
        assert sorted(keys) == sorted(set(keys)), menu.title()


def test_the_review_once_all_is_settled(desk: DeskPage) -> None:
    review = ReviewPage(desk)
    review.press("A", "1", "1", "1", "1")
    assert english_shown() == []


def test_the_review_where_nothing_is_to_be_compared(open_desk: Opener, tmp_path: Path) -> None:
    desk = open_desk(path=french_project(tmp_path))
    ReviewPage(desk)
    assert english_shown() == []


def test_agreement_on_each_page(desk: DeskPage) -> None:
    page = AgreementPage(desk).until_measured()
    for name in ("Annotateurs", "Dans le temps", "Dans l’article", "Comment c’est compté"):
        page.choose(f"Page\u00a0: {name}")
        assert english_shown() == [], name


def test_feedback_on_what_was_settled(desk: DeskPage) -> None:
    ReviewPage(desk).press("A", "1", "X", "1", "Ctrl+W")
    desk.window.activateWindow()
    desk.qtbot.waitUntil(desk.window.isActiveWindow)
    page = FeedbackPage(desk)
    assert english_shown() == []
    for _ in page.rows:
        page.press("Down")
        assert english_shown() == [], page.chosen


def test_feedback_before_anything_is_settled(desk: DeskPage) -> None:
    desk.press("Ctrl+Shift+B")
    QTest.qWait(0)
    assert english_shown() == []


def test_comments_beside_the_text_and_in_the_list(desk: DeskPage) -> None:
    desk.select(CLAIM).press("C", "Ctrl+M")
    desk.type("Est-ce une promesse ?").press("Ctrl+Return")
    assert english_shown() == []
    desk.press("Esc", "Ctrl+5")
    assert english_shown() == []
    desk.press("Ctrl+D")
    QTest.qWait(0)
    assert english_shown() == []


def test_handing_out_to_two(desk: DeskPage, tmp_path: Path) -> None:
    page = HandOutPage(desk)
    assert english_shown() == []
    for name in ("Lise", "Denis"):
        page.name_somebody(name)
        page.press("Return")
        page.rest()
    page.write_place(tmp_path / "ailleurs")
    assert english_shown() == []


def test_taking_in_what_a_colleague_did(desk: DeskPage, tmp_path: Path) -> None:
    path = hand_out(desk.window.desk.session, "Lise", tmp_path / "lise.onrecord").output
    with closing(open_session(path, annotator="Lise")) as session:
        about = first_article(session)
        session.tag(about.id, [span(about.text, CLAIM)], "dire")
    TakeInPage(desk, path)
    assert english_shown() == []


def test_a_folder_that_is_watched(desk: DeskPage, tmp_path: Path) -> None:
    folder = tmp_path / "partage"
    folder.mkdir()
    hand_out(desk.window.desk.session, "Lise", folder / "lise.onrecord")
    WatchPage(desk)
    assert english_shown() == []


def test_tags_to_repair(desk: DeskPage, tmp_path: Path) -> None:
    session = desk.window.desk.session
    path = hand_out(session, "Lise", tmp_path / "lise.onrecord").output
    with closing(open_session(path, annotator="Lise")) as theirs:
        about = first_article(theirs)
        for words in (CLAIM, DOUBT):
            theirs.tag(about.id, [span(about.text, words)], "dire")
    with raw(path) as other:
        other.execute('UPDATE spans SET start = start + 1, "end" = "end" + 1')
    merge(session, [path])
    desk.window.intake.came.emit()
    desk.press("Ctrl+Alt+R")
    QTest.qWait(0)
    assert english_shown() == []


def test_refusals(desk: DeskPage) -> None:
    for key in ("Ctrl+M", "Ctrl+Alt+G", "Ctrl+T"):
        desk.press(key)
        assert english_shown() == [], key
