"""The export process as the window sees it: late answers, cancelling, crashes, its end."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from onrecord.gui.exporting.process import ExportProcess
from onrecord.work.export_protocol import Kind
from onrecord.work.requests import Request

# An export process without a project: a rehearsal never ends by itself, "crash" makes it crash,
# a preview is one empty file.
STAND_IN = """
import sys
from onrecord.model.losses import Losses
from onrecord.work import export_protocol as protocol
from onrecord.work.export_protocol import *

def say(answer):
    sys.stdout.buffer.write(protocol.answer(answer))
    sys.stdout.flush()

for line in sys.stdin.buffer:
    match protocol.wished(line):
        case Ask(number, Kind.REHEARSE, _, request):
            say(Progress(number, 1, 1000))
        case Ask(_, _, _, request) if request.format_name == "crash":
            sys.exit("too much")
        case Ask(number):
            say(Shown(number, ()))
        case Cancel(number):
            say(Stopped(number))
"""

Make = Callable[..., ExportProcess]


@pytest.fixture
def make(qtbot: QtBot) -> Iterator[Make]:
    """Makes processes with the command given, and ends them."""
    made: list[ExportProcess] = []

    def make_(*command: str) -> ExportProcess:
        made.append(ExportProcess(Path("/data/x.onrecord"), command))
        return made[-1]

    yield make_
    for each in made:
        each.close()
        each.deleteLater()


@pytest.fixture
def process(make: Make) -> ExportProcess:
    return make(sys.executable, "-c", STAND_IN)


def asked(format_name: str = "jsonl") -> Request:
    return Request(Path("/data/labels"), format_name)


def test_progress_comes_and_cancelling_ends_it(process: ExportProcess, qtbot: QtBot) -> None:
    with qtbot.waitSignal(process.progressed):
        process.ask(Kind.REHEARSE, asked())
    assert process.in_hand is Kind.REHEARSE
    with qtbot.waitSignal(process.stopped):
        process.cancel()
    assert process.in_hand is None


def test_asking_again_cancels_and_only_the_last_is_answered(
    process: ExportProcess, qtbot: QtBot
) -> None:
    stopped: list[bool] = []
    process.stopped.connect(lambda: stopped.append(True))
    process.ask(Kind.REHEARSE, asked())
    with qtbot.waitSignal(process.shown) as heard:
        process.ask(Kind.PREVIEW, asked())
    assert heard.args[0].number == 2
    assert stopped == []


def test_a_crash_is_told_and_the_next_wish_is_met(process: ExportProcess, qtbot: QtBot) -> None:
    with qtbot.waitSignal(process.refused) as heard:
        process.ask(Kind.PREVIEW, asked("crash"))
    told = "The export stopped unexpectedly; the project is as it was."
    assert str(heard.args[0]) == told
    with qtbot.waitSignal(process.shown):
        process.ask(Kind.PREVIEW, asked())


def test_the_last_words_of_a_crashed_process_go_to_the_log(
    process: ExportProcess, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    with qtbot.waitSignal(process.refused):
        process.ask(Kind.PREVIEW, asked("crash"))
    assert "too much" in caplog.text


def test_a_command_that_cannot_be_started_is_told_like_a_crash(make: Make, qtbot: QtBot) -> None:
    process = make("/nowhere/onrecord")
    with qtbot.waitSignal(process.refused):
        process.ask(Kind.PREVIEW, asked())


def test_a_process_that_is_closed_answers_no_more(process: ExportProcess, qtbot: QtBot) -> None:
    with qtbot.waitSignal(process.progressed):
        process.ask(Kind.REHEARSE, asked())
    process.close()
    process.ask(Kind.PREVIEW, asked())
    assert process.in_hand is None


def test_the_window_loads_no_library_of_another_tool() -> None:
    asked = """
import sys
import onrecord.gui.exporting.room
from onrecord.work import formats
list(formats.writing())
heavy = {"cassis", "lxml", "networkx", "numpy", "openpyxl", "pyarrow", "spacy"}
sys.exit(", ".join(heavy & set(sys.modules)))
"""
    found = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True)
    assert found.stderr.strip() == ""
