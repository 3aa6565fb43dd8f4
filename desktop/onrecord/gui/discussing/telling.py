"""How threads and comments read in their lists. Pure functions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication, QLocale

from onrecord.gui.history.rows import when
from onrecord.gui.messages import quoted
from onrecord.model.comments import Comment, Subject
from onrecord.model.threads import Thread
from onrecord.work.discussions import About, Talk

_SHOWN = 400  # code points of a comment that its one line is cut from
_LONG = 60  # code points of words in a line; what is painted is cut to fit besides


@dataclass(frozen=True, slots=True)
class Voices:
    """Who speaks: the names of annotators by id, the names that can be mentioned, and mine."""

    names: Mapping[str, str] = field(default_factory=dict)
    people: tuple[str, ...] = ()
    mine: str = ""

    def name(self, annotator_id: str) -> str:
        return self.names.get(annotator_id) or _tr("Somebody")

    @property
    def my_name(self) -> str:
        return self.names.get(self.mine, "")


def topic_line(about: About, voices: Voices) -> str:
    """What a thread is about, in a line."""
    told = _topic(about, voices)
    return _tr("{topic} (gone)").replace("{topic}", told) if about.is_gone else told


def _topic(about: About, voices: Voices) -> str:
    match about.topic.subject:
        case Subject.ARTICLE:
            return _tr("The article")
        case Subject.GUIDELINE:
            return _tr("Guideline: {label}").replace("{label}", about.label)
    words = _short(about.words)
    is_whole = about.topic.subject is Subject.STATEMENT
    kind = _tr("Statement") if is_whole else about.label or _tr("Tag")
    told = " ".join(filter(None, (kind, quoted(words) if words else "")))
    if about.owner and about.owner_id != voices.mine:
        of_whom = _tr("{tag} by {name}")
        return of_whom.replace("{tag}", told).replace("{name}", about.owner)
    return told


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= _LONG else line[: _LONG - 1].rsplit(" ", 1)[0] + "…"


def first_line(thread: Thread) -> str:
    """What began the thread, on one line; where that was taken back, what is left."""
    said = next((each.text for each in thread.comments if each.text), "")
    return " ".join(said[:_SHOWN].split())


def taking_part(thread: Thread, voices: Voices) -> str:
    """Whether the thread is settled, how many answers there are, and who wrote in it."""
    people = dict.fromkeys(voices.name(each.annotator_id) for each in thread.comments)
    count = len(thread.answers)
    one, many = _tr("1 answer"), _tr("{n} answers").replace("{n}", QLocale().toString(count))
    answers = (one if count == 1 else many) if count else ""
    settled = "" if thread.is_open else _tr("resolved")
    return " · ".join(filter(None, (settled, answers, ", ".join(people))))


def said(comment: Comment) -> str:
    """The words of a comment, or that they were taken back."""
    return comment.text or _tr("Taken back by its author.")


def heading(comment: Comment, voices: Voices, now: datetime) -> tuple[str, str]:
    """Who wrote a comment, and when."""
    return voices.name(comment.annotator_id), told_time(comment.created, now)


def told_time(at: str, now: datetime | None = None) -> str:
    """A time as it is told today."""
    return when(at, now or datetime.now(UTC), QLocale())


def spoken(talk: Talk, voices: Voices) -> str:
    """A row of the list of threads as a screen reader says it."""
    about = topic_line(talk.about, voices)
    parts = (about, first_line(talk.thread), taking_part(talk.thread, voices))
    return ". ".join(filter(None, parts))


def typed_mention(before: str, people: Iterable[str]) -> tuple[int, list[str]]:
    """The names that what stands before the caret may begin, and how many code points of it are
    the @ and what was typed of the name; none where nothing is begun."""
    at = before.rfind("@")
    if at < 0 or (at > 0 and before[at - 1].isalnum()):
        return 0, []
    begun = before[at + 1 :].casefold()
    fitting = [each for each in people if each.casefold().startswith(begun)]
    whole = [each for each in fitting if each.casefold() == begun]
    return (0, []) if whole and len(fitting) == 1 else (len(before) - at, fitting)


def nearest(ids: Sequence[str], wanted: str, place: int) -> int | None:
    """Where a thread stands in the list; where it is gone, what moved up into its place."""
    if wanted in ids:
        return ids.index(wanted)
    return min(max(place, 0), len(ids) - 1) if ids else None


def _tr(text: str) -> str:
    return QCoreApplication.translate("Discussing", text)
