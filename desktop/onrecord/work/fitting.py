"""Fitting what a file brings into a project: known texts, taken ids, people, unknown labels."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from onrecord.errors import Message, UserError
from onrecord.model.annotations import Annotation, Link
from onrecord.model.articles import Region, region
from onrecord.model.bundles import Bundle
from onrecord.model.codebook import Codebook
from onrecord.model.edits import Record
from onrecord.model.ids import new_id
from onrecord.model.items import Item
from onrecord.model.layers import Annotator, Layer, LayerKind, kind_of, layer_of
from onrecord.model.recoding import read_as_another
from onrecord.model.registries import Actor, Issue
from onrecord.work.objecting import Objector
from onrecord.work.session import Session


@dataclass(slots=True)
class Fitted:
    """What of one bundle goes in. ``unrecorded`` is written with it but not undone with it:
    people, and machines' layers. ``is_beside``: it is the plain text of labels that came in."""

    article_id: str
    is_new: bool
    file: str = ""
    records: list[Record] = field(default_factory=list)
    unrecorded: list[Record] = field(default_factory=list)
    refused: list[UserError] = field(default_factory=list)
    remarks: list[Message] = field(default_factory=list)
    left_out: Counter[str] = field(default_factory=Counter)
    layers: int = 0
    annotations: int = 0
    links: int = 0
    is_beside: bool = False


_Place = tuple[str, str]
"""The ids of an article and an annotator, which make a layer."""
_Said = Counter[tuple[object, ...]]
"""What the annotations and links of a layer say, links by what both ends say. Their ids say
nothing: most formats have none to keep."""


class Fitter:
    """Fits bundles one after the other, remembering those not committed yet. Where the person
    ``chose`` what labels become, a layer in which none of them is left is made, too: nothing of
    them was found."""

    def __init__(self, session: Session, *, chose: bool = False) -> None:
        self._session = session
        self._read = session.project.read
        self._author = session.annotator.name
        self._chose = chose
        self._objector = Objector(session)
        self._labels = KnownLabels(session)
        # What this run brings, which may not be committed yet:
        self._people: dict[str, Annotator] = {}  # by name
        self._unentered: set[str] = set()  # names of those who have no layer here yet
        self._layers: dict[_Place, _Said] = {}
        self._taken: set[str] = set()  # ids
        # What is here already and what this run brings:
        self._articles = self._read.articles_by_hash()
        self._article_ids = set(self._articles.values())
        self._registered = {each.id for each in self._read.actors()}
        self._registered |= {each.id for each in self._read.issues()}

    def fit(self, bundle: Bundle) -> Fitted:
        """What goes in of the bundle, under the ids of this project."""
        sha256 = bundle.article.sha256
        known_id = self._articles.get(sha256)
        article_id = known_id or self._free_article_id(bundle.article.id)
        fitted = Fitted(article_id, known_id is None, bundle.article.source_file)
        fitted.remarks += bundle.remarks
        if fitted.is_new:
            self._fit_article(bundle, fitted)
        self._articles[sha256] = article_id
        people = {key: self._fit_person(bundle, key) for key in bundle.annotators}
        for layer in bundle.layers:
            self._fit_layer(bundle, layer, article_id, people, fitted)
        registered: list[Actor | Issue] = [*bundle.actors, *bundle.issues]
        for record in registered:
            if record.id not in self._registered:
                self._registered.add(record.id)
                fitted.records.append(record)
        return fitted

    def _free_article_id(self, key: str) -> str:
        key = new_id() if key in self._article_ids else key
        self._article_ids.add(key)
        return key

    def _free_id(self, kind: type[Record], key: str) -> str:
        """The id, or a new one where something else has it."""
        if key in self._taken or self._read.is_taken(kind, key):
            key = new_id()
        self._taken.add(key)
        return key

    def _fit_article(self, bundle: Bundle, fitted: Fitted) -> None:
        key = fitted.article_id
        fitted.records.append(replace(bundle.article, id=key, author=self._author))
        fitted.records += [
            each if each.article_id == key else _moved(each, key) for each in bundle.regions
        ]

    def _fit_person(self, bundle: Bundle, annotator_id: str) -> str:
        """The project's id of an annotator the file names: people are told by their names."""
        person = bundle.annotators[annotator_id]
        known = self._people.get(person.name) or self._read.annotator_named(person.name)
        if known is None:
            key = self._free_id(Annotator, person.id)
            person = replace(person, id=key, kind=kind_of(person.name))
            self._unentered.add(person.name)
        self._people[person.name] = known or person
        return self._people[person.name].id

    def _enter(self, name: str, fitted: Fitted) -> None:
        """A layer of theirs goes in: they go in with it, unless they are here."""
        if name not in self._unentered:
            return
        self._unentered.discard(name)
        person = self._people[name]
        if name == self._session.annotator.name:
            self._session.annotator = person  # me, under the id I have elsewhere
        else:
            fitted.unrecorded.append(person)

    def _fit_layer(
        self, bundle: Bundle, layer: Layer, article_id: str, people: dict[str, str], fitted: Fitted
    ) -> None:
        place = article_id, people[layer.annotator_id]
        if place in self._layers or self._read.layer(*place):
            self._compare(bundle, layer, place, fitted)
            return
        annotations = self._fit_annotations(bundle, layer.annotator_id, place, fitted)
        annotator = bundle.annotators[layer.annotator_id]
        has_tags = any(x.annotator_id == layer.annotator_id for x in bundle.annotations)
        if has_tags and not annotations and not self._chose:
            fitted.remarks.append(
                Message(
                    "{name} has no tag in “{title}” that the codebook has a label for: "
                    "their layer was not made.",
                    name=annotator.name,
                    title=bundle.article.title,
                )
            )
            return
        links = self._fit_links(bundle, layer.annotator_id, annotations, fitted)
        fitted.remarks += self._objector.objections(annotations.values(), links)
        self._enter(annotator.name, fitted)
        self._layers[place] = _said(annotations.values(), links)
        is_machine = annotator.kind is LayerKind.MACHINE
        into = fitted.unrecorded if is_machine else fitted.records
        into.append(replace(layer, id=layer_of(*place).id, article_id=place[0],
                            annotator_id=place[1]))  # fmt: skip
        into += annotations.values()
        into += links
        fitted.layers += 1
        fitted.links += len(links)
        fitted.annotations += len(annotations)

    def _compare(self, bundle: Bundle, layer: Layer, place: _Place, fitted: Fitted) -> None:
        """Tell of a layer that is here already and has not all that the file brings."""
        if not self._has_all(bundle, layer.annotator_id, place):
            fitted.refused.append(
                UserError(
                    "{name} has other tags in “{title}” here; those of the file were left out.",
                    name=bundle.annotators[layer.annotator_id].name,
                    title=bundle.article.title,
                )
            )

    def _has_all(self, bundle: Bundle, annotator_id: str, place: _Place) -> bool:
        """Whether the layer that is here holds what the file brings."""
        here = self._layers.get(place)
        if here is None:
            article_id, whose = place[0], [place[1]]
            here = _said(
                self._read.annotations(article_id, whose), self._read.links(article_id, whose)
            )
        return self._brought(bundle, annotator_id) <= here

    def _brought(self, bundle: Bundle, annotator_id: str) -> _Said:
        """What the file says in this layer in words of the codebook."""
        whose = (each for each in bundle.annotations if each.annotator_id == annotator_id)
        tags = {each.id: each for each in whose if self._labels.has_label(each)}
        links = [
            link
            for link in bundle.links
            if link.annotator_id == annotator_id
            and {link.from_id, link.to_id} <= tags.keys()
            and self._labels.has_link(link, tags[link.from_id])
        ]
        return _said(tags.values(), links)

    def _fit_annotations(
        self, bundle: Bundle, annotator_id: str, place: _Place, fitted: Fitted
    ) -> dict[str, Annotation]:
        """The annotations that go in, by the id they had in the file."""
        kept: dict[str, Annotation] = {}
        for each in bundle.annotations:
            if each.annotator_id != annotator_id:
                continue
            if not self._labels.has_label(each):
                fitted.left_out[each.label] += 1
                continue
            kept[each.id] = self._placed(each, place)
        return kept

    def _placed(self, annotation: Annotation, place: _Place) -> Annotation:
        key = self._free_id(Annotation, annotation.id)
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
            if not self._labels.has_link(link, ends[0]):
                fitted.left_out[link.label] += 1
                continue
            kept.append(self._tied(link, ends[0], ends[1]))
        return kept

    def _tied(self, link: Link, start: Annotation, end: Annotation) -> Link:
        return replace(
            link,
            id=self._free_id(Link, link.id),
            article_id=start.article_id,
            annotator_id=start.annotator_id,
            from_id=start.id,
            to_id=end.id,
        )


