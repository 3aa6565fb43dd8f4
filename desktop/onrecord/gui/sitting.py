"""The sitting: which article is open, which annotation is chosen, which statement is in hand."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from onrecord.errors import UserError
from onrecord.gui import choosing
from onrecord.gui.desk import Desk
from onrecord.gui.reader.reader import Reader
from onrecord.model.annotations import Annotation, Value
from onrecord.model.articles import Article
from onrecord.model.codebook import Label, Role, Scope
from onrecord.model.edits import Edit
from onrecord.model.layers import LayerStatus
from onrecord.model.spans import Span
from onrecord.model.statements import Statement
from onrecord.work.sheet import Sheet


class Sitting(QObject):
    """What an analyst does with the open article, from the keys to the session's commands."""

    opened = Signal()  # another article, or none, is open
    edited = Signal(object)  # Edit: the open article was changed
    chose = Signal(bool)  # another annotation is chosen; True: bring its words into view
    leaving = Signal()  # what is typed about the chosen annotation has to be said now

    def __init__(self, desk: Desk, reader: Reader, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sheet: Sheet | None = None
        self.chosen = ""
        self.active = ""
        self._desk = desk
        self._reader = reader
        desk.edited.connect(self._on_edited)

    # what is open

    def show(self, article_id: str) -> None:
        """Open an article; the statement in hand is put down."""
        self.leaving.emit()
        sheet = self._desk.ask(self._desk.session.sheet, article_id)
        if sheet is None:
            return
        self.sheet, self.chosen, self.active = sheet, "", ""
        self.opened.emit()

    def read_again(self) -> None:
        """Show the open article as the project holds it now, if that is not what is shown."""
        if self.sheet is None:
            return
        key = self.sheet.article.id
        if self._desk.ask(self._desk.session.sheet, key) != self.sheet:
            self.show(key)

    def close_article(self) -> None:
        """Show no article, as when the project holds none."""
        self.sheet, self.chosen, self.active = None, "", ""
        self.opened.emit()

    @property
    def statement(self) -> Statement | None:
        """The statement in hand."""
        return choosing.statement_named(self.sheet.statements, self.active) if self.sheet else None

    @property
    def annotation(self) -> Annotation | None:
        """The chosen annotation, mine or a machine's."""
        return self.sheet.annotation(self.chosen) if self.sheet and self.chosen else None

    # choosing

    def choose(self, annotation_id: str, *, reveal: bool = False) -> None:
        """Choose an annotation and take its statement in hand; "" keeps the statement."""
        if self.sheet is None:
            return
        self.leaving.emit()
        self.active = choosing.statement_for(self.sheet, annotation_id, self.active)
        self.chosen = annotation_id or self.active
        self.chose.emit(reveal)

    def resume(self, chosen: str, active: str) -> None:
        """Have this annotation chosen and this statement in hand again."""
        self.chosen, self.active = chosen, active
        self.chose.emit(False)

    def escape(self) -> None:
        """One step back: out of a field, then the text selection, then the statement in hand."""
        if isinstance(QApplication.focusWidget(), QLineEdit | QPlainTextEdit):
            self._reader.setFocus()
        elif self._reader.span() is not None:
            self._clear_selection()
        else:
            self.put_down()

    def put_down(self) -> None:
        """Have no statement in hand."""
        self.leaving.emit()
        self.chosen, self.active = "", ""
        self.chose.emit(False)

    def next_statement(self) -> None:
        self._step(1)

    def previous_statement(self) -> None:
        self._step(-1)

    def _step(self, step: int) -> None:
        if self.sheet is None:
            return
        caret = self._reader.caret()
        found = choosing.neighbour(self.sheet.statements, self.active, caret, step)
        if found:
            self.active = found
            self.choose(found, reveal=True)

    # tagging

    def tag(self, label_id: str) -> None:
        """Give the selected words this label.

        Without a selection a source or cue is the nearest fitting that is there already, and a
        stance one without words.
        """
        label = self._desk.session.codebook.label(label_id)
        if self.sheet is None or label is None:
            return
        span = self._reader.span()
        unworded = label.role is Role.STANCE and span is None and self.active
        if label.scope is Scope.ARTICLE or unworded:
            self._tag(label, ())
        elif span is not None:
            self._tag(label, (span,))
        elif self.active and label.role in choosing.PARTS:
            self._desk.do(self._desk.session.take_nearest, self.active, label.role)
        else:
            self._desk.refused.emit(_no_selection(label))

    def _tag(self, label: Label, spans: tuple[Span, ...]) -> None:
        assert self.sheet is not None
        joins = self.active if label.role in choosing.PARTS else ""
        done = self._desk.do(
            self._desk.session.tag,
            self.sheet.article.id,
            spans,
            label.id,
            statement_id=joins or None,
        )
        if done:
            self._clear_selection()

    def promote(self) -> None:
        """Make the chosen entity, or the one under the caret, a source."""
        if self.sheet is None:
            return
        chosen = self.annotation
        if chosen and self.sheet.codebook.role(chosen.label) is Role.ENTITY:
            entity = chosen.id
        else:
            entity = choosing.entity_at(self.sheet, self._reader.caret())
        if not entity:
            self._refuse("Click an entity first, or put the caret on one.")
            return
        self._desk.do(
            self._desk.session.promote,
            self.sheet.article.id,
            entity,
            statement_id=self.active or None,
        )

    def attach(self) -> None:
        """Tie the chosen part to the statement in hand."""
        self.attach_part(self.chosen)

    def attach_part(self, part_id: str) -> None:
        """Tie a part to the statement in hand."""
        if not self.active or not part_id or part_id == self.active:
            self._refuse("Choose a statement, then the source, cue or stance to attach to it.")
            return
        self._desk.do(self._desk.session.attach, self.active, part_id)

    def detach(self, link_id: str) -> None:
        self._desk.do(self._desk.session.detach, link_id)

    # changing the chosen annotation

    def set_boundaries(self) -> None:
        """Move the chosen annotation's nearest fragment onto the selected words."""
        self._respan(
            lambda annotation, span: self._desk.do(
                self._desk.session.set_spans,
                annotation.id,
                choosing.with_boundaries(annotation, span),
            )
        )

    def add_fragment(self) -> None:
        """Let the chosen annotation cover the selected words too."""
        self._respan(
            lambda annotation, span: self._desk.do(
                self._desk.session.add_fragment, annotation.id, span
            )
        )

    def _respan(self, change: Callable[[Annotation, Span], Edit | None]) -> None:
        annotation, span = self.annotation, self._reader.span()
        if annotation is None or span is None:
            self._refuse("Choose a tag, then select the words it should cover.")
        elif change(annotation, span):
            self._clear_selection()

    def set_attribute(self, annotation_id: str, attribute_id: str, value: Value | None) -> None:
        self._desk.do(self._desk.session.set_attribute, annotation_id, attribute_id, value)

    def set_note(self, annotation_id: str, text: str) -> None:
        self._desk.do(self._desk.session.set_note, annotation_id, text)

    def delete(self) -> None:
        """Delete the chosen annotation with its links."""
        if not self.chosen:
            self._refuse("Choose the tag to delete first.")
            return
        self._desk.do(self._desk.session.delete, self.chosen)

    # history and status

    def undo(self) -> None:
        self._walk(self._desk.session.undo)

    def redo(self) -> None:
        self._walk(self._desk.session.redo)

    def _walk(self, step: Callable[[], Edit]) -> None:
        edit = self._desk.do(step)
        if edit is None or not edit.articles or Article in edit.kinds:
            return  # whole articles came or went: the queue sees to that
        if self.sheet is None or self.sheet.article.id not in edit.articles:
            self.show(min(edit.articles))
        if self.sheet is not None:
            self.choose(choosing.place_of(edit, self.sheet) or self.chosen, reveal=True)

    def toggle_done(self) -> None:
        """Mark the article done, or take that back."""
        if self.sheet is None:
            return
        done = self.sheet.status is LayerStatus.DONE
        status = LayerStatus.STARTED if done else LayerStatus.DONE
        self._desk.do(self._desk.session.set_status, self.sheet.article.id, status)

    # within

    def _on_edited(self, edit: Edit) -> None:
        if self.sheet is None or self.sheet.article.id not in edit.articles:
            return
        self.sheet = self.sheet.after(edit)
        self.chosen = choosing.chosen_after(edit, self.sheet, self.chosen, self.active)
        self.active = choosing.statement_for(self.sheet, self.chosen, self.active)
        self.edited.emit(edit)

    def _clear_selection(self) -> None:
        caret = self._reader.caret()
        self._reader.select(caret, caret)

    def _refuse(self, message: str) -> None:
        self._desk.refused.emit(UserError(message))


def _no_selection(label: Label) -> UserError:
    if label.role in choosing.PARTS or label.role is Role.CLAIM:
        return UserError("Select the words of the claim first.")
    return UserError("Select the words to tag first.")
