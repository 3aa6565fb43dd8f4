"""An export on its way: how far it is, cancelling it, and what is told when its process breaks."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from onrecord.gui.exporting import process
from onrecord.gui.exporting.foot import State
from tests.gui.export_page import ExportPage
from tests.gui.pages import DeskPage

# An export process that is at 300 of 1,000 articles until it is cancelled; it breaks over csv.
STAND_IN = """
import sys
from onrecord.work import export_protocol as protocol
from onrecord.work.export_protocol import *

def say(answer):
    sys.stdout.buffer.write(protocol.answer(answer))
    sys.stdout.flush()

for line in sys.stdin.buffer:
    match protocol.wished(line):
        case Ask(number, Kind.PREVIEW):
            say(Shown(number, ()))
        case Ask(number, Kind.EXPORT, _, request) if request.format_name == "csv":
            sys.exit("too much")
        case Ask(number):
            say(Progress(number, 300, 1000))
        case Cancel(number):
            say(Stopped(number))
"""


@pytest.fixture(autouse=True)
def _stand_in(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(process, "worker", lambda: [sys.executable, "-c", STAND_IN])


def test_how_far_it_is_shows_and_esc_cancels_it(page: DeskPage, tmp_path: Path) -> None:
    export = ExportPage(page).write_place(tmp_path / "out.jsonl").press("Return")
    assert export.buttons == ["Cancel"]
    assert not export.dialog.form.isEnabled()
    bar = export.dialog.foot.progress
    page.qtbot.waitUntil(lambda: (bar.value(), bar.maximum()) == (300, 1000))
    assert page.focused == "Cancel"
    export.press("Esc").until(State.IDLE)
    assert export.told == "Cancelled; nothing was written."
    assert export.dialog.form.isEnabled()


def test_the_rehearsal_says_how_far_it_is(page: DeskPage) -> None:
    export = ExportPage(page)
    wanted = "Looking through the articles: 300 of "
    page.qtbot.waitUntil(lambda: export.status.startswith(wanted))


def test_a_process_that_breaks_is_told_and_the_next_export_starts_another(
    page: DeskPage, tmp_path: Path
) -> None:
    export = ExportPage(page).take("csv").write_place(tmp_path / "out.csv").press("Return")
    export.until(State.IDLE)
    assert export.told == "The export stopped unexpectedly; the project is as it was."
    export.take("jsonl").press("Return").until(State.RUNNING)
    bar = export.dialog.foot.progress
    page.qtbot.waitUntil(lambda: bar.value() == 300)
