from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from onrecord.model.comments import Subject
from onrecord.model.edits import Change, Edit
from onrecord.model.layers import LayerStatus, annotator_named
from onrecord.model.spans import Span
from onrecord.work import commenting, discussions
from onrecord.work.discussions import Talk
from onrecord.work.session import Session
from tests.gui.conftest import Opener
from tests.gui.discussion_page import AllThreads, DiscussionList
from tests.gui.pages import DeskPage
from tests.gui.projects import FERRY, article

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support", extend=True)

CLAIM = "The ferry subsidy would end in June"


@pytest.fixture
def desk(open_desk: Opener) -> DeskPage:
    """Two articles; in the first a claim of mine that is chosen. Ben Okafor is known."""
    page = open_desk([article("Ferry subsidy to end"), article("Bridge opens", "It is open.")])
    session = page.window.desk.session
    ben = annotator_named("Ben Okafor")
    session.project.commit_outside_history(Edit("Ben", (Change(None, ben),)))
    page.select(CLAIM).press("C")
    return page


def ben(desk: DeskPage) -> Session:
    return desk.window.desk.session.as_annotator("Ben Okafor")


def talks(desk: DeskPage) -> tuple[Talk, ...]:
    return discussions.discussion(desk.window.desk.session)


def chosen_id(desk: DeskPage) -> str:
    assert desk.chosen is not None
    return desk.chosen.id


def article_id(desk: DeskPage) -> str:
    sheet = desk.window.sitting.sheet
    assert sheet is not None
    return sheet.article.id


def say(desk: DeskPage, text: str) -> None:
    """Somebody says this about the open article."""
    desk.window.desk.do(commenting.start, ben(desk), Subject.ARTICLE, article_id(desk), text)


def test_a_comment_on_the_statement_in_hand_is_written_and_sent_by_key(desk: DeskPage) -> None:
    page = DiscussionList(desk, "Ctrl+M")
    desk.type("Policy, not fact?")
    page.send()
    (talk,) = talks(desk)
    assert talk.about.topic == (Subject.STATEMENT, chosen_id(desk))
    assert page.topics == [f"Statement “{CLAIM}”"]
    assert page.comments == ["Policy, not fact?"]
    assert (page.written, page.count) == ("", "1")
    assert desk.tags == [("claim", CLAIM)]


def test_undo_takes_a_comment_back(desk: DeskPage) -> None:
    page = DiscussionList(desk, "Ctrl+M")
    desk.type("Hm.")
    page.send()
    desk.press("Esc")
    assert desk.focused == "Article text"
    assert desk.menu_text("undo") == "Undo Comment"
    desk.press("Ctrl+Z")
    assert (page.threads, talks(desk)) == ([], ())
    assert desk.tags == [("claim", CLAIM)]


def test_a_part_that_is_no_statement_is_discussed_as_a_tag(desk: DeskPage) -> None:
    desk.press("Esc").select("Two officials").press("S")
    page = DiscussionList(desk, "Ctrl+M")
    desk.type("How many?")
    page.send()
    assert page.topics == ["Source “Two officials”"]
    assert talks(desk)[0].about.topic.subject is Subject.ANNOTATION


def test_without_a_tag_the_window_says_what_to_choose(desk: DeskPage) -> None:
    desk.press("Esc").press("Ctrl+M")
    assert desk.message == "Choose the tag or statement to comment on first."


def test_the_next_comment_on_a_tag_is_an_answer_in_its_open_thread(desk: DeskPage) -> None:
    desk.window.desk.do(commenting.start, ben(desk), Subject.STATEMENT, chosen_id(desk), "Policy?")
    page = DiscussionList(desk, "Ctrl+M")
    assert (page.asked, page.comments) == ("Your answer", ["Policy?"])
    desk.type("Yes.")
    page.send()
    assert page.comments == ["Policy?", "Yes."]
    page.press("New thread")
    desk.type("And the cue?")
    page.send()
    assert page.threads == ["Policy?", "And the cue?"]


def test_a_thread_is_resolved_and_opened_again(desk: DeskPage) -> None:
    say(desk, "Odd headline.")
    page = DiscussionList(desk)
    page.press("Resolve")
    assert (page.threads, page.count) == ([], "")
    page.press("Resolved 1")
    assert page.threads == ["Odd headline."]
    page.press("Reopen")
    page.press("Open 1")
    assert page.threads == ["Odd headline."]


