"""What the screen of agreement says: numbers, sentences. No widgets."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from onrecord.gui.messages import said
from onrecord.work.agreement.records import Agreement, Figure
from onrecord.work.agreement.told import choices, remarks


def value(number: float | None, places: int = 2) -> str:
    """A figure to two places, in the person's language; a dash for none."""
    return "–" if number is None else QLocale().toString(number, "f", places)


def share(number: float | None) -> str:
    """A share in per cent; a dash for none."""
    if number is None:
        return "–"
    return _tr("{number} %").format(number=QLocale().toString(100 * number, "f", 0))


def whole(number: int) -> str:
    return QLocale().toString(number)


def interval(figure: Figure) -> str:
    """Low to high; nothing where there is none."""
    if figure.low is None or figure.high is None:
        return ""
    low, high = value(figure.low), value(figure.high)
    return _tr("{low} to {high}").format(low=low, high=high)


def base(figure: Figure) -> str:
    """What a figure rests on: "1,240 tokens"."""
    return _tr("{number} {units}").format(number=whole(figure.n), units=said(figure.unit, {}))


def remark(figure: Figure) -> str:
    """Why there is no figure or no interval, and what was left out."""
    return _tr("; ").join(said(each.message, each.arguments) for each in remarks(figure))


def figure_in_words(figure: Figure) -> str:
    """All of a figure, in words for who does not see the picture."""
    told = remark(figure)
    if figure.value is None:
        return told
    between = interval(figure)
    words = (
        _tr("{value}, interval {between}, n = {base}") if between else _tr("{value}, n = {base}")
    )
    filled = words.format(value=value(figure.value), between=between, base=base(figure))
    return f"{filled}; {told}" if told else filled


def chosen(found: Agreement) -> str:
    """What was chosen and how it is counted, a paragraph each."""
    return "\n\n".join(said(each.message, each.arguments) for each in choices(found))


def summary(found: Agreement) -> str:
    """What was compared, in a line."""
    names = ", ".join(found.annotators)
    if found.articles == 1:
        return _tr("1 article, {names}").format(names=names)
    count = whole(found.articles)
    return _tr("{count} articles, {names}").format(count=count, names=names)


def _tr(text: str) -> str:
    return QCoreApplication.translate("agreement", text)
