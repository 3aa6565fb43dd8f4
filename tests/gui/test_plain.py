"""Words out of files are shown as they stand, never taken for HTML."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from html import unescape
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QAction
from PySide6.QtGui import Qt as QtText
from PySide6.QtWidgets import QAbstractItemView, QLabel, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from onrecord.errors import UserError
from onrecord.gui.cards.panel import CardsPanel
from onrecord.gui.crash import crash_box
from onrecord.gui.keys import KeysDialog
from onrecord.gui.messages import said
from onrecord.gui.plain import plain_tip
from onrecord.gui.questions import Questions
from onrecord.gui.theme import theme
from onrecord.model.codebook import Codebook
from onrecord.model.edits import Change, Edit
from tests.gui.conftest import Opener
from tests.gui.pages import DeskPage
from tests.gui.projects import article, opened, project_with
from tests.gui.sheets import codebook

FOREIGN = "<b>x</b> <img src=x>"


@pytest.fixture
def foreign(open_desk: Opener, tmp_path: Path) -> DeskPage:
    """A window on a project where everything that can be named looks like HTML."""
    text = f"{FOREIGN} said {FOREIGN} would end. {FOREIGN}\n"
    path = project_with(tmp_path, [article(FOREIGN, text, outlet=FOREIGN)])
    session = opened(path)
    book = strange(session.codebook)
    session.project.commit_outside_history(Edit("Adopt", (Change(None, book),)))
    session.close()
    return open_desk(path=path, name=FOREIGN)


def strange(book: Codebook) -> Codebook:
    labels = tuple(
        replace(
            label,
            title=FOREIGN,
            guideline=FOREIGN,
            attributes=tuple(
                replace(each, title=FOREIGN, guideline=FOREIGN) for each in label.attributes
            ),
        )
        for label in book.labels
    )
    return replace(book, labels=labels, revision=book.revision + 1)


def taken_for_html(top: QWidget) -> list[str]:
    """Texts that hold the foreign words and would be laid out as HTML."""
    return [text for text in rich_texts(top) if "<img" in text or "<b>x" in text]


def rich_texts(top: QWidget) -> Iterator[str]:
    for label in top.findChildren(QLabel):
        rich = label.textFormat() is Qt.TextFormat.RichText
        if rich or (label.textFormat() is Qt.TextFormat.AutoText and guessed(label.text())):
            yield label.text()
    tips = [each.toolTip() for each in (top, *top.findChildren(QWidget))]
    tips += [each.toolTip() for each in top.findChildren(QAction)]
    for view in top.findChildren(QAbstractItemView):
        tips += tips_of(view.model())
    yield from filter(guessed, tips)


def tips_of(model: QAbstractItemModel | None) -> list[str]:
    rows = range(model.rowCount()) if model else ()
    role = Qt.ItemDataRole.ToolTipRole
    return [str(model.index(row, 0).data(role) or "") for row in rows if model]


def guessed(text: str) -> bool:
    return bool(QtText.mightBeRichText(text))


def test_names_titles_and_notes_from_files_are_shown_literally(foreign: DeskPage) -> None:
    window = foreign.window
    foreign.select(FOREIGN).press("C").select(FOREIGN, nth=1).press("S")
    foreign.select("would end").press("C", "Esc").pick_card(0)
    assert foreign.chosen is not None
    window.sitting.set_note(foreign.chosen.id, FOREIGN)
    window.desk.refused.emit(UserError("The text of “{title}” was changed.", title=FOREIGN))
    window.status.show_machine(FOREIGN)
    window.cards.guideline.hold(window.desk.session.codebook.labels[0])
    assert taken_for_html(window) == []
    assert foreign.says(FOREIGN)
    assert window.status.who.text() == FOREIGN
    tips = {unescape(tip) for tip in tips_of(window.queue.model)}
    assert any(FOREIGN in tip for tip in tips)


def test_the_list_of_keys_shows_titles_literally(foreign: DeskPage) -> None:
    foreign.press("?")
    dialog = foreign.window.findChild(KeysDialog)
    assert dialog is not None
    assert taken_for_html(dialog) == []
    dialog.close()


def test_a_key_from_a_strangers_codebook_is_no_html(qtbot: QtBot) -> None:
    labels = tuple(replace(label, key=FOREIGN) for label in codebook().labels)
    cards = CardsPanel(replace(codebook(), labels=labels), theme(dark=False))
    qtbot.addWidget(cards)
    assert [text for text in rich_texts(cards) if "<img" in text.lower()] == []


def test_dialogs_show_paths_literally(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    boxes: list[list[Qt.TextFormat]] = []

    def note_formats(box: QMessageBox) -> int:
        boxes.append([each.textFormat() for each in texts_of(box)])
        return 0

    monkeypatch.setattr(QMessageBox, "exec", note_formats)
    Questions().tell_problem(FOREIGN)
    parent = QWidget()
    qtbot.addWidget(parent)
    assert Questions().may_close(parent, FOREIGN) is False
    box = crash_box("details", tmp_path / FOREIGN.replace("/", ""))
    qtbot.addWidget(box)
    boxes.append([each.textFormat() for each in texts_of(box)])
    assert {each for formats in boxes for each in formats} == {Qt.TextFormat.PlainText}
    assert len(boxes) == 3


def texts_of(box: QMessageBox) -> list[QLabel]:
    return [each for each in box.findChildren(QLabel) if each.text()]


def test_a_long_tooltip_is_broken_into_lines_and_stays_literal() -> None:
    tip = plain_tip("a & b " * 40)
    assert guessed(tip)
    assert "a &amp; b" in tip
    assert plain_tip("a & b") == "a & b"


def test_and_signs_in_words_and_names_mark_no_keys(foreign: DeskPage) -> None:
    foreign.window.status.show_people(["R&D"], "R&D")
    assert foreign.window.status.who.text() == "R&&D"


def test_a_message_from_a_strangers_project_cannot_reach_into_the_program() -> None:
    assert said("{a.__class__} {missing} {a} {0[x]} {", {"a": "{b}", "b": 1}) == (
        "{a.__class__} {missing} {b} {0[x]} {"
    )
