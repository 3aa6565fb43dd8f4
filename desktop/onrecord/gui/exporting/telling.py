"""What the export says: sentences made of records. No widgets."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QLocale

from onrecord.gui.exporting.choices import Whose, lacking
from onrecord.gui.messages import quoted, said
from onrecord.model.formats import BOOKKEEPING, Format
from onrecord.model.layers import LayerKind
from onrecord.model.losses import Losses
from onrecord.work.export_protocol import Done
from onrecord.work.preview import Page
from onrecord.work.requests import Unit


class Branch(NamedTuple):
    """One kind of loss: how often, what becomes of it, and its first cases."""

    text: str
    cases: tuple[str, ...]


def title(chosen: Format) -> str:
    """The format's title in the person's language."""
    return said(chosen.title, {})


def shortcomings(chosen: Format) -> str:
    """What the format cannot hold, in one line."""
    found = [said(each, {}).partition(":")[0].strip() for each in lacking(chosen)]
    if not found:
        return _tr("Holds everything.")
    return _tr("Cannot hold: {things}.").format(things=" · ".join(found))


def whose(each: Whose) -> str:
    """An annotator in the list."""
    kinds = {
        LayerKind.PERSON: "{name}",
        LayerKind.MACHINE: "{name}",
        LayerKind.GOLD: _tr("{name} (settled together)"),
    }
    articles = (_tr("1 article") if each.articles == 1 else _tr("{number} articles")).format(
        number=number(each.articles)
    )
    return f"{kinds[each.kind].format(name=each.name)} · {articles}"


def would_be(came: Done, unit: Unit) -> str:
    """What an export would come to."""
    text = _tr("Would be {counted}: {parts}.") if came.splits else _tr("Would be {counted}.")
    return text.format(counted=_counted(came, unit), parts=_parts(came.splits))


def done(came: Done, unit: Unit, name: str) -> str:
    """What was written."""
    text = _tr("{counted} in {name}: {parts}.") if came.splits else _tr("{counted} in {name}.")
    return text.format(counted=_counted(came, unit), name=name, parts=_parts(came.splits))


def _counted(came: Done, unit: Unit) -> str:
    """So many records with so many annotations."""
    articles, annotations = came.articles, came.annotations
    if unit is Unit.SENTENCE:
        records = _tr("1 sentence") if articles == 1 else _tr("{number} sentences")
    else:
        records = _tr("1 article") if articles == 1 else _tr("{number} articles")
    tags = _tr("1 annotation") if annotations == 1 else _tr("{number} annotations")
    return _tr("{articles}, {annotations}").format(
        articles=records.format(number=number(articles)),
        annotations=tags.format(number=number(annotations)),
    )


def _parts(splits: Mapping[str, int]) -> str:
    """How many records each part of a split got, if any."""
    return ", ".join(f"{name} {number(count)}" for name, count in splits.items())


def looked_through(done: int, total: int) -> str:
    """How far the rehearsal is."""
    if not total:
        return _tr("Looking through the articles…")
    return _tr("Looking through the articles: {done} of {total}").format(
        done=number(done), total=number(total)
    )


def lost(losses: Losses) -> str:
    """How much of the whole will not be as it is here, bookkeeping aside."""
    total = sum(count for _, count in _judgements(losses))
    if not losses.counts:
        return _tr("This format holds all of it.")
    if not total:
        return _tr("All tags go out as they are.")
    if total == 1:
        return _tr("One thing cannot go out as it is:")
    return _tr("{number} things cannot go out as they are:").format(number=number(total))


def branches(losses: Losses) -> Iterable[Branch]:
    """Each kind of loss with its cases, the most frequent first, but for bookkeeping."""
    for what, count in _judgements(losses):
        cases = tuple(_case(each.title, each.words) for each in losses.of(what))
        more = count - len(cases)
        if cases and more > 0:
            cases = (*cases, _tr("… and {number} more").format(number=number(more)))
        yield Branch(_times(count, what), cases)


def bookkeeping(losses: Losses) -> str:
    """What is lost that cost nobody a judgement, a kind a line; "" for nothing."""
    lines = [_times(count, what) for what, count in losses.counts.most_common()
             if what in BOOKKEEPING]  # fmt: skip
    if not lines:
        return ""
    if is_bookkeeping(losses):
        head = _tr("Not kept by this format:")
    else:
        head = _tr("Not kept by this format either:")
    return "\n".join((head, *lines))


def is_bookkeeping(losses: Losses) -> bool:
    """Whether nothing is lost that cost anybody a judgement."""
    return BOOKKEEPING.issuperset(losses.counts)


def _judgements(losses: Losses) -> Sequence[tuple[str, int]]:
    return [each for each in losses.counts.most_common() if each[0] not in BOOKKEEPING]


def _times(count: int, what: str) -> str:
    return f"{number(count)} × {said(what, {})}"


def _case(article: str, words: str) -> str:
    one_line = " ".join(words.split())
    return f"{quoted(one_line)} · {article}" if one_line else article


def shown(pages: Sequence[Page]) -> str:
    """The written files, one under the other; a single one needs no name."""
    if len(pages) == 1 and pages[0].text is not None:
        return _text(pages[0])
    return "\n\n".join(f"── {each.name} ──\n{_text(each)}".rstrip() for each in pages)


def _text(page: Page) -> str:
    if page.text is None:
        return QLocale().formattedDataSize(page.size)
    return f"{page.text}\n…" if page.goes_on else page.text


def number(value: int) -> str:
    """A whole number as the person's language writes it."""
    return QLocale().toString(value)


def _tr(text: str) -> str:
    return QCoreApplication.translate("exporting", text)
