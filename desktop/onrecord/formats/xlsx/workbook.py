"""Workbooks, written as the articles pass: openpyxl keeps the rows in files meanwhile."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from os import PathLike
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from lxml.etree import SerialisationError
from openpyxl import Workbook
from openpyxl.writer.excel import ExcelWriter

from onrecord.errors import marked
from onrecord.formats.table_cells import article_cells, cells, columns
from onrecord.formats.table_rows import Rows
from onrecord.formats.xlsx import told
from onrecord.formats.xlsx.sheets import Sheet
from onrecord.model.bundles import Bundle
from onrecord.model.formats import Dataset
from onrecord.model.quoting import short_quote
from onrecord.model.registries import Registered

TOO_LONG = marked("texts longer than the 32,767 characters of a cell: cut")
_PART = 2**18  # bytes
_THEN = datetime(1980, 1, 1)  # the first that a zip file can tell


def write_workbook(dataset: Dataset, place: Path) -> None:
    """Write a workbook with a sheet each of annotations, articles, layers, links, actors and
    issues, and the codebook."""
    workbook = Workbook(write_only=True)
    workbook.properties.created = workbook.properties.modified = _THEN
    workbook.properties.creator = "onrecord"
    with _cleared_away(workbook):
        tables = _Tables(workbook, dataset)
        for bundle in dataset.bundles:
            tables.add(bundle)
        tables.close()
        with _Archive(place, dataset.alive) as archive:
            ExcelWriter(workbook, archive).save()


@contextmanager
def _cleared_away(workbook: Workbook) -> Iterator[None]:
    """Remove, whatever happens, the files in which openpyxl keeps the rows until it saves.

    Raises OSError where they cannot be written.
    """
    try:
        yield
    except SerialisationError as exc:
        raise as_told_by_the_system(exc) from exc
    finally:
        for sheet in workbook.worksheets:
            _clear_away(sheet)


def _clear_away(sheet: Any) -> None:
    """Give up a sheet, of which openpyxl has no public name for where it keeps the rows. What
    goes wrong on the way, as on a full disk, has gone wrong and been told before."""
    writer = sheet._writer
    for generator in (sheet._rows, writer.xf):
        if generator is not None:
            with suppress(SerialisationError, RuntimeError):
                generator.close()
    Path(writer.out).unlink(missing_ok=True)


def as_told_by_the_system(error: SerialisationError) -> OSError:
    """lxml tells only the name of what the system said: ``IO_ENOSPC``."""
    code = getattr(errno, str(error).removeprefix("IO_"), errno.EIO)
    return OSError(code, os.strerror(code))


class _Tables:
    """The sheets of a workbook."""

    def __init__(self, workbook: Workbook, dataset: Dataset) -> None:
        self._losses = dataset.losses
        self._rows = Rows(dataset.codebook)
        self._annotations = Sheet(workbook, "annotations", columns(dataset.codebook))
        self._articles = Sheet(workbook, "articles", told.ARTICLE)
        self._layers = Sheet(workbook, "layers", told.LAYER)
        self._links = Sheet(workbook, "links", told.LINK)
        self._registered = Sheet(workbook, "actors and issues", told.REGISTERED)
        self._known: set[str] = set()
        self._codebook = Sheet(workbook, "codebook", told.CODEBOOK)
        for item in told.codebook(dataset.codebook):
            self._losses.counts.update(TOO_LONG for _ in self._codebook.add(item))

    def add(self, bundle: Bundle) -> None:
        about = article_cells(bundle.article, bundle.split)
        self._cut(bundle, "", self._articles.add(about | told.article(bundle.article)))
        for layer in told.layers(bundle):
            self._cut(bundle, "", self._layers.add(layer))
        words = {}
        for row in self._rows.of(bundle):
            words[row.tag.id] = row.tag.text
            self._cut(bundle, row.tag.id, self._annotations.add(about | cells(row)))
        for link in self._rows.links(bundle):
            self._cut(bundle, link.link.id, self._links.add(told.link(link, words)))
        self._add_registered(bundle)

    def _add_registered(self, bundle: Bundle) -> None:
        registered: tuple[Registered, ...] = (*bundle.actors, *bundle.issues)
        for each in registered:
            if each.id not in self._known:
                self._known.add(each.id)
                self._cut(bundle, each.id, self._registered.add(told.registered(each)))

    def _cut(self, bundle: Bundle, tag_id: str, texts: list[str]) -> None:
        for text in texts:
            self._losses.add(TOO_LONG, bundle.article, tag_id, short_quote(text))

    def close(self) -> None:
        for sheet in (self._annotations, self._articles, self._layers, self._links,
                      self._registered, self._codebook):  # fmt: skip
            sheet.close()


class _Archive(ZipFile):
    """A zip file whose members do not tell when they were written. Calls ``alive`` as it writes
    long ones."""

    def __init__(self, place: Path, alive: Callable[[], None]) -> None:
        super().__init__(place, "w", ZIP_DEFLATED)
        self._alive = alive

    def writestr(
        self,
        zinfo_or_arcname: str | ZipInfo,
        data: str | bytes,  # type: ignore[override]
        compress_type: int | None = None,
        compresslevel: int | None = None,
    ) -> None:
        name = getattr(zinfo_or_arcname, "filename", zinfo_or_arcname)
        super().writestr(_member(str(name)), data, compress_type, compresslevel)

    def write(
        self,
        filename: str | PathLike[str],
        arcname: str | PathLike[str] | None = None,
        compress_type: int | None = None,
        compresslevel: int | None = None,
    ) -> None:
        member = _member(str(arcname or filename))
        member.file_size = Path(filename).stat().st_size  # told beforehand, beyond 4 GB
        with Path(filename).open("rb") as source, self.open(member, "w") as target:
            while part := source.read(_PART):
                target.write(part)
                self._alive()


def _member(name: str) -> ZipInfo:
    found = ZipInfo(name, date_time=_THEN.timetuple()[:6])
    found.compress_type = ZIP_DEFLATED
    return found
