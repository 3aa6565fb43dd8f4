from __future__ import annotations

import pytest

from onrecord.model.settlements import Cause, Verdict
from onrecord.work.comparing import State
from onrecord.work.session import Session
from tests.builders import add, article
from tests.gui.review_page import ReviewPage
from tests.gui.reviewing.conftest import DECLINED, TAXES, two_layers
from tests.reviewed import ANN, CAI, done, said

# Menus grab the keyboard, windows are raised: the plugin without a screen can do neither.
pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support", extend=True)


def states(review: ReviewPage) -> list[State]:
    return [each.state for each in review.comparison.entries]


def verdict(review: ReviewPage, number: int = 0) -> Verdict:
    settlement = review.comparison.entries[number].settlement
    assert settlement is not None
    return settlement.ruling.verdict


def test_a_review_begins_at_the_first_open_difference(review: ReviewPage) -> None:
    assert review.here == TAXES
    assert review.title.startswith("Difference 1 of 2 · boundary, attribute")
    assert review.counts == "2 open · 0 settled · 1 agreed"
    assert review.table[0] == ["Claim", TAXES, TAXES, "–"]


def test_what_somebody_else_does_not_have_stands_out(review: ReviewPage) -> None:
    assert "the " in review.emphasised
    assert "minister" not in review.emphasised


def test_a_number_takes_a_version_and_goes_on(review: ReviewPage) -> None:
    review.press("2")
    assert ("source", "minister") in review.gold
    assert verdict(review) is Verdict.TAKEN
    assert review.here == DECLINED
    assert review.counts == "1 open · 1 settled · 1 agreed"


def test_a_button_takes_a_version(review: ReviewPage) -> None:
    review.click_button("Take A")
    assert ("source", "the minister") in review.gold


def test_to_take_what_somebody_lacks_leaves_it_out(review: ReviewPage) -> None:
    review.press("N", "2")
    assert review.gold == []
    assert states(review)[2] is State.SETTLED


def test_all_versions_may_be_acceptable(review: ReviewPage) -> None:
    review.press("B")
    assert verdict(review) is Verdict.ACCEPTABLE
    review.press("K")
    assert review.standing == "A + B acceptable"


def test_some_of_many_versions_may_be_acceptable(desk_on) -> None:
    def fill(session: Session) -> None:
        about = article()
        two_layers(session, about)
        add(session, CAI, done(about, CAI))
        add(session, *said(about, CAI, TAXES, "the minister said", type="document"))

    review = ReviewPage(desk_on(fill))
    review.press("P", "Right", "E", "Right", "E")
    assert review.heads == ["Ann", "Ben acceptable", "Cai acceptable", "Draft"]
    review.press("B", "K")
    assert review.standing == "B + C acceptable"


def test_all_versions_may_be_rejected(review: ReviewPage) -> None:
    review.press("X")
    assert verdict(review) is Verdict.REJECTED
    assert review.gold == []


def test_parts_are_picked_with_the_arrows(review: ReviewPage) -> None:
    review.press("P", "Space", "Down", "Right", "Space")
    assert review.standing == "Draft, not settled yet: Enter settles it"
    table = {title: cells for title, *cells in review.table}
    assert table["Source"][-1] == "the minister"
    assert table["Type"][-1] == table["Type"][1]
    review.press("Return")
    assert verdict(review) is Verdict.COMBINED
    assert ("source", "the minister") in review.gold


def test_a_click_picks_a_cell(review: ReviewPage) -> None:
    row = [title for title, *_ in review.table].index("Source")
    review.click_cell(row, 1)
    assert review.table[row][-1] == "minister"
    review.click_cell(row, 0)
    assert review.table[row][-1] == "the minister"
    review.click_button("Settle the draft")
    assert ("source", "the minister") in review.gold


def test_selected_words_rewrite_the_part_in_hand(review: ReviewPage) -> None:
    review.click_cell([title for title, *_ in review.table].index("Source"), 0)
    review.select("the minister said on Tuesday", text=1).press("R", "Return")
    assert verdict(review) is Verdict.REWRITTEN
    assert ("source", "the minister said on Tuesday") in review.gold


