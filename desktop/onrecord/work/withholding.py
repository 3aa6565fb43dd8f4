"""Layers without tags wait for the end of their file: where not all of it could be read, nobody
knows whether nothing was found in them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from onrecord.errors import FormatError, UserError
from onrecord.model.annotations import Annotation
from onrecord.model.bundles import Bundle

Keeps = Callable[[Bundle, Annotation], bool]
"""Whether a tag of the bundle comes in."""


class Withholding:
    """What is in one file, with what waits. ``keeps`` tells which tags come in, ``is_known``
    whether there is an article of that hash already; ``is_rest`` is set while articles are handed
    out that came without some of their layers before."""

    def __init__(self, file: Path, keeps: Keeps, is_known: Callable[[str], bool]) -> None:
        self.is_rest = False
        self._file = file
        self._keeps, self._is_known = keeps, is_known
        self._waiting: list[tuple[Bundle, bool]] = []  # and whether its article came before
        self._is_whole = True

    def items(self, read: Iterable[Bundle | UserError]) -> Iterator[Bundle | UserError | None]:
        """The same in the same order, but layers without tags at the end, or not at all; None
        stands where nothing can be handed out yet."""
        for item in read:
            if isinstance(item, Bundle):
                yield self._ready(item)
            else:
                self._is_whole = self._is_whole and not isinstance(item, FormatError)
                yield item
        yield from self._rest()

    def _ready(self, bundle: Bundle) -> Bundle | None:
        """What of the bundle need not wait: a new article keeps its place in the order."""
        empty = self._empty(bundle)
        if not empty:
            return bundle
        if self._is_known(bundle.article.sha256):
            self._waiting.append((bundle, False))
            return None
        self._waiting.append((_only(replace(bundle, regions=(), remarks=()), empty), True))
        return _without(bundle, empty)

    def _empty(self, bundle: Bundle) -> frozenset[str]:
        """Whose layers have no tag that comes in."""
        tagged = {x.annotator_id for x in bundle.annotations if self._keeps(bundle, x)}
        return frozenset(x.annotator_id for x in bundle.layers) - tagged

    def _rest(self) -> Iterator[Bundle | UserError]:
        if self._waiting and not self._is_whole:
            yield UserError(
                "{file}: layers without tags were left out, since not all of the file could be "
                "read.",
                file=self._file.name,
            )
        for bundle, is_rest in self._waiting:
            self.is_rest = is_rest
            if self._is_whole:
                yield bundle
            elif not is_rest:
                yield _without(bundle, self._empty(bundle))
        self.is_rest = False


def _only(bundle: Bundle, whose: frozenset[str]) -> Bundle:
    return replace(
        bundle,
        layers=tuple(each for each in bundle.layers if each.annotator_id in whose),
        annotations=tuple(each for each in bundle.annotations if each.annotator_id in whose),
        links=tuple(each for each in bundle.links if each.annotator_id in whose),
        groups=tuple(each for each in bundle.groups if each.annotator_id in whose),
    )


def _without(bundle: Bundle, whose: frozenset[str]) -> Bundle:
    return _only(bundle, frozenset(each.annotator_id for each in bundle.layers) - whose)
