"""The values of the chosen annotation: its attributes and its note."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from onrecord.gui import fonts
from onrecord.gui.cards.contents import FieldLine, Form
from onrecord.gui.cards.editors import Editor, editor_for
from onrecord.model.codebook import Codebook, Label

TITLE_WIDTH = 72


class NoteEdit(QPlainTextEdit):
    """A note: said when the focus leaves it, or at Ctrl+Return."""

    written = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept = ""
        self.setFont(fonts.sans(13))
        self.setFixedHeight(46)
        self.setTabChangesFocus(True)
        self.setPlaceholderText(self.tr("Note…"))
        self.setAccessibleName(self.tr("Note"))

    def show_note(self, note: str) -> None:
        """Show this note; what is being typed is left alone while the kept note stays."""
        if note != self._kept:
            self._kept = note
            self.setPlainText(note)

    def restart(self, note: str) -> None:
        """Show another annotation's note, whatever was typed."""
        self._kept = note
        self.setPlainText(note)

    def flush(self) -> None:
        """Say what was written, if it is new."""
        if self.toPlainText() != self._kept:
            self._kept = self.toPlainText()
            self.written.emit(self._kept)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.flush()

    def event(self, event: QEvent) -> bool:
        # Ctrl+Return is a key of the window too: here it keeps the note.
        if event.type() == QEvent.Type.ShortcutOverride and _is_keeping(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _is_keeping(event):
            self.flush()
        else:
            super().keyPressEvent(event)


def _is_keeping(event: QEvent) -> bool:
    return (
        isinstance(event, QKeyEvent)
        and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    )


class Fields(QWidget):
    """The attributes of one label; made once, filled again and again."""

    changed = Signal(str, object)  # attribute id, value or None

    def __init__(self, label: Label, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(2)
        grid.setVerticalSpacing(7)
        grid.setColumnStretch(1, 1)
        self._rows: dict[str, tuple[QLabel, Editor]] = {}
        for attribute in label.attributes:
            name = QLabel(attribute.title)
            name.setFont(fonts.sans(13))
            name.setProperty("role", "muted")
            name.setToolTip(attribute.guideline)
            name.setFixedWidth(TITLE_WIDTH)
            name.setWordWrap(True)
            name.setMinimumHeight(25)
            editor = editor_for(attribute)
            editor.changed.connect(partial(self.changed.emit, attribute.id))
            row = grid.rowCount()
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
            if line is not None and line.setting != editor.setting:
                editor.show_setting(line.setting)

    def restart(self) -> None:
        """Forget what was typed: another annotation is about to be shown."""
        for _, editor in self._rows.values():
            editor.show_setting(editor.setting)

    def flush(self) -> None:
        """Let every visible editor say what was typed."""
        for _, editor in self._rows.values():
            if not editor.isHidden():
                editor.flush()


class FormView(QWidget):
    """Shows and edits one annotation's values; one set of fields per label is kept."""

    changed = Signal(str, str, object)  # annotation id, attribute id, value or None
    written = Signal(str, str)  # annotation id, note

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form: Form | None = None
        self._fields: dict[str, Fields] = {}
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
        self._note.show_note(form.note)
        self._note.setVisible(form.editable)

    def prepare(self, codebook: Codebook) -> None:
        """Make the fields of every label, so that the first one shown does not wait for it."""
        for label in codebook.labels:
            self._fields_of(label).hide()
        if self._form is not None:
            self._fields_of(self._form.label)

    def flush(self) -> None:
        """Say what was typed and not said yet, while it is known whose it is."""
        if self._form is not None and self._form.editable:
            self._fields_of(self._form.label).flush()
            self._note.flush()

    def _fields_of(self, label: Label) -> Fields:
        fields = self._fields.get(label.id)
        if fields is None:
            fields = self._fields[label.id] = Fields(label, self)
            fields.changed.connect(self._on_changed)
            self._layout.insertWidget(0, fields)
        fields.setVisible(bool(label.attributes))
        return fields

    def _on_changed(self, attribute_id: str, value: object) -> None:
        if self._form is not None:
            self.changed.emit(self._form.annotation_id, attribute_id, value)

    def _on_written(self, note: str) -> None:
        if self._form is not None:
            self.written.emit(self._form.annotation_id, note)
