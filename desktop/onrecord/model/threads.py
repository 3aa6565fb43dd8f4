"""Threads: comments that belong together, what they are about, and whom they mention. Pure."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from onrecord.model.comments import Comment, Subject


class Topic(NamedTuple):
    """What a thread is about: ``target`` is the id or place that a comment holds."""

    subject: Subject
    target: str


@dataclass(frozen=True, slots=True)
class Thread:
    """A comment and its answers, the oldest first.

    The head is the comment that began it; where that is no longer there, the first that is left.
    """

    head: Comment
    answers: tuple[Comment, ...] = ()

    @property
    def id(self) -> str:
        """The id of the thread, which all its comments hold."""
        return self.head.thread

    @property
    def comments(self) -> tuple[Comment, ...]:
        return (self.head, *self.answers)

    @property
    def topic(self) -> Topic:
        return Topic(self.head.subject, self.head.target)

    @property
    def article_id(self) -> str:
        """The article it is in; empty for a guideline."""
        return self.head.article_id

    @property
    def is_open(self) -> bool:
        return not self.head.resolved

    @property
    def last_at(self) -> str:
        """When somebody last said or settled something here."""
        return max(each.modified for each in self.comments)

    @property
    def authors(self) -> frozenset[str]:
        """Ids of those who wrote in it."""
        return frozenset(each.annotator_id for each in self.comments)

    @property
    def text(self) -> str:
        """All that is said in it, a comment a line."""
        return "\n".join(each.text for each in self.comments)


def threads(comments: Iterable[Comment]) -> tuple[Thread, ...]:
    """The comments as threads, the oldest thread first, whatever the order they come in.

    A thread of which every comment was taken back is none any more.
    """
    grouped: dict[str, list[Comment]] = defaultdict(list)
    for each in comments:
        grouped[each.thread].append(each)
    found = (_thread(each) for each in grouped.values())
    said = (each for each in found if any(comment.text for comment in each.comments))
    return tuple(sorted(said, key=lambda each: (each.head.created, each.head.id)))


def _thread(comments: list[Comment]) -> Thread:
    head, *answers = sorted(comments, key=lambda x: (x.id != x.thread, x.created, x.id))
    return Thread(head, tuple(answers))


class Mention(NamedTuple):
    """A person named with an @: the code points from ``start`` up to ``end``, the @ included."""

    start: int
    end: int
    name: str


def mentions(text: str, names: Iterable[str]) -> tuple[Mention, ...]:
    """The known names that stand behind an @ in the text, in its order.

    Case does not matter, names may hold spaces, and of several that fit the longest is meant.
    """
    if "@" not in text:
        return ()
    known = sorted({each for each in names if each.strip()}, key=lambda each: (-len(each), each))
    found = (_mention(text, at, known) for at in _signs(text))
    return tuple(each for each in found if each is not None)


def _signs(text: str) -> Iterator[int]:
    """Where an @ begins a word: not those of mail addresses."""
    for at, sign in enumerate(text):
        if sign == "@" and (at == 0 or not _is_word(text[at - 1])):
            yield at


def _mention(text: str, at: int, known: Sequence[str]) -> Mention | None:
    for name in known:
        end = _end_of(name.casefold(), text, at + 1)
        if end and not _is_word(text[end : end + 1]):
            return Mention(at, end, name)
    return None


def _end_of(folded: str, text: str, start: int) -> int:
    """Where this folded name ends in the text that it begins at ``start``; 0 where it does not.

    Folding may lengthen a text ("ß" becomes "ss") and never shortens it.
    """
    read = ""
    for end, sign in enumerate(text[start : start + len(folded)], start=start + 1):
        read += sign.casefold()
        if read == folded:
            return end
        if not folded.startswith(read):
            return 0
    return 0


def _is_word(sign: str) -> bool:
    return sign.isalnum() or sign == "_"


def mentioned(thread: Thread, names: Iterable[str]) -> tuple[str, ...]:
    """The known names mentioned in a thread, each once, in the order they come up."""
    known = tuple(names)
    found = (each.name for comment in thread.comments for each in mentions(comment.text, known))
    return tuple(dict.fromkeys(found))


@dataclass(frozen=True, slots=True, kw_only=True)
class ThreadFilter:
    """Which threads are wanted; what is not given does not matter.

    ``is_open`` keeps open or resolved ones, ``mentioned`` those that mention a person of this
    name, ``author`` those with a comment by this annotator (an id), ``topics`` those about one of
    these, ``text`` those that say all these words.
    """

    is_open: bool | None = None
    mentioned: str = ""
    author: str = ""
    subjects: frozenset[Subject] = frozenset()
    topics: frozenset[Topic] = frozenset()
    text: str = ""


def matching(
    found: Iterable[Thread], wanted: ThreadFilter, names: Iterable[str]
) -> tuple[Thread, ...]:
    """The threads that are wanted, in the same order; ``names`` are the people known."""
    known = tuple(names)
    return tuple(each for each in found if _fits(each, wanted, known))


def _fits(thread: Thread, wanted: ThreadFilter, names: Sequence[str]) -> bool:
    checks = (
        wanted.is_open is None or thread.is_open is wanted.is_open,
        not wanted.author or wanted.author in thread.authors,
        not wanted.subjects or thread.head.subject in wanted.subjects,
        not wanted.topics or thread.topic in wanted.topics,
    )
    if not all(checks) or (wanted.mentioned and not _names(thread, wanted.mentioned, names)):
        return False
    said = thread.text.casefold()
    return all(word in said for word in wanted.text.casefold().split())


def _names(thread: Thread, name: str, names: Sequence[str]) -> bool:
    wanted = name.casefold()
    return any(each.casefold() == wanted for each in mentioned(thread, (*names, name)))
