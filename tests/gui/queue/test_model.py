from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from onrecord.gui.queue.model import ROW, SNIPPET, QueueModel
from onrecord.gui.queue.rows import Filter, Kept
from onrecord.model.layers import LayerStatus
from onrecord.work.hits import Line
from onrecord.work.session import QueueRow


def rows(n: int) -> list[QueueRow]:
    status = (LayerStatus.NEW, LayerStatus.DONE)
    return [
        QueueRow(f"a{at}", at, f"Article {at}", "Post", "", status[at % 2], 0) for at in range(n)
    ]


def test_the_model_is_a_sound_model(qtmodeltester: ModelTester) -> None:
    model = QueueModel()
    model.fill(rows(5))
    qtmodeltester.check(model)


def test_the_model_counts_what_is_done(qtbot: QtBot) -> None:
    model = QueueModel()
    model.fill(rows(10_000))
    assert (model.done, model.total) == (5000, 10_000)
    model.replace(rows(1)[0]._replace(status=LayerStatus.DONE))
    assert model.done == 5001


def test_a_changed_row_is_told_alone(qtbot: QtBot) -> None:
    model = QueueModel()
    model.fill(rows(3))
    changed = rows(3)[1]._replace(claims=4)
    with qtbot.waitSignal(model.dataChanged) as told:
        model.replace(changed)
    assert (told.args[0].row(), told.args[1].row()) == (1, 1)
    assert model.index(1).data(ROW) == changed


def test_a_row_that_stays_the_same_is_not_told(qtbot: QtBot) -> None:
    model = QueueModel()
    model.fill(rows(3))
    with qtbot.assertNotEmitted(model.dataChanged):
        model.replace(rows(3)[1])


def test_a_row_the_filter_leaves_out_is_still_counted(qtbot: QtBot) -> None:
    model = QueueModel()
    model.fill(rows(4))
    model.keep(Filter(Kept.DONE))
    assert model.rowCount() == 2
    assert model.place("a0") is None
    model.replace(rows(1)[0]._replace(status=LayerStatus.DONE))
    assert model.done == 3


def test_a_row_stays_listed_until_the_filter_is_used_again(qtbot: QtBot) -> None:
    model = QueueModel()
    model.fill(rows(2))
    model.keep(Filter(Kept.TO_DO))
    model.replace(rows(1)[0]._replace(status=LayerStatus.DONE))
    assert model.rowCount() == 1
    model.keep(Filter(Kept.TO_DO))
    assert model.rowCount() == 0


class Texts:
    """Texts in which the words stand in one article in two."""

    def __init__(self) -> None:
        self.asked: list[int] = []

    def numbers(self, words: str) -> frozenset[int]:
        return frozenset(range(0, 100, 2))

    def snippets(self, words: str, numbers: list[int]) -> dict[int, Line]:
        self.asked += numbers
        return {number: Line("so ", words, " it is") for number in numbers}


def test_what_is_found_in_a_text_is_listed_with_the_words_around_it(qtbot: QtBot) -> None:
    model, texts = QueueModel(), Texts()
    model.fill(rows(100))
    model.keep(Filter(words="trains"), texts)
    assert model.rowCount() == 50
    assert model.index(0).data(SNIPPET).words == "trains"
    assert model.index(0).data(Qt.ItemDataRole.AccessibleTextRole).endswith("so trains it is")


def test_snippets_are_asked_for_by_the_screenful(qtbot: QtBot) -> None:
    model, texts = QueueModel(), Texts()
    model.fill(rows(100))
    model.keep(Filter(words="trains"), texts)
    model.index(0).data(SNIPPET)
    model.index(1).data(SNIPPET)
    assert len(texts.asked) == 40


def test_where_the_title_tells_no_snippet_is_shown(qtbot: QtBot) -> None:
    model, texts = QueueModel(), Texts()
    model.fill(rows(10))
    model.keep(Filter(words="article"), texts)
    assert model.rowCount() == 10
    assert model.index(0).data(SNIPPET) is None
    assert texts.asked == []
