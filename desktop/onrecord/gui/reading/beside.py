"""What can stand beside the text: a second article, or the guidelines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from onrecord.errors import UserError
from onrecord.gui.reading.guidelines import Guidelines
from onrecord.gui.reading.pane import BesidePane
from onrecord.gui.reading.side_article import SideArticle
from onrecord.gui.theme import Theme
from onrecord.model.edits import Edit

if TYPE_CHECKING:
    from onrecord.gui.main_window import MainWindow

_WIDE = 1600  # pixels of a window in which two texts and all panes find room


class Beside(QObject):
    """Puts a pane beside the text and keeps it in step; asked again for the same, it goes."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._has_room_made = False  # the cards went, so that two texts find room
        window.look.changed.connect(self._on_look_changed)
        window.desk.edited.connect(self._on_edited)
        window.desk.seated.connect(self._on_seated)
        window.sitting.chose.connect(self._follow)
        window.sitting.edited.connect(self._follow)
        window.reader.retyped.connect(self._on_retyped)

    def article(self) -> None:
        """Show a second article: at first the one before this one in the queue."""
        if isinstance(self._pane, SideArticle):
            self._close()
            return
        rows = self._window.desk.ask(self._window.desk.session.queue) or []
        first = self._neighbour([row.article_id for row in rows])
        if not first:
            self._window.desk.refused.emit(UserError("There is no other article to show beside."))
            return
        pane = SideArticle(self._window.look.theme, rows)
        pane.wanted.connect(self._fill)
        self._put(pane)
        pane.reader.set_like(self._window.reader)
        self._fill(first)

    def guidelines(self) -> None:
        """Show what the codebook says, at the label in hand."""
        if isinstance(self._pane, Guidelines):
            self._close()
            return
        self._put(Guidelines(self._window.desk.session.codebook, self._window.look.theme))
        self._follow()

    @property
    def _pane(self) -> BesidePane | None:
        pane = self._window.middle.beside
        return pane if isinstance(pane, BesidePane) else None

    def _neighbour(self, ids: list[str]) -> str:
        sheet = self._window.sitting.sheet
        if sheet is None or len(ids) < 2:
            return ""
        place = ids.index(sheet.article.id) if sheet.article.id in ids else 0
        return ids[place - 1] if place else ids[1]

    def _put(self, pane: BesidePane) -> None:
        pane.closed.connect(self._close)
        self._make_room(isinstance(pane, SideArticle) and self._window.width() < _WIDE)
        self._window.middle.put_beside(pane)
        pane.main.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_room(self, needed: bool) -> None:
        """Let the cards go where two texts would be strips beside them, and come back after."""
        right = self._window.right
        if needed and not right.isHidden():
            right.hide()
            self._has_room_made = True
        elif not needed and self._has_room_made:
            right.show()
            self._has_room_made = False

    def _close(self) -> None:
        self._make_room(False)
        self._window.middle.put_beside(None)
        self._window.reader.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self, article_id: str) -> None:
        sheet = self._window.desk.ask(self._window.desk.session.sheet, article_id)
        pane = self._pane
        if sheet is not None and isinstance(pane, SideArticle):
            pane.show_sheet(sheet)

    def _on_edited(self, edit: Edit) -> None:
        pane = self._pane
        if isinstance(pane, SideArticle):
            pane.take(edit)

    def _on_seated(self) -> None:
        """Show the tags of who sits here now, not those of who sat here before."""
        pane = self._pane
        if isinstance(pane, SideArticle) and pane.article_id:
            self._fill(pane.article_id)

    def _follow(self, _news: object = None) -> None:
        pane, annotation = self._pane, self._window.sitting.annotation
        if isinstance(pane, Guidelines) and annotation is not None:
            pane.follow(annotation.label)

    def _on_look_changed(self, theme: Theme) -> None:
        match self._pane:
            case SideArticle() as pane:
                pane.reader.set_theme(theme)
            case Guidelines() as page:
                page.set_theme(theme)

    def _on_retyped(self) -> None:
        pane = self._pane
        if isinstance(pane, SideArticle):
            pane.reader.set_like(self._window.reader)
