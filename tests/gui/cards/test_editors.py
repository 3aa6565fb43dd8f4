from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from onrecord.gui.cards.editor import Editor
from onrecord.gui.cards.editors import editor_for
from onrecord.model.annotations import Value
from onrecord.model.codebook import Attribute, AttributeType, Choice, Setting, State

_MANY = tuple(Choice(name, name) for name in "abcdefgh")


def editor(
    qtbot: QtBot, kind: AttributeType, value: Value, values: tuple[Choice, ...] = ()
) -> tuple[Editor, list[object]]:
    """An editor that shows this value, and what it says from then on."""
    made = editor_for(Attribute(id="x", title="X", type=kind, values=values))
    qtbot.addWidget(made)
    said: list[object] = []
    made.changed.connect(said.append)
    made.show_setting(Setting(value, State.CHOSEN))
    made.show()
    return made, said


def shown(made: Editor) -> list[str]:
    """The buttons that are checked."""
    buttons = made.findChildren(QToolButton)
    return [each.text() for each in buttons if each.isVisible() and each.isChecked()]


def click(made: Editor, text: str) -> None:
    next(each for each in made.findChildren(QToolButton) if each.text() == text).click()


def typed(made: Editor, text: str) -> None:
    line = made.findChild(QLineEdit)
    assert line is not None
    line.selectAll()
    QTest.keyClicks(line, text)
    made.flush()


def test_a_value_outside_the_codebook_is_an_entry_of_its_own_in_a_drop_down(qtbot: QtBot) -> None:
    made, said = editor(qtbot, AttributeType.CHOICE, "zz", _MANY)
    box = made.findChild(QComboBox)
    assert box is not None
    assert box.currentText() == "zz (not in the codebook)"
    made.show_setting(Setting("b", State.CHOSEN))
    assert (box.currentText(), box.count()) == ("b", 9)
    assert said == []


def test_a_value_outside_the_codebook_is_a_checked_button_that_takes_it_away(qtbot: QtBot) -> None:
    made, said = editor(qtbot, AttributeType.CHOICE, "zz", _MANY[:2])
    assert shown(made) == ["zz (not in the codebook)"]
    click(made, "zz (not in the codebook)")
    assert said == [None]
    made.show_setting(Setting("a", State.CHOSEN))
    assert shown(made) == ["a"]


def test_of_several_values_those_outside_the_codebook_are_not_lost_unseen(qtbot: QtBot) -> None:
    made, said = editor(qtbot, AttributeType.CHOICES, ("a", "zz"), _MANY[:3])
    assert shown(made) == ["a", "zz (not in the codebook)"]
    click(made, "b")
    click(made, "zz (not in the codebook)")
    assert said == [("a", "b", "zz"), ("a",)]


@pytest.mark.parametrize("value", ["twelve", ("a", "b"), 1e30, float("inf"), True])
@pytest.mark.parametrize("kind", list(AttributeType))
def test_a_value_of_another_type_is_shown_and_left_alone(
    qtbot: QtBot, kind: AttributeType, value: Value
) -> None:
    made, said = editor(qtbot, kind, value, _MANY[:2])
    made.flush()
    assert said == []


@pytest.mark.parametrize("text", ["1e30", "1e400", "inf", "nan", "many"])
def test_no_number_or_too_large_a_one_leaves_the_old_one_standing(qtbot: QtBot, text: str) -> None:
    made, said = editor(qtbot, AttributeType.NUMBER, 12)
    typed(made, text)
    line = made.findChild(QLineEdit)
    assert line is not None
    assert (said, line.text()) == ([], "12")


def test_a_number_given_as_text_can_be_mended(qtbot: QtBot) -> None:
    made, said = editor(qtbot, AttributeType.NUMBER, "12")
    typed(made, "13")
    assert said == [13]


def test_a_value_with_white_space_around_it_is_not_edited_by_looking_at_it(qtbot: QtBot) -> None:
    made, said = editor(qtbot, AttributeType.TEXT, "  Ministry\u00a0of Transport ")
    made.flush()
    assert said == []


def test_typing_what_stands_there_already_says_nothing(qtbot: QtBot) -> None:
    made, said = editor(qtbot, AttributeType.TEXT, "Ministry")
    typed(made, "Ministry")
    assert said == []
