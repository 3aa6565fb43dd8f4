"""What a reviewer can do in the review window: one table for menus, keys, buttons and tips."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow

from onrecord.gui.actions import key_text
from onrecord.gui.messages import said
from onrecord.gui.plain import button_text, plain_tip
from onrecord.work.session import Session, Step

TAKES = 9
"""Versions that have a number key."""

TEXT_EACH, ONE_TEXT = range(2)
"""The ways to show layers."""


@dataclass(frozen=True, slots=True)
class Act:
    """One thing to do. ``slot`` names a method of the window or of a part of it, which ``number``
    is handed to."""

    id: str
    menu: str
    section: int
    text: str
    slot: str
    keys: tuple[str, ...] = ()
    tip: str = ""
    number: int | None = None
    checked: bool | None = None
    choice: str = ""


def acts() -> tuple[Act, ...]:
    """The whole table, in the order of the menus."""
    return (*_taking(), *_drafting(), *_closing(), *_going(), *_viewing(), *_helping())


def _taking() -> tuple[Act, ...]:
    menu = _tr("&Decide")
    takes = (
        Act(f"take {n}", menu, 0, _tr("Take {letter}").replace("{letter}", "ABCDEFGHI"[n - 1]),
            "course.take", (str(n),), _tr("This version goes into gold as it is"), number=n - 1)
        for n in range(1, TAKES + 1)
    )  # fmt: skip
    return (
        *takes,
        Act("both", menu, 1, _tr("&Both acceptable"), "course.accept", ("B",),
            _tr("All versions, or those marked, may stand; the first goes into gold")),
        Act("acceptable", menu, 1, _tr("Mark as acceptabl&e"), "doing.mark_acceptable", ("E",),
            _tr("Mark the version of the cell in hand as one of those that may stand")),
        Act("reject", menu, 1, _tr("Reject all (&X)"), "course.reject", ("X",),
            _tr("Nothing of this goes into gold")),
    )  # fmt: skip


def _drafting() -> tuple[Act, ...]:
    menu = _tr("&Decide")
    return (
        Act("pick", menu, 2, _tr("Take &part of a version"), "doing.pick", ("P",),
            _tr("Take the part in the cell in hand; arrows walk the cells")),
        Act("rewrite", menu, 2, _tr("&Rewrite"), "doing.rewrite", ("R",),
            _tr("Give the part in hand the selected words, or other values")),
        Act("drop", menu, 2, _tr("&Leave the part out"), "doing.drop", ("Del",),
            _tr("Leave the part in hand out of the draft")),
        Act("settle", menu, 2, _tr("&Settle the draft"), "course.settle", ("Return", "Enter"),
            _tr("What the draft says goes into gold")),
    )  # fmt: skip


def _closing() -> tuple[Act, ...]:
    menu = _tr("&Decide")
    return (
        Act("agreed", menu, 3, _tr("Pass what is &agreed"), "course.pass_agreed", ("A",),
            _tr("What all tagged alike goes into gold, all of this article at once")),
        Act("most", menu, 3, _tr("Pass what is agreed, &or most of it…"), "doing.pass_most",
            ("Ctrl+Shift+A",),
            _tr("In this article or in all; a share, drawn by lot, may stay for a look")),
        Act("reopen", menu, 3, _tr("Reope&n"), "course.reopen", ("U",),
            _tr("Open a settled case again; what was decided is kept")),
        Act("cause", menu, 4, _tr("&Cause…"), "foot.show_causes", ("C",),
            _tr("Say why they differ")),
        Act("note", menu, 4, _tr("No&te"), "foot.write_note", ("M",),
            _tr("Write a note to the decision")),
        Act("guideline", menu, 4, _tr("&Guideline…"), "foot.show_guidelines", ("G",),
            _tr("Name the guideline that decides it")),
        Act("discuss", menu, 5, _tr("&Discuss"), "doing.discuss", ("D",),
            _tr("Talk about this case with the others")),
        Act("undo", menu, 6, _tr("&Undo"), "course.undo", ("Ctrl+Z",),
            _tr("Take the last step back")),
        Act("redo", menu, 6, _tr("Redo (&Y)"), "course.redo", ("Ctrl+Shift+Z", "Ctrl+Y"),
            _tr("Do again what was undone")),
    )  # fmt: skip


def _going() -> tuple[Act, ...]:
    menu = _tr("&Go")
    return (
        Act("next", menu, 0, _tr("&Next open difference"), "course.go_next", ("N",),
            _tr("The next difference that nobody has settled"), number=1),
        Act("previous", menu, 0, _tr("&Previous open difference"), "course.go_next",
            ("Shift+N",), _tr("The open difference before this one"), number=-1),
        Act("down", menu, 1, _tr("Next in the &list"), "course.go_beside", ("J",),
            _tr("The next line of the list, settled or not"), number=1),
        Act("up", menu, 1, _tr("Previous &in the list"), "course.go_beside", ("K",),
            _tr("The line before this one in the list"), number=-1),
        Act("next_article", menu, 2, _tr("Next &article"), "course.step_article",
            ("]", "Ctrl+PgDown"), _tr("The next article to compare"), number=1),
        Act("previous_article", menu, 2, _tr("Previous a&rticle"), "course.step_article",
            ("[", "Ctrl+PgUp"), _tr("The article before this one"), number=-1),
        Act("find", menu, 3, _tr("&Find in differences"), "doing.find", ("Ctrl+F", "/"),
            _tr("Type to narrow the list down")),
        Act("open_article", menu, 3, _tr("&Open the article in the main window"),
            "doing.open_article", ("Ctrl+Return",),
            _tr("Show the article where you tag it yourself")),
        Act("back", menu, 4, _tr("&Back"), "doing.back", ("Esc",),
            _tr("One step back: the draft, the table, the window")),
    )  # fmt: skip


def _viewing() -> tuple[Act, ...]:
    menu = _tr("&View")
    return (
        Act("side", menu, 0, _tr("&Side by side"), "show_way", ("S",),
            _tr("A text for each annotator"), number=TEXT_EACH, checked=True, choice="way"),
        Act("overlaid", menu, 0, _tr("&Overlaid"), "show_way", ("O",),
            _tr("All annotators in one text"), number=ONE_TEXT, checked=False, choice="way"),
        Act("gold", menu, 1, _tr("Show &gold"), "show_gold", ("Y",),
            _tr("Show what is settled as a further layer"), checked=False),
        Act("blind", menu, 1, _tr("&Hide names"), "hide_names", ("H",),
            _tr("Call annotators A, B and C only"), checked=False),
        Act("all", menu, 2, _tr("Differences of &all articles"), "show_all", ("L",),
            _tr("List the differences of all articles"), checked=False),
        Act("unfold", menu, 2, _tr("Show what is agr&eed"), "pane.toggle_agreed", ("Shift+A",),
            _tr("Unfold the cases in which all say the same")),
        Act("larger", menu, 3, _tr("&Larger text"), "zooming.larger", ("Ctrl++", "Ctrl+="), ""),
        Act("smaller", menu, 3, _tr("S&maller text"), "zooming.smaller", ("Ctrl+-",), ""),
    )  # fmt: skip


def _helping() -> tuple[Act, ...]:
    menu = _tr("&Help")
    return (
        Act("keys", menu, 0, _tr("&Keys"), "doing.show_keys", ("?",), _tr("Show all keys")),
        Act("help", menu, 0, _tr("How to &review"), "doing.show_help", ("F1",),
            _tr("Read how layers are compared and settled")),
        Act("close", menu, 1, _tr("&Close this window"), "close", ("Ctrl+W",), ""),
    )  # fmt: skip


class Commands:
    """The QActions of the table, bound to a window's methods and put into its menus."""

    def __init__(self, table: Sequence[Act], window: QMainWindow) -> None:
        self.table = table
        self._actions: dict[str, QAction] = {}
        groups: dict[str, QActionGroup] = {}
        for act in table:
            action = QAction(act.text, window)
            action.setObjectName(act.id)
            action.setShortcuts([QKeySequence(key) for key in act.keys])
            action.setToolTip(tooltip(act))
            if act.checked is not None:
                action.setCheckable(True)
                action.setChecked(act.checked)
            if act.choice:
                groups.setdefault(act.choice, QActionGroup(window)).addAction(action)
            action.triggered.connect(_bound(act, window))
            window.addAction(action)
            self._actions[act.id] = action

    def __getitem__(self, act_id: str) -> QAction:
        return self._actions[act_id]

    def items(self) -> Mapping[str, QAction]:
        """All of them by id."""
        return self._actions

    def fill(self, window: QMainWindow) -> None:
        """Put every action into its menu."""
        bar, menu, before = window.menuBar(), None, None
        for act in self.table:
            if before is None or act.menu != before.menu:
                menu = bar.addMenu(act.menu)
                menu.setToolTipsVisible(True)
            elif act.section != before.section and menu is not None:
                menu.addSeparator()
            assert menu is not None, "made above"
            menu.addAction(self._actions[act.id])
            before = act


