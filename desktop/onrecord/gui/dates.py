"""Dates, times and numbers as the person's language writes them."""

from __future__ import annotations

import re

from PySide6.QtCore import QDate, QLocale, QTime

_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
# In Qt's forms of dates: what stands between day, month and year.
_BETWEEN = r"(?:'[^']*'|[^dMy'])*"


def told_date(published: str, locale: QLocale | None = None) -> str:
    """The day of an article in full: "12 March 2026"; what is no whole date stands as it is."""
    found = _DAY.match(published)
    day = QDate(*map(int, found.groups())) if found else QDate()
    if not day.isValid():
        return published
    locale = locale or QLocale()
    return locale.toString(day, _form(locale))


def short_day(day: QDate, locale: QLocale, *, year: bool = True) -> str:
    """A day with its month's short name: "12 Mar 2026", "12 mars 2026", "Mar 12, 2026"; without
    the ``year`` "12 Mar"."""
    form = _form(locale).replace("MMMM", "MMM")
    if not year:
        form = re.sub(rf"^y+{_BETWEEN}|{_BETWEEN}y+{_BETWEEN}$", "", form)
    return locale.toString(day, form)


def short_month(day: QDate, locale: QLocale) -> str:
    """The day's month and year: "Mar 2026"."""
    form = _form(locale).replace("MMMM", "MMM")
    return locale.toString(day, re.sub(rf"d{{1,2}}{_BETWEEN}", "", form, count=1).strip())


def told_time(at: QTime, locale: QLocale) -> str:
    """A time to the second: "14:05:30", "2:05:30 PM"."""
    form = locale.timeFormat(QLocale.FormatType.LongFormat)
    zone = re.sub(r"[\s(\[]*t+[\s)\]]*", "", form)
    return locale.toString(at, zone if "'" not in form else "HH:mm:ss")


def told_value(value: object) -> str:
    """A value as text: a number with the language's decimal sign, as it is typed, ungrouped."""
    text = str(value)
    return text.replace(".", QLocale().decimalPoint()) if isinstance(value, float) else text


def _form(locale: QLocale) -> str:
    """How dates are written in full, but for the weekday that Qt puts before or after them."""
    form = locale.dateFormat(QLocale.FormatType.LongFormat)
    return re.sub(r"^d{3,4}[\s,،]*('[^']*'\s*)?|[\s,،]*d{3,4}$", "", form)
