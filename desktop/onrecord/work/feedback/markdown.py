"""Feedback as Markdown, with the words that moved as ``<ins>`` and ``<del>``."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from onrecord.errors import Message
from onrecord.review.feedback.moves import Mark, Piece
from onrecord.work.feedback import sentences
from onrecord.work.feedback.records import Example, Feedback, Guideline, Topic
from onrecord.work.feedback.sentences import Say


def as_markdown(found: Feedback, say: Say = str) -> str:
    """Markdown with the words that moved as ``<ins>`` and ``<del>``."""

    def told(message: Message) -> str:
        return _plain(say(message))

    lines = [f"# {told(sentences.heading(found))}", "", told(sentences.scope(found))]
    if found.articles:
        lines += ["", f"**{told(sentences.stands(found.total))}**", ""]
        if in_place := sentences.in_place(found.total):
            lines += [told(in_place), ""]
        lines += _table(found, told)
    for title, topics in sentences.sections(found):
        if topics:
            lines += ["", f"## {told(title)}"]
        for topic in topics:
            lines += _section(topic, told)
    return "\n".join(lines) + "\n"


def _table(found: Feedback, told: Say) -> Iterator[str]:
    heads = [told(words) for _, words, _ in sentences.shares(found.total)]
    yield f"| | {' | '.join(heads)} |"
    yield f"| --- |{' ---: |' * len(heads)}"
    for each in found.standings:
        counts = [str(count) for *_, count in sentences.shares(each)]
        yield f"| {_plain(each.title)} | {' | '.join(counts)} |"


def _section(topic: Topic, told: Say) -> Iterator[str]:
    yield from ("", f"### {told(topic.title)}", "", f"**{told(topic.counted)}**", "")
    for each in topic.typical:
        yield f"- {each.count} × {told(each.told)}"
    for said in sentences.besides(topic):
        yield f"- {told(said)}"
    for guideline in topic.guidelines:
        yield from _quoted(guideline)
    yield ""
    for example in topic.examples:
        yield f"- {_unlisted(_ticked(example.pieces))}{_title(example)}"
        facts = [told(each) for each in sentences.facts(example)]
        facts += [told(each) for each in sentences.remarks(example)]
        yield from (f"  - {fact}" for fact in facts)


def _quoted(guideline: Guideline) -> Iterator[str]:
    yield from ("", f"> **{_plain(guideline.title)}.** {_plain(guideline.text)}")
    for example in guideline.examples:
        yield f"> · {_plain(example.replace('**', ''))}"


def _title(example: Example) -> str:
    title = _plain(example.title).strip()
    return f" *{title}*" if title else ""


def _unlisted(line: str) -> str:
    """The line so that it begins no list of its own."""
    return re.sub(r"^(\s*\d*)([-+.)])(?=\s)", r"\1\\\2", line)


_TAGS = {Mark.TAKEN_IN: "ins", Mark.LEFT_OUT: "del"}


def _ticked(pieces: Iterable[Piece]) -> str:
    return "".join(
        f"<{name}>{_plain(each.words)}</{name}>"
        if (name := _TAGS.get(each.mark))
        else _plain(each.words)
        for each in pieces
    )


def _plain(text: str) -> str:
    """The text so that Markdown takes none of it for its own signs."""
    shown = "".join(each if each.isprintable() else " " for each in text)
    shown = shown.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return re.sub(r"([\\`*_\[\]#|~])", r"\\\1", shown)