def _bound(act: Act, window: QMainWindow) -> Callable[..., None]:
    """The method of the window that the act calls; what is checkable hands its state on."""
    slot: Callable[..., None] = attrgetter(act.slot)(window)
    if act.number is not None:
        return lambda _checked=False: slot(act.number)
    if act.checked is not None and not act.choice:
        return lambda state: slot(state)
    return lambda _checked=False: slot()


def name_steps(commands: Commands, session: Session) -> None:
    """Let the menu say what would be undone: "Undo Settle “taxes will fall”"."""
    undo, redo = session.undo_name(), session.redo_name()
    _name_step(commands["undo"], _tr("&Undo {edit}") if undo else _tr("&Undo"), undo)
    _name_step(commands["redo"], _tr("Redo {edit} (&Y)") if redo else _tr("Redo (&Y)"), redo)


def _name_step(action: QAction, template: str, step: Step | None) -> None:
    action.setEnabled(step is not None)
    named = button_text(said(step.message, step.arguments)) if step else ""
    action.setText(template.replace("{edit}", named))


def tooltip(act: Act) -> str:
    """What it does, with its first key: "Reject all (X)"."""
    told = act.tip or plain_name(act)
    return plain_tip(f"{told} ({key_text(act.keys[0])})" if act.keys else told)


def plain_name(act: Act) -> str:
    """The name without mnemonic."""
    return act.text.replace(" (&X)", "").replace(" (&Y)", "").replace("&", "").rstrip("…")


def _tr(text: str) -> str:
    return QCoreApplication.translate("review acts", text)
