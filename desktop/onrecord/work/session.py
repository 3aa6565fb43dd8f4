"""One annotator at work on one project: what each command means."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from onrecord.errors import UserError, marked
from onrecord.model.annotations import Annotation, Origin, OriginKind, Value
from onrecord.model.codebook import Codebook, Role
from onrecord.model.edits import Change, Edit
from onrecord.model.findings import Finding
from onrecord.model.items import Item
from onrecord.model.layers import Annotator, LayerStatus, layer_of
from onrecord.model.recoding import Rereading, read_as, read_from
from onrecord.model.spans import Span, merged
from onrecord.model.statements import Statement, statement_of, statements
from onrecord.store import machine_layers
from onrecord.store.history import Step
from onrecord.store.queue import QueueRow
from onrecord.work import tagging
from onrecord.work.view import View, check_person, known_annotator

__all__ = ["QueueRow", "Session", "Step"]


_MARKED = {
    LayerStatus.NEW: marked("Mark as new"),
    LayerStatus.STARTED: marked("Mark as started"),
    LayerStatus.DONE: marked("Mark as done"),
    LayerStatus.SETTLED: marked("Mark as settled"),
}


class Session(View):
    """A view with commands, which return the Edit they committed, or raise UserError with
    nothing changed."""

    def as_annotator(self, name: str) -> Session:
        """The same project in the hands of another person.

        Raises UserError for a name that no person can have.
        """
        return Session(self._project, known_annotator(self._project, check_person(name)))

    # what commands are made of, here and in the modules of commands beside this one

    def mine(self, annotation_id: str) -> Annotation:
        """An annotation of mine as the project holds it now; UserError for any other."""
        found = self._read.annotation(annotation_id)
        if found is None:
            raise UserError("This annotation is no longer there.")
        if found.annotator_id != self.annotator.id:
            raise UserError("Only your own annotations can be changed.")
        return found

    def statement(self, statement_id: str) -> Statement:
        """The statement, computed from its anchor and what is linked to it, as they are read
        under the codebook in use (what is stored of them, ``mine`` tells)."""
        reread = Rereading(self.codebook)
        anchor = reread.annotation(self.mine(statement_id))
        links = [reread.link(each) for each in self._read.links_of(anchor.id)]
        ends = {end for link in links for end in (link.from_id, link.to_id)} - {anchor.id}
        parts = [reread.annotation(part) for end in ends if (part := self._read.annotation(end))]
        statement = statement_of(statements([anchor, *parts], links, self.codebook), anchor.id)
        if statement is None or statement.id != anchor.id:
            raise UserError("Choose the claim that this belongs to first.")
        return statement

    def commit(self, message: str, *changes: Change, **arguments: object) -> Edit:
        """Write the changes as one edit of mine, named by the message."""
        edit = self._project.commit(Edit(message, changes, arguments), self.annotator)
        return self.taken_up(edit)

    def taken_up(self, edit: Edit) -> Edit:
        """The edit, once the codebook that it brought or took away is taken up."""
        if Codebook in edit.kinds:
            self.refresh_codebook()
        return edit

    def tag(
        self,
        article_id: str,
        spans: Sequence[Span],
        label_id: str,
        *,
        statement_id: str | None = None,
    ) -> Edit:
        """Tag the words; a source, cue or stance also joins the statement, where one is given."""
        label = tagging.label_offered(self.codebook, label_id)
        spans = tagging.checked_spans(self.text(article_id), spans, label)
        tag = Annotation(
            article_id=article_id,
            annotator_id=self.annotator.id,
            label=label.id,
            spans=spans,
            codebook_revision=self.codebook.revision,
        )
        same = self._same(tag, statement_id)
        if same is None:
            return self._add(tag, statement_id, marked("Tag {label}"), label=label.title.lower())
        if statement_id is None or label.role in (Role.CLAIM, Role.ENTITY, Role.NONE):
            raise UserError("You already tagged this as {label}.", label=label.title.lower())
        return self.attach(statement_id, same.id)

    def _same(self, tag: Annotation, statement_id: str | None = None) -> Annotation | None:
        """The tag of mine that says the same already: of the same words, or, without words, part
        of the same statement."""
        if not tag.spans:
            parts = self.statement(statement_id).parts if statement_id else ()
            tags = (part.annotation for part in parts)
            return next((x for x in tags if x.label == tag.label and not x.spans), None)
        found = (
            each
            for item in read_from(self.codebook, Item(label=tag.label))
            for each in self._read.same_tag(
                tag.article_id, tag.annotator_id, item.label, tag.spans[0]
            )
        )
        return next((each for each in found if each.spans == tag.spans), None)

    def _add(
        self, tag: Annotation, statement_id: str | None, message: str, **arguments: object
    ) -> Edit:
        layer = self._read.layer(tag.article_id, self.annotator.id)
        ties = (
            tagging.tied(self.statement(statement_id), tag, self.codebook) if statement_id else ()
        )
        return self.commit(
            message,
            *tagging.started(layer, tag.article_id, self.annotator.id),
            Change(None, tag),
            *(Change(None, tie) for tie in ties),
            **arguments,
        )

    def promote(self, article_id: str, entity_id: str, *, statement_id: str | None = None) -> Edit:
        """Make an entity a source over the same words, part of the statement if one is given."""
        entity = self._read.annotation(entity_id)
        label = self.codebook.label_for(Role.SOURCE)
        label = label and tagging.label_offered(self.codebook, label.id)
        is_entity = entity is not None and self.codebook.role(entity.label) is Role.ENTITY
        if not is_entity or entity is None or entity.article_id != article_id or label is None:
            raise UserError("Choose an entity to make it a source.")
        by = next(a.name for a in self._read.annotators() if a.id == entity.annotator_id)
        source = Annotation(
            article_id=article_id,
            annotator_id=self.annotator.id,
            label=label.id,
            spans=entity.spans,
            origin=Origin(OriginKind.SUGGESTION, by),
            codebook_revision=self.codebook.revision,
        )
        if same := self._same(source):
            if statement_id is None:
                raise UserError("You already tagged this as {label}.", label=label.title.lower())
            return self.attach(statement_id, same.id)
        return self._add(source, statement_id, marked("Make entity a source"))

    def attach(self, statement_id: str, part_id: str) -> Edit:
        """Tie an existing source, cue or stance to a statement."""
        statement = self.statement(statement_id)
        part = read_as(self.codebook, self.mine(part_id))
        if part.id in statement.ids:
            raise UserError("This is already part of the statement.")
        ties = tagging.tied(statement, part, self.codebook)
        if not ties:
            raise UserError("This cannot be a part of the statement.")
        label = tagging.label_named(self.codebook, part.label)
        changes = (Change(None, tie) for tie in ties)
        return self.commit("Attach {label}", *changes, label=label.title.lower())

    def detach(self, link_id: str) -> Edit:
        """Untie a part from its statement; the part itself stays."""
        link = self._read.link(link_id)
        if link is None:
            raise UserError("This link is no longer there.")
        if link.annotator_id != self.annotator.id:
            raise UserError("Only your own links can be changed.")
        return self.commit("Detach", Change(link, None))

    def set_spans(self, annotation_id: str, spans: Sequence[Span]) -> Edit:
        """Change which words an annotation covers."""
        before = self.mine(annotation_id)
        label = tagging.label_named(self.codebook, read_as(self.codebook, before).label)
        spans = tagging.checked_spans(self.text(before.article_id), spans, label)
        if spans == before.spans:
            raise UserError("These are its words already.")
        return self.commit("Change words", Change(before, tagging.respanned(before, spans)))

    def add_fragment(self, annotation_id: str, span: Span) -> Edit:
        """Let an annotation cover further words, for a claim split around its cue."""
        before = self.mine(annotation_id)
        spans = merged(self.text(before.article_id), [*before.spans, span])
        if spans == before.spans:
            raise UserError("These words belong to it already.")
        return self.commit("Add words", Change(before, tagging.respanned(before, spans)))

    def set_attribute(self, annotation_id: str, attribute_id: str, value: Value | None) -> Edit:
        """Choose an attribute's value, or unset it with None."""
        before = self.mine(annotation_id)
        after = tagging.with_attribute(before, self.codebook, attribute_id, value)
        return self.commit("Set {attribute}", Change(before, after), attribute=attribute_id)

    def set_note(self, annotation_id: str, note: str) -> Edit:
        before = self.mine(annotation_id)
        if note == before.note:
            raise UserError("This is its note already.")
        return self.commit("Write note", Change(before, tagging.revised(before, note=note)))

    def delete(self, annotation_id: str) -> Edit:
        """Remove an annotation and its links; the other parts of its statement stay."""
        gone = self.mine(annotation_id)
        label = self.codebook.label(read_as(self.codebook, gone).label)
        changes = tagging.removed(gone, self._read.links_of(gone.id))
        title = label.title.lower() if label else gone.label
        return self.commit("Delete {label}", *changes, label=title)

    def set_status(self, article_id: str, status: LayerStatus) -> Edit:
        """Mark how far I am with an article."""
        layer = self._read.layer(article_id, self.annotator.id)
        if layer is None:
            change = Change(None, layer_of(article_id, self.annotator.id, status))
        elif layer.status is status:
            raise UserError("The article is marked so already.")
        else:
            change = Change(layer, tagging.with_status(layer, status))
        return self.commit(_MARKED[status], change)

    def undo(self) -> Edit:
        """Take back my last edit, wherever it was."""
        return self.taken_up(self._project.reverse(self.annotator.id, undo=True))

    def redo(self) -> Edit:
        return self.taken_up(self._project.reverse(self.annotator.id, undo=False))

    def keep_machine_layer(
        self, article_id: str, layer_name: str, found: Sequence[Finding]
    ) -> Edit:
        """Replace a machine's layer in one article as a whole; stays outside history."""
        return self.keep_machine_layers(layer_name, {article_id: found})

    def keep_machine_layers(self, layer_name: str, found: Mapping[str, Sequence[Finding]]) -> Edit:
        """The same for several articles in one transaction."""
        machine = known_annotator(self._project, layer_name)
        is_new = not self._read.is_taken(Annotator, machine.id)
        changes = [Change(None, machine)] if is_new else []
        for article_id, findings in found.items():
            layer = layer_of(article_id, machine.id, LayerStatus.DONE)
            text = self.text(article_id)
            tags = [
                tagging.machine_annotation(text, layer, self.codebook, each, layer_name)
                for each in findings
            ]
            changes += machine_layers.replaced(self._read, layer, tags)
        return self._project.commit_outside_history(Edit("Find entities", tuple(changes)))
