from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QSettings, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent

from onrecord.gui.reading.room import WIDTHS, step_from
from tests.gui.conftest import Opener
from tests.gui.pages import DeskPage
from tests.gui.projects import article

LONG = "The ferry subsidy would end in June, the minister said. " * 20


def text_width(page: DeskPage) -> int:
    """Width of the column that the text stands in."""
    reader = page.window.reader
    frame = reader.document().rootFrame().frameFormat()
    return int(reader.viewport().width() - frame.leftMargin() - frame.rightMargin())


def turn_wheel_with_control(page: DeskPage, notches: int) -> None:
    pane = page.window.reader.viewport()
    middle = QPointF(pane.rect().center())
    event = QWheelEvent(
        middle,
        QPointF(pane.mapToGlobal(middle.toPoint())),
        QPoint(0, 0),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QGuiApplication.sendEvent(pane, event)


def test_widths_go_by_steps_and_end_somewhere() -> None:
    assert step_from(68, 1) == 74
    assert step_from(68, -1) == 62
    assert step_from(WIDTHS[-1], 1) == WIDTHS[-1]
    assert step_from(WIDTHS[0], -1) == WIDTHS[0]
    assert step_from(71, 1) in WIDTHS


def test_lines_run_narrower_and_wider_and_stay_so(open_desk: Opener, settings: QSettings) -> None:
    page = open_desk([article("Long", LONG)])
    before = text_width(page)
    page.press("Ctrl+Alt+-", "Ctrl+Alt+-")
    narrow = text_width(page)
    assert narrow < before
    page.press("Ctrl+Alt+=")
    assert narrow < text_width(page) < before
    again = open_desk([article("Long", LONG)], path=page.window.desk.session.path, read_only=True)
    assert text_width(again) == text_width(page)


def test_what_is_read_stays_in_sight_when_lines_change(open_desk: Opener) -> None:
    page = open_desk([article("Long", "\n\n".join([LONG] * 10))])
    page.window.reader.show_from(4000)
    page.press("Ctrl+Alt+-")
    assert abs(page.window.reader.top() - 4000) < 120


def test_the_wheel_with_ctrl_sets_the_text_larger(page: DeskPage) -> None:
    before = page.window.reader.document().defaultFont().pixelSize()
    turn_wheel_with_control(page, 2)
    assert page.window.reader.document().defaultFont().pixelSize() == before + 2


def test_f9_leaves_the_text_alone_and_brings_the_rest_back(page: DeskPage) -> None:
    window = page.window
    page.press("F9")
    around = (window.left, window.right, window.bar, window.status)
    assert not any(each.isVisible() for each in around)
    assert page.says("F9 or Esc shows everything again")
    page.press("F9")
    assert all(each.isVisible() for each in around)


def test_tagging_goes_on_while_the_text_is_alone(page: DeskPage) -> None:
    page.press("F9").select("new boats").press("C")
    assert page.tags == [("claim", "new boats")]


def test_esc_steps_back_first_and_then_out_of_focus_mode(page: DeskPage) -> None:
    page.press("F9").select("new boats").press("Esc")
    assert not page.window.left.isVisible()
    page.press("Esc")
    assert page.window.left.isVisible()
    assert not page.window.commands["focus"].isChecked()


def test_the_panes_keep_their_widths_when_the_window_closes_in_focus_mode(
    open_desk: Opener,
) -> None:
    first = open_desk([article("Long", LONG)])
    first.window.close()
    path = first.window.desk.session.path
    second = open_desk(path=path, read_only=True)
    width = second.window.left.width()
    second.press("F9").window.close()
    third = open_desk(path=path, read_only=True)
    assert third.window.left.isVisible()
    assert third.window.left.width() == width


def test_f11_fills_the_screen_and_gives_it_back(page: DeskPage) -> None:
    page.press("F11")
    assert page.window.isFullScreen()
    page.press("F11")
    assert not page.window.isFullScreen()
