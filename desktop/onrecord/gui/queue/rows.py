"""Which articles the queue lists, and how their dates read. Pure functions over rows."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from enum import StrEnum

from PySide6.QtCore import QDate, QLocale, Qt

from onrecord.model.layers import LayerStatus
from onrecord.work.session import QueueRow

_FINISHED = (LayerStatus.DONE, LayerStatus.SETTLED)


class Kept(StrEnum):
    """The filters above the queue."""

    ALL = "All"
    TO_DO = "To do"
    DONE = "Done"


def is_done(row: QueueRow) -> bool:
    return row.status in _FINISHED


def listed(rows: Iterable[QueueRow], kept: Kept, words: str) -> list[QueueRow]:
    """The rows the filter keeps whose title or outlet holds every one of the words."""
    wanted = words.casefold().split()
    found = rows if kept is Kept.ALL else (r for r in rows if is_done(r) is (kept is Kept.DONE))
    if not wanted:
        return list(found)
    return [
        row
        for row in found
        if (hay := f"{row.title} {row.outlet}".casefold()) and all(w in hay for w in wanted)
    ]


def short_date(published: str, today: date, locale: QLocale) -> str:
    """The date of publication, as precise as it is known and as short as it can be."""
    day, month = _date(published[:10]), _date(f"{published}-01")
    if day is not None:
        pattern = "d MMM" if day.year() == today.year else "d MMM yyyy"
        return locale.toString(day, pattern)
    return locale.toString(month, "MMM yyyy") if month else published


def _date(text: str) -> QDate | None:
    found = QDate.fromString(text, Qt.DateFormat.ISODate)
    return found if found.isValid() else None
