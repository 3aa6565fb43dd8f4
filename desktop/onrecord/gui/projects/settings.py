"""What holds for the open project: where it lies, what is in it, who works in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QFont
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from onrecord.gui import fittings, fonts
from onrecord.gui.messages import said
from onrecord.gui.plain import plain_label
from onrecord.gui.projects.people import ColourRow, PeopleTable
from onrecord.model.edits import Edit
from onrecord.work import inspecting, people

if TYPE_CHECKING:
    from onrecord.gui.main_window import MainWindow

_NAMED = 8  # faults; the rest are counted


class ProjectSettings(QDialog):
    """Stands beside the window and keeps up with it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Project settings"))
        self._window = window
        self._column = QVBoxLayout()
        self.found = _text("", muted=False)
        self.found.setWordWrap(True)
        self.found.hide()
        self.refused = fittings.notice()
        self._assemble()
        window.desk.edited.connect(self._on_edited)
        window.desk.refused.connect(self._on_refused)

    # doing

    def check(self) -> None:
        """Prove the file, and say what was found in words."""
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            faults = self._window.desk.ask(lambda: list(self._window.desk.session.project.faults()))
        finally:
            QApplication.restoreOverrideCursor()
        if faults is None:
            return
        lines = [said(each.message, each.arguments) for each in faults[:_NAMED]]
        more = len(faults) - _NAMED
        if more > 0:
            lines.append(self.tr("… and {n} more.").format(n=more))
        damaged = any(fault.damage for fault in faults)
        head = (
            self.tr("The project is damaged: go back to a backup.")
            if damaged
            else self.tr("The project is sound.")
        )
        self.found.setText("\n".join([head, *lines]))
        self.found.show()

    def _on_renamed(self) -> None:
        if self.name.text().strip() != people.me(self._window.desk.session).name:
            self.refused.hide()
            self._window.desk.do(people.rename, self._window.desk.session, self.name.text())

    def _on_coloured(self, colour: str) -> None:
        self._window.desk.do(people.recolour, self._window.desk.session, colour)

    def _on_folder_wanted(self) -> None:
        folder, _ = inspecting.backups(self._window.desk.session.path)
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def _on_edited(self, _edit: Edit) -> None:
        session = self._window.desk.session
        self.table.fill(self._facts()["annotators"], session.project.read.annotators())
        me = people.me(session)
        self.name.setText(me.name)
        self.colours.show_taken(me.colour)

    def _on_refused(self, reason: Any) -> None:
        self.refused.setText(said(reason.message, reason.arguments))
        self.refused.show()

    def _facts(self) -> dict[str, Any]:
        return inspecting.facts(self._window.desk.session)

    # building

    def _assemble(self) -> None:
        self.resize(640, 660)
        facts, column = self._facts(), self._column
        page = QWidget()
        page.setObjectName("panel")
        page.setLayout(column)  # first: Tab goes through rows in the order in which they come
        column.setContentsMargins(28, 20, 28, 24)
        column.setSpacing(6)
        column.addWidget(self.refused)
        self._add_file(facts)
        self._add_codebook(facts["codebook"])
        self._add_people(facts)
        self._add_backups()
        column.addStretch()
        area = QScrollArea()
        area.setWidget(page)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        close = fittings.foot_button(self.tr("Close"))
        close.clicked.connect(self.close)
        foot = fittings.foot(close)
        foot.setContentsMargins(28, 8, 22, 16)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)
        layout.addLayout(foot)

    def _add_file(self, facts: dict[str, Any]) -> None:
        session, locale = self._window.desk.session, QLocale()
        head = plain_label(session.name)
        head.setFont(fonts.serif(24, QFont.Weight.DemiBold))
        head.setWordWrap(True)
        path = _text(str(session.path))
        path.setWordWrap(True)
        path.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        size = locale.formattedDataSize(session.path.stat().st_size)
        text = self.tr("{size} · {articles} articles · {tags} tags · {links} links")
        counts = text.format(
            size=size,
            articles=locale.toString(facts["articles"]),
            tags=locale.toString(facts["annotations"]),
            links=locale.toString(facts["links"]),
        )
        for widget in (head, path, _text(counts)):
            self._column.addWidget(widget)

    def _add_codebook(self, codebook: dict[str, Any]) -> None:
        self._column.addWidget(_heading(self.tr("Codebook")))
        change = fittings.button(self.tr("Change…"))
        change.clicked.connect(self._window.commands["codebook"].trigger)
        told = self.tr("{title}, revision {revision}")
        title = _text(
            told.format(title=codebook["title"], revision=codebook["revision"]), muted=False
        )
        title.setWordWrap(True)
        self._column.addLayout(_row(title, change))

    def _add_people(self, facts: dict[str, Any]) -> None:
        session = self._window.desk.session
        me = people.me(session)
        self._column.addWidget(_heading(self.tr("Annotators")))
        self.table = PeopleTable(self._window.look.theme)
        self.table.fill(facts["annotators"], session.project.read.annotators())
        self._column.addWidget(self.table)
        self._column.addWidget(_heading(self.tr("Me")))
        self.name = QLineEdit(me.name)
        self.name.setFont(fonts.sans(14))
        self.name.setAccessibleName(self.tr("My name in this project"))
        self.name.setEnabled(session.writable)
        rename = fittings.button(self.tr("Rename"))
        rename.setEnabled(session.writable)
        rename.clicked.connect(self._on_renamed)
        self.name.returnPressed.connect(self._on_renamed)
        self._column.addLayout(_row(self.name, rename))
        self.colours = ColourRow(self._window.look.theme, me.colour)
        self.colours.setEnabled(session.writable)
        self.colours.chosen.connect(self._on_coloured)
        self._column.addWidget(self.colours)

    def _add_backups(self) -> None:
        folder, copies = inspecting.backups(self._window.desk.session.path)
        self._column.addWidget(_heading(self.tr("Backups")))
        told = self.tr("{n} in {folder}").format(n=len(copies), folder=folder.name)
        show = fittings.button(self.tr("Open the folder"))
        show.setEnabled(folder.is_dir())
        show.clicked.connect(self._on_folder_wanted)
        self._column.addLayout(_row(_text(told if copies else self.tr("None yet")), show))
        check = fittings.button(self.tr("Check now"))
        check.clicked.connect(self.check)
        proof = _text(self.tr("Proves the file, every text and every tag."))
        self._column.addLayout(_row(proof, check))
        self._column.addWidget(self.found)


def _row(widget: QWidget, button: QPushButton) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(12)
    row.addWidget(widget, 1)
    row.addWidget(button)
    return row


def _heading(text: str) -> QLabel:
    label = fittings.heading(text)
    label.setContentsMargins(0, 14, 0, 0)
    return label


def _text(text: str, *, muted: bool = True) -> QLabel:
    label = plain_label(text)
    label.setFont(fonts.sans(13.5))
    if muted:
        label.setProperty("role", "muted")
    return label
