"""What two versions of a layer say, and which of them is chosen. No widgets."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, Qt

from onrecord.gui.dates import short_day
from onrecord.gui.messages import quoted
from onrecord.gui.taking_in.telling import number, status
from onrecord.model.codebook import Codebook
from onrecord.model.forks import LayerFacts, Unlike, Versions, Where
from onrecord.model.lineages import Side
from onrecord.work.merging import Fork

_MOST = 200  # tags listed of one layer

Key = tuple[Path, str, str]
"""What tells a fork from the others: file, annotator, article."""


class Column(NamedTuple):
    """One version as it is shown: lines of what it holds, and whether it was touched last."""

    lines: tuple[str, ...]
    is_later: bool


def key_of(fork: Fork) -> Key:
    return fork.path, fork.annotator, fork.article_id


class Chosen:
    """The sides taken so far, fork by fork; asks to be left open where none was taken."""

    def __init__(self, sides: Mapping[Key, Side]) -> None:
        self._sides = dict(sides)

    def __call__(self, fork: Fork) -> Side | None:
        return self._sides.get(key_of(fork))


def name_of(fork: Fork) -> str:
    """The layer: Ana in “Ferry cut divides islands”."""
    text = _tr("{name} in {title}")
    return text.format(name=fork.annotator, title=quoted(fork.title))


def columns(versions: Versions) -> tuple[Column, Column]:
    """The version here and the one in the file."""
    ours, theirs = versions.ours, versions.theirs
    later = ours.last[:19] != theirs.last[:19]
    return (
        Column(tuple(_facts(ours)), later and ours.last > theirs.last),
        Column(tuple(_facts(theirs)), later and theirs.last > ours.last),
    )


def _facts(version: LayerFacts) -> Iterator[str]:
    if not version.is_there:
        yield _tr("Taken away")
    else:
        yield _tr("Tags: {n}").format(n=number(version.tags))
        yield _tr("Links: {n}").format(n=number(version.links))
        yield _tr("Marked as {status}").format(status=status(version.status))
    if version.last:
        yield _tr("Last changed {when}").format(when=when(version.last))


def when(at: str) -> str:
    """A time of ours as the person's clock and language have it: "2 Mar 2026, 14:05"."""
    moment = QDateTime.fromString(at, Qt.DateFormat.ISODateWithMs).toLocalTime()
    if not moment.isValid():
        return at
    locale = QLocale()
    day: QDate = moment.date()
    text = _tr("{day}, {time}")
    time = locale.toString(moment.time(), QLocale.FormatType.ShortFormat)
    return text.format(day=short_day(day, locale), time=time)


def differences(versions: Versions, codebook: Codebook) -> Sequence[str]:
    """In what the two are not alike, a line each."""
    lines = [_line(each, codebook) for each in versions.unlike[:_MOST]]
    if (more := len(versions.unlike) - _MOST) > 0:
        lines.append(_tr("… and {n} more.").format(n=number(more)))
    if versions.links:
        lines.append(_tr("Links that are not in both: {n}").format(n=number(versions.links)))
    if versions.settled:
        lines.append(_tr("Cases settled differently: {n}").format(n=number(versions.settled)))
    return lines or [_tr("The tags are alike; the layer itself is marked differently.")]


def _line(unlike: Unlike, codebook: Codebook) -> str:
    text = {
        Where.OURS: _tr("Only here: {label} {words}"),
        Where.THEIRS: _tr("Only in the file: {label} {words}"),
        Where.BOTH: _tr("In both, but different: {label} {words} ({what})"),
    }[unlike.where]
    label = codebook.label(unlike.label)
    return text.format(
        label=label.title.lower() if label else unlike.label,
        words=quoted(" ".join(unlike.words.split())) if unlike.words else _tr("(no words)"),
        what=", ".join(_said(each, unlike, codebook) for each in unlike.said),
    )


def _said(what: str, unlike: Unlike, codebook: Codebook) -> str:
    own = {"words": _tr("words"), "label": _tr("label"), "note": _tr("note")}
    if what in own:
        return own[what]
    label = codebook.label(unlike.label)
    found = (each.title for each in (label.attributes if label else ()) if each.id == what)
    return next(found, what).lower()


def _tr(text: str) -> str:
    return QCoreApplication.translate("taking_in", text)
