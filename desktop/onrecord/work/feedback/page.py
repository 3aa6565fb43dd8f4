"""Feedback as one page of HTML: nothing is fetched, nothing runs, all words stand as they are."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from html import escape

from onrecord import resources
from onrecord.errors import Message
from onrecord.review.feedback.moves import Mark, Piece
from onrecord.work.feedback import sentences
from onrecord.work.feedback.records import (
    Example,
    Feedback,
    Guideline,
    Remark,
    Standing,
    Topic,
    Typical,
)

_FOLDED_FROM = 8  # examples of a topic that are shown without unfolding
_HUES = frozenset({"blue", "green", "purple", "vermilion", "grey", "yellow", "sky", "brown"})
_TAGS = {Mark.BOTH: "b", Mark.TAKEN_IN: "ins", Mark.LEFT_OUT: "del"}


def as_html(found: Feedback, say: Callable[[Message], str] = str, *, language: str = "en") -> str:
    """The page. ``say`` puts messages into the reader's language."""
    return "\n".join(_Page(found, say).lines(language)) + "\n"


class _Page:
    """Writes the page from top to bottom."""

    def __init__(self, found: Feedback, say: Callable[[Message], str]) -> None:
        self._found = found
        self._translated = say

    def _say(self, message: Message) -> str:
        return _shown(self._translated(message))

    def lines(self, language: str) -> Iterator[str]:
        """All of it."""
        found, say = self._found, self._say
        yield "<!DOCTYPE html>"
        yield f'<html lang="{escape(language)}"><head><meta charset="utf-8">'
        yield _POLICY
        yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
        yield '<meta name="color-scheme" content="light dark">'
        yield f"<title>{say(sentences.heading(found))}</title>"
        yield f"<style>\n{resources.path('pages/feedback.css').read_text('utf-8')}</style>"
        yield "</head><body><main>"
        yield f"<header><h1>{say(sentences.heading(found))}</h1>"
        yield f'<p class="scope">{say(sentences.scope(found))}</p></header>'
        if found.articles:
            yield from self._standing()
            for title, topics in sentences.sections(found):
                yield from self._part(title, topics)
        yield "</main></body></html>"

    def _standing(self) -> Iterator[str]:
        say, total = self._say, self._found.total
        yield f'<section class="stands"><p class="lead">{say(sentences.stands(total))}</p>'
        if in_place := sentences.in_place(total):
            yield f'<p class="besides">{say(in_place)}</p>'
        yield _bar(total)
        yield '<ul class="legend">'
        for name, words, count in sentences.shares(total):
            if count:
                yield f'<li class="{name}"><strong>{count}</strong> {say(words)}</li>'
        yield "</ul>"
        yield '<div class="wide"><table><thead><tr><th scope="col"></th><th scope="col"></th>'
        yield from (f'<th scope="col">{say(words)}</th>' for _, words, _ in sentences.shares(total))
        yield "</tr></thead><tbody>"
        yield from map(self._row, self._found.standings)
        yield "</tbody></table></div></section>"

    def _row(self, each: Standing) -> str:
        cells = "".join(f"<td>{count or '–'}</td>" for *_, count in sentences.shares(each))
        dot = f'<span class="dot {_hue(each.colour)}"></span>'
        title = f'<th scope="row">{dot}{_shown(each.title)}</th>'
        return f'<tr>{title}<td class="bars">{_bar(each)}</td>{cells}</tr>'

    def _part(self, title: Message, topics: tuple[Topic, ...]) -> Iterator[str]:
        if topics:
            yield f"<h2>{self._say(title)}</h2>"
        for topic in topics:
            yield from self._topic(topic)

    def _topic(self, topic: Topic) -> Iterator[str]:
        say = self._say
        yield f'<section class="topic {_hue(topic.colour)}"><div class="said">'
        yield f'<h3>{say(topic.title)} <span class="count">{say(topic.counted)}</span></h3>'
        if topic.typical:
            yield '<ul class="typical">'
            yield from (self._typical(each, topic) for each in topic.typical)
            yield "</ul>"
        if causes := [say(each) for each in sentences.causes(topic)]:
            yield f'<p class="besides">{" · ".join(causes)}</p>'
        if blameless := sentences.blameless(topic):
            yield f'<p class="besides">{say(blameless)}</p>'
        yield from self._examples(topic.examples)
        yield "</div>"
        if topic.guidelines:
            yield "<aside>"
            yield from (line for each in topic.guidelines for line in self._guideline(each))
            yield "</aside>"
        yield "</section>"

    def _typical(self, each: Typical, topic: Topic) -> str:
        width = round(100 * each.count / max(topic.count, 1))
        bar = f'<span class="part"><i style="width:{width}%"></i></span>'
        return f"<li><strong>{each.count}</strong>{bar}<span>{self._say(each.told)}</span></li>"

    def _examples(self, examples: tuple[Example, ...]) -> Iterator[str]:
        for each in examples[:_FOLDED_FROM]:
            yield from self._example(each)
        if more := examples[_FOLDED_FROM:]:
            told = Message("{count} more", count=len(more))
            yield f"<details><summary>{self._say(told)}</summary>"
            for each in more:
                yield from self._example(each)
            yield "</details>"

    def _example(self, example: Example) -> Iterator[str]:
        yield "<figure>"
        if example.pieces:
            yield f"<blockquote>{_excerpt(example.pieces)}</blockquote>"
        facts = [f"<cite>{_shown(example.title)}</cite>"]
        facts += [self._say(each) for each in sentences.facts(example)]
        yield f"<figcaption>{' · '.join(facts)}</figcaption>"
        for remark in (*([example.note] if example.note else []), *example.comments):
            yield self._remark(remark)
        yield "</figure>"

    def _remark(self, remark: Remark) -> str:
        return f'<p class="remark">{self._say(sentences.remark(remark))}</p>'

    def _guideline(self, each: Guideline) -> Iterator[str]:
        cited = ""
        if each.cited:
            told = Message("cited by the reviewer: {count}", count=each.cited)
            cited = f' <span class="cited">{self._say(told)}</span>'
        yield f"<h4>{_shown(each.title)}{cited}</h4><p>{_shown(each.text)}</p>"
        if each.examples:
            shown = (f"<li>{_emphasised(example)}</li>" for example in each.examples)
            yield f"<ul>{''.join(shown)}</ul>"