def test_names_are_completed_and_found_again(desk: DeskPage) -> None:
    page = DiscussionList(desk, "Ctrl+M")
    desk.type("See @b")
    assert page.offered_names == ["Ben Okafor"]
    desk.press("Return")
    assert page.written == "See @Ben Okafor "
    page.send()
    assert page.comments == ["See @Ben Okafor"]
    page.press("@me")
    assert page.threads == []
    say(desk, "@Mara Lindholm, please look.")
    page.page.show_article()
    assert page.threads == ["@Mara Lindholm, please look."]


def test_whoever_sits_down_sees_what_names_them(desk: DeskPage) -> None:
    say(desk, "@Mara Lindholm, please look.")
    say(desk, "@Ben Okafor, later.")
    page = DiscussionList(desk)
    page.press("@me")
    assert page.threads == ["@Mara Lindholm, please look."]
    desk.window.seating.seat("Ben Okafor")
    assert page.threads == ["@Ben Okafor, later."]


def test_names_are_completed_behind_signs_of_two_units(desk: DeskPage) -> None:
    page = DiscussionList(desk, "Ctrl+M")
    page.shown.place.field.write("🙂🙂 ")
    desk.type("@be").press("Return")
    assert page.written == "🙂🙂 @Ben Okafor "


def test_what_is_not_sent_waits_where_it_was_written(desk: DeskPage) -> None:
    say(desk, "One.")
    say(desk, "Two.")
    page = DiscussionList(desk)
    page.choose("One.")
    page.write("I think")
    page.choose("Two.")
    assert page.written == ""
    page.choose("One.")
    assert page.written == "I think"


def test_a_new_thread_is_about_the_article_that_is_open_now(desk: DeskPage) -> None:
    page = DiscussionList(desk)
    page.write("On the fer")
    first = article_id(desk)
    desk.press("Esc", "Alt+Right")
    assert article_id(desk) != first
    assert page.written == ""
    page.write("On the bridge.")
    page.send()
    assert [each.about.article_id for each in talks(desk)] == [article_id(desk)]
    desk.press("Esc", "Alt+Left")
    assert page.written == "On the fer"


def test_a_new_thread_is_about_the_tag_that_was_just_made(desk: DeskPage) -> None:
    DiscussionList(desk, "Ctrl+M")
    desk.window.reader.setFocus()
    desk.press("Esc").select("Two officials").press("S")
    page = DiscussionList(desk)
    page.write("How many?")
    page.send()
    assert [each.about.topic.target for each in talks(desk)] == [chosen_id(desk)]


def test_what_colleagues_said_is_there_as_soon_as_it_is_taken_in(desk: DeskPage) -> None:
    page, everything = DiscussionList(desk), AllThreads(desk)
    commenting.start(ben(desk), Subject.ARTICLE, article_id(desk), "Odd headline.")
    assert (page.threads, everything.threads) == ([], [])
    desk.window.intake.came.emit()
    assert (page.threads, everything.threads) == (["Odd headline."], ["Odd headline."])
    desk.window.rooms["discussing"].next()  # type: ignore[attr-defined]
    assert page.comments == ["Odd headline."]


def test_threads_follow_the_tag_they_are_about(desk: DeskPage) -> None:
    desk.window.desk.do(commenting.start, ben(desk), Subject.STATEMENT, chosen_id(desk), "Policy?")
    page, everything = DiscussionList(desk), AllThreads(desk)
    desk.window.desk.do(desk.window.desk.session.delete, chosen_id(desk))
    assert page.topics == everything.topics == [f"Statement “{CLAIM}” (gone)"]
    desk.window.desk.do(desk.window.desk.session.undo)
    assert page.topics == everything.topics == [f"Statement “{CLAIM}”"]


def test_my_own_comment_is_rewritten_and_taken_back(desk: DeskPage) -> None:
    session = desk.window.desk.session
    desk.window.desk.do(commenting.start, session, Subject.ARTICLE, article_id(desk), "Yes.")
    desk.window.desk.do(commenting.answer, ben(desk), talks(desk)[0].thread.id, "Sure?")
    page = DiscussionList(desk)
    page.choose_comment("Yes.")
    page.press("Rewrite")
    assert (page.asked, page.written) == ("Your comment, rewritten", "Yes.")
    desk.type(" Nearly.")
    page.send()
    assert page.comments == ["Yes. Nearly.", "Sure?"]
    page.choose_comment("Yes.")
    desk.press("Del")
    assert page.comments == ["Taken back by its author.", "Sure?"]