def test_words_are_selected_in_one_text_only(review: ReviewPage) -> None:
    review.select("Ferry cut", text=0).select("islands", text=1)
    span = review.window.texts.span()
    assert span is not None
    assert span.text == "islands"


def test_a_draft_outlives_edits_elsewhere(review: ReviewPage) -> None:
    review.press("P", "Space")
    about = review.comparison.article
    other = said(about, ANN, "Ferry cut divides islands")
    review.desk.window.desk.do(lambda: add(review.desk.window.desk.session, *other))
    assert "Ferry cut divides islands" in review.lines
    assert review.standing == "Draft, not settled yet: Enter settles it"


def test_a_part_can_be_left_out(review: ReviewPage) -> None:
    review.click_cell([title for title, *_ in review.table].index("Source"), 0)
    review.press("Del", "Return")
    assert [label for label, _ in review.gold] == ["claim", "cue"]


def test_values_are_rewritten_in_a_form(review: ReviewPage) -> None:
    review.click_cell([title for title, *_ in review.table].index("Source"), 0)
    review.press("R")
    form = review.window.doing.form
    assert form is not None
    assert form.isVisible()
    review.window.course.set_value(review.window.course.hand.draft.tags[1].key, "count", 2)
    form.accept()
    review.press("Return")
    source = next(x for x in review.comparison.gold.values() if x.label == "source")
    assert source.attributes["count"] == 2


def test_escape_forgets_the_draft(review: ReviewPage) -> None:
    review.press("P", "Space", "Esc", "Esc")
    assert review.standing == ""
    assert all(row[-1] == "–" for row in review.table)
    assert review.window.isVisible()


def test_enter_without_a_draft_says_what_to_do(review: ReviewPage) -> None:
    review.press("Return")
    assert states(review)[0] is State.OPEN


def test_what_is_agreed_passes_with_one_key(review: ReviewPage) -> None:
    review.press("A")
    assert verdict(review, 1) is Verdict.UNANIMOUS
    assert review.counts == "2 open · 0 settled · 1 agreed, in gold"
    assert review.here == TAXES


def test_a_decision_is_undone_and_shown_again(review: ReviewPage) -> None:
    review.press("1", "Ctrl+Z")
    assert states(review)[0] is State.OPEN
    assert review.here == TAXES
    assert review.gold == []
    review.press("Ctrl+Shift+Z")
    assert states(review)[0] is State.SETTLED


def test_a_settled_case_is_opened_again_with_its_history(review: ReviewPage) -> None:
    review.press("1", "K", "U")
    assert states(review)[0] is State.OPEN
    review.press("X", "K")
    told = [each.text() for each in review.window.foot.past.menu().actions()]
    assert [each.partition(" – ")[0] for each in told] == ["All rejected", "A taken"]


def test_a_cause_is_given_before_the_decision(review: ReviewPage) -> None:
    review.press("C", "1", "1")
    found = review.comparison.entries[0].settlement
    assert found is not None
    assert found.ruling.cause is Cause.SLIP


def test_reasons_are_given_afterwards_too(review: ReviewPage) -> None:
    review.press("1", "K", "M")
    review.type("titles belong to names").press("Return")
    found = review.comparison.entries[0].settlement
    assert found is not None
    assert found.ruling.note == "titles belong to names"
    assert found.ruling.verdict is Verdict.TAKEN
    assert "“titles belong to names”" in review.standing


def test_the_guideline_of_what_differs_is_offered_first(review: ReviewPage) -> None:
    review.press("G")
    assert review.menu.actions()[0].text() == "&1  Source"
    review.press("1", "1")
    found = review.comparison.entries[0].settlement
    assert found is not None
    assert found.ruling.guideline == "labels.source"


def test_once_nothing_is_open_it_says_where_to_go_on(review: ReviewPage) -> None:
    review.press("1", "1")
    assert review.end == "No difference is open. 1 agreed ones wait to be passed."
    review.click_button("Pass what is agreed")
    assert review.end == "This article is settled, and it was the last one."


def test_the_next_article_follows(review_of_two: ReviewPage) -> None:
    review = review_of_two.press("1", "1", "A")
    assert review.end == "This article is settled."
    review.click_button("Next article")
    assert review.window.head.title.text() == "Bridge opens"
