"""A colleague's file may hold anything: it is refused in a sentence, or what is sound of it comes
in and goes again, and the project stays whole."""

from __future__ import annotations

import os
import shutil
from contextlib import closing

import pytest

from onrecord.errors import UserError
from onrecord.model.comments import Subject
from onrecord.model.edits import Change
from onrecord.model.layers import annotator_named, layer_of
from onrecord.model.registries import Actor
from onrecord.model.settlements import Ruling, Settlement, Verdict
from onrecord.work import commenting
from onrecord.work.handing_out import hand_out
from onrecord.work.merging import merge
from onrecord.work.projects import open_session
from tests.builders import TEXT, add, article, content, raw, rows, span

FIRST = article(TEXT, id="first")


@pytest.fixture
def news(session):
    add(session, FIRST, Actor(id="a", name="Actor"))
    return session


@pytest.fixture
def file(news, tmp_path):
    """What Ben made of a hand-out: a claim with its source, a comment and a decision."""
    path = hand_out(news, "Ben", tmp_path / "ben.onrecord").output
    with closing(open_session(path, annotator="Ben")) as ben:
        ben.tag(FIRST.id, [span(TEXT, "Taxes will fall")], "claim")
        (claim,) = ben.project.read.annotations(FIRST.id, [ben.annotator.id])
        ben.tag(FIRST.id, [span(TEXT, "the minister")], "source", statement_id=claim.id)
        commenting.start(ben, Subject.ANNOTATION, claim.id, "Sure?")
        gold = ben.project.read.annotator_named("gold") or annotator_named("gold")
        ben.project.add_annotator(gold)
        ruling = Ruling(verdict=Verdict.REJECTED, reviewer="Ben", note="no")
        settled = Settlement(article_id=FIRST.id, annotator_id=gold.id, ruling=ruling,
                             members={ben.annotator.id: (claim.id,)}, tags=())  # fmt: skip
        ben.commit("Settle", Change(None, layer_of(FIRST.id, gold.id)), Change(None, settled))
    return path


def taken_in(session, file):
    """Why the file is refused, or else what came of it."""
    try:
        (report,) = merge(session, [file])
    except UserError as refusal:
        return str(refusal), None
    return "", report


def nested(depth):
    return '{"a":' * depth + "1" + "}" * depth


