from __future__ import annotations

import os
import shutil
import socket
from pathlib import Path

import orjson
import pytest

from onrecord.errors import UserError
from onrecord.model.formats import Format
from onrecord.work.overwriting import is_ours
from onrecord.work.placing import aside
from tests.builders import codebook

FILE = Format(name="x", title="X", suffixes=(".x",), write=lambda *_: None)
FOLDER = Format(name="y", title="Y", is_folder=True, write=lambda *_: None)
BOOK = codebook()


def manifest(files):
    told = [{"name": name, "sha256": sha256} for name, sha256 in files.items()]
    return orjson.dumps({"program": {"name": "onrecord"}, "files": told})


@pytest.fixture
def project(tmp_path):
    path = tmp_path / "news.onrecord"
    path.write_bytes(b"mine")
    return path


def put(output, project, *, text="new", more=()):
    """Write a file, with others of its tool beside it."""
    with aside(output, FILE, project) as place:
        place.data.write_text(text)
        for name in more:
            (place.data.parent / name).write_text(text)
        place.complete(BOOK, manifest)


def put_folder(output, project, *names):
    with aside(output, FOLDER, project) as place:
        for name in names:
            (place.data / name).parent.mkdir(parents=True, exist_ok=True)
            (place.data / name).write_text("new")
        place.complete(BOOK, manifest)


def contents(folder: Path) -> dict[str, str]:
    files = (each for each in folder.rglob("*") if each.is_file())
    return {each.relative_to(folder).as_posix(): each.read_text() for each in files}


def refused(output, chosen, project, told):
    before = contents(project.parent)
    with pytest.raises(UserError, match=told), aside(output, chosen, project):
        pytest.fail("nothing may be written here")
    assert contents(project.parent) == before


# what is there already


def test_a_folder_of_somebody_elses_is_never_replaced(tmp_path, project):
    theirs = tmp_path / "site"
    theirs.mkdir()
    (theirs / "manifest.json").write_text('{"name": "a web app"}')
    (theirs / "thesis.docx").write_text("years of work")
    refused(theirs, FOLDER, project, "holds other things")


def test_nor_an_export_that_other_things_were_put_into(tmp_path, project):
    put_folder(tmp_path / "out", project, "a/1.txt")
    assert is_ours(tmp_path / "out")
    (tmp_path / "out" / "a" / "notes.txt").write_text("mine")
    assert not is_ours(tmp_path / "out")
    refused(tmp_path / "out", FOLDER, project, "holds other things")


def test_an_export_that_was_worked_on_is_not_replaced(tmp_path, project):
    put_folder(tmp_path / "out", project, "a/1.ann")
    put_folder(tmp_path / "out", project, "a/1.ann")  # as it was written: nothing is lost
    (tmp_path / "out" / "a" / "1.ann").write_text("new, and a colleague's tag")
    refused(tmp_path / "out", FOLDER, project, r"1\.ann was changed since it was exported")


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", '{"program": 1}', '{"program": {"name": "onrecord"}, "files": 3}']
)
def test_a_manifest_that_is_none_makes_no_export(tmp_path, text):
    (tmp_path / "manifest.json").write_text(text)
    assert not is_ours(tmp_path)


def test_a_folder_that_holds_the_project_is_refused(tmp_path, project):
    refused(tmp_path, FOLDER, project, "holds one; choose another place")


@pytest.mark.parametrize(
    "name",
    ["news.onrecord-wal", "news.onrecord-shm", "news.onrecord.lock", "other.onrecord",
     "NEWS.ONRECORD-WAL", "news.backups/1.jsonl"],
)  # fmt: skip
def test_what_belongs_to_a_project_is_refused(tmp_path, project, name):
    (tmp_path / "news.backups").mkdir()
    refused(tmp_path / name, FILE, project, "belongs to a project")


def test_the_project_is_refused_by_any_name(tmp_path, project):
    os.link(project, tmp_path / "other.x")
    refused(tmp_path / "other.x", FILE, project, "is the project itself")


