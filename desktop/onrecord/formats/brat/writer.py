"""brat standoff out: a folder for each annotator, with ``NAME.txt`` and ``NAME.ann`` an article.

Claims and stances are events whose trigger is the tag itself; what they are tied to are their
arguments. Other links, and those with attributes or notes, are relations.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from onrecord.formats.brat import values
from onrecord.formats.brat.configuration import (
    CONFIGURATION,
    UNLABELLED,
    Used,
    annotation_conf,
    visual_conf,
)
from onrecord.formats.brat.fragments import WHOLE_SPANS, fragments, needs_telling, shown, told
from onrecord.formats.brat.vocabulary import Vocabulary
from onrecord.formats.naming import EscapedNames, FileNames
from onrecord.model.annotations import Annotation, Link
from onrecord.model.bundles import Bundle
from onrecord.model.formats import Dataset

NOTE = "AnnotatorNotes"
_LOOKS = "visual.conf"


def write(dataset: Dataset, place: Path) -> None:
    """Write ``[SPLIT/]ANNOTATOR/NAME.ann`` with its text beside it, and brat's configuration.
    Articles without layers lie in a folder of their own, so that brat lists them, too."""
    folder = _Folder(place, Vocabulary(dataset.codebook))
    for bundle in dataset.bundles:
        folder.add(bundle)
    folder.configure()


class _Folder:
    """The export on its way."""

    def __init__(self, place: Path, vocabulary: Vocabulary) -> None:
        self._place = place
        self._vocabulary = vocabulary
        self._used = Used()
        self._names = FileNames()
        self._people = EscapedNames()
        self._splits = EscapedNames()

    def add(self, bundle: Bundle) -> None:
        home = self._place / self._splits.of(bundle.split) if bundle.split else self._place
        article = bundle.article
        name = self._names.of(article.id, article.title)
        if not bundle.layers:
            _put(home / UNLABELLED, name, article.text, "")
        for layer in bundle.layers:
            who = layer.annotator_id
            tags = [each for each in bundle.annotations if each.annotator_id == who]
            links = [each for each in bundle.links if each.annotator_id == who]
            self._used.add(tags, links)
            lines = _Layer(article.text, tags, self._vocabulary).lines(links)
            folder = home / self._people.of(bundle.annotators[who].name)
            _put(folder, name, article.text, "".join(f"{line}\n" for line in lines))

    def configure(self) -> None:
        for name, content in (
            (CONFIGURATION, annotation_conf(self._vocabulary, self._used)),
            (_LOOKS, visual_conf(self._vocabulary)),
        ):
            (self._place / name).write_bytes(content.encode())


def _put(folder: Path, name: str, text: str, lines: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{name}.txt").write_bytes(text.encode())
    (folder / f"{name}.ann").write_bytes(lines.encode())


class _Layer:
    """The lines of one layer, numbered from 1 in each of brat's kinds."""

    def __init__(self, text: str, tags: list[Annotation], vocabulary: Vocabulary) -> None:
        self._text = text
        self._tags = tags
        self._vocabulary = vocabulary
        self._labels = {each.id: each.label for each in tags}
        self._bounds = {each.id: f"T{n}" for n, each in enumerate(tags, start=1)}
        ranked = [each for each in tags if vocabulary.rank(each.label)]
        self._events = {each.id: f"E{n}" for n, each in enumerate(ranked, start=1)}
        self._marks = self._notes = 0

    def lines(self, links: Iterable[Link]) -> Iterator[str]:
        roles: dict[str, list[Link]] = {}
        relations = []
        for link in links:
            if self._is_role(link):
                roles.setdefault(link.from_id, []).append(link)
            else:
                relations.append(link)
        for tag in self._tags:
            yield from self._tag(tag, roles.get(tag.id, []))
        for number, link in enumerate(relations, start=1):
            yield from self._relation(f"R{number}", link)

    def _is_role(self, link: Link) -> bool:
        if link.attributes or link.note:
            return False
        start, end = self._labels[link.from_id], self._labels[link.to_id]
        return self._vocabulary.is_role(link.label, start, end)

    def _target(self, tag_id: str) -> str:
        """What other lines call the tag."""
        return self._events.get(tag_id) or self._bounds[tag_id]

    def _tag(self, tag: Annotation, roles: list[Link]) -> Iterator[str]:
        key, label = self._bounds[tag.id], self._vocabulary.labels.name_of(tag.label)
        ranges = fragments(tag.spans)
        yield f"{key}\t{label} {told(ranges)}\t{shown(self._text, ranges)}"
        if needs_telling(tag.spans, ranges):
            spans = told((span.start, span.end) for span in tag.spans)
            yield self._note(WHOLE_SPANS, key, spans)
        if tag.id in self._events:
            yield f"{self._events[tag.id]}\t{label}:{key}{''.join(self._roles(roles))}"
        yield from self._more(self._target(tag.id), tag, is_link=False)

    def _roles(self, links: list[Link]) -> Iterator[str]:
        """Arguments; from the second of a role on, they are numbered."""
        counts: dict[str, int] = {}
        for link in links:
            number = counts[link.label] = counts.get(link.label, 0) + 1
            role = self._vocabulary.links.name_of(link.label)
            yield f" {role}{number if number > 1 else ''}:{self._target(link.to_id)}"

    def _relation(self, key: str, link: Link) -> Iterator[str]:
        label = self._vocabulary.links.name_of(link.label)
        start, end = self._target(link.from_id), self._target(link.to_id)
        yield f"{key}\t{label} Arg1:{start} Arg2:{end}"
        yield from self._more(key, link, is_link=True)

    def _more(self, target: str, tag: Annotation | Link, *, is_link: bool) -> Iterator[str]:
        kind = self._vocabulary.kind(tag.label, is_link=is_link)
        for name, value in values.told(self._vocabulary, kind, tag.attributes):
            self._marks += 1
            yield f"A{self._marks}\t{name} {target} {value}"
        if tag.note:
            yield self._note(NOTE, target, values.line_of(tag.note))

    def _note(self, kind: str, target: str, text: str) -> str:
        self._notes += 1
        return f"#{self._notes}\t{kind} {target}\t{text}"
