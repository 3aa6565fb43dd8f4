"""What one annotator sees of a project."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from onrecord.errors import UserError
from onrecord.model.annotations import Annotation, Link, misfits
from onrecord.model.codebook import Codebook
from onrecord.model.layers import Annotator, LayerKind, annotator_named, kind_of
from onrecord.model.places import Place
from onrecord.model.recoding import Rereading
from onrecord.store import queue
from onrecord.store.history import Step
from onrecord.store.project import ProjectFile
from onrecord.store.queue import QueueRow
from onrecord.work.sheet import Sheet


class View:
    """Reads a project on behalf of an annotator. Any question may raise UserError."""

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

    def back_up(self, *, kept: int = 5) -> Path | None:
        """Set a copy aside if the project has changed since the last, and keep only the newest
        few; safe in another thread."""
        return self._project.back_up(kept=kept)

    def close(self) -> None:
        self._project.close()

    def annotators(self) -> list[Annotator]:
        """The people of this project, me among them."""
        people = [each for each in self._read.annotators() if each.kind is LayerKind.PERSON]
        return people if self.annotator in people else [*people, self.annotator]

    def is_known(self) -> bool:
        """Whether I have done anything in this project yet."""
        return self._read.is_taken(Annotator, self.annotator.id)

    def queue(self) -> list[QueueRow]:
        return queue.queue(self._read, self.annotator.id, self.codebook)

    def queue_row(self, article_id: str) -> QueueRow:
        return queue.queue(self._read, self.annotator.id, self.codebook, article_id)[0]

    def place(self) -> Place | None:
        """Where this annotator left off."""
        return queue.place(self._read, self.annotator.id)

    def keep_place(self, place: Place) -> None:
        """Remember where this annotator is; nothing is kept of somebody who only looks."""
        if self.writable and place != self.place():
            self._project.keep_place(self.annotator, place)

    def text(self, article_id: str) -> str:
        """The text of an article. Raises UserError when it is not there (any more)."""
        text = self._read.text(article_id)
        if text is None:
            raise UserError("This article is no longer in the project.")
        return text

    def tags(self, article_id: str, annotator_ids: Iterable[str]) -> list[Annotation]:
        """The annotations of these layers as they are read under the codebook in use."""
        reread = Rereading(self.codebook)
        found = self._read.annotations(article_id, annotator_ids)
        return [reread.annotation(each) for each in found]

    def ties(self, article_id: str, annotator_ids: Iterable[str]) -> list[Link]:
        """The links of these layers as they are read under the codebook in use."""
        reread = Rereading(self.codebook)
        return [reread.link(each) for each in self._read.links(article_id, annotator_ids)]

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
        annotations = self.tags(article_id, [self.annotator.id])
        if misfits(article.text, annotations):
            raise UserError(
                "Tags of “{title}” no longer fit its words; run: onrecord check {file}",
                title=article.title,
                file=self.path.name,
            )
        shown = self._machines_shown(article_id)
        machines = (a.id for a in self._read.annotators() if a.kind is LayerKind.MACHINE)
        return Sheet(
            article=article,
            codebook=self.codebook,
            annotator_id=self.annotator.id,
            regions=self._read.regions(article_id),
            annotations={each.id: each for each in annotations},
            links={each.id: each for each in self.ties(article_id, [self.annotator.id])},
            machine={each.id: each for each in self.tags(article_id, shown)},
            machines=frozenset(machines),
            machine_links={each.id: each for each in self.ties(article_id, shown)},
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

    def articles_without(self, layer_name: str) -> list[str]:
        """Ids of the articles that this machine has not been through."""
        machine = self._read.annotator_named(layer_name)
        return queue.articles_without(self._read, machine.id if machine else "")

    def lacks(self, article_id: str, layer_name: str) -> bool:
        """Whether this machine has not been through the article."""
        machine = self._read.annotator_named(layer_name)
        return machine is None or self._read.layer(article_id, machine.id) is None


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
