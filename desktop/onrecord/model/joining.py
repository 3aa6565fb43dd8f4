"""Putting an article together again that a file holds layer by layer."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from onrecord.errors import UserError
from onrecord.model.bundles import Bundle


def joined(found: Iterable[Bundle | UserError]) -> Iterator[Bundle | UserError]:
    """The bundles, with those that follow each other and hold other layers of one article as
    one. Errors and remarks go ahead of the bundle that waits for more layers."""
    waiting: Bundle | None = None
    for each in found:
        if isinstance(each, UserError):
            yield each
        elif waiting is not None and _belong_together(waiting, each):
            waiting = _both(waiting, each)
        else:
            if waiting is not None:
                yield waiting
            waiting = each
    if waiting is not None:
        yield waiting


def _belong_together(one: Bundle, other: Bundle) -> bool:
    same = one.article.id == other.article.id and one.article.sha256 == other.article.sha256
    return same and one.annotators.keys().isdisjoint(other.annotators)


def _both(one: Bundle, other: Bundle) -> Bundle:
    return replace(
        one,
        annotators={**one.annotators, **other.annotators},
        layers=one.layers + other.layers,
        annotations=one.annotations + other.annotations,
        links=one.links + other.links,
        groups=one.groups + other.groups,
        actors=tuple({each.id: each for each in (*one.actors, *other.actors)}.values()),
        issues=tuple({each.id: each for each in (*one.issues, *other.issues)}.values()),
        remarks=one.remarks + other.remarks,
    )
