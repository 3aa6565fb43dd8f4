"""What the command line says of agreed cases that it passed."""

from __future__ import annotations

from onrecord.cli.console import answer, counted, say
from onrecord.work.settling import Passed


def tell(found: Passed, *, json: bool) -> None:
    """How much was passed and what is left, for the person or as JSON for a program."""
    if json:
        answer(
            {
                "passed": found.cases,
                "articles": found.articles,
                "audit": found.audited,
                "undecided": found.undecided,
            }
        )
        return
    if found.edit is None:
        say("Nothing that is agreed waits to be passed.")
    else:
        say(f"Passed: {counted(found.cases, 'case')} in {counted(found.articles, 'article')}.")
    left = f"{counted(found.audited, 'agreed case')} for a look, " if found.audited else ""
    say(f"Left: {left}{found.undecided} to decide.")
