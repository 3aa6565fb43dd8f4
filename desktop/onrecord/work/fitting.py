"""Fitting what a file brings into a project: known texts, taken ids, people, unknown labels."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace

from onrecord.errors import UserError
from onrecord.model.annotations import Annotation, Link
from onrecord.model.bundles import Bundle
from onrecord.model.edits import Record
from onrecord.model.ids import new_id
from onrecord.model.layers import Annotator, Layer, LayerKind, layer_of
from onrecord.model.registries import Actor, Issue
from onrecord.work.session import Session


@dataclass(slots=True)
class Fitted:
    """What of one bundle goes in. ``unrecorded`` is written with it but not undone with it:
    people, and machines' layers."""

    article_id: str
    is_new: bool
    records: list[Record] = field(default_factory=list)
    unrecorded: list[Record] = field(default_factory=list)
    refused: list[UserError] = field(default_factory=list)
    left_out: Counter[str] = field(default_factory=Counter)
    layers: int = 0
    annotations: int = 0


class Fitter:
    """Fits bundles one after the other, remembering those not committed yet."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._read = session.project.read
        self._codebook = session.codebook
        self._author = session.annotator.name
        self._people: dict[str, Annotator] = {}  # by name, of this run
        self._articles: dict[str, str] = {}  # text hash -> id, of this run
        self._layers: set[tuple[str, str]] = set()  # article and annotator, of this run
        self._registered = {each.id for each in self._read.actors()}
        self._registered |= {each.id for each in self._read.issues()}

    def fit(self, bundle: Bundle) -> Fitted:
        """What goes in of the bundle, under the ids of this project."""
        sha256 = bundle.article.sha256
        known_id = self._articles.get(sha256) or self._read.article_with_hash(sha256)
        article_id = known_id or self._free_id(bundle.article.id)
        fitted = Fitted(article_id, is_new=known_id is None)
        if fitted.is_new:
            self._fit_article(bundle, fitted)
        self._articles[sha256] = article_id
        people = {key: self._fit_person(bundle, key, fitted) for key in bundle.annotators}
        for layer in bundle.layers:
            self._fit_layer(bundle, layer, article_id, people, fitted)
        registered: list[Actor | Issue] = [*bundle.actors, *bundle.issues]
        for record in registered:
            if record.id not in self._registered:
                self._registered.add(record.id)
                fitted.records.append(record)
        return fitted

    def _free_id(self, article_id: str) -> str:
        taken = self._read.article(article_id) or article_id in self._articles.values()
        return new_id() if taken else article_id

    def _fit_article(self, bundle: Bundle, fitted: Fitted) -> None:
        key = fitted.article_id
        fitted.records.append(replace(bundle.article, id=key, author=self._author))
        fitted.records += [
            each if each.article_id == key else replace(each, article_id=key)
            for each in bundle.regions
        ]

    def _fit_person(self, bundle: Bundle, annotator_id: str, fitted: Fitted) -> str:
        """The project's id of an annotator the file names: people are told by their names."""
        person = bundle.annotators[annotator_id]
        known = self._people.get(person.name) or self._read.annotator_named(person.name)
        self._people[person.name] = known or person
        if known is None and person.name == self._session.annotator.name:
            self._session.annotator = person  # me, under the id I have elsewhere
        elif known is None:
            fitted.unrecorded.append(person)
        return self._people[person.name].id

    def _fit_layer(
        self, bundle: Bundle, layer: Layer, article_id: str, people: dict[str, str], fitted: Fitted
    ) -> None:
        annotator = bundle.annotators[layer.annotator_id]
        place = article_id, people[annotator.id]
        if place in self._layers or self._read.layer(*place):
            if not self._has_all(bundle, layer.annotator_id, place):
                fitted.refused.append(
                    UserError(
                        "{name} has other tags in “{title}” here; those of the file were left out.",
                        name=annotator.name,
                        title=bundle.article.title,
                    )
                )
            return
        self._layers.add(place)
        is_machine = annotator.kind is LayerKind.MACHINE
        into = fitted.unrecorded if is_machine else fitted.records
        into.append(replace(layer, id=layer_of(*place).id, article_id=place[0],
                            annotator_id=place[1]))  # fmt: skip
        annotations = self._fit_annotations(bundle, layer.annotator_id, place, fitted)
        into += annotations.values()
        into += self._fit_links(bundle, layer.annotator_id, annotations, fitted)
        fitted.layers += 1
        fitted.annotations += len(annotations)

    def _has_all(self, bundle: Bundle, annotator_id: str, place: tuple[str, str]) -> bool:
        """Whether the layer that is here holds what the file brings."""
        here = {(each.id, each.modified) for each in self._read.annotations(place[0], [place[1]])}
        brought = (each for each in bundle.annotations if each.annotator_id == annotator_id)
        return all((each.id, each.modified) in here for each in brought)

    def _fit_annotations(
        self, bundle: Bundle, annotator_id: str, place: tuple[str, str], fitted: Fitted
    ) -> dict[str, Annotation]:
        """The annotations that go in, by the id they had in the file."""
        kept: dict[str, Annotation] = {}
        for each in bundle.annotations:
            if each.annotator_id != annotator_id:
                continue
            if self._codebook.label(each.label) is None:
                fitted.left_out[each.label] += 1
                continue
            kept[each.id] = self._placed(each, place)
        return kept

    def _placed(self, annotation: Annotation, place: tuple[str, str]) -> Annotation:
        key = new_id() if self._read.annotation(annotation.id) else annotation.id
        if (key, annotation.article_id, annotation.annotator_id) == (annotation.id, *place):
            return annotation
        return replace(annotation, id=key, article_id=place[0], annotator_id=place[1])

    def _fit_links(
        self,
        bundle: Bundle,
        annotator_id: str,
        annotations: dict[str, Annotation],
        fitted: Fitted,
    ) -> list[Link]:
        kept = []
        for link in bundle.links:
            ends = annotations.get(link.from_id), annotations.get(link.to_id)
            if link.annotator_id != annotator_id or ends[0] is None or ends[1] is None:
                continue
            if self._codebook.link(link.label) is None:
                fitted.left_out[link.label] += 1
                continue
            kept.append(self._tied(link, ends[0], ends[1]))
        return kept

    def _tied(self, link: Link, start: Annotation, end: Annotation) -> Link:
        key = new_id() if self._read.link(link.id) else link.id
        return replace(
            link,
            id=key,
            article_id=start.article_id,
            annotator_id=start.annotator_id,
            from_id=start.id,
            to_id=end.id,
        )
