from __future__ import annotations

from collections import Counter
from dataclasses import replace
from pathlib import Path

from onrecord.errors import UserError
from onrecord.gui.importing.outcome import outcome
from onrecord.model.edits import Change, Edit
from onrecord.model.spans import Span
from onrecord.work.exporting import export
from onrecord.work.importing import ImportResult
from onrecord.work.requests import Request
from tests.gui.conftest import Opener
from tests.gui.pages import DeskPage
from tests.gui.projects import article, opened, project_with


def sentences(**facts: object) -> list[str]:
    return [str(each) for each in outcome(ImportResult(**facts))]  # type: ignore[arg-type]


def test_labels_alone_are_no_articles_that_came_in() -> None:
    assert sentences(layers=2, annotations=31) == ["Tags that came in: 31 (layers: 2)."]


def test_what_was_there_already_is_counted_by_itself() -> None:
    assert sentences(articles=1, known_articles={"a", "b"}) == [
        "One article came in.",
        "2 were there already.",
    ]


def test_labels_the_codebook_lacks_are_told_with_their_counts() -> None:
    told = sentences(articles=2, left_out=Counter({"frame": 3, "tone": 1}))
    assert told[1:] == ["Left out, as the codebook has no such label: “frame” × 3, “tone” × 1."]
    many = Counter(dict.fromkeys("abcde", 1))
    assert sentences(left_out=many)[-1].endswith("“c” × 1, and other labels (2).")


def test_the_first_remarks_are_told_and_the_others_counted() -> None:
    remarks = [UserError("Remark {n}.", n=n) for n in range(5)]
    assert sentences(skipped=remarks) == [
        "Nothing came in.",
        "Remark 0.",
        "Remark 1.",
        "Remark 2.",
        "2 more remarks are not shown.",
    ]
    assert sentences(skipped=remarks[:4])[-1] == "One more remark is not shown."


def labels_from_elsewhere(folder: Path, *, newer_codebook: bool = False) -> Path:
    """A file with my tags in the ferry article, as another machine wrote it."""
    folder.mkdir()
    session = opened(project_with(folder, [article("Ferries")]))
    if newer_codebook:
        book = replace(session.codebook, revision=session.codebook.revision + 1, title="Newer")
        session.project.commit_outside_history(Edit("Adopt", (Change(None, book),)))
        session.refresh_codebook()
    key = session.queue()[0].article_id
    text = session.text(key)
    start = text.index("new boats")
    session.tag(key, [Span.of(text, start, start + 9)], "claim")
    export(session, Request(folder / "labels.jsonl", "jsonl"))
    session.close()
    return folder / "labels.jsonl"


def bring_in(page: DeskPage, file: Path) -> None:
    page.answers.files = [file]
    page.press("Ctrl+I")


def test_tags_that_came_for_the_open_article_are_shown_and_can_be_changed(
    open_desk: Opener, tmp_path: Path
) -> None:
    page = open_desk([article("Ferries")])
    bring_in(page, labels_from_elsewhere(tmp_path / "elsewhere"))
    assert page.tags == [("claim", "new boats")]
    assert page.queue[0].claims == 1
    assert page.message == "Tags that came in: 1 (layers: 1)."
    page.pick_card(0).set("Wording", "indirect")
    assert page.values == {"wording": "indirect"}
    page.select("The minister").press("S")
    assert ("source", "The minister") in page.tags


def test_an_import_that_brings_nothing_new_leaves_the_statement_in_hand(
    open_desk: Opener, tmp_path: Path
) -> None:
    page = open_desk([article("Ferries")])
    file = labels_from_elsewhere(tmp_path / "elsewhere")
    bring_in(page, file)
    page.pick_card(0)
    bring_in(page, file)
    assert page.message == "One article was there already."
    assert page.chosen is not None


def test_a_codebook_that_came_along_is_taken_up_and_what_came_in_still_told(
    open_desk: Opener, tmp_path: Path
) -> None:
    page = open_desk([article("Ferries")])
    bring_in(page, labels_from_elsewhere(tmp_path / "elsewhere", newer_codebook=True))
    page.qtbot.waitUntil(lambda: page.window.desk.session.codebook.title == "Newer")
    page.qtbot.waitUntil(lambda: page.message.startswith("Tags that came in: 1 (layers: 1)."))
    assert page.tags == [("claim", "new boats")]
