from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from onrecord.gui.codebook.review import Review
from onrecord.model.codebook_changes import diff
from onrecord.model.items import Item
from onrecord.work import codebook_files
from tests.gui.codebook_page import CodebookPage, RecodePage, comparison, renewed, words_of
from tests.gui.conftest import Opener
from tests.gui.pages import DeskPage
from tests.gui.projects import article


@pytest.fixture
def coded(page: DeskPage) -> DeskPage:
    """A claim of the kind “value” and a cue."""
    page.select("The ferry subsidy would end in June").press("C").set("Kind", "value")
    page.select("the minister").press("S").select("said").press("Q")
    return page


def label_title(page: DeskPage, label_id: str) -> str:
    label = page.window.desk.session.codebook.label(label_id)
    assert label is not None
    return label.title


def test_a_label_gets_another_title_and_the_window_says_so(page: DeskPage) -> None:
    editor = CodebookPage(page).choose("Claim").write("Title", "Assertion")
    assert editor.told() == "One change."
    editor.save()
    assert label_title(page, "claim") == "Assertion"
    assert page.window.commands["tag claim"].text() == "Assertion"
    assert page.window.desk.session.codebook.revision == 2


def test_a_change_of_the_codebook_is_undone_like_any_edit(page: DeskPage) -> None:
    CodebookPage(page).choose("Claim").write("Title", "Assertion").save()
    renewed(page, lambda: page.press("Ctrl+Z"))
    assert label_title(page, "claim") == "Claim"
    renewed(page, lambda: page.press("Ctrl+Y"))
    assert label_title(page, "claim") == "Assertion"


def test_merging_a_value_tells_whose_tags_it_touches_and_rewrites_none(coded: DeskPage) -> None:
    editor = CodebookPage(coded).choose("Claim", "Kind", "value")
    editor.change("Merge into…", "policy")
    review = editor.review()
    said = words_of(review)
    assert "Claim › Kind › value: read as “policy” from now on. Tags: 1." in said
    assert "Mara Lindholm 1" in said
    assert "Ferry subsidy to end" in said
    renewed(coded, lambda: QTest.mouseClick(review.save_button, Qt.MouseButton.LeftButton))
    coded.pick_card(0)
    assert coded.values == {"kind": "policy"}
    chosen = coded.chosen
    assert chosen is not None
    stored = coded.window.desk.session.project.read.annotation(chosen.id)
    assert stored is not None
    assert (stored.attributes, stored.codebook_revision) == ({"kind": "value"}, 1)


def test_two_of_one_title_are_told_apart_when_one_is_merged_into(page: DeskPage) -> None:
    editor = CodebookPage(page).choose("Claim", "Kind", "value").write("Title", "policy")
    editor.choose("Claim", "Kind", "fact").change("Merge into…", "policy (value)")
    (merged,) = editor.editor.drafting.draft.changes
    assert merged.becomes == ("value",)


def test_what_needs_judgement_is_decided_by_digits(coded: DeskPage) -> None:
    CodebookPage(coded).choose("Claim", "Kind", "value").change(
        "Retire, and ask about its tags"
    ).save()
    recode = RecodePage(coded)
    assert recode.rows == ["The ferry subsidy would end in June"]
    assert recode.answers == ["fact", "prediction", "policy", "No value", "Keep as it is"]
    recode.press("2")
    assert recode.rows == []
    coded.pick_card(0)
    assert coded.values == {"kind": "prediction"}
    coded.press("Ctrl+Z")
    assert recode.rows == ["The ferry subsidy would end in June"]


def test_a_question_about_many_tags_is_answered_once(page: DeskPage) -> None:
    for words in ("The ferry subsidy", "We were never asked", "new boats"):
        page.press("Esc", "Esc").select(words).press("C").set("Kind", "value")
    CodebookPage(page).choose("Claim", "Kind", "value").change("Split into…", "worth\nduty").save()
    recode = RecodePage(page)
    assert "Select several to decide them at once." in words_of(recode.dialog)
    recode.select_all()
    assert recode.answers == ["worth", "duty", "Keep as it is"]
    recode.press("1")
    assert recode.rows == []
    page.press("Ctrl+Z")
    assert len(recode.rows) == 3


def test_enter_shows_the_tag_in_the_text(coded: DeskPage) -> None:
    CodebookPage(coded).choose("Cue").change("Retire, and ask about its tags").save()
    recode = RecodePage(coded)
    recode.press_enter()
    assert coded.chosen is not None
    assert coded.chosen.text == "said"


