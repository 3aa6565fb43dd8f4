"""What the import dialog says about its files."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QLocale, QObject

from onrecord.gui.importing.bringing import Bringing, Found, Progress
from onrecord.gui.importing.choices import Theirs, key_of
from onrecord.gui.messages import quoted

_NAMED = 4
_BETWEEN = "  ·  "


class Telling(QObject):
    """Counts and names, in the person's words."""

    def title(self, bringing: Bringing) -> str:
        """What is brought in: “dev”, “a.ann” and 3 more."""
        name = quoted(bringing.name)
        if not bringing.more:
            return self.tr("Import {name}").format(name=name)
        text = self.tr("Import {name} and {n} more")
        return text.format(name=name, n=_number(bringing.more))

    def progress(self, at: Progress) -> str:
        files = self.tr("{done} of {total} files")
        return _BETWEEN.join(
            (
                files.format(done=_number(at.done), total=_number(at.total)),
                self._fact(self.tr("Articles: {n}"), at.articles),
                self._fact(self.tr("Tags: {n}"), at.tags),
            )
        )

    def summary(self, found: Found) -> str:
        """What would come in, were nothing left out."""
        facts = [(self.tr("New articles: {n}"), found.new_articles)]
        if found.known_articles:
            facts.append((self.tr("Here already: {n}"), found.known_articles))
        if found.layers:
            facts.append((self.tr("Layers: {n}"), found.layers))
            facts.append((self.tr("Tags: {n}"), found.tags))
        if found.links:
            facts.append((self.tr("Links: {n}"), found.links))
        told = [self._fact(text, number) for text, number in facts]
        if found.people:
            told.append(self._by(found.people))
        return _BETWEEN.join(told)

    def _by(self, people: Sequence[str]) -> str:
        """Who tagged: the first few, and how many more."""
        names = ", ".join(people[:_NAMED])
        more = len(people) - _NAMED
        if more > 0:
            text = self.tr("Tagged by: {names} and {n} more")
            return text.format(names=names, n=_number(more))
        return self.tr("Tagged by: {names}").format(names=names)

    def staying(self, kinds: Sequence[Theirs]) -> str:
        """Which labels stay behind, and how often they are there."""
        if not kinds:
            return ""
        ordered = sorted(kinds, key=lambda each: -each.count)
        named = _named(ordered[:_NAMED])
        more = len(ordered) - _NAMED
        if more > 0:
            text = self.tr("Stays behind: {labels}, and other labels ({n}).")
            return text.format(labels=named, n=_number(more))
        return self.tr("Stays behind: {labels}.").format(labels=named)

    def counted(self, head: str, number: int) -> str:
        """The head of a list that holds so many."""
        return self.tr("{head} ({n})").format(head=head, n=_number(number))

    @staticmethod
    def _fact(text: str, number: int) -> str:
        return text.format(n=_number(number))


def _named(kinds: Iterable[Theirs]) -> str:
    return ", ".join(f"{quoted(key_of(each))} × {_number(each.count)}" for each in kinds)


def _number(number: int) -> str:
    return QLocale().toString(number)
