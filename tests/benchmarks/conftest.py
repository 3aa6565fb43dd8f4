from __future__ import annotations

from pathlib import Path

import pytest

from tests.benchmarks import projects


@pytest.fixture(scope="session")
def large_project(tmp_path_factory) -> Path:
    """To be read only: all measurements of exports share it."""
    return projects.filled(tmp_path_factory.mktemp("project"))
