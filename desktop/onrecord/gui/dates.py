"""Dates as the person's language writes them."""

from __future__ import annotations

import re

from PySide6.QtCore import QDate, QLocale

_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})")


def told_date(published: str, locale: QLocale | None = None) -> str:
    """The day of an article in full: "12 March 2026"; what is no whole date stands as it is."""
    found = _DAY.match(published)
    day = QDate(*map(int, found.groups())) if found else QDate()
    if not day.isValid():
        return published
    locale = locale or QLocale()
    # Qt's long format names the weekday too, which no citation does.
    form = locale.dateFormat(QLocale.FormatType.LongFormat)
    form = re.sub(r"^d{3,4}[^dMy]*|[^dMy']*d{3,4}$", "", form)
    return locale.toString(day, form)
