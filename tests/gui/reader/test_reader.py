import pytest
from hypothesis import HealthCheck, given, settings
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor, QImage, QTextDocument

from onrecord.gui.reader.marks import Line, Mark, MarkState
from onrecord.gui.theme import theme
from onrecord.model.articles import RegionKind, region
from tests.gui.reader.test_offsets import TEXTS

PARAGRAPH = "The authority rejected the account of its engineers again and again that day. "
LONG = "\n\n".join(f"Paragraph {n}. {PARAGRAPH * 4}" for n in range(40))
RTL = "קודם כל.\n\nقال متحدث باسم هيئة الميناء إن (heatwave) قياسية 👩🏽‍🔬 and then.\n\nPlain."
WORDS = ["Paragraph", "0.", "The", "authority", "rejected", "the", "account", "of", "its"]
BLUE = Mark(id="m", colour="blue", chip=True, ticks=True, tint=True)


def paragraphs(text: str) -> list[int]:
    """Numbers of the lines that hold words."""
    return [number for number, line in enumerate(text.split("\n")) if line.strip()]


def colours(picture: QImage) -> set[str]:
    """Every colour in the picture, as #rrggbb."""
    pixels = picture.convertToFormat(QImage.Format.Format_RGB32).constBits()
    return {QColor(pixel).name() for pixel in set(pixels.cast("I"))}


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(TEXTS)
def test_any_text_can_be_shown_and_counted(page, text):
    page.read(text)
    units = len(text.encode("utf-16-le")) // 2
    assert page.reader.document().characterCount() - 1 == units
    for code_point in range(len(text) + 1):
        page.reader.select(code_point, code_point)
        assert page.reader.caret() == code_point


def test_an_empty_article_can_be_shown(page):
    page.read("")
    page.show()
    page.reader.light("nothing", frozenset())
    assert page.reader.annotation_at(page.reader.rect().center()) == ""
    assert page.reader.span() is None


def test_a_reader_without_an_article_can_be_used(page):
    page.reader.reveal(0)
    page.press(Qt.Key.Key_Down)
    page.click(page.reader.rect().center())
    page.reader.set_size(20)
    assert page.reader.caret() == 0


def test_blank_lines_take_nearly_no_room(page):
    lines = [f"Line {n} of the text" for n in range(10)]
    page.read("\n".join(lines))
    close = page.at("Line 9").y()
    page.read("\n\n\n".join(lines))
    assert page.at("Line 9").y() - close <= 2 * len(lines)


def test_head_matter_is_set_as_such(page):
    text = "A headline\n\nBy me\n\nBody text here."
    marked = [
        region("a", RegionKind.HEADLINE, 0, 10, by="t"),
        region("a", RegionKind.BYLINE, 12, 17, by="t"),
    ]
    page.read(text)
    plain = page.picture()
    page.read(text, marked)
    assert page.picture() != plain
    rule = theme(dark=False).rule
    assert rule.name() in colours(page.picture())
    assert rule.name() not in colours(plain)


@pytest.mark.parametrize("state", MarkState)
@pytest.mark.parametrize("line", [line for line in Line if line is not Line.NONE])
def test_every_kind_of_lane_can_be_seen_in_every_state(page, state, line):
    page.read(LONG)
    bare = page.picture()
    page.show(page.tag(Mark(id="m", line=line, state=state), "rejected the account"))
    assert page.picture() != bare


def test_states_and_lines_look_different(page):
    page.read(LONG)
    pictures = []
    for state in MarkState:
        for line in (Line.SOLID, Line.DOTTED, Line.DOUBLE):
            if state is MarkState.TAGGED or line is Line.SOLID:
                mark = Mark(id="m", line=line, state=state)
                page.show(page.tag(mark, "rejected the account"))
                pictures.append(page.picture())
    assert all(one != other for n, one in enumerate(pictures) for other in pictures[n + 1 :])


def test_an_entity_is_washed_without_a_lane(page):
    page.read(LONG)
    bare = page.picture()
    page.show(page.tag(Mark(id="m", line=Line.NONE, wash=True), "authority"))
    assert page.picture() != bare
    assert theme(dark=False).hue("grey").name() not in colours(page.picture())


def test_a_lane_has_the_hue_of_its_label(page):
    page.read(LONG)
    page.show(page.tag(Mark(id="m", colour="vermilion"), "authority"))
    assert theme(dark=False).hue("vermilion").name() in colours(page.picture())


def test_marks_that_go_leave_nothing_behind(page):
    page.read(LONG)
    bare = page.picture()
    page.show(page.tag(BLUE, "rejected the account"))
    page.change(gone=["m"])
    assert page.picture() == bare


