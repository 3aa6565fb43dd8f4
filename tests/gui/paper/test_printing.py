from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QMarginsF, QSettings, QSizeF
from PySide6.QtGui import QColor, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter

from onrecord.gui.dates import told_date
from onrecord.gui.paper.legend import Legend, listed
from onrecord.gui.paper.listing import entries, values
from onrecord.gui.paper.press import Press, Sheets
from onrecord.gui.paper.room import STATEMENTS, file_name
from onrecord.gui.reader.marks import looks
from onrecord.gui.reader.typesetting import typesetting
from onrecord.gui.theme import theme
from onrecord.model.codebook import Label
from onrecord.model.edits import Change, Edit
from onrecord.model.registries import Actor
from onrecord.work import registering
from tests.gui.conftest import Opener
from tests.gui.pages import DeskPage
from tests.gui.projects import FERRY, article
from tests.gui.sheets import codebook, statement_sheet, tag

A4 = QSizeF(595, 842)


@pytest.fixture
def tagged(page: DeskPage) -> DeskPage:
    """A statement with source and cue."""
    page.select("The ferry subsidy would end in June").press("C")
    page.select("the minister").press("S").select("said").press("Q")
    return page


def pages_in(path: Path) -> int:
    found = re.search(rb"/Count (\d+)", path.read_bytes())
    assert found, "no count of pages"
    return int(found[1])


def press(page: DeskPage, paper: QSizeF = A4) -> Press:
    page.answers.pdf = None
    page.press("Ctrl+Shift+P")  # makes the room
    sheets: Sheets = page.window.rooms["printing"].sheets(page.window.sitting.sheet)  # type: ignore[attr-defined]
    return Press(sheets, paper)


def picture(found: Press, number: int = 0) -> QImage:
    image = QImage(found.size.toSize(), QImage.Format.Format_RGB32)
    image.fill(theme(dark=False).page)
    with QPainter(image) as painter:
        found.paint_page(painter, number)
    return image


def colours(image: QImage) -> set[str]:
    pixels = memoryview(image.constBits()).cast("I")
    return {QColor.fromRgb(pixel).name() for pixel in set(pixels)}


def test_an_article_is_saved_as_a_pdf_with_its_fonts(tagged: DeskPage, tmp_path: Path) -> None:
    tagged.answers.pdf = tmp_path / "out.pdf"
    tagged.press("Ctrl+Shift+P")
    written = tagged.answers.pdf.read_bytes()
    assert written.startswith(b"%PDF-")
    assert b"/FontFile" in written
    assert pages_in(tagged.answers.pdf) == 1
    beside = tagged.window.desk.session.path.parent
    assert tagged.answers.suggested == beside / "Ferry subsidy to end.pdf"
    assert tagged.message == "out.pdf is saved."


def test_a_long_article_takes_several_pages(open_desk: Opener, tmp_path: Path) -> None:
    page = open_desk([article("Long", "\n\n".join([FERRY] * 40))])
    page.answers.pdf = tmp_path / "long.pdf"
    page.press("Ctrl+Shift+P")
    assert pages_in(page.answers.pdf) == press(page).count > 4


def test_a_pdf_that_cannot_be_written_is_told_and_nothing_is_left(
    tagged: DeskPage, tmp_path: Path
) -> None:
    tagged.answers.pdf = tmp_path / "no folder" / "out.pdf"
    tagged.press("Ctrl+Shift+P")
    assert tagged.message == "out.pdf could not be written."


