from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from contextlib import closing
from io import BytesIO
from pathlib import Path

import pytest

from onrecord.errors import UserError
from onrecord.language import protocol, worker
from onrecord.language.protocol import Ask, Failed, Found, Ready, entity
from onrecord.work import suggesting
from tests.language.docs import capitals

LAYER = "machine:made-up@1"
PATIENCE_S = 30


def answers_to(*requests, start=lambda: (LAYER, capitals)):
    answers = BytesIO()
    worker.serve([protocol.request(asks) for asks in requests], answers, start)
    return [protocol.answered(line) for line in answers.getvalue().splitlines()]


def test_it_says_that_it_is_ready_before_anything_is_asked():
    assert answers_to() == [Ready(LAYER)]


def test_it_answers_article_by_article():
    assert answers_to([Ask("a", "ADA"), Ask("b", "no one")], [Ask("c", "so said\nBORIS")]) == [
        Ready(LAYER),
        Found("a", (entity(0, 3, "PERSON"),)),
        Found("b", ()),
        Found("c", (entity(8, 13, "PERSON"),)),
    ]


def test_without_a_pipeline_the_reason_is_its_only_answer():
    def start():
        raise UserError("No pipeline in {place}.", place="sight")

    (answer,) = answers_to([Ask("a", "ADA")], start=start)
    assert isinstance(answer, Failed)
    assert str(answer.error) == "No pipeline in sight."


@pytest.fixture
def process():
    """The real language process, just started; gone after the test."""
    with started() as child:
        yield child
        child.kill()


def started(pipeline=None):
    pipe = subprocess.PIPE
    return subprocess.Popen(suggesting.worker(pipeline), stdin=pipe, stdout=pipe, stderr=pipe)


def ask(process, *asks):
    process.stdin.write(protocol.request(asks))
    process.stdin.flush()


def hear(process):
    return protocol.answered(process.stdout.readline())


@pytest.mark.pipeline
def test_the_real_pipeline_gives_code_points_of_the_article(process):
    text = "🙂🙂 Angela Merkel spoke.\n\nIn Berlin, 🙂 Barack Obama agreed."
    ask(process, Ask("a", text))
    assert hear(process) == Ready(suggesting.layer_name())
    found = hear(process)
    said = [(text[each.start : each.end], each.attributes["kind"]) for each in found.findings]
    assert found.article_id == "a"
    assert said == [("Angela Merkel", "PERSON"), ("Berlin", "GPE"), ("Barack Obama", "PERSON")]


@pytest.mark.pipeline
def test_more_can_be_written_than_pipes_hold_before_an_answer_is_read(process):
    articles = [str(number) for number in range(6)]
    for article_id in articles:
        ask(process, Ask(article_id, "Angela Merkel met Barack Obama in Berlin.\n" * 400))
    assert isinstance(hear(process), Ready)
    assert [hear(process).article_id for _ in articles] == articles


@pytest.mark.parametrize("moment", ["loading", pytest.param("ready", marks=pytest.mark.pipeline)])
def test_it_ends_when_its_standard_input_closes(process, moment):
    if moment == "ready":
        hear(process)
    process.stdin.close()
    assert process.wait(PATIENCE_S) == 0


@pytest.mark.pipeline
def test_it_ends_in_the_middle_of_its_work_when_its_standard_input_closes(process):
    hear(process)
    ask(process, Ask("a", "Angela Merkel spoke.\n" * 20_000))
    process.stdin.close()
    assert process.wait(PATIENCE_S) == 0
    assert process.stdout.read() == b""


@pytest.mark.pipeline
def test_it_ends_without_a_word_when_nobody_reads_its_answers(process):
    hear(process)
    process.stdout.close()
    ask(process, Ask("a", "Angela Merkel spoke."))
    assert process.wait(PATIENCE_S) == 0
    assert process.stderr.read() == b""


def test_it_ends_by_itself_when_there_is_no_such_pipeline():
    with started("no_such_pipeline") as process:
        assert "no_such_pipeline is not installed" in str(hear(process).error)
        assert process.wait(PATIENCE_S) == 0
        assert process.stderr.read() == b""


@pytest.mark.pipeline
@pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")
def test_ctrl_c_in_the_terminal_is_left_to_its_parent(process):
    hear(process)
    process.send_signal(signal.SIGINT)
    ask(process, Ask("a", ""))
    assert hear(process) == Found("a", ())


PARENT = """
import subprocess, sys, time
child = subprocess.Popen(sys.argv[1:], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
child.stdout.readline()
print(child.pid, flush=True)
time.sleep(600)
"""


@pytest.mark.pipeline
@pytest.mark.skipif(not Path("/proc").is_dir(), reason="looks into /proc")
def test_it_ends_when_its_parent_is_killed():
    parent = subprocess.Popen(
        [sys.executable, "-c", PARENT, *suggesting.worker()], stdout=subprocess.PIPE, text=True
    )
    with closing(parent.stdout):
        orphan = int(parent.stdout.readline())
    parent.kill()
    parent.wait()
    wait_until_gone(orphan)


def wait_until_gone(pid):
    """Wait for a process that is not ours to wait for; a zombie nobody collects is gone too."""
    deadline = time.monotonic() + PATIENCE_S
    while runs(pid):
        assert time.monotonic() < deadline, f"process {pid} still runs"
        time.sleep(0.01)


def runs(pid):
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(") ")[2][0] != "Z"
    except (FileNotFoundError, ProcessLookupError):
        return False