def test_what_is_not_chosen_steps_back(page):
    hue = theme(dark=False).hue("green").name()
    page.read(LONG)
    page.show(page.tag(BLUE, "rejected"), page.tag(Mark(id="o", colour="green"), "engineers"))
    assert hue in colours(page.picture())
    page.reader.light("m", frozenset())
    assert hue not in colours(page.picture())
    page.reader.light("m", frozenset({"o"}))
    assert hue in colours(page.picture())


def test_hovering_lights_without_dimming(page):
    hue = theme(dark=False).hue("green").name()
    page.read(LONG)
    page.show(page.tag(BLUE, "rejected"), page.tag(Mark(id="o", colour="green"), "engineers"))
    bare = page.picture()
    page.hover(page.at("rejected", 2))
    assert page.picture() != bare
    assert hue in colours(page.picture())


def test_a_chip_is_drawn_once_there_is_a_name_for_it(page):
    page.read(LONG)
    page.show(page.tag(BLUE, "rejected"), page.tag(Mark(id="o"), "engineers"))
    bare, before = page.picture(), page.reader.geometry_of(0)
    page.reader.show_chips({"o": "X1"})
    assert page.picture() == bare
    page.reader.show_chips({"m": "C1"})
    assert page.picture() != bare
    assert page.reader.geometry_of(0) is before


def test_ties_of_the_chosen_mark_are_drawn(page):
    page.read(LONG)
    marks = page.tag(BLUE, "rejected"), page.tag(Mark(id="o"), "engineers")
    page.show(*marks)
    page.reader.light("m", frozenset({"o"}))
    untied = page.picture()
    page.change(t=("m", "o"))
    assert page.picture() != untied


def test_brackets_join_statements_and_sources_on_different_lines(page):
    page.read(LONG)
    source = Mark(id="o", chip=True, colour="green")
    page.show(page.tag(BLUE, "Paragraph 0"), page.tag(source, "Paragraph 1."))
    untied = page.picture()
    page.change(t=("m", "o"))
    tied = page.picture()
    assert tied != untied
    page.reader.change_marks({}, {"t": None})
    assert page.picture() == untied


def test_a_bracket_can_be_seen_between_ends_that_are_off_the_screen(page):
    page.read(LONG)
    source = Mark(id="o", chip=True, colour="green")
    page.show(page.tag(BLUE, "Paragraph 0"), page.tag(source, "Paragraph 39"))
    page.reader.reveal(LONG.index("Paragraph 20"))
    untied = page.picture()
    page.change(t=("m", "o"))
    assert page.picture() != untied


def test_changing_a_mark_measures_only_its_paragraph(page):
    page.read(LONG)
    page.show(page.tag(BLUE, "Paragraph 0"))
    seen = [n for n in paragraphs(LONG) if page.reader.geometry_of(n)]
    before = {number: page.reader.geometry_of(number) for number in seen}
    page.change(page.tag(BLUE, "Paragraph 1."))
    after = {number: page.reader.geometry_of(number) for number in seen}
    assert len(seen) > 3
    assert [number for number in seen if after[number] is not before[number]] == [0, 2]


def test_a_deeper_stack_needs_more_room_and_gives_it_back(page):
    page.read(LONG)
    height = page.reader.document().size().height()
    stack = [page.tag(Mark(id=f"m{n}"), " ".join(WORDS[: n + 2])) for n in range(len(WORDS))]
    page.change(*stack)
    assert page.reader.document().size().height() > height
    other = page.reader.geometry_of(2)
    page.change(gone=[mark.id for mark in stack])
    assert page.reader.document().size().height() == height
    assert page.reader.geometry_of(2) is other


def test_a_tag_above_the_screen_does_not_move_the_text(page):
    page.read(LONG)
    page.reader.reveal(LONG.index("Paragraph 20"))
    before = page.at("Paragraph 20")
    page.change(*(page.tag(Mark(id=f"m{n}"), " ".join(WORDS[: n + 2])) for n in range(8)))
    assert page.at("Paragraph 20") == before


def test_many_deep_stacks_at_once_keep_the_reading_position(page):
    page.read(LONG)
    page.reader.reveal(LONG.index("Paragraph 20"))
    top = page.reader.cursorForPosition(page.reader.rect().topLeft()).position()
    page.show(
        *(
            page.tag(Mark(id=f"m{n}-{k}"), f"Paragraph {n}. The authority"[: 12 + k])
            for n in range(10, 40)
            for k in range(8)
        )
    )
    now = page.reader.cursorForPosition(page.reader.rect().topLeft())
    assert now.position() == top