def test_words_of_others_offer_nothing_to_change(desk: DeskPage) -> None:
    say(desk, "Odd headline.")
    page = DiscussionList(desk)
    page.choose_comment("Odd")
    desk.press("Del", "Return")
    assert page.comments == ["Odd headline."]
    assert page.asked == "Your answer"


def test_esc_gives_up_rewriting_first_and_then_leaves(desk: DeskPage) -> None:
    session = desk.window.desk.session
    desk.window.desk.do(commenting.start, session, Subject.ARTICLE, article_id(desk), "Yes.")
    page = DiscussionList(desk)
    page.choose_comment("Yes.")
    desk.press("Return", "Esc")
    assert (page.asked, page.written) == ("Your answer", "")
    desk.press("Esc")
    assert desk.focused == "Article text"


def test_choosing_a_thread_goes_to_its_tag(desk: DeskPage) -> None:
    key = chosen_id(desk)
    desk.window.desk.do(commenting.start, ben(desk), Subject.STATEMENT, key, "Policy?")
    desk.press("Esc")
    page = DiscussionList(desk)
    page.choose("Policy?")
    assert chosen_id(desk) == key


def test_open_threads_are_walked_by_key(desk: DeskPage) -> None:
    key = chosen_id(desk)
    desk.window.desk.do(commenting.start, ben(desk), Subject.STATEMENT, key, "Policy?")
    say(desk, "Odd headline.")
    desk.qtbot.waitUntil(lambda: desk.window.rooms["discussing"] is not None)
    page = DiscussionList(desk, "Ctrl+T")
    first = page.comments
    page = DiscussionList(desk, "Ctrl+T")
    second = page.comments
    page = DiscussionList(desk, "Ctrl+T")
    assert sorted((first, second)) == [["Odd headline."], ["Policy?"]]
    assert page.comments == first


def test_what_was_just_written_is_seen_whatever_was_asked_for(desk: DeskPage) -> None:
    page = DiscussionList(desk)
    page.press("Resolved")
    desk.press("Ctrl+Alt+M")
    desk.type("Odd headline.")
    page.send()
    assert page.comments == ["Odd headline."]
    assert page.page.states["all"].isChecked()


def test_a_thread_that_was_walked_to_is_seen_whatever_was_asked_for(desk: DeskPage) -> None:
    say(desk, "Odd headline.")
    page = DiscussionList(desk)
    page.press("@me")
    assert page.threads == []
    desk.press("Ctrl+T")
    assert page.comments == ["Odd headline."]


def test_nothing_to_walk_is_told(desk: DeskPage) -> None:
    desk.press("Ctrl+T")
    assert desk.message == "No thread is open in this article."