_POLICY = (
    '<meta http-equiv="Content-Security-Policy" '
    "content=\"default-src 'none'; style-src 'unsafe-inline'\">"
)


def _bar(each: Standing) -> str:
    """How large the parts of the tags are; what they lack is no part of them."""
    all_of_them = max(each.tags, 1)
    parts = (
        f'<i class="{name}" style="width:{100 * count / all_of_them:.1f}%"></i>'
        for name, _, count in sentences.shares(each)
        if count and name != "missed"
    )
    return f'<span class="bar" aria-hidden="true">{"".join(parts)}</span>'


def _excerpt(pieces: Iterable[Piece]) -> str:
    return "".join(_piece(each) for each in pieces)


def _piece(piece: Piece) -> str:
    name = _TAGS.get(piece.mark)
    words = _shown(piece.words)
    return f"<{name}>{words}</{name}>" if name else words


def _emphasised(example: str) -> str:
    """An example of the codebook, in which ``**`` stands around what is meant."""
    parts = _shown(example).split("**")
    return "".join(f"<b>{each}</b>" if at % 2 else each for at, each in enumerate(parts))


def _hue(colour: str) -> str:
    return colour if colour in _HUES else "grey"


def _shown(text: str) -> str:
    """The text as HTML shows it literally, without control characters."""
    return escape("".join(each for each in text if each.isprintable() or each.isspace()))
