"""The help beside the window: pages at the left, the one shown at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QToolButton,
    QVBoxLayout,
)

from onrecord import resources
from onrecord.gui import fonts
from onrecord.gui.actions import key_text
from onrecord.gui.help.browser import Browser
from onrecord.gui.help.formats_page import with_formats
from onrecord.gui.help.pages import HelpPage, read_pages, search, target
from onrecord.gui.plain import plain_tip
from onrecord.gui.preferences.choices import Choices
from onrecord.gui.speaking import language

if TYPE_CHECKING:
    from onrecord.gui.main_window import MainWindow

_NAME = Qt.ItemDataRole.UserRole


class HelpWindow(QDialog):
    """Non-modal; every page is a file of ours, and no link leads out of them."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Help"))
        self.setProperty("reopen", "help.show")
        self._look = window.look
        folder = resources.path("help")
        self.pages = with_formats(read_pages(folder, language(Choices(window.settings).language)))
        self._been: list[str] = []
        self._at = -1
        self.line, self.list, self.browser = self._build_line(), QListWidget(), Browser(folder)
        self.back = self._build_arrow("←", self.tr("Back"), -1, "Alt+Left")
        self.forward = self._build_arrow("→", self.tr("Forward"), 1, "Alt+Right")
        self._assemble()
        self._connect()
        self._list_all()

    @property
    def page(self) -> HelpPage | None:
        """The page that is shown."""
        name = self._been[self._at] if self._been else ""
        return next((each for each in self.pages if each.name == name), None)

    def turn(self, name: str) -> None:
        """Show a page; the one before can be come back to."""
        if self.page is not None and self.page.name == name:
            return
        self._been = [*self._been[: self._at + 1], name]
        self._at = len(self._been) - 1
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return and F3 walk what was found; Ctrl+F goes to the line."""
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() in (Qt.Key.Key_F3, Qt.Key.Key_Return) and self.line.text():
            self.browser.go_on(self.line.text(), back=back)
        elif event.key() == Qt.Key.Key_F and event.modifiers() & _CTRL:
            self.line.setFocus()
            self.line.selectAll()
        else:
            super().keyPressEvent(event)

    def _go(self, step: int) -> None:
        if 0 <= self._at + step < len(self._been):
            self._at += step
            self._show()

    def _show(self) -> None:
        page = self.page
        if page is None:
            return
        self.browser.show_page(page)
        self.browser.mark(self.line.text(), self._look.theme.found)
        self.back.setEnabled(self._at > 0)
        self.forward.setEnabled(self._at < len(self._been) - 1)
        self._mark_in_list(page.name)

    def _mark_in_list(self, name: str) -> None:
        for row in range(self.list.count()):
            if self.list.item(row).data(_NAME) == name:
                self.list.setCurrentRow(row)

    def _list_all(self) -> None:
        self.list.clear()
        for page in self.pages:
            self._add(page, page.title, "")

    def _add(self, page: HelpPage, text: str, tip: str) -> None:
        item = QListWidgetItem(text)
        item.setData(_NAME, page.name)
        item.setToolTip(plain_tip(tip))
        self.list.addItem(item)

    def _on_searched(self, words: str) -> None:
        self.list.blockSignals(True)
        if words.strip():
            self.list.clear()
            for found in search(self.pages, words):
                self._add(found.page, f"{found.page.title}  ({found.times})", found.excerpt)
            if not self.list.count():
                self.list.addItem(self.tr("Nothing found."))
        else:
            self._list_all()
        self.list.blockSignals(False)
        first = self.list.item(0).data(_NAME)
        if first and words.strip():
            self.turn(first)
        self._show()
        self.browser.go_on(words)

    def _on_row_changed(self, row: int) -> None:
        item = self.list.item(row)
        if item is not None and item.data(_NAME):
            self.turn(item.data(_NAME))

    def _on_link(self, url: QUrl) -> None:
        name = target(url.toString(), self.pages)
        if name:
            self.turn(name)
        elif url.toString().startswith("#"):
            self.browser.scrollToAnchor(url.fragment())

    # building

    def _connect(self) -> None:
        self.line.textChanged.connect(self._on_searched)
        self.list.currentRowChanged.connect(self._on_row_changed)
        self.browser.anchorClicked.connect(self._on_link)
        self._look.changed.connect(self._show)

    def _assemble(self) -> None:
        self.resize(960, 680)
        self.list.setFont(fonts.sans(14))
        self.list.setAccessibleName(self.tr("Help pages"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        left = QVBoxLayout()
        left.setSpacing(8)
        arrows = QHBoxLayout()
        arrows.addWidget(self.back)
        arrows.addWidget(self.forward)
        arrows.addStretch()
        for part in (self.line, self.list):
            left.addWidget(part)
        left.addLayout(arrows)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 16, 0, 12)
        layout.setSpacing(14)
        layout.addLayout(left, 2)
        layout.addWidget(self.browser, 5)

    def _build_line(self) -> QLineEdit:
        line = QLineEdit()
        line.setFont(fonts.sans(14))
        line.setPlaceholderText(self.tr("Search the help…"))
        line.setAccessibleName(self.tr("Search the help"))
        line.setClearButtonEnabled(True)
        return line

    def _build_arrow(self, text: str, name: str, step: int, key: str) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setFont(fonts.sans(15))
        button.setAccessibleName(name)
        button.setToolTip(f"{name} ({key_text(key)})")
        button.setShortcut(key)
        button.setEnabled(False)
        button.clicked.connect(lambda: self._go(step))
        return button


_CTRL = Qt.KeyboardModifier.ControlModifier
