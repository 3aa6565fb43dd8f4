"""Which articles the queue lists and in which order, and how their dates read. Pure functions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Container, Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import QDate, QLocale, Qt

from onrecord.gui.dates import short_day, short_month
from onrecord.model.folding import plain
from onrecord.model.layers import LayerStatus
from onrecord.work.session import QueueRow

_FINISHED = (LayerStatus.DONE, LayerStatus.SETTLED)
_YEAR = 4  # characters


class Kept(StrEnum):
    """The filters above the queue."""

    ALL = "All"
    TO_DO = "To do"
    DONE = "Done"


class Order(StrEnum):
    """What the queue can be sorted by."""

    ARRIVAL = "arrival"
    NEWEST = "newest"
    OLDEST = "oldest"
    OUTLET = "outlet"
    TITLE = "title"
    STATUS = "status"


@dataclass(frozen=True, slots=True)
class Filter:
    """What is listed. Empty sets and texts keep everything; ``since`` and ``until`` are years,
    months or days, both included, and leave out what has no date."""

    kept: Kept = Kept.ALL
    words: str = ""
    statuses: frozenset[LayerStatus] = frozenset()
    outlets: frozenset[str] = frozenset()
    since: str = ""
    until: str = ""
    order: Order = Order.ARRIVAL

    @property
    def narrows(self) -> bool:
        """Whether the menu's part of it leaves anything out."""
        return bool(self.statuses or self.outlets or self.since or self.until)


class Facts(NamedTuple):
    """What there is to filter by, with how many articles each."""

    statuses: Counter[LayerStatus]
    outlets: Counter[str]
    years: Counter[str]


def is_done(row: QueueRow) -> bool:
    return row.status in _FINISHED


def listed(
    rows: Iterable[QueueRow], wanted: Filter, in_text: Container[int] = ()
) -> list[QueueRow]:
    """The rows the filter keeps, in its order. Their title or outlet holds every one of the words,
    or their number is among those whose text does."""
    words = plain(wanted.words).split()
    found = list(rows)
    if wanted.narrows or wanted.kept is not Kept.ALL:
        found = [row for row in found if _fits(row, wanted)]
    if words:
        found = [row for row in found if row.number in in_text or names_all(row, words)]
    key = _KEYS.get(wanted.order)
    if key is not None:
        found.sort(key=key, reverse=wanted.order is Order.NEWEST)
    return found


def names_all(row: QueueRow, words: Iterable[str]) -> bool:
    """Whether title and outlet hold every one of these plain words."""
    hay = plain(f"{row.title} {row.outlet}")
    return all(word in hay for word in words)


def _fits(row: QueueRow, wanted: Filter) -> bool:
    if wanted.kept is not Kept.ALL and is_done(row) is not (wanted.kept is Kept.DONE):
        return False
    if not wanted.narrows:
        return True
    return (
        (not wanted.statuses or row.status in wanted.statuses)
        and (not wanted.outlets or row.outlet in wanted.outlets)
        and _within(row.published, wanted.since, wanted.until)
    )


def _within(published: str, since: str, until: str) -> bool:
    """Dates are compared as far as both are known: March 2025 lies within 2025."""
    if not (since or until):
        return True
    known = published[:10]
    after = not since or known >= since[: len(known)]
    before = not until or known[: len(until)] <= until
    return bool(known) and after and before


_Key = Callable[[QueueRow], tuple[object, ...]]
# Where two are alike, the order of arrival decides: sorting keeps it.
_KEYS: dict[Order, _Key] = {
    Order.NEWEST: lambda row: (row.published,),
    Order.OLDEST: lambda row: (not row.published, row.published),
    Order.OUTLET: lambda row: (not row.outlet, plain(row.outlet)),
    Order.TITLE: lambda row: (plain(row.title),),
    Order.STATUS: lambda row: (list(LayerStatus).index(row.status),),
}


def facts(rows: Iterable[QueueRow]) -> Facts:
    """What the rows can be filtered by; what has no outlet or date is not counted there."""
    every = list(rows)
    return Facts(
        Counter(row.status for row in every),
        Counter(row.outlet for row in every if row.outlet),
        Counter(row.published[:_YEAR] for row in every if row.published[:_YEAR].isdecimal()),
    )


def short_date(published: str, today: date, locale: QLocale) -> str:
    """The date of publication, as precise as it is known and as short as it can be."""
    day, month = _date(published[:10]), _date(f"{published}-01")
    if day is not None:
        return short_day(day, locale, year=day.year() != today.year)
    return short_month(month, locale) if month else published


def _date(text: str) -> QDate | None:
    found = QDate.fromString(text, Qt.DateFormat.ISODate)
    return found if found.isValid() else None