def test_attributes_and_values_are_added_with_names(page: DeskPage) -> None:
    editor = CodebookPage(page).choose("Stance")
    editor.add("Attribute of this…", "Tone").take("Type", "one of several values")
    editor.add("Value of this…", "angry")
    assert {"Tone", "angry"} <= set(editor.rows())
    editor.save()
    tone = page.window.desk.session.codebook.at(Item(label="stance", attribute="tone"))
    assert [each.id for each in tone.values] == ["yes", "angry"]  # type: ignore[union-attr]


def test_a_refused_step_is_told_and_changes_nothing(page: DeskPage) -> None:
    editor = CodebookPage(page).choose("Claim")
    editor.add("Attribute of this…", "Kind")
    assert "“kind” is taken" in editor.editor.messages.text
    assert editor.told() == "Nothing is changed."


def test_steps_within_the_draft_are_undone(page: DeskPage) -> None:
    editor = CodebookPage(page).choose("Entity").change("Remove")
    assert "Entity" not in editor.rows()
    QTest.keyClick(editor.editor.tree, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert "Entity" in editor.rows()
    assert page.window.desk.session.codebook.revision == 1


def test_closing_asks_before_changes_are_lost(page: DeskPage) -> None:
    editor = CodebookPage(page).choose("Claim").write("Title", "Assertion")
    page.answers.agreeing = False
    editor.press("Close")
    assert editor.editor.isVisible()
    page.answers.agreeing = True
    editor.press("Close")
    assert not editor.editor.isVisible()
    assert len(page.answers.asked) == 2
    assert label_title(page, "claim") == "Claim"


def test_the_window_does_not_close_over_a_draft_that_somebody_wants_to_keep(
    page: DeskPage,
) -> None:
    editor = CodebookPage(page).choose("Claim").write("Title", "Assertion")
    page.answers.agreeing = False
    page.window.close()
    assert page.window.isVisible()
    assert editor.told() == "One change."
    page.answers.agreeing = True
    page.window.close()
    assert not page.window.isVisible()


def test_a_draft_that_is_refused_when_it_is_saved_is_still_there(open_desk: Opener) -> None:
    desk = open_desk([article("Ferry subsidy to end")])
    looking = open_desk(path=desk.window.desk.session.path, read_only=True)
    editor = CodebookPage(looking).choose("Claim").write("Title", "Assertion")
    QTest.mouseClick(editor.review().save_button, Qt.MouseButton.LeftButton)
    assert editor.editor.isVisible()
    assert editor.told() == "One change."
    assert "to look only" in words_of(editor.editor)


def test_the_codebook_is_open_once(page: DeskPage) -> None:
    first = CodebookPage(page)
    page.window.activateWindow()
    page.window.commands["codebook"].trigger()
    assert CodebookPage(page).editor is first.editor


def test_esc_closes_an_untouched_codebook(page: DeskPage) -> None:
    editor = CodebookPage(page)
    QTest.keyClick(editor.editor.tree, Qt.Key.Key_Escape)
    assert not editor.editor.isVisible()
    assert page.answers.asked == []


def test_a_type_in_use_stays_and_one_is_told_so(coded: DeskPage) -> None:
    editor = CodebookPage(coded).choose("Claim", "Kind").take("Type", "text")
    editor.press("Review and save…")
    assert "has values already" in editor.editor.messages.text


def test_codebooks_go_out_as_toml_and_come_in_after_a_review(
    page: DeskPage, tmp_path: Path
) -> None:
    file = tmp_path / "ours.toml"
    page.answers.place = file
    page.press("Ctrl+Shift+S")
    assert diff(page.window.desk.session.codebook, codebook_files.read(file)) == ()
    file.write_text(file.read_text("utf-8").replace('"Cue"', '"Signal"'), "utf-8")
    page.answers.codebook = file
    page.press("Ctrl+Shift+L")
    (review,) = page.window.findChildren(Review)
    renewed(page, lambda: QTest.mouseClick(review.save_button, Qt.MouseButton.LeftButton))
    assert label_title(page, "cue") == "Signal"


def test_a_broken_codebook_file_is_named_and_nothing_changes(
    page: DeskPage, tmp_path: Path
) -> None:
    file = tmp_path / "broken.toml"
    file.write_text("labels = 3", "utf-8")
    page.answers.codebook = file
    page.press("Ctrl+Shift+L")
    assert "broken.toml" in page.message
    assert page.window.desk.session.codebook.revision == 1


def test_two_revisions_are_compared_in_sentences(page: DeskPage) -> None:
    CodebookPage(page).choose("Claim").write("Title", "Assertion").save()
    found = comparison(page)
    assert found.text == "Claim is now called “Assertion”"
    found.older.setCurrentIndex(1)
    assert found.text == ""
    assert "These revisions say the same." in words_of(found)
