"""Labels out: which of them go, what becomes of each on the way, and what was written."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

from onrecord.errors import Cancelled, UserError
from onrecord.model.bundles import Bundle
from onrecord.model.codebook import Codebook
from onrecord.model.formats import Dataset, Feature, Format
from onrecord.model.layers import Annotator, Layer, LayerStatus
from onrecord.model.losses import Losses
from onrecord.model.quoting import without_text
from onrecord.model.recoding import Rereading
from onrecord.model.reducing import Reducer
from onrecord.model.splitting import assigned, groups_of
from onrecord.model.units import by_sentence
from onrecord.store.many import articles_with_layers
from onrecord.work import formats, manifest, placing
from onrecord.work.collecting import Collector, chosen_annotators
from onrecord.work.manifest import Tally
from onrecord.work.provenance import Standings, without_reopened
from onrecord.work.requests import Only, Request, Unit
from onrecord.work.session import Session

Report = Callable[[int, int], None]
"""Called with how many articles are done, of how many; may raise Cancelled."""

Agree = Callable[[Losses], bool]
"""Asked before anything is put in place, where the format could not hold all."""


_STATUSES = {
    Only.ALL: frozenset(LayerStatus),
    Only.DONE: frozenset({LayerStatus.DONE, LayerStatus.SETTLED}),
    Only.SETTLED: frozenset({LayerStatus.SETTLED}),
}


@dataclass(frozen=True, slots=True)
class ExportResult:
    """What was written, and where. ``articles`` counts sentences where they are the unit;
    ``splits`` tells how many of them went to each part."""

    path: Path
    articles: int
    annotations: int
    layers: tuple[str, ...]
    losses: Losses
    splits: Mapping[str, int]


def export(
    session: Session,
    request: Request,
    *,
    report: Report = lambda _done, _all: None,
    agree: Agree = lambda _losses: True,
    first: int | None = None,
) -> ExportResult:
    """Write the project's labels.

    The dataset is written aside and put in place when it is complete. ``first`` stops after so
    many articles, for a preview. Raises UserError when the wish cannot be met or the place not
    written, and Cancelled when ``report`` or ``agree`` say so; nothing is left half-done.
    """
    chosen = formats.written_as(request.format_name)
    people = chosen_annotators(session.project.read.annotators(), request.layers)
    _refuse_impossible(request, chosen)
    request = replace(request, labels=tuple(chosen_labels(session.codebook, request.labels)))
    export = _Export(session, request, chosen, people)
    # Our own window waits meanwhile, but another process may be writing.
    still = nullcontext() if session.writable else session.project.read.unchanging()
    with _collecting_seldom(), still, placing.aside(request.output, chosen, session.path) as place:
        assert chosen.write is not None, "the registry gives formats that write"
        chosen.write(export.dataset(report, first), place.data)
        if export.seen and not export.tally.records:
            raise UserError("Nothing would go out: no article has a layer as it is wished for.")
        report(export.seen, export.seen)  # the last moment to think better of it
        if export.losses.counts and not agree(export.losses):
            raise Cancelled("Cancelled; nothing was written.")
        place.complete(session.codebook, export.manifest)
    tally, names = export.tally, tuple(each.name for each in people)
    return ExportResult(
        request.output, tally.records, tally.annotations, names, export.losses, export.splits
    )


@contextmanager
def _collecting_seldom() -> Iterator[None]:
    # Records come and go by the million and tie no knots; to look for knots at every 700th of
    # them takes a quarter of an export.
    before = gc.get_threshold()
    gc.set_threshold(50_000, *before[1:])
    try:
        yield
    finally:
        gc.set_threshold(*before)


def rehearse(
    session: Session,
    request: Request,
    *,
    report: Report = lambda _done, _all: None,
    first: int | None = None,
) -> ExportResult:
    """Write to a place that is thrown away: tells what the export would come to, and what its
    format could not hold. ``first`` stops after so many articles."""
    try:
        with TemporaryDirectory(prefix="onrecord-") as folder:
            elsewhere = replace(request, output=Path(folder) / request.output.name)
            result = export(session, elsewhere, report=report, first=first)
    except OSError as exc:
        raise UserError(
            "There is no place for temporary files: {reason}.", reason=exc.strerror or str(exc)
        ) from exc
    return replace(result, path=request.output)


def chosen_labels(codebook: Codebook, names: Sequence[str]) -> Iterator[str]:
    """The ids of labels told by id or, whatever the case, by title.

    Raises UserError for a name that is neither.
    """
    titles = {each.title.casefold(): each.id for each in codebook.labels}
    for name in names:
        found = name if codebook.label(name) else titles.get(name.casefold())
        if found is None:
            raise UserError(
                "The codebook has no label “{name}”; there are: {known}.",
                name=name,
                known=", ".join(each.id for each in codebook.labels),
            )
        yield found


def _refuse_impossible(request: Request, chosen: Format) -> None:
    if not request.with_text and not chosen.textless:
        raise UserError(
            "{format} cannot leave out the text; these can: {known}.",
            format=chosen.name,
            known=", ".join(each.name for each in formats.writing() if each.textless),
        )
    if request.split and request.split.group_by not in ("", "outlet", "date"):
        raise UserError("Articles can be grouped by outlet or date.")


class _Export:
    """One export on its way: bundles are chosen, parted, reduced and counted as they pass."""

    def __init__(
        self, session: Session, request: Request, chosen: Format, people: Sequence[Annotator]
    ) -> None:
        self._session = session
        self._request = request
        self._format = chosen
        self._people = people
        self._reread = Rereading(session.codebook)
        self.losses = Losses()
        self.tally = Tally(session.codebook, people)
        self.seen = 0

    def dataset(self, report: Report, first: int | None) -> Dataset:
        split = self._request.split
        return Dataset(
            bundles=self._bundles(report, first),
            codebook=self._session.codebook,
            name=self._session.path.stem,
            splits=split.names if split else (),
            labels=self._request.labels,
            alignment=self._request.alignment,
            losses=self.losses,
            alive=lambda: report(self.seen, self.seen),
        )

    @property
    def splits(self) -> dict[str, int]:
        """How many records went to each part, also to those that got none."""
        split = self._request.split
        return {name: self.tally.splits[name] for name in split.names} if split else {}

    def manifest(self, files: Mapping[str, str]) -> bytes:
        return manifest.told(self._request, self.tally, self.losses, files)

    def _bundles(self, report: Report, first: int | None) -> Iterator[Bundle]:
        read = self._session.project.read
        ids = read.article_ids()[:first]
        parts = self._parts()
        reducer = Reducer(self._format, self._session.codebook, self.losses,
                          self._request.alignment)  # fmt: skip
        collector = Collector(read, self._session.codebook, self._people)
        standings = Standings(read)
        for number, gathered in enumerate(collector.bundles(ids), start=1):
            for bundle in self._chosen(standings.told(gathered)):
                split = parts.get(bundle.article.id, "")
                whole = reducer.reduced(replace(bundle, split=split) if split else bundle)
                for unit in self._units(whole):
                    self.tally.add(unit, of=whole.article.id)
                    yield unit if self._request.with_text else without_text(unit)
            self.seen = number
            report(number, len(ids))

    def _parts(self) -> dict[str, str]:
        split = self._request.split
        if split is None:
            return {}
        read = self._session.project.read
        found = read.grouped_articles(split.group_by)
        if self._request.only is not Only.ALL or self._needs_layers:  # shares of what goes out
            whose = [each.id for each in self._people]
            going = articles_with_layers(read, whose, _STATUSES[self._request.only])
            found = [each for each in found if each[0] in going]
        return assigned(groups_of(found), split)

    @property
    def _needs_layers(self) -> bool:
        return Feature.UNLAYERED in self._format.lacks

    def _chosen(self, bundle: Bundle) -> Iterator[Bundle]:
        """The bundle with the layers and labels wished for, if it goes out at all."""
        if self._request.only is Only.SETTLED:
            bundle = without_reopened(self._session, bundle)
        if self._request.only is not Only.ALL:
            bundle = _with_layers(bundle, _STATUSES[self._request.only])
            if not bundle.layers:
                return
        if self._needs_layers and not bundle.layers:
            self.losses.add(Feature.UNLAYERED.value, bundle.article)
            return
        yield self._with_labels(bundle) if self._request.labels else bundle

    def _units(self, bundle: Bundle) -> Iterator[Bundle]:
        if self._request.unit is Unit.SENTENCE:
            yield from by_sentence(bundle, self.losses)
        else:
            yield bundle

    def _with_labels(self, bundle: Bundle) -> Bundle:
        wanted = self._request.labels
        tags = [x for x in bundle.annotations if self._reread.annotation(x).label in wanted]
        ids = {each.id for each in tags}
        links = [each for each in bundle.links if {each.from_id, each.to_id} <= ids]
        return replace(bundle, annotations=tuple(tags), links=tuple(links))


def _with_layers(bundle: Bundle, statuses: frozenset[LayerStatus]) -> Bundle:
    layers: tuple[Layer, ...] = tuple(each for each in bundle.layers if each.status in statuses)
    whose = {each.annotator_id for each in layers}
    return replace(
        bundle,
        annotators={key: each for key, each in bundle.annotators.items() if key in whose},
        layers=layers,
        annotations=tuple(each for each in bundle.annotations if each.annotator_id in whose),
        links=tuple(each for each in bundle.links if each.annotator_id in whose),
    )
