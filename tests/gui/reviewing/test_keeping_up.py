"""What happens around an open review: others' edits, other people, another codebook."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from onrecord.model.annotations import Annotation
from onrecord.model.edits import Edit
from onrecord.model.layers import LayerStatus
from onrecord.work import recoding
from onrecord.work.comparing import State
from onrecord.work.session import Session
from tests.builders import article
from tests.gui.codebook_page import renewed
from tests.gui.conftest import Opener
from tests.gui.projects import opened, project_with
from tests.gui.review_page import ReviewPage
from tests.gui.reviewing.conftest import DECLINED, MAYOR, TAXES, two_layers

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support", extend=True)

DRAFTED = "Draft, not settled yet: Enter settles it"


def session_of(review: ReviewPage) -> Session:
    return review.desk.window.desk.session


def do(review: ReviewPage, command: Callable[[], Edit]) -> None:
    """Somebody does something elsewhere, at this desk."""
    assert review.desk.window.desk.do(command) is not None


def theirs(review: ReviewPage, name: str, words: str) -> tuple[Session, Annotation]:
    """The session of an annotator, and a tag of theirs."""
    session = session_of(review).as_annotator(name)
    tags = session.tags(review.comparison.article.id, [session.annotator.id])
    return session, next(each for each in tags if each.text == words)


def state(review: ReviewPage, words: str) -> State:
    found = {each.case.anchors[0].text: each.state for each in review.comparison.entries}
    return found[words]


# what is begun


def test_a_draft_waits_while_one_looks_at_other_cases(review: ReviewPage) -> None:
    review.press("P", "Space", "Esc", "J")
    assert review.here == DECLINED
    assert review.standing != DRAFTED
    review.press("K")
    assert review.standing == DRAFTED


def test_undo_of_another_decision_leaves_a_draft_as_it_is(review: ReviewPage) -> None:
    review.press("1")
    assert review.here == DECLINED
    review.press("P", "Space", "Esc", "Ctrl+Z")
    assert review.here == TAXES
    review.press("J")
    assert review.here == DECLINED
    assert review.standing == DRAFTED


def test_a_draft_that_was_given_up_does_not_come_back(review: ReviewPage) -> None:
    review.press("P", "Space", "Esc", "Esc", "J", "K")
    assert review.standing != DRAFTED


def test_a_note_belongs_to_the_case_it_was_typed_at(review: ReviewPage) -> None:
    review.press("M").type("half a sentence")
    between = review.window.texts.sides.between[0]
    review.desk.qtbot.waitUntil(lambda: len(between.shown) == 2)
    band = between.shown[-1]
    place = QPoint(between.width() // 2, round(band.middle))
    QTest.mouseClick(between, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert review.here == DECLINED
    review.press("Esc")
    assert review.window.course.hand.reasons.note == ""
    review.press("K", "1")
    rulings = [x.settlement.ruling.note for x in review.comparison.entries if x.settlement]
    assert rulings == ["half a sentence"]


# others


def test_who_sits_down_goes_on_where_the_review_is(review_of_two: ReviewPage) -> None:
    review = review_of_two.press("]", "P", "Space")
    assert review.here == "Tolls will rise"
    review.desk.window.seating.seat("Ines")
    assert review.here == "Tolls will rise"
    assert review.standing != DRAFTED
    review.press("1")
    (settled,) = [x.settlement for x in review.comparison.entries if x.settlement]
    assert settled.ruling.reviewer == "Ines"


def test_what_changed_since_is_confirmed_with_one_key(review: ReviewPage) -> None:
    review.press("1")
    ann, tag = theirs(review, "Ann", "the minister")
    do(review, lambda: ann.set_attribute(tag.id, "type", "unnamed group"))
    assert state(review, TAXES) is State.CHANGED
    review.press("K")
    assert review.here == TAXES
    review.press("Return")
    assert state(review, TAXES) is State.SETTLED


def test_a_rejection_is_confirmed_with_one_key_too(review: ReviewPage) -> None:
    review.press("X")
    ann, tag = theirs(review, "Ann", "the minister")
    do(review, lambda: ann.set_attribute(tag.id, "type", "unnamed group"))
    review.press("K")
    assert state(review, TAXES) is State.CHANGED
    review.press("Return")
    assert state(review, TAXES) is State.SETTLED
    assert review.gold == []


def test_a_layer_that_is_not_done_any_more_ends_the_comparison(review: ReviewPage) -> None:
    review.press("1")
    about = review.comparison.article
    ben = session_of(review).as_annotator("Ben")
    do(review, lambda: ben.set_status(about.id, LayerStatus.STARTED))
    assert review.window.nothing.isVisible()
    review.desk.qtbot.waitUntil(lambda: "has fewer than two layers" in review.message)
    do(review, lambda: ben.set_status(about.id, LayerStatus.DONE))
    review.room.show()
    assert state(review, TAXES) is State.SETTLED
    assert ("claim", TAXES) in review.gold


def test_what_nobody_has_any_more_can_be_taken_out_of_gold(review: ReviewPage) -> None:
    review.press("J", "1")
    ann, tag = theirs(review, "Ann", DECLINED)
    do(review, lambda: ann.delete(tag.id))
    ann, tag = theirs(review, "Ann", "Two government sources")
    do(review, lambda: ann.delete(tag.id))
    assert review.window.strays.words.text().endswith(f"“{DECLINED}”")
    review.click_button("Take out of gold")
    assert not review.window.strays.isVisible()
    assert review.gold == []


def test_a_project_open_to_look_refuses_in_words(
    desk_on: Callable, open_desk: Opener, tmp_path: Path
) -> None:
    path = project_with(tmp_path, ())
    with closing(opened(path)) as session:
        two_layers(session, article())
    review = ReviewPage(open_desk(path=path, read_only=True))
    review.press("1")
    assert review.message
    assert review.here == TAXES
    review.press("L").read_all()
    assert review.lines == [TAXES, DECLINED]


def test_the_review_goes_on_under_another_revision_of_the_codebook(
    review_of_two: ReviewPage,
) -> None:
    review = review_of_two.press("]")
    desk = review.desk
    book = session_of(review).codebook
    labels = tuple(
        replace(each, title="Assertion") if each.id == "claim" else each for each in book.labels
    )
    revised = replace(book, labels=labels)
    session = desk.window.desk.session
    renewed(desk, lambda: desk.window.desk.do(recoding.revise, session, revised))
    window = desk.window.rooms["reviewing"].window
    assert window is not review.window
    assert window.isVisible()
    assert window.head.title.text() == "Bridge opens"


# all articles


def test_reading_all_articles_can_be_given_up(review_of_two: ReviewPage) -> None:
    review = review_of_two.press("L")
    assert review.window.course.everywhere.is_reading
    assert review.lines == [TAXES, DECLINED]
    review.press("Esc")
    assert not review.window.course.everywhere.is_reading
    assert not review.window.commands["all"].isChecked()
    assert review.window.isVisible()


def test_what_is_decided_while_all_articles_are_read_is_in_the_list(
    review_of_two: ReviewPage,
) -> None:
    review = review_of_two.press("L", "1")
    review.read_all()
    assert review.rows[1].endswith("settled")
    assert "Tolls will rise" in review.lines


def test_what_comes_in_is_listed_with_all_articles(review_of_two: ReviewPage) -> None:
    review = review_of_two.press("L").read_all()
    ann, tag = theirs(review, "Ann", DECLINED)
    ann.delete(tag.id)  # nobody tells
    review.desk.window.intake.came.emit()
    review.read_all()
    assert DECLINED not in [line for line in review.lines if line == DECLINED]
    assert "Tolls will rise" in review.lines


# what is agreed


def pass_most(review: ReviewPage, share: int, *, everywhere: bool) -> None:
    review.press("Ctrl+Shift+A")
    dialog = review.window.doing.passing
    assert dialog is not None
    dialog.share.setValue(share)
    dialog.where.setCurrentIndex(int(everywhere))
    QTest.mouseClick(dialog.pass_button, Qt.MouseButton.LeftButton)
    review.desk.qtbot.waitUntil(lambda: not dialog.isVisible())


def test_a_share_of_what_is_agreed_stays_in_the_list_for_a_look(review: ReviewPage) -> None:
    pass_most(review, 100, everywhere=False)
    assert review.message == "Nothing that is agreed waits to be passed."
    assert f"{MAYOR}; agreed · for a look; open" in review.rows
    review.press("N", "N")
    assert review.here == DECLINED
    review.press("Shift+N")
    assert review.here == MAYOR
    review.press("1")
    assert state(review, MAYOR) is State.SETTLED


def test_the_share_is_remembered(review: ReviewPage, open_desk: Opener) -> None:
    pass_most(review, 100, everywhere=False)
    other = ReviewPage(open_desk(path=session_of(review).path, read_only=True))
    assert other.window.course.audit == 1.0


def test_what_is_agreed_passes_in_all_articles(review_of_two: ReviewPage) -> None:
    review = review_of_two
    pass_most(review, 0, everywhere=True)
    assert review.message.startswith("Passed: 1 in 1 articles.")
    assert state(review, MAYOR) is State.SETTLED


def test_what_was_decided_before_and_is_agreed_now_wants_a_look(review: ReviewPage) -> None:
    course = review.window.course
    agreed = next(each.case_id for each in course.lines if each.words == MAYOR)
    course.go_to(agreed)
    review.press("1")
    course.go_to(agreed)
    review.press("U")
    assert f"{MAYOR}; agreed · for a look; open" in review.rows


# closed meanwhile


def test_a_closed_review_costs_nothing_and_comes_back_where_it_was(review: ReviewPage) -> None:
    review.press("J", "P", "Space")
    review.window.close()
    assert review.window.course.comparison is None
    ann = session_of(review).as_annotator("Ann")
    tags = ann.tags(ann.project.read.article_ids()[0], [ann.annotator.id])
    claim = next(each for each in tags if each.text == TAXES)
    do(review, lambda: ann.set_note(claim.id, "sure"))
    review.room.show()
    assert review.here == DECLINED
    assert review.standing == DRAFTED


def test_what_came_in_while_it_was_closed_is_seen(review: ReviewPage) -> None:
    ann, tag = theirs(review, "Ann", DECLINED)
    review.window.close()
    ann.delete(tag.id)  # nobody tells
    review.desk.window.intake.came.emit()
    review.room.show()
    assert DECLINED not in review.lines
