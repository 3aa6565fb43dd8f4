from __future__ import annotations

from collections.abc import Generator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from onrecord.errors import UserError
from onrecord.gui.slices import Slices


@pytest.fixture
def slices(qapp: QObject) -> Slices:
    return Slices(qapp)


def counting(done: list[str], number: int) -> Generator[int, None, str]:
    try:
        yield from range(number)
    except GeneratorExit:
        done.append("taken back")
        raise
    return "all of it"


def test_steps_go_on_by_themselves_and_tell_their_end(slices: Slices, qtbot: QtBot) -> None:
    with qtbot.waitSignal(slices.ended) as ended:
        slices.begin(counting([], 5))
        assert slices.is_running
    assert ended.args == ["all of it"]
    assert not slices.is_running


def test_what_is_stopped_takes_back_what_it_did(slices: Slices, qtbot: QtBot) -> None:
    done: list[str] = []
    with qtbot.waitSignal(slices.moved):
        slices.begin(counting(done, 10_000_000))
    assert slices.stop() is None
    assert done == ["taken back"]
    assert slices.stop() is None


def test_a_refusal_is_told_and_ends_it(slices: Slices, qtbot: QtBot) -> None:
    def refusing() -> Generator[int, None, None]:
        yield 1
        raise UserError("No room.")

    with qtbot.waitSignal(slices.refused) as refused:
        slices.begin(refusing())
    assert str(refused.args[0]) == "No room."
    assert not slices.is_running


def test_what_follows_may_begin_when_the_first_has_ended(slices: Slices) -> None:
    told: list[object] = []

    def go_on(result: object) -> None:
        told.append(result)
        if len(told) == 1:
            slices.begin(counting([], 2))

    slices.ended.connect(go_on)
    slices.begin(counting([], 2))
    slices.finish()
    assert told == ["all of it", "all of it"]


def test_a_few_steps_can_be_taken_at_once(slices: Slices) -> None:
    told: list[object] = []
    slices.ended.connect(told.append)
    slices.begin(counting([], 3))
    slices.finish()
    assert told == ["all of it"]
