"""The queue's menu of filters and orders."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QLocale, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QToolButton, QWidget, QWidgetAction

from onrecord.gui import fonts
from onrecord.gui.plain import button_text, plain_label
from onrecord.gui.queue.rows import Facts, Filter, Order
from onrecord.model.layers import LayerStatus

_OUTLETS = 40  # listed; the filter line finds the others
_LONG, _SUMMED = 44, 26  # characters of an outlet, in a menu and above the queue


class Filtering(QToolButton):
    """Offers what the articles can be filtered and sorted by, with counts."""

    changed = Signal()

    def __init__(self, facts: Callable[[], Facts], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chosen = Filter()
        self._facts = facts
        self.fit(narrow=False)
        self.setProperty("kind", "who")
        self.setFont(fonts.sans(12.5))
        self.setAccessibleName(self.tr("Filter and sort the queue"))
        self.setToolTip(self.tr("Filter the queue by status, outlet or date, and sort it"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setMenu(QMenu(self))
        self.menu().aboutToShow.connect(self._fill)

    def fit(self, *, narrow: bool) -> None:
        """Show the arrow alone where the pane is too narrow for the word."""
        self.setText("▾" if narrow else self.tr("Filter ▾"))

    def clear(self) -> None:
        """Keep all articles; the order stays."""
        self._choose(statuses=frozenset(), outlets=frozenset(), since="", until="")

    def summary(self) -> str:
        """What the menu's filters keep, in a few words."""
        chosen = self.chosen
        parts = [self._statuses()[each] for each in LayerStatus if each in chosen.statuses]
        parts += [_short(each, _SUMMED) for each in sorted(chosen.outlets)]
        if chosen.since or chosen.until:
            same = chosen.since == chosen.until
            parts.append(chosen.since if same else f"{chosen.since}–{chosen.until}")
        return ", ".join(parts)

    def _choose(self, **changes: Any) -> None:
        self.chosen = replace(self.chosen, **changes)
        self.changed.emit()

    def _fill(self) -> None:
        menu, facts = self.menu(), self._facts()
        menu.clear()
        self._add_statuses(menu, facts.statuses)
        menu.addSeparator()
        self._add_outlets(menu.addMenu(self.tr("Outlet")), facts.outlets)
        self._add_dates(menu.addMenu(self.tr("Date")), facts.years)
        menu.addSeparator()
        self._add_orders(menu.addMenu(self.tr("Sort by")))
        clear = menu.addAction(self.tr("Show all again"))
        clear.setEnabled(self.chosen.narrows)
        clear.triggered.connect(self.clear)

    def _statuses(self) -> dict[LayerStatus, str]:
        return {
            LayerStatus.NEW: self.tr("New"),
            LayerStatus.STARTED: self.tr("Started"),
            LayerStatus.DONE: self.tr("Done"),
            LayerStatus.SETTLED: self.tr("Settled"),
        }

    def _add_statuses(self, menu: QMenu, counts: Counter[LayerStatus]) -> None:
        for status, title in self._statuses().items():
            if status is not LayerStatus.SETTLED or counts[status]:
                now = self.chosen.statuses
                changes = {"statuses": now ^ {status}}
                self._switch(menu, _counted(title, counts[status]), changes, on=status in now)

    def _add_outlets(self, menu: QMenu, counts: Counter[str]) -> None:
        menu.setEnabled(bool(counts))
        for outlet, count in counts.most_common(_OUTLETS):
            name = _counted(_short(outlet, _LONG), count)
            now = self.chosen.outlets
            self._switch(menu, name, {"outlets": now ^ {outlet}}, on=outlet in now)

    def _add_dates(self, menu: QMenu, counts: Counter[str]) -> None:
        for year in sorted(counts, reverse=True):
            on = self.chosen.since == self.chosen.until == year
            edge = "" if on else year
            changes = {"since": edge, "until": edge}
            self._switch(menu, _counted(year, counts[year]), changes, on=on)
        menu.addSeparator()
        menu.addAction(self._build_range(menu))

    def _build_range(self, menu: QMenu) -> QWidgetAction:
        action, box = QWidgetAction(menu), QWidget(menu)
        row = QHBoxLayout(box)
        row.setContentsMargins(14, 4, 14, 4)
        since = self._date_line(self.tr("From, such as 2025-03"), self.chosen.since)
        until = self._date_line(self.tr("To, such as 2025-06"), self.chosen.until)
        for each in (since, plain_label("–"), until):
            row.addWidget(each)
        for line in (since, until):
            line.returnPressed.connect(lambda: self._on_range(since.text(), until.text()))
        action.setDefaultWidget(box)
        return action

    def _date_line(self, hint: str, text: str) -> QLineEdit:
        line = QLineEdit(text)
        line.setPlaceholderText(hint.rpartition(" ")[2])
        line.setAccessibleName(hint)
        line.setToolTip(hint)
        line.setMaxLength(len("2025-03-14"))
        line.setFixedWidth(104)
        return line

    def _on_range(self, since: str, until: str) -> None:
        self.menu().close()
        self._choose(since=since.strip(), until=until.strip())

    def _add_orders(self, menu: QMenu) -> None:
        group = QActionGroup(menu)
        for order, title in {
            Order.ARRIVAL: self.tr("Arrival"),
            Order.NEWEST: self.tr("Date, newest first"),
            Order.OLDEST: self.tr("Date, oldest first"),
            Order.OUTLET: self.tr("Outlet"),
            Order.TITLE: self.tr("Title"),
            Order.STATUS: self.tr("Status"),
        }.items():
            on = self.chosen.order is order
            group.addAction(self._switch(menu, title, {"order": order}, on=on))

    def _switch(self, menu: QMenu, title: str, changes: Mapping[str, Any], *, on: bool) -> QAction:
        """A checkable action that makes these changes of the filter."""
        action = menu.addAction(button_text(title))
        action.setCheckable(True)
        action.setChecked(on)
        action.triggered.connect(lambda: self._choose(**changes))
        return action


def _counted(title: str, count: int) -> str:
    """Menus set what stands after a tab to the right."""
    return f"{title}\t{QLocale().toString(count)}"


def _short(name: str, most: int) -> str:
    return name if len(name) <= most else f"{name[: most - 1].rstrip()}…"
