"""The course of a review: which article and case is in hand, and what the reviewer decides."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from onrecord.errors import UserError
from onrecord.gui.desk import Desk
from onrecord.gui.reviewing import hand as hands
from onrecord.gui.reviewing import listing
from onrecord.gui.reviewing.cells import RowKey
from onrecord.gui.reviewing.hand import Hand
from onrecord.gui.reviewing.listing import CaseLine
from onrecord.gui.reviewing.voices import Voice, voices
from onrecord.model.annotations import Value
from onrecord.model.edits import Edit
from onrecord.model.settlements import Settlement, Verdict
from onrecord.model.spans import Span
from onrecord.work import comparing, naming, reviews, settling
from onrecord.work.comparing import Comparison, Entry
from onrecord.work.reviews import Reviewable
from onrecord.work.settling import Reasons

if TYPE_CHECKING:
    from onrecord.work.surveys import Survey


class Course(QObject):
    """Holds one comparison and one case of it; every decision is a command of the desk.

    ``walk`` gives the lines as they are listed, so that the next case is the next one seen.
    """

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
        self.survey: Survey | None = None
        self.hides_names = False
        self.walk: Callable[[], Sequence[CaseLine]] = lambda: self.lines
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
            self.open(first)
        elif self.hand is None:
            self.go_next()

    def read_articles(self) -> None:
        """Find out which articles can be compared."""
        self.articles = self._desk.ask(reviews.reviewable, self._desk.session) or ()

    def open(self, article_id: str, case_id: str = "") -> None:
        """Show an article, at this case or else at its first open one; "" for none."""
        found = self._compared(article_id) if article_id else None
        self.hand = None
        self._take(found)
        self.opened.emit()
        if found is not None:
            self.go_to(case_id or self._first())

    def go_to(self, case_id: str) -> None:
        """Take a case of this article in hand; "" for none."""
        entry = self._entry(case_id)
        self.hand = hands.taken_up(self.comparison, entry) if entry and self.comparison else None
        self._name()
        self.came.emit()

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
        lines = self.walk()
        case_id = listing.beside(lines, self.hand.case_id if self.hand else "", step)
        self._go(lines, case_id)

    def _go(self, lines: Sequence[CaseLine], case_id: str) -> None:
        line = next((each for each in lines if each.case_id == case_id), None)
        if line is not None:
            self.show(line.article_id, line.case_id)

    # deciding

    def take(self, number: int) -> None:
        """Let this voice's version go into gold as it is."""
        if self.hand is None or number >= len(self.voices):
            return
        whose = self.voices[number].annotator_id
        draft = settling.taken(self.hand.entry.case, whose, self.hand.codebook)
        self._decide(settling.settle, draft)

    def settle(self) -> None:
        """Let the draft go into gold."""
        if self.hand is None:
            return
        if not self.hand.draft.tags and not hands.is_rejected(self.hand):
            self.told.emit(UserError("Take a version, or parts of some, before it is settled."))
        elif hands.verdict_stands(self.hand):
            self.go_next()
        else:
            self._decide(settling.settle, self.hand.draft)

    def accept(self) -> None:
        """Let all versions stand."""
        self._decide(settling.accept, [each.annotator_id for each in self.voices])

    def reject(self) -> None:
        """Let nothing of it go into gold."""
        self._decide(settling.reject)

    def reopen(self) -> None:
        """Open the settled case again."""
        found = self.hand.entry.settlement if self.hand else None
        if found is None or found.is_open:
            self.told.emit(UserError("This case is open already."))
            return
        self._desk.do(settling.reopen, self._desk.session, found.id)

    def pass_agreed(self) -> None:
        """Let what all tagged alike in this article go into gold."""
        if self.comparison is not None:
            self._desk.do(settling.pass_agreed, self._desk.session, [self.comparison])

    def undo(self) -> None:
        self._retrace(self._desk.session.undo)

    def redo(self) -> None:
        self._retrace(self._desk.session.redo)

    def _decide(self, command: Callable[..., Edit], *given: object) -> None:
        """Do it, and go on to the next open difference."""
        hand = self.hand
        if hand is None:
            return
        session, after = self._desk.session, self._after(hand.case_id)
        edit = self._desk.do(
            command, session, hand.comparison, hand.case_id, *given, reasons=hand.reasons
        )
        if edit is not None:
            self._go_on(after)

    def _after(self, case_id: str) -> tuple[str, str]:
        """The article and case that follow, as the list is before the decision."""
        lines = self.walk()
        found = listing.after(lines, case_id, 1)
        line = next((each for each in lines if each.case_id == found), None)
        is_other = line is not None and line.case_id != case_id
        return (line.article_id, line.case_id) if line and is_other else ("", "")

    def _go_on(self, after: tuple[str, str]) -> None:
        article_id, case_id = after
        if case_id:
            self.show(article_id, case_id)

    def _retrace(self, step: Callable[[], Edit]) -> None:
        """Take a step back or again, and show the case it was about."""
        edit = self._desk.do(step)
        if edit is None:
            return
        found = [x.record for x in edit.changes if isinstance(x.record, Settlement)]
        if found:
            self._show_settled(found[0])

    def _show_settled(self, settlement: Settlement) -> None:
        if self.comparison is None or self.comparison.article.id != settlement.article_id:
            self.open(settlement.article_id)
        firsts = {ids[0] for ids in settlement.members.values() if ids}
        entries = self.comparison.entries if self.comparison else ()
        case_id = next((x.case.id for x in entries if firsts & _anchors(x)), "")
        if case_id:
            self.go_to(case_id)

    # drafting

    def pick(self, column: int, key: RowKey) -> None:
        """Take into the draft what this voice says in a row."""
        if self.hand is not None and column < len(self.voices):
            self._draft(hands.with_part(self.hand, self.voices[column].annotator_id, key))

    def write_words(self, key: RowKey, span: Span) -> None:
        """Give the part of a row these words in the draft."""
        if self.hand is not None:
            self._draft(hands.with_words(self.hand, key, span))

    def begin_draft(self) -> None:
        """Have a draft to change: the first version, where there is none yet."""
        if self.hand is not None:
            self._draft(hands.with_first_version(self.hand))

    def set_value(self, key: str, attribute_id: str, value: Value | None) -> None:
        """Give a tag of the draft a value, or unset it."""
        if self.hand is not None:
            self._draft(hands.with_value(self.hand, key, attribute_id, value))

    def set_note(self, key: str, note: str) -> None:
        """Give a tag of the draft a note."""
        if self.hand is not None:
            self._draft(hands.with_note(self.hand, key, note))

    def set_label(self, key: str, label_id: str) -> None:
        """Give a tag of the draft another label."""
        if self.hand is not None:
            self._draft(hands.with_label(self.hand, key, label_id))

    def drop(self, key: RowKey) -> None:
        """Leave the part of a row out of the draft."""
        if self.hand is not None:
            self._draft(hands.without_part(self.hand, key))

    def drop_draft(self) -> bool:
        """Forget the draft; False where there is none."""
        if self.hand is None or not self.hand.is_changed or self.comparison is None:
            return False
        fresh = hands.taken_up(self.comparison, self.hand.entry)
        self._draft(replace(fresh, reasons=self.hand.reasons))
        return True

    def _draft(self, hand: Hand) -> None:
        if hand != self.hand:
            self.hand = hand
            self._name()
            self.drafted.emit()

    def give(self, reasons: Reasons) -> None:
        """Say why: kept with the decision to come, or with the one that stands."""
        hand = self.hand
        if hand is None or hand.reasons == reasons:
            return
        self.hand = replace(hand, reasons=reasons)
        self.drafted.emit()
        if hands.verdict_stands(self.hand):
            self._decide_again(self.hand)

    def _decide_again(self, hand: Hand) -> None:
        """The same decision with other reasons."""
        session, ruling = self._desk.session, hand.ruling
        given = hand.comparison, hand.case_id
        if ruling is None:
            return
        if ruling.verdict is Verdict.REJECTED:
            self._desk.do(settling.reject, session, *given, reasons=hand.reasons)
        elif ruling.verdict is Verdict.ACCEPTABLE:
            self._desk.do(settling.accept, session, *given, ruling.taken, reasons=hand.reasons)
        else:
            self._desk.do(settling.settle, session, *given, hand.draft, reasons=hand.reasons)

    # who, and what is shown of them

    def hide_names(self, on: bool) -> None:
        """Call annotators by letters only, or by their names again."""
        self.hides_names = on
        if self.comparison is not None:
            self.voices = voices(self.comparison.annotators, hidden=on)
            self.changed.emit()
            self.came.emit()

    def read_all(self) -> None:
        """Compare all articles, for the list of all differences."""
        from onrecord.work import surveys

        self.survey = self._desk.ask(surveys.survey, self._desk.session)

    # keeping up

    def _on_edited(self, edit: Edit) -> None:
        """Read anew what the edit touched, and nothing else."""
        if self.survey is not None:
            from onrecord.work import surveys

            articles = set(edit.articles)
            self.survey = self._desk.ask(
                surveys.refreshed, self.survey, self._desk.session, articles
            )
        if self.comparison is not None and self.comparison.article.id in edit.articles:
            self._read_again()

    def _read_again(self) -> None:
        assert self.comparison is not None, "nothing is compared"
        found = self._compared(self.comparison.article.id)
        if found is None:
            self.begin()
            return
        case_id = self.hand.case_id if self.hand else ""
        self._take(found)
        entry = self._entry(case_id)
        self.hand = hands.taken_up(found, entry) if entry else None
        self._name()
        self._mark_article()
        self.changed.emit()
        self.came.emit()

    def _mark_article(self) -> None:
        """Keep in mind whether the article is settled now."""
        done = listing.counts(self.lines).is_all_settled
        here = self.place
        if here >= 0 and self.articles[here].is_settled != done:
            changed = replace(self.articles[here], is_settled=done)
            self.articles = (*self.articles[:here], changed, *self.articles[here + 1 :])

    def _on_seated(self) -> None:
        self.survey = None
        self.comparison = self.hand = None
        self.read_articles()
        self.opened.emit()

    def _take(self, found: Comparison | None) -> None:
        self.comparison = found
        if found is None:
            self.voices, self.lines = (), ()
        else:
            self.voices = voices(found.annotators, hidden=self.hides_names)
            self.lines = listing.lines(found)

    def _compared(self, article_id: str) -> Comparison | None:
        return self._desk.ask(comparing.comparison, self._desk.session, article_id)

    def _entry(self, case_id: str) -> Entry | None:
        entries = self.comparison.entries if self.comparison else ()
        return next((each for each in entries if each.case.id == case_id), None)

    def _first(self) -> str:
        """The first open difference, else the first of all."""
        differing = [line for line in self.lines if not line.is_agreed]
        first = next((line for line in differing if line.is_open), None)
        shown = first or next(iter(differing), None)
        return shown.case_id if shown else ""

    def _name(self) -> None:
        """Find what actors and issues are called that the case refers to."""
        members = self.hand.entry.case.members.values() if self.hand else ()
        tags = [tag for member in members for tag in member.tags]
        found = self._desk.ask(naming.names_of, self._desk.session, *tags) if tags else {}
        self.names = found or {}


def _anchors(entry: Entry) -> set[str]:
    return {member.anchor.id for member in entry.case.members.values()}
