"""The page "History": all my edits over all articles and sittings, and the way back to any."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from onrecord.gui import choosing, fittings, fonts
from onrecord.gui.history.delegate import StepDelegate
from onrecord.gui.history.model import StepsModel
from onrecord.gui.history.rows import summary
from onrecord.gui.main_window import MainWindow
from onrecord.gui.messages import quoted
from onrecord.gui.rowlist import RowList
from onrecord.gui.theme import Theme
from onrecord.model.articles import Article
from onrecord.model.edits import Edit
from onrecord.work import histories
from onrecord.work.histories import BEGINNING, Chronicle, PastStep

_AFTER_MS = 150
_MOST = 500  # steps read again after an edit, however far the list was scrolled


class HistoryPage(QWidget):
    """Lists the steps. Enter, or the button, goes to the chosen one."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        self._desk, self._sitting = window.desk, window.sitting
        self._chronicle = Chronicle(window.desk.session)
        self.model = StepsModel(self._more, self)
        self._delegate = StepDelegate(window.look.theme, self.model, self)
        self.list = self._build_list()
        self._empty = fittings.muted("", 14, wraps=True)
        self._foot = QFrame()
        self.detail = fittings.muted(wraps=True)
        self.button = QPushButton()
        self._stack = QStackedLayout()
        self._timer = QTimer(self)
        self._assemble()
        self.setFocusProxy(self.list)
        self._connect(window)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._read()

    def go(self) -> None:
        """Take back all steps after the chosen one, or bring back all up to it."""
        step = self._chosen()
        if step is None:
            return
        edit = self._desk.do(histories.go_to, self._desk.session, step)
        if edit is not None:
            self._show_place(step, edit)
            self._read()

    def _show_place(self, step: PastStep, edit: Edit) -> None:
        """Show the article that the step was made in, with what changed there."""
        if Article in edit.kinds or not edit.articles:
            return  # whole articles came or went: the queue sees to that
        sheet = self._sitting.sheet
        target = step.articles[0] if len(step.articles) == 1 else min(edit.articles)
        if sheet is None or sheet.article.id != target:
            self._sitting.show(target)
        if self._sitting.sheet is not None:
            chosen = choosing.place_of(edit, self._sitting.sheet)
            self._sitting.choose(chosen or self._sitting.chosen, reveal=True)

    # keeping up

    def _more(self) -> list[PastStep]:
        """The next steps; the last of them is the time before the first edit."""
        found = self._desk.ask(self._chronicle.more) or []
        steps = [*self.model.steps[-1:], *found]
        if self._chronicle.ended and steps and steps[-1] != BEGINNING:
            found.append(BEGINNING)
        return found

    def _read(self) -> None:
        """Read anew from the newest step; the chosen one stays chosen."""
        self._timer.stop()
        chosen = self._chosen()
        self._chronicle = Chronicle(self._desk.session)
        with QSignalBlocker(self.list.selectionModel()):
            self.model.read_again(at_least=min(len(self.model.steps), _MOST))
        place = self.model.place(chosen.number) if chosen else None
        if place is None and self.model.steps:
            place = self._now()
        if place is not None:
            self.list.setCurrentIndex(self.model.index(place))
        self._stack.setCurrentIndex(0 if self.model.steps else 1)
        self._tell()

    def _now(self) -> int:
        """Where the project is: the last step that is done."""
        done = (at for at, each in enumerate(self.model.steps) if each.is_done)
        return next(done, len(self.model.steps) - 1)

    def _chosen(self) -> PastStep | None:
        index = self.list.currentIndex()
        return self.model.steps[index.row()] if index.isValid() else None

    def _tell(self) -> None:
        """Say what the chosen step touched, and what going there means."""
        step = self._chosen()
        self._foot.setVisible(step is not None)
        if step is None:
            return
        touched = self._desk.ask(self._chronicle.touched, step)
        lines = [quoted(_short(words)) for words in touched.words] if touched else []
        lines += [summary(touched)] if touched else []
        lines += [self.tr("None of your edits is done there.")] if step == BEGINNING else []
        self.detail.setText("\n".join(filter(None, lines)))
        text = self.tr("Go &back to here") if step.is_done else self.tr("Do again &up to here")
        self.button.setText(text)
        is_now = step.is_done and self.list.currentIndex().row() == self._now()
        self.button.setEnabled(not is_now and self._desk.session.writable)
        self.button.setToolTip(
            self.tr("This is where the project is now") if is_now else self.tr("Enter does it too")
        )

    def _on_edited(self) -> None:
        if self.isVisible():
            self._timer.start()

    def _on_time(self) -> None:
        if self.isVisible():
            self._read()

    def _on_seated(self) -> None:
        self.list.setCurrentIndex(QModelIndex())
        if self.isVisible():
            self._read()  # now: the project may have been opened anew

    def _on_look_changed(self, theme: Theme) -> None:
        self._delegate.theme = theme
        self.list.viewport().update()

    # building

    def _connect(self, window: MainWindow) -> None:
        self._timer.setSingleShot(True)
        self._timer.setInterval(_AFTER_MS)
        self._timer.timeout.connect(self._on_time)
        self.button.clicked.connect(self.go)
        self.list.left.connect(window.reader.setFocus)
        self.list.selectionModel().currentChanged.connect(self._tell)
        window.desk.edited.connect(self._on_edited)
        window.desk.seated.connect(self._on_seated)
        window.intake.came.connect(self._on_edited)
        window.look.changed.connect(self._on_look_changed)

    def _assemble(self) -> None:
        self._empty.setText(
            self.tr("Nothing done yet. Every edit of yours is listed here, in all articles.")
        )
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._empty.setContentsMargins(18, 10, 18, 10)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._stack, 1)
        layout.addWidget(self._foot)
        self._build_foot()

    def _build_foot(self) -> None:
        self._foot.setObjectName("guideline")
        self.button.setProperty("kind", "plain")
        self.button.setFont(fonts.sans(14))
        layout = QVBoxLayout(self._foot)
        layout.setContentsMargins(16, 10, 16, 12)
        layout.setSpacing(8)
        layout.addWidget(self.detail)
        layout.addWidget(self.button)

    def _build_list(self) -> RowList:
        view = RowList(self.tr("History of my edits"), self)
        view.setModel(self.model)
        view.setItemDelegate(self._delegate)
        view.setUniformItemSizes(True)
        view.taken.connect(self.go)
        return view


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= 90 else line[:89].rsplit(" ", 1)[0] + "…"
