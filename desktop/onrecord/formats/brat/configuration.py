"""brat's configuration of a codebook: what may be tagged, tied and chosen, and how it is called.

Source: https://brat.nlplab.org/configuration.html (version 1.3).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from onrecord.formats.brat.vocabulary import Kind, Vocabulary
from onrecord.model.annotations import Annotation, Link
from onrecord.model.codebook import AttributeType, LinkType, Scope

MARKER = "# Onrecord: one folder for each annotator"
"""The first line of a configuration of ours: folders beside it are annotators' or, with
those in them, splits."""
CONFIGURATION = "annotation.conf"
UNLABELLED = "_unlabelled"
"""The folder of articles without layers; no annotator's escaped name holds an underscore."""
_ANY = "<ANY>"


@dataclass(slots=True)
class Used:
    """The ids of labels and link types that occur: retired and unknown ones are configured only
    where they do."""

    labels: set[str] = field(default_factory=set)
    links: set[str] = field(default_factory=set)

    def add(self, tags: Iterable[Annotation], links: Iterable[Link]) -> None:
        self.labels.update(each.label for each in tags)
        self.links.update(each.label for each in links)


def annotation_conf(vocabulary: Vocabulary, used: Used) -> str:
    """The four sections that brat asks for."""
    labels = _labels(vocabulary, used)
    links = _links(vocabulary, used)
    events = [each for each in labels if vocabulary.rank(each)]
    entities = [each for each in labels if each not in events]
    name = vocabulary.labels.name_of
    parts = [
        MARKER,
        "\n[entities]",
        *map(name, entities),
        "\n[relations]",
        *_relations(vocabulary, links, labels),
        "\n[events]",
        *(_event(vocabulary, each, links, labels) for each in events),
        "\n[attributes]",
        *_attributes(vocabulary, labels, links),
    ]
    return "\n".join(parts) + "\n"


def visual_conf(vocabulary: Vocabulary) -> str:
    """The titles of labels and link types."""
    book = vocabulary.codebook
    titles = {vocabulary.labels.name_of(each.id): _title(each) for each in book.labels}
    for each in book.links:
        titles.setdefault(vocabulary.links.name_of(each.id), _title(each))
    lines = (f"{name} | {title}" for name, title in titles.items())
    return "\n".join(("[labels]", *lines, "", "[drawing]", "ARC_DEFAULT\tcolor:black", ""))


def _title(kind: Kind) -> str:
    return " ".join(kind.title.replace("|", "/").split()) or kind.id


def _labels(vocabulary: Vocabulary, used: Used) -> list[str]:
    """In the codebook's order, then others that occur."""
    book = vocabulary.codebook
    offered = {each.id for each in book.offered if each.scope is Scope.SPAN}
    listed = [each.id for each in book.labels if each.id in offered | used.labels]
    return listed + sorted(used.labels.difference(listed))


def _links(vocabulary: Vocabulary, used: Used) -> list[str]:
    book = vocabulary.codebook
    listed = [each.id for each in book.links if each.id in used.links or not each.retired]
    return listed + sorted(used.links.difference(listed))


def _ends(vocabulary: Vocabulary, link: str, labels: list[str]) -> tuple[list[str], list[str]]:
    """The labels that a link may start from and lead to."""
    kind = vocabulary.kind(link, is_link=True)
    if not isinstance(kind, LinkType):
        return labels, labels
    starts = [each for each in labels if each in kind.starts or not kind.starts]
    ends = [each for each in labels if each in kind.ends or not kind.ends]
    return starts, ends


def _relations(vocabulary: Vocabulary, links: list[str], labels: list[str]) -> Iterator[str]:
    """Every link type can be a relation: it is one where it has a note or attributes."""
    names = vocabulary.labels.name_of
    for link in links:
        starts, ends = _ends(vocabulary, link, labels)
        told = ["|".join(map(names, side)) if side != labels else _ANY for side in (starts, ends)]
        if all(told):
            yield f"{vocabulary.links.name_of(link)}\tArg1:{told[0]}, Arg2:{told[1]}"


def _event(vocabulary: Vocabulary, label: str, links: list[str], labels: list[str]) -> str:
    roles = []
    for link in links:
        starts, ends = _ends(vocabulary, link, labels)
        fitting = [each for each in ends if vocabulary.is_role(link, label, each)]
        if label in starts and fitting:
            targets = "|".join(map(vocabulary.labels.name_of, fitting))
            roles.append(f"{vocabulary.links.name_of(link)}*:{targets}")
    name = vocabulary.labels.name_of(label)
    return f"{name}\t{', '.join(roles)}" if roles else name


def _attributes(vocabulary: Vocabulary, labels: list[str], links: list[str]) -> Iterator[str]:
    """Each name once, with all that may have it. Texts and numbers are without values: brat
    shows them, but can only offer what is listed."""
    found: dict[str, tuple[list[str], tuple[str, ...]]] = {}
    for key, is_link in [*((each, False) for each in labels), *((each, True) for each in links)]:
        kind = vocabulary.kind(key, is_link=is_link)
        for name, values in _attributes_of(vocabulary, kind):
            target = "<RELATION>" if is_link else vocabulary.labels.name_of(key)
            targets, _ = found.setdefault(name, ([], values))
            if target not in targets:
                targets.append(target)
    for name, (targets, values) in found.items():
        told = f"{name}\tArg:{'|'.join(targets)}"
        yield f"{told}, Value:{'|'.join(values)}" if values else told


def _attributes_of(
    vocabulary: Vocabulary, kind: Kind | None
) -> Iterator[tuple[str, tuple[str, ...]]]:
    names = vocabulary.attributes(kind)
    for each in kind.attributes if kind else ():
        values: tuple[str, ...] = ()
        if each.type is AttributeType.FLAG:
            values = ("true", "false")
        elif each.values:
            choices = vocabulary.values(kind, each) if kind else None
            values = tuple(choices.name_of(value.id) for value in each.values) if choices else ()
        yield names.name_of(each.id), values
