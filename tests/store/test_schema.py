from __future__ import annotations

import re
import sqlite3
from contextlib import closing

import pytest
from sqlite_utils import Database

from onrecord.store import connection as opening
from onrecord.store.migrations import migrations
from onrecord.store.rows import BY_NAME
from onrecord.store.steps import APPLICATION_ID, STEPS
from tests.builders import raw, rows

_TABLES = "SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND sql LIKE 'CREATE TABLE%'"


def our_tables(path):
    return {
        name: sql
        for name, sql in rows(path, _TABLES)
        if not name.startswith(("articles_fts", "_sqlite", "sqlite_"))
    }


def test_the_tables_of_the_design_are_there(project_path):
    wanted = "articles regions annotations spans links layers annotators actors issues codebooks"
    assert {*wanted.split(), "history"} <= set(our_tables(project_path))


def test_every_table_says_what_it_holds(project_path):
    for name, sql in our_tables(project_path).items():
        assert re.match(rf"CREATE TABLE {name} \( -- \w+", sql), name


def test_every_column_says_what_it_holds(project_path):
    for name, sql in our_tables(project_path).items():
        lines = [line.strip() for line in sql.splitlines()[1:]]
        columns = [line for line in lines if re.match(r'"?[a-z_0-9]+"? (TEXT|INTEGER|REAL)', line)]
        assert columns, name
        assert [line for line in columns if "--" not in line] == [], name


def test_the_column_names_of_the_records_are_those_of_the_tables(project_path):
    for name, table in BY_NAME.items():
        columns = [row[1] for row in rows(project_path, f"PRAGMA table_info({name})")]
        assert [each for each in columns if each != "number"] == list(table.columns)


def test_the_steps_we_know_are_the_migrations_there_are():
    with closing(sqlite3.connect(":memory:")) as connection:
        pending = migrations.pending(Database(connection))
    assert [step.name for step in pending] == list(STEPS)


def test_a_fresh_file_has_been_through_every_step(project_path):
    with raw(project_path) as connection:
        assert opening.applied_steps(connection) == list(STEPS)
        assert connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)


def test_offsets_are_refused_that_are_no_numbers(session):
    refused = pytest.raises(sqlite3.IntegrityError, match="cannot store TEXT value in INTEGER")
    with raw(session.path) as connection, refused:
        connection.execute("INSERT INTO spans VALUES ('a', 0, 'x', 'y', 'z')")


def test_the_full_text_index_reads_as_a_table_for_others(project_path):
    with closing(Database(project_path)) as db:
        assert db["articles"].detect_fts() == "articles_fts"
