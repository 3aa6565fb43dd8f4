"""What the pages say about files that come in: sentences and rows made of reports. No widgets."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QLocale

from onrecord.errors import Message, UserError
from onrecord.gui.messages import quoted
from onrecord.model.layers import LayerStatus
from onrecord.work.merge_report import Counts
from onrecord.work.merging import MergeReport

_FEW = 3  # files named in a line


class Row(NamedTuple):
    """One line of figures; an empty text is shown as nothing."""

    name: str
    figures: tuple[str, str, str, str]


def heads() -> tuple[str, str, str, str]:
    """What the figures of a row stand for."""
    return _tr("new"), _tr("changed"), _tr("taken away"), _tr("as here")


def rows(report: MergeReport) -> tuple[Row, ...]:
    """What a file brings, kind by kind; kinds that it has nothing of are left out."""
    articles = (report.new, report.facts, 0, report.known - report.facts)
    return (
        Row(_tr("Articles"), _figures(*articles)),
        *(Row(name, _counted(counts)) for name, counts in _kinds(report) if _is_any(counts)),
    )


def _kinds(report: MergeReport) -> Iterator[tuple[str, Counts]]:
    names = {
        "layers": _tr("Layers"),
        "annotations": _tr("Tags"),
        "links": _tr("Links"),
        "registry": _tr("Actors and issues"),
        "settlements": _tr("Settled cases"),
        "comments": _tr("Comments"),
        "repairs": _tr("Tags to repair"),
    }
    for key, name in names.items():
        counts: Counts = getattr(report, key)
        yield name, counts


def _is_any(counts: Counts) -> bool:
    return bool(counts.added or counts.changed or counts.removed or counts.equal)


def _counted(counts: Counts) -> tuple[str, str, str, str]:
    return _figures(counts.added, counts.changed, counts.removed, counts.equal)


def _figures(added: int, changed: int, removed: int, equal: int) -> tuple[str, str, str, str]:
    return _figure(added), _figure(changed), _figure(removed), _figure(equal)


def _figure(value: int) -> str:
    return number(value) if value else ""


def summary(report: MergeReport, *, open_forks: int | None = None) -> str:
    """What the file comes to, in one sentence; ``open_forks`` are not chosen yet: all, if None."""
    if report.forks and not report.is_changing:
        if open_forks == 0:
            return _tr("Comes in as you have chosen.")
        return _tr("Nothing comes in before you choose.")
    if not report.is_changing:
        return _tr("Nothing new: all of it is here already.")
    tags = report.annotations
    parts = [
        text.format(n=number(count))
        for text, count in (
            (_tr("New articles: {n}"), report.new),
            (_tr("New tags: {n}"), tags.added),
            (_tr("Changed tags: {n}"), tags.changed),
            (_tr("Tags taken away: {n}"), tags.removed),
            (_tr("Tags to repair: {n}"), report.repairs.added),
            (_tr("New comments: {n}"), report.comments.added),
            (_tr("Newly settled cases: {n}"), report.settlements.added),
        )
        if count
    ]
    return "  ·  ".join(parts) or _tr("No tags, but something else is new.")


def whose(report: MergeReport) -> str:
    """Whose work the file holds."""
    people = sorted(report.people)
    shown, more = ", ".join(people[:_FEW]), len(people) - _FEW
    if more > 0:
        text = _tr("Work of {names} and {more} more")
        return text.format(names=shown, more=number(more))
    return _tr("Work of {names}").format(names=shown) if people else ""


def in_short(report: MergeReport | None) -> str:
    """The same for a list of files; None for one that is refused."""
    if report is None:
        return _tr("cannot be taken in")
    found = [
        text.format(n=number(count))
        for text, count in (
            (_tr("{n} new"), report.annotations.added),
            (_tr("{n} changed"), report.annotations.changed),
            (_tr("{n} taken away"), report.annotations.removed),
            (_tr("{n} to choose"), len(report.forks)),
        )
        if count
    ]
    if found:
        return ", ".join(found)
    return _tr("no new tags") if report.is_changing else _tr("nothing new")


def codebook(report: MergeReport) -> tuple[Message, ...]:
    """How the file's codebook differs and what becomes of that."""
    return tuple(report.codebook)


def left_out(report: MergeReport) -> Iterator[UserError | Message]:
    """What does not come in, and why; what is further on here stands last."""
    for label, count in sorted(report.left_out.items()):
        yield Message(
            "{count} × {label} left out: no codebook here has such a label.",
            count=count,
            label=quoted(label),
        )
    yield from report.refused
    if report.older == 1:
        yield Message("One layer is further on here; it stays as it is.")
    elif report.older:
        yield Message(
            "{number} layers are further on here; they stay as they are.", number=report.older
        )


def came_in(reports: Sequence[MergeReport]) -> tuple[UserError, ...]:
    """What to say in the window once files are in."""
    if not any(each.is_changing for each in reports):
        return (UserError("Nothing new; nothing was changed."), *_still_open(reports))
    names = [each.file for each in reports if each.is_changing]
    shown, more = ", ".join(names[:_FEW]), len(names) - _FEW
    files = Message("{files} and {n} more", files=shown, n=more) if more > 0 else shown
    return (
        _taken_in(files, [each.annotations for each in reports]),
        *_to_repair(reports),
        *_still_open(reports),
    )


def _taken_in(files: Message | str, tags: Sequence[Counts]) -> UserError:
    return UserError(
        "Taken in from {files}: new tags: {tags}, changed: {changed}, taken away: {removed}. "
        "Undo takes it back.",
        files=files,
        tags=sum(each.added for each in tags),
        changed=sum(each.changed for each in tags),
        removed=sum(each.removed for each in tags),
    )


def _to_repair(reports: Sequence[MergeReport]) -> Iterator[UserError]:
    if waiting := sum(each.repairs.added for each in reports):
        yield UserError(
            "Tags that do not fit the text here: {number}; Review > Tags to repair shows them.",
            number=waiting,
        )


def _still_open(reports: Sequence[MergeReport]) -> Iterator[UserError]:
    number_open = sum(len(each.forks) for each in reports)
    if number_open == 1:
        yield UserError("One layer was changed on both sides; it was left as it is here.")
    elif number_open:
        yield UserError(
            "{number} layers were changed on both sides; they were left as they are here.",
            number=number_open,
        )


def looked(file: str, done: int, of: int) -> str:
    """How far a look through a file, or its coming in, is."""
    if not of:
        return _tr("Opening {file}…").format(file=file)
    text = _tr("{file}: {done} of {of} articles")
    return text.format(file=file, done=number(done), of=number(of))


def status(value: LayerStatus) -> str:
    """How far a layer is, in a word."""
    return {
        LayerStatus.NEW: _tr("new"),
        LayerStatus.STARTED: _tr("started"),
        LayerStatus.DONE: _tr("done"),
        LayerStatus.SETTLED: _tr("settled"),
    }[value]


def number(value: int) -> str:
    """A whole number as the person's language writes it."""
    return QLocale().toString(value)


def _tr(text: str) -> str:
    return QCoreApplication.translate("taking_in", text)
