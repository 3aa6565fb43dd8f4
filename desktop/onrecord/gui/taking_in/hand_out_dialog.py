"""Handing out: what is wanted at the left, what goes out at the right."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from onrecord.errors import UserError
from onrecord.gui import fittings
from onrecord.gui.announcing import announce
from onrecord.gui.importing.progress import ProgressLine
from onrecord.gui.messages import said
from onrecord.gui.slices import Slices
from onrecord.gui.taking_in import wanting
from onrecord.gui.taking_in.hand_out_form import HandOutForm
from onrecord.gui.taking_in.parcel_page import ParcelPage
from onrecord.work.handing_out import HandedOut
from onrecord.work.parcels import Parcel, Progress, handing_out_all, parcels
from onrecord.work.session import Session

_RESTED_MS = 150  # what is typed is looked up once the person rests


class PlaceQuestion(Protocol):
    """Asks for files and folders."""

    def folder_to_use(self, parent: QWidget, title: str) -> Path | None: ...

    def file_to_read(self, parent: QWidget, title: str) -> Path | None: ...


class HandOutDialog(QDialog):
    """Refuses in place what cannot be done; Cancel leaves no half file."""

    made = Signal(object)  # HandedOuts
    folder_wanted = Signal(object)  # Path: to be shown in the system's file manager

    def __init__(
        self,
        session: Session,
        questions: PlaceQuestion,
        parent: QWidget,
        *,
        words: str,
        folder: Path,
    ) -> None:
        super().__init__(parent)
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.setWindowTitle(self.tr("Hand out"))
        self._session, self._questions = session, questions
        self._wanted: tuple[Parcel, ...] = ()
        self._found: Sequence[HandedOut] = ()
        self.form, self.page, self.slices = HandOutForm(), ParcelPage(), Slices(self)
        self.notice, self.told = fittings.notice(), fittings.muted(px=13.5, wraps=True)
        self.progress = ProgressLine(self.tr("Progress of handing out"))
        self.close_button = fittings.foot_button(self.tr("Close"))
        self.show_button = fittings.foot_button(self.tr("Show in folder"))
        self.hand_out_button = fittings.foot_button(self.tr("Hand out"), primary=True)
        self._rest = QTimer(self, singleShot=True, interval=_RESTED_MS)
        self._assemble()
        rows = session.queue()
        self._articles = len(rows)
        names = [each.name for each in session.annotators() if each != session.annotator]
        self.form.offer(names, rows, words, folder)
        self._connect()
        self._turn(is_working=False)
        self.show_button.hide()
        self.renew()
        (self.form.who.list if names else self.form.who.line).setFocus()

    @property
    def is_waiting(self) -> bool:
        """Whether what was typed is still to be looked up."""
        return self._rest.isActive()

    # what is wanted

    def renew(self) -> None:
        """Show what the wish comes to, or why it comes to nothing."""
        self._rest.stop()
        wish, refusal = self.form.wish, ""
        self._wanted = ()
        try:
            articles = wanting.articles_of(self._session, wish)
            self.form.counted.setText(wanting.counted(len(articles), self._articles))
            self._wanted = parcels(self._session, wanting.order_of(wish, articles))
        except UserError as reason:
            refusal = said(reason.message, reason.arguments)
        self.page.show_parcels(self._wanted)
        self.told.setText(refusal)
        self.hand_out_button.setEnabled(self._can_begin)

    @property
    def _can_begin(self) -> bool:
        return bool(self._wanted) and not any(each.refusal for each in self._wanted)

    def _on_changed(self) -> None:
        self.notice.hide()
        self.hand_out_button.setEnabled(False)
        self._rest.start()

    def _on_folder_wanted(self) -> None:
        found = self._questions.folder_to_use(self, self.tr("Folder to write in"))
        if found is not None:
            self.form.place.put(found)

    def _on_list_wanted(self) -> None:
        found = self._questions.file_to_read(self, self.tr("File that lists the articles"))
        if found is not None:
            self.form.list_file.put(found)

    # doing it

    def hand_out(self) -> None:
        """Make the files."""
        if self.is_waiting:
            self.renew()
        if self._can_begin:
            self._turn(is_working=True)
            self.progress.begin(self.tr("Handing out…"))
            self.slices.begin(handing_out_all(self._session, self._wanted))

    def reject(self) -> None:
        """Esc: first cancel what is on its way, then close."""
        if self.slices.is_running:
            self.slices.stop()
            self._turn(is_working=False)
            self.renew()
            self._tell(self.tr("Cancelled. Files that were complete are there."))
        else:
            super().reject()

    def done(self, result: int) -> None:
        self.slices.stop()
        self._rest.stop()
        super().done(result)
        self.deleteLater()

    def _on_moved(self, at: Progress) -> None:
        self.progress.show_at(at.done, at.of, wanting.progress(at))

    def _on_ended(self, found: list[HandedOut]) -> None:
        self._found = found
        self._turn(is_working=False)
        self.hand_out_button.setEnabled(False)
        self.show_button.show()
        self.close_button.setFocus()
        self._tell(wanting.made(found))
        self.made.emit(found)

    def _on_refused(self, reason: UserError) -> None:
        self._turn(is_working=False)
        self.renew()
        self.notice.setText(said(reason.message, reason.arguments))
        self.notice.show()
        announce(self.notice, self.notice.text())

    def _tell(self, text: str) -> None:
        self.told.setText(text)
        announce(self.told, text)

    def _turn(self, *, is_working: bool) -> None:
        self.notice.hide()
        self.form.setEnabled(not is_working)
        self.progress.setVisible(is_working)
        self.told.setVisible(not is_working)
        self.show_button.hide()
        self.hand_out_button.setVisible(not is_working)
        self.close_button.setText(self.tr("Cancel") if is_working else self.tr("Close"))

    # building

    def _connect(self) -> None:
        self._rest.timeout.connect(self.renew)
        self.form.changed.connect(self._on_changed)
        self.form.place.browsing.connect(self._on_folder_wanted)
        self.form.list_file.browsing.connect(self._on_list_wanted)
        self.hand_out_button.clicked.connect(self.hand_out)
        self.close_button.clicked.connect(self.reject)
        self.show_button.clicked.connect(lambda: self.folder_wanted.emit(self._found[0].output))
        self.slices.moved.connect(self._on_moved)
        self.slices.ended.connect(self._on_ended)
        self.slices.refused.connect(self._on_refused)

    def _assemble(self) -> None:
        self.resize(1000, 720)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self.form)
        panes = QHBoxLayout()
        panes.setSpacing(8)
        panes.addWidget(area, 5)
        panes.addWidget(self.page, 4)
        below = QVBoxLayout()
        below.setContentsMargins(22, 10, 22, 16)
        below.setSpacing(8)
        below.addWidget(self.notice)
        below.addWidget(self.progress)
        buttons = (self.show_button, self.close_button, self.hand_out_button)
        below.addLayout(fittings.foot(*buttons, told=self.told))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(panes, 1)
        layout.addLayout(below)
