"""The forms of the codebook's editor: one for each kind of entry."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtWidgets import QFormLayout, QSizePolicy, QWidget

from onrecord.gui.codebook.defaults import NONE, shown, value_of
from onrecord.gui.codebook.drafting import Drafting
from onrecord.gui.codebook.fields import (
    ChoiceField,
    ColourField,
    LineField,
    Options,
    SeveralField,
    TextField,
    add_row,
    new_form,
)
from onrecord.gui.messages import said
from onrecord.gui.plain import plain_label
from onrecord.gui.theme import Theme
from onrecord.model import drafts
from onrecord.model.codebook import (
    Attribute,
    AttributeType,
    Choice,
    Codebook,
    Label,
    LinkRole,
    LinkType,
    Role,
    Scope,
)
from onrecord.model.items import Item

_CHOICE_TYPES = (AttributeType.CHOICE, AttributeType.CHOICES)


class EntryForm(QWidget):
    """What stands at one place of the draft, to be changed."""

    def __init__(self, drafting: Drafting, item: Item, theme: Theme) -> None:
        super().__init__()
        self._drafting, self._item, self._theme = drafting, item, theme
        self._form: QFormLayout = new_form(self)
        entry = drafting.draft if item == Item() else drafting.draft.at(item)
        match entry:
            case Codebook():
                self._show_book(entry)
            case Label():
                self._show_label(entry)
            case LinkType():
                self._show_link(entry)
            case Attribute():
                self._show_attribute(entry)
            case Choice():
                self._show_title(entry.title)
                self._show_id()

    # what each kind of entry shows

    def _show_book(self, book: Codebook) -> None:
        self._show_title(book.title)
        self._text(self.tr("Description"), book.description, "description")
        self._line(self.tr("Language"), book.language, "language")

    def _show_label(self, label: Label) -> None:
        self._show_title(label.title)
        self._show_id()
        key = self._line(self.tr("Key"), label.key, "key", hint=self.tr("One letter or digit."))
        key.setMaxLength(1)
        colours = ColourField(self.tr("Colour"), self._theme, label.colour)
        colours.taken.connect(partial(self._write, "colour"))
        add_row(self._form, self.tr("Colour"), colours)
        self._text(self.tr("Guideline"), label.guideline, "guideline")
        self._examples(label)
        self._choice(self.tr("Role"), [(r.value, self._role_name(r)) for r in Role], label.role,
                     lambda key: self._write("role", Role(key)))  # fmt: skip
        scopes = [
            (Scope.SPAN.value, self.tr("Words of the text")),
            (Scope.ARTICLE.value, self.tr("The article as a whole")),
        ]
        self._choice(
            self.tr("Marks"), scopes, label.scope, lambda key: self._write("scope", Scope(key))
        )

    def _show_link(self, link: LinkType) -> None:
        self._show_title(link.title)
        self._show_id()
        self._text(self.tr("Guideline"), link.guideline, "guideline")
        labels = [(each.id, each.title) for each in self._drafting.draft.offered]
        self._several(self.tr("From"), labels, link.starts, "starts",
                      hint=self.tr("Nothing ticked: any label."))  # fmt: skip
        self._several(self.tr("To"), labels, link.ends, "ends")
        roles = [(r.value, said(r.value, {})) for r in LinkRole]
        self._choice(
            self.tr("Role"), roles, link.role, lambda key: self._write("role", LinkRole(key))
        )

    def _show_attribute(self, attribute: Attribute) -> None:
        self._show_title(attribute.title)
        self._show_id()
        types = [(t.value, self._type_name(t)) for t in AttributeType]
        self._choice(self.tr("Type"), types, attribute.type, self._on_type)
        if attribute.type in _CHOICE_TYPES:
            self._new_value()
        self._text(self.tr("Guideline"), attribute.guideline, "guideline")
        self._default(attribute)
        self._condition(attribute)

    # rows

    def _show_title(self, title: str) -> None:
        field = LineField(self.tr("Title"), title)
        field.written.connect(self._on_title)
        add_row(self._form, self.tr("Title"), field)

    def _show_id(self) -> None:
        label = plain_label(self._item.id)
        label.setProperty("role", "muted")
        label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        hint = self.tr("What files and exports call it. Titles may change; ids stay.")
        add_row(self._form, self.tr("Id"), label, hint)

    def _line(self, name: str, text: str, field_name: str, *, hint: str = "") -> LineField:
        field = LineField(name, text)
        field.written.connect(partial(self._write, field_name))
        add_row(self._form, name, field, hint)
        return field

    def _text(self, name: str, text: str, field_name: str) -> None:
        field = TextField(name, text)
        field.written.connect(partial(self._write, field_name))
        add_row(self._form, name, field)

    def _examples(self, label: Label) -> None:
        field = TextField(self.tr("Examples"), "\n".join(label.examples))
        field.written.connect(self._on_examples)
        hint = self.tr("One a line. Put two stars around the words to tag: **like these**.")
        add_row(self._form, self.tr("Examples"), field, hint)

    def _choice(self, name: str, options: Options, current: str, taken: Any) -> None:
        field = ChoiceField(name, options, current)
        field.taken.connect(taken)
        add_row(self._form, name, field)

    def _several(
        self, name: str, options: Options, held: tuple[str, ...], field_name: str, *, hint: str = ""
    ) -> None:
        field = SeveralField(name, options, held)
        field.taken.connect(partial(self._write, field_name))
        add_row(self._form, name, field, hint)

    def _new_value(self) -> None:
        field = LineField(self.tr("New value"), "")
        field.setPlaceholderText(self.tr("Type a value and press Enter"))
        field.returnPressed.connect(lambda: self._on_new_value(field.text().strip()))
        add_row(self._form, self.tr("New value"), field)

    def _default(self, attribute: Attribute) -> None:
        hint = self.tr("Shown as a default, never filled in as if somebody had chosen it.")
        name = self.tr("Default")
        if attribute.type is AttributeType.CHOICE or attribute.type is AttributeType.FLAG:
            field = ChoiceField(name, self._defaults(attribute), shown(attribute.default))
            field.taken.connect(self._on_default)
            add_row(self._form, name, field, hint)
        elif attribute.type is AttributeType.CHOICES:
            held = attribute.default if isinstance(attribute.default, tuple) else ()
            options = [(each.id, each.title) for each in attribute.offered]
            several = SeveralField(name, options, held)
            several.taken.connect(lambda ids: self._write("default", ids or None))
            add_row(self._form, name, several, hint)
        elif attribute.type in (AttributeType.TEXT, AttributeType.NUMBER):
            line = LineField(name, shown(attribute.default))
            line.written.connect(self._on_default)
            add_row(self._form, name, line, hint)

    def _defaults(self, attribute: Attribute) -> Options:
        if attribute.type is AttributeType.FLAG:
            values = [("yes", self.tr("yes")), ("no", self.tr("no"))]
        else:
            values = [(each.id, each.title) for each in attribute.offered]
        return [(NONE, self.tr("none")), *values]

    def _condition(self, attribute: Attribute) -> None:
        others = [
            each
            for each in drafts.beside(self._drafting.draft, self._item)
            if each.id != attribute.id and each.type in _CHOICE_TYPES and not each.retired
        ]
        if not others:
            return
        held = next(iter(attribute.applies), NONE)
        options = [(NONE, self.tr("always")), *((each.id, each.title) for each in others)]
        self._choice(self.tr("Asked for"), options, held, self._on_condition)
        other = next((each for each in others if each.id == held), None)
        if other is not None:
            field = SeveralField(
                self.tr("Only with"),
                [(each.id, each.title) for each in other.offered],
                attribute.applies[held],
            )
            field.taken.connect(partial(self._on_condition_values, held))
            add_row(self._form, self.tr("Only with"), field)

    # what is written

    def _write(self, field_name: str, value: object) -> None:
        self._drafting.write(partial(_written, item=self._item, name=field_name, value=value))

    def _remake(self, **fields: object) -> None:
        self._drafting.do(lambda book: drafts.changed(book, self._item, **fields))

    def _on_title(self, title: str) -> None:
        if title:
            self._write("title", title)

    def _on_examples(self, text: str) -> None:
        self._write("examples", tuple(filter(None, map(str.strip, text.split("\n")))))

    def _on_type(self, key: str) -> None:
        kind = AttributeType(key)
        first = (Choice(self.tr("yes"), self.tr("yes")),) if kind in _CHOICE_TYPES else ()
        now = self._drafting.draft.at(self._item)
        held = now.values if isinstance(now, Attribute) and kind in _CHOICE_TYPES else ()
        self._remake(type=kind, values=held or first, default=None)

    def _on_new_value(self, title: str) -> None:
        if title:
            place = replace(self._item, value=title)
            self._drafting.do(lambda book: drafts.added(book, place, Choice(title, title)))

    def _on_default(self, text: str) -> None:
        attribute = self._drafting.draft.at(self._item)
        if isinstance(attribute, Attribute):
            self._write("default", value_of(attribute, text))

    def _on_condition(self, key: str) -> None:
        other = self._drafting.draft.at(self._item.beside(key)) if key else None
        values = tuple(each.id for each in other.offered) if isinstance(other, Attribute) else ()
        self._remake(applies={key: values} if key else {})

    def _on_condition_values(self, key: str, values: tuple[str, ...]) -> None:
        self._write("applies", {key: values} if values else {})

    # names

    def _role_name(self, role: Role) -> str:
        return {
            Role.CLAIM: self.tr("claim"),
            Role.SOURCE: self.tr("source"),
            Role.CUE: self.tr("cue"),
            Role.STANCE: self.tr("stance"),
            Role.ENTITY: self.tr("entity"),
            Role.NONE: self.tr("none"),
        }[role]

    def _type_name(self, kind: AttributeType) -> str:
        return {
            AttributeType.CHOICE: self.tr("one of several values"),
            AttributeType.CHOICES: self.tr("any of several values"),
            AttributeType.TEXT: self.tr("text"),
            AttributeType.NUMBER: self.tr("number"),
            AttributeType.FLAG: self.tr("yes or no"),
            AttributeType.ACTOR: self.tr("actor"),
            AttributeType.ISSUE: self.tr("issue"),
        }[kind]


def _written(book: Codebook, *, item: Item, name: str, value: object) -> Codebook:
    return drafts.changed(book, item, **{name: value})
