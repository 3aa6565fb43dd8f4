"""Hands out, takes in, and watches a shared folder."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, QUrl
from PySide6.QtGui import QDesktopServices

from onrecord.errors import StoreError, UserError
from onrecord.gui.taking_in import telling
from onrecord.gui.taking_in.memory import Memory
from onrecord.gui.taking_in.offer import Offered, OfferLine
from onrecord.gui.taking_in.watch import Watch
from onrecord.model.codebook import Codebook
from onrecord.model.edits import Edit
from onrecord.work.merging import MergeReport
from onrecord.work.watching import TOLD, Examined, Standing, is_take_in

if TYPE_CHECKING:
    from onrecord.gui.main_window import MainWindow
    from onrecord.gui.taking_in.coming import Looked


class TakingIn(QObject):
    """What goes to colleagues and comes from them."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._memory = Memory(window.settings, window.desk.session.project.read.fact("id"))
        self.watcher = Watch(window.desk, self._memory, self)
        self.offer_line = OfferLine()
        self._is_busy = False  # a dialog has the project in hand
        window.middle.put_above(self.offer_line)
        self.watcher.moved.connect(self._on_moved)
        self.offer_line.wanted.connect(self.take)
        self.offer_line.declined.connect(self._on_declined)
        window.desk.edited.connect(self._on_edited)
        window.destroyed.connect(self.watcher.stop)

    # handing out

    def hand_out(self) -> None:
        """Ask what is to go to whom, and make their files."""
        from onrecord.gui.taking_in.hand_out_dialog import HandOutDialog

        window = self._window
        session, shared = window.desk.session, self._memory.kept.folder
        dialog = HandOutDialog(
            session,
            window.questions,
            window,
            words=window.queue.filter_line.text(),
            folder=Path(shared) if shared else session.path.parent,
        )
        dialog.folder_wanted.connect(_show_in_folder)
        dialog.made.connect(self._on_made)
        dialog.open()

    def _on_made(self) -> None:
        self._window.intake.came.emit()  # who is new has a name in the project now
        self.watcher.look()

    # taking in

    def take_in(self) -> None:
        """Let the person pick colleagues' files, and take them in."""
        self.take(self._window.questions.projects_to_take_in(self._window))

    def offer(self, paths: Sequence[Path]) -> None:
        """Take in project files that were dropped; a single one may be opened instead."""
        if len(paths) == 1:
            wants = self._window.questions.wants_to_take_in(self._window, paths[0].name)
            if wants is False:
                self._window.project_wanted.emit(paths[0])
            if not wants:
                return
        self.take(paths)

    def take(self, paths: Sequence[Path]) -> None:
        """Tell what these files would come to, and take them in if the person wants it."""
        from onrecord.gui.taking_in.coming import Coming
        from onrecord.gui.taking_in.take_in_dialog import TakeInDialog

        session = self._window.desk.session
        if not paths or self._is_busy:
            return
        if not session.writable:
            self._window.desk.refused.emit(
                StoreError(
                    "{file} is open to look only; nothing was changed.", file=session.path.name
                )
            )
            return
        self._window.cards.flush()
        before = session.codebook
        dialog = TakeInDialog(Coming(session, paths), before, self._window)
        dialog.taken.connect(lambda found, looked: self._on_taken(found, looked, before))
        dialog.cancelled.connect(self._on_cancelled)
        dialog.finished.connect(self._on_finished)
        self._is_busy = True
        dialog.open()
        dialog.look()

    def _on_finished(self) -> None:
        self._is_busy = False
        self.watcher.look()

    def _on_taken(
        self, found: list[MergeReport], looked: Sequence[Looked], before: Codebook
    ) -> None:
        from onrecord.gui.taking_in.coming import settled, with_new_forks

        intake = self._window.intake
        self._memory.decide(settled(looked, found), Standing.TAKEN)
        self.watcher.decide()
        intake.came.emit()
        intake.told.emit(telling.came_in(found))
        if self._window.desk.session.codebook != before:
            intake.recoded.emit()
        elif again := with_new_forks(looked, found):
            QTimer.singleShot(0, self, lambda: self.take(again))  # once this dialog has gone

    def _on_cancelled(self) -> None:
        self._window.intake.came.emit()  # what showed while it was under way is gone
        self._window.messages.tell(UserError("Cancelled; nothing was taken in."))

    # watching

    def watch(self) -> None:
        """Show which folder is watched, and what is in it."""
        from onrecord.gui.taking_in.watch_dialog import WatchDialog

        folder = self._memory.kept.folder
        dialog = WatchDialog(self.watcher, folder, self._window.questions, self._window)
        dialog.chosen.connect(self._on_folder)
        dialog.wanted.connect(self.take)
        dialog.open()

    def resume(self) -> None:
        """Watch the folder that was chosen for this project before, if any."""
        if folder := self._memory.kept.folder:
            self.watcher.start(Path(folder))

    def _on_folder(self, folder: Path | None) -> None:
        kept = self._memory.kept
        self._memory.keep(type(kept)(str(folder or ""), kept.decided, kept.told))
        if folder is None:
            self.watcher.stop()
            self.offer_line.show_files(())
        else:
            self.watcher.start(folder)

    def _on_declined(self, contents: Sequence[str]) -> None:
        self._memory.decide(contents, Standing.DECLINED)
        self.watcher.decide()
        self._window.reader.setFocus()

    def _on_edited(self, edit: Edit) -> None:
        """Taking in passes the desk only where it is undone or redone: then what was taken in need
        not be here."""
        if is_take_in(edit):
            self._window.messages.hide()  # it may still say that undo takes it back
            self._memory.forget(Standing.TAKEN)
            self.watcher.look_anew()

    def _on_moved(self) -> None:
        if not self._is_busy:
            new = self.watcher.of(Standing.NEW)
            self.offer_line.show_files(
                [Offered(x.entry.path, x.content, self.watcher.whose(x)) for x in new]
            )
            self._tell_once()

    def _tell_once(self) -> None:
        """Say a quiet word of files that are in the way, each time there is another."""
        kept = self._memory.kept
        files = [x for standing in TOLD for x in self.watcher.of(standing)]
        fresh = [each for each in files if _told_as(each) not in kept.told]
        if fresh and not self._window.messages.text:
            self._memory.keep(kept.with_told(map(_told_as, fresh)))
            self._window.messages.mention(_passed_over(fresh))


def _told_as(file: Examined) -> str:
    """Contents are told once; of what cannot be read, the name: it may grow as it is synced."""
    return file.entry.path.name if file.sight is None else file.content


def _passed_over(files: Sequence[Examined]) -> UserError:
    if len(files) == 1:
        return UserError(
            "{file} in the shared folder is passed over; Review > Watch a folder tells why.",
            file=files[0].entry.path.name,
        )
    return UserError(
        "{number} files in the shared folder are passed over; Review > Watch a folder tells why.",
        number=len(files),
    )


def _show_in_folder(file: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(file.parent)))
