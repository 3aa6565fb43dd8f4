"""Small project files for tests of the window."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from onrecord.model.articles import Article, text_hash
from onrecord.model.edits import Change, Edit
from onrecord.work.projects import new_project, open_session
from onrecord.work.session import Session

ME = "Mara Lindholm"

FERRY = (
    "The ferry subsidy would end in June, the minister said. Two officials doubted it.\n"
    "\n"
    "“We were never asked,” said Ane Moe 🙂 of the islanders’ council. “Not once.”\n"
    "\n"
    "The ministry declined to comment. The minister promised new boats.\n"
)


def article(title: str, text: str = FERRY, *, outlet: str = "", published: str = "") -> Article:
    sha = text_hash(text)
    return Article(title=title, text=text, sha256=sha, outlet=outlet, published=published)


def project_with(folder: Path, articles: Sequence[Article]) -> Path:
    """A project file with these articles, in this order."""
    path = new_project(folder / "Ferries", annotator=ME)
    session = open_session(path, annotator=ME)
    if articles:
        changes = tuple(Change(None, each) for each in articles)
        session.project.commit_outside_history(Edit("Import", changes))
    session.close()
    return path


def opened(path: Path, name: str = ME, *, read_only: bool = False) -> Session:
    return open_session(path, annotator=name, read_only=read_only)
