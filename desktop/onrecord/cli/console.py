"""How the commands speak: results on standard output, everything else on standard error."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import Any

import orjson
import typer

from onrecord.errors import UserError


def say(text: str) -> None:
    """A line for the person; kept off standard output, which programs read."""
    typer.echo(printable(text), err=True)


def tell(remarks: Iterable[UserError]) -> None:
    """A line for each thing that is worth saying and stops nothing."""
    for remark in remarks:
        say(f"onrecord: {remark}")


def counted(number: int, thing: str) -> str:
    """A number of things, in English."""
    return f"{number} {thing}" if number == 1 else f"{number} {thing}s"


def printable(text: str) -> str:
    """The text without control characters: titles come from files, and terminals obey them."""
    return "".join(each for each in text if each.isprintable() or each in "\n\t")


def answer(data: Any) -> None:
    """JSON on standard output."""
    typer.echo(orjson.dumps(data, option=orjson.OPT_INDENT_2).decode())


@contextmanager
def one_line_errors() -> Iterator[None]:
    """A UserError becomes one line and exit status 1."""
    try:
        yield
    except UserError as exc:
        say(f"onrecord: {exc}")
        raise typer.Exit(1) from exc


@contextmanager
def progress(what: str) -> Iterator[Callable[[int, int], None]]:
    """A progress bar on a terminal, nothing elsewhere; call it with done and all."""
    from rich.console import Console
    from rich.progress import Progress

    console = Console(stderr=True)
    with Progress(console=console, disable=not console.is_terminal, transient=True) as bar:
        task = bar.add_task(what, total=None)
        yield lambda done, total: bar.update(task, completed=done, total=total or None)
