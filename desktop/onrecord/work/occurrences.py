"""Every place where certain words stand, and tagging them all."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from onrecord.errors import UserError
from onrecord.model.annotations import Annotation
from onrecord.model.codebook import Label, Scope
from onrecord.model.edits import Change, Edit
from onrecord.model.spans import Span, snapped_to_words
from onrecord.store import many
from onrecord.work import tagging
from onrecord.work.session import Session
from onrecord.work.tags import layer_as_read

_AROUND = 60  # code points of context on either side


@dataclass(frozen=True, slots=True)
class Occurrence:
    """The words at one place, with what stands before and after; ``tagged`` when they are so
    already."""

    article_id: str
    title: str
    span: Span
    before: str
    after: str
    tagged: bool = False


def places(text: str, words: str, *, match_case: bool) -> Iterator[Span]:
    """Where the words stand as whole words, in text order, without overlaps."""
    if not words.strip():
        return
    flags = re.NOFLAG if match_case else re.IGNORECASE
    for found in re.finditer(re.escape(words), text, flags):
        if snapped_to_words(text, *found.span()) == found.span():
            yield Span.of(text, *found.span())


def in_article(
    session: Session, article_id: str, words: str, label_id: str, *, match_case: bool = True
) -> list[Occurrence]:
    """The occurrences of the words in one article."""
    text = session.text(article_id)
    return _found(session, (article_id, "", text), words, label_id, match_case=match_case)


def in_all_articles(
    session: Session, words: str, label_id: str, *, match_case: bool = True
) -> list[Occurrence]:
    """The occurrences of the words in all articles, in order of arrival."""
    articles = many.texts_with(session.project.read, words, match_case=match_case)
    return [
        occurrence
        for article in articles
        for occurrence in _found(session, article, words, label_id, match_case=match_case)
    ]


def _found(
    session: Session, article: tuple[str, str, str], words: str, label_id: str, *, match_case: bool
) -> list[Occurrence]:
    article_id, title, text = article
    spans = list(places(text, words, match_case=match_case))
    taken = _taken(session, article_id, label_id) if spans else set()
    return [
        Occurrence(article_id, title, span, *_context(text, span), tagged=(span,) in taken)
        for span in spans
    ]


def _taken(session: Session, article_id: str, label_id: str) -> Collection[tuple[Span, ...]]:
    mine, _ = layer_as_read(session, article_id, session.annotator.id)
    return {each.spans for each in mine if each.label == label_id}


def _context(text: str, span: Span) -> tuple[str, str]:
    """What stands around the words in their paragraph."""
    before = text[max(0, span.start - _AROUND) : span.start].rpartition("\n")[2]
    after = text[span.end : span.end + _AROUND].partition("\n")[0]
    return before, after


def tag_all(session: Session, label_id: str, chosen: Sequence[Occurrence]) -> Edit:
    """Tag the words at all these places, in one edit over all their articles.

    Places that are tagged so already are passed over.
    """
    label = tagging.label_offered(session.codebook, label_id)
    if label.scope is Scope.ARTICLE:
        raise UserError("{label} does not mark words.", label=label.title)
    changes: list[Change] = []
    count = 0
    for article_id in dict.fromkeys(each.article_id for each in chosen):
        spans = [each.span for each in chosen if each.article_id == article_id]
        tags = _tags(session, article_id, label, spans)
        count += len(tags)
        if tags:
            changes += _started(session, article_id)
            changes += (Change(None, tag) for tag in tags)
    if not changes:
        raise UserError("You already tagged this as {label}.", label=label.title.lower())
    title = label.title.lower()
    if count == 1:
        return session.commit("Tag {label}", *changes, label=title)
    return session.commit("Tag {count} occurrences as {label}", *changes, count=count, label=title)


def _started(session: Session, article_id: str) -> tuple[Change, ...]:
    layer = session.project.read.layer(article_id, session.annotator.id)
    return tagging.started(layer, article_id, session.annotator.id)


def _tags(
    session: Session, article_id: str, label: Label, spans: Sequence[Span]
) -> list[Annotation]:
    text, taken = session.text(article_id), _taken(session, article_id, label.id)
    return [
        Annotation(
            article_id=article_id,
            annotator_id=session.annotator.id,
            label=label.id,
            spans=tagging.checked_spans(text, (span,), label),
            codebook_revision=session.codebook.revision,
        )
        for span in spans
        if (span,) not in taken
    ]
