"""The list of threads, as it stands beside the text and in the window of all threads."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from onrecord.gui.discussing.delegates import TalkDelegate
from onrecord.gui.discussing.models import TalksModel
from onrecord.gui.discussing.telling import Voices, nearest
from onrecord.gui.look import Look
from onrecord.gui.rowlist import RowList
from onrecord.gui.theme import Theme
from onrecord.work.discussions import Talk


class ThreadList(RowList):
    """With ``tells_article`` each thread names its article."""

    def __init__(
        self, name: str, look: Look, parent: QWidget, *, tells_article: bool = False
    ) -> None:
        super().__init__(name, parent)
        self.threads = TalksModel(self)
        self._delegate = TalkDelegate(look.theme, self.threads, self)
        self._delegate.tells_article = tells_article
        self.setModel(self.threads)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        look.changed.connect(self._on_look_changed)

    @property
    def current(self) -> Talk | None:
        """The thread that is chosen."""
        index = self.currentIndex()
        return self.threads.talks[index.row()] if index.isValid() else None

    def show_talks(self, talks: Sequence[Talk], voices: Voices) -> None:
        """List these; the thread that was chosen stays so, or what follows it is."""
        place, was = self.currentIndex().row(), self.current
        self.threads.show(talks, voices)
        at = nearest(self.threads.ids, was.thread.id if was else "", place)
        if at is not None:
            self.setCurrentIndex(self.threads.index(at))

    def choose(self, thread_id: str) -> None:
        """Choose this thread, if it is listed."""
        if thread_id in self.threads.ids:
            self.setCurrentIndex(self.threads.index(self.threads.ids.index(thread_id)))

    def _on_look_changed(self, theme: Theme) -> None:
        self._delegate.theme = theme
        self.viewport().update()
