"""Every room of the window, opened with its key, and what a screen reader would meet there."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QListView,
    QMainWindow,
    QMenu,
    QMenuBar,
    QScrollArea,
    QScrollBar,
    QTabBar,
    QTreeWidget,
    QWidget,
)

from onrecord.gui.codebook.editor import CodebookEditor
from onrecord.gui.palette.panel import PalettePanel
from onrecord.gui.preferences.dialog import PreferencesDialog
from onrecord.gui.reading.going import GoLine
from onrecord.gui.search.page import SearchPage
from onrecord.gui.valuing.popup import ValuePopup
from tests.gui.feedback_page import FeedbackPage
from tests.gui.hands_page import HandsPage
from tests.gui.pages import DeskPage
from tests.gui.registry_page import into
from tests.settled import Review

_PARTS_OF_CONTROLS = (QScrollBar, QHeaderView, QMenuBar, QTabBar)
_ROWS = 200
_ROOT = QModelIndex()
_NEAR = 6  # pixels: what stands in one line is rarely level to the last one
_WAYS_ROUND = 120


class Room(NamedTuple):
    """A room, and what opens it; ``closes`` where Esc takes it away again, and leads ``back``."""

    name: str
    open: Callable[[DeskPage], QWidget]
    closes: bool = True
    back: str = "Article text"

    def open_from(self, desk: DeskPage) -> QWidget:
        """Open it; from the text, if Esc is to lead back there."""
        if self.closes:
            desk.window.activateWindow()
            desk.window.reader.setFocus()
            desk.qtbot.waitUntil(desk.window.reader.hasFocus)
        root = self.open(desk)
        QApplication.processEvents()
        return root


# What a person can get at


def controls(root: QWidget) -> list[QWidget]:
    """What can be pressed, written in or walked in a room, as far as it is to be seen."""
    found = [each for each in root.findChildren(QWidget) if _is_control(each, root)]
    return [root, *found] if _is_control(root, root) else found


def _is_control(widget: QWidget, root: QWidget) -> bool:
    if not widget.isVisible() or not widget.isEnabled() or widget.window() is not root.window():
        return False
    if isinstance(widget, (*_PARTS_OF_CONTROLS, QMenu)) or _is_inner(widget):
        return False
    policy = widget.focusPolicy() is not Qt.FocusPolicy.NoFocus and widget.focusProxy() is None
    return policy or isinstance(widget, QAbstractButton)


def _is_inner(widget: QWidget) -> bool:
    """Whether it is a part of a control of Qt's: the line of a box, the cross of a line."""
    around = widget.parentWidget()
    whole = (QAbstractSpinBox, QComboBox, QLineEdit, QHeaderView, QMenuBar, QAbstractItemView)
    return isinstance(around, whole) or widget.objectName().startswith("qt_")


def name_of(widget: QWidget) -> str:
    """What a screen reader says, as Qt hands it over: the name, a button's text, a buddy's."""
    if isinstance(widget, QComboBox):  # on some systems Qt tells what is chosen in its place
        return widget.accessibleName()
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name).replace("&", "").strip()


def says_something(name: str) -> bool:
    """Whether a name is more than a sign."""
    return sum(each.isalpha() for each in name) > 1


def unnamed(root: QWidget) -> list[str]:
    return [told(each) for each in controls(root) if not says_something(name_of(each))]


def twins(root: QWidget) -> list[str]:
    """Names that two controls of a room share."""
    names = [name_of(each) for each in controls(root)]
    return sorted({name for name in names if names.count(name) > 1})


def silent_rows(root: QWidget) -> list[str]:
    """Lists with rows that have nothing to be said."""
    views = [each for each in root.findChildren(QAbstractItemView) if each.isVisible()]
    return [told(view) for view in views if not all(_texts(view))]


