"""Feedback as it is printed and kept: on a terminal, as Markdown, as JSON, as a page."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

from onrecord.errors import Message, UserError
from onrecord.review.moves import Mark, Piece
from onrecord.work import feedback_sentences as sentences
from onrecord.work.feedback_page import as_html
from onrecord.work.feedback_records import Example, Feedback, Guideline, Remark, Topic

Say = Callable[[Message], str]
"""Puts a message into the person's language; ``str`` is English."""

_SHOWN = 3  # examples of a topic on a terminal
_WIDE = 96  # signs of a line there


def write(found: Feedback, output: Path, say: Say = str, *, language: str = "en") -> None:
    """Write it to a file, whole or not at all: a page, Markdown or JSON, by the file's name.

    Raises UserError for any other name, and where it cannot be written.
    """
    match output.suffix.lower():
        case ".html":
            content = as_html(found, say, language=language)
        case ".md":
            content = as_markdown(found, say)
        case ".json":
            content = as_json(found)
        case _:
            raise UserError("{file}: end the name in .html, .md or .json.", file=output)
    aside = output.with_name(f".{output.name}.part")
    try:
        aside.write_text(content, "utf-8")
        aside.replace(output)
    except OSError as exc:
        with suppress(OSError):
            aside.unlink()
        raise UserError("{file}: {reason}.", file=output, reason=exc.strerror or exc) from exc


def file_name(name: str) -> str:
    """A name for the file of somebody's feedback, without its suffix."""
    plain = re.sub(r"[^\w -]+", " ", name)
    return f"feedback {' '.join(plain.split()) or 'unnamed'}"[:80].replace(" ", "-")


def places(names: Iterable[str], folder: Path) -> Iterator[tuple[str, Path]]:
    """A page of its own in the folder for each of these names."""
    taken: set[str] = set()
    for name in names:
        stem, number = file_name(name), 1
        while stem.casefold() in taken:
            number += 1
            stem = f"{file_name(name)}-{number}"
        taken.add(stem.casefold())
        yield name, folder / f"{stem}.html"


# on a terminal


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
    for said in _besides(topic):
        yield f"    {say(said)}"
    for guideline in topic.guidelines[:1]:
        told = Message("Guideline, {title}: {text}", title=guideline.title, text=guideline.text)
        yield from _folded(say(told), "    ")
    for example in topic.examples[:_SHOWN]:
        yield from _folded(f"– {_marked(example.pieces) or example.title}", "      ")
        facts = [say(each) for each in sentences.facts(example)]
        facts += [say(sentences.remark(each)) for each in _remarks(example)]
        yield from (line for fact in facts for line in _folded(fact, "        "))


def _besides(topic: Topic) -> Iterator[Message]:
    yield from sentences.causes(topic)
    if blameless := sentences.blameless(topic):
        yield blameless


_SIGNS = {Mark.BOTH: ("‹", "›"), Mark.TAKEN_IN: ("{+", "+}"), Mark.LEFT_OUT: ("[-", "-]")}


def _marked(pieces: Iterable[Piece]) -> str:
    signs = ((_SIGNS.get(each.mark, ("", "")), each.words) for each in pieces)
    return " ".join("".join(f"{a}{words}{b}" for (a, b), words in signs).split())


def _folded(text: str, indent: str) -> Iterator[str]:
    line = indent
    for word in text.split():
        if len(line) + len(word) >= _WIDE and line.strip():
            yield line
            line = f"{indent}  " if indent.strip() == "" else indent
        line += word if not line.strip() else f" {word}"
    yield line


def _remarks(example: Example) -> Iterator[Remark]:
    yield from [example.note] if example.note else []
    yield from example.comments


# Markdown


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
    for said in _besides(topic):
        yield f"- {told(said)}"
    for guideline in topic.guidelines:
        yield from _quoted(guideline)
    yield ""
    for example in topic.examples:
        yield f"- {_ticked(example.pieces)} *{_plain(example.title)}*"
        facts = [told(each) for each in sentences.facts(example)]
        facts += [told(sentences.remark(each)) for each in _remarks(example)]
        yield from (f"  - {fact}" for fact in facts)


def _quoted(guideline: Guideline) -> Iterator[str]:
    yield from ("", f"> **{_plain(guideline.title)}.** {_plain(guideline.text)}")
    for example in guideline.examples:
        yield f"> · {_plain(example.replace('**', ''))}"


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


# JSON


def as_json(found: Feedback) -> str:
    """JSON for programs, in English."""
    return json.dumps(facts_of(found), ensure_ascii=False, indent=2) + "\n"


def facts_of(found: Feedback) -> dict[str, Any]:
    """What the JSON holds."""
    return {
        "annotator": found.annotator,
        "project": found.project,
        "at": found.at,
        "since": found.asked.since or None,
        "articles": found.articles,
        "first": found.first or None,
        "last": found.last or None,
        "tags": found.total.tags,
        **{name: count for name, _, count in sentences.shares(found.total)},
        "labels": {
            each.label: {"tags": each.tags}
            | {name: count for name, _, count in sentences.shares(each)}
            for each in found.standings
        },
        "said": [_topic_facts(each) for each in found.said],
        "patterns": [_topic_facts(each) for each in found.patterns],
        "once": [_topic_facts(each) for each in found.singles],
    }


def _topic_facts(topic: Topic) -> dict[str, Any]:
    return {
        "what": topic.fate,
        "label": topic.label,
        "detail": topic.detail or None,
        "title": str(topic.title),
        "count": topic.count,
        "of": topic.of,
        "typical": [
            {"key": list(each.key), "title": str(each.told), "count": each.count,
             "examples": list(each.places)}
            for each in topic.typical
        ],
        "causes": {str(said): count for said, count in topic.causes},
        "guidelines": [
            {"place": each.place, "title": each.title, "text": each.text, "cited": each.cited}
            for each in topic.guidelines
        ],
        "examples": [_example_facts(each) for each in topic.examples],
    }  # fmt: skip


def _example_facts(example: Example) -> dict[str, Any]:
    return {
        "article": example.article_id,
        "title": example.title,
        "settlement": example.settlement_id,
        "words": [[each.mark.value, each.words] for each in example.pieces],
        "told": [str(each) for each in example.told],
        "cause": str(example.cause) if example.cause else None,
        "note": example.note.text if example.note else None,
        "comments": [
            {"by": str(each.by), "at": each.at, "text": each.text} for each in example.comments
        ],
    }
