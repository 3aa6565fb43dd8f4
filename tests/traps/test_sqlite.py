"""What SQLite does that we built around; where one of these fails, look at what it names."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
import threading
from contextlib import closing

import pytest


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "a.db"
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("CREATE TABLE texts (id INTEGER PRIMARY KEY, text TEXT)")
        connection.execute("CREATE TABLE tags (text_id REFERENCES texts (id))")
    return path


def test_a_trigger_on_a_virtual_table_is_refused_where_the_schema_is_not_trusted(path):
    """store/writing.py keeps the full-text index by hand."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE VIRTUAL TABLE found USING fts5 (text)")
        connection.execute(
            "CREATE TRIGGER t AFTER INSERT ON texts BEGIN "
            "INSERT INTO found (text) VALUES (new.text); END"
        )
        connection.execute("PRAGMA trusted_schema = OFF")
        with pytest.raises(sqlite3.OperationalError, match="unsafe use of virtual table"):
            connection.execute("INSERT INTO texts (text) VALUES ('Taxes')")


def test_foreign_keys_are_off_until_they_are_asked_for(path):
    """store/connection.py asks for them at each opening."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("INSERT INTO tags VALUES (7)")
        connection.rollback()
        connection.execute("PRAGMA foreign_keys = ON")
        with pytest.raises(sqlite3.IntegrityError):
            connection.execute("INSERT INTO tags VALUES (7)")


def test_a_connection_belongs_to_its_thread(path):
    """Backups and exports in a thread open a connection of their own."""
    refused = []
    with closing(sqlite3.connect(path)) as connection:

        def read():
            try:
                connection.execute("SELECT 1")
            except sqlite3.ProgrammingError as exc:
                refused.append(exc)

        thread = threading.Thread(target=read)
        thread.start()
        thread.join()
    assert len(refused) == 1


def test_who_only_reads_leaves_the_log_where_it_is(path):
    """store/project.py: a reader that closes last opens once more to write, and tidies up."""
    writer = sqlite3.connect(path, isolation_level=None)
    writer.execute("PRAGMA journal_mode = WAL")
    writer.execute("INSERT INTO texts (text) VALUES ('Taxes')")
    reader = sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)
    assert reader.execute("SELECT count(*) FROM texts").fetchone() == (1,)
    writer.close()
    reader.close()
    assert path.with_name("a.db-wal").exists()


_WRITE = "import sqlite3, sys; sqlite3.connect(sys.argv[1], timeout=0).execute('BEGIN EXCLUSIVE')"


@pytest.mark.skipif(sys.platform == "win32", reason="locks work otherwise there")
def test_closing_the_file_ourselves_drops_the_locks_sqlite_holds(path):
    """store/connection.py never opens a project with open(); backups go through SQLite."""

    def others_may_write():
        command = [sys.executable, "-c", _WRITE, str(path)]
        return subprocess.run(command, capture_output=True, check=False).returncode == 0

    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("BEGIN EXCLUSIVE")
        assert not others_may_write()
        path.open("rb").close()
        assert others_may_write()
