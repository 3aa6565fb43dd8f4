"""Agreement as it is printed: JSON, a table of text, CSV, LaTeX. All hold the same rows."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from io import StringIO
from itertools import groupby
from typing import Any, NamedTuple

from onrecord.errors import Message
from onrecord.review.agreement.drawing import LEVEL
from onrecord.work.agreement.records import Agreement, By, Figure, Told

_TITLES = {
    "token": "Tokens",
    "spans": "Tags",
    "labels": "Label",
    "statements": "Statements",
    "attributes": "Attribute",
    "links": "Links",
    "article": "Whole article",
    "position": "Place",
}
_HEADINGS = ("of what", "measure", "value", "low", "high", "n", "unit", "remark")


class Row(NamedTuple):
    """A figure as people read it."""

    group: str
    of: str
    measure: str
    figure: Figure

    @property
    def cells(self) -> tuple[str, ...]:
        each = self.figure
        numbers = (_number(each.value), _number(each.low), _number(each.high))
        of = f"{self.group}: {self.of}" if self.group else self.of
        return (of, self.measure, *numbers, str(each.n), each.unit, remark(each))


def rows(found: Agreement) -> Iterator[Row]:
    """The figures, and those of the groups that were asked for."""
    for told in found.told:
        yield Row("", _of(told.path), told.title, told.figure)
    if found.asked.by in (By.LABEL, By.ATTRIBUTE):
        return  # they are told already
    for group in found.groups:
        for told in group.told:
            yield Row(group.name or ", ".join(group.key), _of(told.path), told.title, told.figure)


def remark(figure: Figure, *, on_interval: bool = True) -> str:
    """Why there is no figure or no interval, and what was left out, in English."""
    return "; ".join(map(str, remarks(figure, on_interval=on_interval)))


def remarks(figure: Figure, *, on_interval: bool = True) -> Iterator[Message]:
    """The same, one by one."""
    if figure.because:
        yield Message("not computable because {reason}", reason=Message(figure.because))
    if figure.no_interval and on_interval:
        yield Message(figure.no_interval)
    for why, count in figure.left_out.items():
        yield Message("left out: {count} where {reason}", count=count, reason=Message(why))


def choices(found: Agreement) -> Iterator[Message]:
    """What was chosen, in sentences that a methods section can hold."""
    asked = found.asked
    yield Message(
        "{articles}, each with two or more of the layers named: {names}."
        if asked.layers
        else "{articles}, each with two or more of the layers of people that are done or "
        "imported: {names}.",
        articles=Message("1 article" if found.articles == 1 else "{count} articles",
                         count=found.articles),
        names=", ".join(found.annotators) or Message("nobody"),
    )  # fmt: skip
    for what, count in found.left_out.items():
        yield Message("Left out: {count} {what}.", count=count, what=Message(what))
    if asked.labels:
        names = ", ".join(asked.labels)
        yield Message("Only these labels were compared: {names}.", names=names)
    yield from _counting(found)
    if asked.draws:
        yield Message(
            "Intervals hold {level} % of {draws} draws of whole articles with replacement "
            "(percentile bootstrap, seed {seed}).",
            level=LEVEL,
            draws=asked.draws,
            seed=asked.seed,
        )


def _counting(found: Agreement) -> Iterator[Message]:
    """How things are counted, whatever is asked."""
    yield Message("Labels are read under the codebook in use.")
    yield Message(
        "Tokens are runs of word characters and single marks. Where a token carries several labels "
        "of one annotator ({share} of those that carry any), the shortest tag's label "
        "counts; for each label by itself, a token carries it or not.",
        share=f"{found.several:.1%}",
    )
    yield Message(
        "Tags of one label go together, one-to-one, where they share a token, and so that the "
        "overlaps add up to the most; “the same tokens” is said of two tags that touch exactly the "
        "same. Statements go together where their claims or their cues share a token."
    )
    yield Message(
        "Kappa, F1 and agr are computed of each two annotators and averaged over the pairs; parts "
        "of statements, values and links' ends are compared within what goes together."
    )
    yield Message(
        "A value that only one annotator set is a difference; what neither set is left out. "
        "Numbers count by their order. Stances count from the strength of opposing, below 0, over "
        "neutral and mixed, 0, to the strength of supporting."
    )
    yield Message(
        "Places are the headline and each tenth of the tokens after it; of each two judgements of "
        "a token, those count of which one or both name a label."
    )


def as_json(found: Agreement) -> dict[str, Any]:
    """The figures by the words that lead to them."""
    answer: dict[str, Any] = {
        "articles": found.articles,
        "annotators": list(found.annotators),
        "left_out": dict(found.left_out),
        "tokens_with_several_labels": found.several,
        "draws": found.asked.draws,
        "seed": found.asked.seed,
        "choices": list(map(str, choices(found))),
        **_nested(found.told),
    }
    if found.asked.by:
        groups = [{"name": each.name, **_nested(each.told)} for each in found.groups]
        answer["by"] = {"what": found.asked.by.value, "groups": groups}
    return answer


def as_csv(found: Agreement) -> str:
    """A row for each figure, after a row of headings."""
    written = StringIO()
    table = csv.writer(written, lineterminator="\n")
    table.writerow(_HEADINGS)
    table.writerows([harmless(cell) for cell in row.cells] for row in rows(found))
    return written.getvalue()


def as_latex(found: Agreement) -> str:
    """A table in the manner of booktabs, with the choices as notes under it."""
    lines = [r"\begin{tabular}{llrrrrll}", r"\toprule", _latex_row(_HEADINGS), r"\midrule"]
    lines += [_latex_row(row.cells) for row in rows(found)]
    lines += [r"\bottomrule", r"\end{tabular}", ""]
    lines += [_escaped(str(each)) for each in choices(found)]
    return "\n".join(lines) + "\n"


def as_text(found: Agreement) -> str:
    """A table for reading, and under it the choices."""
    lines: list[str] = []
    for heading, group in groupby(rows(found), key=_heading):
        lines += [heading, *_lines(list(group)), ""]
    return "\n".join([*lines, *map(str, choices(found))])


def _heading(row: Row) -> str:
    return row.cells[0]


def _lines(group: Sequence[Row]) -> Iterator[str]:
    """A line a figure; one for all where none of them is there, and for the same reason."""
    reasons = {each.figure.because for each in group}
    if len(reasons) == 1 and "" not in reasons:
        yield f"  not computable because {reasons.pop()}"
    else:
        yield from map(_line, group)


def _line(row: Row) -> str:
    each = row.figure
    between = f"{_number(each.low)} to {_number(each.high)}" if each.low is not None else ""
    told = remark(each, on_interval=not row.group)  # which would stand beside every single article
    rest = f"  {told}" if told else ""
    value = _number(each.value) or "–"
    return f"  {row.measure:<36} {value:>6}  {between:<16}  n = {each.n} {each.unit}{rest}"


def _of(path: Sequence[str]) -> str:
    first, *within, _ = path
    title = _TITLES.get(first, first)
    return f"{title}: {', '.join(within)}" if within else title


def _nested(told: Sequence[Told]) -> dict[str, Any]:
    answer: dict[str, Any] = {}
    for each in told:
        place = answer
        for word in each.path[:-1]:
            place = place.setdefault(word, {})
        place[each.path[-1]] = _facts(each.figure)
    return answer


def _facts(figure: Figure) -> dict[str, Any]:
    facts: dict[str, Any] = {
        "value": figure.value,
        "low": figure.low,
        "high": figure.high,
        "n": figure.n,
        "unit": figure.unit,
    }
    told = {"because": figure.because, "no_interval": figure.no_interval,
            "left_out": dict(figure.left_out)}  # fmt: skip
    return facts | {key: value for key, value in told.items() if value}


def _number(value: float | None) -> str:
    return "" if value is None else f"{value:.3f}"


_SPECIAL = {
    "\\": r"\textbackslash{}", "{": r"\{", "}": r"\}", "$": r"\$", "&": r"\&", "#": r"\#",
    "%": r"\%", "_": r"\_", "^": r"\textasciicircum{}", "~": r"\textasciitilde{}",
    "[": "{[}", "*": "{*}",  # the row before ends in \\, which would take either for its own
}  # fmt: skip


def _in_a_line(text: str) -> str:
    """The text with plain spaces for all others, and without what steers a terminal."""
    spaced = (" " if each.isspace() else each for each in text)
    return "".join(each for each in spaced if each.isprintable())


def _escaped(text: str) -> str:
    return "".join(_SPECIAL.get(each, each) for each in _in_a_line(text))


def _latex_row(cells: Sequence[str]) -> str:
    return " & ".join(_escaped(cell) for cell in cells) + r" \\"


def harmless(cell: str) -> str:
    """The cell so that no spreadsheet takes a title for a formula, and no terminal for a command;
    numbers stay."""
    shown = _in_a_line(cell)
    is_number = shown.replace(".", "").replace("-", "").isdigit()
    return f"'{shown}" if shown.startswith(("=", "+", "-", "@")) and not is_number else shown
