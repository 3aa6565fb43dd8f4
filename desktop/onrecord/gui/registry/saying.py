"""Counts of uses in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from onrecord.errors import filled
from onrecord.work.naming import Touched

_MOST_NAMES = 3


def used(found: Touched) -> str:
    """Where something is used, as a heading."""
    if not found.uses:
        return _tr("Not used yet")
    return _tr("Used by {tags} in {articles}").format(**_counts(found))


def preview(found: Touched, gone: str, kept: str) -> str:
    """What merging one into the other would do to the tags of all layers."""
    names = {"gone": gone, "kept": kept}
    if not found.uses:
        return filled(_tr("No tag refers to “{gone}” yet."), names)
    said = _tr("{tags} in {articles}, by {people}, will be read as “{kept}”.")
    return filled(said, {**_counts(found), "people": _people(found.annotators), **names})


def _counts(found: Touched) -> dict[str, str]:
    tags, articles = found.tags, found.articles
    return {
        "tags": _tr("1 tag") if tags == 1 else _tr("{n} tags").format(n=_number(tags)),
        "articles": (
            _tr("1 article") if articles == 1 else _tr("{n} articles").format(n=_number(articles))
        ),
    }


def _people(names: tuple[str, ...]) -> str:
    shown = ", ".join(names[:_MOST_NAMES])
    more = len(names) - _MOST_NAMES
    if more <= 0:
        return shown
    return filled(_tr("{names} and {n} more"), {"names": shown, "n": _number(more)})


def _number(count: int) -> str:
    return QLocale().toString(count)


def _tr(text: str) -> str:
    return QCoreApplication.translate("registry", text)
