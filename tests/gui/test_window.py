from __future__ import annotations

from collections import Counter
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QPoint, QSettings, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from onrecord.errors import UserError
from onrecord.gui.companions import with_highlights
from onrecord.gui.keys import KeysDialog
from onrecord.model.findings import Finding
from onrecord.model.places import Place
from onrecord.work import suggesting
from tests.gui.conftest import Opener
from tests.gui.pages import DeskPage
from tests.gui.projects import ME, article, project_with

LAYER = "machine:spacy/en_core_web_sm@3.8.0"


class Finder(QObject):
    """Stands in for the highlighter and its process."""

    ready = Signal(str)
    found = Signal(str, object)
    failed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[str] = []

    def ask(self, article_id: str, text: str) -> None:
        self.asked.append(article_id)

    def close(self) -> None:
        self.asked.clear()


@pytest.fixture
def finder(monkeypatch: pytest.MonkeyPatch) -> Finder:
    monkeypatch.setattr(suggesting, "layer_name", lambda _name=None: LAYER)
    return Finder()


def found(page: DeskPage, words: str) -> list[Finding]:
    start = page.text.index(words)
    return [Finding(start, start + len(words), "entity", {"kind": "PERSON"})]


def machine_words(page: DeskPage) -> list[str]:
    assert page.window.sitting.sheet is not None
    return [each.text for each in page.window.sitting.sheet.machine.values()]


def test_entities_of_the_open_article_are_asked_for_and_shown(
    page: DeskPage, finder: Finder
) -> None:
    with_highlights(page.window, finder).start()  # type: ignore[arg-type]
    assert page.says("Finding entities…")
    finder.found.emit(finder.asked[0], found(page, "Ane Moe"))
    assert machine_words(page) == ["Ane Moe"]
    assert page.says("en_core_web_sm 3.8.0")


def test_entities_found_once_are_not_asked_for_again(page: DeskPage, finder: Finder) -> None:
    with_highlights(page.window, finder).start()  # type: ignore[arg-type]
    article_id = finder.asked[0]
    finder.found.emit(article_id, found(page, "Ane Moe"))
    page.window.sitting.show(article_id)
    assert finder.asked == [article_id]


def test_an_answer_that_comes_late_is_kept_for_the_next_visit(
    pages_of_three: DeskPage, finder: Finder
) -> None:
    with_highlights(pages_of_three.window, finder).start()  # type: ignore[arg-type]
    late, findings = finder.asked[0], found(pages_of_three, "Ane Moe")
    pages_of_three.press("]")
    finder.found.emit(late, findings)
    assert machine_words(pages_of_three) == []
    pages_of_three.press("[")
    assert machine_words(pages_of_three) == ["Ane Moe"]
    assert finder.asked.count(late) == 1


def test_an_answer_for_an_article_that_is_gone_is_dropped_quietly(
    open_desk: Opener, finder: Finder, tmp_path: Path
) -> None:
    page = open_desk([])
    with_highlights(page.window, finder).start()  # type: ignore[arg-type]
    file = tmp_path / "ferry.txt"
    file.write_text("Ferry subsidy to end\n\nThe end is near, Ane Moe said.\n", "utf-8")
    page.answers.files = [file]
    page.press("Ctrl+I")
    late, findings = finder.asked[0], found(page, "Ane Moe")
    page.press("Ctrl+Z")
    page.window.messages.hide()
    finder.found.emit(late, findings)
    assert page.message == ""


def test_finding_entities_leaves_the_message_standing(page: DeskPage, finder: Finder) -> None:
    with_highlights(page.window, finder).start()  # type: ignore[arg-type]
    page.press("C")
    finder.found.emit(finder.asked[0], found(page, "Ane Moe"))
    assert page.message == "Select the words of the claim first."


