"""The values of a part of the draft, to be written anew."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from onrecord.gui import fittings, fonts
from onrecord.gui.cards.contents import Form, Tag, fields
from onrecord.gui.cards.editor import Editor
from onrecord.gui.cards.form import FormView
from onrecord.gui.drop_down import DropDown
from onrecord.gui.marking import letter
from onrecord.gui.plain import plain_label
from onrecord.gui.registry.offers import Act, Asked
from onrecord.gui.registry.room import Registry
from onrecord.model.annotations import Annotation
from onrecord.model.codebook import Codebook, Label, attribute_of
from onrecord.work.naming import KINDS
from onrecord.work.settling import DraftTag

if TYPE_CHECKING:
    from onrecord.gui.main_window import MainWindow


class Rewriting(QDialog):
    """The form of a tag, as the cards have it, over one of the draft. Every change goes into the
    draft at once; it is settled by the window."""

    changed = Signal(str, str, object)  # key of the tag, attribute id, value or None
    written = Signal(str, str)  # key, note
    relabelled = Signal(str, str)  # key, label id

    def __init__(self, window: MainWindow, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Rewrite"))
        self._window = window
        self._tag: DraftTag | None = None
        self.words = plain_label()
        self.words.setFont(fonts.serif(15))
        self.words.setWordWrap(True)
        self.label = DropDown()
        self.label.setFont(fonts.sans(13.5))
        self.label.setAccessibleName(self.tr("Label"))
        self.label.activated.connect(self._on_label)
        self.form = FormView()
        self.form.changed.connect(self.changed)
        self.form.written.connect(self.written)
        self.form.asked.connect(self._on_asked)
        self._assemble()

    def _assemble(self) -> None:
        hint = self.tr("To give the part other words, select them in any text and press R.")
        done = fittings.foot_button(self.tr("Done"), primary=True)
        done.clicked.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(10)
        for each in (self.words, self.label, self.form, fittings.muted(hint, wraps=True)):
            layout.addWidget(each)
        layout.addStretch()
        layout.addLayout(fittings.foot(done))
        self.setMinimumWidth(420)

    def show_tag(self, tag: DraftTag, codebook: Codebook, names: Mapping[str, str]) -> None:
        """Show what this tag of the draft says."""
        self._tag = tag
        label = codebook.label(tag.label)
        words = " … ".join(span.text for span in tag.spans).replace("\n", " ")
        self.words.setText(words)
        self.words.setVisible(bool(words))
        with QSignalBlocker(self.label):
            self.label.clear()
            for each in codebook.offered:
                self.label.addItem(each.title, each.id)
            self.label.setCurrentIndex(self.label.findData(tag.label))
        if label is not None:
            self.form.fill(_form(tag, label, names))

    def done(self, result: int) -> None:
        self.form.flush()
        super().done(result)

    def _on_label(self, place: int) -> None:
        if self._tag is not None:
            self.relabelled.emit(self._tag.key, str(self.label.itemData(place)))

    def _on_asked(self, key: str, attribute_id: str, editor: Editor) -> None:
        """An actor or issue is to be picked for the draft."""
        room = self._window.rooms["registry"]
        label = self._window.desk.session.codebook.label(self._tag.label) if self._tag else None
        attribute = attribute_of(label, attribute_id) if label else None
        if self._tag is None or attribute is None or not isinstance(room, Registry):
            return
        held = self._tag.attributes.get(attribute_id)
        words = " ".join(" ".join(span.text for span in self._tag.spans).split())
        asked = Asked(words=words, held=held if isinstance(held, str) else "")
        picker = room.picker(KINDS[attribute.type], asked, editor)
        picker.took.connect(
            lambda row: (
                self.changed.emit(key, attribute_id, row.id or row.name)
                if row.act is Act.TAKE
                else self.changed.emit(key, attribute_id, row.name)
            )
        )
        picker.emptied.connect(lambda: self.changed.emit(key, attribute_id, None))
        picker.open_at(editor)


def _form(tag: DraftTag, label: Label, names: Mapping[str, str]) -> Form:
    stand_in = Annotation(
        id=tag.key, article_id="", annotator_id="", label=tag.label, spans=tag.spans,
        attributes=tag.attributes, note=tag.note,
    )  # fmt: skip
    shown = Tag(tag.key, letter(label), label.colour, stand_in.text)
    return Form(tag.key, label, shown, fields(label, stand_in, names), tag.note, editable=True)
