"""The kinds of files that can be brought in, as a file dialog offers them."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from onrecord.gui.importing.source_form import FormatName
from onrecord.gui.messages import said
from onrecord.work import formats
from onrecord.work.files import AUTO, TEXT, suffixes


def _tr(text: str) -> str:
    return QCoreApplication.translate("importing", text)


def format_names() -> tuple[FormatName, ...]:
    """What files can be read as, plain text first."""
    known = (FormatName(each.name, said(each.title, {})) for each in formats.reading())
    return (FormatName(TEXT, _tr("Plain text")), *known)


def kinds_of_files() -> str:
    """The filters of a file dialog: all that can be read, each format by itself, any file."""
    known = _tr("Articles and tags") + _pattern(suffixes(AUTO))
    each_kind = (each.title + _pattern(suffixes(each.name)) for each in format_names())
    return ";;".join((known, *each_kind, _tr("All files") + " (*)"))


def _pattern(endings: Iterable[str]) -> str:
    """`` (*.txt *.text)``: a dialog for files tells large letters from small ones on some
    systems."""
    both = dict.fromkeys(x for each in sorted(endings) for x in (each, each.upper()))
    return f" ({' '.join(f'*{each}' for each in both)})"
