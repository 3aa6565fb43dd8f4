"""Labels of other tools' files, taken into the codebook with the import that brings them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from onrecord.model.codebook import Codebook
from onrecord.model.edits import Change, Edit
from onrecord.work.importing import named
from onrecord.work.recoding import next_revision
from onrecord.work.session import Session


def begin_with(session: Session, draft: Codebook, paths: Sequence[Path], group: str) -> Edit:
    """Make the draft the codebook's next revision, as the first part of an import of these files:
    of one step with all that has its group.

    Raises UserError as ``next_revision`` does.
    """
    edit = named(paths, (Change(None, next_revision(session, draft)),), group)
    return session.taken_up(session.project.commit(edit, session.annotator))
