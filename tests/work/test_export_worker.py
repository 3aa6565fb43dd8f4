"""The export process: one wish after the other, and nothing left of what is cancelled."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from onrecord.model.formats import Feature
from onrecord.model.layers import LayerStatus
from onrecord.model.spans import Span
from onrecord.work import export_protocol as protocol
from onrecord.work import export_worker, formats
from onrecord.work.export_protocol import (
    Agree,
    Answer,
    Ask,
    Cancel,
    Done,
    Kind,
    Lost,
    Progress,
    Refused,
    Shown,
    Stopped,
)
from onrecord.work.export_worker import Hearing, serve
from onrecord.work.requests import Request
from onrecord.work.session import Session
from tests.gui.projects import article, opened, project_with

React = Callable[[Answer, Hearing], None]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Two articles: one with a tag, one that is done without any."""
    folder = tmp_path / "project"
    folder.mkdir()
    path = project_with(folder, [article("Ferries"), article("Bridge", "The bridge is open.")])
    session = opened(path)
    _tag(session)
    session.close()
    return path


def _tag(session: Session) -> None:
    tagged, done = (row.article_id for row in session.queue())
    start = session.text(tagged).index("new boats")
    session.tag(tagged, [Span.of(session.text(tagged), start, start + 9)], "claim")
    session.set_status(done, LayerStatus.DONE)


def lossy() -> str:
    """The name of a format that cannot hold a layer without tags, in a file."""
    found = (x for x in formats.writing() if Feature.EMPTY_LAYERS not in x.holds)
    return next(each.name for each in found if not each.is_folder)


def met(*asks: Ask, react: React = lambda _answer, _hearing: None) -> list[Answer]:
    """The answers to these wishes."""
    hearing, answers = Hearing(), list[Answer]()

    def say(answer: Answer) -> None:
        answers.append(answer)
        react(answer, hearing)
        if isinstance(answer, Shown | Done | Refused | Stopped) and answer.number == len(asks):
            hearing.close()

    for each in asks:
        hearing.hear(each)
    serve(hearing, say)
    return answers


def test_a_preview_shows_the_first_records_and_writes_nothing(project: Path) -> None:
    output = project.parent / "out" / "labels.jsonl"
    (answer,) = met(Ask(1, Kind.PREVIEW, project, Request(output)))
    assert isinstance(answer, Shown)
    assert [each.name for each in answer.pages] == ["labels.jsonl"]
    assert '"title":"Ferries"' in (answer.pages[0].text or "")
    assert not output.parent.exists()


def test_a_rehearsal_counts_what_would_be_lost_and_writes_nothing(project: Path) -> None:
    output = project.parent / "out" / "labels"
    (answer,) = met(Ask(1, Kind.REHEARSE, project, Request(output, lossy())))
    assert isinstance(answer, Done)
    assert answer.annotations == 1
    assert answer.losses.counts[Feature.EMPTY_LAYERS.value] == 1
    assert not output.parent.exists()


def test_an_export_that_loses_something_waits_until_it_is_wanted_so(project: Path) -> None:
    output = project.parent / "out" / "labels"

    def react(answer: Answer, hearing: Hearing) -> None:
        if isinstance(answer, Lost):
            assert not output.exists()
            hearing.hear(Agree(answer.number, agreed=True))

    answers = met(Ask(1, Kind.EXPORT, project, Request(output, lossy())), react=react)
    assert [type(each) for each in answers] == [Lost, Done]
    assert output.exists()


@pytest.mark.parametrize("ending", ["disagree", "cancel", "close"])
def test_whoever_does_not_want_it_so_finds_nothing_written(project: Path, ending: str) -> None:
    output = project.parent / "out" / "labels"

    def react(answer: Answer, hearing: Hearing) -> None:
        if isinstance(answer, Lost) and ending == "disagree":
            hearing.hear(Agree(answer.number, agreed=False))
        elif isinstance(answer, Lost) and ending == "cancel":
            hearing.hear(Cancel(answer.number))
        elif isinstance(answer, Lost):
            hearing.close()

    answers = met(Ask(1, Kind.EXPORT, project, Request(output, lossy())), react=react)
    assert answers[-1] == Stopped(1)
    assert list(output.parent.iterdir()) == []


