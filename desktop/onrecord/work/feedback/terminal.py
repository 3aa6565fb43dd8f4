"""Feedback as it is read on a terminal; a few examples of each topic."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from onrecord.errors import Message
from onrecord.review.feedback.moves import Mark, Piece
from onrecord.work.feedback import sentences
from onrecord.work.feedback.records import Feedback, Topic
from onrecord.work.feedback.sentences import Say

_SHOWN = 3  # examples of a topic
_WIDE = 96  # signs of a line


def as_text(found: Feedback, say: Say = str) -> str:
    """What somebody reads on a terminal; a few examples of each topic."""
    return "\n".join(_lines(found, say)) + "\n"


def _lines(found: Feedback, say: Say) -> Iterator[str]:
    yield say(sentences.heading(found))
    yield say(sentences.scope(found))
    if not found.articles:
        return
    yield from ("", say(sentences.stands(found.total)))
    if in_place := sentences.in_place(found.total):
        yield say(in_place)
    for each in found.standings:
        parts = (f"{count} {say(words)}" for _, words, count in sentences.shares(each) if count)
        yield f"  {each.title}: {', '.join(parts)}"
    for title, topics in sentences.sections(found):
        if topics:
            yield from ("", say(title))
            for topic in topics:
                yield from _topic(topic, say)


def _topic(topic: Topic, say: Say) -> Iterator[str]:
    yield ""
    yield f"  {say(topic.title)}: {say(topic.counted)}"
    for each in topic.typical:
        yield f"    {each.count} × {say(each.told)}"
    for said in sentences.besides(topic):
        yield f"    {say(said)}"
    for guideline in topic.guidelines[:1]:
        told = Message("Guideline, {title}: {text}", title=guideline.title, text=guideline.text)
        yield from _folded(say(told), "    ")
    for example in topic.examples[:_SHOWN]:
        yield from _folded(f"– {_marked(example.pieces) or example.title}", "      ")
        facts = [say(each) for each in sentences.facts(example)]
        facts += [say(each) for each in sentences.remarks(example)]
        yield from (line for fact in facts for line in _folded(fact, "        "))


_SIGNS = {Mark.BOTH: ("‹", "›"), Mark.TAKEN_IN: ("{+", "+}"), Mark.LEFT_OUT: ("[-", "-]")}


def _marked(pieces: Iterable[Piece]) -> str:
    signs = ((_SIGNS.get(each.mark, ("", "")), each.words) for each in pieces)
    return " ".join("".join(f"{a}{words}{b}" for (a, b), words in signs).split())


def _folded(text: str, indent: str) -> Iterator[str]:
    line = indent
    for word in text.split():
        if len(line) + len(word) >= _WIDE and line.strip():
            yield line
            line = f"{indent}  "
        line += word if not line.strip() else f" {word}"
    yield line
