"""A layer of a file under the ids it gets in the project; what does not fit there waits."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from onrecord.errors import UserError
from onrecord.model.annotations import Annotation, Link, Value, misfits
from onrecord.model.articles import Article
from onrecord.model.codebook import Codebook
from onrecord.model.ids import derived_id
from onrecord.model.layers import Annotator, Layer
from onrecord.model.repairs import Repair
from onrecord.model.settlements import Ruling, Settlement
from onrecord.store import usage
from onrecord.store.lineages import Lineages, state
from onrecord.store.reading import Reading
from onrecord.store.streaming import Whole
from onrecord.work.merge_report import MergeReport
from onrecord.work.merge_versions import Ids, LayerVersion, Place


class Labels:
    """The labels and link types that some revision of the project's codebook has; those of the
    file's too, where its codebook is the same one."""

    def __init__(self, ours: Reading, theirs: Reading) -> None:
        used = ours.codebook().id
        books = list(_revisions(ours, used))
        if theirs.codebook().id == used:
            books += _revisions(theirs, used)
        self.labels = {label.id for book in books for label in book.labels}
        self.links = {link.id for book in books for link in book.links}
        for change in (change for book in books for change in book.changes):
            self.labels.add(change.item.label)
            self.links.add(change.item.link)


def _revisions(read: Reading, codebook_id: str) -> Iterator[Codebook]:
    for each in usage.revisions(read, codebook_id):
        book = read.codebook_revision(codebook_id, each.number)
        if book is not None:
            yield book


@dataclass(frozen=True, slots=True)
class Came:
    """A layer as the file has it; ``people`` tells who is who, by the ids in the file."""

    whole: Whole
    layer: Layer
    settlements: Sequence[Settlement]
    people: Mapping[str, Annotator]


@dataclass(frozen=True, slots=True)
class Destination:
    """Where a layer goes in the project, under which id, and what is there of it already."""

    article: Article
    person: Annotator
    layer_id: str
    here: LayerVersion

    @property
    def place(self) -> Place:
        return self.article.id, self.person.id


