"""Folders of brat's brought into a project. Texts are made up; what the reader alone does is
tested beside it."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from onrecord.model.edits import Change, Edit
from onrecord.work.exporting import export
from onrecord.work.importing import ImportResult, Order, bring_in
from onrecord.work.projects import open_session
from onrecord.work.requests import Request
from onrecord.work.session import Session
from tests.builders import TEXT, add, article, span

NEWS = "The cut, the minister said, will come in May.\n"
LINES = """T1	Source 9 21	the minister
T2	Cue 22 26	said
T3	Content 0 7;28 44	The cut will come in May
T4	Attribution 22 26	said
E1	Attribution:T4 Content:T3 Cue:T2 Source:T1
"""


def put(folder: Path, name: str, lines: str = LINES) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "news.txt").write_text(NEWS, "utf-8")
    (folder / name).write_text(lines, "utf-8")


def brought(session: Session, folder: Path) -> ImportResult:
    order = Order(paths=(folder,), format_name="brat", pairs=(("Content", "claim"),))
    return bring_in(session, order)


def told(result: ImportResult) -> str:
    """What is said besides the counts."""
    return " ".join(
        [*map(str, result.skipped), *(str(each.first) for each in result.remarks.values())]
    )


def test_an_event_becomes_a_linked_statement(session, tmp_path):
    put(tmp_path / "in", "news_4b22.ann")
    result = brought(session, tmp_path / "in")
    assert (result.articles, result.layers, result.annotations, result.links) == (1, 1, 3, 2)
    (key,) = session.project.read.article_ids()
    found = session.project.read.annotations(key, [session.project.read.annotator_named("4b22").id])
    assert sorted((each.label, each.text) for each in found) == [
        ("claim", "The cut … will come in May"),
        ("cue", "said"),
        ("source", "the minister"),
    ]


def test_texts_and_configurations_beside_the_tags_are_not_told_as_left_aside(session, tmp_path):
    put(tmp_path / "in", "news_4b22.ann")
    (tmp_path / "in" / "annotation.conf").write_text("[entities]\n", "utf-8")
    assert told(brought(session, tmp_path / "in")) == ""
    (tmp_path / "in" / "notes.pdf").write_bytes(b"%PDF")
    order = Order(paths=(tmp_path / "in",), pairs=(("Content", "claim"),))
    assert told(bring_in(session, order)).endswith("files of other kinds left aside (.pdf: 1).")


def test_a_text_that_is_found_on_its_own_too_is_one_article(session, tmp_path):
    put(tmp_path / "in", "news_4b22.ann")
    result = bring_in(session, Order(paths=(tmp_path / "in",)))
    assert (result.articles, result.layers, result.skipped) == (1, 1, [])


@pytest.mark.parametrize("chosen", ["in", "in/Ana"])
def test_folders_of_annotators_are_layers_where_all_of_them_were_chosen(session, tmp_path, chosen):
    put(tmp_path / "in" / "Ben", "news.ann")
    put(tmp_path / "in" / "Cem", "news.ann", LINES.splitlines()[0] + "\n")
    put(tmp_path / "in" / "Ana", "news.ann")
    result = brought(session, tmp_path / chosen)
    assert result.skipped == []
    names = {each.name for each in session.project.read.annotators()}
    assert names == ({"Ana", "Ben", "Cem"} if chosen == "in" else {"Ana"})
    assert (result.articles, result.layers) == (1, 3 if chosen == "in" else 1)


def test_the_same_file_again_brings_nothing(session, tmp_path):
    put(tmp_path / "in", "news_4b22.ann")
    brought(session, tmp_path / "in")
    again = brought(session, tmp_path / "in")
    assert (again.articles, again.layers, again.skipped) == (0, 0, [])


def test_an_export_s_codebook_is_found_above_its_folders(session, empty_project, tmp_path):
    """The labels of a newer revision come in with it."""
    book = replace(session.codebook, revision=2, title="Newer")
    session.project.commit_outside_history(Edit("Revise", (Change(None, book),)))
    session.refresh_codebook()
    news = article()
    add(session.as_annotator("Desk"), news)
    session.tag(news.id, [span(TEXT, "the minister")], "source")
    export(session, Request(tmp_path / "out", "brat"))
    place = Path(shutil.copy(empty_project, tmp_path / "other.onrecord"))
    other = open_session(place, annotator="Ben")
    try:
        bring_in(other, Order(paths=(tmp_path / "out",), format_name="brat"))
        assert (other.codebook.revision, other.codebook.title) == (2, "Newer")
    finally:
        other.close()
