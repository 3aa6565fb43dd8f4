from __future__ import annotations

import threading
from contextlib import closing

import pytest

from onrecord.errors import StoreError
from onrecord.store import backups
from onrecord.work.projects import open_session
from tests.builders import add, article


def test_the_first_time_a_copy_is_made(session):
    copy = session.back_up()
    assert copy.parent == session.path.with_name("news.backups")
    assert copy.name.startswith("news 2")
    assert backups.copies(session.path) == [copy]


def test_without_a_change_no_copy_is_made(session):
    session.back_up()
    assert session.back_up() is None


def test_opening_and_closing_is_no_change(project_path):
    for _ in range(3):
        with closing(open_session(project_path, annotator="Ana")) as session:
            session.back_up()
    assert len(backups.copies(project_path)) == 1


def test_a_change_makes_a_copy(session):
    first = session.back_up()
    add(session, article())
    second = session.back_up()
    assert backups.copies(session.path) == [second, first]


def test_only_the_newest_few_are_kept(session):
    made = []
    for number in range(backups.KEPT + 3):
        add(session, article(f"Text {number}."))
        made.append(session.back_up())
    assert backups.copies(session.path) == made[: -backups.KEPT - 1 : -1]


def test_a_copy_opens_as_a_project_with_all_that_was_committed(session):
    add(session, article())
    copy = session.back_up()
    with closing(open_session(copy, annotator="Ana")) as restored:
        assert [row.title for row in restored.queue()] == ["Ferry cut divides islands"]
        assert not list(restored.project.faults())
        assert restored.undo_name() is not None


def test_a_copy_is_made_in_another_thread_while_somebody_writes(session):
    made = []
    thread = threading.Thread(target=lambda: made.append(session.back_up()))
    thread.start()
    add(session, article())
    thread.join()
    with closing(open_session(made[0], annotator="Ana")) as restored:
        assert not list(restored.project.faults())


def test_making_a_copy_takes_no_lock_away(session):
    session.back_up()
    with closing(open_session(session.path, annotator="Ben")) as second:
        assert not second.writable
    add(session, article())


def test_where_no_copy_can_be_made_it_is_told_and_nothing_is_left(session):
    backups.folder(session.path).write_text("in the way")
    with pytest.raises(StoreError, match=r"news\.onrecord: "):
        session.back_up()


def test_a_copy_that_fails_half_way_leaves_nothing(session, monkeypatch):
    def fails(_project, aside):
        aside.write_text("half")
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(backups, "_copy", fails)
    with pytest.raises(StoreError, match="No space left on device"):
        session.back_up()
    assert list(backups.folder(session.path).iterdir()) == []