class LayerFitter:
    """Fits layers of one file into one project."""

    def __init__(self, ids: Ids, labels: Labels, lineages: Lineages, report: MergeReport) -> None:
        self._ids = ids
        self._labels = labels
        self._lineages = lineages
        self._report = report

    def fit(self, came: Came, to: Destination) -> LayerVersion:
        """The layer under the ids it gets. Tags that do not cover in the text here the words they
        say they cover wait, with the links that hang on them, unless they were dealt with."""
        (article_id, annotator_id), layer = to.place, came.layer
        fitted = LayerVersion()
        placed = replace(layer, id=to.layer_id, article_id=article_id, annotator_id=annotator_id)
        fitted.add(placed, layer.id)
        ends, waiting = self._fit_tags(came, to, fitted)
        hanging: dict[str, list[Link]] = defaultdict(list)
        for link in came.whole.links:
            if link.annotator_id == layer.annotator_id:
                self._fit_link(link, to.place, ends, fitted)
                for end in {link.from_id, link.to_id} & waiting.keys():
                    hanging[end].append(link)
        for key, tag in waiting.items():
            links = (self._waiting_link(each, to.place) for each in hanging[key])
            self._wait(tag, key, tuple(sorted(links, key=_by_id)), to, fitted)
        for each in came.settlements:
            self._fit_settlement(each, came.people, to, fitted)
        return fitted

    def _fit_tags(
        self, came: Came, to: Destination, fitted: LayerVersion
    ) -> tuple[dict[str, str], dict[str, Annotation]]:
        """The ids here of those that are in their places, and what has to wait, by the ids in
        the file."""
        whose, place = came.layer.annotator_id, to.place
        tags = [each for each in came.whole.annotations if each.annotator_id == whose]
        astray = {each.id for each in misfits(to.article.text, tags)}
        ends: dict[str, str] = {}
        waiting: dict[str, Annotation] = {}
        for tag in tags:
            key = self._ids.free(tag, place)
            if not self._is_known(tag, to):
                fitted.refused.add(key)
            elif tag.id not in astray:
                ends[tag.id] = key
                fitted.add(_placed(tag, key, place), tag.id)
            else:
                fitted.refused.add(key)
                waiting[tag.id] = _placed(tag, key, place)
                if key in to.here.records:  # it was put in its place before
                    ends[tag.id] = key
        return ends, waiting

    def _is_known(self, tag: Annotation, to: Destination) -> bool:
        if tag.label not in self._labels.labels:
            self._report.left_out[tag.label] += 1
            return False
        if not _is_sound(tag.attributes):
            self._report.refused.append(
                UserError(
                    "{name} in “{title}”: the tag {label} on “{words}” has values that no "
                    "attribute can have; it was left out.",
                    name=to.person.name,
                    title=to.article.title,
                    label=tag.label,
                    words=tag.text,
                )
            )
            return False
        return True

    def _fit_link(
        self, link: Link, place: Place, ends: Mapping[str, str], fitted: LayerVersion
    ) -> None:
        start, end = ends.get(link.from_id), ends.get(link.to_id)
        key = self._ids.free(link, place)
        if start is None or end is None or not _is_sound(link.attributes):
            fitted.refused.add(key)
        elif link.label not in self._labels.links:
            self._report.left_out[link.label] += 1
            fitted.refused.add(key)
        else:
            fitted.add(_tied(link, key, place, (start, end)), link.id)

    # what waits

    def _waiting_link(self, link: Link, place: Place) -> Link:
        ends = self._ids.of_tag(link.from_id, place), self._ids.of_tag(link.to_id, place)
        return _tied(link, self._ids.free(link, place), place, ends)

    def _wait(
        self,
        tag: Annotation,
        original: str,
        links: tuple[Link, ...],
        to: Destination,
        fitted: LayerVersion,
    ) -> None:
        key = derived_id("repair", tag.id, *to.place)
        known = self._lineages.of(key).states | self._lineages.of(tag.id).states
        declined = self._lineages.declined.get(key) == state(tag)
        if key not in to.here.records and state(tag) in known and not declined:
            return  # it was put in its place, or given up
        links = tuple(
            each for each in links
            if each.label in self._labels.links and _is_sound(each.attributes)
        )  # fmt: skip
        fitted.add(
            Repair(
                id=key, article_id=to.article.id, annotator_id=to.person.id,
                file=self._report.file, tag=tag, links=links, modified=tag.modified,
                revision=tag.revision,
            ),
            original,
        )  # fmt: skip

    # what was settled

    def _fit_settlement(
        self,
        settled: Settlement,
        people: Mapping[str, Annotator],
        to: Destination,
        fitted: LayerVersion,
    ) -> None:
        place = to.place

        def here(key: str) -> str:
            return people[key].id if key in people else key

        def tags(keys: Iterable[str], whose: str) -> tuple[str, ...]:
            return tuple(self._ids.of_tag(key, (place[0], whose)) for key in keys)

        def ruling(said: Ruling) -> Ruling:
            return replace(said, taken=tuple(map(here, said.taken)))

        waiting = {x.tag.id for x in fitted.records.values() if isinstance(x, Repair)}
        known = {*fitted.records, *to.here.records, *waiting}
        settled_on = tuple(key for key in tags(settled.tags, place[1]) if key in known)
        members = {here(key): tags(keys, here(key)) for key, keys in settled.members.items()}
        fitted.add(
            replace(
                settled, id=self._ids.free(settled, place), article_id=place[0],
                annotator_id=place[1], members=members, tags=settled_on,
                ruling=ruling(settled.ruling), earlier=tuple(map(ruling, settled.earlier)),
            ),
            settled.id,
        )  # fmt: skip


def _by_id(link: Link) -> str:
    return link.id


def _placed(tag: Annotation, key: str, place: Place) -> Annotation:
    if (key, *place) == (tag.id, tag.article_id, tag.annotator_id):
        return tag
    return replace(tag, id=key, article_id=place[0], annotator_id=place[1])


def _tied(link: Link, key: str, place: Place, ends: Place) -> Link:
    said = link.id, link.article_id, link.annotator_id, link.from_id, link.to_id
    if said == (key, *place, *ends):
        return link
    (article_id, annotator_id), (start, end) = place, ends
    return replace(link, id=key, article_id=article_id, annotator_id=annotator_id, from_id=start,
                   to_id=end)  # fmt: skip


def _is_sound(attributes: Mapping[str, Value]) -> bool:
    """Whether all values are ones that an attribute can have: files come from anyone."""
    for value in attributes.values():
        if isinstance(value, tuple):
            if not all(isinstance(each, str) for each in value):
                return False
        elif not isinstance(value, str | int | float):
            return False
    return True
