"""Entities for the articles that lack them, found by the language process."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from time import perf_counter
from typing import NamedTuple

from onrecord.language import protocol
from onrecord.language.protocol import Answer, Ask, Failed, Found, Ready
from onrecord.work.session import Session

__all__ = [
    "Answer",
    "Failed",
    "Found",
    "Ready",
    "SuggestResult",
    "heard",
    "layer_name",
    "pipelines",
    "question",
    "suggest",
    "worker",
]

# Code points in a request: about six normal articles, a second's work or less.
_REQUEST = 30_000


class SuggestResult(NamedTuple):
    """What was done: ``words`` are parted by white space; ``seconds`` count from the moment the
    pipeline was loaded to the last article kept."""

    articles: int
    entities: int
    words: int
    seconds: float
    layer: str


def worker(pipeline: str | None = None) -> list[str]:
    """The command line that starts the language process, for this pipeline or the preferred."""
    # -P: nothing that happens to lie in the current folder may pass for a module.
    command = [sys.executable, "-P", "-m", "onrecord.language.worker"]
    return command if pipeline is None else [*command, pipeline]


def layer_name(pipeline: str | None = None) -> str:
    """The machine layer that this pipeline, or the preferred one, writes.

    Raises UserError when it is not installed.
    """
    # Reads the metadata of all installed packages: not before the window has painted.
    from onrecord.language import pipelines

    return pipelines.chosen(pipeline).layer


def pipelines() -> dict[str, str]:
    """The installed pipelines, the preferred first: their versions by name."""
    from onrecord.language import pipelines as found

    return {each.name: each.version for each in found.installed()}


def question(article_id: str, text: str) -> bytes:
    """What the language process is told to find the entities of one article."""
    return protocol.request([protocol.Ask(article_id, text)])


def heard(line: bytes) -> Answer:
    """What one line of the language process says."""
    return protocol.answered(line)


def suggest(
    session: Session, *, pipeline: str | None = None, report: Callable[[int, int], None]
) -> SuggestResult:
    """Find the entities of all articles that lack them, and keep each article's as a whole.

    Stopped at any moment, it goes on from there the next time. ``report`` is told how many of
    how many articles are done. Raises UserError when the pipeline is missing or fails.
    """
    # subprocess and tempfile are not wanted in the window, which imports this module.
    from onrecord.language import pipelines, process

    chosen = pipelines.chosen(pipeline)
    missing = session.articles_without(chosen.layer)
    report(0, len(missing))
    if not missing:
        return SuggestResult(0, 0, 0, 0.0, chosen.layer)
    with process.started(worker(chosen.name)) as language:
        layer = language.layer()
        started = perf_counter()
        entities = words = 0
        answers = language.answers(_requests(session, missing))
        for done, (ask, found) in enumerate(answers, start=1):
            session.keep_machine_layer(ask.article_id, layer, found.findings)
            entities += len(found.findings)
            words += len(ask.text.split())
            report(done, len(missing))
        return SuggestResult(len(missing), entities, words, perf_counter() - started, layer)


def _requests(session: Session, article_ids: Iterable[str]) -> Iterator[list[Ask]]:
    """The articles in portions that keep the language process busy for a while."""
    asks: list[Ask] = []
    for article_id in article_ids:
        asks.append(Ask(article_id, session.text(article_id)))
        if sum(len(ask.text) for ask in asks) >= _REQUEST:
            yield asks
            asks = []
    if asks:
        yield asks