@pytest.mark.parametrize("act", ["wider", "larger", "dark"])
def test_the_reading_position_and_the_selection_are_kept(page, act):
    page.read(LONG)
    page.reader.verticalScrollBar().setValue(page.reader.verticalScrollBar().maximum() // 2)
    top = page.reader.cursorForPosition(page.reader.rect().topLeft()).blockNumber()
    middle = LONG.index("rejected", LONG.index("Paragraph 20"))
    page.reader.select(middle, middle + 8)
    page.reader.verticalScrollBar().setValue(page.reader.verticalScrollBar().maximum() // 2)
    match act:
        case "wider":
            page.reader.resize(500, 700)
        case "larger":
            page.reader.set_size(26)
        case "dark":
            page.reader.set_theme(theme(dark=True))
    page.refresh()
    now = page.reader.cursorForPosition(page.reader.rect().topLeft()).blockNumber()
    assert abs(now - top) <= 2
    assert page.reader.span().start == middle


def test_another_theme_paints_another_page(page):
    page.read(LONG)
    page.reader.set_theme(theme(dark=True))
    assert QColor(page.picture().pixel(5, 5)) == theme(dark=True).page


def test_another_article_starts_at_its_top_without_marks(page):
    page.read(LONG)
    page.show(page.tag(BLUE, "Paragraph 0"))
    page.reader.verticalScrollBar().setValue(900)
    page.reader.light("m", frozenset())
    page.read(LONG)
    fresh = page.picture()
    assert page.reader.verticalScrollBar().value() == 0
    assert theme(dark=False).hue("blue").name() not in colours(fresh)


def test_articles_that_were_read_leave_nothing_behind(page):
    for _ in range(5):
        page.read(LONG)
        page.reader.set_size(20)
    assert len(page.reader.findChildren(QTextDocument)) == 1


def test_what_is_revealed_is_on_the_screen(page):
    page.read(LONG)
    for words in ("Paragraph 39", "Paragraph 0", "Paragraph 17"):
        page.reader.reveal(LONG.index(words))
        assert page.reader.viewport().rect().contains(page.at(words))


def test_full_lines_hold_about_68_characters(page):
    page.read(LONG)
    page.show()
    rows = [row for n in paragraphs(LONG)[:5] for row in page.reader.geometry_of(n).rows[:-1]]
    mean = sum(row.end - row.start for row in rows) / len(rows)
    assert 60 < mean < 75


def test_right_to_left_text_and_emoji_are_found_under_the_pointer(page):
    page.read(RTL)
    page.show(
        page.tag(Mark(id="arabic"), "هيئة الميناء"),
        page.tag(Mark(id="latin"), "heatwave"),
        page.tag(Mark(id="emoji"), "👩🏽‍🔬 and"),
    )
    assert page.reader.annotation_at(page.at("هيئة", 2)) == "arabic"
    assert page.reader.annotation_at(page.at("heatwave", 3)) == "latin"
    assert page.reader.annotation_at(page.at("and then", 2)) == "emoji"
    assert page.reader.geometry_of(2).is_rtl


def test_a_mark_over_two_directions_has_several_runs(page):
    page.read(RTL)
    page.show(page.tag(Mark(id="m"), "wave) قياسية"))
    (piece,) = [piece for row in page.reader.geometry_of(2).rows for piece in row.pieces]
    assert len(piece.runs) > 1


def test_the_fragments_of_a_split_mark_know_that_it_goes_on(page):
    page.read(LONG)
    page.show(page.tag(BLUE, "Paragraph 0", "engineers"))
    pieces = [piece for row in page.reader.geometry_of(0).rows for piece in row.pieces]
    assert [piece.goes_on for piece in pieces] == [True, False]
    assert [piece.is_first for piece in pieces] == [True, False]
    assert len({piece.lane for piece in pieces}) == 1


def test_assistive_technology_reads_the_whole_text(page):
    page.read(RTL)
    interface = QAccessible.queryAccessibleInterface(page.reader)
    text = interface.textInterface()
    assert text.characterCount() == len(RTL.encode("utf-16-le")) // 2
    assert interface.text(QAccessible.Text.Name) == "Article text"


def test_marks_under_the_caret_are_announced_without_harm(page):
    page.read(LONG)
    page.show(page.tag(BLUE, "rejected"))
    QAccessible.setActive(True)
    try:
        start = LONG.index("rejected")
        page.reader.select(start + 2, start + 2)
        page.press(Qt.Key.Key_Right)
    finally:
        QAccessible.setActive(False)
    assert page.reader.caret() == start + 3