HOSTILE = {
    "deep values": f"UPDATE annotations SET attributes = '{nested(300)}'",
    "deep notes of other tools": f"UPDATE annotations SET extra = '{nested(300)}'",
    "very deep": f"UPDATE annotations SET extra = '{nested(100_000)}'",
    "deep facts": f"UPDATE articles SET revision = 9, facts = '{nested(300)}'",
    "deep layer": f"UPDATE layers SET extra = '{nested(300)}'",
    "deep actor": f"UPDATE actors SET revision = 9, extra = '{nested(300)}'",
    "deep region": "INSERT INTO regions SELECT 'r', id, 'byline', 0, 5, 'x', "
    f"'{nested(300)}', '', 1 FROM articles",
    "no number": """UPDATE annotations SET attributes = '{"type": NaN}'""",
    "endless number": """UPDATE annotations SET attributes = '{"type": 1e999}'""",
    "huge number": f"""UPDATE annotations SET attributes = '{{"type": {"9" * 400}}}'""",
    "half a letter": r"""UPDATE annotations SET attributes = '{"type": "\ud800"}'""",
    "no letters": "UPDATE annotations SET note = CAST(x'ff' AS TEXT)",
    "no letters in titles": "UPDATE articles SET title = CAST(x'ff' AS TEXT)",
    "no letters in spans": "UPDATE spans SET text = CAST(x'ff' AS TEXT)",
    "no letters in history": "UPDATE history SET arguments = CAST(x'ff' AS TEXT)",
    "huge note": "UPDATE annotations SET note = printf('%.*c', 9000000, 'x')",
    "late offsets": 'UPDATE spans SET start = 9223372036854775806, "end" = 9223372036854775807',
    "offsets before the text": 'UPDATE spans SET start = start - 1000, "end" = "end" - 1000',
    "turned offsets": 'UPDATE spans SET start = "end", "end" = start',
    "empty words": "UPDATE spans SET \"end\" = start, text = ''",
    "no words": "DELETE FROM spans",
    "last revision": "UPDATE annotations SET revision = 9223372036854775807",
    "last revision of layers": "UPDATE layers SET revision = 9223372036854775807",
    "last revision of articles": "UPDATE articles SET revision = 9223372036854775807, title = 'x'",
    "revision before the first": "UPDATE annotations SET revision = -9223372036854775808",
    "endless confidence": "UPDATE annotations SET confidence = 9e999",
    "name of two lines": "UPDATE annotators SET name = 'B' || char(10) || 'C' WHERE name = 'Ben'",
    "name that ends": "UPDATE annotators SET name = 'Ben' || char(0) || 'Cem' WHERE name = 'Ben'",
    "no name": "UPDATE annotators SET name = '' WHERE name = 'Ben'",
    "long name": "UPDATE annotators SET name = printf('%.*c', 100000, 'x') WHERE name = 'Ben'",
    "names turned round": "UPDATE annotators SET name = char(8238) || 'Ben' WHERE name = 'Ben'",
    "mark after the text": "INSERT INTO regions SELECT 'r', id, 'byline', 0, 99999, 'x', '{}', "
    "'', 1 FROM articles",
    "mark before the text": "INSERT INTO regions SELECT 'r', id, 'byline', -9, 5, 'x', '{}', "
    "'', 1 FROM articles",
    "odd members": """UPDATE settlements SET members = '{"x": 5}'""",
    "odd members' tags": """UPDATE settlements SET members = '{"x": [{}, [1]]}'""",
    "odd earlier": "UPDATE settlements SET earlier = '[1]'",
    "odd gold": "UPDATE settlements SET tags = '[[]]'",
    "odd taken": "UPDATE settlements SET taken = '[{}]'",
    "odd subject": "UPDATE comments SET subject = 'zebra'",
    "odd thread": "UPDATE comments SET thread = 'nowhere', target = ''",
    "odd aliases": "UPDATE actors SET revision = 9, aliases = '[[]]'",
    "odd aliases of no list": "UPDATE actors SET revision = 9, aliases = '7'",
    "odd date": "UPDATE articles SET revision = 9, published = 'tomorrow' || char(10)",
    "odd time": "UPDATE annotations SET created = 'x', modified = char(10)",
    "link to itself": "UPDATE links SET to_id = from_id",
    "states of no kind": """UPDATE history SET message = 'Take in {name}', """
    """arguments = '{"been_through": [1]}'""",
    "states of odd kinds": """UPDATE history SET message = 'Take in {name}', arguments = """
    """'{"been_through": {"x": [1, 2, "many", {}, []]}}'""",
    "declined of no kind": """UPDATE history SET message = 'Take in {name}', """
    """arguments = '{"declined": 7}'""",
    "deep history": f"UPDATE history SET changes = '{'[' * 3000}{']' * 3000}'",
    "odd befores": """UPDATE history SET changes = '[["layers", ["x"], null, [1]]]'""",
    "odd keys": """UPDATE history SET changes = '[["layers", [[]], null, null]]'""",
    "deep codebook": f"UPDATE codebooks SET content = '{nested(300)}'",
    "odd labels": """UPDATE codebooks SET content = '{"labels": [{"id": []}]}', revision = 2""",
    "no codebook": "DELETE FROM codebooks",
    "no facts": "DELETE FROM project",
    "no steps": "DELETE FROM _sqlite_migrations",
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_what_is_sound_comes_in_and_goes_or_the_file_is_refused(news, file, kind):
    with raw(file) as other:
        other.execute("PRAGMA ignore_check_constraints = ON")
        other.execute(HOSTILE[kind])
    before, data = content(news), file.read_bytes()
    refusal, report = taken_in(news, file)
    if refusal:
        assert "ben.onrecord" in refusal
        assert "\n" not in refusal
        assert content(news) == before
        assert not rows(news.path, "SELECT 1 FROM history WHERE message LIKE 'Take in%'")
    assert [str(each) for each in news.project.faults()] == []
    if report and report.is_changing:
        after = content(news)
        news.undo()
        assert content(news) == before
        news.redo()
        assert content(news) == after
        assert not merge(news, [file])[0].is_changing
    assert file.read_bytes() == data
    news.tag(FIRST.id, [span(TEXT, "The mayor")], "source")  # the project goes on


NAMES = [
    "we?ird #1 %41 & “so”.onrecord",
    "two\nlines\t.onrecord",
    "x" * 230 + ".onrecord",
    os.fsdecode(b"caf\xe9.onrecord"),
    "-rf --help;.onrecord",
]


@pytest.mark.parametrize("name", NAMES, ids=range(len(NAMES)))
def test_a_file_may_have_any_name(news, file, tmp_path, name):
    (tmp_path / "fol#der?").mkdir()
    odd = shutil.copy(file, tmp_path / "fol#der?" / name)
    before = content(news)
    (report,) = merge(news, [odd])
    assert (report.annotations.added, report.file.encode()) == (2, report.file.encode())
    assert "\n" not in next(iter(report.lines()))
    assert merge(news, [odd])[0].is_changing is False
    news.undo()
    assert content(news) == before


def test_a_link_leads_to_a_file_and_the_project_itself_is_known_behind_it(news, file, tmp_path):
    link, itself, nowhere = (tmp_path / f"{name}.onrecord" for name in ("link", "itself", "no"))
    link.symlink_to(file)
    itself.symlink_to(news.path)
    nowhere.symlink_to(tmp_path / "nowhere")
    (report,) = merge(news, [link])
    assert report.annotations.added == 2
    for path, said in ((itself, "itself"), (nowhere, "not there")):
        with pytest.raises(UserError, match=said):
            merge(news, [path])


@pytest.mark.parametrize("kind", ["pipe", "too long", "circle", "below a file", "nul"])
def test_what_is_no_file_is_refused_in_a_sentence(news, file, tmp_path, kind):
    odd = tmp_path / "odd.onrecord"
    if kind == "pipe":
        os.mkfifo(odd)
    elif kind == "circle":
        odd.symlink_to(odd)
    else:
        names = {"too long": "x" * 300, "below a file": "ben.onrecord/x", "nul": "x\0.onrecord"}
        odd = tmp_path / names[kind]
    before = content(news)
    with pytest.raises(UserError) as refusal:
        merge(news, [file, odd])
    assert "\n" not in str(refusal.value)
    assert content(news) == before


def test_a_file_that_is_being_written_in_place_is_refused(news, file):
    """Where write-ahead logs do not work, half a change may lie in the file, and the other half of
    what it was in a journal beside it."""
    journal = file.with_name(f"{file.name}-journal")
    journal.write_bytes(b"\xd9\xd5\x05\xf9 \xa1c\xd7" + bytes(504))
    with pytest.raises(UserError, match="written"):
        merge(news, [file])
    assert journal.exists()


@pytest.mark.parametrize("pages", [0, 3, 20])
def test_a_full_disk_leaves_the_project_as_it_was(news, file, pages):
    with closing(open_session(file, annotator="Ben")) as ben:
        add(ben, *(article(f"No. {number}\n\n{TEXT * 20}") for number in range(250)))
    before = content(news)
    connection = news.project._connection
    (most,) = connection.execute("PRAGMA max_page_count").fetchone()
    (here,) = connection.execute("PRAGMA page_count").fetchone()
    connection.execute(f"PRAGMA max_page_count = {here + pages}")
    with pytest.raises(UserError, match="the disk is full"):
        merge(news, [file])
    assert (content(news), connection.in_transaction) == (before, False)
    connection.execute(f"PRAGMA max_page_count = {most}")
    assert merge(news, [file])[0].new == 250
    news.undo()
    assert content(news) == before
