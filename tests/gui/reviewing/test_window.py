from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from onrecord.gui.reviewing.case_list import CasePane
from onrecord.gui.reviewing.keys import ReviewKeys
from onrecord.model.layers import LayerStatus, annotator_named
from onrecord.review.comparison.differences import Kind
from onrecord.work.session import Session
from onrecord.work.surveys import CaseFilter
from tests.builders import add, article, tag
from tests.gui.pages import DeskPage
from tests.gui.review_page import ReviewPage
from tests.gui.reviewing.conftest import DECLINED, MAYOR, TAXES, Filling
from tests.reviewed import ANN, BEN, CAI, done, said

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support", extend=True)


# walking


def test_n_walks_the_open_differences_round_and_round(review: ReviewPage) -> None:
    review.press("N")
    assert review.here == DECLINED
    review.press("N")
    assert review.here == TAXES
    review.press("Shift+N")
    assert review.here == DECLINED


def test_j_and_k_walk_the_list_settled_or_not(review: ReviewPage) -> None:
    review.press("1", "K")
    assert review.here == TAXES
    review.press("N")
    assert review.here == DECLINED
    review.press("J")
    assert review.here == DECLINED


def test_a_click_on_a_line_shows_its_case(review: ReviewPage) -> None:
    review.click_line(1)
    assert review.here == DECLINED
    assert review.title.startswith("Difference 2 of 2 · missed")


def test_a_click_on_a_mark_shows_its_case(review: ReviewPage) -> None:
    review.click_words("Two government sources", text=0)
    assert review.here == DECLINED


