"""What is said once many tags were changed at a time. Pure."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from onrecord.errors import UserError
from onrecord.model.annotations import Annotation
from onrecord.model.edits import Edit


def told_of_many(edit: Edit, undo: str) -> UserError | None:
    """How many tags an edit changed or deleted, and that ``undo``, a key, takes it back; None
    where it was a single one, which shows by itself."""
    tags = [each for each in edit.changes if isinstance(each.record, Annotation)]
    if len(tags) < 2:
        return None
    count = QLocale().toString(len(tags))
    if all(each.after is None for each in tags):
        return UserError("{count} tags deleted. {key} takes it back.", count=count, key=undo)
    return UserError("{count} tags changed. {key} takes it back.", count=count, key=undo)