def _texts(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    if isinstance(view, QTreeWidget):
        yield from (_spoken(each) for each in _tree(view))
    elif isinstance(view, QListView):
        rows = range(min(model.rowCount(_ROOT), _ROWS))
        yield from (_spoken(model.index(row, 0, _ROOT)) for row in rows)


def _tree(view: QTreeWidget) -> Iterator[QModelIndex]:
    model = view.model()
    waiting = [model.index(row, 0, _ROOT) for row in range(model.rowCount(_ROOT))]
    for index in waiting:
        yield index
        waiting += [model.index(at, 0, index) for at in range(model.rowCount(index))]


def _spoken(index: QModelIndex) -> str:
    roles = (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole)
    return next((text for role in roles if (text := index.data(role))), "")


# Tab


def ring(root: QWidget) -> list[QWidget]:
    """What Tab comes by, from the first control on, till it comes round."""
    start = focus()
    if start is None or not (start is root or root.isAncestorOf(start)):
        stops = [each for each in controls(root) if _is_stop(each)]
        stops[0].setFocus(Qt.FocusReason.TabFocusReason)
    found: list[QWidget] = []
    while len(found) < _WAYS_ROUND:
        at = focus()
        if at is None or (found and at is found[0]):
            break
        found.append(at)
        QTest.keyClick(at, Qt.Key.Key_Tab)
    return found


def missed(root: QWidget, way: list[QWidget]) -> list[str]:
    """Stops that Tab does not come by, or comes by twice."""
    stops = [each for each in controls(root) if _is_stop(each)]
    return [
        *(f"not reached: {told(each)}" for each in stops if each not in way),
        *(f"twice: {told(each)}" for each in {*way} if way.count(each) > 1),
    ]


def leaps(root: QWidget, way: list[QWidget]) -> list[str]:
    """Steps of Tab that go up, or back in a line, within one pane."""
    first = min(range(len(way)), key=lambda at: _order(way[at], root), default=0)
    way = [each for each in (*way[first:], *way[:first]) if not _is_cross(each)]
    return [f"{told(a)} → {told(b)}" for a, b in pairwise(way) if not _goes_on(a, b)]


def _is_cross(widget: QWidget) -> bool:
    """Whether it takes away what it stands on: such come last, wherever they are."""
    return isinstance(widget, QAbstractButton) and widget.text() == "×"


def _goes_on(a: QWidget, b: QWidget) -> bool:
    here, there = _box(_seen(a, b)), _box(_seen(b, a))
    below = there.top() >= here.bottom() - _NEAR
    beside = there.left() >= here.right() - _NEAR
    within = here.contains(there.center())
    return below or beside or within


def _seen(widget: QWidget, other: QWidget) -> QWidget:
    """The area it scrolls in, unless the other scrolls along; else itself."""
    around = widget.parentWidget()
    while around is not None and not around.isAncestorOf(other):
        if isinstance(around, QScrollArea):
            return around
        around = around.parentWidget()
    return widget


def _order(widget: QWidget, root: QWidget) -> tuple[int, int, int]:
    box = _box(widget)
    pane = box.left() // 150 if isinstance(root, QMainWindow) else 0
    return (pane, box.top(), box.left())


def _is_stop(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _box(widget: QWidget) -> QRect:
    return QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())


def focus() -> QWidget | None:
    popup = QApplication.activePopupWidget()
    return popup.focusWidget() or popup if popup is not None else QApplication.focusWidget()


def told(widget: QWidget) -> str:
    name = name_of(widget) or widget.objectName()
    around = widget.parentWidget()
    return f"{type(widget).__name__} “{name}” in {type(around).__name__}"


# Opening rooms


def top() -> QWidget:
    """What lies above all else."""
    found = (
        QApplication.activePopupWidget()
        or QApplication.activeModalWidget()
        or QApplication.activeWindow()
    )
    assert found is not None
    return found


def is_gone(root: QWidget) -> bool:
    try:
        return not root.isVisible()
    except RuntimeError:  # deleted, as it should be
        return True


def _feedback(topic: str = "What stands") -> Callable[[DeskPage], QWidget]:
    def open_(desk: DeskPage) -> QWidget:
        Review(desk.window.desk.session).settle(topic)
        return FeedbackPage(desk).walk_to(topic).window

    return open_


def _by_key(*keys: str) -> Callable[[DeskPage], QWidget]:
    def open_(desk: DeskPage) -> QWidget:
        desk.press(*keys)
        QApplication.processEvents()
        return top()

    return open_


def _pane(kind: type[QWidget], *keys: str) -> Callable[[DeskPage], QWidget]:
    def open_(desk: DeskPage) -> QWidget:
        desk.press(*keys)
        found = [each for each in desk.window.findChildren(kind) if each.isVisible()]
        return found[-1]

    return open_


def _window_with(*keys: str) -> Callable[[DeskPage], QWidget]:
    def open_(desk: DeskPage) -> QWidget:
        desk.window.activateWindow()
        desk.window.reader.setFocus()
        desk.press(*keys)
        return desk.window

    return open_


def _search(mode: str, words: str) -> Callable[[DeskPage], QWidget]:
    def open_(desk: DeskPage) -> QWidget:
        desk.press("Ctrl+Shift+F")
        page = desk.window.left.page
        assert isinstance(page, SearchPage)
        page.findChild(QAbstractButton, mode).click()  # type: ignore[union-attr]
        page.line.setText(words)
        page.search()
        return desk.window

    return open_


def _statement(desk: DeskPage) -> QWidget:
    desk.press("Ctrl+1", "Ctrl+2")
    desk.click("officials")
    desk.click("would end in June")
    return desk.window


def _source(desk: DeskPage) -> QWidget:
    desk.press("Ctrl+2")
    desk.click("the minister")
    return desk.window


def _bulk(desk: DeskPage) -> QWidget:
    desk.press("Ctrl+2")
    HandsPage(desk).pick(0, 1)
    return desk.window


def _picker(desk: DeskPage) -> QWidget:
    _source(desk)
    into(desk).press("Return")
    return top()


def _with_source(key: str) -> Callable[[DeskPage], QWidget]:
    def open_(desk: DeskPage) -> QWidget:
        _source(desk)
        desk.window.reader.setFocus()
        desk.press(key)
        popups = [x for x in desk.window.findChildren(ValuePopup) if x.isVisible()]
        return popups[-1] if popups else top()

    return open_


def _preferences(row: int) -> Callable[[DeskPage], QWidget]:
    def open_(desk: DeskPage) -> QWidget:
        desk.press("Ctrl+,")
        found = [x for x in desk.window.findChildren(PreferencesDialog) if x.isVisible()]
        found[-1].list.setCurrentRow(row)
        desk.qtbot.waitUntil(found[-1].isActiveWindow)
        return found[-1]

    return open_


def _codebook(*titles: str) -> Callable[[DeskPage], QWidget]:
    def open_(desk: DeskPage) -> QWidget:
        from tests.gui.codebook_page import CodebookPage

        page = CodebookPage(desk)
        if titles:
            page.choose(*titles)
        return page.editor

    return open_


def _review(desk: DeskPage) -> QWidget:
    from tests.gui.codebook_page import CodebookPage

    return CodebookPage(desk).choose("Claim").write("Title", "Assertion").review()


def leave_editor(desk: DeskPage) -> None:
    for editor in desk.window.findChildren(CodebookEditor):
        editor.close()


def _occurrences(desk: DeskPage) -> QWidget:
    desk.select("minister")
    desk.press("O")
    return top()


def _comment(desk: DeskPage) -> QWidget:
    _source(desk)
    desk.press("Ctrl+M")
    return desk.window


def _menu(desk: DeskPage) -> QWidget:
    return HandsPage(desk).menu_at("the minister")


WINDOWS = (
    Room("queue and statements", _statement, closes=False),
    Room("source on its card", _source, closes=False),
    Room("several cards", _bulk, closes=False),
    Room("search in texts, to check", _search("texts", "minister"), closes=False),
    Room("search in tags", _search("tags", "the"), closes=False),
    Room("to check", _window_with("Ctrl+1", "Ctrl+3"), closes=False),
    Room("tags here", _window_with("Ctrl+4"), closes=False),
    Room("history", _window_with("Ctrl+Shift+H"), closes=False),
    Room("discussion", _window_with("Ctrl+5"), closes=False),
    Room("comment", _comment, closes=False),
    Room("find line", _window_with("Ctrl+F"), closes=False),
    Room("guidelines", _window_with("Esc", "Ctrl+Shift+G"), closes=False),
    Room("article beside", _window_with("Ctrl+Shift+G", "Ctrl+\\"), closes=False),
)

DIALOGS = (
    Room("palette", _pane(PalettePanel, "Ctrl+K")),
    Room("go to", _pane(GoLine, "Ctrl+G")),
    Room("keys", _by_key("?")),
    *(Room(f"preferences {row}", _preferences(row)) for row in range(6)),
    Room("project settings", _by_key("Ctrl+Shift+,")),
    Room("recent projects", _by_key("Ctrl+Shift+O")),
    Room("new project", _by_key("Ctrl+N")),
    Room("help", _by_key("F1")),
    Room("agreement", _by_key("Ctrl+Shift+N")),
    Room("feedback", _feedback()),
    Room("feedback on boundaries", _feedback("Source: boundaries")),
    Room("actors", _by_key("Ctrl+Shift+A")),
    Room("issues", _by_key("Ctrl+Shift+I")),
    Room("codebook", _codebook()),
    Room("label", _codebook("Claim")),
    Room("attribute", _codebook("Source", "Type")),
    Room("value", _codebook("Source", "Type", "document")),
    Room("link", _codebook("attributed to")),
    Room("revisions", _by_key("Ctrl+Shift+D")),
    Room("tags to recode", _by_key("Ctrl+Shift+R")),
    Room("every occurrence", _occurrences),
    Room("hand out", _by_key("Ctrl+Alt+H")),
    Room("shared folder", _by_key("Ctrl+Alt+W")),
    Room("threads of the project", _by_key("Ctrl+D")),
)

POPUPS = (
    Room("picker of actors", _picker, back="Actor: not set"),
    Room("convert", _with_source("X")),
    Room("values", _with_source("V")),
    Room("context menu", _menu),
)
