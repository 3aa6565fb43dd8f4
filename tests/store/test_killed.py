"""Killed at any moment, a process loses nothing it said was saved."""

from __future__ import annotations

import shutil
import signal
import subprocess
import sys
from contextlib import closing, suppress
from pathlib import Path
from random import Random
from time import monotonic

import pytest

from onrecord.formats.jsonl import writer
from onrecord.model.articles import RegionKind, region
from onrecord.model.bundles import Bundle
from onrecord.model.layers import Annotator, layer_of
from onrecord.store.connection import log_path
from onrecord.work.importing import import_paths
from onrecord.work.merging import merge
from onrecord.work.projects import open_session
from tests.builders import add, article, codebook, content, dataset, rows, tag, tie

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="has no SIGKILL")

_CHILD = Path(__file__).with_name("at_work.py")
_ARTICLES, _TAGS = 600, 4
_RANDOM = Random(20261122)


def _moments(lines: range, steps: range, size: range) -> list[tuple[str, int]]:
    """After so many lines of its output, hundreds of steps of SQLite, bytes of the log."""
    return [
        *(("lines", n) for n in _RANDOM.sample(lines, min(len(lines), 8))),
        *(("steps", n) for n in _RANDOM.sample(steps, 14)),
        *(("bytes", n) for n in _RANDOM.sample(size, min(len(size), 8))),
    ]


TAGGING = _moments(range(1, 300), range(3, 900), range(1, 1_500_000))
IMPORTING = _moments(range(1, 3), range(3, 4_500), range(1, 3_000_000))
MERGING = _moments(range(1, 6), range(3, 2_000), range(0))


def killed(what: str, project: Path, file: Path | str, moment: tuple[str, int]) -> list[str]:
    """What the process had said when it was killed."""
    how, many = moment
    command = [sys.executable, str(_CHILD), what, str(project), str(file)]
    command.append(str(many if how == "steps" else 0))
    # It waits at its end for what we never say, unless it kills itself.
    listens = subprocess.DEVNULL if how == "steps" else subprocess.PIPE
    with subprocess.Popen(command, stdin=listens, stdout=subprocess.PIPE) as child:
        said = [child.stdout.readline()]
        if how == "lines":
            said += [child.stdout.readline() for _ in range(many)]
        elif how == "bytes":
            _wait_for_log(log_path(project), many)
        if how != "steps":
            child.kill()
        said += child.stdout.readlines()
    assert child.returncode == -signal.SIGKILL, f"it came to its end: {said[-1:]}"
    words = [line.decode().strip() for line in said if line.endswith(b"\n")]
    assert words[0] == "open"
    return words[1:]


def _wait_for_log(log: Path, size: int) -> None:
    patience = monotonic() + 60
    while monotonic() < patience:
        with suppress(FileNotFoundError):
            if log.stat().st_size >= size:
                return
    raise AssertionError(f"{log} never had {size} bytes")


def check_sound(project: Path) -> None:
    """The file opens to write at once, passes check, and closes to one clean file."""
    with closing(open_session(project, annotator="Ana")) as session:
        assert session.writable
        assert session.notices == ()
        assert [str(fault) for fault in session.project.faults()] == []
    assert list(project.parent.iterdir()) == [project]


@pytest.fixture
def project(empty_project, tmp_path) -> Path:
    (tmp_path / "project").mkdir()
    return Path(shutil.copy(empty_project, tmp_path / "project" / "news.onrecord"))


@pytest.mark.parametrize("moment", TAGGING, ids=lambda moment: "-".join(map(str, moment)))
def test_killed_while_tagging_it_has_every_label_it_said_was_saved(project, moment):
    with closing(open_session(project, annotator="Desk")) as session:
        add(session, article("Taxes will fall, the minister said. " * 600))
    said = killed("tag", project, "-", moment)
    with closing(open_session(project, annotator="Ana")) as session:
        (row,) = session.queue()
        sheet = session.sheet(row.article_id)
        assert set(said) <= set(sheet.annotations)
        assert len(sheet.annotations) <= len(said) + 1
        assert all(len(each.sources) <= 1 for each in sheet.statements)
        sources = [each for each in sheet.annotations.values() if each.label == "source"]
        assert len(sheet.links) == len(sources)
    check_sound(project)


