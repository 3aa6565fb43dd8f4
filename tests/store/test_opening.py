from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from sqlite_utils import Database, Migrations

from onrecord import resources
from onrecord.errors import StoreError
from onrecord.formats import codebook_toml
from onrecord.model.codebook_writing import to_tables
from onrecord.store import connection as opening
from onrecord.store import lock
from onrecord.store import migrations as schema
from onrecord.store.project import ProjectFile
from onrecord.store.rows import to_json
from onrecord.store.steps import STEPS
from onrecord.work.projects import new_project, open_session
from tests.builders import add, article, codebook, raw, rows


def refusal(path: Path, **how) -> str:
    with pytest.raises(StoreError) as caught:
        ProjectFile.open(path, writer="Ana", **how).close()
    said = str(caught.value)
    assert "\n" not in said
    assert said.endswith(".") or "onrecord new" in said
    assert not lock.lock_path(path).exists()
    return said


# what is refused


@pytest.mark.parametrize("read_only", [False, True])
def test_a_file_that_is_not_there_is_refused_and_not_made(tmp_path, read_only):
    missing = tmp_path / "gone.onrecord"
    assert "is not there" in refusal(missing, read_only=read_only)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("content", [b"", b"Taxes will fall.", b"SQLite format 3\x00", b"x" * 5000])
def test_a_file_of_another_kind_is_refused_and_left_as_it_is(tmp_path, content):
    other = tmp_path / "other.onrecord"
    other.write_bytes(content)
    assert refusal(other) in (
        "other.onrecord is not an Onrecord project.",
        "other.onrecord: this is not an Onrecord project.",
    )
    assert other.read_bytes() == content


def test_a_folder_is_refused(tmp_path):
    assert "is not there" in refusal(tmp_path)


def test_somebody_elses_sqlite_file_is_refused_and_left_as_it_is(tmp_path):
    other = tmp_path / "other.onrecord"
    with raw(other) as connection:
        connection.execute("CREATE TABLE articles (id)")
    before = other.read_bytes()
    assert refusal(other) == "other.onrecord is not an Onrecord project."
    assert other.read_bytes() == before


def test_a_file_from_a_newer_version_is_refused_by_the_name_of_its_step(project_path):
    with raw(project_path) as connection:
        connection.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) "
            "VALUES ('onrecord', 'm999_holograms', '2040')"
        )
    said = refusal(project_path)
    assert "newer version of Onrecord (m999_holograms); please update." in said


@pytest.mark.parametrize("kept", [0.05, 0.3, 0.6, 0.99])
def test_a_truncated_file_is_refused_in_one_sentence(project_path, kept):
    with closing(open_session(project_path, annotator="Ana")) as session:
        add(session, *(article(f"{number} Taxes will fall." * 300) for number in range(30)))
    os.truncate(project_path, int(project_path.stat().st_size * kept))
    with pytest.raises(StoreError, match=r"the file is damaged|not an Onrecord project"):
        look_at_everything(project_path)
    assert not lock.lock_path(project_path).exists()


def look_at_everything(path):
    with closing(open_session(path, annotator="Ana")) as session:
        for row in session.queue():
            session.sheet(row.article_id)
        assert not any(fault.damage for fault in session.project.faults())


def test_a_file_whose_tables_are_gone_is_refused(project_path):
    with raw(project_path) as connection:
        connection.execute("DROP TABLE _sqlite_migrations")
    assert "news.onrecord: " in refusal(project_path)


def test_a_codebook_that_was_tampered_with_is_told_and_the_lock_let_go(project_path):
    with raw(project_path) as connection:
        connection.execute("""UPDATE codebooks SET content = '{"id": "x"}'""")
    with pytest.raises(StoreError, match="is damaged; run: onrecord check"):
        open_session(project_path, annotator="Ana")
    assert not lock.lock_path(project_path).exists()


# making


def test_nothing_is_made_over_what_is_there(project_path):
    before = project_path.read_bytes()
    with pytest.raises(StoreError, match="is there already; nothing was changed"):
        ProjectFile.create(project_path, codebook())
    assert project_path.read_bytes() == before


