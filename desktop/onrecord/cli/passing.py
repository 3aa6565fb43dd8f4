"""Passing what is agreed, from the command line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from onrecord.cli.console import answer, counted, progress, say
from onrecord.cli.opened import opened
from onrecord.work import settling
from onrecord.work.settling import Passed


@dataclass(frozen=True, slots=True)
class Share:
    """The share of agreed cases that is left for a look, and the seed that chooses them."""

    audit: float
    seed: int


def pass_agreed(
    project: Path, layers: Sequence[str], left: Share, annotator: str | None, *, json: bool
) -> None:
    """Settle what everybody has, and has the same; tell how much that was and what is left."""
    with (
        opened(project, annotator=annotator, writing=True) as session,
        progress("Comparing layers") as bar,
    ):
        found = settling.pass_all(session, layers, audit=left.audit, seed=left.seed, report=bar)
    if json:
        answer(_facts(found))
    else:
        _tell(found)


def _facts(found: Passed) -> dict[str, int]:
    return {
        "passed": found.cases,
        "articles": found.articles,
        "audit": found.audited,
        "undecided": found.undecided,
    }


def _tell(found: Passed) -> None:
    if found.edit is None:
        say("Nothing that is agreed waits to be passed.")
    else:
        say(f"Passed: {counted(found.cases, 'case')} in {counted(found.articles, 'article')}.")
    left = f"{counted(found.audited, 'agreed case')} for a look, " if found.audited else ""
    say(f"Left: {left}{found.undecided} to decide.")
