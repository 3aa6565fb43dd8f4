"""What the review window says in words: titles, counts, decisions. Pure functions over records."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt

from onrecord.gui.messages import headed, quoted
from onrecord.gui.reviewing.hand import Hand
from onrecord.gui.reviewing.listing import CaseLine, Counts, kind_name, place_of
from onrecord.gui.reviewing.voices import Voice
from onrecord.model.codebook import Codebook
from onrecord.model.comments import item_at
from onrecord.model.settlements import Cause, Ruling, Verdict
from onrecord.work.comparing import Comparison, Entry, State
from onrecord.work.reviews import Kind, Part


def headline(hand: Hand, lines: Sequence[CaseLine]) -> str:
    """Where one is: "Difference 4 of 8 · boundary, source"."""
    differing = [line for line in lines if not line.is_folded]
    at = place_of(differing, hand.case_id)
    if hand.entry.is_agreed:
        return _tr("All tagged this alike")
    kinds = ", ".join(kind_name(each) for each in kinds_of(hand.entry))
    if at < 0:
        return kinds
    told = _tr("Difference {n} of {all} · {kinds}")
    return told.format(n=at + 1, all=len(differing), kinds=kinds)


def kinds_of(entry: Entry) -> tuple[Kind, ...]:
    """The respects in which the case differs, each once."""
    found = {each.kind for each in entry.differences}
    return tuple(each for each in Kind if each in found)


def told_counts(counts: Counts) -> str:
    """How far the article is: "8 open · 3 settled · 21 agreed"."""
    parts = [_tr("{n} open").format(n=counts.open), _tr("{n} settled").format(n=counts.settled)]
    if counts.passed and counts.passed == counts.agreed:
        parts.append(_tr("{n} agreed, in gold").format(n=counts.agreed))
    elif counts.agreed:
        parts.append(_tr("{n} agreed").format(n=counts.agreed))
    return " · ".join(parts)


def told_ruling(ruling: Ruling, voices: Sequence[Voice], codebook: Codebook) -> str:
    """A decision in words: "A taken · boundary · Claim: wording · “half a sentence”"."""
    parts = [verdict_name(ruling, voices)]
    if ruling.cause is not Cause.UNSAID:
        parts.append(cause_name(ruling.cause))
    if ruling.guideline:
        parts.append(guideline_name(ruling.guideline, codebook))
    if ruling.note:
        parts.append(quoted(ruling.note))
    return " · ".join(parts)


def verdict_name(ruling: Ruling, voices: Sequence[Voice]) -> str:
    """What was decided, with the letters of whose versions stand."""
    letters = {each.annotator_id: each.letter for each in voices}
    who = " + ".join(letters.get(each, "?") for each in ruling.taken)
    named = {
        Verdict.UNANIMOUS: _tr("Agreed by all"),
        Verdict.TAKEN: _tr("{who} taken"),
        Verdict.COMBINED: _tr("Combined from {who}"),
        Verdict.REWRITTEN: _tr("Rewritten"),
        Verdict.REJECTED: _tr("All rejected"),
        Verdict.ACCEPTABLE: _tr("{who} acceptable"),
    }[ruling.verdict]
    return named.replace("{who}", who)


def cause_name(cause: Cause) -> str:
    """What people call the cause."""
    return {
        Cause.UNSAID: _tr("no cause given"),
        Cause.SLIP: _tr("slip"),
        Cause.OVERLOOKED: _tr("overlooked"),
        Cause.BOUNDARY: _tr("boundary"),
        Cause.MISREAD: _tr("guideline misread"),
        Cause.GAP: _tr("guideline gap"),
        Cause.AMBIGUOUS: _tr("truly ambiguous"),
        Cause.OTHER: _tr("other"),
    }[cause]


def guideline_name(place: str, codebook: Codebook) -> str:
    """The title of a place of the codebook; the place itself where it is no longer there."""
    item = item_at(place)
    kind, found = codebook.kind(item), codebook.at(item)
    if kind is None or found is None:
        return place
    return found.title if found is kind else headed(kind.title, found.title)


def when(at: str) -> str:
    """A moment as people write it here."""
    moment = QDateTime.fromString(at, Qt.DateFormat.ISODate).toLocalTime()
    return QLocale().toString(moment, QLocale.FormatType.ShortFormat) if moment.isValid() else at


def history(hand: Hand, voices: Sequence[Voice]) -> tuple[str, ...]:
    """All decisions on a case, the newest first: what, who and when."""
    found = hand.entry.settlement
    if found is None:
        return ()
    rulings = [*found.earlier, found.ruling]
    told = [
        _tr("{what} – {who}, {when}").format(
            what=told_ruling(each, voices, hand.codebook), who=each.reviewer, when=when(each.at)
        )
        for each in reversed(rulings)
    ]
    return (_tr("Opened again"), *told) if found.is_open else tuple(told)


def standing(hand: Hand, voices: Sequence[Voice]) -> str:
    """How the case is: open, what was decided on it, or what is drafted."""
    if hand.is_changed:
        return _tr("Draft, not settled yet: Enter settles it")
    if hand.ruling is None:
        return ""
    told = told_ruling(hand.ruling, voices, hand.codebook)
    if hand.entry.state is State.CHANGED:
        return _tr("{decision}; tags have changed since").format(decision=told)
    return told


def beside(entry: Entry, voices: Sequence[Voice]) -> str:
    """What is told of a case beside the text."""
    if entry.state is State.SETTLED and entry.settlement is not None:
        return verdict_name(entry.settlement.ruling, voices)
    lacking = [each.letter for each in voices if each.annotator_id in entry.case.absent]
    if lacking:
        return _tr("not in {letters}").format(letters=", ".join(lacking))
    return ", ".join(kind_name(each) for each in kinds_of(entry))


def amount(comparison: Comparison, annotator_id: str) -> str:
    """How much an annotator has: "29 statements"."""
    found = (each.case for each in comparison.entries if each.case.part is not Part.TAG)
    count = sum(annotator_id in each.members for each in found)
    return _tr("1 statement") if count == 1 else _tr("{n} statements").format(n=count)


def amount_of_gold(comparison: Comparison) -> str:
    """How many cases are settled, of how many."""
    states = [each.state for each in comparison.entries]
    done = sum(each is State.SETTLED for each in states)
    return _tr("{n} of {all} settled").format(n=done, all=len(states))


def tips(entries: Sequence[Entry], voices: Sequence[Voice]) -> Mapping[str, str]:
    """What is told of each case under the pointer."""
    return {x.case.id: f"{_words(x)}\n{beside(x, voices)}" for x in entries if x.differences}


def _words(entry: Entry) -> str:
    return " ".join(next(iter(entry.case.members.values())).anchor.text.split())


def _tr(text: str) -> str:
    return QCoreApplication.translate("review words", text)
