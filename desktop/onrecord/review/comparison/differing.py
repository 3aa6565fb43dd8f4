"""Tells in which respects the layers of a case differ."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from onrecord.model.annotations import Annotation, Value
from onrecord.review.compared import Compared
from onrecord.review.comparison.beside import Beside
from onrecord.review.comparison.cases import Case, Counterparts, Part
from onrecord.review.comparison.differences import Difference, Kind, Sides, sides_of
from onrecord.review.comparison.tied import Tied
from onrecord.review.comparison.values import Values

_STANCE = ("polarity", "strength")


def differences(case: Case, compared: Compared) -> tuple[Difference, ...]:
    """All respects in which the layers differ, in the order of the case's parts; links last.

    Words differ where more does than outer white space, quotation marks and closing punctuation;
    a value differs where ``codebook.setting`` gives another one, not where one was chosen that
    the other has by default. What hangs on a part that a layer lacks is no difference of its own,
    and notes are none.
    """
    return tuple(Differing(Beside(compared)).differences(case))


class Differing:
    """Tells the differences of an article's cases."""

    def __init__(self, beside: Beside) -> None:
        self._beside = beside
        self._values = Values(beside.compared)
        self._tied = Tied(beside.compared.codebook, self._values)

    def differences(self, case: Case) -> Iterator[Difference]:
        """All differences of one case."""
        first = case.parts[0]
        for part in case.parts:
            if len(part.tags) < len(case.members) or (part is first and case.absent):
                # Who lacks the whole statement lacks it once.
                asked = (*case.members, *(case.absent if part is first else ()))
                yield _missed(part, [each for each in asked if each not in part.tags])
            if len(part.tags) > 1:
                yield from self._of_part(part)
        yield from self._tied.differences(case)

    def _of_part(self, part: Counterparts) -> Iterator[Difference]:
        tags = list(part.tags.values())
        one, *others = tags
        if all(x.label == one.label and x.spans == one.spans and x.attributes == one.attributes
               for x in others):  # fmt: skip
            return
        ids = _ids(part.tags)
        labels = sides_of({key: tag.label for key, tag in part.tags.items()})
        if len(labels) > 1:
            named: dict[str, Value | None] = {key: tag.label for key, tag in part.tags.items()}
            yield Difference(Kind.LABEL, part.part, one.label, ids, values=named, sides=labels)
        sources = self._sources(part) if part.part is Part.SOURCE else ()
        if len(sources) < 2:
            yield from self._of_words(part, part.tags)
            yield from self._of_values(part, part.tags)
            return
        yield Difference(
            Kind.SOURCE, part.part, one.label, ids, values=self._actors(part), sides=sources
        )
        sides = [{key: part.tags[key] for key in side} for side in sources]
        if self._are_near(tags):
            yield from self._of_words(part, part.tags)
            yield from self._of_values(part, part.tags, but_actors=True)
            for side in sides:
                yield from self._of_values(part, side, only_actors=True)
            return
        for side in sides:  # what another source says is nothing to these
            yield from self._of_words(part, side)
            yield from self._of_values(part, side)

    def _of_words(self, part: Counterparts, tags: Mapping[str, Annotation]) -> Iterator[Difference]:
        words = sides_of({key: self._beside.ranges(tag) for key, tag in tags.items()})
        if len(words) > 1:
            label = next(iter(tags.values())).label
            yield Difference(Kind.BOUNDARY, part.part, label, _ids(tags), sides=words)

    def _of_values(
        self,
        part: Counterparts,
        tags: Mapping[str, Annotation],
        *,
        only_actors: bool = False,
        but_actors: bool = False,
    ) -> Iterator[Difference]:
        label = next(iter(tags.values())).label
        if any(tag.label != label for tag in tags.values()):
            return
        for attribute, values, sides in self._values.differing(label, tags):
            if but_actors if self._beside.is_actor(label, attribute) else only_actors:
                continue
            is_stance = self._beside.is_stance(label) and attribute in _STANCE
            kind = Kind.STANCE if is_stance else Kind.ATTRIBUTE
            yield Difference(kind, part.part, label, _ids(tags), attribute, values, sides)

    def _actors(self, part: Counterparts) -> dict[str, Value | None]:
        """Whom each chose as the source; nothing where nobody did."""
        found = {key: self._beside.actor(tag) or None for key, tag in part.tags.items()}
        return {**found} if any(found.values()) else {}

    def _sources(self, part: Counterparts) -> Sides:
        """The annotators who mean the same source, together."""
        sides: list[list[str]] = []
        same = self._beside.are_same_source
        for key, tag in part.tags.items():
            fitting = (x for x in sides if all(same(tag, part.tags[other]) for other in x))
            side = next(fitting, None)
            if side is None:
                sides.append([key])
            else:
                side.append(key)
        return tuple(map(tuple, sides))

    def _are_near(self, tags: Sequence[Annotation]) -> bool:
        return all(self._beside.overlap(*pair) for pair in combinations(tags, 2))


def _ids(tags: Mapping[str, Annotation]) -> dict[str, tuple[str, ...]]:
    return {key: (tag.id,) for key, tag in tags.items()}


def _missed(part: Counterparts, lacking: Sequence[str]) -> Difference:
    label = next(iter(part.tags.values())).label
    sides = tuple(part.tags), tuple(lacking)
    ids = _ids(part.tags)
    return Difference(Kind.MISSED, part.part, label, ids | dict.fromkeys(lacking, ()), sides=sides)
