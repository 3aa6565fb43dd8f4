"""Spares the start of the window a look into every source file."""

from __future__ import annotations

import sys


def leave_sources_unread() -> None:
    """Keep PySide from reading the source of each module that is imported from now on.

    It looks for its own name there, since such modules may ask for other spellings of its methods
    (``__feature__``, PYSIDE-2029 in shibokensupport/feature.py). No module of ours asks, and the
    reading takes a fourteenth of the start: every module is taken for one that uses PySide.
    """
    import PySide6.QtCore  # noqa: F401  it brings its import hook along

    feature = sys.modules.get("shibokensupport.feature")
    if feature is not None:
        feature._mod_uses_pyside = _uses_pyside  # type: ignore[attr-defined]


def _uses_pyside(_module: object) -> bool:
    return True
