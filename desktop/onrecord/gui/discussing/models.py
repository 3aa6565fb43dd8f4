"""Threads, and the comments of one, as list models."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from onrecord.gui.discussing import telling
from onrecord.gui.discussing.telling import Voices
from onrecord.gui.plain import plain_tip
from onrecord.model.comments import Comment
from onrecord.work.discussions import Talk

Index = QModelIndex | QPersistentModelIndex
_NONE = QModelIndex()
_ROLE = Qt.ItemDataRole
TALK = _ROLE.UserRole
COMMENT = _ROLE.UserRole


class TalksModel(QAbstractListModel):
    """The threads that are listed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.talks: list[Talk] = []
        self.voices = Voices()

    def rowCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else len(self.talks)

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> object:
        if not index.isValid():
            return None
        talk = self.talks[index.row()]
        match role:
            case x if x == TALK:
                return talk
            case _ROLE.AccessibleTextRole | _ROLE.DisplayRole:
                return telling.spoken(talk, self.voices)
            case _ROLE.ToolTipRole:
                return plain_tip(telling.topic_line(talk.about, self.voices))
            case _:
                return None

    @property
    def ids(self) -> list[str]:
        return [each.thread.id for each in self.talks]

    def show(self, talks: Sequence[Talk], voices: Voices) -> None:
        """List these from now on."""
        self.beginResetModel()
        self.talks, self.voices = list(talks), voices
        self.endResetModel()


class CommentsModel(QAbstractListModel):
    """The comments of one thread."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.comments: list[Comment] = []
        self.voices = Voices()

    def rowCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else len(self.comments)

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> object:
        if not index.isValid():
            return None
        comment = self.comments[index.row()]
        match role:
            case x if x == COMMENT:
                return comment
            case _ROLE.AccessibleTextRole | _ROLE.DisplayRole:
                return f"{self.voices.name(comment.annotator_id)}: {telling.said(comment)}"
            case _:
                return None

    def show(self, comments: Sequence[Comment], voices: Voices) -> None:
        """List these from now on."""
        self.beginResetModel()
        self.comments, self.voices = list(comments), voices
        self.endResetModel()
