from __future__ import annotations

from pathlib import Path

import pytest

from tests.benchmarks import projects


@pytest.fixture(scope="session")
def large_project(tmp_path_factory) -> Path:
    """10,000 articles, to be read only: all measurements of exports share it."""
    return projects.filled(tmp_path_factory.mktemp("large"), projects.ARTICLES)


@pytest.fixture(scope="session")
def smaller_project(tmp_path_factory) -> Path:
    """1,000 articles, to be read only, for what is compared article by article."""
    return projects.filled(tmp_path_factory.mktemp("smaller"), projects.SOME)
