from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from onrecord.work.projects import fill_with_samples, new_project

# As `onrecord PROJECT` does it, up to the first paint.
_START = """
import sys
from onrecord.gui.unread import leave_sources_unread
leave_sources_unread()
from pathlib import Path
from PySide6 import QtWidgets
from PySide6.QtCore import QSettings, QTimer
from onrecord.gui.app import build, ready_application
from onrecord.gui.questions import Questions
from onrecord.work.projects import open_session
application = ready_application()
session = open_session(Path(sys.argv[1]), annotator="Mara Lindqvist")
settings = QSettings(sys.argv[2], QSettings.Format.IniFormat)
window = build(session, settings=settings, questions=Questions())
window.show()
QTimer.singleShot(0, lambda: QTimer.singleShot(0, application.quit))
application.exec()
session.close()
import linecache
read = [name for name in linecache.cache if "/onrecord/" in name]
print("\\n".join([*sys.modules, *read]))
"""
# Each comes with its first use. A package stands for all its modules.
_LATER_NAMES = """
html importlib.resources numpy rich spacy sqlite_utils tomllib tomlkit typer
PySide6.QtNetwork PySide6.QtPrintSupport PySide6.QtSvg
onrecord.corpus onrecord.formats onrecord.language
onrecord.gui.cards.card onrecord.gui.cards.editors onrecord.gui.cards.form onrecord.gui.cards.note
onrecord.gui.cards.picked onrecord.gui.codebook onrecord.gui.companions onrecord.gui.copies
onrecord.gui.help onrecord.gui.here onrecord.gui.highlighter onrecord.gui.highlights
onrecord.gui.history onrecord.gui.moving onrecord.gui.palette onrecord.gui.paper
onrecord.gui.projects onrecord.gui.queue.in_texts onrecord.gui.reading onrecord.gui.recall
onrecord.gui.registry onrecord.gui.reshaping onrecord.gui.search onrecord.gui.stepping
onrecord.gui.taking_in onrecord.gui.tour onrecord.gui.valuing onrecord.gui.walking
onrecord.store.migrations onrecord.store.past onrecord.store.searching onrecord.store.tag_search
onrecord.work.bulk onrecord.work.candidates onrecord.work.exporting onrecord.work.finding
onrecord.work.hits onrecord.work.histories onrecord.work.importing onrecord.work.merging
onrecord.work.naming
onrecord.work.occurrences onrecord.work.recall onrecord.work.reporting onrecord.work.reshaping
"""
_LATER = _LATER_NAMES.split()


@pytest.fixture(scope="module")
def present(tmp_path_factory) -> list[str]:
    """The modules a window has imported once it is painted, and sources of ours that were read."""
    folder = tmp_path_factory.mktemp("start")
    path = new_project(folder / "Sample")
    fill_with_samples(path)
    command = [sys.executable, "-c", _START, str(path), str(folder / "settings.ini")]
    told = subprocess.run(command, capture_output=True, check=True, text=True)
    return told.stdout.splitlines()


def test_the_window_starts_without_what_it_needs_later(present: list[str]) -> None:
    assert "onrecord.gui.main_window" in present
    early = [n for n in present if any(n == each or n.startswith(f"{each}.") for each in _LATER)]
    assert early == []


def test_what_is_listed_for_later_is_still_called_so() -> None:
    root = Path(__file__).parents[2] / "desktop"
    ours = (root / each.replace(".", "/") for each in _LATER if each.startswith("onrecord."))
    assert [
        each for each in ours if not each.is_dir() and not each.with_suffix(".py").is_file()
    ] == []


def test_no_source_of_ours_is_read_at_the_start(present: list[str]) -> None:
    assert [each for each in present if each.endswith(".py")] == []
