"""Markdown in which texts from the project stay text: no markup, no HTML, no links."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

# All that CommonMark, and GitHub's tables, links, mentions, smileys and formulas, take for markup.
_MARKUP = re.compile(
    r"[\\`*_\[\]<>#|~&@$]|:(?=//|\w+:)|(?<=\bwww)\.|^[-+]|^\d+(?=[.)])", re.IGNORECASE
)


def plain(text: str) -> str:
    """The text on one line, with what would be markup escaped."""
    return _MARKUP.sub(_escaped, " ".join(text.split()))


def _escaped(found: re.Match[str]) -> str:
    return f"{found[0]}\\" if found[0][-1].isdigit() else f"{found[0][:-1]}\\{found[0][-1]}"


def table(headings: Sequence[str], rows: Iterable[Sequence[str | int]]) -> list[str]:
    """The lines of a table. Cells and headings are Markdown already; the first column is text,
    the others are numbers."""
    lines = ["---", *["---:"] * (len(headings) - 1)]
    return [_row(headings), _row(lines), *map(_row, rows), ""]


def _row(cells: Iterable[str | int]) -> str:
    return f"| {' | '.join(map(str, cells))} |"
