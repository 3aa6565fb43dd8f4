"""What a review adds to a merge: settlements and tags that wait, which go with their layers, and
comments, which are shared.

Of two versions of a comment the one of the higher revision stays, then the later, then the one
whose content sorts last: the same whatever is taken in first.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from typing import TypeVar

from onrecord.model.comments import Comment, Subject
from onrecord.model.edits import Change
from onrecord.model.repairs import Repair
from onrecord.model.settlements import Settlement
from onrecord.store import reviews
from onrecord.store.lineages import Lineages, state
from onrecord.store.reading import Reading
from onrecord.store.streaming import Whole
from onrecord.work.merge_report import MergeReport
from onrecord.work.merge_shared import People
from onrecord.work.merge_versions import Ids, Made, Place

_Record = TypeVar("_Record", Settlement, Repair, Comment)


class Reviews:
    """The settlements of a project and of a file, some articles at a time, and the tags that wait
    in the project: those that wait in a file wait there for whoever took them in."""

    def __init__(self, ours: Reading, theirs: Reading) -> None:
        self._ours, self._theirs = ours, theirs
        self._waiting = _by_article(reviews.repairs(ours))
        self._here: dict[str, list[Settlement]] = {}
        self._there: dict[Place, list[Settlement]] = {}

    def turn_to(self, here: Collection[str], there: Collection[str]) -> None:
        """Read what belongs to these articles, by their ids in the project and in the file."""
        self._here = _by_article(reviews.settlements(self._ours, here))
        self._there = defaultdict(list)
        for each in reviews.settlements(self._theirs, there):
            self._there[each.article_id, each.annotator_id].append(each)

    def made(self, whole: Whole) -> list[Made]:
        """All that layers of an article of the project consist of."""
        key = whole.article.id
        settled, waiting = self._here.get(key, []), self._waiting.get(key, [])
        return [*whole.layers, *whole.annotations, *whole.links, *settled, *waiting]

    def settled(self, place: Place) -> Sequence[Settlement]:
        """What the layer of an article and annotator of the file settles."""
        return self._there.get(place, [])


class Comments:
    """The comments of a project and of a file."""

    def __init__(
        self, ours: Reading, theirs: Reading, lineages: Lineages, report: MergeReport, ids: Ids
    ) -> None:
        self._here = {each.id: each for each in reviews.comments(ours)}
        self._there = _by_article(reviews.comments(theirs))
        self._lineages = lineages
        self._report = report
        self._ids = ids

    def changes(self, there: str, here: str, people: People) -> Iterator[Change]:
        """What the file adds to the comments on an article and changes, by the article's id in the
        file and in the project; those on guidelines are on none. Nothing is taken away, and what
        is gone here comes back only where it was changed since."""
        for each in self._there.get(there, []):
            if each.annotator_id in people.known:
                change = self._change(self._fitted(each, here, people))
                if change is not None:
                    self._report.comments.count(change)
                    yield change

    def _fitted(self, comment: Comment, article_id: str, people: People) -> Comment:
        owner = people.known.get(comment.owner_id)
        owner_id = comment.owner_id if owner is None else owner.id
        target = comment.target
        if comment.subject is Subject.ARTICLE:
            target = article_id
        elif comment.subject is not Subject.GUIDELINE:
            target = self._ids.of_tag(target, (article_id, owner_id))
        author = people.known[comment.annotator_id]
        return replace(comment, article_id=article_id, annotator_id=author.id, target=target,
                       owner_id=owner_id)  # fmt: skip

    def _change(self, there: Comment) -> Change | None:
        here = self._here.get(there.id)
        if here is None:
            was = state(there) in self._lineages.of(there.id).states
            return None if was else Change(None, there)
        if here == there or _age(here) >= _age(there):
            self._report.comments.equal += 1
            return None
        return Change(here, there)


def _age(comment: Comment) -> tuple[int, str, str]:
    return comment.revision, comment.modified, repr(comment)


def _by_article(records: Sequence[_Record]) -> dict[str, list[_Record]]:
    found: dict[str, list[_Record]] = defaultdict(list)
    for each in records:
        found[each.article_id].append(each)
    return found
