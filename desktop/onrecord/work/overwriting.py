"""What an export may take the place of: nothing that an export of ours did not write."""

from __future__ import annotations

import re
from hashlib import file_digest
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


def file_hash(file: Path) -> str:
    """SHA-256 of a file, in hexadecimal."""
    with file.open("rb") as content:
        return file_digest(content, "sha256").hexdigest()


def hashes(folder: Path) -> dict[str, str]:
    """The hash of each file of a dataset by its place in the folder."""
    return {name: file_hash(folder / name) for name in sorted(_names(folder))}


def _names(folder: Path) -> set[str]:
    files = (each for each in folder.rglob("*") if not each.is_dir())
    return {each.relative_to(folder).as_posix() for each in files} - {MANIFEST, CODEBOOK}


def _told(folder: Path) -> dict[str, str] | None:
    """The files and hashes that an export's manifest tells; None where there is none of ours."""
    try:
        manifest = orjson.loads((folder / MANIFEST).read_bytes())
        if manifest["program"]["name"] == "onrecord":
            return {str(each["name"]): str(each["sha256"]) for each in manifest["files"]}
    except (OSError, ValueError, TypeError, LookupError):
        pass
    return None


def is_ours(folder: Path) -> bool:
    """Whether an export wrote all that lies in the folder, going by the files' names."""
    files = _told(folder)
    return files is not None and _names(folder) <= set(files)


def refuse_changed(output: Path, chosen: Format) -> None:
    """Raise a UserError where a file of the folder to be replaced has been worked on since."""
    files = _told(output) if chosen.is_folder and output.is_dir() else None
    for name in sorted(_names(output)) if files else ():
        if files and file_hash(output / name) != files.get(name):
            raise UserError(
                "{file} was changed since it was exported; name another folder.",
                file=output / name,
            )


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
