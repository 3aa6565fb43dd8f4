"""A dataset that appears whole or not at all: written aside, then put in its place."""

from __future__ import annotations

import glob
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from onrecord.errors import UserError
from onrecord.formats import codebook_toml
from onrecord.model.codebook import Codebook
from onrecord.model.formats import Format

MANIFEST, CODEBOOK = "manifest.json", "codebook.toml"


@dataclass(frozen=True, slots=True)
class Place:
    """Where the dataset is written, and where it goes. A file's manifest and codebook lie beside
    it (``labels.manifest.json``), a folder's in it."""

    output: Path
    data: Path
    is_folder: bool

    def complete(self, codebook: Codebook, manifest: bytes) -> None:
        """Put the dataset in place, with its manifest and its codebook."""
        if self.is_folder:
            (self.data / MANIFEST).write_bytes(manifest)
            (self.data / CODEBOOK).write_text(codebook_toml.dumps(codebook), "utf-8")
            _replace_folder(self.data, self.output)
            return
        with self.data.open("rb") as file:
            os.fsync(file.fileno())
        self._put_beside(CODEBOOK, codebook_toml.dumps(codebook).encode(), keep=True)
        self._put_beside(MANIFEST, manifest, keep=False)
        for companion in self.data.parent.glob(f"{glob.escape(self.data.stem)}.*"):
            if companion != self.data:  # a tool's settings, as of Label Studio
                companion.replace(self.output.with_name(companion.name))
        self.data.replace(self.output)

    def _put_beside(self, kind: str, content: bytes, *, keep: bool) -> None:
        """Write the file; a codebook that is there and differs may be somebody's own, and is
        kept."""
        beside = self.output.with_suffix(f".{kind}")
        if keep and beside.exists() and beside.read_bytes() != content:
            beside.replace(beside.with_name(beside.name + ".old"))
        aside = self.data.with_name(f"beside.{kind}")
        aside.write_bytes(content)
        aside.replace(beside)


@contextmanager
def aside(output: Path, chosen: Format, project: Path) -> Iterator[Place]:
    """A place beside ``output`` to write to; it is gone afterwards, whatever happens.

    Raises UserError when the output cannot be put there, or not be written.
    """
    try:
        _refuse_taken(output, chosen, project)
        output.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=output.parent, prefix=".onrecord-export-") as folder:
            data = Path(folder) / output.name
            if chosen.is_folder:
                data.mkdir()
            yield Place(output, data, chosen.is_folder)
    except OSError as exc:
        reason = exc.strerror or str(exc)
        raise UserError("{file}: not written, {reason}.", file=output, reason=reason) from exc


def _refuse_taken(output: Path, chosen: Format, project: Path) -> None:
    if output.exists() and output.samefile(project):
        raise UserError("{file} is the project itself; choose another name.", file=output)
    if chosen.is_folder:
        _refuse_foreign_folder(output)
        return
    for file in (output, output.with_suffix(f".{CODEBOOK}"), output.with_suffix(f".{MANIFEST}")):
        if file.is_dir():
            raise UserError("{file} is a folder; name a file in it.", file=file)
        if file.exists() and not file.is_file():
            raise UserError("{file} is no ordinary file; name another.", file=file)


def _refuse_foreign_folder(output: Path) -> None:
    """A folder is replaced only where it is empty or an export of ours."""
    if not output.exists():
        return
    if not output.is_dir():
        raise UserError("{file} is a file; name a folder, which will be made.", file=output)
    if not (output / MANIFEST).is_file() and any(output.iterdir()):
        raise UserError("{file} holds other things; name a folder that is new.", file=output)


def _replace_folder(data: Path, output: Path) -> None:
    if output.exists():
        old = data.with_name("replaced")
        output.replace(old)
        data.replace(output)
        shutil.rmtree(old)
    else:
        data.replace(output)