@pytest.fixture(scope="session")
def lines(tmp_path_factory) -> Path:
    """Articles with a region, a layer, its annotations and a link each."""
    file = tmp_path_factory.mktemp("dataset") / "news.jsonl"
    writer.write(dataset(*map(_bundle, range(_ARTICLES))), file)
    return file


def _bundle(number: int) -> Bundle:
    news = article(f"No. {number}\n\nTaxes will fall, he said. " * 20)
    tags = tuple(tag("claim", news, "Taxes will fall", by="b") for _ in range(_TAGS))
    source = tag("source", news, "he", by="b")
    book = codebook()
    return Bundle(
        article=news,
        regions=(region(news.id, RegionKind.HEADLINE, 0, 5, by="Ben"),),
        annotators={"b": Annotator(id="b", name="Ben")},
        layers=(layer_of(news.id, "b"),),
        annotations=(*tags, source),
        links=(tie("attributed to", tags[0], source),),
        codebook_id=book.id,
        codebook_revision=book.revision,
    )


_WHOLE = """
SELECT (SELECT count(*) FROM regions WHERE article_id = articles.id),
       (SELECT count(*) FROM layers WHERE article_id = articles.id),
       (SELECT count(*) FROM annotations WHERE article_id = articles.id),
       (SELECT count(*) FROM spans JOIN annotations ON annotations.id = annotation_id
        WHERE article_id = articles.id),
       (SELECT count(*) FROM links WHERE article_id = articles.id)
FROM articles
"""


@pytest.mark.parametrize("moment", IMPORTING, ids=lambda moment: "-".join(map(str, moment)))
def test_killed_while_importing_it_holds_whole_articles_and_all_it_said(project, lines, moment):
    said = killed("import", project, lines, moment)
    whole = rows(project, _WHOLE)
    assert set(whole) <= {(1, 1, _TAGS + 1, _TAGS + 1, 1)}
    assert len(whole) >= int(said[-1] if said else 0)
    check_sound(project)


@pytest.mark.parametrize("moment", [("steps", 2500), ("lines", 2)])
def test_an_import_that_was_killed_goes_on_where_it_was(project, lines, moment):
    killed("import", project, lines, moment)
    with closing(open_session(project, annotator="Ana")) as session:
        here = len(session.queue())
        result = import_paths(session, [lines])
        assert (result.articles, len(result.known_articles)) == (_ARTICLES - here, here)
        assert set(rows(project, _WHOLE)) == {(1, 1, _TAGS + 1, _TAGS + 1, 1)}
        assert len(session.queue()) == _ARTICLES


@pytest.fixture(scope="session")
def colleague(lines, empty_project, tmp_path_factory) -> Path:
    """A colleague's project with all these articles."""
    path = Path(shutil.copy(empty_project, tmp_path_factory.mktemp("colleague") / "ben.onrecord"))
    with closing(open_session(path, annotator="Ben")) as session:
        import_paths(session, [lines])
    return path


@pytest.mark.parametrize("moment", MERGING, ids=lambda moment: "-".join(map(str, moment)))
def test_killed_while_merging_it_holds_nothing_of_the_file(project, colleague, moment):
    with closing(open_session(project, annotator="Desk")) as session:
        add(session, article("Taxes will fall."))
        before = content(session)
    killed("merge", project, colleague, moment)
    with closing(open_session(project, annotator="Ana")) as session:
        assert content(session) == before
        (report,) = merge(session, [colleague])
        assert report.new == _ARTICLES
    check_sound(project)


def test_there_are_enough_moments():
    assert len(TAGGING) + len(IMPORTING) >= 50
