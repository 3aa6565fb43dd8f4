"""Which text a brat file belongs to, and whose labels it holds.

Four layouts are known: our own exports; a folder for each annotator with the same text in each;
``NAME_ANNOTATOR.ann`` beside ``NAME.txt``, or in a folder beside that of the texts; and one
``NAME.ann`` beside ``NAME.txt``, which does not say whose it is.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from onrecord.formats.brat.configuration import CONFIGURATION, MARKER, UNLABELLED
from onrecord.formats.naming import unescaped

_BESIDE = 100  # entries of a folder that are looked at for folders beside this one
_TEXTS = ("text", "texts", "txt")


@dataclass(frozen=True, slots=True)
class Place:
    """One file of annotations. ``annotator`` is empty where nothing tells; ``is_bare``: an empty
    file means that there is no layer. ``article`` is the same for files of one article."""

    file: Path
    text: Path | None
    article: tuple[str, ...]
    annotator: str = ""
    split: str = ""
    is_bare: bool = False


def articles(path: Path, chosen: Path | None) -> Iterator[list[Place]]:
    """The annotation files at the path, or below it, by the articles they belong to. Annotators
    are looked for in no other folders than those below the ``chosen`` one."""
    found: dict[tuple[str, ...], list[Place]] = {}
    for file in _files(path):
        place = _place(file, chosen)
        found.setdefault(place.article, []).append(place)
    yield from found.values()


def _files(path: Path) -> list[Path]:
    if not path.is_dir():
        return [path]
    found = []
    for place, folders, names in os.walk(path):
        folders[:] = [name for name in folders if not name.startswith(".")]
        found += [Path(place, name) for name in names
                  if name.lower().endswith(".ann") and not name.startswith(".")]  # fmt: skip
    return sorted(found)


def _place(file: Path, chosen: Path | None) -> Place:
    return _our_own(file) or _suffixed(file) or _plain(file, chosen)


def _our_own(file: Path) -> Place | None:
    """The place in an export of ours: ``[SPLIT/]ANNOTATOR/NAME.ann`` below its configuration."""
    for depth, root in enumerate(file.parents[1:3]):
        if _is_marked(root / CONFIGURATION):
            text = file.with_suffix(".txt")
            folder, split = file.parent.name, file.parent.parent.name if depth else ""
            is_bare = folder == UNLABELLED
            return Place(
                file,
                text if text.is_file() else None,
                (str(root), split, file.stem),
                "" if is_bare else unescaped(folder),
                unescaped(split) if split else "",
                is_bare,
            )
    return None


def _is_marked(configuration: Path) -> bool:
    try:
        with configuration.open("rb") as file:
            return file.read(len(MARKER)) == MARKER.encode()
    except OSError:
        return False


def _suffixed(file: Path) -> Place | None:
    """``NAME_ANNOTATOR.ann``; the whole name is tried as that of a text first."""
    name, folders = file.stem, _folders(file)
    whose = ""
    while name:
        for folder in folders:
            text = folder / f"{name}.txt"
            if text.is_file() and (whose or folder != file.parent):
                return Place(file, text, (str(text),), unescaped(whose))
            if text.is_file():
                return None
        name, _, last = name.rpartition("_")
        whose = f"{last}_{whose}" if whose else last
    return None


def _folders(file: Path) -> list[Path]:
    """Where its text may lie: beside it, or in a folder beside its own."""
    beside = [each for each in _beside(file) if each != file.parent]
    beside.sort(key=lambda each: (each.name.lower() not in _TEXTS, each.name))
    return [file.parent, *beside]


def _beside(file: Path) -> list[Path]:
    try:
        with os.scandir(file.parent.parent) as entries:
            return [Path(each.path) for each in islice(entries, _BESIDE) if each.is_dir()]
    except OSError:
        return []


def _plain(file: Path, chosen: Path | None) -> Place:
    """``NAME.ann`` beside its text, or without any; where other folders hold the same text with
    annotations, too, they are annotators'."""
    text = file.with_suffix(".txt")
    if not text.is_file():
        return Place(file, None, (str(file),))
    if chosen and chosen in file.parent.parents and _is_elsewhere(file, text):
        article = str(file.parent.parent), text.name
        return Place(file, text, article, unescaped(file.parent.name))
    return Place(file, text, (str(text),))


def _is_elsewhere(file: Path, text: Path) -> bool:
    for folder in _beside(file):
        other = folder / text.name
        is_other = folder != file.parent and (folder / file.name).is_file() and other.is_file()
        if is_other and other.read_bytes() == text.read_bytes():
            return True
    return False
