"""The Review menu: what a team does with its members' tags."""

from __future__ import annotations

from onrecord.gui.table.entry import Entry, Heading

_M = Heading.REVIEW

ENTRIES: tuple[Entry, ...] = ()