def test_a_project_is_made_whole_or_not_at_all(tmp_path, monkeypatch):
    def interrupted(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr("onrecord.store.project.write", interrupted)
    with pytest.raises(KeyboardInterrupt):
        new_project(tmp_path / "news")
    assert list(tmp_path.iterdir()) == []


def test_folders_on_the_way_are_made(tmp_path):
    assert new_project(tmp_path / "2026" / "spring" / "news").is_file()


def test_a_place_that_cannot_be_written_is_told(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(StoreError, match=r"news\.onrecord: "):
        new_project(tmp_path / "file" / "news")


# one writer


def test_a_second_opening_looks_only_and_names_the_writer(session):
    with closing(open_session(session.path, annotator="Ben")) as second:
        assert not second.writable
        assert [str(each) for each in second.notices] == [
            "Ana is writing in news.onrecord; you can look only."
        ]


def test_a_second_opening_sees_what_the_writer_commits(session):
    with closing(open_session(session.path, annotator="Ben")) as second:
        add(session, article())
        assert [row.title for row in second.queue()] == ["Ferry cut divides islands"]


def test_who_looks_only_changes_nothing(session):
    with closing(open_session(session.path, annotator="Ben")) as second:
        with pytest.raises(StoreError, match="open to look only; nothing was changed"):
            add(second, article())
        assert second.queue() == []


def test_the_next_opening_writes_once_the_writer_has_closed(project_path):
    open_session(project_path, annotator="Ana").close()
    with closing(open_session(project_path, annotator="Ben")) as second:
        assert second.writable
        assert second.notices == ()


def test_reading_alone_takes_no_lock(project_path):
    with (
        closing(open_session(project_path, annotator="Ben", read_only=True)),
        closing(open_session(project_path, annotator="Ana")) as writer,
    ):
        assert writer.writable


HOLDER = """
import sys, time
from pathlib import Path
from onrecord.store import lock
held = lock.acquire(Path(sys.argv[1]), "Zoë")
print("held", flush=True)
time.sleep(60)
"""


def test_the_lock_dies_with_its_process(project_path):
    command = [sys.executable, "-c", HOLDER, str(project_path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as holder:
        assert holder.stdout.readline() == b"held\n"
        assert lock.acquire(project_path, "Ana") is None
        assert lock.holder(project_path) == "Zoë"
        holder.kill()
    held = lock.acquire(project_path, "Ana")
    assert held is not None
    held.release()


def test_a_lock_file_left_behind_locks_nobody_out(project_path):
    lock.lock_path(project_path).write_text("Somebody long gone")
    with closing(open_session(project_path, annotator="Ana")) as session:
        assert session.writable
    assert not lock.lock_path(project_path).exists()


# one clean file


def beside(path: Path) -> list[str]:
    return sorted(each.name for each in path.parent.iterdir())


def test_one_clean_file_is_left_after_the_last_close(project_path):
    session = open_session(project_path, annotator="Ana")
    add(session, article())
    assert beside(project_path) != ["news.onrecord"]
    session.close()
    assert beside(project_path) == ["news.onrecord"]
    assert rows(project_path, "PRAGMA journal_mode") == [("delete",)]


def test_looking_leaves_one_clean_file(project_path):
    open_session(project_path, annotator="Ana", read_only=True).close()
    assert beside(project_path) == ["news.onrecord"]


def test_a_reader_that_closes_last_leaves_one_clean_file(project_path):
    writer = open_session(project_path, annotator="Ana")
    reader = open_session(project_path, annotator="Ben")
    add(writer, article())
    assert len(reader.queue()) == 1
    writer.close()
    assert len(reader.queue()) == 1
    reader.close()
    assert beside(project_path) == ["news.onrecord"]
    assert rows(project_path, "SELECT count(*) FROM articles") == [(1,)]


def test_a_reader_that_closes_first_disturbs_no_writer(project_path):
    writer = open_session(project_path, annotator="Ana")
    add(writer, article())
    open_session(project_path, annotator="Ben").close()
    add(writer, article("Another text."))
    writer.close()
    assert beside(project_path) == ["news.onrecord"]
    assert rows(project_path, "SELECT count(*) FROM articles") == [(2,)]


def test_two_readers_leave_one_clean_file(project_path):
    writer = open_session(project_path, annotator="Ana")
    readers = [open_session(project_path, annotator=name) for name in ("Ben", "Cem")]
    add(writer, article())
    writer.close()
    for reader in readers:
        reader.close()
    assert beside(project_path) == ["news.onrecord"]


def test_commits_are_durable(session):
    connection = session.project._connection
    assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    assert connection.execute("PRAGMA synchronous").fetchone() == (2,)
    assert connection.execute("PRAGMA foreign_keys").fetchone() == (1,)


def test_where_a_log_cannot_be_written_ahead_it_is_said(project_path, monkeypatch):
    monkeypatch.setattr(opening, "write_ahead", lambda _connection: False)
    with closing(open_session(project_path, annotator="Ana")) as session:
        assert session.writable
        assert "write-ahead logging does not work" in str(session.notices[0])


# read-only places


@contextmanager
def nobody():
    """As root, permissions stop nothing: be somebody else for a moment."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.fixture
def shared_folder(empty_project):
    folder = Path(tempfile.mkdtemp())
    shutil.copy(empty_project, folder / "news.onrecord")
    yield folder
    folder.chmod(0o755)
    shutil.rmtree(folder)


@pytest.mark.skipif(sys.platform == "win32", reason="permissions work otherwise there")
@pytest.mark.parametrize(
    ("folder_mode", "file_mode"), [(0o555, 0o444), (0o555, 0o666), (0o777, 0o444)]
)
def test_in_a_read_only_place_one_can_look(shared_folder, folder_mode, file_mode):
    path = shared_folder / "news.onrecord"
    with closing(open_session(path, annotator="Ana")) as session:
        add(session, article())
    path.chmod(file_mode)
    shared_folder.chmod(folder_mode)
    with nobody(), closing(open_session(path, annotator="Ana")) as session:
        assert not session.writable
        assert [str(each) for each in session.notices] == [
            "news.onrecord or its folder is read-only; you can look only."
        ]
        assert len(session.queue()) == 1
    assert beside(path) == ["news.onrecord"]


# migrating


def with_moods():
    """The migrations of a version to come."""
    more = Migrations("onrecord")
    for name in STEPS:
        more(name=name)(getattr(schema, name))

    @more()
    def m900_moods(db):
        db.execute("CREATE TABLE moods (id TEXT)")

    return more


def test_an_older_file_is_copied_aside_before_it_is_migrated(project_path, monkeypatch):
    monkeypatch.setattr(schema, "migrations", with_moods())
    monkeypatch.setattr(opening, "STEPS", (*STEPS, "m900_moods"))
    before = project_path.read_bytes()
    with closing(open_session(project_path, annotator="Ana")) as session:
        assert session.writable
    assert rows(project_path, "SELECT count(*) FROM moods") == [(0,)]
    aside = project_path.with_name("news (before m900_moods).onrecord")
    assert aside.read_bytes()[100:] == before[100:]
    assert beside(project_path) == ["news (before m900_moods).onrecord", "news.onrecord"]


def test_who_only_looks_does_not_migrate(project_path, monkeypatch):
    monkeypatch.setattr(schema, "migrations", with_moods())
    monkeypatch.setattr(opening, "STEPS", (*STEPS, "m900_moods"))
    before = project_path.read_bytes()
    open_session(project_path, annotator="Ana", read_only=True).close()
    assert beside(project_path) == ["news.onrecord"]
    assert project_path.read_bytes() == before


def test_a_file_of_the_first_version_can_be_looked_at_and_brought_up_to_date(tmp_path):
    path = tmp_path / "old.onrecord"
    with closing(sqlite3.connect(path)) as connection:
        first = Migrations("onrecord")
        first(name="m001_project")(schema.m001_project)
        first.apply(Database(connection))
        book = to_json(to_tables(codebook_toml.read(resources.path("codebooks/bare.toml"))))
        connection.execute("INSERT INTO project VALUES ('codebook', 'bare')")
        connection.execute(
            "INSERT INTO codebooks VALUES ('bare', 1, 'Bare', ?, '', '2026-01-01T00:00:00.000Z')",
            (book,),
        )
        connection.execute("INSERT INTO actors VALUES ('a1', 'Moe', '[]', '{}', '{}', '', '', 1)")
        connection.commit()
    for read_only in (True, False, True):
        with closing(open_session(path, annotator="Ana", read_only=read_only)) as session:
            assert [each.merged_into for each in session.project.read.actors()] == [""]


def test_a_project_is_opened_without_sqlite_utils(project_path):
    program = (
        "import sys; from pathlib import Path; from onrecord.store.project import ProjectFile; "
        "ProjectFile.open(Path(sys.argv[1]), writer='Ana').close(); "
        "print([name for name in ('sqlite_utils', 'numpy', 'PySide6') if name in sys.modules])"
    )
    command = [sys.executable, "-c", program, str(project_path)]
    assert subprocess.run(command, capture_output=True, check=True).stdout == b"[]\n"


def test_another_program_that_holds_the_file_is_told_of(session, monkeypatch):
    session.project._connection.execute("PRAGMA busy_timeout = 0")
    with closing(sqlite3.connect(session.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreError, match="another program is using the file; try again"):
            add(session, article())
    add(session, article())