def _moved(marked: Region, article_id: str) -> Region:
    """The region in an article that goes in under another id than it had in the file."""
    kind, start, end = marked.kind, marked.start, marked.end
    key = region(article_id, kind, start, end, by=marked.by).id
    return replace(marked, id=key, article_id=article_id)


def _said(annotations: Iterable[Annotation], links: Iterable[Link]) -> _Said:
    told: dict[str, tuple[object, ...]] = {
        each.id: (each.label, each.spans, frozenset(each.attributes.items()), each.note)
        for each in annotations
    }
    return Counter(told.values()) + Counter(
        (
            each.label, told[each.from_id], told[each.to_id],
            frozenset(each.attributes.items()), each.note,
        )
        for each in links
    )  # fmt: skip


class KnownLabels:
    """The labels and link types of the codebook, and of the revisions that labels were made
    under: what a newer revision drops is not lost with it."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._older: dict[tuple[int, int], Codebook | None] = {}

    def has_label(self, annotation: Annotation) -> bool:
        item = Item(label=annotation.label)
        return self._was(item) or any(book.at(item) for book in self._books(annotation))

    def has_link(self, link: Link, start: Annotation) -> bool:
        item = Item(link=link.label)
        return self._was(item) or any(book.at(item) for book in self._books(start))

    def _was(self, item: Item) -> bool:
        """Whether it is read as another now: renamed, or merged into that."""
        changes = self._session.codebook.changes
        return bool(changes) and read_as_another(self._session.codebook, item)

    def _books(self, annotation: Annotation) -> Iterable[Codebook]:
        newest = self._session.codebook  # read anew: an import may adopt a revision on its way
        yield newest
        key = newest.revision, annotation.codebook_revision
        if key not in self._older:
            read = self._session.project.read
            self._older[key] = read.codebook_revision(newest.id, annotation.codebook_revision)
        if older := self._older[key]:
            yield older
