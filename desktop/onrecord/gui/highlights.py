"""Entities for the article on screen: asked for when they lack, kept when they come."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from onrecord.errors import UserError
from onrecord.gui.desk import Desk
from onrecord.gui.highlighter import Highlighter
from onrecord.gui.messages import said
from onrecord.gui.sitting import Sitting
from onrecord.model.findings import Finding
from onrecord.work import suggesting
from onrecord.work.session import Session


class Highlights(QObject):
    """Starts once the window has painted; until then nothing of the language is touched."""

    told = Signal(str)  # what the status line says of it

    def __init__(
        self,
        desk: Desk,
        sitting: Sitting,
        highlighter: Highlighter,
        parent: QObject | None = None,
        *,
        pipeline: str | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._sitting = sitting
        self._highlighter = highlighter
        self._pipeline = pipeline
        self._layer = ""
        highlighter.found.connect(self._on_found)
        highlighter.failed.connect(self._on_failed)

    def start(self) -> None:
        """Look after the open article from now on, and after every one opened later."""
        try:
            self._layer = suggesting.layer_name(self._pipeline)
        except UserError as reason:
            self.told.emit(said(reason.message, reason.arguments))
            return
        self._sitting.opened.connect(self._ask)
        self._ask()

    def close(self) -> None:
        """End the language process."""
        self._highlighter.close()

    def _ask(self) -> None:
        sheet, session = self._sitting.sheet, self._desk.session
        self.told.emit(self._name())
        if sheet is None or not session.writable:
            return
        if self._desk.ask(session.lacks, sheet.article.id, self._layer):
            self.told.emit(self.tr("Finding entities…"))
            self._highlighter.ask(sheet.article.id, sheet.article.text)

    def _on_found(self, article_id: str, findings: Sequence[Finding]) -> None:
        sheet, session = self._sitting.sheet, self._desk.session
        if sheet is not None and sheet.article.id == article_id:
            self.told.emit(self._name())
        # Kept also when the person has gone on: they may come back. Undone since, it is gone.
        if not _is_there(session, article_id):
            return
        self._desk.do(session.keep_machine_layer, article_id, self._layer, findings)

    def _on_failed(self, reason: UserError) -> None:
        self.told.emit(self.tr("No entities"))
        self._desk.refused.emit(reason)

    def _name(self) -> str:
        """``machine:spacy/en_core_web_sm@3.8.0`` -> ``en_core_web_sm 3.8.0``"""
        return self._layer.rpartition("/")[2].replace("@", " ")


def _is_there(session: Session, article_id: str) -> bool:
    try:
        session.text(article_id)
    except UserError:
        return False
    return True
