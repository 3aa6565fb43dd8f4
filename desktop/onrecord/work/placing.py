"""A dataset that appears whole or not at all: written aside, then put in its place."""

from __future__ import annotations

import glob
import os
import shutil
import socket
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from itertools import chain, count
from pathlib import Path

from onrecord.errors import UserError
from onrecord.formats import codebook_toml
from onrecord.model.codebook import Codebook
from onrecord.model.formats import Format
from onrecord.work.overwriting import (
    CODEBOOK,
    MANIFEST,
    beside,
    file_hash,
    hashes,
    refuse_changed,
    refuse_taken,
)

Manifest = Callable[[Mapping[str, str]], bytes]
"""The manifest of a dataset of these files: the SHA-256 of each by its place."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where the dataset is written, and where it goes. A file's manifest and codebook lie beside
    it, a folder's in it."""

    output: Path
    data: Path
    is_folder: bool

    def complete(self, codebook: Codebook, manifest: Manifest) -> None:
        """Put the dataset in place, with its manifest and its codebook: all of it, or nothing."""
        book = codebook_toml.dumps(codebook).encode()
        if self.is_folder:
            (self.data / MANIFEST).write_bytes(manifest(hashes(self.data)))
            (self.data / CODEBOOK).write_bytes(book)
            _replace_folder(self.data, self.output)
            return
        with self.data.open("rb") as file:
            os.fsync(file.fileno())
        companions = self._companions()
        moves = [(each, self.output.with_name(each.name)) for each in companions]
        files = {self.output.name: file_hash(self.data)}
        files |= {place.name: file_hash(each) for each, place in moves}
        moves.append((self._aside(CODEBOOK, book), beside(self.output, CODEBOOK)))
        keep = [place for _, place in moves]
        moves.append((self._aside(MANIFEST, manifest(files)), beside(self.output, MANIFEST)))
        with _all_or_nothing(moves, keep, self.data.parent):
            self.data.replace(self.output)

    def _companions(self) -> list[Path]:
        """Files of the tool's own that the writer made beside the data, as Label Studio's
        configuration."""
        found = self.data.parent.glob(f"{glob.escape(self.data.stem)}.*")
        return sorted(each for each in found if each != self.data)

    def _aside(self, kind: str, content: bytes) -> Path:
        aside = self.data.with_name(f"beside.{kind}")
        aside.write_bytes(content)
        return aside


@contextmanager
def aside(output: Path, chosen: Format, project: Path) -> Iterator[Place]:
    """A place beside ``output`` to write to; it is gone afterwards, whatever happens.

    Raises UserError when the output cannot be put there, or not be written.
    """
    try:
        refuse_taken(output, chosen, project)
        refuse_changed(output, chosen)
        place = output.resolve()  # what a link leads to, not the link
        place.parent.mkdir(parents=True, exist_ok=True)
        _sweep(place.parent)
        with tempfile.TemporaryDirectory(dir=place.parent, prefix=_prefix()) as folder:
            data = Path(folder) / place.name
            if chosen.is_folder:
                data.mkdir()
            yield Place(place, data, chosen.is_folder)
    except OSError as exc:
        reason = exc.strerror or str(exc)
        raise UserError("{file}: not written, {reason}.", file=output, reason=reason) from exc


# what a killed export left

_ASIDE = ".onrecord-export-"


def _prefix() -> str:
    return f"{_ASIDE}{socket.gethostname()}-{os.getpid()}-"


def _sweep(folder: Path) -> None:
    """Remove what exports of this machine left there whose process was killed."""
    ours = f"{_ASIDE}{socket.gethostname()}-"
    for left in folder.glob(f"{glob.escape(ours)}*"):
        process = left.name.removeprefix(ours).partition("-")[0]
        if process.isdecimal() and not _is_running(int(process)):
            shutil.rmtree(left, ignore_errors=True)


def _is_running(process: int) -> bool:
    """Whether there is such a process; yes where it cannot be asked without harm."""
    if os.name != "posix":
        return True
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:  # somebody else's
        return True
    return True


# putting in place


def _replace_folder(data: Path, output: Path) -> None:
    if not output.exists():
        data.replace(output)
        return
    old = data.with_name("replaced")
    output.replace(old)
    try:
        data.replace(output)
    except BaseException:
        old.replace(output)
        raise
    shutil.rmtree(old, ignore_errors=True)


@contextmanager
def _all_or_nothing(
    moves: Sequence[tuple[Path, Path]], keep: Sequence[Path], folder: Path
) -> Iterator[None]:
    """Move files to their places; they go back where that, or what follows, fails.

    Of places in ``keep``, what was there and differs may be somebody's own, and stays beside them
    under the name of an older one.
    """
    saved: list[tuple[Path, Path]] = []
    kept: list[Path] = []
    try:
        for number, (new, place) in enumerate(moves):
            if place.exists():
                saved.append((place, Path(shutil.copy2(place, folder / f"saved-{number}"))))
                if place in keep and place.read_bytes() != new.read_bytes():
                    kept.append(Path(shutil.copy2(place, _older(place))))
            else:
                saved.append((place, folder / f"none-{number}"))
            new.replace(place)
        yield
    except BaseException:
        for place, before in saved:
            with suppress(OSError):  # the first failure is the one to tell
                before.replace(place) if before.exists() else place.unlink(missing_ok=True)
        for each in kept:
            each.unlink(missing_ok=True)
        raise


def _older(place: Path) -> Path:
    """The first free name: ``labels.codebook.toml.old``, then ``.old2`` and so on."""
    numbers = chain(("",), count(2))
    names = (place.with_name(f"{place.name}.old{number}") for number in numbers)
    return next(each for each in names if not each.exists())
