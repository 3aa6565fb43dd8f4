"""Text files that are there whole or not at all."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from onrecord.errors import UserError


def write(path: Path, text: str) -> None:
    """Write the text as UTF-8, in place of what is there. Raises UserError where it cannot be
    written; then what is there stays as it is."""
    aside = path.with_name(f".{path.name}.part")
    try:
        aside.write_text(text, "utf-8")
        aside.replace(path)
    except OSError as exc:
        with suppress(OSError):
            aside.unlink()
        raise UserError("{file}: {reason}.", file=path, reason=exc.strerror or exc) from exc
