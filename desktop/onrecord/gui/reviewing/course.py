"""The course of a review: which article and case is in hand, kept up with every edit."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from onrecord.errors import UserError
from onrecord.gui.desk import Desk
from onrecord.gui.reviewing import hand as hands
from onrecord.gui.reviewing import listing
from onrecord.gui.reviewing.everywhere import Everywhere
from onrecord.gui.reviewing.hand import Hand
from onrecord.gui.reviewing.listing import CaseLine
from onrecord.gui.reviewing.voices import Voice, voices
from onrecord.model.articles import Article
from onrecord.model.comments import Comment
from onrecord.model.edits import Edit
from onrecord.model.layers import Layer
from onrecord.work import comparing, naming, reviews
from onrecord.work.comparing import Comparison, Entry
from onrecord.work.reviews import Reviewable

if TYPE_CHECKING:
    from onrecord.work.surveys import Survey


class Course(QObject):
    """Holds one comparison, and one case of it with its draft.

    ``walk`` gives the differences as they are listed, so that the next case is the next one seen;
    ``listed`` all lines, what is agreed among them where it is unfolded.
    """

    leaving = Signal()  # the case in hand is about to be another
    opened = Signal()  # another article, or none
    changed = Signal()  # the same article, of which something was decided or tagged
    came = Signal()  # another case is in hand, or none
    drafted = Signal()  # the draft or the reasons of the case in hand
    told = Signal(object)  # UserError: what the person should know

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.articles: tuple[Reviewable, ...] = ()
        self.comparison: Comparison | None = None
        self.hand: Hand | None = None
        self.voices: tuple[Voice, ...] = ()
        self.lines: tuple[CaseLine, ...] = ()
        self.names: Mapping[str, str] = {}
        self._left = ("", "")  # article and case, when the window was closed
        self._begun: dict[str, Hand] = {}  # what was begun on cases and not decided, by their ids
        self.everywhere = Everywhere(desk, self)
        self.audit = 0.0
        self.hides_names = False
        self.walk: Callable[[], Sequence[CaseLine]] = lambda: self.lines
        self.listed = self.walk
        self._is_watched = False  # nobody has looked yet
        desk.edited.connect(self._on_edited)
        desk.seated.connect(self._on_seated)

    # where one is

    def begin(self, article_id: str = "") -> None:
        """Go to the first open case: of this article if it can be compared, else of the first that
        has one."""
        self.read_articles()
        known = [each.article_id for each in self.articles]
        open_ = [each.article_id for each in self.articles if not each.is_settled]
        first = article_id if article_id in known else next(iter([*open_, *known]), "")
        if self.comparison is None or self.comparison.article.id != first:
            article_id, case_id = self._left
            self.open(first, case_id if article_id == first else "")
        elif self.hand is None:
            self.go_next()

    def let_go(self) -> None:
        """Hold nothing while nobody looks: then edits elsewhere cost nothing. Where one was is
        kept, and what was begun."""
        self.leaving.emit()
        if self.comparison is not None:
            self._left = self.comparison.article.id, self.hand.case_id if self.hand else ""
        self._put_down()
        self._is_watched = False
        self.everywhere.forget()
        self.articles = ()
        self._take(None)

    def read_articles(self) -> None:
        """Find out which articles can be compared."""
        self._is_watched = True
        self.articles = self._desk.ask(reviews.reviewable, self._desk.session) or ()

    def open(self, article_id: str, case_id: str = "") -> None:
        """Show an article, at this case or else at its first open one; "" for none."""
        self.leaving.emit()
        self._put_down()
        self._take(self._compared(article_id) if article_id else None)
        self._take_up(case_id if self._entry(case_id) else self._first())
        self.opened.emit()

    def go_to(self, case_id: str) -> None:
        """Take a case of this article in hand; "" for none."""
        self.leaving.emit()
        self._take_up(case_id)
        self.came.emit()

    def _take_up(self, case_id: str) -> None:
        """Have the case in hand; what was begun on it goes on, unless it is another case since."""
        self._put_down()
        entry, here = self._entry(case_id), self.comparison
        self.hand = hands.taken_up(here, entry) if entry and here else None
        begun = self._begun.pop(case_id, None)
        if begun is not None and here is not None and begun.entry == entry:
            self.hand = replace(begun, comparison=here)
        self._name()

    def _put_down(self) -> None:
        """Keep what was begun on the case in hand, for when one comes back to it."""
        hand, self.hand = self.hand, None
        if hand is not None and hands.is_begun(hand):
            self._begun[hand.case_id] = hand

    def show(self, article_id: str, case_id: str) -> None:
        """Take a case of any article in hand."""
        if self.comparison is None or self.comparison.article.id != article_id:
            self.open(article_id, case_id)
        else:
            self.go_to(case_id)

    @property
    def place(self) -> int:
        """Where the article stands among those to compare; -1 where it does not."""
        here = self.comparison.article.id if self.comparison else ""
        return next((at for at, x in enumerate(self.articles) if x.article_id == here), -1)

    def step_article(self, step: int) -> None:
        """Go to the next article to compare, or the one before; nowhere at the ends."""
        at = self.place + step
        if 0 <= at < len(self.articles):
            self.open(self.articles[at].article_id)

    def next_open_article(self) -> None:
        """Go to the next article that has an open case, after the last to the first."""
        at = self.place + 1
        later = (*self.articles[at:], *self.articles[: max(0, at - 1)])
        found = next((each for each in later if not each.is_settled), None)
        if found is not None:
            self.open(found.article_id)

    def go_next(self, step: int = 1) -> None:
        """Go to the next open difference as they are listed, or the one before."""
        lines = self.walk()
        case_id = listing.after(lines, self.hand.case_id if self.hand else "", step)
        self._go(lines, case_id)

    def go_beside(self, step: int) -> None:
        """Go to the next line of the list, or the one before, whatever its state."""
        lines = self.listed()
        case_id = listing.beside(lines, self.hand.case_id if self.hand else "", step)
        self._go(lines, case_id)

    def _go(self, lines: Sequence[CaseLine], case_id: str) -> None:
        line = next((each for each in lines if each.case_id == case_id), None)
        if line is not None:
            self.show(line.article_id, line.case_id)

    # who, and what is shown of them

    def hide_names(self, on: bool) -> None:
        """Call annotators by letters only, or by their names again."""
        self.hides_names = on
        if self.comparison is not None:
            self.voices = voices(self.comparison.annotators, hidden=on)
            self.changed.emit()
            self.came.emit()

    def set_audit(self, share: float) -> None:
        """Leave this share of what is agreed for a look, from now on."""
        self.audit = share
        self.everywhere.set_audit(share)
        if self.comparison is not None:
            self.lines = listing.lines(self.comparison, share)
            self.changed.emit()

    @property
    def survey(self) -> Survey | None:
        """The list of the differences of all articles, once they were read."""
        return self.everywhere.survey

    # keeping up

    def _on_edited(self, edit: Edit) -> None:
        """Read anew what the edit touched, and nothing else."""
        self.everywhere.take(edit)
        if edit.kinds & {Layer, Article} and self._is_watched:
            self.read_articles()  # another may be done now
            if self.comparison is None and self.articles:
                self.begin()
        is_here = self.comparison is not None and self.comparison.article.id in edit.articles
        if is_here and edit.kinds - {Comment}:
            self._read_again()

    def _read_again(self) -> None:
        assert self.comparison is not None, "nothing is compared"
        try:
            found = comparing.comparison(self._desk.session, self.comparison.article.id)
        except UserError as reason:  # gone, or no longer done
            self.read_articles()
            self.begin()
            # A message goes with the next edit, and this one is still being told.
            QTimer.singleShot(0, self, lambda reason=reason: self.told.emit(reason))
            return
        case_id = self.hand.case_id if self.hand else ""
        self._take(found)
        self._take_up(case_id)
        self._mark_article()
        self.changed.emit()
        self.came.emit()

    def start_again(self) -> None:
        """Read everything anew: more came in than an edit tells."""
        self.everywhere.forget()
        self.read_articles()
        if self.comparison is not None:
            self._read_again()
        else:
            self.begin()

    def _mark_article(self) -> None:
        """Keep in mind whether the article is settled now."""
        done = self.comparison is not None and self.comparison.is_settled
        here = self.place
        if here >= 0 and self.articles[here].is_settled != done:
            changed = replace(self.articles[here], is_settled=done)
            self.articles = (*self.articles[:here], changed, *self.articles[here + 1 :])

    def _on_seated(self) -> None:
        """Show the same to who sits down; what was begun is not theirs."""
        self.everywhere.forget()
        here = self.comparison.article.id if self.comparison else ""
        case_id = self.hand.case_id if self.hand else ""
        self.hand = None
        self._begun.clear()
        self.read_articles()
        if here:
            self.open(here, case_id)

    def _take(self, found: Comparison | None) -> None:
        self.comparison = found
        if found is None:
            self.voices, self.lines = (), ()
        else:
            self.voices = voices(found.annotators, hidden=self.hides_names)
            self.lines = listing.lines(found, self.audit)

    def _compared(self, article_id: str) -> Comparison | None:
        return self._desk.ask(comparing.comparison, self._desk.session, article_id)

    def _entry(self, case_id: str) -> Entry | None:
        entries = self.comparison.entries if self.comparison else ()
        return next((each for each in entries if each.case.id == case_id), None)

    def _first(self) -> str:
        """The first open difference, else the first of all."""
        differing = [line for line in self.lines if not line.is_folded]
        first = next((line for line in differing if line.is_open), None)
        shown = first or next(iter(differing), None)
        return shown.case_id if shown else ""

    def _name(self) -> None:
        """Find what actors and issues are called that the case refers to."""
        members = self.hand.entry.case.members.values() if self.hand else ()
        tags = [tag for member in members for tag in member.tags]
        found = self._desk.ask(naming.names_of, self._desk.session, *tags) if tags else {}
        self.names = found or {}
