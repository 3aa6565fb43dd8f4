"""One annotator at work on one project: what each command means."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from onrecord.errors import UserError
from onrecord.model.annotations import Annotation, Origin, OriginKind, Value
from onrecord.model.codebook import Codebook, Role
from onrecord.model.edits import Change, Edit
from onrecord.model.findings import Finding
from onrecord.model.layers import (
    Annotator,
    LayerKind,
    LayerStatus,
    annotator_named,
    kind_of,
    layer_of,
)
from onrecord.model.spans import Span, merged
from onrecord.model.statements import Statement, nearest_fitting, statement_of, statements
from onrecord.store import machine_layers
from onrecord.store.history import Step
from onrecord.store.project import ProjectFile
from onrecord.store.reading import QueueRow
from onrecord.work import tagging
from onrecord.work.sheet import Sheet

__all__ = ["QueueRow", "Session", "Step"]


class Session:
    """Commands return the Edit they committed, or raise UserError with nothing changed."""

    def __init__(self, project: ProjectFile, annotator: Annotator) -> None:
        self._project = project
        self._read = project.read
        self.annotator = annotator
        self.codebook: Codebook = project.read.codebook()

    @property
    def project(self) -> ProjectFile:
        """The file behind it, for imports and exports."""
        return self._project

    @property
    def path(self) -> Path:
        return self._project.path

    @property
    def name(self) -> str:
        return self.path.stem

    @property
    def writable(self) -> bool:
        return self._project.writable

    @property
    def notices(self) -> tuple[UserError, ...]:
        """What to say once about how the project was opened."""
        return self._project.notices

    def refresh_codebook(self) -> None:
        """Take up the newest revision of the codebook."""
        self.codebook = self._read.codebook()

    def back_up(self) -> Path | None:
        """Set a copy aside if the project has changed since the last; safe in another thread."""
        return self._project.back_up()

    def close(self) -> None:
        self._project.close()

    def as_annotator(self, name: str) -> Session:
        """The same project in the hands of another person.

        Raises UserError for a name that no person can have.
        """
        return Session(self._project, known_annotator(self._project, check_person(name)))

    # reading

    def annotators(self) -> list[Annotator]:
        """The people of this project, me among them."""
        people = [each for each in self._read.annotators() if each.kind is LayerKind.PERSON]
        return people if self.annotator in people else [*people, self.annotator]

    def queue(self) -> list[QueueRow]:
        return self._read.queue(self.annotator.id, self.codebook)

    def queue_row(self, article_id: str) -> QueueRow:
        return self._read.queue(self.annotator.id, self.codebook, article_id)[0]

    def place(self) -> str | None:
        """The article this annotator was last at."""
        return self._read.place(self.annotator.id)

    def keep_place(self, article_id: str) -> None:
        if article_id != self.place():
            self._project.keep_place(self.annotator, article_id)

    def text(self, article_id: str) -> str:
        """The text of an article. Raises UserError when it is not there (any more)."""
        text = self._read.text(article_id)
        if text is None:
            raise UserError("This article is no longer in the project.")
        return text

    def sheet(self, article_id: str) -> Sheet:
        """The article with my layer and the newest machine layers.

        Raises UserError when the article is not there or its text is no longer what it was.
        """
        article = self._read.article(article_id)
        if article is None:
            raise UserError("This article is no longer in the project.")
        if not article.is_intact:
            raise UserError(
                "The text of “{title}” was changed from outside; run: onrecord check {file}",
                title=article.title,
                file=self.path.name,
            )
        mine = [self.annotator.id]
        shown = self._machines_shown(article_id)
        machines = (a.id for a in self._read.annotators() if a.kind is LayerKind.MACHINE)
        return Sheet(
            article=article,
            codebook=self.codebook,
            annotator_id=self.annotator.id,
            regions=self._read.regions(article_id),
            annotations={each.id: each for each in self._read.annotations(article_id, mine)},
            links={each.id: each for each in self._read.links(article_id, mine)},
            machine={each.id: each for each in self._read.annotations(article_id, shown)},
            machines=frozenset(machines),
            layer=self._read.layer(article_id, self.annotator.id),
        )

    def _machines_shown(self, article_id: str) -> list[str]:
        """Of each tool's layers in the article, the one kept last."""
        names = {each.id: each.name for each in self._read.annotators()}
        layers = sorted(self._read.machine_layers([article_id]), key=lambda each: each.modified)
        newest = {_tool(names[layer.annotator_id]): layer.annotator_id for layer in layers}
        return list(newest.values())

    def undo_name(self) -> Step | None:
        """The name of what undo would take back."""
        return self._project.next_step(self.annotator.id, undo=True)

    def redo_name(self) -> Step | None:
        return self._project.next_step(self.annotator.id, undo=False)

    def _mine(self, annotation_id: str) -> Annotation:
        found = self._read.annotation(annotation_id)
        if found is None:
            raise UserError("This annotation is no longer there.")
        if found.annotator_id != self.annotator.id:
            raise UserError("Only your own annotations can be changed.")
        return found

    def _statement(self, statement_id: str) -> Statement:
        """The statement, computed from its anchor and what is linked to it."""
        anchor = self._mine(statement_id)
        links = self._read.links_of(anchor.id)
        ends = {end for link in links for end in (link.from_id, link.to_id)} - {anchor.id}
        parts = [part for end in ends if (part := self._read.annotation(end))]
        statement = statement_of(statements([anchor, *parts], links, self.codebook), anchor.id)
        if statement is None or statement.id != anchor.id:
            raise UserError("Choose the claim that this belongs to first.")
        return statement

    # commands

    def _commit(self, message: str, *changes: Change, **arguments: object) -> Edit:
        return self._project.commit(Edit(message, changes, arguments), self.annotator)

    def tag(
        self,
        article_id: str,
        spans: Sequence[Span],
        label_id: str,
        *,
        statement_id: str | None = None,
    ) -> Edit:
        """Tag the words; a source, cue or stance also joins the statement, where one is given."""
        label = tagging.label_named(self.codebook, label_id)
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
            return self._add(tag, statement_id, "Tag {label}", label=label.title.lower())
        if statement_id is None or label.role in (Role.CLAIM, Role.ENTITY, Role.NONE):
            raise UserError("You already tagged this as {label}.", label=label.title.lower())
        return self.attach(statement_id, same.id)

    def _same(self, tag: Annotation, statement_id: str | None = None) -> Annotation | None:
        """The tag of mine that says the same already: of the same words, or, without words, part
        of the same statement."""
        if not tag.spans:
            parts = self._statement(statement_id).parts if statement_id else ()
            tags = (part.annotation for part in parts)
            return next((x for x in tags if x.label == tag.label and not x.spans), None)
        found = self._read.same_tag(tag.article_id, tag.annotator_id, tag.label, tag.spans[0])
        return next((each for each in found if each.spans == tag.spans), None)

    def _add(
        self, tag: Annotation, statement_id: str | None, message: str, **arguments: object
    ) -> Edit:
        layer = self._read.layer(tag.article_id, self.annotator.id)
        ties = (
            tagging.tied(self._statement(statement_id), tag, self.codebook) if statement_id else ()
        )
        return self._commit(
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
        return self._add(source, statement_id, "Make entity a source")

    def attach(self, statement_id: str, part_id: str) -> Edit:
        """Tie an existing source, cue or stance to a statement."""
        statement, part = self._statement(statement_id), self._mine(part_id)
        if part.id in statement.ids:
            raise UserError("This is already part of the statement.")
        ties = tagging.tied(statement, part, self.codebook)
        if not ties:
            raise UserError("This cannot be a part of the statement.")
        label = tagging.label_named(self.codebook, part.label)
        changes = (Change(None, tie) for tie in ties)
        return self._commit("Attach {label}", *changes, label=label.title.lower())

    def take_nearest(self, statement_id: str, role: Role) -> Edit:
        """Attach the nearest existing part of this role that the statement does not have yet."""
        statement = self._statement(statement_id)
        mine = self._read.annotations(statement.anchor.article_id, [self.annotator.id])
        part = nearest_fitting(statement, role, mine, self.codebook)
        if part is None:
            label = self.codebook.label_for(role)
            title = label.title.lower() if label else role.value
            raise UserError("There is no other {label} here: select its words.", label=title)
        return self.attach(statement_id, part.id)

    def detach(self, link_id: str) -> Edit:
        """Untie a part from its statement; the part itself stays."""
        link = self._read.link(link_id)
        if link is None:
            raise UserError("This link is no longer there.")
        if link.annotator_id != self.annotator.id:
            raise UserError("Only your own links can be changed.")
        return self._commit("Detach", Change(link, None))

    def set_spans(self, annotation_id: str, spans: Sequence[Span]) -> Edit:
        """Change which words an annotation covers."""
        before = self._mine(annotation_id)
        label = tagging.label_named(self.codebook, before.label)
        spans = tagging.checked_spans(self.text(before.article_id), spans, label)
        if spans == before.spans:
            raise UserError("These are its words already.")
        return self._commit("Change words", Change(before, tagging.respanned(before, spans)))

    def add_fragment(self, annotation_id: str, span: Span) -> Edit:
        """Let an annotation cover further words, for a claim split around its cue."""
        before = self._mine(annotation_id)
        spans = merged(self.text(before.article_id), [*before.spans, span])
        if spans == before.spans:
            raise UserError("These words belong to it already.")
        return self._commit("Add words", Change(before, tagging.respanned(before, spans)))

    def set_attribute(self, annotation_id: str, attribute_id: str, value: Value | None) -> Edit:
        """Choose an attribute's value, or unset it with None."""
        before = self._mine(annotation_id)
        label = tagging.label_named(self.codebook, before.label)
        after = tagging.with_attribute(before, label, attribute_id, value)
        return self._commit("Set {attribute}", Change(before, after), attribute=attribute_id)

    def set_note(self, annotation_id: str, note: str) -> Edit:
        before = self._mine(annotation_id)
        if note == before.note:
            raise UserError("This is its note already.")
        after = replace(tagging.respanned(before, before.spans), note=note, origin=before.origin)
        return self._commit("Write note", Change(before, after))

    def delete(self, annotation_id: str) -> Edit:
        """Remove an annotation and its links; the other parts of its statement stay."""
        gone = self._mine(annotation_id)
        label = self.codebook.label(gone.label)
        changes = tagging.removed(gone, self._read.links_of(gone.id))
        title = label.title.lower() if label else gone.label
        return self._commit("Delete {label}", *changes, label=title)

    def set_status(self, article_id: str, status: LayerStatus) -> Edit:
        """Mark how far I am with an article."""
        layer = self._read.layer(article_id, self.annotator.id)
        if layer is None:
            change = Change(None, layer_of(article_id, self.annotator.id, status))
        elif layer.status is status:
            raise UserError("The article is marked so already.")
        else:
            change = Change(layer, tagging.with_status(layer, status))
        return self._commit("Mark as {status}", change, status=status.value)

    def undo(self) -> Edit:
        """Take back my last edit, wherever it was."""
        return self._project.reverse(self.annotator.id, undo=True)

    def redo(self) -> Edit:
        return self._project.reverse(self.annotator.id, undo=False)

    # machine layers

    def articles_without(self, layer_name: str) -> list[str]:
        """Ids of the articles that this machine has not been through."""
        machine = self._read.annotator_named(layer_name)
        return self._read.articles_without(machine.id if machine else "")

    def lacks(self, article_id: str, layer_name: str) -> bool:
        """Whether this machine has not been through the article."""
        machine = self._read.annotator_named(layer_name)
        return machine is None or self._read.layer(article_id, machine.id) is None

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
                tagging.machine_annotation(text, layer, self.codebook, each) for each in findings
            ]
            changes += machine_layers.replaced(self._read, layer, tags)
        return self._project.commit_outside_history(Edit("Find entities", tuple(changes)))


def check_person(name: str) -> str:
    """The name of a person, without white space around it.

    Raises UserError for an empty name and for those that mark machines' layers and gold.
    """
    name = name.strip()
    if not name:
        raise UserError("A name is needed, to tell whose annotations they are.")
    if kind_of(name) is not LayerKind.PERSON:
        raise UserError("“{name}” is not for people: such names mark other layers.", name=name)
    return name


def known_annotator(project: ProjectFile, name: str) -> Annotator:
    """The annotator of this name; a new one becomes known with their first edit."""
    return project.read.annotator_named(name) or annotator_named(name)


def _tool(machine: str) -> str:
    """``machine:spacy/en_core_web_sm@3.8.0`` -> ``machine:spacy``"""
    return machine.partition("@")[0].partition("/")[0]
