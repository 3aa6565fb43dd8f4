from itertools import groupby

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QGuiApplication, QWheelEvent

from onrecord.gui.reader.marks import Mark

ALT = Qt.KeyboardModifier.AltModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
KEY = Qt.Key
TEXT = """VESTERHAVN — The authority’s two-year programme was 🦪 rejected on Thursday.

“We\xa0dug where we were licensed,” said Henrik Aalto.\u2029He left.

A third paragraph ends here."""


@pytest.fixture
def reading(page):
    return page.read(TEXT)


def test_dragging_snaps_to_words(reading, qtbot):
    with qtbot.waitSignal(reading.reader.selected):
        reading.drag(reading.at("two-year", 3), reading.at("programme", 4))
    assert reading.selected == "two-year programme"


def test_dragging_backwards_snaps_too(reading):
    reading.drag(reading.at("programme", 4), reading.at("authority’s", 3))
    assert reading.selected == "authority’s two-year programme"


def test_alt_keeps_characters(reading, qtbot):
    with qtbot.waitSignal(reading.reader.selected):
        reading.drag(reading.at("two-year", 2), reading.at("two-year", 6), ALT)
    assert reading.selected == "o-ye"


def test_characters_are_forgotten_with_the_next_key(reading):
    reading.drag(reading.at("two-year", 2), reading.at("two-year", 6), ALT)
    reading.press(KEY.Key_Right, SHIFT)
    assert reading.selected == "two-year"


def test_a_drag_may_begin_inside_the_old_selection(reading):
    reading.select("two-year programme was")
    reading.drag(reading.at("programme", 2), reading.at("rejected", 3))
    assert reading.selected == "programme was 🦪 rejected"


def test_a_double_click_selects_a_word(reading, qtbot):
    with qtbot.waitSignal(reading.reader.selected):
        reading.double_click(reading.at("programme", 3))
    assert reading.selected == "programme"


def test_a_triple_click_selects_the_paragraph(reading):
    point = reading.at("programme", 3)
    reading.double_click(point)
    reading.click(point)
    assert reading.selected == TEXT.split("\n")[0]


def test_nothing_selected_is_no_span(reading):
    assert reading.reader.span() is None
    reading.select("\n\n")
    assert reading.reader.span() is None


def test_a_span_counts_code_points(reading):
    start = TEXT.index("rejected")
    reading.reader.select(start, start + len("rejected"))
    span = reading.reader.span()
    assert (span.start, span.text) == (start, "rejected")
    assert reading.reader.textCursor().selectionStart() == start + 1  # the oyster is two units
    assert reading.reader.caret() == span.end


def test_copying_gives_the_article_s_own_text(reading):
    words = "“We\xa0dug where we were licensed,” said Henrik Aalto.\u2029He left."
    reading.select(words)
    reading.reader.copy()
    assert QGuiApplication.clipboard().text() == words


def test_the_caret_shows_once_keys_are_used(reading):
    assert reading.reader.cursorWidth() == 0
    reading.press(KEY.Key_Right)
    assert reading.reader.cursorWidth() > 0
    reading.click(reading.at("programme"))
    assert reading.reader.cursorWidth() == 0


def test_the_caret_stays_visible_when_the_article_is_set_anew(reading):
    reading.press(KEY.Key_Right)
    reading.reader.set_size(22)
    assert reading.reader.cursorWidth() > 0


def test_words_are_selected_by_key(reading):
    start = TEXT.index("programme")
    reading.reader.select(start, start)
    reading.press(KEY.Key_Right, SHIFT | CONTROL)
    assert reading.selected == "programme"


def test_arrows_do_not_stop_on_blank_lines(reading):
    start = TEXT.index("\n")
    reading.reader.select(start, start)
    reading.press(KEY.Key_Right)
    assert reading.reader.caret() == TEXT.index("“We")
    reading.press(KEY.Key_Left)
    assert reading.reader.caret() == start
    reading.press(KEY.Key_Down)
    assert reading.reader.caret() >= TEXT.index("“We")


def test_the_caret_stays_on_a_blank_line_with_nothing_beyond(page):
    page.read("One\n")
    page.reader.select(3, 3)
    page.press(KEY.Key_Down)
    page.press(KEY.Key_Down)
    assert page.reader.caret() == 4


@pytest.mark.parametrize("key", [KEY.Key_C, KEY.Key_S, KEY.Key_Question, KEY.Key_1])
def test_letters_reach_the_window_s_actions(reading, qtbot, key):
    action = QAction("Claim", reading.reader)
    action.setShortcut(key)
    reading.reader.addAction(action)
    reading.reader.activateWindow()
    reading.reader.setFocus()
    with qtbot.waitSignal(action.triggered):
        reading.press(key)


def test_no_input_method_takes_the_letters(reading):
    assert not reading.reader.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)


def test_typing_changes_nothing(reading):
    for key in (KEY.Key_X, KEY.Key_Backspace, KEY.Key_Delete, KEY.Key_Return):
        reading.press(key)
    assert reading.reader.document().characterCount() - 1 == len(TEXT) + 1


def test_control_and_wheel_ask_the_window_for_larger_text(reading, qtbot):
    middle = QPointF(200, 200)
    event = QWheelEvent(
        middle,
        QPointF(reading.reader.viewport().mapToGlobal(middle.toPoint())),
        QPoint(0, 0),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        CONTROL,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    size = reading.reader.font().pixelSize()
    with qtbot.waitSignal(reading.reader.zoomed) as asked:
        QGuiApplication.sendEvent(reading.reader.viewport(), event)
    assert asked.args == [1]
    assert reading.reader.font().pixelSize() == size


def test_the_shortest_mark_is_under_the_pointer_on_the_text(reading):
    reading.show(
        reading.tag(Mark(id="long"), "The authority’s two-year programme"),
        reading.tag(Mark(id="short"), "two-year"),
    )
    assert reading.reader.annotation_at(reading.at("two-year", 3)) == "short"
    assert reading.reader.annotation_at(reading.at("programme", 3)) == "long"
    assert reading.reader.annotation_at(reading.at("rejected", 3)) == ""


def test_each_mark_is_under_the_pointer_on_its_own_lane(reading):
    reading.show(
        reading.tag(Mark(id="long"), "The authority’s two-year programme"),
        reading.tag(Mark(id="short"), "two-year"),
    )
    middle = reading.at("two-year", 3)
    under = [reading.reader.annotation_at(middle + QPoint(0, down)) for down in range(20)]
    assert [key for key, _ in groupby(under)] == ["short", "long", "short"]


def test_a_click_tells_what_it_met(reading, qtbot):
    reading.show(reading.tag(Mark(id="m"), "programme"))
    with qtbot.waitSignal(reading.reader.clicked) as met:
        reading.click(reading.at("programme", 3))
    assert met.args == ["m"]
    with qtbot.waitSignal(reading.reader.clicked) as met:
        reading.click(reading.at("rejected", 3))
    assert met.args == [""]


def test_a_click_takes_a_selection_away_and_selects_nothing(reading, qtbot):
    reading.select("programme")
    with qtbot.assertNotEmitted(reading.reader.selected):
        reading.click(reading.at("programme", 3))
    assert reading.selected == ""


def test_the_pointer_tells_what_is_under_it_once(reading, qtbot):
    reading.show(reading.tag(Mark(id="m"), "programme"))
    met = []
    reading.reader.hovered.connect(met.append)
    for words, offset in (("programme", 2), ("programme", 5), ("rejected", 3)):
        reading.hover(reading.at(words, offset))
    assert met == ["m", ""]
