from __future__ import annotations

from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from onrecord.gui import marking
from onrecord.gui.cards.model import CARD, CardsModel
from onrecord.work.sheet import Sheet
from tests.gui.sheets import codebook, sheet, statement_sheet, tag


def filled(held: Sheet) -> CardsModel:
    model = CardsModel(codebook())
    model.show(held.statements, marking.chips(held))
    return model


def words(model: CardsModel) -> list[str]:
    return [model.index(at).data(CARD).tag.words for at in range(model.rowCount())]


def test_the_model_is_a_sound_model(qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(filled(statement_sheet()))


def test_a_statement_in_the_middle_is_put_in_without_resetting_the_list(qtbot: QtBot) -> None:
    first, last = tag("c1", "claim", "The subsidy"), tag("c3", "claim", "Officials")
    model = filled(sheet([first, last]))
    more = sheet([first, tag("c2", "claim", "Boats"), last])
    with qtbot.waitSignal(model.rowsInserted) as told, qtbot.assertNotEmitted(model.modelReset):
        model.show(more.statements, marking.chips(more))
    assert told.args[1:] == [1, 1]
    assert words(model) == ["The subsidy", "Boats", "Officials"]


def test_a_statement_that_goes_leaves_the_others_in_place(qtbot: QtBot) -> None:
    first, last = tag("c1", "claim", "The subsidy"), tag("c3", "claim", "Officials")
    model = filled(sheet([first, tag("c2", "claim", "Boats"), last]))
    fewer = sheet([first, last])
    with qtbot.waitSignal(model.rowsRemoved):
        model.show(fewer.statements, marking.chips(fewer))
    assert words(model) == ["The subsidy", "Officials"]


def test_showing_the_same_again_tells_nothing(qtbot: QtBot) -> None:
    held = statement_sheet()
    model = filled(held)
    again = statement_sheet()
    with (
        qtbot.assertNotEmitted(model.dataChanged),
        qtbot.assertNotEmitted(model.rowsInserted),
        qtbot.assertNotEmitted(model.rowsRemoved),
    ):
        model.show(held.statements, marking.chips(again))


def test_statements_in_another_order_are_shown_in_that_order(qtbot: QtBot) -> None:
    before = sheet([tag("a", "claim", "The subsidy"), tag("b", "claim", "Boats")])
    after = sheet([tag("a", "claim", "Officials"), tag("b", "claim", "Boats")])
    model = filled(before)
    model.show(after.statements, marking.chips(after))
    assert words(model) == ["Boats", "Officials"]
