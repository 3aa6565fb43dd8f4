"""One writer at a time: an operating-system lock on a file beside the project.

The lock dies with its process, so nothing stale can lock anyone out; the name in the file is
only information.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

if sys.platform == "win32":
    import msvcrt

    # A byte far behind the name, so that others can read the name while it is locked.
    _LOCKED_BYTE = 1 << 20

    def _try_lock(descriptor: int) -> bool:
        os.lseek(descriptor, _LOCKED_BYTE, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _try_lock(descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True


# A folder may come from anyone: a link in the lock's place would have us write elsewhere.
_FLAGS = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0)


class WriterLock:
    """The right to write one project, held until ``release``."""

    def __init__(self, path: Path, descriptor: int) -> None:
        self._path = path
        self._descriptor = descriptor

    def release(self) -> None:
        # Removed while still held: whoever opened the old file meanwhile finds, in ``acquire``,
        # that it is no longer the one at this path, and tries again.
        if sys.platform != "win32":
            self._path.unlink(missing_ok=True)
        os.close(self._descriptor)


def lock_path(project: Path) -> Path:
    return project.with_name(project.name + ".lock")


def acquire(project: Path, name: str) -> WriterLock | None:
    """The lock on ``project`` for ``name``, or None while another process holds it.

    Raises OSError where no file can be made beside the project.
    """
    path = lock_path(project)
    while True:
        descriptor = os.open(path, _FLAGS, 0o644)
        if not _try_lock(descriptor):
            os.close(descriptor)
            return None
        if _is_still_there(path, descriptor):
            os.ftruncate(descriptor, 0)
            os.lseek(descriptor, 0, os.SEEK_SET)
            os.write(descriptor, name.encode())
            return WriterLock(path, descriptor)
        os.close(descriptor)


def _is_still_there(path: Path, descriptor: int) -> bool:
    try:
        return os.path.samestat(path.stat(), os.fstat(descriptor))
    except FileNotFoundError:
        return False


def holder(project: Path) -> str:
    """The name the present writer left in the lock file, or an empty text."""
    try:
        return lock_path(project).read_text("utf-8", errors="replace")[:200].strip("\0 ")
    except OSError:
        return ""
