"""Making and opening projects.

The window opens through here, so what only making a project needs is imported where it is made.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from platformdirs import user_data_path

from onrecord import resources
from onrecord.errors import UserError
from onrecord.model.layers import Annotator
from onrecord.store.project import ProjectFile
from onrecord.store.reading import HANDOUT
from onrecord.work import who
from onrecord.work.session import Session
from onrecord.work.view import check_person, known_annotator

SUFFIX = ".onrecord"
DEFAULT_CODEBOOK = "codebooks/onrecord.toml"


def new_project(path: Path, *, codebook: Path | None = None, annotator: str | None = None) -> Path:
    """Make a project at ``path`` (the suffix is added where it lacks) and return where it lies.

    Raises UserError for a place that is taken or cannot be written, CodebookError for a codebook
    that is not valid; nothing is made then.
    """
    from onrecord.formats import codebook_toml

    book = codebook_toml.read(_codebook_file(codebook))
    path = path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX)
    if annotator is not None:
        check_person(annotator)
    ProjectFile.create(path, book)
    if annotator is not None:
        session = open_session(path, annotator=annotator)
        session.project.add_annotator(session.annotator)
        session.close()
        who.keep(annotator, path, anywhere=False)
    return path


def _codebook_file(named: Path | None) -> Path:
    """The file named, or one of those that ship ("bare"), or the default."""
    if named is None:
        return resources.path(DEFAULT_CODEBOOK)
    shipped = resources.path(f"codebooks/{named.name}.toml")
    return shipped if not named.exists() and named.parent == Path() and shipped.is_file() else named


def shipped_codebooks() -> dict[Path, str]:
    """The codebooks a new project can start from: their titles by file, ours first."""
    from onrecord.formats import codebook_toml

    first = resources.path(DEFAULT_CODEBOOK)
    others = sorted(each for each in first.parent.glob("*.toml") if each != first)
    return {file: codebook_toml.read(file).title for file in (first, *others)}


def open_session(path: Path, *, annotator: str | None = None, read_only: bool = False) -> Session:
    """Open a project as ``annotator``, or as who chose a name in it; else a hand-out as the person
    it was made for, and any other as whoever last sat at this machine.

    Raises StoreError for a file that is missing, foreign, damaged or from a newer version.
    """
    name = check_person(who.usual(path) if annotator is None else annotator)
    project = ProjectFile.open(path, writer=name, read_only=read_only)
    with ExitStack() as taken_back:  # unless there is a session to close it
        taken_back.callback(project.close)
        person = known_annotator(project, name)
        if annotator is None and not who.chosen(path):
            person = handed_to(project) or person
        session = Session(project, person)
        taken_back.pop_all()
    return session


def handed_to(project: ProjectFile) -> Annotator | None:
    """The person that a hand-out was made for; None for any other project."""
    whose = project.read.fact(HANDOUT).partition(" ")[2]
    found = (each for each in project.read.annotators() if each.id == whose)
    return next(found, None) if whose else None


def take_over(session: Session) -> Session:
    """The project in the same hands, now to write; the session given is closed then.

    Raises UserError while somebody else still writes, and the session given goes on.
    """
    again = open_session(session.path, annotator=session.annotator.name)
    if not again.writable:
        again.close()
        raise again.notices[0]
    session.close()
    return again


def sample_path() -> Path:
    """Where the sample project lies once it is made."""
    return user_data_path("onrecord") / f"Sample{SUFFIX}"


def sample_project() -> Path:
    """The project of sample articles, made at the first call and kept with the user's data.

    Holds the sample articles and the sample layers of two annotators.
    """
    from tempfile import TemporaryDirectory

    path = sample_path()
    if not path.is_file():
        with _told(path):
            path.parent.mkdir(parents=True, exist_ok=True)
            with TemporaryDirectory(dir=path.parent, prefix=".onrecord-new-") as folder:
                aside = new_project(Path(folder) / path.name)
                fill_with_samples(aside)
                aside.rename(path)
    return path


def fill_with_samples(path: Path) -> None:
    """Bring the sample articles and layers into a project."""
    from onrecord.work.importing import import_paths

    session = open_session(path)
    try:
        import_paths(session, [resources.sample("articles"), resources.sample("layers")])
    finally:
        session.close()


@contextmanager
def _told(path: Path) -> Iterator[None]:
    """Tell in words that a place in the person's own folders cannot be written."""
    try:
        yield
    except OSError as exc:
        raise UserError("{file}: {reason}.", file=path, reason=exc.strerror or exc) from exc
