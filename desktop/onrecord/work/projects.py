"""Making and opening projects, and remembering who sits at this machine."""

from __future__ import annotations

import getpass
from pathlib import Path

from platformdirs import user_config_path, user_data_path

from onrecord import resources
from onrecord.formats import codebook_toml
from onrecord.store.project import ProjectFile
from onrecord.work.importing import import_paths
from onrecord.work.session import Session, known_annotator

SUFFIX = ".onrecord"
DEFAULT_CODEBOOK = "codebooks/onrecord.toml"


def new_project(path: Path, *, codebook: Path | None = None, annotator: str | None = None) -> Path:
    """Make a project at ``path`` (the suffix is added where it lacks) and return where it lies.

    Raises UserError for a place that is taken or cannot be written, CodebookError for a codebook
    that is not valid; nothing is made then.
    """
    book = codebook_toml.read(codebook or resources.path(DEFAULT_CODEBOOK))
    path = path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX)
    ProjectFile.create(path, book)
    if annotator:
        session = open_session(path, annotator=annotator)
        session.project.add_annotator(session.annotator)
        session.close()
    return path


def open_session(path: Path, *, annotator: str | None = None, read_only: bool = False) -> Session:
    """Open a project as ``annotator``, or as whoever last sat at this machine.

    Raises StoreError for a file that is missing, foreign, damaged or from a newer version.
    """
    name = annotator or usual_annotator()
    project = ProjectFile.open(path, writer=name, read_only=read_only)
    return Session(project, known_annotator(project, name))


def sample_project() -> Path:
    """The project of sample articles, made at the first call and kept with the user's data.

    Holds the sample articles and the sample layers of two annotators.
    """
    path = user_data_path("onrecord") / f"Sample{SUFFIX}"
    if not path.is_file():
        fill_with_samples(new_project(path))
    return path


def fill_with_samples(path: Path) -> None:
    """Bring the sample articles and layers into a project."""
    session = open_session(path)
    try:
        import_paths(session, [resources.sample("articles"), resources.sample("layers")])
    finally:
        session.close()


def _name_file() -> Path:
    return user_config_path("onrecord") / "annotator.txt"


def usual_annotator() -> str:
    """The name kept on this machine, else the login name."""
    try:
        kept = _name_file().read_text("utf-8").strip()
    except (OSError, UnicodeDecodeError):
        kept = ""
    return kept or _login_name()


def _login_name() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):  # no login name: containers, scheduled jobs
        return "analyst"


def keep_usual_annotator(name: str) -> None:
    """Remember who sits at this machine."""
    path = _name_file()
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(name, "utf-8")
