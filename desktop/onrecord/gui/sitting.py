"""The sitting: what an analyst does with the open article, by keys and by mouse."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from onrecord.errors import UserError
from onrecord.gui import choosing
from onrecord.gui.desk import Desk
from onrecord.gui.holding import Holding
from onrecord.gui.reader.reader import Reader
from onrecord.model.annotations import Annotation, Value
from onrecord.model.articles import Article
from onrecord.model.codebook import Label, Role, Scope
from onrecord.model.edits import Edit
from onrecord.model.layers import LayerStatus
from onrecord.model.spans import Span
from onrecord.model.statements import Statement
from onrecord.work.sheet import Sheet

if TYPE_CHECKING:
    from onrecord.gui.walking import Walk, Walking


class Sitting(Holding):
    """Turns what the analyst does into the session's commands."""

    joined = Signal()  # a key of a label, or attaching, made or completed a statement

    def __init__(self, desk: Desk, reader: Reader, parent: QObject | None = None) -> None:
        super().__init__(desk, reader, parent)
        self._walking: Walking | None = None  # made when candidates are first walked

    def escape(self) -> None:
        """One step back: out of a walk or a field, then the selection, then the statement."""
        if self._walking is not None and self._walking.walk is not None:
            self._walking.go_back()
        elif isinstance(QApplication.focusWidget(), QLineEdit | QPlainTextEdit):
            self._reader.setFocus()
        elif self._reader.span() is not None:
            self._clear_selection()
        else:
            self.put_down()

    # tagging

    def tag(self, label_id: str) -> None:
        """Give the selected words this label.

        Without a selection, the label of a part proposes the likeliest candidate for the
        statement in hand, and takes it when it is pressed again.
        """
        label = self._desk.session.codebook.label(label_id)
        if self.sheet is None or label is None or self._took(label):
            return
        span = self._reader.span()
        if label.scope is Scope.ARTICLE:
            self._tag(label, ())
        elif span is not None:
            self._tag(label, (span,))
        elif self.statement and label.role in choosing.PARTS:
            self._propose(self.sheet, self.statement, label)
        else:
            self._refuse(_no_selection(label))

    @property
    def walk(self) -> Walk | None:
        """The walk through candidates that is on, if one is."""
        return self._walking.walk if self._walking else None

    def _propose(self, sheet: Sheet, statement: Statement, label: Label) -> None:
        if self._walking is None:
            from onrecord.gui.walking import Walking  # a window opens without it

            self._walking = Walking(self._desk, self._reader)
            self.leaving.connect(self._walking.leave)
        self._walking.propose(sheet, statement, label)

    def _took(self, label: Label) -> bool:
        """Whether the label's key took what is proposed."""
        took = self._walking is not None and self._walking.takes(label)
        self._tell_joined(took)
        return took

    def _tell_joined(self, done: object) -> None:
        if done and self.active:
            self.joined.emit()

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
            self._tell_joined(done)

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
            self._refuse(UserError("Click an entity first, or put the caret on one."))
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
            self._refuse(
                UserError("Choose a statement, then the source, cue or stance to attach to it.")
            )
            return
        self._tell_joined(self._desk.do(self._desk.session.attach, self.active, part_id))

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
            self._refuse(UserError("Choose a tag, then select the words it should cover."))
        elif change(annotation, span):
            self._clear_selection()

    def set_attribute(self, annotation_id: str, attribute_id: str, value: Value | None) -> None:
        before = self.sheet.annotations.get(annotation_id) if self.sheet else None
        done = self._desk.do(self._desk.session.set_attribute, annotation_id, attribute_id, value)
        if done and before and self.sheet and annotation_id in self.sheet.annotations:
            self._tell_lapsed(before, self.sheet.annotations[annotation_id])

    def _tell_lapsed(self, before: Annotation, after: Annotation) -> None:
        label = self._desk.session.codebook.label(after.label)
        for title in choosing.lapsed(label, before, after) if label else ():
            self._refuse(UserError("{title} is kept, but does not apply any more.", title=title))

    def set_note(self, annotation_id: str, text: str) -> None:
        self._desk.do(self._desk.session.set_note, annotation_id, text)

    def delete(self) -> None:
        """Delete the chosen annotation with its links."""
        if not self.chosen:
            self._refuse(UserError("Choose the tag to delete first."))
            return
        self._desk.do(self._desk.session.delete, self.chosen)

    # history and status

    def undo(self) -> None:
        self._retrace(self._desk.session.undo)

    def redo(self) -> None:
        self._retrace(self._desk.session.redo)

    def _retrace(self, step: Callable[[], Edit]) -> None:
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

    def _clear_selection(self) -> None:
        caret = self._reader.caret()
        self._reader.select(caret, caret)

    def _refuse(self, refusal: UserError) -> None:
        self._desk.refused.emit(refusal)


def _no_selection(label: Label) -> UserError:
    if label.role in choosing.PARTS or label.role is Role.CLAIM:
        return UserError("Select the words of the claim first.")
    return UserError("Select the words to tag first.")
