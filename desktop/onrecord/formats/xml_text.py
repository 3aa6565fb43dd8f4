"""Text as XML 1.0 can hold it: most control characters cannot even be written as references."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from onrecord.errors import marked
from onrecord.model.articles import Article
from onrecord.model.losses import Losses

UNWRITABLE = marked("articles with control characters that XML cannot hold: written as “�”")
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_REPLACED = "\ufffd"
_AROUND = 20  # code points of what is told


def writable(text: str) -> str:
    """The text with each character that XML cannot hold replaced by one that is as long."""
    return _FORBIDDEN.sub(_REPLACED, text)


def texts_of(values: Mapping[str, object]) -> Iterator[str]:
    """The values that are text."""
    return (each for each in values.values() if isinstance(each, str))


def count_unwritable(texts: Iterable[str], article: Article, losses: Losses) -> None:
    """Count the article if there is something to replace in its texts; the first is told."""
    for text in texts:
        if found := _FORBIDDEN.search(text):
            around = text[max(0, found.start() - _AROUND) : found.end() + _AROUND]
            losses.add(UNWRITABLE, article, words=around)
            return
