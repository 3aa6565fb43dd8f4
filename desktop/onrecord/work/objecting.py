"""What comes in though the codebook does not have it: kept, and told."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from onrecord.errors import Message
from onrecord.model.annotations import Annotation, Link
from onrecord.model.codebook import Codebook, Label, LinkType, attribute_of
from onrecord.model.recoding import Rereading
from onrecord.work.session import Session


class Objector:
    """Holds what comes in against the codebook in use, reading it as it is read now."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._book = session.codebook
        self._reread = Rereading(self._book)

    def objections(self, tags: Iterable[Annotation], links: Iterable[Link]) -> list[Message]:
        """A remark on each value that is none of the codebook's, and on each link that joins what
        its type does not."""
        if self._book is not self._session.codebook:  # an import may adopt a revision on its way
            self._book = self._session.codebook
            self._reread = Rereading(self._book)
        read = {each.id: self._reread.annotation(each) for each in tags}
        tied = [self._reread.link(each) for each in links]
        found = [said for each in read.values() for said in _of_values(self._book, each)]
        for link in tied:
            found += _of_values(self._book, link)
            found += _of_ends(self._book, link, read)
        return found


def _kind(book: Codebook, tag: Annotation | Link) -> Label | LinkType | None:
    return book.link(tag.label) if isinstance(tag, Link) else book.label(tag.label)


def _of_values(book: Codebook, tag: Annotation | Link) -> Iterator[Message]:
    kind = _kind(book, tag) if tag.attributes else None
    if kind is None:
        return
    for key, value in tag.attributes.items():
        attribute = attribute_of(kind, key)
        if attribute is not None and not attribute.accepts(value):
            yield Message(
                "“{value}” is none of the values of {label}, {key}.",
                value=value,
                label=kind.id,
                key=key,
            )


def _of_ends(book: Codebook, link: Link, tags: dict[str, Annotation]) -> Iterator[Message]:
    kind = book.link(link.label)
    start, end = tags[link.from_id].label, tags[link.to_id].label
    if kind is not None and not kind.joins(start, end):
        yield Message(
            "“{link}” does not join {start} and {end} in the codebook.",
            link=kind.id,
            start=start,
            end=end,
        )
