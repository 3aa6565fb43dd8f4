"""Long work that tells after each step how far it is, and gives what came of it at the end."""

from __future__ import annotations

from collections.abc import Generator
from typing import TypeVar

from onrecord.work.exporting import Report

_Outcome = TypeVar("_Outcome")

Steps = Generator[tuple[int, int], None, _Outcome]
"""Yields how many are done, of how many. Who drives it may close it before the end."""


def followed(steps: Steps[_Outcome], report: Report) -> _Outcome:
    """What comes of all the steps, taken at once; ``report`` hears of each."""
    try:
        while True:
            try:
                report(*next(steps))
            except StopIteration as end:
                outcome: _Outcome = end.value
                return outcome
    finally:
        steps.close()
