"""A shared folder: what in it is new for the project, and what is only in the way."""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.errors import UserError
from onrecord.model.comments import Subject
from onrecord.store import reviews
from onrecord.work import commenting, watching
from onrecord.work.handing_out import hand_out
from onrecord.work.merging import merge
from onrecord.work.projects import new_project, open_session
from onrecord.work.watching import Kept, Standing
from tests.builders import TEXT, add, article, raw, span

FIRST = article(TEXT, id="first")


@pytest.fixture
def news(session):
    """Ana's project with one article."""
    add(session, FIRST)
    return session


@pytest.fixture
def shared(tmp_path) -> Path:
    folder = tmp_path / "shared"
    folder.mkdir()
    return folder


@pytest.fixture
def bens(news, shared) -> Path:
    """What Ana handed out to Ben, in the shared folder."""
    return hand_out(news, "Ben", shared / "ben.onrecord").output


def tags_in(path: Path, words: str = "Taxes will fall", by: str = "Ben") -> None:
    with closing(open_session(path, annotator=by)) as session:
        session.tag(FIRST.id, [span(TEXT, words)], "claim")


def standings(news, folder: Path, memory: Kept = watching.Kept()) -> dict[str, Standing]:  # noqa: B008
    ours = watching.here(news)
    found = watching.listed(folder, news.path)
    files = [watching.examined(each, memory.decided) for each in found]
    return {each.entry.path.name: watching.standing(each, ours, memory) for each in files}


def test_a_colleagues_work_is_new_until_it_is_taken_in(news, shared, bens) -> None:
    assert standings(news, shared) == {"ben.onrecord": Standing.UNTOUCHED}
    tags_in(bens)
    assert standings(news, shared) == {"ben.onrecord": Standing.NEW}
    merge(news, [bens])
    assert standings(news, shared) == {"ben.onrecord": Standing.KNOWN}
    tags_in(bens, "The mayor")
    assert standings(news, shared) == {"ben.onrecord": Standing.NEW}


def test_comments_of_others_that_went_along_are_not_new_and_answers_are(news, shared) -> None:
    commenting.start(news, Subject.ARTICLE, FIRST.id, "Is this one sentence?")
    news.tag(FIRST.id, [span(TEXT, "Taxes will fall")], "claim")
    path = hand_out(news, "Ben", shared / "ben.onrecord").output
    tags_in(path)
    merge(news, [path])
    assert standings(news, shared) == {"ben.onrecord": Standing.KNOWN}
    with closing(open_session(path, annotator="Ben")) as ben:
        commenting.answer(ben, reviews.comments(ben.project.read)[0].thread, "It is.")
    assert standings(news, shared) == {"ben.onrecord": Standing.NEW}
    (entry,) = watching.listed(shared, news.path)
    assert watching.whose(watching.examined(entry), watching.here(news)) == ("Ben",)


def test_whose_work_is_new_is_told_by_name(news, shared, bens) -> None:
    tags_in(bens)
    (entry,) = watching.listed(shared, news.path)
    assert watching.whose(watching.examined(entry), watching.here(news)) == ("Ben",)


def test_what_was_declined_stays_so_until_the_file_says_something_else(news, shared, bens) -> None:
    tags_in(bens)
    memory = Kept().with_decided([watching.content_of(bens)], Standing.DECLINED)
    assert standings(news, shared, memory) == {"ben.onrecord": Standing.DECLINED}
    tags_in(bens, "The mayor")
    assert standings(news, shared, memory) == {"ben.onrecord": Standing.NEW}


def test_files_of_other_projects_and_broken_ones_are_known_for_what_they_are(
    news, shared, bens, tmp_path
) -> None:
    tags_in(bens)
    new_project(shared / "other")
    (shared / "half.onrecord").write_bytes(bens.read_bytes()[:5000])
    (shared / "note.onrecord").write_text("no project")
    shutil.copy(bens, shared / "ben (Ana's conflicted copy 2026-03-01).onrecord")
    bens.unlink()
    assert standings(news, shared) == {
        "ben (Ana's conflicted copy 2026-03-01).onrecord": Standing.COPY,
        "half.onrecord": Standing.REFUSED,
        "note.onrecord": Standing.REFUSED,
        "other.onrecord": Standing.FOREIGN,
    }


def test_cells_of_any_kind_stop_no_look(news, shared, bens) -> None:
    tags_in(bens)
    with raw(bens) as connection:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        for column, value in (("revision", "x"), ("revision", 9e300), ("modified", b"\xff")):
            try:
                connection.execute(f"UPDATE annotations SET {column} = ?", (value,))
            except sqlite3.IntegrityError:
                continue  # such a cell cannot be made
    assert standings(news, shared)["ben.onrecord"] in (Standing.NEW, Standing.REFUSED)


def test_the_projects_own_file_hidden_ones_and_folders_are_passed_over(news, tmp_path) -> None:
    for name in (".ben.onrecord", "~ben.onrecord", "notes.txt", "news (before m002_desk).onrecord"):
        (tmp_path / name).write_text("x")
    (tmp_path / "folder.onrecord").mkdir()
    os.link(news.path, tmp_path / "same file.onrecord")
    assert watching.listed(tmp_path, news.path) == ()


def test_a_file_that_somebody_is_at_work_in_waits(news, shared, bens) -> None:
    tags_in(bens)
    with closing(open_session(bens, annotator="Ben")) as ben:
        ben.tag(FIRST.id, [span(TEXT, "The mayor")], "source")
        assert standings(news, shared) == {"ben.onrecord": Standing.OPEN}
    assert standings(news, shared) == {"ben.onrecord": Standing.NEW}


def test_a_folder_that_is_not_there_is_refused_in_words(news, tmp_path) -> None:
    with pytest.raises(UserError, match="No such file"):
        watching.listed(tmp_path / "gone", news.path)


def test_only_what_is_as_it_was_at_the_look_before_is_steady(tmp_path) -> None:
    file = watching.Entry(tmp_path / "ben.onrecord", 10, 1)
    grown = watching.Entry(tmp_path / "ben.onrecord", 20, 2)
    assert watching.steady([file], [file]) == (file,)
    assert watching.steady([file], [grown]) == ()


@pytest.mark.parametrize(
    ("name", "is_copy"),
    [
        ("ben.onrecord", False),
        ("conflicts of interest.onrecord", False),
        ("ben (1).onrecord", True),
        ("ben-sync-conflict-20260301-101010-ABC.onrecord", True),
        ("ben (Konfliktkopie von Ana).onrecord", True),
        ("ben - copy.onrecord", True),
        ("copy editors.onrecord", False),
    ],
)
def test_copies_are_told_by_their_names(name, is_copy) -> None:
    assert watching.is_copy(Path(name)) is is_copy


memories = st.builds(
    Kept,
    folder=st.text(),
    decided=st.dictionaries(st.text(), st.sampled_from(Standing)),
    told=st.frozensets(st.text()),
)


@given(memories)
def test_what_is_remembered_is_read_again(memory) -> None:
    assert watching.kept(memory.written()) == memory


@pytest.mark.parametrize("written", ["", "[]", "{}", '{"folder": 1, "decided": 2, "told": 3}'])
def test_settings_that_make_no_sense_remember_nothing(written) -> None:
    assert watching.kept(written) == Kept()
