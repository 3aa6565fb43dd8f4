"""A key press to committed and repainted, an article opened, the window started.

Figures: tag key p95 at most 20 ms (800 words, 60 annotations) and 60 ms (50,000 words, 4,000);
opening at most 50 and 350 ms; the window shown at most 3 times an empty QMainWindow.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
from dataclasses import replace

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from onrecord.gui.app import Collector, build, ready_application
from onrecord.gui.questions import Questions
from onrecord.model.articles import Article
from onrecord.model.edits import Change, Edit
from onrecord.model.layers import layer_of
from onrecord.model.spans import Span
from onrecord.work.projects import fill_with_samples, new_project, open_session
from tests.benchmarks import texts

SIZES = {"small": (800, 24, 60), "big": (50_000, 1250, 4_000)}


def session_with(tmp_path, size):
    words, paragraphs, count = SIZES[size]
    path = new_project(tmp_path / size)
    session = open_session(path, annotator="Ana")
    article = texts.article(words, paragraphs, seed=1)
    mine = session.annotator.id
    tags = [replace(tag, annotator_id=mine) for tag in texts.annotations(article, count, seed=2)]
    records = [article, *texts.regions(article), layer_of(article.id, mine), *tags]
    other = texts.article(300, 8, seed=9)
    changes = tuple(Change(None, record) for record in [*records, other])
    session.project.commit(Edit("Fill", changes), session.annotator)
    return session, article, other


@pytest.fixture(params=SIZES)
def opened(request, tmp_path, qtbot):
    session, article, other = session_with(tmp_path, request.param)
    ready_application()
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    window = build(session, settings=settings, questions=Questions())
    qtbot.addWidget(window)
    window.resize(1500, 940)
    with qtbot.waitExposed(window):
        window.show()
    window.sitting.show(article.id)
    QApplication.processEvents()
    collector = Collector(window)  # as the program does
    collector.start()
    yield window, article, other
    collector.stop()
    window.close()
    session.close()


def words_in(article: Article, count: int) -> list[Span]:
    """Different stretches of three words, spread over the article's beginning."""
    starts = [i for i, c in enumerate(article.text) if c == " "][100 : 100 + 8 * count : 8]
    return [Span.of(article.text, start + 1, start + 15) for start in starts]


def p95(benchmark):
    times = sorted(benchmark.stats.stats.data)
    benchmark.extra_info["p95_ms"] = round(statistics.quantiles(times, n=20)[-1] * 1000, 1)
    benchmark.extra_info["median_ms"] = round(statistics.median(times) * 1000, 1)


def test_tag_key_to_committed_and_repainted(benchmark, opened):
    window, article, _ = opened
    spans = iter(words_in(article, 60))

    def select():
        span = next(spans)
        window.sitting.put_down()
        window.reader.reveal(span.start)
        window.reader.select(span.start, span.end)
        QApplication.processEvents()

    def press():
        QTest.keyClick(window.reader, Qt.Key.Key_C)
        QApplication.processEvents()

    before = len(window.sitting.sheet.annotations)
    benchmark.pedantic(press, setup=select, rounds=50, warmup_rounds=3)
    assert len(window.sitting.sheet.annotations) == before + 53
    p95(benchmark)


def test_article_opened_to_first_complete_paint(benchmark, opened):
    window, article, other = opened

    def elsewhere():
        window.sitting.show(other.id)
        QApplication.processEvents()

    def show():
        window.sitting.show(article.id)
        QApplication.processEvents()

    benchmark.pedantic(show, setup=elsewhere, rounds=12, warmup_rounds=1)
    p95(benchmark)


# Both end at once when they have painted: what comes after is not the start.
EMPTY = """
import os
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication([])
window = QMainWindow()
window.show()
QTimer.singleShot(0, lambda: QTimer.singleShot(0, lambda: os._exit(0)))
application.exec()
"""
# What `onrecord PROJECT` does, but for staying.
FULL = """
import gc, os, sys
gc.disable()
from onrecord.gui.unread import leave_sources_unread
leave_sources_unread()
from onrecord.cli import opening, start
from onrecord.work import projects
from onrecord.gui.app import build, ready_application
from onrecord.gui.questions import Questions
from onrecord.work.projects import open_session
from PySide6.QtCore import QSettings, QTimer
application = ready_application()
session = open_session(start.Path(sys.argv[1]), annotator="Mara Lindqvist")
settings = QSettings(sys.argv[2], QSettings.Format.IniFormat)
window = build(session, settings=settings, questions=Questions())
window.show()
QTimer.singleShot(0, lambda: QTimer.singleShot(0, lambda: os._exit(0)))
application.exec()
"""


@pytest.mark.parametrize("what", ["empty", "full"])
def test_window_shown_and_painted(benchmark, tmp_path, what):
    path = new_project(tmp_path / "Sample")
    fill_with_samples(path)
    code = EMPTY if what == "empty" else FULL
    command = [sys.executable, "-c", code, str(path), str(tmp_path / "settings.ini")]
    environment = dict(os.environ)
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program has its bytecode
    keywords = {"check": True, "env": environment}
    benchmark.pedantic(subprocess.run, (command,), keywords, rounds=15, warmup_rounds=2)
