"""The context menus of the text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from onrecord.gui.actions import Actions
from onrecord.gui.pickable import choosable, values_of
from onrecord.gui.plain import button_text
from onrecord.model.annotations import Annotation
from onrecord.model.codebook import Attribute, Codebook, Label, Role, applies

if TYPE_CHECKING:
    from onrecord.gui.main_window import MainWindow
    from onrecord.gui.reshaping.room import Reshaping


_ON_ARTICLE = ("accept", "promote", "", "find", "search", "comment_article", "", "undo", "redo")


def context_menu(window: MainWindow, room: Reshaping, annotation_id: str) -> QMenu:
    """What can be done here: with the annotation, else the selected words, else the article."""
    menu = QMenu(window)
    menu.aboutToHide.connect(menu.deleteLater)
    sheet, commands = window.sitting.sheet, window.commands
    tag = sheet.annotation(annotation_id) if sheet and annotation_id else None
    if sheet and tag:
        mine = tag.id in sheet.annotations
        _add(menu, commands, actions_for(tag, sheet.codebook, mine=mine))
        if mine:
            menu.addSeparator()
            _add_values(menu, room, (tag,), sheet.codebook)
            _add_labels(menu, window, room, tag)
            _add(menu, commands, ("", "occurrences", "delete"))
        else:
            menu.addSeparator()
        _add(menu, commands, ("comment",))
        menu.addAction(_tr("Copy words")).triggered.connect(partial(_copy, tag.text))
    elif window.reader.span() is not None:
        for _, action in commands.of_labels():
            menu.addAction(action)
        menu.addSeparator()
        _add(menu, commands, ("repeat", "occurrences", "boundaries", "fragment"))
        menu.addSeparator()
        menu.addAction(_tr("Copy words")).triggered.connect(window.reader.copy)
    else:
        _add(menu, commands, _ON_ARTICLE)
    return menu


def actions_for(tag: Annotation, codebook: Codebook, *, mine: bool) -> tuple[str, ...]:
    """Ids of the actions that make sense for an annotation; "" parts sections."""
    is_entity = codebook.role(tag.label) is Role.ENTITY
    if not mine:
        return ("accept", "promote") if is_entity else ("accept",)
    several = ("split",) if len(tag.spans) > 1 else ()
    source = ("promote",) if is_entity else ()
    claim = ("same_source",) if codebook.role(tag.label) is Role.CLAIM else ("attach",)
    return (*claim, *source, "", "boundaries", "fragment", *several, "swap")


def values_menu(window: MainWindow, room: Reshaping, ids: Sequence[str]) -> QMenu:
    """The values that can be set on these tags, a menu an attribute."""
    menu = QMenu(window)
    menu.aboutToHide.connect(menu.deleteLater)
    sheet = window.sitting.sheet
    tags = [tag for key in ids if sheet and (tag := sheet.annotations.get(key))]
    _add_values(menu, room, tags, window.desk.session.codebook)
    if menu.isEmpty():
        menu.addAction(_tr("These have no values to choose from")).setEnabled(False)
    return menu


def choosable_of(tags: Sequence[Annotation], codebook: Codebook) -> list[Attribute]:
    """The attributes with listed values that apply to any of the tags."""

    def fits(label: Label, attribute: Attribute) -> bool:
        held = (tag for tag in tags if tag.label == label.id)
        return any(applies(label, attribute, tag.attributes) for tag in held)

    return choosable(codebook, fits)


def _add_values(
    menu: QMenu, room: Reshaping, tags: Sequence[Annotation], codebook: Codebook
) -> None:
    ids = tuple(tag.id for tag in tags)
    for attribute in choosable_of(tags, codebook):
        under = menu.addMenu(button_text(attribute.title))
        held = {tag.attributes.get(attribute.id) for tag in tags}
        for title, value in values_of(attribute, _tr("Yes"), _tr("No")):
            action = under.addAction(button_text(title))
            action.setCheckable(True)
            action.setChecked(held == {value})
            action.triggered.connect(partial(_set, room, ids, attribute.id, value))
        under.addSeparator()
        unset = under.addAction(_tr("Unset"))
        unset.setEnabled(held != {None})
        unset.triggered.connect(partial(_set, room, ids, attribute.id, None))


def _set(
    room: Reshaping,
    ids: Sequence[str],
    attribute_id: str,
    value: str | bool | None,
    _checked: bool = False,
) -> None:
    room.set_value(ids, attribute_id, value)


def _add_labels(menu: QMenu, window: MainWindow, room: Reshaping, tag: Annotation) -> None:
    under = menu.addMenu(_tr("Convert to"))
    codebook = window.desk.session.codebook
    held = codebook.label(tag.label)
    for label in codebook.offered:
        if held is not None and label.id != tag.label and label.scope is held.scope:
            action = under.addAction(button_text(label.title))
            action.triggered.connect(partial(_convert, room, tag.id, label.id))


def _convert(room: Reshaping, annotation_id: str, label_id: str, _checked: bool = False) -> None:
    room.convert_to((annotation_id,), label_id)


def _copy(text: str, _checked: bool = False) -> None:
    QGuiApplication.clipboard().setText(text)


def _add(menu: QMenu, commands: Actions, names: Iterable[str]) -> None:
    for name in names:
        if name:
            menu.addAction(commands[name])
        else:
            menu.addSeparator()


def _tr(text: str) -> str:
    return QCoreApplication.translate("context menu", text)
