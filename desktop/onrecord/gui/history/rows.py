"""How steps of the history read in their list. Pure functions."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from onrecord.gui.dates import short_day
from onrecord.gui.messages import said
from onrecord.work.histories import PastStep, Touched

_KINDS = (
    "annotations",
    "links",
    "articles",
    "regions",
    "layers",
    "annotators",
    "actors",
    "issues",
    "codebooks",
    "settlements",
    "comments",
    "repairs",
)


def name_of(step: PastStep) -> str:
    """What was done, in the person's language."""
    return said(step.step.message, step.step.arguments)


def place_of(step: PastStep) -> str:
    """Where it was done: the article's title, or that it was several."""
    if step.title:
        return step.title
    return _tr("Several articles") if step.rows > 1 or len(step.articles) > 1 else ""


def when(at: str, now: datetime, locale: QLocale) -> str:
    """The time of a step as it is told now: today's by the hour, others by their day."""
    try:
        then = datetime.fromisoformat(at)
    except ValueError:  # of another program
        return at
    if then.tzinfo is None:
        then = then.replace(tzinfo=UTC)
    local, here = then.astimezone(), now.astimezone()
    moment = QDateTime.fromSecsSinceEpoch(int(then.timestamp()))
    time = locale.toString(moment.time(), QLocale.FormatType.ShortFormat)
    days = (here.date() - local.date()).days
    if days == 0:
        return _tr("Today {time}").format(time=time)
    if days == 1:
        return _tr("Yesterday {time}").format(time=time)
    return f"{short_day(moment.date(), locale, year=local.year != here.year)} {time}"


def summary(touched: Touched) -> str:
    """What a step touched: "2 tags, 1 link"."""
    counts = ((kind, touched.counts.get(kind, 0)) for kind in _KINDS)
    return ", ".join(_counted(kind, count) for kind, count in counts if count)


def _counted(kind: str, count: int) -> str:
    one, many = {
        "annotations": (_tr("1 tag"), _tr("{n} tags")),
        "links": (_tr("1 link"), _tr("{n} links")),
        "articles": (_tr("1 article"), _tr("{n} articles")),
        "regions": (_tr("1 part of an article’s page"), _tr("{n} parts of articles’ pages")),
        "annotators": (_tr("1 annotator"), _tr("{n} annotators")),
        "layers": (_tr("the article’s status"), _tr("the status of {n} articles")),
        "actors": (_tr("1 actor"), _tr("{n} actors")),
        "issues": (_tr("1 issue"), _tr("{n} issues")),
        "codebooks": (_tr("the codebook"), _tr("the codebook")),
        "settlements": (_tr("1 decision"), _tr("{n} decisions")),
        "comments": (_tr("1 comment"), _tr("{n} comments")),
        "repairs": (_tr("1 tag to repair"), _tr("{n} tags to repair")),
    }[kind]
    return one if count == 1 else many.format(n=QLocale().toString(count))


def _tr(text: str) -> str:
    return QCoreApplication.translate("History", text)
