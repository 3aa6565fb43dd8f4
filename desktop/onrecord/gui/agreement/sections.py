"""The figures in the order in which people think of them. No widgets."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import QCoreApplication

from onrecord.gui.agreement import places, weeks
from onrecord.gui.agreement.matrix import both
from onrecord.gui.agreement.picture import Shown
from onrecord.gui.messages import said
from onrecord.model.codebook import Codebook, Scope, attribute_of
from onrecord.work.agreement.records import Agreement, By, Group, Told


@dataclass(frozen=True, slots=True)
class Row:
    """One figure: what it is of, which measure, and the further measures of the same."""

    of: str
    measure: str
    shown: Shown
    more: tuple[Row, ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """Figures that belong together."""

    title: str
    rows: tuple[Row, ...]


def sections(found: Agreement, codebook: Codebook) -> tuple[Section, ...]:
    """Tokens, labels, statements part by part, attributes, links, the article as a whole, places
    in it; then the groups that were asked for."""
    naming = _Naming(codebook)
    every = _sections(found, naming)
    return tuple(Section(title, rows) for title, rows in every if rows)


def label_titles(codebook: Codebook) -> Mapping[str, str]:
    """The titles of labels by their ids."""
    return {each.id: each.title for each in codebook.labels}


class _Naming:
    """What the words of a path are called."""

    def __init__(self, codebook: Codebook) -> None:
        self._codebook = codebook
        self._titles = label_titles(codebook)
        self.of_articles = {x.id for x in codebook.labels if x.scope is Scope.ARTICLE}

    def label(self, told: Told) -> str:
        return self._titles.get(told.path[1], told.path[1])

    def link(self, told: Told) -> str:
        if len(told.path) == 2:
            return _tr("All links")
        kind = self._codebook.link(told.path[1])
        return kind.title if kind else told.path[1]

    def attribute(self, told: Told) -> str:
        label = self._codebook.label(told.path[1])
        found = attribute_of(label, told.path[2]) if label else None
        title = found.title if found else told.path[2]
        return _tr("{label}: {attribute}").format(label=self.label(told), attribute=title)

    def part(self, told: Told) -> str:
        if len(told.path) == 2:
            return _tr("Whole statement")
        parts = {"claim": _tr("Claim"), "source": _tr("Source"), "cue": _tr("Cue"),
                 "stance": _tr("Stance")}  # fmt: skip
        return parts.get(told.path[1], told.path[1])


def _sections(found: Agreement, naming: _Naming) -> Iterator[tuple[str, tuple[Row, ...]]]:
    told = found.told
    words, tags = _about(told, "token"), _about(told, "spans")
    yield _tr("Tokens"), (*_rows(words, lambda _: _tr("All labels")),
                          *_rows(tags, lambda _: _tr("Tags")))  # fmt: skip
    yield _tr("Labels"), _rows(_about(told, "labels"), naming.label)
    yield _tr("Statements, part by part"), _rows(_about(told, "statements"), naming.part)
    values = _about(told, "attributes")
    of_articles = [each for each in values if each.path[1] in naming.of_articles]
    of_tags = [each for each in values if each not in of_articles]
    yield _tr("Attributes"), _rows(of_tags, naming.attribute)
    yield _tr("Links"), _rows(_about(told, "links"), naming.link)
    whole = _rows(_about(told, "article"), naming.label)
    yield _tr("The article as a whole"), (*whole, *_rows(of_articles, naming.attribute))
    yield _tr("Places in the article"), _rows(_about(told, "position"), _place)
    if found.asked.by in (By.ARTICLE, By.PAIR, By.TIME):
        rows = tuple(_of_group(found.asked.by, each, naming) for each in found.groups)
        yield _title_of(found.asked.by), rows


def _about(told: Iterable[Told], first: str) -> list[Told]:
    return [each for each in told if each.path[0] == first]


def _rows(told: Iterable[Told], name: Callable[[Told], str]) -> tuple[Row, ...]:
    """A row for each thing with its first figure; the others of it stand under it."""
    return tuple(
        _row(name(first), Shown(first), (Row("", _measure(x), Shown(x)) for x in more))
        for _, (first, *more) in groupby(told, key=lambda each: each.path[:-1])
    )


def _row(of: str, shown: Shown, more: Iterable[Row]) -> Row:
    return Row(of, _measure(shown.told), shown, tuple(more))


def _measure(told: Told) -> str:
    return said(told.title, {})


def _place(told: Told) -> str:
    return places.name_of(Shown(told))


def _title_of(by: By) -> str:
    titles = {By.ARTICLE: _tr("Each article"), By.PAIR: _tr("Each two annotators")}
    return titles.get(by, _tr("Each week"))


def _of_group(by: By, group: Group, naming: _Naming) -> Row:
    first, *more = (Shown(each, by, group.key, group.articles) for each in group.told)
    return _row(_name_of(by, group), first,
                (Row(_within(x.told, naming), _measure(x.told), x) for x in more))  # fmt: skip


def _name_of(by: By, group: Group) -> str:
    if by is By.PAIR:
        return both(group.key)
    if by is By.TIME:
        day = weeks.week_of(group.key[0])
        return weeks.week_name(day) if day else _tr("Unknown")
    return group.name or _tr("Without a title")


def _within(told: Told, naming: _Naming) -> str:
    """What a figure of a group is of."""
    match told.path[0]:
        case "labels":
            return naming.label(told)
        case "statements":
            return naming.part(told)
        case "links":
            return naming.link(told)
        case "spans":
            return _tr("Tags")
        case _:
            return _tr("All labels")


def _tr(text: str) -> str:
    return QCoreApplication.translate("agreement", text)
