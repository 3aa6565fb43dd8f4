"""The import dialog as somebody meets it who brings in a colleague's files."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from onrecord.gui.importing.choices import key_of
from onrecord.gui.importing.dialog import ImportDialog, Phase
from onrecord.gui.importing.mapping_table import MappingRow
from tests.gui.pages import DeskPage


class ImportPage:
    """Opens the dialog with the keys of the menu, and works in it with keys alone."""

    def __init__(self, desk: DeskPage, *paths: Path) -> None:
        self.desk = desk
        bring(desk, *paths)
        found = dialogs(desk)
        assert found, f"no dialog; the window says: {desk.message}"
        self.dialog = found[-1]
        desk.qtbot.waitUntil(lambda: self.phase in (Phase.ASKING, Phase.DONE), timeout=30_000)
        self.dialog.activateWindow()
        desk.qtbot.waitUntil(self.dialog.isActiveWindow)

    # doing

    def choose(self, theirs: str, ours: str) -> ImportPage:
        """Go to the box of a label of theirs by Tab, and choose ours by its first letters."""
        self._walk_to(self.row(theirs).becomes)
        self._pick(self.row(theirs).becomes, ours)
        return self

    def play(self, theirs: str, role: str) -> ImportPage:
        """Give a new label its role."""
        self._walk_to(self.row(theirs).role)
        self._pick(self.row(theirs).role, role)
        return self

    def write_whose(self, name: str) -> ImportPage:
        line = self.dialog.source.whose.lineEdit()
        assert line is not None
        line.setFocus()
        line.selectAll()
        QTest.keyClicks(line, name)
        return self

    def read_as(self, title: str) -> ImportPage:
        """Choose another format, and wait until the files are looked through again."""
        box = self.dialog.source.format
        self._walk_to(box)
        QTest.keyClick(box, Qt.Key.Key_Home)
        while not box.currentText().startswith(title):
            at = box.currentIndex()
            QTest.keyClick(box, Qt.Key.Key_Down)
            assert box.currentIndex() != at, f"{title} is not offered"
        self.desk.qtbot.waitUntil(lambda: self.phase is Phase.ASKING, timeout=30_000)
        return self

    def press(self, key: Qt.Key) -> ImportPage:
        """Press a key where the focus is."""
        QTest.keyClick(self.dialog.focusWidget() or self.dialog, key)
        return self

    def press_button(self, text: str) -> ImportPage:
        """Go to a button by Tab, and press it with the space bar."""
        buttons = self.dialog.findChildren(QPushButton)
        button = next(each for each in buttons if each.text() == text)
        self._walk_to(button)
        QTest.keyClick(button, Qt.Key.Key_Space)
        return self

    def import_all(self) -> None:
        """Press Return, and wait until all is in and the dialog is gone or tells the result."""
        window = self.desk.window
        self.press(Qt.Key.Key_Return)
        self.desk.qtbot.waitUntil(
            lambda: not dialogs(self.desk) or self.phase is Phase.DONE, timeout=30_000
        )
        if dialogs(self.desk):
            self.told = self.report
            self.press(Qt.Key.Key_Return)
        self.desk.qtbot.waitUntil(lambda: not window.findChildren(ImportDialog))
        self.desk.window.activateWindow()
        self.desk.qtbot.waitUntil(self.desk.window.isActiveWindow)

    def when_some_are_in(self, deed: Callable[[], object]) -> list[Phase]:
        """Do this once, when some of the articles are in; at what the dialog is by then."""
        met: list[Phase] = []

        def do() -> None:
            met.append(self.phase)
            deed()

        def on_moved() -> None:
            self.dialog.slices.moved.disconnect(on_moved)
            QTimer.singleShot(0, do)

        self.dialog.slices.moved.connect(on_moved)
        return met

    # seeing

    told: tuple[str, ...] = ()
    """What the last page said of what was left out."""

    @property
    def phase(self) -> Phase:
        return self.dialog.phase

    @property
    def labels(self) -> list[tuple[str, str]]:
        """Their labels from top to bottom, and what each comes in as."""
        rows = self.dialog.table.rows
        return [(key_of(row.theirs), row.becomes.currentText()) for row in rows]

    @property
    def open_labels(self) -> list[str]:
        """Those that are marked: the codebook does not have them."""
        rows = self.dialog.table.rows
        return [key_of(x.theirs) for x in rows if "does not have" in x.becomes.accessibleName()]

    def row(self, theirs: str) -> MappingRow:
        return next(x for x in self.dialog.table.rows if key_of(x.theirs) == theirs)

    def offered(self, theirs: str) -> list[str]:
        box = self.row(theirs).becomes
        return [box.itemText(at) for at in range(box.count())]

    @property
    def report(self) -> tuple[str, ...]:
        return tuple(self.dialog.report.toPlainText().splitlines())

    @property
    def focused(self) -> str:
        widget = self.dialog.focusWidget()
        assert widget is not None
        return widget.accessibleName() or getattr(widget, "text", str)()

    def _walk_to(self, widget: QWidget) -> None:
        for _ in range(60):
            at = self.dialog.focusWidget()
            if at is widget:
                return
            QTest.keyClick(at or self.dialog, Qt.Key.Key_Tab)
        raise AssertionError(f"Tab does not come to {widget.accessibleName()}")

    def _pick(self, box: QComboBox, text: str) -> None:
        QTest.keyClick(box, Qt.Key.Key_Home)
        for _ in range(box.count()):
            if box.currentText() == text:
                return
            QTest.keyClick(box, Qt.Key.Key_Down)
        raise AssertionError(f"{text} is not offered")


def bring(desk: DeskPage, *paths: Path) -> None:
    """Choose files, or a folder, in the way the menu offers it."""
    desk.window.activateWindow()
    desk.qtbot.waitUntil(desk.window.isActiveWindow)  # else the keys go nowhere
    if len(paths) == 1 and paths[0].is_dir():
        desk.answers.folder = paths[0]
        desk.press("Ctrl+Alt+I")
    else:
        desk.answers.files = list(paths)
        desk.press("Ctrl+I")


def dialogs(desk: DeskPage) -> list[ImportDialog]:
    return [each for each in desk.window.findChildren(ImportDialog) if each.isVisible()]


def brat_folder(folder: Path, labels: Iterable[str] = ("Content", "Source", "Cue")) -> Path:
    """A folder as brat has it: a text beside its annotations, which do not say whose they are."""
    text = "The ferry will stop, the minister said."
    places = {"Content": (0, 19), "Source": (21, 33), "Cue": (34, 38)}
    folder.mkdir(exist_ok=True)
    (folder / "ferry.txt").write_text(text, "utf-8")
    lines = []
    for number, label in enumerate(labels, start=1):
        start, end = places.get(label, (4, 9))
        lines.append(f"T{number}\t{label} {start} {end}\t{text[start:end]}\n")
    (folder / "ferry.ann").write_text("".join(lines), "utf-8")
    return folder
