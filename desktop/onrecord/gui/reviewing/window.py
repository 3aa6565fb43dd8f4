"""The review window: differences at the left, the texts, and the case in hand at the foot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from onrecord.errors import UserError
from onrecord.gui import tab_order
from onrecord.gui.announcing import announce, is_heard
from onrecord.gui.messages import MessageBar
from onrecord.gui.reviewing import hand as hands
from onrecord.gui.reviewing import listing, telling
from onrecord.gui.reviewing.acts import ONE_TEXT, Commands, acts, name_steps
from onrecord.gui.reviewing.arranging import Kept, column, keep, restore, splitter
from onrecord.gui.reviewing.case_list import CasePane
from onrecord.gui.reviewing.cells import first_cell
from onrecord.gui.reviewing.deciding import Deciding
from onrecord.gui.reviewing.doing import Doing
from onrecord.gui.reviewing.foot import Foot
from onrecord.gui.reviewing.habits import Habits
from onrecord.gui.reviewing.head import Head
from onrecord.gui.reviewing.nothing import AllSettled, Nothing
from onrecord.gui.reviewing.scope import Scope
from onrecord.gui.reviewing.strays import Strays
from onrecord.gui.reviewing.texts import Texts
from onrecord.gui.reviewing.voices import Voice, gold_voice
from onrecord.gui.theme import Theme
from onrecord.model.edits import Edit

if TYPE_CHECKING:
    from onrecord.gui.main_window import MainWindow
    from onrecord.work.surveys import CaseFilter

_WIDTHS = (272, 1128)
_HEIGHTS = (560, 270)


class ReviewWindow(QMainWindow):
    """Assembles head, list, texts and foot around a course, and keeps them in step with it."""

    def __init__(self, main: MainWindow) -> None:
        super().__init__(main)
        self._main = main
        self._left_out: frozenset[str] = frozenset()
        self.habits = Habits(main.settings)
        theme = main.look.theme
        self.zooming = main.zooming
        self.course = Deciding(main.desk, self)
        self.pane = CasePane(theme, main.desk.session.codebook)
        self.texts = Texts(theme, main.reader)
        self.foot = Foot(theme)
        self.doing = Doing(main, self)
        self.commands = Commands(acts(), self)
        self.foot.take_commands(self.commands)
        self.scope = Scope(self.course, self.pane, self.commands["all"], self)
        self.head = Head(theme, self.commands)
        self.messages, self.nothing, self.end = MessageBar(), Nothing(), AllSettled()
        self.strays = Strays()
        self._assemble()
        self._connect()
        self._restore()

    # coming and going

    def begin(self, article_id: str = "") -> None:
        """Come to the front at the first open case, of this article if it can be compared."""
        self._come()
        self.course.begin(article_id)
        self.texts.focus()

    def show_case(self, article_id: str, case_id: str) -> None:
        """Come to the front at this case."""
        self._come()
        self.course.read_articles()
        self.course.show(article_id, case_id)
        self.texts.focus()

    def show_cases(self, wanted: CaseFilter) -> None:
        """Come to the front with the cases of all articles that the filter keeps."""
        self._come()
        self.course.read_articles()
        self.scope.show_cases(wanted)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go when the main window goes."""
        is_gone = event.type() == QEvent.Type.Hide and not event.spontaneous()
        if watched is self._main and is_gone:
            self.close()
        return super().eventFilter(watched, event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.scope.stop()
        self.course.let_go()
        keep(self._main.settings, self._kept)
        super().closeEvent(event)

    def _come(self) -> None:
        self.show()
        self.raise_()
        self.activateWindow()

    # what acts ask for

    def show_way(self, texts: int) -> None:
        """Show all layers in one text, or else a text for each."""
        self.texts.is_overlaid = self.habits.is_overlaid = texts == ONE_TEXT
        self._show_layers()

    def show_gold(self, _on: bool) -> None:
        """Show what is settled as a further layer, or do not."""
        self._show_layers()

    def hide_names(self, on: bool) -> None:
        """Call annotators by letters only, or by their names."""
        self.habits.hides_names = on
        self.course.hide_names(on)

    def set_audit(self, share: float) -> None:
        """Leave this share of what is agreed for a look, and remember it."""
        self.habits.audit = share
        self.course.set_audit(share)

    def show_all(self, on: bool) -> None:
        """List the differences of all articles, or of this one."""
        self.scope.show_all(on)

    def put_beside(self, widget: QWidget) -> None:
        """Let this stand at the right of the texts."""
        self._splitter.addWidget(widget)

    def tell(self, message: UserError) -> None:
        """Tell what the person should know, where they are at work in this window."""
        if self.isActiveWindow():
            self.messages.tell(message)

    # what is shown

    @property
    def shown_voices(self) -> tuple[Voice, ...]:
        """The voices whose layers are seen; all where none was left."""
        found = tuple(x for x in self.course.voices if x.annotator_id not in self._left_out)
        return found or self.course.voices

    def _on_opened(self) -> None:
        comparison = self.course.comparison
        self.nothing.setVisible(comparison is None)
        self._splitter.setVisible(comparison is not None)
        title = comparison.article.title if comparison else ""
        self.head.show_article(title, self.course.place, len(self.course.articles))
        named = self.tr("Review – {title}").format(title=title)
        self.setWindowTitle(named if title else self.tr("Review"))
        self.messages.hide()
        self._on_changed()
        self._on_came()

    def _on_changed(self) -> None:
        self._show_texts()
        self.scope.refresh()
        self._show_end()
        name_steps(self.commands, self._main.desk.session)

    def _on_came(self) -> None:
        hand = self.course.hand
        self._show_hand()
        self.texts.show_case(hand.entry if hand else None)
        self.pane.show_here(hand.case_id if hand else "")
        if hand is not None:
            if is_heard():
                announce(self.foot, self.foot.said)
            self.foot.table.go_to(*first_cell(self.foot.table.rows, len(self.course.voices)))

    def _on_drafted(self) -> None:
        place = self.foot.table.place
        self._show_hand()
        self.foot.table.go_to(*place)

    def _show_hand(self) -> None:
        hand, course = self.course.hand, self.course
        line = telling.headline(hand, course.lines) if hand else ""
        self.foot.show_hand(hand, course.voices, line)
        if hand is None:
            return
        title = self.tr("Gold") if hands.verdict_stands(hand) else self.tr("Draft")
        rows = hands.rows(hand, course.voices, course.names)
        voices = (*course.voices, gold_voice(title))
        self.foot.table.show_rows(rows, voices, hand.acceptable)

    def _show_texts(self) -> None:
        comparison = self.course.comparison
        self.head.show_counts(listing.counts(self.course.lines) if comparison else None)
        if comparison is None:
            return
        gold = self.commands["gold"].isChecked()
        self.texts.show_comparison(comparison, self.shown_voices, with_gold=gold)
        self.head.show_voices(self.course.voices, self._left_out)
        tab_order.chain(self.pane.stops)
        tab_order.follow(self.pane.list, self.texts)

    def _show_end(self) -> None:
        comparison, counts = self.course.comparison, listing.counts(self.course.lines)
        self.strays.show_comparison(comparison)
        is_over = comparison is not None and not counts.open
        self.end.setVisible(is_over)
        if is_over and comparison is not None:
            here, waiting = comparison.article.id, counts.agreed - counts.passed
            left = [x for x in self.course.articles if not x.is_settled and x.article_id != here]
            self.end.tell(waiting=waiting, is_settled=comparison.is_settled, has_next=bool(left))

    def _show_layers(self) -> None:
        self._show_texts()
        hand = self.course.hand
        self.texts.show_case(hand.entry if hand else None)

    def _on_layers_chosen(self, left_out: frozenset[str]) -> None:
        self._left_out = left_out
        self._show_layers()

    # hearing

    def _on_edited(self, edit: Edit) -> None:
        self.messages.hide()
        name_steps(self.commands, self._main.desk.session)
        here = self.course.comparison.article.id if self.course.comparison else ""
        if self.scope.is_of_all and here not in edit.articles:  # else the course has told
            self.scope.refresh()

    def _on_came_in(self) -> None:
        if self.isVisible():
            self.course.start_again()

    def _on_look(self, theme: Theme) -> None:
        for each in (self.head, self.pane, self.texts, self.foot):
            each.set_theme(theme)

    # building

    def _assemble(self) -> None:
        self.setMinimumSize(960, 600)
        foot = column(self.strays, self.end, self.foot)
        self._middle = splitter(Qt.Orientation.Vertical, (self.texts, foot), _HEIGHTS, 0)
        parts = (self.pane, self._middle)
        self._splitter = splitter(Qt.Orientation.Horizontal, parts, _WIDTHS, 1)
        self._kept: Kept = {"geometry": self, "panes": self._splitter, "foot": self._middle}
        self.pane.setMinimumWidth(210)
        self.nothing.hide()
        self.setCentralWidget(column(self.head, self.messages, self._splitter, self.nothing))
        self.commands.fill(self)

    def _connect(self) -> None:
        course, table = self.course, self.foot.table
        course.leaving.connect(self.foot.keep_note)
        course.walk = lambda: self.pane.shown
        course.listed = lambda: self.pane.listed
        course.opened.connect(self._on_opened)
        course.changed.connect(self._on_changed)
        course.came.connect(self._on_came)
        course.drafted.connect(self._on_drafted)
        course.told.connect(self.tell)
        self.pane.chosen.connect(course.show)
        self.scope.found.connect(self.pane.list.setFocus)
        self.pane.left.connect(self.texts.focus)
        self.texts.chosen.connect(course.go_to)
        self.texts.zoomed.connect(lambda steps: self.zooming.set_size(self.zooming.px + steps))
        table.picked.connect(self.doing.pick_cell)
        table.entered.connect(course.settle)
        table.marked.connect(course.mark_acceptable)
        table.left.connect(self.texts.focus)
        self.foot.given.connect(course.give)
        self.foot.unsaid.connect(self.texts.focus)
        self.head.layers_chosen.connect(self._on_layers_chosen)
        self._connect_others()

    def _connect_others(self) -> None:
        main = self._main
        main.desk.edited.connect(self._on_edited)
        main.desk.refused.connect(self.tell)
        main.installEventFilter(self)
        main.intake.came.connect(self._on_came_in)
        main.look.changed.connect(self._on_look)
        main.reader.retyped.connect(lambda: self.texts.set_like(main.reader))
        self.strays.out_wanted.connect(self.course.drop_stray)
        self.end.next_wanted.connect(self.course.next_open_article)
        self.end.pass_wanted.connect(self.course.pass_agreed)
        for wanted, key in (
            (self.end.export_wanted, "export"),
            (self.nothing.hand_out_wanted, "hand_out"),
            (self.nothing.take_in_wanted, "take_in"),
        ):
            wanted.connect(main.commands[key].trigger)
        self.nothing.help_wanted.connect(self.doing.show_help)

    def _restore(self) -> None:
        """Lie and look as the person left it."""
        restore(self._main.settings, self._kept)
        self.texts.is_overlaid = self.habits.is_overlaid
        self.commands["overlaid" if self.habits.is_overlaid else "side"].setChecked(True)
        self.commands["blind"].setChecked(self.habits.hides_names)
        self.course.hides_names = self.habits.hides_names
        self.course.set_audit(self.habits.audit)
