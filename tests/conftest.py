from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from onrecord.work.projects import new_project, open_session

# Machines that run the tests may be busy: a slow example is no fault. The same examples are drawn
# each time, so that what passed passes again; to look for others: --hypothesis-profile=searching.
settings.register_profile("searching", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("onrecord", settings.get_profile("searching"), derandomize=True)
settings.load_profile("onrecord")


@pytest.fixture(autouse=True)
def _own_user_folders(tmp_path_factory, monkeypatch):
    """No test reads or writes what belongs to the person at this machine."""
    home = tmp_path_factory.mktemp("home")
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(home))


@pytest.fixture(scope="session")
def empty_project(tmp_path_factory) -> Path:
    """A project with our codebook and nothing else; copied, since making one takes longer."""
    return new_project(tmp_path_factory.mktemp("empty") / "empty")


@pytest.fixture
def project_path(empty_project, tmp_path) -> Path:
    """A project of this test's own."""
    return Path(shutil.copy(empty_project, tmp_path / "news.onrecord"))


@pytest.fixture
def session(project_path):
    """Ana at work on an empty project."""
    session = open_session(project_path, annotator="Ana")
    yield session
    session.close()