def test_the_article_is_printed_on_the_paper_of_the_printer(
    tagged: DeskPage, tmp_path: Path
) -> None:
    printer = QPdfWriter(str(tmp_path / "paper.pdf"))
    letter = QPageSize(QPageSize.PageSizeId.Letter)
    printer.setPageLayout(
        QPageLayout(letter, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
    )
    tagged.answers.paper = printer
    tagged.press("Ctrl+P")
    tagged.answers.paper = None
    del printer
    assert pages_in(tmp_path / "paper.pdf") == 1


def test_lanes_and_chips_are_on_paper_in_light_colours_whatever_the_window_wears(
    tagged: DeskPage,
) -> None:
    tagged.press("Ctrl+Alt+2")
    light, dark = theme(dark=False), theme(dark=True)
    found = colours(picture(press(tagged)))
    assert {light.hue(each).name() for each in ("blue", "green", "purple")} <= found
    assert dark.page.name() not in found


def test_the_statements_are_listed_unless_switched_off(
    tagged: DeskPage, settings: QSettings
) -> None:
    with_list = picture(press(tagged))
    settings.setValue(STATEMENTS, False)
    without = picture(press(tagged))
    assert with_list != without


def test_a_merged_actor_is_printed_under_the_name_it_is_read_as(tagged: DeskPage) -> None:
    session = tagged.window.desk.session
    kept, gone = Actor(name="Ane Moe"), Actor(name="A. Moe")
    session.project.commit_outside_history(Edit("Import", (Change(None, kept), Change(None, gone))))
    source = next(
        each
        for each in tagged.window.sitting.sheet.annotations.values()  # type: ignore[union-attr]
        if each.label == "source"
    )
    tagged.window.sitting.set_attribute(source.id, "actor", gone.id)
    registering.merge(session, Actor, gone.id, kept.id)
    press(tagged)
    sheets: Sheets = tagged.window.rooms["printing"].sheets(tagged.window.sitting.sheet)  # type: ignore[attr-defined]
    assert "Ane Moe" in " ".join(each.values for each in sheets.entries)


def test_a_paragraph_that_goes_over_the_page_is_on_both(open_desk: Opener) -> None:
    page = open_desk([article("Long", "The ferry subsidy would end in June. " * 400)])
    found = press(page)
    assert found.count > 1
    ink = theme(dark=False).text.name()
    assert all(ink in colours(picture(found, number)) for number in range(2))


def test_statements_are_listed_with_their_parts_in_text_order() -> None:
    sheet = statement_sheet()
    found = entries(sheet, {"c1": "C1", "s1": "S1"}, {})
    assert [(each.chip, each.title, each.words, each.is_part) for each in found] == [
        ("C1", "Claim", "The subsidy ends in June", False),
        ("S1", "Source", "the minister", True),
        ("", "Cue", "said", True),
        ("", "Claim", "Boats will come", False),
        ("S1", "Source", "the minister", True),
    ]


def test_values_are_told_by_their_titles_in_the_order_of_the_codebook() -> None:
    stance = tag("t", "stance", "doubted", explicit=True, polarity="oppose", issue="i1")
    told = values(stance, codebook(), {"i1": "Ferries"})
    assert told == "Polarity: oppose; Explicit: yes; Issue: Ferries"


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("A/B: who said “what”?", "A B who said “what”"),
        ("...", "article"),
        ("x" * 300, "x" * 80),
        ("", "article"),
    ],
)
def test_a_title_becomes_the_name_of_a_file(title: str, name: str) -> None:
    assert file_name(title) == name


@pytest.mark.parametrize(
    ("published", "told"),
    [
        ("2026-03-12", "12 March 2026"),
        ("2026-03-12T09:00:00+01:00", "12 March 2026"),
        ("2026-03", "2026-03"),
        ("2026", "2026"),
        ("2026-13-40", "2026-13-40"),
        ("", ""),
    ],
)
def test_a_day_is_told_in_full_and_anything_else_as_it_stands(published: str, told: str) -> None:
    assert told_date(published, QLocale("en_GB")) == told


def test_a_day_is_told_as_the_language_writes_it() -> None:
    assert told_date("2026-03-12", QLocale("fr_FR")) == "12 mars 2026"
    assert told_date("2026-03-12", QLocale("en_US")) == "March 12, 2026"
    assert told_date("2026-03-12", QLocale("de_DE")) == "12. März 2026"


def test_the_legend_explains_retired_labels_too_where_the_article_has_them() -> None:
    book = codebook()
    old = Label(id="old", title="Old", retired=True)
    book = replace(book, labels=(*book.labels, old))
    assert old not in listed(book, {"claim"})
    assert listed(book, {"claim", "old"}) == [*codebook().labels, old]


def test_a_long_title_in_the_legend_is_cut_before_the_next_column() -> None:
    type_, ground = typesetting(18, measure=76), theme(dark=False)
    long = replace(codebook().labels[0], title="Very long titles of labels " * 9)
    looked = looks(codebook())
    images = []
    for title in ("short", long.title):
        legend = Legend([replace(long, title=title)], looked, "Legend", type_, ground)
        image = QImage(int(type_.measure), int(legend.height), QImage.Format.Format_RGB32)
        image.fill(ground.page)
        with QPainter(image) as painter:
            legend.paint(painter)
        images.append(image.copy(int(type_.measure / 2), 0, int(type_.measure / 2), image.height()))
    assert images[0] == images[1]
