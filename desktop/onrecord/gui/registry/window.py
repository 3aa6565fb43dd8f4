"""The window in which actors, or issues, are kept."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from onrecord.errors import UserError
from onrecord.gui import fittings
from onrecord.gui.announcing import announce
from onrecord.gui.messages import said
from onrecord.gui.registry.chooser import Chooser
from onrecord.gui.registry.details import Details
from onrecord.gui.registry.offers import Act, Asked, Row, offered
from onrecord.gui.registry.saying import preview
from onrecord.gui.theme import Theme
from onrecord.model.edits import Edit
from onrecord.model.registries import Actor, Registered
from onrecord.work import naming, registering
from onrecord.work.naming import Kind
from onrecord.work.view import View

if TYPE_CHECKING:
    from onrecord.gui.main_window import MainWindow
    from onrecord.gui.registry.room import Registry

T = TypeVar("T")

_REST_MS = 90  # uses are looked up once the walk through the list rests
_ALL = Asked(browsing=True)


class RegistryWindow(QDialog):
    """A searchable list at the left, the chosen record at the right. Every change is an edit."""

    def __init__(self, window: MainWindow, room: Registry, kind: Kind) -> None:
        super().__init__(window)
        self._main, self._room, self._kind = window, room, kind
        self._desk = window.desk
        self._shown: Registered | None = None
        self.chooser = Chooser(kind, self._offers, window.look.theme, self)
        self.details = Details(self)
        self.new_button = fittings.button(
            self.tr("New actor") if kind is Actor else self.tr("New issue")
        )
        self._empty, self._notice = self._build_empty(), fittings.notice()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._assemble()
        self._connect()

    # what is shown

    def show_at(self, record_id: str = "") -> None:
        """Come to the front, with this record, or what it is read as, shown if one is named."""
        if record_id:
            self.chooser.line.clear()
        wanted = self._room.registers.roll(self._kind).read_as(record_id or self._key)
        self.chooser.refresh(wanted.id if wanted else "")
        self.show()
        self.raise_()
        self.activateWindow()
        self.chooser.line.setFocus()

    @property
    def _key(self) -> str:
        return self._shown.id if self._shown else ""

    def _offers(self, query: str) -> Sequence[Row]:
        registers = self._room.registers
        return offered(registers.roll(self._kind), registers.uses(self._kind), query, _ALL)

    def _on_moved(self, row: Row | None) -> None:
        self._say_typed()
        wanted = row.id if row else ""
        self._show(self._asked(naming.one, wanted) if wanted else None)

    def _show(self, record: Registered | None) -> None:
        another = record is None or record.id != self._key
        self._shown = record
        self.details.setVisible(record is not None)
        self._empty.setVisible(record is None)
        self._empty.setText(self._hint())
        if record is None:
            return
        also = self._asked(naming.merged, record.id) or []
        self.details.show_record(record, [each.name for each in also])
        self.details.set_editable(on=self._desk.session.writable)
        if another:
            self.details.show_uses(None)
        self._rest.start()

    def _show_uses(self) -> None:
        if self._shown is not None:
            self.details.show_uses(self._asked(naming.touched, self._shown.id))

    def _asked(self, query: Callable[[View, Kind, str], T], key: str) -> T | None:
        """The answer about one record; None where it cannot be read, which is told."""
        return self._desk.ask(query, self._desk.session, self._kind, key)

    def _on_changed(self) -> None:
        """The registry, or tags that refer to it, have changed."""
        if self.isVisible():
            current = self.chooser.current
            self.chooser.refresh(current.id if current else self._key)

    # what the person does

    def _on_took(self, row: Row) -> None:
        if row.act is Act.TAKE:
            self.details.setFocus(Qt.FocusReason.TabFocusReason)
            return
        session = self._desk.session
        self._notice.hide()
        edit = self._desk.do(registering.add, session, self._kind, row.name, namesake=row.namesake)
        if edit is not None:
            self.show_at(edit.changes[0].record.id)

    def _on_new(self) -> None:
        """Enter what is typed, or say where to type."""
        rows = self.chooser.model.rows
        self.chooser.line.setFocus()
        if rows and rows[-1].act is Act.ADD:
            self._on_took(rows[-1])
        else:
            self._tell(self.tr("Type the name in the line above the list, then press Enter."))

    def _on_renamed(self, name: str) -> None:
        self._change(registering.rename, name)

    def _on_aliases(self, aliases: Sequence[str]) -> None:
        self._change(registering.set_aliases, aliases)

    def _on_facts(self, facts: Mapping[str, object]) -> None:
        self._change(registering.set_facts, facts)

    def _on_doubled(self, name: str) -> None:
        told = self.tr("There is a fact “{name}” already. Give this one another name.")
        self._tell(told.format(name=name))

    def _change(self, command: Callable[..., Edit], value: object) -> None:
        if self._shown is not None:
            self._notice.hide()
            self._desk.do(command, self._desk.session, self._kind, self._shown.id, value)

    def _on_deleting(self) -> None:
        if self._shown is not None:
            self._notice.hide()
            self._desk.do(registering.delete, self._desk.session, self._kind, self._shown.id)

    def _on_merging(self) -> None:
        """Let the person pick what to merge into, told what that would touch."""
        gone = self._shown
        if gone is None:
            return
        self._say_typed()
        found = self._asked(naming.touched, gone.id)
        if found is None:
            return
        button = self.details.merge_button
        asked = Asked(words=" ".join((gone.name, *gone.aliases)), instead_of=gone.id)
        picker = self._room.picker(self._kind, asked, button)
        picker.chooser.offer_known_only()
        picker.foot.show()
        picker.chooser.moved.connect(
            lambda row: picker.foot.setText(preview(found, gone.name, row.name) if row else "")
        )
        picker.foot.setMinimumHeight(40)  # two lines, so that nothing moves while one walks
        picker.took.connect(lambda row: self._merge(gone.id, row.id))
        picker.open_at(button)

    def _merge(self, gone_id: str, kept_id: str) -> None:
        self._notice.hide()
        session = self._desk.session
        if self._desk.do(registering.merge, session, self._kind, gone_id, kept_id):
            self.show_at(kept_id)

    def _on_jumped(self, article_id: str) -> None:
        self._main.sitting.show(article_id)
        self._main.activateWindow()
        self._main.reader.setFocus()

    def _say_typed(self) -> None:
        self.details.flush()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._say_typed()
        super().closeEvent(event)

    def reject(self) -> None:
        self._say_typed()
        super().reject()

    def _on_refused(self, refusal: UserError) -> None:
        if self.isActiveWindow():
            self._tell(said(refusal.message, refusal.arguments))

    def _tell(self, text: str) -> None:
        self._notice.setText(text)
        self._notice.show()
        announce(self._notice, text)

    # building

    def _hint(self) -> str:
        if self.chooser.model.rows:
            return self.tr("Choose an entry at the left, or type a new name there.")
        if self._kind is Actor:
            return self.tr(
                "No actors yet. Type a name at the left and press Enter, or pick one for a source "
                "on its card: it is entered here."
            )
        return self.tr(
            "No issues yet. Type a name at the left and press Enter, or pick one for a stance "
            "on its card: it is entered here."
        )

    def _build_empty(self) -> QLabel:
        label = fittings.muted("", 14, wraps=True)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        label.setContentsMargins(40, 0, 40, 60)
        return label

    def _assemble(self) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Actors") if self._kind is Actor else self.tr("Issues"))
        self.resize(860, 640)
        self.setMinimumSize(640, 460)
        panes = QHBoxLayout()
        panes.setSpacing(22)
        left = QVBoxLayout()
        left.addWidget(self.chooser, 1)
        left.addWidget(self.new_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.chooser.setFixedWidth(310)
        panes.addLayout(left)
        right = QWidget()
        stack = QVBoxLayout(right)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.addWidget(self.details, 1)
        stack.addWidget(self._empty, 1)
        panes.addWidget(right, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 16)
        layout.setSpacing(10)
        layout.addWidget(self._notice)
        layout.addLayout(panes, 1)
        self.details.hide()

    def _connect(self) -> None:
        self.addAction(self._main.commands["undo"])
        self.addAction(self._main.commands["redo"])
        self.chooser.moved.connect(self._on_moved)
        self.chooser.took.connect(self._on_took)
        self.new_button.clicked.connect(self._on_new)
        self._rest.timeout.connect(self._show_uses)
        self._room.registers.changed.connect(self._on_changed)
        self._desk.refused.connect(self._on_refused)
        self._main.look.changed.connect(self._on_look)
        details = self.details
        details.name.renamed.connect(self._on_renamed)
        details.aliases.written.connect(self._on_aliases)
        # Later: the table is rebuilt by what comes of it.
        details.facts.changed.connect(self._on_facts, Qt.ConnectionType.QueuedConnection)
        details.facts.doubled.connect(self._on_doubled, Qt.ConnectionType.QueuedConnection)
        details.merging.connect(self._on_merging)
        details.deleting.connect(self._on_deleting)
        details.jumped.connect(self._on_jumped)

    def _on_look(self, theme: Theme) -> None:
        self.chooser.delegate.theme = theme
        self.chooser.list.viewport().update()
