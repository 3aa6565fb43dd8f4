"""Labels out: which layers go, and a file that appears whole or not at all."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path
from typing import TypeVar

from onrecord.errors import UserError
from onrecord.formats import registry
from onrecord.model.annotations import Annotation, Link, Value, misfits
from onrecord.model.bundles import Bundle
from onrecord.model.codebook import Codebook
from onrecord.model.layers import Annotator, LayerKind
from onrecord.model.registries import Actor, Issue
from onrecord.store.reading import Reading
from onrecord.work.naming import places
from onrecord.work.session import Session

_R = TypeVar("_R", Actor, Issue)

Report = Callable[[int, int], None]
"""Called with how many articles are done, of how many."""


@dataclass(frozen=True, slots=True)
class ExportResult:
    """What was written, and where."""

    path: Path
    articles: int
    annotations: int
    layers: tuple[str, ...]


def format_names() -> tuple[str, ...]:
    """What ``--format`` may be."""
    return tuple(each.name for each in registry.FORMATS if each.write)


def chosen_annotators(
    annotators: Sequence[Annotator], patterns: Sequence[str]
) -> tuple[Annotator, ...]:
    """Whose layers go out: all people's and gold by default, machines only when named.

    Raises UserError for a name or pattern that fits nobody.
    """
    if not patterns:
        return tuple(each for each in annotators if each.kind is not LayerKind.MACHINE)
    for pattern in patterns:
        if not any(fnmatchcase(each.name, pattern) for each in annotators):
            raise UserError(
                "There is no layer “{name}”; there are: {known}.",
                name=pattern,
                known=", ".join(each.name for each in annotators) or "none",
            )
    return tuple(each for each in annotators if any(fnmatchcase(each.name, p) for p in patterns))


def export(
    session: Session,
    output: Path,
    *,
    format_name: str,
    layers: Sequence[str] = (),
    report: Report = lambda _done, _all: None,
) -> ExportResult:
    """Write the project's labels to ``output``.

    The file is written aside and put in place when it is complete. Raises UserError when the
    format or a layer is not known or the place cannot be written; nothing is left half-done.
    """
    chosen = registry.written_as(format_name)
    people = chosen_annotators(session.project.read.annotators(), layers)
    counted = _Counted(_reported(session, people, report))
    # Our own window waits meanwhile, but another process may be writing.
    still = nullcontext() if session.writable else session.project.read.unchanging()
    try:
        _refuse_taken(output, chosen, session.path)
        with still:
            _write(chosen, counted, session.codebook, output)
    except OSError as exc:
        reason = exc.strerror or str(exc)
        raise UserError("{file}: not written, {reason}.", file=output, reason=reason) from exc
    names = tuple(each.name for each in people)
    return ExportResult(output, counted.articles, counted.annotations, names)


def _refuse_taken(output: Path, chosen: registry.Format, project: Path) -> None:
    if output.is_dir():
        raise UserError("{file} is a folder; name a file in it.", file=output)
    if output.exists() and output.samefile(project):
        raise UserError("{file} is the project itself; choose another name.", file=output)
    written = [output, output.with_suffix(chosen.beside[0])] if chosen.beside else [output]
    for file in written:
        if file.is_dir():
            raise UserError("{file} is a folder; name a file in it.", file=file)
        if file.exists() and not file.is_file():
            raise UserError("{file} is no ordinary file; name another.", file=file)


def _write(
    chosen: registry.Format, bundles: Iterable[Bundle], codebook: Codebook, output: Path
) -> None:
    assert chosen.write is not None, "the registry gives formats that write"
    output.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=output.parent, prefix=".onrecord-export-") as folder:
        aside = Path(folder) / output.name
        with aside.open("wb") as file:
            chosen.write(bundles, codebook, file)
            file.flush()
            os.fsync(file.fileno())
        if chosen.beside:
            suffix, text = chosen.beside
            beside = output.with_suffix(suffix)
            _put_beside(beside, text(codebook), Path(folder))
        aside.replace(output)


def _put_beside(beside: Path, text: str, folder: Path) -> None:
    """Write the codebook; one that is there and differs may be somebody's own and is kept."""
    if beside.exists() and beside.read_text("utf-8", errors="replace") != text:
        beside.replace(beside.with_name(beside.name + ".old"))
    (folder / beside.name).write_text(text, "utf-8")
    (folder / beside.name).replace(beside)


class _Counted:
    """Counts the bundles as they pass."""

    def __init__(self, bundles: Iterator[Bundle]) -> None:
        self._bundles = bundles
        self.articles = 0
        self.annotations = 0

    def __iter__(self) -> Iterator[Bundle]:
        for bundle in self._bundles:
            self.articles += 1
            self.annotations += len(bundle.annotations)
            yield bundle


def _reported(session: Session, people: Sequence[Annotator], report: Report) -> Iterator[Bundle]:
    ids = session.project.read.article_ids()
    collector = _Collector(session.project.read, session.codebook, people)
    for number, article_id in enumerate(ids, start=1):
        yield collector.bundle(article_id)
        report(number, len(ids))


class _Collector:
    """Gathers what goes out with each article, in an order that does not hang on how it came."""

    def __init__(self, read: Reading, codebook: Codebook, people: Sequence[Annotator]) -> None:
        self._read = read
        self._codebook = codebook
        self._people = {each.id: each for each in people}
        self._actors = {each.id: each for each in sorted(read.actors(), key=_by_name)}
        self._issues = {each.id: each for each in sorted(read.issues(), key=_by_name)}
        self._actor_attributes = set(places(codebook, Actor))
        self._issue_attributes = set(places(codebook, Issue))

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
