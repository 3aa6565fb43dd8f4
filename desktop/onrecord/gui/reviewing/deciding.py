"""What the reviewer decides: every decision is a command of the desk, and the next case follows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from onrecord.errors import UserError
from onrecord.gui.reviewing import hand as hands
from onrecord.gui.reviewing import listing
from onrecord.gui.reviewing.cells import RowKey
from onrecord.gui.reviewing.course import Course
from onrecord.gui.reviewing.hand import Hand
from onrecord.model.annotations import Value
from onrecord.model.edits import Edit
from onrecord.model.settlements import Settlement, Verdict
from onrecord.model.spans import Span
from onrecord.work import settling
from onrecord.work.comparing import Entry
from onrecord.work.settling import Reasons


class Deciding(Course):
    """Drafts and decides on the case in hand."""

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
        elif not self.hand.draft.tags:
            self.reject()
        else:
            self._decide(settling.settle, self.hand.draft)

    def accept(self) -> None:
        """Let several versions stand: those that are marked, else those of all who have it."""
        if self.hand is not None:
            self._decide(settling.accept, hands.accepted(self.hand))

    def mark_acceptable(self, number: int) -> None:
        """Mark this voice's version as one of those that may stand, or take the mark away."""
        if self.hand is not None and 0 <= number < len(self.voices):
            whose = self.voices[number].annotator_id
            self._draft(hands.with_acceptable(self.hand, whose))

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

    def drop_stray(self, settlement_id: str) -> None:
        """Take out of gold what was settled on tags that nobody has any more."""
        self._desk.do(settling.reopen, self._desk.session, settlement_id)

    def pass_agreed(self) -> None:
        """Let what all tagged alike in this article go into gold, but what is left for a look."""
        if self.comparison is not None:
            given = self._desk.session, [self.comparison]
            self._desk.do(settling.pass_agreed, *given, audit=self.audit)

    def undo(self) -> None:
        self._retrace(self._desk.session.undo)

    def redo(self) -> None:
        self._retrace(self._desk.session.redo)

    def _decide(self, command: Callable[..., Edit], *given: object) -> None:
        """Do it, and go on to the next open difference."""
        hand = self.hand
        if hand is None:
            return
        session, after = self._desk.session, self._after(hand)
        edit = self._desk.do(
            command, session, hand.comparison, hand.case_id, *given, reasons=hand.reasons
        )
        if edit is not None:
            self._go_on(after)

    def _after(self, hand: Hand) -> tuple[str, str]:
        """The article and case that follow, as the list is before the decision: from what is
        agreed to the next that is, else to the next open difference."""
        lines = self.walk()
        found = listing.after(lines, hand.case_id, 1)
        if hand.entry.is_agreed:
            found = listing.next_open(self.listed(), hand.case_id) or found
            lines = self.listed()
        line = next((each for each in lines if each.case_id == found), None)
        is_other = line is not None and line.case_id != hand.case_id
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


def _anchors(entry: Entry) -> set[str]:
    return {member.anchor.id for member in entry.case.members.values()}