@pytest.mark.parametrize("name", ["", ".", "/", "..", "a\0b"])
def test_a_place_without_a_name_is_refused(project, name):
    refused(Path(name), FILE, project, "Name the file or folder to write")


def test_files_of_somebodys_own_beside_it_are_kept(tmp_path, project):
    (tmp_path / "out.config.xml").write_text("my settings")
    (tmp_path / "out.codebook.toml").write_text("my book")
    put(tmp_path / "out.x", project, more=["out.config.xml"])
    (tmp_path / "out.codebook.toml").write_text("my second book")
    put(tmp_path / "out.x", project, more=["out.config.xml"])
    found = contents(tmp_path)
    assert found["out.config.xml.old"] == "my settings"
    assert found["out.codebook.toml.old"] == "my book"
    assert found["out.codebook.toml.old2"] == "my second book"
    assert found["out.config.xml"] == "new"
    assert "out.config.xml.old2" not in found


def test_two_formats_of_one_name_have_a_manifest_each(tmp_path, project):
    put(tmp_path / "out.x", project)
    put(tmp_path / "out.csv", project)
    assert {"out.x.manifest.json", "out.csv.manifest.json"} <= set(contents(tmp_path))


def test_a_link_leads_to_the_file_that_is_written(tmp_path, project):
    (tmp_path / "there").mkdir()
    (tmp_path / "there" / "real.x").write_text("old")
    (tmp_path / "link.x").symlink_to(tmp_path / "there" / "real.x")
    put(tmp_path / "link.x", project)
    assert (tmp_path / "link.x").is_symlink()
    assert (tmp_path / "there" / "real.x").read_text() == "new"
    put_folder(tmp_path / "there" / "folder", project, "1.txt")
    (tmp_path / "way").symlink_to(tmp_path / "there" / "folder")
    put_folder(tmp_path / "way", project, "2.txt")
    assert "2.txt" in contents(tmp_path / "there" / "folder")


# failures


def failing(monkeypatch, at):
    """Renaming fails whenever something comes to the place of this name."""
    replace = Path.replace

    def fail(self, target):
        if Path(target).name == at and "saved" not in self.name and "replaced" not in self.name:
            raise OSError(28, "No space left on device")
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", fail)


@pytest.mark.parametrize(
    "at", ["out.x", "out.x.manifest.json", "out.codebook.toml", "out.config.xml"]
)
def test_where_one_file_cannot_be_put_all_are_as_before(tmp_path, project, monkeypatch, at):
    put(tmp_path / "out.x", project, text="old", more=["out.config.xml"])
    (tmp_path / "out.codebook.toml").write_text("mine")
    before = contents(tmp_path)
    failing(monkeypatch, at)
    with pytest.raises(UserError, match="not written, No space left"):
        put(tmp_path / "out.x", project, more=["out.config.xml"])
    assert contents(tmp_path) == before


def test_what_was_not_there_before_does_not_stay(tmp_path, project, monkeypatch):
    before = contents(tmp_path)
    failing(monkeypatch, "out.x")
    with pytest.raises(UserError, match="not written"):
        put(tmp_path / "out.x", project, more=["out.config.xml"])
    assert contents(tmp_path) == before


def test_the_older_folder_comes_back_when_the_new_one_cannot_be_put(tmp_path, project, monkeypatch):
    put_folder(tmp_path / "out", project, "old.txt")
    before = contents(tmp_path)
    failing(monkeypatch, "out")
    with pytest.raises(UserError, match="not written"):
        put_folder(tmp_path / "out", project, "new.txt")
    assert contents(tmp_path) == before


def test_what_a_killed_export_left_goes_with_the_next_one(tmp_path, project):
    dead, alive, foreign = (
        tmp_path / f".onrecord-export-{host}-{process}-x"
        for host, process in [
            (socket.gethostname(), 2**22 + 1), (socket.gethostname(), os.getpid()), ("else", 1),
        ]
    )  # fmt: skip
    for each in (dead, alive, foreign):
        each.mkdir()
        (each / "part").write_text("half")
    put(tmp_path / "out.x", project)
    assert [each.exists() for each in (dead, alive, foreign)] == [False, True, True]
    shutil.rmtree(alive)
