"""Memory of exports, each in a process of its own. Figures: under 300 MB above start, the format's
libraries included, and no more for ten times as many articles."""

from __future__ import annotations

import pytest

from onrecord.work import formats
from tests.benchmarks.projects import ARTICLES, SOME, peak_memory

MOST = 300
GROWTH = 50
"""Megabytes between a tenth of the articles and all of them: the manifest has a line for each."""

SLOW = frozenset({"xlsx", "webanno-xmi", "cas-json"})
"""Ten thousand articles take them minutes; they show the same with fewer."""


@pytest.mark.parametrize("name", [each.name for each in formats.writing()])
def test_memory_does_not_grow_with_the_corpus(large_project, tmp_path, name):
    most = SOME if name in SLOW else ARTICLES
    few = peak_memory(large_project, tmp_path / "few", name, most // 10)
    many = peak_memory(large_project, tmp_path / "many", name, most)
    assert many < MOST
    assert many - few < GROWTH
