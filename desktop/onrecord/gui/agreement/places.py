"""Where in the article people disagree: the headline, and each tenth of what comes after it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from math import ceil

from PySide6.QtCore import QCoreApplication, QPointF, QRectF

from onrecord.gui.agreement import telling
from onrecord.gui.agreement.drawing import Drawing, Line, Shape, Side, Spot, Tile, Tone, Words
from onrecord.gui.agreement.picture import Advance, Picture, Shown, nothing
from onrecord.work.agreement.records import Agreement, Figure

_HIGH, _LEFT, _TOP, _BOTTOM = 380.0, 52.0, 26.0, 48.0
_WIDEST = 92.0
_HEADLINE = "headline"


def picture(found: Agreement) -> Picture:
    """A bar for each place: the share of what one or both tagged that they tagged differently."""
    title = _tr("Where in the article people disagree")
    shown = tuple(Shown(each) for each in found.told if each.path[0] == "position")
    shown = tuple(each for each in shown if each.told.figure.n)
    if not shown:
        return nothing(title, _tr("Nobody tagged anything in an article that two people did."))
    return Picture(
        title=title,
        subject=_tr("Tagged differently, of what one or both tagged"),
        told=_told(shown),
        headings=(_tr("Where"), _tr("Differing"), _tr("95 % interval"), _tr("n"), ""),
        rows=tuple(_row(each) for each in shown),
        shown=shown,
        draw=partial(drawing, shown),
    )


def name_of(shown: Shown) -> str:
    """A place in the article: the headline, or so many per cent of what comes after."""
    place = shown.told.path[1]
    if place == _HEADLINE:
        return _tr("Headline")
    tenth = int(place)
    return _tr("{start}–{end} %").format(start=10 * (tenth - 1), end=10 * tenth)


def differing(figure: Figure) -> tuple[float | None, float | None, float | None]:
    """The share that differs with its interval, of a figure that tells what is alike."""
    turned = (None if x is None else 1 - x for x in (figure.value, figure.high, figure.low))
    share, low, high = turned
    return share, low, high


def _between(figure: Figure) -> str:
    _, low, high = differing(figure)
    if low is None or high is None:
        return ""
    return _tr("{low} to {high}").format(low=telling.share(low), high=telling.share(high))


def _row(shown: Shown) -> tuple[str, ...]:
    figure = shown.told.figure
    share = telling.share(differing(figure)[0])
    return (name_of(shown), share, _between(figure), telling.base(figure), telling.remark(figure))


def _told(shown: Sequence[Shown]) -> str:
    ordered = sorted(shown, key=lambda each: differing(each.told.figure)[0] or 0.0)
    told = _tr("Most at {most} ({high}), least at {least} ({low}); after the headline, "
               "the article is cut in ten.")  # fmt: skip
    return told.format(
        most=name_of(ordered[-1]), high=telling.share(differing(ordered[-1].told.figure)[0]),
        least=name_of(ordered[0]), low=telling.share(differing(ordered[0].told.figure)[0]),
    )  # fmt: skip


def drawing(shown: Sequence[Shown], width: float, _advance: Advance) -> Drawing:
    """Bars from the headline to the end, with their shares above them and their intervals."""
    step = min((width - _LEFT) / len(shown), _WIDEST)
    ground = QRectF(_LEFT, _TOP, step * len(shown), _HIGH - _TOP - _BOTTOM)
    most = _top([each.told.figure for each in shown])
    shapes: list[Shape] = [*_lines(ground, most)]
    spots = []
    for number, each in enumerate(shown):
        place = QRectF(ground.x() + number * step, ground.y(), step, ground.height())
        shapes += _bar(each, place, most)
        told = _tr("{place}: {share} differ, {between}, n = {base}").format(
            place=name_of(each), share=telling.share(differing(each.told.figure)[0]),
            between=_between(each.told.figure), base=telling.base(each.told.figure),
        )  # fmt: skip
        spots.append(Spot(place.adjusted(2, 0, -2, 24), told, number))
    return Drawing(ground.right(), _HIGH, tuple(shapes), tuple(spots))


def _top(figures: Sequence[Figure]) -> float:
    """Where the scale ends: at the quarter above all that is to be seen."""
    seen = [each for figure in figures for each in differing(figure) if each is not None]
    return min(1.0, max(0.25, ceil(4 * max(seen)) / 4))


def _lines(ground: QRectF, most: float) -> Iterator[Shape]:
    step = 0.25 if most > 0.5 else most / 5
    for number in range(round(most / step) + 1):
        value = number * step
        y = ground.bottom() - ground.height() * value / most
        yield Line((QPointF(ground.x(), y), QPointF(ground.right(), y)),
                   Tone.MUTED if number == 0 else Tone.RULE)  # fmt: skip
        label = QRectF(0, y - 8, ground.x() - 8, 16)
        yield Words(telling.share(value), label, 11.5, tone=Tone.MUTED, side=Side.RIGHT)


def _bar(shown: Shown, place: QRectF, most: float) -> Iterator[Shape]:
    share, low, high = differing(shown.told.figure)
    if share is None:
        return
    heights = [
        place.bottom() - place.height() * (each or 0.0) / most for each in (share, low, high)
    ]
    bar = QRectF(place.x() + 5, heights[0], place.width() - 10, place.bottom() - heights[0])
    yield Tile(bar, 0.75)
    x, top = place.center().x(), heights[0]
    if low is not None and high is not None:
        yield Line((QPointF(x, heights[1]), QPointF(x, heights[2])), Tone.TEXT, 1.4)
        for y in heights[1:]:
            yield Line((QPointF(x - 4, y), QPointF(x + 4, y)), Tone.TEXT, 1.4)
        top = min(top, heights[2])
    above = QRectF(place.x(), top - 20, place.width(), 16)
    yield Words(telling.share(share), above, 13, bold=True, side=Side.MIDDLE)
    under = QRectF(place.x(), place.bottom() + 6, place.width(), 18)
    yield Words(name_of(shown), under, 12, tone=Tone.MUTED, side=Side.MIDDLE)


def _tr(text: str) -> str:
    return QCoreApplication.translate("agreement", text)
