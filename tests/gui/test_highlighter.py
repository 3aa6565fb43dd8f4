from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QProcess

from onrecord.gui.highlighter import Highlighter
from onrecord.language.protocol import entity
from onrecord.work import suggesting

PATIENCE_MS = 30_000

# A language process without spaCy: it finds nothing in any article and crashes over "crash".
STAND_IN = """
import sys
from onrecord.language import protocol
from onrecord.language.protocol import Found, Ready

def say(answer):
    sys.stdout.buffer.write(protocol.answer(answer))
    sys.stdout.flush()

say(Ready("machine:stand-in@1"))
for line in sys.stdin.buffer:
    for ask in protocol.asked(line):
        if ask.text == "crash":
            sys.exit("too much")
        say(Found(ask.article_id, ()))
"""


@pytest.fixture
def highlight(qtbot):
    """Makes highlighters with the command given, and ends them."""
    made = []

    def make(*command):
        made.append(Highlighter(command or None))
        return made[-1]

    yield make
    for each in made:
        each.close()
        each.deleteLater()


@pytest.fixture
def highlighter(highlight):
    return highlight(sys.executable, "-c", STAND_IN)


class Heard:
    """What a highlighter has said so far."""

    def __init__(self, highlighter):
        self.ready, self.found, self.failed = [], [], []
        highlighter.ready.connect(self.ready.append)
        highlighter.found.connect(lambda article_id, _findings: self.found.append(article_id))
        highlighter.failed.connect(lambda error: self.failed.append(str(error)))


def runs(highlighter):
    state = highlighter.findChild(QProcess).state()
    return state is not QProcess.ProcessState.NotRunning


@pytest.mark.pipeline
def test_the_real_process_finds_names_at_code_points(highlight, qtbot):
    highlighter = highlight()
    heard = Heard(highlighter)
    with qtbot.waitSignal(highlighter.found, timeout=PATIENCE_MS) as found:
        highlighter.ask("a", "🙂 Angela Merkel spoke.\n\nSo did Barack Obama.")
    assert found.args == ["a", [entity(2, 15, "PERSON"), entity(31, 43, "PERSON")]]
    assert heard.ready == [suggesting.layer_name()]


def test_without_a_pipeline_the_reason_is_told_once_and_no_ask_is_answered(highlight, qtbot):
    highlighter = highlight(*suggesting.worker("no_such_pipeline"))
    heard = Heard(highlighter)
    with qtbot.waitSignal(highlighter.failed, timeout=PATIENCE_MS):
        highlighter.ask("a", "Ada spoke.")
        highlighter.ask("b", "Boris spoke.")
    highlighter.ask("c", "Carla spoke.")
    assert len(heard.failed) == 1
    assert "no_such_pipeline is not installed" in heard.failed[0]


def test_what_was_asked_for_last_is_answered_first(highlighter, qtbot):
    heard = Heard(highlighter)
    for article_id in "abcb":
        highlighter.ask(article_id, "Nobody.")
    qtbot.waitUntil(lambda: len(heard.found) == 3, timeout=PATIENCE_MS)
    assert heard.found == ["b", "c", "a"]


def test_an_article_can_be_asked_for_again_once_it_was_answered(highlighter, qtbot):
    for _ in range(2):
        with qtbot.waitSignal(highlighter.found, timeout=PATIENCE_MS):
            highlighter.ask("a", "Nobody.")


def test_nothing_runs_before_the_first_ask(highlighter):
    assert not runs(highlighter)


def test_after_a_crash_the_next_ask_is_answered_and_so_are_those_that_waited(highlighter, qtbot):
    heard = Heard(highlighter)
    with qtbot.waitSignal(highlighter.failed, timeout=PATIENCE_MS):
        highlighter.ask("waiting", "Nobody.")
        highlighter.ask("bad", "crash")
    assert heard.failed == [
        "Looking for entities stopped unexpectedly. It will be tried again with the next article."
    ]
    highlighter.ask("next", "Nobody.")
    qtbot.waitUntil(lambda: len(heard.found) == 2, timeout=PATIENCE_MS)
    assert heard.found == ["next", "waiting"]


def test_after_a_second_crash_it_says_so_and_gives_up(highlighter, qtbot):
    heard = Heard(highlighter)
    for article_id in "ab":
        with qtbot.waitSignal(highlighter.failed, timeout=PATIENCE_MS):
            highlighter.ask(article_id, "crash")
    assert heard.failed[1].startswith("Looking for entities stopped again.")
    highlighter.ask("c", "Nobody.")
    assert not runs(highlighter)
    assert heard.found == []


def test_the_last_words_of_a_crashed_process_go_to_the_log(highlighter, qtbot, caplog):
    with qtbot.waitSignal(highlighter.failed, timeout=PATIENCE_MS):
        highlighter.ask("a", "crash")
    assert "too much" in caplog.text


def test_a_command_that_cannot_be_started_is_told_like_a_crash(highlight, qtbot):
    highlighter = highlight("/no/such/program")
    heard = Heard(highlighter)
    with qtbot.waitSignal(highlighter.failed, timeout=PATIENCE_MS):
        highlighter.ask("a", "Nobody.")
    with qtbot.waitSignal(highlighter.failed, timeout=PATIENCE_MS):
        highlighter.ask("b", "Nobody.")
    highlighter.ask("c", "Nobody.")
    assert len(heard.failed) == 2


def test_closing_ends_the_process_without_a_complaint(highlighter, qtbot):
    heard = Heard(highlighter)
    with qtbot.waitSignal(highlighter.ready, timeout=PATIENCE_MS):
        highlighter.ask("a", "Nobody.")
    highlighter.close()
    highlighter.ask("b", "Nobody.")
    assert not runs(highlighter)
    assert heard.failed == []


def test_closing_ends_a_process_that_does_not_listen(highlight, qtbot):
    highlighter = highlight(sys.executable, "-c", "import time; time.sleep(600)")
    heard = Heard(highlighter)
    highlighter.ask("a", "Nobody.")
    highlighter.close()
    assert not runs(highlighter)
    assert heard.failed == []


def test_closing_what_was_never_asked_does_nothing(highlighter):
    highlighter.close()
