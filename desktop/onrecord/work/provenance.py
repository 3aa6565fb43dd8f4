"""How sure each tag of an export is: whether annotators agreed, or what was settled."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from onrecord.errors import UserError
from onrecord.model.annotations import Annotation, Link
from onrecord.model.bundles import Bundle, Standing
from onrecord.model.layers import LayerKind, LayerStatus
from onrecord.model.settlements import Provenance, Settlement, Verdict
from onrecord.review.comparison.cases import Member
from onrecord.review.comparison.differences import still_says
from onrecord.store import reviews
from onrecord.store.reading import Reading
from onrecord.work.comparing import State, comparison
from onrecord.work.view import View

_DONE = frozenset({LayerStatus.DONE, LayerStatus.SETTLED})
_OPEN = Standing(Provenance.OPEN)
_KINDS = {Verdict.UNANIMOUS: Provenance.UNANIMOUS, Verdict.ACCEPTABLE: Provenance.ACCEPTABLE}


class Standings:
    """Tells the standings of bundles; make it once for many.

    Tags have one in articles that two people or more have done, or in which something was
    settled. A tag of a person is as sure as the ruling on its case, and open where there is none
    yet, or where they changed it since: nobody has decided on what it says now. Those of gold come
    of rulings.
    """

    def __init__(self, read: Reading) -> None:
        self._read = read
        self._reviewed = reviews.reviewed_articles(read)
        self._compared = reviews.compared_articles(read)
        self._names = {each.id: each.name for each in read.annotators()} if self._reviewed else {}

    def told(self, bundle: Bundle) -> Bundle:
        """The bundle with the standing of each of its tags; the very same where nothing was ever
        compared."""
        key = bundle.article.id
        if key not in self._reviewed and key not in self._compared:
            return bundle
        settled = reviews.settlements(self._read, [key]) if key in self._reviewed else []
        ruled = self._ruled(settled, bundle)
        compared = set(self._whose(bundle, settled))
        standing = {
            tag.id: ruled.get(tag.id, _OPEN)
            for tag in bundle.annotations
            if tag.id in ruled or tag.annotator_id in compared
        }
        return replace(bundle, standing=standing) if standing else bundle

    def _whose(self, bundle: Bundle, settled: Iterable[Settlement]) -> Iterator[str]:
        """Whose tags are compared: theirs who are done, and theirs who were in what was ruled
        on."""
        for each in settled:
            yield from each.members
        if bundle.article.id in self._compared:
            for layer in bundle.layers:
                is_person = bundle.annotators[layer.annotator_id].kind is LayerKind.PERSON
                if is_person and layer.status in _DONE:
                    yield layer.annotator_id

    def _ruled(self, settled: Iterable[Settlement], bundle: Bundle) -> Mapping[str, Standing]:
        """The standings of all tags that rulings are about, of annotators and of gold; of several
        rulings the newest counts."""
        found: dict[str, Standing] = {}
        tags = {tag.id: tag for tag in bundle.annotations}
        for each in sorted(settled, key=lambda each: each.ruling.at):
            if each.is_open:
                continue
            found.update(dict.fromkeys(each.tags, self._standing(each)))
            for whose, ids in each.members.items():
                stands = _still_says(each, whose, tags, bundle.links)
                standing = self._standing(each, whose) if stands else _OPEN
                found.update(dict.fromkeys(ids, standing))
        return found

    def _standing(self, settlement: Settlement, whose: str | None = None) -> Standing:
        """What the ruling says of a tag of gold, or of one of this annotator's."""
        ruling = settlement.ruling
        kind = _KINDS.get(ruling.verdict, Provenance.SETTLED)
        if kind is not Provenance.ACCEPTABLE:
            return Standing(kind)
        if whose is not None and whose not in ruling.taken:
            return Standing(Provenance.SETTLED)
        return Standing(kind, tuple(self._names.get(each, each) for each in ruling.taken))


def without_reopened(view: View, bundle: Bundle) -> Bundle:
    """The bundle without a gold layer that has a case which is open: somebody's tags came, or were
    changed, since it was settled."""
    settled = {
        each.id
        for each in bundle.layers
        if bundle.annotators[each.annotator_id].kind is LayerKind.GOLD
        and each.status is LayerStatus.SETTLED
    }
    if not settled or _is_closed(view, bundle.article.id):
        return bundle
    return replace(bundle, layers=tuple(x for x in bundle.layers if x.id not in settled))


def _is_closed(view: View, article_id: str) -> bool:
    try:
        entries = comparison(view, article_id).entries
    except UserError:
        return True  # nobody to compare: the gold layer came as it is
    return all(each.state is State.SETTLED for each in entries)


def _still_says(
    settlement: Settlement, whose: str, tags: Mapping[str, Annotation], links: Iterable[Link]
) -> bool:
    """Whether an annotator's version of a case is the one that was ruled on."""
    ids = settlement.members[whose]
    there = tuple(tags[key] for key in ids if key in tags)
    if not there:
        return True  # nothing of it goes out
    ties = tuple(each for each in links if {each.from_id, each.to_id} <= {*ids})
    return len(there) == len(ids) and still_says(Member(whose, there, ties), settlement.seen)
