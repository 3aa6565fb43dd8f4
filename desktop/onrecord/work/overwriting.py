"""What an export may take the place of: nothing that an export of ours did not write."""

from __future__ import annotations

import re
from pathlib import Path

import orjson

from onrecord.errors import UserError
from onrecord.model.formats import Format
from onrecord.store import backups

MANIFEST, CODEBOOK = "manifest.json", "codebook.toml"

_PROJECT = re.compile(r"\.onrecord(-wal|-shm|-journal|\.lock)?$", re.IGNORECASE)


def beside(output: Path, kind: str) -> Path:
    """Where the manifest (``labels.csv.manifest.json``) or the codebook (``labels.codebook.toml``)
    of a single file lies: two formats share the codebook, but not the manifest."""
    if kind == MANIFEST:
        return output.with_name(f"{output.name}.{MANIFEST}")
    return output.with_suffix(f".{kind}")


def is_ours(folder: Path) -> bool:
    """Whether all that lies in the folder was written by an export, as its manifest says."""
    try:
        told = orjson.loads((folder / MANIFEST).read_bytes())
        program, files = told["program"]["name"], set(told["files"])
    except (OSError, ValueError, TypeError, LookupError):
        return False
    found = {each.relative_to(folder).as_posix() for each in folder.rglob("*") if not each.is_dir()}
    return program == "onrecord" and found <= {*files, MANIFEST, CODEBOOK}


def refuse_taken(output: Path, chosen: Format, project: Path) -> None:
    """Raise a UserError where a dataset cannot be put, since something else is there."""
    if output.name in ("", "..") or "\0" in str(output):
        raise UserError("Name the file or folder to write.")
    _refuse_project(output, project)
    if chosen.is_folder:
        _refuse_foreign_folder(output)
        return
    for file in (output, beside(output, CODEBOOK), beside(output, MANIFEST)):
        if file.is_dir():
            raise UserError("{file} is a folder; name a file in it.", file=file)
        if file.exists() and not file.is_file():
            raise UserError("{file} is no ordinary file; name another.", file=file)


def _refuse_project(output: Path, project: Path) -> None:
    place, kept = output.resolve(), project.resolve()
    if place == kept or (output.exists() and output.samefile(project)):
        raise UserError("{file} is the project itself; choose another name.", file=output)
    within = (place, *place.parents)
    if _PROJECT.search(place.name) or backups.folder(kept) in within or place in kept.parents:
        raise UserError(
            "{file} belongs to a project or holds one; choose another place.", file=output
        )


def _refuse_foreign_folder(output: Path) -> None:
    """A folder is replaced only where it is empty or an export of ours, whole and alone."""
    if not output.exists():
        return
    if not output.is_dir():
        raise UserError("{file} is a file; name a folder, which will be made.", file=output)
    if any(output.iterdir()) and not is_ours(output):
        raise UserError("{file} holds other things; name a folder that is new.", file=output)
