"""The one place that knows where bundled files live, installed or in a checkout."""

from __future__ import annotations

from functools import cache
from pathlib import Path


@cache
def _folder(name: str) -> Path:
    packaged = Path(__file__).with_name(name)
    return packaged if packaged.is_dir() else Path(__file__).parents[2] / name


def path(name: str) -> Path:
    """Path of ``resources/NAME``; a missing file is a packaging fault, not the person's."""
    return _folder("resources") / name


def sample(name: str = "") -> Path:
    """Path of ``seeds/NAME``: the sample articles and layers written for this project."""
    return _folder("seeds") / name