def test_threads_have_their_sign_in_the_margin(desk: DeskPage) -> None:
    desk.window.desk.do(commenting.start, ben(desk), Subject.STATEMENT, chosen_id(desk), "Policy?")
    desk.press("Esc", "Ctrl+T", "Ctrl+2")
    reader = desk.window.reader
    places = [
        (x, y)
        for x in range(reader.viewport().width())
        for y in range(0, 300, 4)
        if reader.sign_at(QPoint(x, y), "discussing")
    ]
    assert places
    assert all(not reader.sign_at(QPoint(*each)) for each in places)
    QTest.mouseClick(
        reader.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        QPoint(*places[len(places) // 2]),
    )
    assert desk.window.right.page_id == "discussion"


def test_what_is_said_about_colleagues_tags_waits_for_review(desk: DeskPage) -> None:
    session, other = desk.window.desk.session, ben(desk)
    start = FERRY.index("The minister promised")
    span = Span.of(FERRY, start, start + len("The minister promised"))
    edit = other.tag(article_id(desk), (span,), "claim")
    tag = edit.changes[-1].record.id
    desk.window.desk.do(commenting.start, session, Subject.STATEMENT, tag, "Too short?")
    page = DiscussionList(desk)
    assert page.threads == []
    assert desk.says("1 thread is about a colleague’s tag")
    assert AllThreads(desk).topics == ["Statement “The minister promised” by Ben Okafor"]


def test_the_guideline_of_the_label_in_hand_is_discussed(desk: DeskPage) -> None:
    page = DiscussionList(desk, "Ctrl+Alt+G")
    desk.type("Does a promise count?")
    page.send()
    assert page.topics == ["Guideline: Claim"]
    assert talks(desk)[0].about.topic == (Subject.GUIDELINE, "labels.claim")
    page.press("Back to the article")
    assert page.threads == []


def test_the_next_article_is_walked_as_soon_as_it_is_open(desk: DeskPage) -> None:
    desk.pick_article(1)
    say(desk, "In the sample?")
    desk.pick_article(0)
    desk.press("Ctrl+T")
    desk.pick_article(1)
    assert DiscussionList(desk, "Ctrl+T").comments == ["In the sample?"]


def test_threads_of_the_whole_project_are_filtered_and_gone_to(desk: DeskPage) -> None:
    say(desk, "Odd headline.")
    desk.pick_article(1)
    say(desk, "@mara lindholm, in the sample?")
    desk.pick_article(0)
    page = AllThreads(desk)
    assert len(page.threads) == 2
    page.search("bridge")  # words of the title find it too
    assert page.threads == ["@mara lindholm, in the sample?"]
    page.search("")
    page.press("Mentions me")
    assert page.threads == ["@mara lindholm, in the sample?"]
    page.list.setFocus()
    desk.press("Return")
    assert desk.title == "Bridge opens"
    assert desk.window.right.page_id == "discussion"


def test_answers_are_written_in_the_window_of_all_threads(desk: DeskPage) -> None:
    say(desk, "Odd headline.")
    page = AllThreads(desk)
    page.write("Indeed.")
    page.send()
    assert page.comments == ["Odd headline.", "Indeed."]


def test_a_project_that_is_open_to_look_only_can_be_read(open_desk: Opener, desk: DeskPage) -> None:
    say(desk, "Odd headline.")
    page = DiscussionList(open_desk(path=desk.window.desk.session.path, read_only=True))
    assert page.threads == ["Odd headline."]
    assert not page.can_write


def test_closing_the_window_asks_about_a_comment_that_is_not_sent(desk: DeskPage) -> None:
    page = DiscussionList(desk, "Ctrl+M")
    desk.type("Not yet")
    desk.answers.closing = False
    desk.press("Esc", "Ctrl+Q")
    assert desk.answers.told_at_closing == ["A comment is written and not sent."]
    assert desk.window.isVisible()
    page.send()
    desk.press("Ctrl+Q")
    assert not desk.window.isVisible()


def test_what_is_written_outlives_a_change_of_the_codebook(desk: DeskPage) -> None:
    DiscussionList(desk, "Ctrl+Alt+M")
    desk.type("Not yet")
    before = desk.window
    before.anew_wanted.emit()
    desk.qtbot.waitUntil(lambda: desk.window is not before)
    assert desk.answers.told_at_closing == []
    page = DiscussionList(desk, "Ctrl+Alt+M")
    assert page.written == "Not yet"


def test_what_is_written_beside_the_window_outlives_it_too(desk: DeskPage) -> None:
    say(desk, "Odd headline.")
    AllThreads(desk).write("Not yet")
    before = desk.window
    before.anew_wanted.emit()
    desk.qtbot.waitUntil(lambda: desk.window is not before)
    assert AllThreads(desk).written == "Not yet"


def test_a_thread_on_a_colleagues_tag_leads_to_its_case_in_review(desk: DeskPage) -> None:
    session, other, key = desk.window.desk.session, ben(desk), article_id(desk)
    start = FERRY.index("The minister promised")
    span = Span.of(FERRY, start, start + len("The minister promised"))
    tag = other.tag(key, (span,), "claim").changes[-1].record.id
    for each in (session, other):
        each.set_status(key, LayerStatus.DONE)
    desk.window.desk.do(commenting.start, session, Subject.STATEMENT, tag, "Too short?")
    page = AllThreads(desk)
    page.press("Show")
    review = next(each for each in QApplication.topLevelWidgets() if _is_review(each))
    assert review.isVisible()
    review.close()


def _is_review(window: QWidget) -> bool:
    return type(window).__name__ == "ReviewWindow"