def test_a_machine_that_lacks_its_pipeline_is_told_quietly(
    page: DeskPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def lacking(_name: str | None = None) -> str:
        raise UserError("No language pipeline is installed.")

    monkeypatch.setattr(suggesting, "layer_name", lacking)
    with_highlights(page.window, Finder()).start()  # type: ignore[arg-type]
    assert page.says("No language pipeline is installed.")
    assert page.message == ""


def test_the_machines_values_are_shown_but_not_changed(page: DeskPage, finder: Finder) -> None:
    with_highlights(page.window, finder).start()  # type: ignore[arg-type]
    finder.found.emit(finder.asked[0], found(page, "Ane Moe"))
    page.click("Ane Moe")
    assert page.card is not None
    assert page.card.title == "Entity"
    assert not page.field("Kind").isEnabled()


def test_h_hides_the_entities_and_shows_them_again(page: DeskPage) -> None:
    page.select("Ane Moe").press("E", "Esc", "H").click("Ane Moe")
    assert page.chosen is None
    page.press("H").click("Ane Moe")
    assert page.chosen is not None


def test_somebody_else_takes_the_desk_and_has_a_layer_of_their_own(page: DeskPage) -> None:
    page.select("new boats").press("C")
    page.answers.name = "Jonas Berg"
    page.window.status.someone_else.emit()
    assert page.tags == []
    assert page.window.status.who.text() == "Jonas Berg"
    page.window.status.named.emit(ME)
    assert page.tags == [("claim", "new boats")]


def test_the_size_of_the_text_is_kept(page: DeskPage, settings: QSettings) -> None:
    page.press("Ctrl++", "Ctrl++")
    assert settings.value("text_px", type=int) == 20
    page.press("Ctrl+0")
    assert settings.value("text_px", type=int) == 18


def test_dark_is_taken_at_once_and_kept(page: DeskPage, settings: QSettings) -> None:
    places = {
        "queue": QPoint(5, 300),
        "page": page.window.reader.mapTo(page.window, QPoint(9, 300)),
    }

    def lightness() -> dict[str, int]:
        image = page.window.grab().toImage()
        return {name: image.pixelColor(place).lightness() for name, place in places.items()}

    before = lightness()
    page.window.commands["dark"].trigger()
    after = lightness()
    assert all(after[name] < before[name] - 100 for name in places)
    assert settings.value("look") == "dark"


def test_the_windows_size_is_kept(open_desk: Opener, tmp_path: Path) -> None:
    path = project_with(tmp_path, [article("Ferries")])
    first = open_desk(path=path)
    narrow = first.window.minimumWidth()  # a wider one would not fit the screen of the tests
    first.window.resize(narrow, 650)
    first.window.close()
    first.window.desk.session.close()
    second = open_desk(path=path)
    assert (second.window.width(), second.window.height()) == (narrow, 650)


def test_f6_moves_from_the_text_to_the_cards_and_on(page: DeskPage) -> None:
    page.select("new boats").press("C")
    page.press("F6")
    assert page.window.cards.list.hasFocus()
    page.press("F6")
    assert page.window.queue.list.hasFocus()
    page.press("F6")
    assert page.window.reader.hasFocus()


def test_every_action_is_in_a_menu_with_a_tooltip_that_names_its_key(page: DeskPage) -> None:
    window = page.window
    in_menus = {
        action.objectName()
        for menu in window.menuBar().actions()
        for action in menu.menu().actions()  # type: ignore[attr-defined]
    }
    for entry in window.commands.entries:
        action = window.commands[entry.id]
        assert entry.id in in_menus
        assert action.text()
        if entry.keys:
            key = QKeySequence(entry.keys[0]).toString(QKeySequence.SequenceFormat.NativeText)
            assert action.toolTip().endswith(f"({key})")


def test_every_control_has_a_name_for_screen_readers(page: DeskPage) -> None:
    page.select("new boats").press("C").select("The minister").press("S")
    kinds = (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox, QListView)
    nameless = [
        type(each).__name__
        for kind in kinds
        for each in page.window.findChildren(kind)
        if each.isVisible() and not _name_of(each)
    ]
    assert nameless == []


def _name_of(control: QWidget) -> str:
    text = control.text() if isinstance(control, QAbstractButton) else ""
    symbol = text in ("×", "A+", "A−")
    return control.accessibleName() or ("" if symbol else text)


def test_no_key_means_two_things(page: DeskPage) -> None:
    keys = Counter(key for entry in page.window.commands.entries for key in entry.keys)
    assert [key for key, uses in keys.items() if uses > 1] == []


def test_the_question_mark_shows_all_keys(page: DeskPage) -> None:
    page.press("?")
    dialog = page.window.findChild(KeysDialog)
    assert dialog is not None
    assert dialog.isVisible()
    assert page.says("Ctrl+Z")
    dialog.close()


def test_one_comes_back_to_exactly_what_one_left(
    open_desk: Opener, tmp_path: Path, qtbot: QtBot
) -> None:
    long = "\n\n".join(f"Paragraph {n}: the ferry came in, the mayor said." for n in range(80))
    path = project_with(tmp_path, [article("First"), article("Long", long)])
    first = open_desk(path=path)
    first.press("]").select("the ferry came in", nth=60).press("C")
    first.select("the mayor", nth=60).press("S")
    left = first.window.reader.top(), first.window.sitting.chosen, first.window.sitting.active
    assert left[0] > 0
    first.window.close()
    first.window.desk.session.close()

    again = open_desk(path=path)
    assert again.window.sitting.sheet is not None
    assert again.window.sitting.sheet.article.title == "Long"
    qtbot.waitUntil(lambda: again.window.reader.top() == left[0])
    assert (again.window.sitting.chosen, again.window.sitting.active) == left[1:]
    assert again.card is not None


def test_the_place_is_kept_without_closing_too(page: DeskPage, qtbot: QtBot) -> None:
    page.select("new boats").press("C")
    session = page.window.desk.session
    qtbot.waitUntil(lambda: (session.place() or Place("")).chosen == page.window.sitting.chosen)


def test_no_pane_covers_another_in_the_smallest_window(page: DeskPage) -> None:
    page.select("new boats").press("C")
    page.window.resize(page.window.minimumSize())
    panes = page.window.queue, page.window.reader, page.window.cards
    lefts = [pane.mapTo(page.window, QPoint(0, 0)).x() for pane in panes]
    edges = [(left, left + pane.width()) for left, pane in zip(lefts, panes, strict=True)]
    assert all(before[1] <= after[0] for before, after in pairwise(edges))
    assert edges[-1][1] <= page.window.width()
