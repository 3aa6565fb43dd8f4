"""The process that measures agreement: one wish, one answer, and nothing left of it."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path

import pytest

from onrecord.model.layers import LayerStatus, annotator_named, layer_of
from onrecord.work.agreement import protocol
from onrecord.work.agreement.protocol import Ask, Found
from onrecord.work.agreement.records import Asked, By
from onrecord.work.agreement.worker import met
from onrecord.work.export_protocol import Refused
from tests.builders import add, article, tag

ANA, BEN = map(annotator_named, ("Ann", "Ben"))


@pytest.fixture
def project(session) -> Path:
    """Two people who tagged the same article, one with a tag more."""
    about = article("Taxes fall now")
    layers = [layer_of(about.id, each.id, LayerStatus.DONE) for each in (ANA, BEN)]
    tags = [tag("claim", about, "Taxes", by=each.id) for each in (ANA, BEN)]
    add(session, ANA, BEN, about, *layers, *tags, tag("cue", about, "now", by=BEN.id))
    return session.path


@contextmanager
def worker():
    command = [sys.executable, "-P", "-m", "onrecord.work.agreement.worker"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        yield process
        process.kill()


def test_a_wish_is_met(project):
    told = []
    answer = met(Ask(project, Asked(draws=5, besides=(By.PAIR,))), lambda *at: told.append(at))
    assert isinstance(answer, Found)
    assert answer.agreement.annotators == ("Ann", "Ben")
    (pair,) = answer.agreement.apart[By.PAIR]
    assert pair.key == ("Ann", "Ben")
    assert told[-1] == (1, 11)


def test_what_cannot_be_met_is_refused(project, tmp_path):
    refused = met(Ask(project, Asked(labels=("opinion",))), lambda *_: None)
    assert isinstance(refused, Refused)
    assert "no label" in str(refused.error)
    assert isinstance(met(Ask(tmp_path / "gone.onrecord", Asked()), lambda *_: None), Refused)


def test_the_process_answers_and_ends(project):
    with worker() as process:
        process.stdin.write(protocol.wish(Ask(project, Asked(draws=0))))
        process.stdin.flush()
        lines = process.stdout.readlines()
        assert process.wait(timeout=30) == 0
    answer = protocol.answered(lines[-1])
    assert isinstance(answer, Found)
    assert answer.agreement.articles == 1


def test_the_process_ends_with_the_window(project):
    with worker() as process:
        process.stdin.write(protocol.wish(Ask(project, Asked(draws=10**8))))
        process.stdin.close()
        assert process.wait(timeout=30) == 0


def test_the_process_that_nobody_asks_ends():
    with worker() as process:
        process.stdin.close()
        assert process.wait(timeout=30) == 0
        assert process.stdout.read() == b""


def test_the_window_s_side_needs_no_numpy():
    code = (
        "import sys, onrecord.gui.agreement.room, onrecord.gui.agreement.painting; "
        "sys.exit('numpy' in sys.modules or 'spacy' in sys.modules)"
    )
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    assert subprocess.run([sys.executable, "-c", code], env=environment).returncode == 0
