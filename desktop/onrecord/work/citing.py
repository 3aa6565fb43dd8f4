"""A statement as a citation: its words, who said them, and where they were read."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from html import escape

from onrecord.model.annotations import Annotation
from onrecord.model.articles import Article
from onrecord.model.codebook import AttributeType, Codebook, Role
from onrecord.model.statements import Statement

_ENDS = (".", "!", "?", "…")
_INNER = str.maketrans({"“": "‘", "”": "’", '"': "’"})


@dataclass(frozen=True, slots=True)
class Phrases:
    """The words that hold a citation together, in the person's language."""

    attributed: str = "according to {sources}"
    joined: str = "{first} and {last}"


@dataclass(frozen=True, slots=True)
class Citation:
    """The facts of a citation; "" and () where nothing is known.

    ``spoken`` is False for a cue that stands without a claim ("declined to comment").
    """

    words: str
    sources: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    byline: str = ""
    title: str = ""
    outlet: str = ""
    date: str = ""
    url: str = ""
    spoken: bool = True

    def plain(self, phrases: Phrases = Phrases()) -> str:
        """The citation as plain text."""
        where = self._where(f"“{self.title}”" if self.title else "", self.outlet)
        return " ".join(filter(None, (self._statement(phrases), where, self.url)))

    def html(self, phrases: Phrases = Phrases()) -> str:
        """The citation as HTML with nothing in it that was not written here."""
        title = f"“{escape(self.title)}”" if self.title else ""
        outlet = f"<i>{escape(self.outlet)}</i>" if self.outlet else ""
        where = self._where(title, outlet, safe=True)
        parts = (escape(self._statement(phrases)), where, self._link())
        return f"<p>{' '.join(filter(None, parts))}</p>"

    def _statement(self, phrases: Phrases) -> str:
        notes = f" ({'; '.join(self.notes)})" if self.notes else ""
        sources = _row(self.sources, phrases.joined)
        if not self.spoken:
            return f"{f'{sources}: ' if sources else ''}“{self.words}”{notes}."
        if not sources:
            end = "" if self.words.endswith(_ENDS) or notes else "."
            return f"“{self.words}{end}”{notes}{'.' if notes else ''}"
        comma = "" if self.words.endswith(_ENDS) else ","
        attributed = phrases.attributed.replace("{sources}", sources)
        return f"“{self.words}{comma}” {attributed}{notes}."

    def _where(self, title: str, outlet: str, *, safe: bool = False) -> str:
        byline, date = self.byline, self.date
        if safe:
            byline, date = escape(byline), escape(date)
        told = ", ".join(filter(None, (byline, title, outlet, date)))
        return f"{told}." if told else ""

    def _link(self) -> str:
        address = escape(self.url)
        if self.url.startswith(("https://", "http://")):
            return f'<a href="{address}">{address}</a>'
        return address


def citation(statement: Statement, article: Article, codebook: Codebook, *, date: str) -> Citation:
    """The facts of a statement's citation. ``date`` is the article's, as it is to be read."""
    sources = [part.annotation for part in statement.sources]
    return Citation(
        words=_words(statement.anchor),
        sources=tuple(_plain(each.text) for each in sources),
        notes=tuple(_notes((statement.anchor, *sources), codebook)),
        byline=_without_by(_plain(article.byline)),
        title=_plain(article.title).translate(_INNER),
        outlet=_plain(article.outlet),
        date=date,
        url=article.url.strip(),
        spoken=codebook.role(statement.anchor.label) is Role.CLAIM,
    )


def _words(annotation: Annotation) -> str:
    """The covered words; quotation marks within them become inner ones."""
    return _plain(annotation.text).translate(_INNER).rstrip(",;")


def _notes(annotations: Iterable[Annotation], codebook: Codebook) -> list[str]:
    """What was chosen of each label's first choice: how it is worded, of what kind a source is."""
    found: list[str] = []
    for annotation in annotations:
        label = codebook.label(annotation.label)
        choices = label.attributes if label else ()
        first = next((each for each in choices if each.type is AttributeType.CHOICE), None)
        value = annotation.attributes.get(first.id) if first else None
        titles = {choice.id: choice.title for choice in first.values} if first else {}
        told = titles.get(str(value), "")
        if told and told not in found:
            found.append(told)
    return found


def _row(names: tuple[str, ...], joined: str) -> str:
    if len(names) < 2:
        return "".join(names)
    first = ", ".join(names[:-1])
    return joined.replace("{first}", first).replace("{last}", names[-1])


def _plain(text: str) -> str:
    return " ".join(text.split())


def _without_by(byline: str) -> str:
    head, _, rest = byline.partition(" ")
    return rest if head.casefold() == "by" else byline
