"""Everything the palette can find, gathered when it opens."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from onrecord.gui.actions import key_text, name, title
from onrecord.gui.palette.ranking import Item, Kind, folded, folded_lines
from onrecord.gui.table.entry import Entry
from onrecord.model.registries import Actor, Issue
from onrecord.work.session import QueueRow

if TYPE_CHECKING:
    from onrecord.gui.main_window import MainWindow


def gathered(window: MainWindow) -> list[Item]:
    """Actions, labels, the statements of the open article, articles, actors and issues."""
    session = window.desk.session
    items = list(_actions(window))
    items += _statements(window)
    items += article_items(window.desk.ask(session.queue) or ())
    read = session.project.read
    items += register_items(Kind.ACTOR, window.desk.ask(read.actors) or ())
    items += register_items(Kind.ISSUE, window.desk.ask(read.issues) or ())
    return items


def _actions(window: MainWindow) -> Iterator[Item]:
    for entry in window.commands.entries:
        if entry.id != "palette":
            yield action_item(entry, enabled=window.commands[entry.id].isEnabled())


def action_item(entry: Entry, *, enabled: bool = True) -> Item:
    """An action by its name; also found by its menu."""
    called, menu = name(entry), title(entry.menu)
    keys = tuple(map(key_text, entry.keys[:1]))
    if entry.slot == "sitting.tag":
        label = entry.argument or ""
        text = QCoreApplication.translate("palette", "Tag as {label}").format(label=called)
        words = folded(called) + folded(text)
        return Item(Kind.LABEL, entry.id, text, words, menu, keys, enabled, label)
    return Item(Kind.ACTION, entry.id, called, folded(called) + folded(menu), menu, keys, enabled)


def _statements(window: MainWindow) -> Iterable[Item]:
    sheet = window.sitting.sheet
    if sheet is None:
        return
    for each in sheet.statements:
        chip = window.showing.chips.get(each.id, "")
        words = each.anchor.text
        yield Item(Kind.STATEMENT, each.id, words, folded(f"{chip} {words}"), chip)


def article_items(rows: Sequence[QueueRow]) -> list[Item]:
    """Articles by their titles; also found by their outlets."""
    words = folded_lines([f"{row.title} {row.outlet}" for row in rows])
    return [
        Item(Kind.ARTICLE, row.article_id, row.title, found_by, row.outlet)
        for row, found_by in zip(rows, words, strict=True)
    ]


def register_items(kind: Kind, records: Sequence[Actor | Issue]) -> list[Item]:
    """Actors or issues by their names; also found by their other names.

    One that was merged is found by the name it goes by now.
    """
    standing = [each for each in records if not each.merged_into]
    names = [" ".join((each.name, *each.aliases)) for each in standing]
    return [
        Item(kind, each.id, each.name, found_by, ", ".join(each.aliases))
        for each, found_by in zip(standing, folded_lines(names), strict=True)
    ]
