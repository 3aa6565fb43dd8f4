"""The values of the chosen annotation: its attributes and its note."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from onrecord.gui import fonts
from onrecord.gui.cards.contents import FieldLine, Form, first_open, numbers_hint
from onrecord.gui.cards.editor import Editor
from onrecord.gui.cards.editors import editor_for
from onrecord.gui.cards.note import NoteEdit
from onrecord.gui.plain import plain_label, plain_tip
from onrecord.model.annotations import Annotation, Value
from onrecord.model.codebook import Codebook, Label
from onrecord.model.edits import Change, Record

TITLE_WIDTH = 72
_NOTE = ""  # stands where attribute ids do
_Place = tuple[str, str]
"""The ids of an annotation and of an attribute."""


class Fields(QWidget):
    """The attributes of one label; made once, filled again and again."""

    changed = Signal(str, object)  # attribute id, value or None
    asked = Signal(str, object)  # attribute id, the editor: an actor or issue is to be picked

    def __init__(self, label: Label, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(2)
        grid.setVerticalSpacing(7)
        grid.setColumnStretch(1, 1)
        self._rows: dict[str, tuple[QLabel, Editor]] = {}
        self._hints: dict[int, QLabel] = {}
        for attribute in label.attributes:
            name = plain_label(attribute.title)
            name.setFont(fonts.sans(13))
            name.setProperty("role", "muted")
            name.setToolTip(plain_tip(attribute.guideline))
            name.setFixedWidth(TITLE_WIDTH)
            name.setWordWrap(True)
            name.setMinimumHeight(25)
            editor = editor_for(attribute)
            editor.changed.connect(partial(self.changed.emit, attribute.id))
            editor.asked.connect(partial(self.asked.emit, attribute.id, editor))
            row = 2 * len(self._rows)
            grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(editor, row, 1, Qt.AlignmentFlag.AlignTop)
            self._rows[attribute.id] = (name, editor)

    def fill(self, lines: tuple[FieldLine, ...], *, editable: bool) -> None:
        """Show these values; attributes that are not listed do not apply and are hidden."""
        shown = {line.attribute.id: line for line in lines}
        for key, (name, editor) in self._rows.items():
            line = shown.get(key)
            name.setVisible(line is not None)
            editor.setVisible(line is not None)
            editor.setEnabled(editable)
            if line is not None and (line.setting, line.name) != (editor.setting, editor.name):
                editor.show_setting(line.setting, line.name)

    def mark(self, attribute_id: str) -> None:
        """Mark the attribute that number keys set, and the keys of its values; "" for none."""
        for row, (key, (name, editor)) in enumerate(self._rows.items()):
            current = key == attribute_id
            if bool(name.property("current")) is current and not current:
                continue
            name.setProperty("current", current)
            name.style().unpolish(name)
            name.style().polish(name)
            name.setFont(fonts.sans(13, QFont.Weight.DemiBold if current else QFont.Weight.Normal))
            beside = editor.show_numbers(current)
            hint = "" if beside else numbers_hint(editor.attribute)
            self._show_hint(2 * row + 1, hint, current)

    def _show_hint(self, row: int, text: str, shown: bool) -> None:
        """Say under an attribute what number keys do there."""
        hint = self._hints.get(row)
        if hint is None and text and shown:
            hint = self._hints[row] = plain_label(text)
            hint.setFont(fonts.sans(12))
            hint.setProperty("role", "muted")
            hint.setWordWrap(True)
            grid = self.layout()
            assert isinstance(grid, QGridLayout)
            grid.addWidget(hint, row, 1)
        if hint is not None:
            hint.setVisible(shown)

    @property
    def stops(self) -> list[QWidget]:
        """Where Tab stops, in order."""
        return [editor.stop for _, editor in self._rows.values() if not editor.isHidden()]

    def restart(self) -> None:
        """Forget what was typed: another annotation is about to be shown."""
        for _, editor in self._rows.values():
            editor.show_setting(editor.setting, editor.name)

    def open(self, attribute_id: str) -> bool:
        """Open the editor of an attribute, if it is shown and can be changed."""
        _, editor = self._rows.get(attribute_id, (None, None))
        if editor is None or editor.isHidden() or not editor.isEnabled():
            return False
        editor.open()
        return True

    def flush(self) -> None:
        """Let every visible editor say what was typed."""
        for _, editor in self._rows.values():
            if not editor.isHidden():
                editor.flush()

    def holds_typed(self, attribute_id: str) -> bool:
        """Whether something typed stands there that was not kept."""
        return self._rows[attribute_id][1].is_typed

    def show_typed(self, attribute_id: str, value: Value | None) -> None:
        """Show what was typed before and not kept."""
        self._rows[attribute_id][1].show_typed(value)


class FormView(QWidget):
    """Shows and edits one annotation's values; one set of fields per label is kept.

    What was typed and could not be kept is not lost with the annotation that goes out of sight:
    it is said again with every flush, until ``settle`` hears that it is kept.
    """

    changed = Signal(str, str, object)  # annotation id, attribute id, value or None
    written = Signal(str, str)  # annotation id, note
    asked = Signal(str, str, object)  # annotation id, attribute id, editor: a name is to be picked

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form: Form | None = None
        self._fields: dict[str, Fields] = {}
        self._unkept: dict[_Place, Value | None] = {}
        self._current = ""
        self._note = NoteEdit()
        self._note.written.connect(self._on_written)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(8)
        self._layout.addWidget(self._note)

    def fill(self, form: Form) -> None:
        """Show the form; what is equal is left alone."""
        if form == self._form:
            return
        another = self._form is None or self._form.annotation_id != form.annotation_id
        self._form = form
        for key, fields in self._fields.items():
            fields.setVisible(key == form.label.id)
        fields = self._fields_of(form.label)
        if another:
            fields.restart()
            self._note.restart(form.note)
        fields.fill(form.fields, editable=form.editable)
        shown = [line.attribute.id for line in form.fields]
        wanted = first_open(form.fields) if another or self._current not in shown else self._current
        self.set_current(wanted if form.editable else "")
        self._note.show_note(form.note)
        self._note.setVisible(form.editable)
        if another:
            self._show_unkept(form.annotation_id, fields)

    @property
    def stops(self) -> list[QWidget]:
        """Where Tab stops, in order."""
        fields = self._fields_of(self._form.label).stops if self._form else []
        return [*fields, self._note]

    @property
    def current(self) -> str:
        """The id of the attribute that number keys set; "" where they set none."""
        return self._current

    def set_current(self, attribute_id: str) -> None:
        """Let number keys set this attribute."""
        self._current = attribute_id
        if self._form is not None:
            self._fields_of(self._form.label).mark(attribute_id)

    def prepare(self, codebook: Codebook) -> None:
        """Make the fields of every label, so that the first one shown does not wait for it."""
        for label in codebook.labels:
            self._fields_of(label).hide()
        if self._form is not None:
            self._fields_of(self._form.label)

    def flush(self) -> None:
        """Say what was typed and not kept yet."""
        shown = self._form.annotation_id if self._form and self._form.editable else ""
        waiting = {place: value for place, value in self._unkept.items() if place[0] != shown}
        self._unkept = dict(waiting)
        if self._form is not None and self._form.editable:
            self._fields_of(self._form.label).flush()
            self._note.flush()
        for (annotation_id, attribute_id), value in waiting.items():
            self._say(annotation_id, attribute_id, value)

    @property
    def unkept(self) -> bool:
        """Whether something that was typed could not be kept."""
        return bool(self._unkept)

    def settle(self, changes: Iterable[Change]) -> None:
        """Hear what was kept, and which annotations are gone with all that was typed there."""
        for change in changes:
            if isinstance(change.record, Annotation):
                self._settle(change.record.id, change.after)

    def _settle(self, annotation_id: str, now: Record | None) -> None:
        for place in [each for each in self._unkept if each[0] == annotation_id]:
            if not isinstance(now, Annotation) or _held(now, place[1]) == self._unkept[place]:
                del self._unkept[place]
        if now is None and self._form is not None and self._form.annotation_id == annotation_id:
            self._fields_of(self._form.label).restart()
            self._note.restart("")
            self._form = None

    def _show_unkept(self, annotation_id: str, fields: Fields) -> None:
        for (whose, attribute_id), value in self._unkept.items():
            if whose != annotation_id:
                continue
            if attribute_id == _NOTE:
                self._note.show_typed(str(value))
            else:
                fields.show_typed(attribute_id, value)

    def _fields_of(self, label: Label) -> Fields:
        fields = self._fields.get(label.id)
        if fields is None:
            fields = self._fields[label.id] = Fields(label, self)
            fields.changed.connect(self._on_changed)
            fields.asked.connect(self._on_asked)
            self._layout.insertWidget(0, fields)
        fields.setVisible(bool(label.attributes))
        return fields

    def _on_changed(self, attribute_id: str, value: Value | None) -> None:
        if self._form is None:
            return
        key = self._form.annotation_id
        if self._fields_of(self._form.label).holds_typed(attribute_id):
            self._unkept[key, attribute_id] = value
        self.changed.emit(key, attribute_id, value)

    def open(self, attribute_id: str) -> bool:
        """Open the editor of an attribute, if it is on the form and can be changed."""
        return self._form is not None and self._fields_of(self._form.label).open(attribute_id)

    def _on_asked(self, attribute_id: str, editor: Editor) -> None:
        if self._form is not None:
            self.asked.emit(self._form.annotation_id, attribute_id, editor)

    def _on_written(self, note: str) -> None:
        if self._form is not None:
            self._unkept[self._form.annotation_id, _NOTE] = note
            self.written.emit(self._form.annotation_id, note)

    def _say(self, annotation_id: str, attribute_id: str, value: Value | None) -> None:
        if attribute_id == _NOTE:
            self.written.emit(annotation_id, value)
        else:
            self.changed.emit(annotation_id, attribute_id, value)


def _held(annotation: Annotation, attribute_id: str) -> Value | None:
    if attribute_id == _NOTE:
        return annotation.note
    return annotation.attributes.get(attribute_id)
