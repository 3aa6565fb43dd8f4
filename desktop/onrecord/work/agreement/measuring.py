"""How far people agree, over the articles of a project: gathered, measured and told."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import nullcontext
from typing import TYPE_CHECKING

from onrecord.errors import UserError
from onrecord.model.codebook import Codebook
from onrecord.review.agreement import catalogue
from onrecord.review.agreement.drawing import drawn
from onrecord.review.agreement.figures import Figures, Wanted
from onrecord.work.agreement.gathering import Gathering
from onrecord.work.agreement.records import Agreement, Asked, By, Group, Told
from onrecord.work.exporting import Report
from onrecord.work.view import View

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


def agreement(view: View, asked: Asked, *, report: Report = lambda _done, _all: None) -> Agreement:
    """Measure how far the annotators agree.

    Only what adds up is kept of each article; ``report`` counts articles and draws. Raises
    UserError for a layer or label that is not there, and whatever ``report`` raises.
    """
    for label in asked.labels:
        if view.codebook.label(label) is None:
            raise UserError(
                "The codebook has no label “{name}”; there are: {known}.",
                name=label,
                known=", ".join(each.id for each in view.codebook.labels),
            )
    gathering = Gathering(view, asked)
    # Our own window waits meanwhile, but another process may be writing.
    with nullcontext() if view.writable else view.project.read.unchanging():
        gathering.gather(report)
    return _Measuring(gathering, view.codebook, asked).measured(report)


class _Measuring:
    """Turns what was gathered into figures."""

    def __init__(self, gathered: Gathering, codebook: Codebook, asked: Asked) -> None:
        self._gathered = gathered
        self._asked = asked
        self._evidence = gathered.evidence
        self._figures = Figures(gathered.evidence)
        self._wanted = catalogue.wanted(gathered.evidence, codebook, asked.labels)

    def measured(self, report: Report) -> Agreement:
        """All figures, with those of the groups that were asked for."""
        course = _Course(report, self._gathered.seen, self._asked.work)
        everything = range(self._evidence.articles)
        told = self._told(self._wanted, everything, course.step(self._asked.draws))
        return Agreement(
            articles=self._evidence.articles,
            annotators=tuple(sorted(self._gathered.annotators)),
            left_out=dict(self._gathered.left_out),
            several=self._figures.share_of_several(),
            told=told,
            apart={by: tuple(self._groups(by, told, course)) for by in self._asked.apart},
            asked=self._asked,
        )

    def _told(
        self, wanted: Sequence[Wanted], articles: Sequence[int], step: _Step
    ) -> tuple[Told, ...]:
        import numpy as np

        counting = np.zeros(self._evidence.articles)
        counting[list(articles)] = 1
        blocks = drawn(self._evidence.articles, self._asked.draws, self._asked.seed)
        draws = self._of(blocks, counting, step) if len(articles) > 1 else ()
        figures = self._figures.figures(wanted, counting, draws)
        pairs = zip(wanted, figures, strict=True)
        return tuple(Told(each.path, each.measure.title, figure) for each, figure in pairs)

    def _of(
        self, blocks: Iterable[NDArray[np.float64]], counting: NDArray[np.float64], step: _Step
    ) -> Iterator[NDArray[np.float64]]:
        """The draws without the articles that do not count, told as they pass."""
        for block in blocks:
            yield block * counting
            step(len(block) / self._asked.draws)

    def _groups(self, by: By, told: Sequence[Told], course: _Course) -> Iterator[Group]:
        match by:
            case By.LABEL:
                yield from _grouped([x for x in told if x.path[0] == "labels"], 1)
            case By.ATTRIBUTE:
                yield from _grouped([x for x in told if x.path[0] == "attributes"], 2)
            case By.PAIR:
                yield from self._by_pair(course.step(self._asked.draws))
            case By.ARTICLE:
                wanted = catalogue.main(self._wanted)
                for number, (key, title) in enumerate(self._gathered.articles):
                    yield Group(title, self._told(wanted, [number], course.step(0)), (key,), (key,))
            case By.TIME:
                yield from self._by_week(course)

    def _by_pair(self, step: _Step) -> Iterator[Group]:
        pairs = self._figures.pairs()
        wanted = [catalogue.of_two(pair) for pair in pairs]
        everything = range(self._evidence.articles)
        # All at once: they share their sums.
        told = iter(self._told([each for of_two in wanted for each in of_two], everything, step))
        for pair, of_two in zip(pairs, wanted, strict=True):
            yield Group(" and ".join(pair), tuple(next(told) for _ in of_two), pair)

    def _by_week(self, course: _Course) -> Iterator[Group]:
        weeks = self._gathered.weeks
        wanted = catalogue.of_week(self._wanted)
        each_takes = self._asked.draws / max(len(set(weeks)), 1)
        for week in sorted(set(weeks)):
            articles = [number for number, each in enumerate(weeks) if each == week]
            told = self._told(wanted, articles, course.step(each_takes))
            ids = tuple(self._gathered.articles[each][0] for each in articles)
            yield Group(week or "unknown", told, (week,), ids)


_Step = Callable[[float], None]


class _Course:
    """Tells how far it is, once the articles are read."""

    def __init__(self, report: Report, articles: int, work: int) -> None:
        self._report = report
        self._articles, self._work = articles, work
        self._done = 0.0

    def step(self, work: float) -> _Step:
        """What is called with each part of this work that is done."""

        def step(share: float) -> None:
            self._done += share * work
            self._report(self._articles + round(self._done), self._articles + self._work)

        return step


def _grouped(told: Sequence[Told], words: int) -> Iterator[Group]:
    names = dict.fromkeys(each.path[1 : 1 + words] for each in told)
    for name in names:
        found = tuple(each for each in told if each.path[1 : 1 + words] == name)
        yield Group(", ".join(name), found, name)
