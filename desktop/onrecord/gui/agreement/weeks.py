"""How agreement on each label went over time: a small panel for each, all to one scale."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from itertools import groupby
from math import floor

from PySide6.QtCore import QCoreApplication, QLocale, QPointF, QRectF

from onrecord.gui.agreement import telling
from onrecord.gui.agreement.drawing import Band, Dot, Drawing, Line, Shape, Side, Spot, Tone, Words
from onrecord.gui.agreement.picture import Advance, Picture, Shown, nothing
from onrecord.work.agreement.records import Agreement, By, Figure

_WIDEST, _HIGH = 330.0, 178.0
_LEFT, _RIGHT, _TOP, _BOTTOM = 34.0, 22.0, 34.0, 34.0
_ALL: tuple[str, ...] = ("token", "alpha")


@dataclass(frozen=True, slots=True)
class Point:
    """A figure of one week, which begins on ``day``."""

    day: date
    shown: Shown

    @property
    def figure(self) -> Figure:
        return self.shown.told.figure


@dataclass(frozen=True, slots=True)
class Series:
    """The figures of one label, week by week."""

    name: str
    points: tuple[Point, ...]

    @property
    def known(self) -> list[Point]:
        return [each for each in self.points if each.figure.value is not None]


@dataclass(frozen=True, slots=True)
class Scale:
    """Where days and values are in a panel."""

    box: QRectF
    days: tuple[date, date]
    least: float

    def at(self, day: date, value: float) -> QPointF:
        length = (self.days[1] - self.days[0]).days
        along = (day - self.days[0]).days / length if length else 0.5
        up = (value - self.least) / (1 - self.least)
        return QPointF(self.box.x() + along * self.box.width(),
                       self.box.bottom() - min(max(up, 0.0), 1.0) * self.box.height())  # fmt: skip


def picture(found: Agreement, titles: Mapping[str, str]) -> Picture:
    """A panel for each label with figures, after one for all of them; ``titles`` by id."""
    title = _tr("Agreement on each label over time")
    every = [each for each in _series(found, titles) if each.known]
    if not every:
        return nothing(title, _tr("There is no week in which two people have done an article."))
    points = [(each.name, point) for each in every for point in each.points]
    return Picture(
        title=title,
        subject=_tr("Krippendorff's alpha of tokens"),
        told=_told(every),
        headings=(_tr("Label"), _tr("Week"), _tr("Alpha"), _tr("95 % interval"), _tr("n"), ""),
        rows=tuple(_row(name, point) for name, point in points),
        shown=tuple(point.shown for _, point in points),
        draw=partial(drawing, every),
    )


def week_of(key: str) -> date | None:
    """The Monday of 2026-W47; None for what is no week."""
    year, _, week = key.partition("-W")
    try:
        return date.fromisocalendar(int(year), int(week), 1)
    except ValueError:
        return None


def _series(found: Agreement, titles: Mapping[str, str]) -> Iterator[Series]:
    """All labels together, then each by itself, in the order of the codebook."""
    by_path: dict[tuple[str, ...], list[Point]] = {_ALL: []}
    for group in found.apart.get(By.TIME, ()):
        day = week_of(group.key[0])
        for told in group.told:
            if day and (told.path == _ALL or told.path[0] == "labels"):
                point = Point(day, Shown(told, By.TIME, group.key, group.articles))
                by_path.setdefault(told.path, []).append(point)
    for path, points in by_path.items():
        name = _tr("All labels") if path == _ALL else titles.get(path[1], path[1])
        yield Series(name, tuple(points))


def _row(name: str, point: Point) -> tuple[str, ...]:
    figure = point.figure
    told = telling.value(figure.value), telling.interval(figure), telling.base(figure)
    return (name, week_name(point.day), *told, telling.remark(figure))


def week_name(day: date) -> str:
    """A week, by the day it begins on."""
    return QLocale().toString(day, QLocale.FormatType.ShortFormat)  # type: ignore[call-overload, no-any-return]


def _told(every: Sequence[Series]) -> str:
    """From the first week to the last, a sentence a label."""
    told = _tr("{label}: {first} to {last}")
    parts = (
        told.format(label=each.name, first=telling.value(each.known[0].figure.value),
                    last=telling.value(each.known[-1].figure.value))
        for each in every
    )  # fmt: skip
    return _tr("From the first week to the last: {labels}.").format(labels=_tr("; ").join(parts))


def drawing(every: Sequence[Series], width: float, _advance: Advance) -> Drawing:
    """Panels beside and under each other, as many in a row as there is room for."""
    columns = max(1, min(len(every), int(width // _WIDEST) or 1))
    wide = min(width / columns, 1.5 * _WIDEST)
    least, days = least_shown(every), _days(every)
    shapes: list[Shape] = []
    spots: list[Spot] = []
    for number, series in enumerate(every):
        row, column = divmod(number, columns)
        outer = QRectF(column * wide, row * _HIGH, wide, _HIGH)
        scale = Scale(outer.adjusted(_LEFT, _TOP, -_RIGHT, -_BOTTOM), days, least)
        shapes += [*_frame(series.name, outer, scale), *_curve(series, scale)]
        spots += _spots(series, scale, len(spots))
    rows = -(-len(every) // columns)
    return Drawing(columns * wide, rows * _HIGH, tuple(shapes), tuple(spots))


def least_shown(every: Sequence[Series]) -> float:
    """Where the scale begins: 0, or the half below the least that is to be seen."""
    lows = [x.figure.low if x.figure.low is not None else x.figure.value
            for each in every for x in each.known]  # fmt: skip
    return max(-1.0, min(0.0, floor(2 * min(each for each in lows if each is not None)) / 2))


def _days(every: Sequence[Series]) -> tuple[date, date]:
    days = [point.day for each in every for point in each.points]
    return min(days), max(days)


def _frame(name: str, outer: QRectF, scale: Scale) -> Iterator[Shape]:
    box, (first, last) = scale.box, scale.days
    yield Words(name, QRectF(box.x(), outer.y() + 4, box.width(), 20), 14, bold=True)
    for value in (each / 2 for each in range(round(2 * scale.least), 3)):
        left, right = scale.at(first, value), scale.at(last, value)
        y = left.y()
        tone = Tone.MUTED if value == 0 else Tone.RULE
        yield Line((QPointF(box.x(), y), QPointF(box.right(), right.y())), tone)
        label = QRectF(outer.x(), y - 8, _LEFT - 8, 16)
        yield Words(telling.value(value, 1), label, 11.5, tone=Tone.MUTED, side=Side.RIGHT)
    under = QRectF(box.x() - 10, box.bottom() + 6, box.width() + 20, 16)
    side = Side.MIDDLE if first == last else Side.LEFT
    yield Words(week_name(first), under, 11.5, tone=Tone.MUTED, side=side)
    if first != last:
        yield Words(week_name(last), under, 11.5, tone=Tone.MUTED, side=Side.RIGHT)


def _curve(series: Series, scale: Scale) -> Iterator[Shape]:
    """The band of intervals, the line over it, a dot for each week; broken where there is none."""
    runs = groupby(series.points, key=lambda each: each.figure.value is not None)
    for _, run in ((known, [*run]) for known, run in runs if known):
        yield from _intervals(run, scale)
        yield Line(tuple(_place(each, scale) for each in run), Tone.ACCENT, 2)
        for each in run:
            yield Dot(_place(each, scale))
    if series.known:
        yield _last_value(series.known[-1], scale)


def _last_value(last: Point, scale: Scale) -> Words:
    """The figure in words: beside the dot of a single week, else over the line's end, or under it
    where the top is near."""
    at, text = _place(last, scale), telling.value(last.figure.value)
    if scale.days[0] == scale.days[1]:
        return Words(text, QRectF(at.x() + 10, at.y() - 8, 48, 16), 12.5, bold=True)
    top = at.y() - 24 if at.y() - 24 > scale.box.y() else at.y() + 8
    return Words(text, QRectF(at.x() - 40, top, 48, 16), 12.5, bold=True, side=Side.RIGHT)


def _intervals(run: Sequence[Point], scale: Scale) -> Iterator[Shape]:
    """A band where weeks follow each other, and a line at each, which shows by itself too."""
    ends = [
        (scale.at(each.day, each.figure.low), scale.at(each.day, each.figure.high))
        for each in run
        if each.figure.low is not None and each.figure.high is not None
    ]
    if len(ends) > 1:
        yield Band((*(low for low, _ in ends), *(high for _, high in reversed(ends))))
    for low, high in ends:
        yield Line((low, high), Tone.ACCENT, 1)


def _place(point: Point, scale: Scale) -> QPointF:
    value = point.figure.value
    assert value is not None, "only what is known is drawn"
    return scale.at(point.day, value)


def _spots(series: Series, scale: Scale, first: int) -> Iterator[Spot]:
    """A place to press for each week, with a figure or without."""
    told = _tr("{label}, week of {week}: {figure}")
    for number, each in enumerate(series.points):
        at = scale.at(each.day, each.figure.value or 0.0)
        words = told.format(label=series.name, week=week_name(each.day),
                            figure=telling.figure_in_words(each.figure))  # fmt: skip
        yield Spot(QRectF(at.x() - 9, at.y() - 9, 18, 18), words, first + number)


def _tr(text: str) -> str:
    return QCoreApplication.translate("agreement", text)
