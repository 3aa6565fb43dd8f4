"""Folders and files that come from anyone."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing

import pytest

from onrecord.errors import StoreError, filled
from onrecord.store import backups, lock
from onrecord.store.connection import log_path
from onrecord.store.project import ProjectFile
from onrecord.work import inspecting
from onrecord.work.projects import open_session
from tests.builders import codebook, raw


def test_a_link_in_the_place_of_the_lock_is_not_followed(project_path, tmp_path):
    precious = tmp_path / "precious.txt"
    precious.write_text("do not touch")
    lock.lock_path(project_path).symlink_to(precious)
    with closing(ProjectFile.open(project_path, writer="Ana")) as project:
        assert not project.writable
    assert precious.read_text() == "do not touch"


def test_a_log_left_by_an_earlier_project_of_the_name_is_not_taken_for_our_own(tmp_path):
    path = tmp_path / "news.onrecord"
    log_path(path).write_bytes(b"left behind")
    with pytest.raises(StoreError, match="earlier project"):
        ProjectFile.create(path, codebook())
    assert not path.exists()


def test_two_paths_to_one_project_have_one_writer(project_path, tmp_path):
    other_way = tmp_path / "elsewhere"
    other_way.mkdir()
    link = other_way / "link.onrecord"
    link.symlink_to(project_path)
    first = open_session(project_path, annotator="Ana")
    second = open_session(link, annotator="Ben")
    assert (first.writable, second.writable) == (True, False)
    second.close()
    first.close()


def test_a_template_out_of_a_file_reaches_nothing_but_its_arguments():
    said = filled("{name} {nope} {name.__class__} {name:9999999}", {"name": "Ana"})
    assert said == "Ana {nope} {name.__class__} {name:9999999}"


def test_a_locked_file_is_not_read_past_its_lock(project_path):
    with closing(sqlite3.connect(project_path)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(StoreError, match="another program"):
            ProjectFile.open(project_path, writer="Ana", read_only=True).close()


def test_what_the_person_puts_beside_the_copies_stays(project_path):
    own = backups.folder(project_path) / "news my own copy.onrecord"
    own.parent.mkdir()
    own.write_bytes(b"mine")
    for number in range(backups.KEPT + 2):
        with raw(project_path) as connection:
            connection.execute("INSERT INTO project VALUES (?, ?)", (f"k{number}", "v"))
        later = own.stat().st_mtime + 10 + number
        os.utime(project_path, (later, later))
        assert backups.back_up(project_path)
    assert own.read_bytes() == b"mine"
    assert len(backups.copies(project_path)) == backups.KEPT


def test_a_project_that_is_gone_is_told_and_not_made_by_its_backup(tmp_path):
    gone = tmp_path / "gone.onrecord"
    with pytest.raises(StoreError):
        backups.back_up(gone)
    assert not gone.exists()


@pytest.mark.parametrize("spoil", ["DELETE FROM codebooks", "UPDATE codebooks SET content = '[]'"])
def test_a_project_without_its_codebook_can_still_be_checked(project_path, spoil):
    with raw(project_path) as connection:
        connection.execute(spoil)
    with pytest.raises(StoreError, match="run: onrecord check"):
        open_session(project_path, annotator="Ana")
    assert any(fault.damage for fault in inspecting.faults(project_path))
