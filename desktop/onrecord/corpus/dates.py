"""Dates as newspapers print them."""

from __future__ import annotations

import re
from datetime import datetime
from typing import NamedTuple

_MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
)  # fmt: skip
_MONTH = r"(?P<month>(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?)"
_TIME = r"(?:,?\s+(?:at\s+)?(?P<time>[0-2]?\d[:.][0-5]\d))?"
_PATTERNS = (
    re.compile(rf"\b(?P<day>[0-3]?\d)\s+{_MONTH}\s+(?P<year>\d{{4}}){_TIME}"),
    re.compile(rf"\b{_MONTH}\s+(?P<day>[0-3]?\d),\s*(?P<year>\d{{4}}){_TIME}"),
    re.compile(rf"\b(?P<year>\d{{4}})-(?P<month>\d\d)-(?P<day>\d\d){_TIME}"),
)


class PrintedDate(NamedTuple):
    """A date in ISO 8601, as precise as it was printed, and where it stands."""

    iso: str
    start: int
    end: int


def printed_date(line: str) -> PrintedDate | None:
    """The first date in a line: ``14 March 2026, 18:42`` -> ``2026-03-14T18:42``."""
    for pattern in _PATTERNS:
        if (match := pattern.search(line)) and (iso := _iso(match)):
            return PrintedDate(iso, match.start(), match.end())
    return None


def _iso(match: re.Match[str]) -> str:
    """The date in ISO 8601, or nothing where the calendar has no such day or time."""
    hour, minute = re.split("[:.]", match["time"] or "0:0")
    day = int(match["year"]), _month(match["month"]), int(match["day"])
    try:
        moment = datetime(*day, int(hour), int(minute))
    except ValueError:
        return ""
    return moment.isoformat(timespec="minutes") if match["time"] else moment.date().isoformat()


def _month(name: str) -> int:
    """1 to 12, or 0 for no month."""
    if name.isdigit():
        return int(name) if 1 <= int(name) <= 12 else 0
    name = name.rstrip(".").lower()
    return next((n for n, month in enumerate(_MONTHS, 1) if month.startswith(name)), 0)
