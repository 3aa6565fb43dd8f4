from __future__ import annotations

from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from onrecord.gui.queue.model import ROW, QueueModel
from onrecord.gui.queue.rows import Kept
from onrecord.model.layers import LayerStatus
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
    model.keep(Kept.DONE, "")
    assert model.rowCount() == 2
    assert model.place("a0") is None
    model.replace(rows(1)[0]._replace(status=LayerStatus.DONE))
    assert model.done == 3


def test_a_row_stays_listed_until_the_filter_is_used_again(qtbot: QtBot) -> None:
    model = QueueModel()
    model.fill(rows(2))
    model.keep(Kept.TO_DO, "")
    model.replace(rows(1)[0]._replace(status=LayerStatus.DONE))
    assert model.rowCount() == 1
    model.keep(Kept.TO_DO, "")
    assert model.rowCount() == 0
