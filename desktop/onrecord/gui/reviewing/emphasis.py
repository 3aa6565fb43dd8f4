"""Words as runs: those that somebody else does not have stand out. Pure."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from onrecord.model.spans import Span

GAP = " … "
_LEAST = 24  # characters that are left of a run


class Run(NamedTuple):
    """Some words; ``differs`` where not all compared cover them."""

    text: str
    differs: bool = False


def runs(text: str, spans: Sequence[Span], others: Iterable[Sequence[Span]]) -> tuple[Run, ...]:
    """The words of the spans; what any of the others does not cover differs.

    ``others`` that are empty do not count: they lack the tag, which is told elsewhere.
    """
    compared = [each for each in others if each]
    cuts = sorted({at for each in compared for span in each for at in span[:2]})
    found: list[Run] = []
    for at, span in enumerate(spans):
        if at:
            found.append(Run(GAP))
        found += _cut(text, span, cuts, compared)
    return tuple(found)


def _cut(text: str, span: Span, cuts: Sequence[int], others: Sequence[Sequence[Span]]) -> list[Run]:
    inner = [at for at in cuts if span.start < at < span.end]
    edges = [span.start, *inner, span.end]
    pieces = itertools.pairwise(edges)
    return joined(Run(text[start:end], not _shared(start, others)) for start, end in pieces)


def _shared(place: int, others: Sequence[Sequence[Span]]) -> bool:
    return all(any(s.start <= place < s.end for s in spans) for spans in others)


def joined(found: Iterable[Run]) -> list[Run]:
    """Neighbours that stand out alike as one; line breaks as spaces."""
    kept: list[Run] = []
    for run in found:
        words = run.text.replace("\n", " ")
        if kept and kept[-1].differs == run.differs:
            kept[-1] = Run(kept[-1].text + words, run.differs)
        else:
            kept.append(Run(words, run.differs))
    return kept


def squeezed(found: Sequence[Run], most: int) -> tuple[Run, ...]:
    """The runs, shortened in their middles where they are longer than ``most`` characters: first
    what all share, then what differs, which keeps at least half of the room."""
    if sum(len(run.text) for run in found) <= most:
        return tuple(found)
    differing = [len(run.text) for run in found if run.differs]
    shared = len(found) - len(differing)
    room = max(_LEAST, most // 2 // max(1, len(differing)))
    taken = sum(min(room, length) for length in differing)
    besides = max(_LEAST, (most - taken) // max(1, shared))
    return tuple(
        Run(_shortened(run.text, room if run.differs else besides), run.differs) for run in found
    )


def _shortened(words: str, most: int) -> str:
    """Its two ends, cut between words, with an ellipsis between them."""
    if len(words) <= most + len(GAP):
        return words
    half = most // 2
    start = words[:half].rsplit(" ", 1)[0]
    end = words[-half:].split(" ", 1)[-1]
    return f"{start}{GAP}{end}"


def unshared(text: str, versions: Iterable[Sequence[Span]]) -> tuple[tuple[int, int], ...]:
    """The half-open ranges that some of the versions cover and others do not, in order."""
    compared = [each for each in versions if each]
    cuts = sorted({at for each in compared for span in each for at in span[:2]})
    found: list[tuple[int, int]] = []
    for start, end in itertools.pairwise(cuts):
        covering = sum(any(s.start <= start < s.end for s in each) for each in compared)
        if 0 < covering < len(compared) and text[start:end].strip():
            if found and found[-1][1] == start:
                start = found.pop()[0]
            found.append((start, end))
    return tuple(found)
