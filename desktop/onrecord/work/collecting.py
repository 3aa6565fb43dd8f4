"""What goes out with each article, in an order that does not hang on how it came."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TypeVar

from onrecord.errors import UserError
from onrecord.model.annotations import Annotation, Link, Value, misfits
from onrecord.model.bundles import Bundle
from onrecord.model.codebook import Codebook
from onrecord.model.layers import Annotator
from onrecord.model.registries import Actor, Issue
from onrecord.store.reading import Reading
from onrecord.work.naming import places

_R = TypeVar("_R", Actor, Issue)


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
        return map(self.bundle, article_ids)

    def bundle(self, article_id: str) -> Bundle:
        article = self._read.article(article_id)
        assert article is not None, "listed a moment ago"
        if not article.is_intact:
            raise UserError("The text of “{title}” was changed from outside.", title=article.title)
        layers = [x for x in self._read.layers(article_id) if x.annotator_id in self._people]
        layers.sort(key=lambda layer: self._people[layer.annotator_id].name)
        whose = [layer.annotator_id for layer in layers]
        annotations = tuple(self._read.annotations(article_id, whose)) if whose else ()
        if misfits(article.text, annotations):
            raise UserError("Tags of “{title}” no longer fit its words.", title=article.title)
        links = tuple(self._read.links(article_id, whose)) if whose else ()
        return Bundle(
            article=article,
            regions=self._read.regions(article_id),
            annotators={key: self._people[key] for key in whose},
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
