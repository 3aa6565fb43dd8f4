"""Our own times are UTC, written in ISO 8601 with a Z, so that they sort as text."""

from __future__ import annotations

from datetime import UTC, datetime


def now() -> str:
    """This moment, to the millisecond: ``2026-03-14T17:42:07.123Z``."""
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