def test_an_export_is_cancelled_between_two_articles(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(export_worker, "_REPORT_EVERY", 0.0)
    output = project.parent / "out" / "labels.jsonl"

    def react(answer: Answer, hearing: Hearing) -> None:
        if isinstance(answer, Progress):
            hearing.hear(Cancel(answer.number))

    answers = met(Ask(1, Kind.EXPORT, project, Request(output)), react=react)
    assert answers == [Progress(1, 1, 2), Stopped(1)]
    assert list(output.parent.iterdir()) == []


def test_a_refusal_is_told_and_the_next_wish_is_met(project: Path) -> None:
    taken = Ask(1, Kind.EXPORT, project, Request(project))
    answers = met(taken, Ask(2, Kind.REHEARSE, project, Request(project.parent / "x.jsonl")))
    assert isinstance(answers[0], Refused)
    assert "is the project itself" in str(answers[0].error)
    assert isinstance(answers[-1], Done)


def test_a_wish_that_was_cancelled_before_its_turn_is_left_alone(project: Path) -> None:
    hearing, answers = Hearing(), list[Answer]()
    hearing.hear(Ask(1, Kind.PREVIEW, project, Request(project.parent / "x.jsonl")))
    hearing.hear(Cancel(1))
    hearing.close()
    serve(hearing, answers.append)
    assert answers == []


def test_the_window_goes_on_writing_while_the_process_reads(project: Path) -> None:
    session = opened(project)
    try:
        (answer,) = met(Ask(1, Kind.REHEARSE, project, Request(project.parent / "x.jsonl")))
        assert isinstance(answer, Done)
        key = session.queue()[0].article_id
        session.tag(key, [Span.of(session.text(key), 0, 9)], "claim")
        (again,) = met(Ask(1, Kind.REHEARSE, project, Request(project.parent / "x.jsonl")))
        assert isinstance(again, Done)
        assert again.annotations == answer.annotations + 1
    finally:
        session.close()


@contextmanager
def worker(scratch: Path) -> Iterator[subprocess.Popen[bytes]]:
    """The process itself; what it throws away lies in a folder of its own."""
    command = [sys.executable, "-P", "-m", "onrecord.work.export_worker"]
    pipe, here = subprocess.PIPE, {**os.environ, "TMPDIR": str(scratch)}
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, env=here) as child:
        yield child


def test_the_process_ends_when_its_parent_is_gone(project: Path, tmp_path: Path) -> None:
    output, scratch = project.parent / "out" / "labels", tmp_path / "scratch"
    scratch.mkdir()
    with worker(scratch) as child:
        assert child.stdin is not None
        assert child.stdout is not None
        ask = Ask(1, Kind.EXPORT, project, Request(output, lossy()))
        child.stdin.write(protocol.wish(ask))
        child.stdin.flush()
        while not isinstance(protocol.answered(child.stdout.readline()), Lost):
            pass
        child.stdin.close()
        assert child.wait(timeout=30) == 0
    assert list(output.parent.iterdir()) == []
    assert list(scratch.iterdir()) == []


def test_a_rehearsal_that_nobody_waits_for_leaves_nothing(project: Path, tmp_path: Path) -> None:
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    with worker(scratch) as child:
        assert child.stdin is not None
        ask = Ask(1, Kind.REHEARSE, project, Request(tmp_path / "labels.jsonl"))
        child.stdin.write(protocol.wish(ask))
        child.stdin.close()
        assert child.wait(timeout=30) == 0
    assert list(scratch.iterdir()) == []
