"""An annotator reads what became of their tags, and a reviewer hands it on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel

from onrecord.gui.feedback.room import FeedbackRoom
from tests.gui.conftest import Opener
from tests.gui.feedback_page import FeedbackPage
from tests.gui.pages import DeskPage
from tests.gui.projects import ME
from tests.settled import Review

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support", extend=True)

Settled = Callable[..., DeskPage]


@pytest.fixture
def settled(open_desk: Opener) -> Settled:
    """A window on a project in which articles of these titles are settled."""

    def open_(*titles: str, whose: str = ME) -> DeskPage:
        page = open_desk()
        review = Review(page.window.desk.session, (whose, "Ben Okri"))
        for title in titles:
            review.settle(title)
        page.window.intake.came.emit()
        return page

    return open_


def test_what_stands_is_told_before_anything_else(settled: Settled) -> None:
    feedback = FeedbackPage(settled("Ferries"))
    assert feedback.chosen == "What stands: 0 of 5 tags"
    assert feedback.says("All of your 5 tags were compared and settled.")
    assert feedback.rows[1:4] == [
        "More than once",
        "Claim: Wording: 2 of 2 changed",
        "Source: boundaries: 2 of 2 moved",
    ]


def test_my_own_is_shown_first(settled: Settled) -> None:
    assert FeedbackPage(settled("Ferries")).window.choices.who.currentText() == ME


def test_a_reviewer_begins_with_the_first_of_the_colleagues(settled: Settled) -> None:
    feedback = FeedbackPage(settled("Ferries", whose="Ann"))
    assert feedback.window.choices.who.currentText() == "Ann"
    assert feedback.window.choices.who.count() == 2


def test_a_topic_has_its_guideline_beside_it(settled: Settled) -> None:
    feedback = FeedbackPage(settled("Ferries")).walk_to("Source: boundaries")
    assert feedback.says("Include what identifies the source")
    assert feedback.says("cited by the reviewer: 2")


def test_headings_are_passed_over_by_the_arrows(settled: Settled) -> None:
    feedback = FeedbackPage(settled("Ferries")).press("Down")
    assert feedback.chosen == "Claim: Wording: 2 of 2 changed"


def test_what_is_typical_narrows_the_examples_down(settled: Settled) -> None:
    feedback = FeedbackPage(settled("Ferries", "Boats")).walk_to("Source: boundaries")
    assert feedback.typical == ["4: all of them", "4: taken in: titles after names"]
    assert len(feedback.examples) == 4
    feedback.window.page.frequent.setFocus()
    feedback.press("Down")
    assert len(feedback.examples) == 4
    assert "taken in: titles after names" in feedback.examples[0]


def test_an_example_leads_to_my_tag_in_the_text(settled: Settled) -> None:
    page = settled("Ferries", "Boats")
    feedback = FeedbackPage(page).walk_to("Source: boundaries").press("Return", "Down", "Down")
    feedback.press("Return")
    sitting = page.window.sitting
    assert sitting.sheet is not None
    assert sitting.sheet.article.title == "Boats"
    assert sitting.annotation is not None
    assert sitting.annotation.text == "Ane Moe"


def test_an_article_that_is_gone_since_shows_no_other_in_its_place(
    settled: Settled, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = settled("Ferries", "Boats")
    feedback = FeedbackPage(page).walk_to("Source: boundaries")
    revealed: list[int] = []
    monkeypatch.setattr(page.window.reader, "reveal", revealed.append)
    page.window.sitting.show(page.window.desk.session.project.read.article_ids()[0])
    example = feedback.window.page.examples.rows.rows[1]
    feedback.window.opened.emit(replace(example, article_id="gone", tag_id="gone", start=40))
    assert page.message == "This article is no longer in the project."
    assert revealed == []


def test_what_i_did_not_tag_is_shown_in_the_text_too(settled: Settled) -> None:
    page = settled("Ferries")
    FeedbackPage(page).walk_to("Cue: only in the settled").press("Return", "Return")
    assert page.window.sitting.sheet is not None
    assert page.window.sitting.annotation is None


def test_an_example_of_a_colleague_leads_to_its_case(
    settled: Settled, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = settled("Ferries", whose="Ann")
    shown: list[tuple[str, str]] = []

    class Reviewing:
        def show_case(self, article_id: str, case_id: str) -> None:
            shown.append((article_id, case_id))

    feedback = FeedbackPage(page)
    room = page.window.rooms["feedback"]
    assert isinstance(room, FeedbackRoom)
    monkeypatch.setattr(room, "_window", _With(page.window, {"reviewing": Reviewing()}))
    feedback.walk_to("Source: boundaries").press("Return", "Return")
    assert len(shown) == 1


class _With:
    """A window with another room."""

    def __init__(self, window: object, rooms: dict[str, object]) -> None:
        self._window, self.rooms = window, rooms

    def __getattr__(self, name: str) -> object:
        return getattr(self._window, name)


def test_what_is_taken_back_while_it_is_gathered_is_not_told(settled: Settled) -> None:
    feedback = FeedbackPage(settled("Ferries"))
    feedback.window.gather()
    feedback.window.refresh([])
    feedback.page.qtbot.wait(1)
    assert feedback.says("Nothing is settled in this project yet.")
    assert (feedback.rows, feedback.window.progress.text()) == ([], "")


def test_others_are_hidden_on_wish(settled: Settled) -> None:
    feedback = FeedbackPage(settled("Ferries"))
    feedback.walk_to("Claim: not in the settled version")
    assert "Rea Holm noted: “Ben Okri and I" in feedback.examples[0]
    feedback.tick(feedback.window.choices.names)
    assert "Rea Holm noted: “… and I" in feedback.examples[0]
    feedback.tick(feedback.window.choices.reviewer)
    assert "the reviewer noted" in feedback.examples[0]
    feedback.tick(feedback.window.choices.notes)
    assert "noted" not in feedback.examples[0]
    assert feedback.chosen.startswith("Claim: not in the settled version")


def test_it_is_saved_as_it_is_shown(settled: Settled) -> None:
    page = settled("Ferries")
    feedback = FeedbackPage(page).tick
    window = FeedbackPage(page).window
    feedback(window.choices.names)
    page.answers.place = page.window.desk.session.path.with_name("mine.html")
    FeedbackPage(page).click(window.save_button)
    html = page.answers.place.read_text("utf-8")
    assert f"Feedback for {ME}" in html
    assert "Ben Okri" not in html
    assert page.answers.suggested.name == "feedback-Mara-Lindholm.html"
    assert window.notice.text() == "mine.html is saved."


def test_a_place_that_does_not_do_is_told(settled: Settled) -> None:
    page = settled("Ferries")
    feedback = FeedbackPage(page)
    page.answers.place = page.window.desk.session.path.with_name("mine.doc")
    feedback.click(feedback.window.save_button)
    assert "end the name in .html, .md or .json" in feedback.window.notice.text()


def test_without_anything_settled_it_says_so(open_desk: Opener) -> None:
    feedback = FeedbackPage(open_desk(), empty=True)
    assert feedback.says("Nothing is settled in this project yet.")
    assert not feedback.window.save_button.isEnabled()


def test_nothing_settled_in_the_time_chosen_is_told(settled: Settled) -> None:
    page = settled()
    review = Review(page.window.desk.session, (ME, "Ben Okri"))
    about = review.news()
    pair = [review.hers(about, "cue", "said that"), review.gold(about, "cue", "said")]
    review.case(about, pair[:1], pair[1:], at="2020-03-14T10:00:00.000Z")
    feedback = FeedbackPage(page)
    feedback.window.choices.since.setFocus()
    before = feedback.window.found
    feedback.press("Down")
    page.qtbot.waitUntil(lambda: feedback.window.found is not before)
    assert feedback.says(f"Nothing of {ME} was settled in this time.")


def test_it_keeps_up_with_what_is_settled(settled: Settled) -> None:
    page = settled("Ferries")
    feedback = FeedbackPage(page)
    Review(page.window.desk.session, (ME, "Ben Okri")).settle("Boats")
    before = feedback.window.found
    page.window.intake.came.emit()
    page.qtbot.waitUntil(lambda: feedback.window.found is not before)
    assert feedback.chosen == "What stands: 0 of 10 tags"


def test_escape_leads_back_and_out(settled: Settled) -> None:
    feedback = FeedbackPage(settled("Ferries")).walk_to("Source: boundaries")
    window = feedback.window
    feedback.press("Return")
    assert window.page.examples.hasFocus()
    feedback.press("Esc")
    assert window.list.hasFocus()
    with feedback.page.qtbot.waitSignal(window.destroyed):
        feedback.press("Esc")


def test_it_changes_with_the_look(settled: Settled) -> None:
    page = settled("Ferries")
    feedback = FeedbackPage(page).walk_to("Source: boundaries")
    page.window.look.choose("dark")
    assert feedback.window.grab().toImage().pixelColor(5, 5).lightness() < 100


def test_words_of_others_are_shown_literally(settled: Settled) -> None:
    feedback = FeedbackPage(settled("<b>Ferries</b>")).walk_to("Source: boundaries")
    assert "<b>Ferries</b>" in feedback.examples[0]
    labels = feedback.window.findChildren(QLabel)
    assert {label.textFormat().name for label in labels if label.text()} <= {
        "PlainText", "AutoText",
    }  # fmt: skip
