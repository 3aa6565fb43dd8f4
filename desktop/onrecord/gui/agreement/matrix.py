"""Each annotator beside each: how far the two agree."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QPointF, QRectF

from onrecord.gui.agreement import telling
from onrecord.gui.agreement.drawing import (
    Drawing,
    Line,
    Shape,
    Side,
    Spot,
    Tile,
    Tone,
    Words,
)
from onrecord.gui.agreement.picture import Advance, Picture, Shown, nothing
from onrecord.gui.messages import said
from onrecord.work.agreement.records import Agreement, By, Told

_NUMBER, _GAP = 26.0, 4.0
_LEAST_NAME, _MOST_NAME = 90.0, 210.0
_NARROWEST, _WIDEST, _HIGH, _HEAD = 74.0, 124.0, 54.0, 46.0
_LEGEND, _SCALE = 46.0, 250.0

Cells = Mapping[tuple[int, int], int]
"""By row and column, the place of the figure of the two."""


def measures(found: Agreement) -> list[tuple[tuple[str, ...], str]]:
    """What there is of each two: the path and what it is called."""
    groups = found.apart.get(By.PAIR, ())
    return [(each.path, measured(each)) for each in groups[0].told] if groups else []


def measured(told: Told) -> str:
    """A measure and what it was taken of."""
    what = {"token": _tr("Tokens"), "spans": _tr("Tags"), "statements": _tr("Statements"),
            "links": _tr("Links")}.get(told.path[0], told.path[0])  # fmt: skip
    return _tr("{what}: {measure}").format(what=what, measure=said(told.title, {}))


def picture(found: Agreement, path: tuple[str, ...]) -> Picture:
    """The matrix of one measure."""
    title = _tr("Agreement of each two")
    shown = _shown(found, path)
    if not shown:
        return nothing(title, _tr("No two people have done the same article."))
    names = found.annotators
    places = {name: number for number, name in enumerate(names)}
    cells: dict[tuple[int, int], int] = {}
    for number, each in enumerate(shown):
        one, other = (places[name] for name in each.key)
        cells[one, other] = cells[other, one] = number
    return Picture(
        title=title,
        subject=measured(shown[0].told),
        told=_told(shown),
        headings=(_tr("Two annotators"), _tr("Value"), _tr("95 % interval"), _tr("n"), ""),
        rows=tuple(_row(each) for each in shown),
        shown=shown,
        draw=partial(drawing, names, shown, cells),
    )


def _shown(found: Agreement, path: tuple[str, ...]) -> tuple[Shown, ...]:
    return tuple(
        Shown(told, By.PAIR, group.key, group.articles)
        for group in found.apart.get(By.PAIR, ())
        for told in group.told
        if told.path == path
    )


def _row(shown: Shown) -> tuple[str, ...]:
    figure = shown.told.figure
    numbers = telling.value(figure.value), telling.interval(figure)
    return (both(shown.key), *numbers, telling.base(figure), telling.remark(figure))


def both(pair: Sequence[str]) -> str:
    """Two names."""
    one, other = pair
    return _tr("{one} and {other}").format(one=one, other=other)


def _told(shown: Sequence[Shown]) -> str:
    """The most and the least, for a line above the picture and for who does not see it."""
    known = [(x.told.figure.value, x) for x in shown if x.told.figure.value is not None]
    if not known:
        return _tr("None of them can be computed.")
    low, high = (pick(known, key=lambda each: each[0]) for pick in (min, max))
    if len(known) == 1:
        told = _tr("{pair}: {value}.")
        return told.format(pair=both(low[1].key), value=telling.value(low[0]))
    told = _tr("From {low} ({least}) to {high} ({most}).")
    return told.format(
        low=telling.value(low[0]), least=both(low[1].key),
        high=telling.value(high[0]), most=both(high[1].key),
    )  # fmt: skip


def drawing(
    names: Sequence[str], shown: Sequence[Shown], cells: Cells, width: float, advance: Advance
) -> Drawing:
    """A row and a column for each annotator, numbered, and a figure where two meet."""
    room = width - len(names) * _NARROWEST - _NUMBER - 16
    most = min(max(room, _LEAST_NAME), _MOST_NAME)
    names_end = _NUMBER + min(max(map(advance, names)), most) + 16
    cell = min(max((width - names_end) / len(names), _NARROWEST), _WIDEST)
    boxes = {
        (row, column): QRectF(names_end + column * cell, _HEAD + row * _HIGH, cell, _HIGH)
        for row in range(len(names))
        for column in range(len(names))
    }
    shapes = [*_headings(names, boxes, names_end)]
    for place, box in boxes.items():
        inner = box.adjusted(0, 0, -_GAP, -_GAP)
        shapes += _cell(inner, shown[cells[place]]) if place in cells else _blank(inner, place)
    end = names_end + len(names) * cell
    bottom = _HEAD + len(names) * _HIGH
    shapes += _legend(QRectF(names_end, bottom + 14, _SCALE, 14))
    has_gaps = len(cells) < len(names) * (len(names) - 1)
    if has_gaps or any(each.told.figure.value is None for each in shown):
        shapes += _no_figure(QRectF(names_end + _SCALE + 16, bottom + 14, 150, 14))
    spots = tuple(
        Spot(boxes[place].adjusted(0, 0, -_GAP, -_GAP), _spoken(shown[cells[place]]), cells[place])
        for place in sorted(cells)
    )
    return Drawing(max(end, names_end + _SCALE + 170), bottom + _LEGEND, tuple(shapes), spots)


def _spoken(shown: Shown) -> str:
    told = _tr("{pair}: {figure}")
    return told.format(pair=both(shown.key), figure=telling.figure_in_words(shown.told.figure))


def _headings(
    names: Sequence[str], boxes: Mapping[tuple[int, int], QRectF], names_end: float
) -> Iterator[Shape]:
    for number, name in enumerate(names):
        row, column = boxes[number, 0], boxes[0, number]
        height = row.height() - _GAP
        left = QRectF(0, row.y(), _NUMBER, height)
        yield Words(str(number + 1), left, bold=True, tone=Tone.MUTED)
        yield Words(name, QRectF(_NUMBER, row.y(), names_end - _NUMBER - 12, height))
        top = QRectF(column.x(), 0, column.width() - _GAP, 18)
        yield Words(str(number + 1), top, bold=True, tone=Tone.MUTED, side=Side.MIDDLE)
        yield Words(name, top.translated(0, 18), 12, side=Side.MIDDLE)


def _cell(box: QRectF, shown: Shown) -> Iterator[Shape]:
    figure = shown.told.figure
    between = telling.interval(figure)
    yield Tile(box, figure.value)
    middle = box.center().y()
    top = QRectF(box.x(), middle - (19 if between else 11), box.width(), 22)
    yield Words(telling.value(figure.value), top, 16, bold=True, side=Side.MIDDLE)
    if between:
        yield Words(between, QRectF(box.x(), middle + 3, box.width(), 16), 11.5, side=Side.MIDDLE)


def _blank(box: QRectF, place: tuple[int, int]) -> Iterator[Shape]:
    """Oneself, or somebody with whom no article is shared."""
    centre = box.center()
    if place[0] == place[1]:
        yield Line((centre - QPointF(7, 0), centre + QPointF(7, 0)))
    else:
        yield Tile(box, None)


def _legend(box: QRectF) -> Iterator[Shape]:
    """Six steps from 0 to 1."""
    step = box.width() / 6
    for number in range(6):
        strength = number / 5
        tile = QRectF(box.x() + number * step, box.y(), step - 3, 8)
        yield Tile(tile, strength)
        under = QRectF(tile.x(), tile.bottom() + 2, tile.width(), 16)
        yield Words(telling.value(strength, 1), under, 11.5, tone=Tone.MUTED, side=Side.MIDDLE)


def _no_figure(box: QRectF) -> Iterator[Shape]:
    """What is hatched."""
    yield Tile(QRectF(box.x(), box.y(), 28, 8), None)
    words = QRectF(box.x() + 34, box.y() - 4, box.width() - 34, 16)
    yield Words(_tr("no figure"), words, 11.5, tone=Tone.MUTED)


def _tr(text: str) -> str:
    return QCoreApplication.translate("agreement", text)
