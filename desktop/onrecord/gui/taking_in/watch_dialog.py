"""Which folder is watched, and what has become of the files in it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QDialog, QListWidget, QListWidgetItem, QVBoxLayout

from onrecord.gui import fittings, fonts
from onrecord.gui.messages import said
from onrecord.gui.plain import plain_tip
from onrecord.gui.taking_in.hand_out_dialog import PlaceQuestion
from onrecord.gui.taking_in.place import PlaceLine
from onrecord.gui.taking_in.watch import Watch
from onrecord.work.watching import Standing

if TYPE_CHECKING:
    from onrecord.gui.main_window import MainWindow

_PATH = Qt.ItemDataRole.UserRole
_WIDE, _HIGH, _LOW = 660, 480, 220  # with files, and without


class WatchDialog(QDialog):
    """Keeps up with the folder while it is open."""

    chosen = Signal(object)  # Path of the folder, or None: watch nothing
    wanted = Signal(object)  # paths of files to take in

    def __init__(
        self, watch: Watch, folder: str, questions: PlaceQuestion, window: MainWindow
    ) -> None:
        super().__init__(window)
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.setWindowTitle(self.tr("Watch a folder"))
        self._watch, self._questions = watch, questions
        self.place = PlaceLine(self.tr("Folder to watch"), self.tr("Choose a folder to watch"))
        self.place.put(folder)
        self.state = fittings.muted(px=13.5, wraps=True)
        self.files = self._build_files()
        self.take_button = fittings.foot_button(self.tr("Take in…"))
        self.stop_button = fittings.foot_button(self.tr("Stop watching"))
        self.close_button = fittings.foot_button(self.tr("Close"))
        self.watch_button = fittings.foot_button(self.tr("Watch"), primary=True)
        self._watched = folder
        self._lines: Mapping[Path, str] = {}
        self._assemble()
        self._connect()
        self._show()
        (self.files if self.files.count() else self.place.line).setFocus()

    # what the person does

    def _on_browsing(self) -> None:
        found = self._questions.folder_to_use(self, self.tr("Folder to watch"))
        if found is not None:
            self.place.put(found)
            self._on_watching()

    def _on_watching(self) -> None:
        folder = Path(self.place.text.strip()).expanduser()
        if not folder.is_dir() or not folder.is_absolute():
            self.state.setText(self.tr("There is no such folder."))
            return
        self._watched = str(folder)
        self.chosen.emit(folder)
        self._show()

    def _on_stopping(self) -> None:
        self._watched = ""
        self.place.put("")
        self.chosen.emit(None)
        self._show()

    def _on_taking(self) -> None:
        picked = [Path(item.data(_PATH)) for item in self.files.selectedItems()]
        if picked:
            self.accept()
            self.wanted.emit(picked)

    def done(self, result: int) -> None:
        super().done(result)
        self.deleteLater()

    # showing

    def _show(self) -> None:
        people = {x.entry.path: self._watch.whose(x) for x in self._watch.of(Standing.NEW)}
        lines = {
            entry.path: f"{entry.path.name}\n{told(standing, people.get(entry.path, ()))}"
            for entry, standing in self._watch.standings.items()
        }
        if lines != self._lines:
            self._list(lines)
        self._show_state()
        self._show_buttons()
        if self.files.isVisibleTo(self) != bool(self.files.count()):
            self.files.setVisible(bool(self.files.count()))
            self.resize(_WIDE, _HIGH if self.files.count() else _LOW)

    def _list(self, lines: Mapping[Path, str]) -> None:
        picked = {item.data(_PATH) for item in self.files.selectedItems()}
        self._lines = lines
        self.files.clear()
        for path, text in lines.items():
            item = QListWidgetItem(text)
            item.setData(_PATH, str(path))
            item.setToolTip(plain_tip(str(path)))
            self.files.addItem(item)
            item.setSelected(str(path) in picked)

    def _show_state(self) -> None:
        problem = self._watch.problem
        if not self._watched:
            text = self.tr(
                "Choose a folder that colleagues share, on a synced drive for instance. Newer "
                "files of theirs are offered while this project is open; nothing is taken in by "
                "itself."
            )
        elif problem is not None:
            text = said(problem.message, problem.arguments)
        elif self._watch.is_looking and not self.files.count():
            text = self.tr("This folder is watched. Its files are being looked into…")
        elif not self.files.count():
            text = self.tr("This folder is watched. There is no file of a colleague in it yet.")
        else:
            text = self.tr("This folder is watched while the project is open.")
        self.state.setText(text)

    def _show_buttons(self) -> None:
        is_same = self.place.text.strip() == self._watched
        self.stop_button.setVisible(bool(self._watched))
        self.take_button.setVisible(bool(self.files.count()))
        self.take_button.setEnabled(bool(self.files.selectedItems()))
        self.watch_button.setVisible(not is_same)
        self.watch_button.setEnabled(bool(self.place.text.strip()))

    # building

    def _connect(self) -> None:
        self.place.browsing.connect(self._on_browsing)
        self.place.changed.connect(self._show_buttons)
        self.files.itemSelectionChanged.connect(self._show_buttons)
        self.files.itemActivated.connect(lambda _item: self._on_taking())
        self.take_button.clicked.connect(self._on_taking)
        self.stop_button.clicked.connect(self._on_stopping)
        self.watch_button.clicked.connect(self._on_watching)
        self.close_button.clicked.connect(self.reject)
        self._watch.moved.connect(self._show)

    def _build_files(self) -> QListWidget:
        made = QListWidget()
        made.setObjectName("choices")
        made.setAccessibleName(self.tr("Files in the folder"))
        made.setFont(fonts.sans(14))
        made.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        made.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return made

    def _assemble(self) -> None:
        self.resize(_WIDE, _LOW)
        self.files.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(26, 22, 26, 20)
        layout.setSpacing(10)
        layout.addWidget(fittings.heading(self.tr("Shared folder"), 18))
        layout.addWidget(self.place)
        layout.addWidget(self.state)
        layout.addWidget(self.files, 1)
        layout.addStretch()
        buttons = (self.stop_button, self.take_button, self.close_button, self.watch_button)
        layout.addLayout(fittings.foot(*buttons))


def told(standing: Standing, people: Sequence[str] = ()) -> str:
    """What has become of a file, in a few words; of a newer one, whose work in it is new."""
    if standing is Standing.NEW and people:
        return _tr("newer: {names}").format(names=", ".join(people))
    return {
        Standing.NEW: _tr("newer: can be taken in"),
        Standing.KNOWN: _tr("nothing new"),
        Standing.TAKEN: _tr("taken in"),
        Standing.DECLINED: _tr("passed over"),
        Standing.UNTOUCHED: _tr("handed out; nobody has worked in it yet"),
        Standing.COPY: _tr("a conflicted copy: look at it before you take it in"),
        Standing.OPEN: _tr("somebody is at work in it"),
        Standing.FOREIGN: _tr("of another project"),
        Standing.REFUSED: _tr("no project file, or not all of it is there yet"),
    }[standing]


def _tr(text: str) -> str:
    return QCoreApplication.translate("taking_in", text)
