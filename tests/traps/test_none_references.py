"""PySide6 6.12.0 loses `None` on Python 3.11, so pyproject.toml keeps it out.

Each call of a C++ function that returns nothing drops one reference to `None` too many. There are
some thousands of them at the start; a window that repaints spends them in a minute, and then
CPython aborts with "none_dealloc". From Python 3.12 on, `None` is immortal and nothing happens.

The bound in pyproject.toml may be lifted once the newer PySide6 passes these tests on Python 3.11.
"""

import re
import sys
import tomllib
from pathlib import Path

from packaging.requirements import Requirement
from PySide6.QtCore import QElapsedTimer

ROOT = Path(__file__).resolve().parents[2]
CALLS = 500
NOISE = 50  # other threads and caches hold a few more or fewer meanwhile

none_is_counted = sys.version_info < (3, 12)


def test_calls_that_return_nothing_keep_every_reference_to_none():
    timer = QElapsedTimer()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        timer.start()
    assert sys.getrefcount(None) > before - NOISE


def test_the_count_shows_a_loss_only_where_none_is_mortal():
    """Says what the test above is worth: on Python 3.12 and newer it cannot fail."""
    before = sys.getrefcount(None)
    held = [None] * CALLS
    risen = sys.getrefcount(None) - before
    assert len(held) == CALLS
    assert (risen > CALLS - NOISE) == none_is_counted


def test_the_bound_keeps_the_broken_release_out():
    bound = bound_on_qt().specifier
    assert "6.12.0" not in bound
    assert "6.11.3" in bound


def test_the_pinned_release_is_within_the_bound():
    assert pinned_qt() in bound_on_qt().specifier


def bound_on_qt() -> Requirement:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    found = [Requirement(line) for line in project["dependencies"]]
    return next(each for each in found if each.name.lower() == "pyside6-essentials")


def pinned_qt() -> str:
    pins = (ROOT / "packaging" / "requirements.txt").read_text("utf-8")
    found = re.search(r"^pyside6-essentials==(\S+)", pins, re.MULTILINE)
    assert found
    return found[1]
