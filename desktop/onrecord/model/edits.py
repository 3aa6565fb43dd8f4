"""Edits: the only way anything a person does changes a project."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from onrecord.errors import filled
from onrecord.model.annotations import Annotation, Link
from onrecord.model.articles import Article, Region
from onrecord.model.codebook import Codebook
from onrecord.model.comments import Comment
from onrecord.model.ids import new_id
from onrecord.model.layers import Annotator, Layer
from onrecord.model.registries import Actor, Issue
from onrecord.model.repairs import Repair
from onrecord.model.settlements import Settlement

Made = Annotation | Link | Layer | Settlement | Comment | Repair
"""What people make of an article; comments on guidelines are about none."""

Record = Made | Article | Region | Annotator | Actor | Issue | Codebook


@dataclass(frozen=True, slots=True)
class Change:
    """One record before and after; None means "not there"."""

    before: Record | None
    after: Record | None

    def inverse(self) -> Change:
        return Change(self.after, self.before)

    @property
    def record(self) -> Record:
        """The record concerned, as it is after the change if it is there then."""
        found = self.after if self.after is not None else self.before
        assert found is not None, "a change of nothing"
        return found


@dataclass(frozen=True, slots=True)
class Edit:
    """Changes that stand or fall together: one undoable step.

    ``message`` is the English name with ``{named}`` places and serves as the message id; it is
    translated and filled in with ``arguments`` where it is shown. Edits of one ``group`` are one
    step to the person (an import that was written article by article).
    """

    message: str
    changes: tuple[Change, ...]
    arguments: Mapping[str, object] = field(default_factory=dict)
    group: str = field(default_factory=new_id)

    def __str__(self) -> str:
        return filled(self.message, self.arguments)

    @property
    def articles(self) -> frozenset[str]:
        """Ids of the articles it touches."""
        return frozenset(
            record.id if isinstance(record, Article) else record.article_id
            for change in self.changes
            if isinstance(record := change.record, Article | Region | Made)
        ) - {""}

    @property
    def kinds(self) -> frozenset[type]:
        """Types of the records it touches."""
        return frozenset(type(change.record) for change in self.changes)

    def inverse(self) -> Edit:
        """The edit that takes this one back."""
        undone = tuple(change.inverse() for change in reversed(self.changes))
        return Edit(self.message, undone, self.arguments, self.group)
