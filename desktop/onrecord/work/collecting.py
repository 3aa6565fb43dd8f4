"""What goes out with each article, in an order that does not hang on how it came."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from fnmatch import fnmatchcase
from typing import TypeVar

from onrecord.errors import UserError
from onrecord.model.annotations import Annotation, Link, Value, misfits
from onrecord.model.bundles import Bundle
from onrecord.model.codebook import Codebook
from onrecord.model.layers import Annotator, LayerKind
from onrecord.model.registries import Actor, Issue
from onrecord.store.reading import Reading
from onrecord.store.streaming import Whole, whole_articles
from onrecord.work.naming import places

_R = TypeVar("_R", Actor, Issue)
_Tag = TypeVar("_Tag", Annotation, Link)


def chosen_annotators(
    annotators: Sequence[Annotator], patterns: Sequence[str]
) -> tuple[Annotator, ...]:
    """Whose layers go out: all people's and gold by default, machines only when named.

    Raises UserError for a name or pattern that fits nobody.
    """
    if not patterns:
        return tuple(each for each in annotators if each.kind is not LayerKind.MACHINE)
    for pattern in patterns:
        if not any(_fits(each.name, pattern) for each in annotators):
            raise UserError(
                "There is no layer “{name}”; there are: {known}.",
                name=pattern,
                known=", ".join(each.name for each in annotators) or "none",
            )
    return tuple(each for each in annotators if any(_fits(each.name, p) for p in patterns))


def _fits(name: str, pattern: str) -> bool:
    """Whether it is the name, whatever signs that holds, or a pattern that the name fits,
    whatever their case."""
    return name == pattern or fnmatchcase(name.casefold(), pattern.casefold())


class Collector:
    """Gathers bundles: an article with the layers of these annotators.

    Raises UserError for a text, or tags, that were changed from outside.
    """

    def __init__(self, read: Reading, codebook: Codebook, people: Sequence[Annotator]) -> None:
        self._read = read
        self._codebook = codebook
        self._people = {each.id: each for each in people}
        self._actors = {each.id: each for each in sorted(read.actors(), key=_by_name)}
        self._issues = {each.id: each for each in sorted(read.issues(), key=_by_name)}
        self._actor_attributes = set(places(codebook, Actor))
        self._issue_attributes = set(places(codebook, Issue))

    def bundles(self, article_ids: Sequence[str]) -> Iterator[Bundle]:
        return map(self.bundle, whole_articles(self._read, article_ids, self._people))

    def bundle(self, whole: Whole) -> Bundle:
        article = whole.article
        if not article.is_intact:
            raise UserError("The text of “{title}” was changed from outside.", title=article.title)
        layers = sorted(whole.layers, key=lambda layer: self._people[layer.annotator_id].name)
        places = {layer.annotator_id: place for place, layer in enumerate(layers)}
        annotations = _by_layer(whole.annotations, places)
        if misfits(article.text, annotations):
            raise UserError("Tags of “{title}” no longer fit its words.", title=article.title)
        links = _by_layer(whole.links, places)
        return Bundle(
            article=article,
            regions=tuple(whole.regions),
            annotators={key: self._people[key] for key in places},
            layers=tuple(layers),
            annotations=annotations,
            links=links,
            actors=self._referred(self._actors, self._actor_attributes, (*annotations, *links)),
            issues=self._referred(self._issues, self._issue_attributes, (*annotations, *links)),
            codebook_id=self._codebook.id,
            codebook_revision=self._codebook.revision,
        )

    @staticmethod
    def _referred(
        registered: dict[str, _R],
        attributes: set[tuple[str, str]],
        tags: tuple[Annotation | Link, ...],
    ) -> tuple[_R, ...]:
        if not registered:
            return ()
        values: set[Value] = {
            value
            for tag in tags
            for key, value in tag.attributes.items()
            if (tag.label, key) in attributes
        }
        wanted = _with_what_they_were_merged_into(values, registered)
        return tuple(record for key, record in registered.items() if key in wanted)


def _by_layer(tags: Sequence[_Tag], places: Mapping[str, int]) -> tuple[_Tag, ...]:
    """The tags layer by layer; within one, as they were."""
    there = (tag for tag in tags if tag.annotator_id in places)
    return tuple(sorted(there, key=lambda tag: places[tag.annotator_id]))


def _with_what_they_were_merged_into(
    values: set[Value], registered: Mapping[str, Actor | Issue]
) -> set[str]:
    found: set[str] = set()
    for value in values:
        key = str(value)
        while key in registered and key not in found:
            found.add(key)
            key = registered[key].merged_into
    return found


def _by_name(record: Actor | Issue) -> tuple[str, str]:
    return record.name, record.id
