"""A value set on 100 tags at once, committed and repainted, beside the same tags one by one.

Figure: the median of the whole change at most 100 ms, in an article of 8,000 words with 320 tags
as in one of 50,000 words with 4,000.
"""

from __future__ import annotations

import statistics
from dataclasses import replace
from itertools import cycle
from time import perf_counter

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from onrecord.gui.app import Collector, build, ready_application
from onrecord.gui.questions import Questions
from onrecord.model.codebook import Role
from onrecord.model.edits import Change, Edit
from onrecord.model.layers import layer_of
from onrecord.work.projects import new_project, open_session
from tests.benchmarks import texts

SIZES = {"small": (8_000, 24, 320), "big": (50_000, 1250, 4_000)}
COUNT = 100
SINGLE = 10  # of the same changes made one by one, enough to know what one takes
ROUNDS = 15
MOST = 0.5  # of the time that as many single changes take


@pytest.fixture(params=SIZES)
def opened(request, tmp_path, qtbot):
    """A window on the article, all its claims picked that are to be changed."""
    words, paragraphs, count = SIZES[request.param]
    session = open_session(new_project(tmp_path / "news"), annotator="Ana")
    article, mine = texts.article(words, paragraphs, seed=1), session.annotator.id
    tags = [replace(tag, annotator_id=mine) for tag in texts.annotations(article, count, seed=2)]
    records = [article, *texts.regions(article), layer_of(article.id, mine), *tags]
    changes = tuple(Change(None, record) for record in records)
    session.project.commit(Edit("Fill", changes), session.annotator)
    ready_application()
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    window = build(session, settings=settings, questions=Questions())
    qtbot.addWidget(window)
    window.resize(1500, 940)
    with qtbot.waitExposed(window):
        window.show()
    window.sitting.show(article.id)
    ids = [tag.id for tag in tags if tag.label == Role.CLAIM][:COUNT]
    window.sitting.choose(ids[0], reveal=True)
    QApplication.processEvents()
    collector = Collector(window)  # as the program does
    collector.start()
    yield window, ids
    collector.stop()
    window.close()
    session.close()


def test_a_value_of_a_hundred_tags(benchmark, opened):
    window, ids = opened
    assert len(ids) == COUNT
    room, values = window.rooms["reshaping"], cycle(["fact", "policy"])
    seconds = {"bulk": [], "single": []}

    def one_by_one():
        # Just before each round, so that both meet the machine in the same mood.
        value = next(values)
        started = perf_counter()
        for key in ids[:SINGLE]:
            room.set_value([key], "kind", value)
            QApplication.processEvents()
        seconds["single"].append((perf_counter() - started) / SINGLE * COUNT)
        room.set_value(ids[SINGLE:], "kind", value)
        return (next(values),), {}

    def at_once(value):
        started = perf_counter()
        room.set_value(ids, "kind", value)
        QApplication.processEvents()
        seconds["bulk"].append(perf_counter() - started)

    benchmark.pedantic(at_once, setup=one_by_one, rounds=ROUNDS, warmup_rounds=1)
    medians = {name: round(statistics.median(each), 4) for name, each in seconds.items()}
    medians["part"] = round(medians["bulk"] / medians["single"], 3)
    benchmark.extra_info["seconds"] = medians
    assert medians["part"] <= MOST, medians
