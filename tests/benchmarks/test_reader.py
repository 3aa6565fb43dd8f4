"""The reading view, beside its baseline: the prototype that the figures were measured with.

Figures to reach at 1x offscreen: first complete paint of 800 words with 60 marks at most 50 ms,
of 50,000 words with 4,000 at most 350 ms; adding a mark and repainting well below the
prototype's 13.6 and 37 ms, for the commit and the cards need their share of the key press.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import count, cycle

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from onrecord.gui import fonts
from onrecord.gui.reader.marks import Mark
from onrecord.gui.reader.paragraphs import typeset
from onrecord.gui.reader.reader import Reader
from onrecord.gui.theme import theme
from onrecord.model.spans import Span
from tests.benchmarks import prototype, texts

SIZES = {"small": (800, 24, 60), "big": (50_000, 1250, 4_000)}
Act = Callable[[], object]


@dataclass
class Material:
    """An article with its marks, and new marks to add to it one after the other."""

    size: str

    def __post_init__(self) -> None:
        words, paragraphs, tags = SIZES[self.size]
        self.article = texts.article(words, paragraphs, seed=1)
        self.regions = texts.regions(self.article)
        found = texts.annotations(self.article, tags, seed=2)
        self.marks = texts.marks(found)
        self.ties = texts.ties(found)
        self.chips = texts.chips(found)
        self.numbers = count()

    def next_mark(self) -> Mark:
        """Another claim on other words near the middle of the article."""
        number = next(self.numbers)
        filled = [each for each in typeset(self.article, ()) if len(each.text) > 120]
        home = filled[len(filled) // 2 + number % 3]
        start = home.start + 7 * (number % 10)
        span = Span.of(self.article.text, start, start + 40)
        claim = next(mark for mark in self.marks.values() if mark.tint)
        return replace(claim, id=f"new{number}", spans=(span,))

    @property
    def middle(self) -> int:
        filled = [each for each in typeset(self.article, ()) if len(each.text) > 120]
        return filled[len(filled) // 2].start


class Ours:
    """The reader at work."""

    def __init__(self, material: Material) -> None:
        self.material = material
        self.view = Reader(theme(dark=False))

    def open(self) -> None:
        material = self.material
        self.view.show_article(material.article, material.regions)
        self.view.show_marks(material.marks, material.ties)
        self.view.show_chips(material.chips)
        self.view.viewport().repaint()

    def go_to_middle(self) -> None:
        self.view.reveal(self.material.middle)

    def add(self, mark: Mark) -> None:
        self.view.change_marks({mark.id: mark}, {})
        self.view.show_chips(self.material.chips)
        self.view.viewport().repaint()

    def choose(self, mark_id: str) -> None:
        self.view.light(mark_id, frozenset())
        self.view.viewport().repaint()


class Baseline:
    """The prototype's view doing the same."""

    def __init__(self, material: Material) -> None:
        if not prototype.FOLDER.is_dir():
            pytest.skip(f"no prototype in {prototype.FOLDER}")
        self.material = material
        self.terms = prototype.Prototype()
        self.view = self.terms.view()
        self.open()  # painted without an article, the prototype crashes

    def open(self) -> None:
        material = self.material
        doc = self.terms.doc(material.article, material.regions, material.marks, material.ties)
        self.view.set_article(doc)
        self.view.viewport().repaint()

    def go_to_middle(self) -> None:
        self.view.reveal(self.terms.place(self.material.middle))

    def add(self, mark: Mark) -> None:
        self.view.set_spans([*self.view.doc.spans, self.terms.span(mark)])
        self.view.viewport().repaint()

    def choose(self, mark_id: str) -> None:
        self.view.select_span(mark_id, False)
        self.view.viewport().repaint()


@pytest.fixture(params=SIZES)
def material(request) -> Material:
    request.node.user_properties.append(("size", request.param))
    return Material(request.param)


@pytest.fixture(params=[Ours, Baseline], ids=["onrecord", "prototype"])
def side(request, qtbot, benchmark, material):
    fonts.load()
    side = request.param(material)
    _show(side.view, qtbot)
    benchmark.group = f"{request.node.originalname} {material.size}"
    return side


def _show(view: QWidget, qtbot) -> None:
    qtbot.addWidget(view)
    view.resize(1040, 900)
    with qtbot.waitExposed(view):
        view.show()


def _settled(side, qtbot) -> None:
    """Open the article and let Qt lay out what it puts off for idle moments."""
    side.open()
    side.view.document().size()
    side.go_to_middle()
    QApplication.processEvents()


def test_opening_to_the_first_complete_paint(side, benchmark):
    benchmark.pedantic(side.open, rounds=7, warmup_rounds=1)


def test_adding_a_mark_and_repainting(side, benchmark, qtbot, material):
    _settled(side, qtbot)
    benchmark.pedantic(side.add, setup=lambda: ((material.next_mark(),), {}), rounds=12)


def test_scrolling_by_three_lines(side, benchmark, qtbot):
    _settled(side, qtbot)
    bar = side.view.verticalScrollBar()
    ways = cycle([80] * 4 + [-80] * 4)

    def scroll() -> None:
        bar.setValue(bar.value() + next(ways))
        QApplication.processEvents()

    benchmark.pedantic(scroll, rounds=40, warmup_rounds=4)


def test_choosing_the_next_mark(side, benchmark, qtbot, material):
    _settled(side, qtbot)
    middle = material.middle
    near = [key for key, mark in material.marks.items() if abs(mark.start - middle) < 1000]
    ids = cycle(near)
    benchmark.pedantic(lambda: side.choose(next(ids)), rounds=30, warmup_rounds=2)
