"""The way of the Tab key.

Qt lets Tab go through widgets in the order in which they came into the window. What comes late,
or has been put above what came before it, is brought in line here.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def chain(stops: Iterable[QWidget]) -> None:
    """Let Tab go from each of these to the next."""
    for before, after in pairwise(stops):
        QWidget.setTabOrder(before, after)


def follow(before: QWidget, late: QWidget) -> None:
    """Let Tab come from a stop to all stops within a widget, in the order they have there."""
    policy = before.focusPolicy()
    before.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # Qt passes over one that is no stop just now
    chain((before, *stops(late)))
    before.setFocusPolicy(policy)


def come_first(late: QWidget, around: QWidget) -> None:
    """Let Tab come to the stops within ``late`` before all others within ``around``."""
    first = next(each for each in stops(around) if not late.isAncestorOf(each))
    way = stops(around.window())
    before = [each for each in way[: way.index(first)] if not late.isAncestorOf(each)]
    if before:
        follow(before[-1], late)


def stops(around: QWidget) -> list[QWidget]:
    """Where Tab stops within a widget, in its order."""
    found: list[QWidget] = []
    window = around.window()
    here = window.nextInFocusChain()
    while here is not None and here is not window:
        if _is_stop(here) and around.isAncestorOf(here):
            found.append(here)
        here = here.nextInFocusChain()
    return found


def _is_stop(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