def test_a_click_on_a_band_shows_its_case(review: ReviewPage) -> None:
    between = review.window.texts.sides.between[0]
    review.desk.qtbot.waitUntil(lambda: len(between.shown) == 2)
    band = between.shown[-1]
    assert band.sign == "A"
    place = QPoint(between.width() // 2, round(band.middle))
    QTest.mouseClick(between, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert review.here == DECLINED


def test_the_next_article_comes_by_key(review_of_two: ReviewPage) -> None:
    review_of_two.press("]")
    assert review_of_two.window.head.title.text() == "Bridge opens"
    assert review_of_two.here == "Tolls will rise"
    review_of_two.press("[")
    assert review_of_two.here == TAXES


# the list


def test_what_is_agreed_is_one_line_that_unfolds(review: ReviewPage) -> None:
    assert review.rows[-1] == "1 agreed"
    review.press("Shift+A")
    assert review.rows[-1].startswith(f"{MAYOR}; agreed")
    review.press("J", "J")
    assert review.title == "All tagged this alike"
    review.press("1")
    assert review.counts == "2 open · 0 settled · 1 agreed, in gold"


def test_a_button_shows_one_kind_only(review: ReviewPage) -> None:
    review.click_button("missed 1")
    assert review.lines == [DECLINED]
    review.click_button("missed 1")
    assert review.lines == [TAXES, DECLINED]


def test_typed_words_narrow_the_list_and_esc_widens_it(review: ReviewPage) -> None:
    review.press("Ctrl+F").type("taxes")
    assert review.lines == [TAXES]
    review.press("Return", "Esc", "Esc")
    assert review.lines == [TAXES, DECLINED]


def test_the_list_can_hold_all_articles(review_of_two: ReviewPage) -> None:
    review = review_of_two.press("L").read_all()
    assert review.lines == [TAXES, DECLINED, "Tolls will rise"]
    assert "Bridge opens" in review.rows
    review.press("N", "N")
    assert review.window.head.title.text() == "Bridge opens"
    review.press("1")
    assert "settled" in review.rows[-2]


def test_who_has_it_alone_is_told(review: ReviewPage) -> None:
    assert review.rows[1] == f"{DECLINED}; only A; open"


# the texts


def test_each_annotator_has_a_text_and_they_scroll_together(review: ReviewPage) -> None:
    first, second = review.texts
    review.window.resize(960, 600)
    bar = first.verticalScrollBar()
    review.desk.qtbot.waitUntil(lambda: bar.maximum() > 10)
    assert first.width() == second.width()
    bar.setValue(7)
    assert second.verticalScrollBar().value() == 7
    assert review.window.texts.sides.bar.value() == 7


def test_all_layers_can_share_one_text(review: ReviewPage) -> None:
    review.press("O")
    (text,) = review.texts
    assert "A" in text.shown.chips.values()
    review.press("S")
    assert len(review.texts) == 2


def test_a_remark_beside_the_one_text_chooses_its_case(review: ReviewPage) -> None:
    review.press("O")
    remarks = review.window.texts.together.remarks
    review.desk.qtbot.waitUntil(lambda: len(remarks.placed) == 2)
    y, remark = remarks.placed[-1]
    assert remark.words == "not in B"
    place = QPoint(40, round(y))
    QTest.mouseClick(remarks, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert review.here == DECLINED


def test_gold_is_a_further_layer(review: ReviewPage) -> None:
    review.press("1", "Y")
    assert len(review.texts) == 3
    assert len(review.texts[2].shown.marks) == 3


def test_a_layer_can_be_left_out(review: ReviewPage) -> None:
    review.window.head.layers.menu().actions()[1].trigger()
    (text,) = review.texts
    assert set(text.shown.marks)
    assert review.heads[:2] == ["Ann", "Ben"]


def test_names_can_be_hidden(review: ReviewPage) -> None:
    assert review.heads == ["Ann", "Ben", "Draft"]
    review.press("H")
    assert review.heads == ["", "", "Draft"]
    assert review.window.shown_voices[0].said == "A"


def test_six_layers_find_room(desk_on: Callable[[Filling], DeskPage]) -> None:
    def fill(session: Session) -> None:
        about = article()
        people = [ANN, BEN, CAI, *map(annotator_named, ("Dee", "Eve", "Fay"))]
        add(session, about, *people)
        add(session, *(done(about, each) for each in people))
        for each in people:
            add(session, *said(about, each, TAXES))

    review = ReviewPage(desk_on(fill))
    review.press("Shift+A").click_line(1)
    assert review.heads == ["Ann", "Ben", "Cai", "Dee", "Eve", "Fay", "Draft"]
    assert len({text.width() for text in review.texts}) == 1


# coming, going, keeping up


def test_without_two_layers_it_says_what_to_do(desk_on: Callable[[Filling], DeskPage]) -> None:
    def fill(session: Session) -> None:
        about = article()
        add(session, about, ANN, BEN)
        add(session, done(about, ANN), done(about, BEN, LayerStatus.STARTED))

    review = ReviewPage(desk_on(fill))
    assert review.window.nothing.isVisible()
    assert "Hand out" in review.window.nothing.words.text()
    assert not review.window.foot.isVisible()
    review.press("1", "N", "A", "P", "R", "Return", "L", "J", "O", "X")


def test_progress_is_kept(review: ReviewPage) -> None:
    review.press("1")
    review.window.close()
    again = ReviewPage(review.desk)
    assert again.here == DECLINED


def test_tags_changed_elsewhere_are_seen(review: ReviewPage) -> None:
    session = review.desk.window.desk.session
    review.press("1")
    about = review.comparison.article
    changed = tag("claim", about, "Ferry cut divides islands", by=BEN.id)
    review.desk.window.desk.do(lambda: add(session, changed))
    assert "Ferry cut divides islands" in review.lines


def test_esc_closes_the_window_at_last(review: ReviewPage) -> None:
    review.press("P", "Esc")
    assert QApplication.focusWidget() is review.texts[0]
    review.press("Esc")
    assert not review.window.isVisible()


def test_the_window_goes_with_the_main_window(review: ReviewPage) -> None:
    review.desk.window.close()
    assert not review.window.isVisible()


def test_other_screens_open_one_case(review_of_two: ReviewPage) -> None:
    review = review_of_two.press("]")
    first = review.comparison.entries[0].case
    review.press("[")
    review.room.show_case(first.article_id, first.id)
    assert review.here == "Tolls will rise"


def test_other_screens_open_the_cases_behind_a_figure(review_of_two: ReviewPage) -> None:
    review = review_of_two
    review.room.show_cases(CaseFilter(kinds=frozenset({Kind.BOUNDARY})))
    review.read_all()
    assert review.lines == [TAXES]
    assert isinstance(review.window.pane, CasePane)
    review.press("Esc", "Esc")
    assert len(review.lines) == 3


def test_all_keys_are_shown(review: ReviewPage) -> None:
    found = [key for act in review.window.commands.table for key in act.keys]
    assert len(found) == len(set(found))
    review.press("?")
    (keys,) = review.window.findChildren(ReviewKeys)
    review.desk.qtbot.waitUntil(keys.isActiveWindow)
    review.press("Esc")
    assert not keys.isVisible()


def test_every_menu_has_mnemonics_of_its_own(review: ReviewPage) -> None:
    for menu in {act.menu for act in review.window.commands.table}:
        acts = [x for x in review.window.commands.table if x.menu == menu and "&" in x.text]
        letters = [act.text[act.text.index("&") + 1].lower() for act in acts]
        assert len(letters) == len(set(letters)), menu


def test_the_discussion_opens_beside_the_texts(review: ReviewPage) -> None:
    review.press("D")
    talk = review.window.doing.talk
    assert talk is not None
    assert talk.isVisible()
    review.desk.qtbot.waitUntil(lambda: talk.isAncestorOf(QApplication.focusWidget()))
    review.window.doing.discuss()
    assert not talk.isVisible()
