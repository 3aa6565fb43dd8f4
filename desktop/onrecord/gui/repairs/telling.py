"""What is told of a tag that waits: pure functions over what is waiting."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from onrecord.model.spans import Span
from onrecord.work.repairing import Likeness, Waiting

_AROUND = 60  # code points of context on either side


@dataclass(frozen=True, slots=True)
class Passage:
    """Words of a place with what stands before and after them."""

    before: str
    words: str
    after: str

    def __str__(self) -> str:
        return f"{self.before}{self.words}{self.after}".strip()


def passage(text: str, spans: Sequence[Span]) -> Passage:
    """The first words of a place among those around them, in one line."""
    first, last = spans[0], spans[-1]
    words = " … ".join(each.text for each in spans)
    before = text[max(0, first.start - _AROUND) : first.start]
    return Passage(_flat(before), _flat(words), _flat(text[last.end : last.end + _AROUND]))


def _flat(text: str) -> str:
    return text.replace("\n", " ")


def row(each: Waiting) -> str:
    """Two lines: what it says it covers, and whose it is and where."""
    return f"{_flat(each.words)}\n{each.annotator} · {each.title}"


def whose(each: Waiting) -> str:
    text = QCoreApplication.translate("repairs", "{label}, tagged by {name}")
    return text.format(label=each.label, name=each.annotator)


def origin(each: Waiting) -> str:
    """Where it came from, and what comes along with it."""
    text = QCoreApplication.translate("repairs", "In “{title}”, from {file}")
    told = [text.format(title=each.title, file=each.repair.file)]
    links = len(each.repair.links)
    if links == 1:
        told.append(QCoreApplication.translate("repairs", "a link hangs on it"))
    elif links:
        text = QCoreApplication.translate("repairs", "{n} links hang on it")
        told.append(text.format(n=links))
    return " · ".join(told)


def why(each: Waiting) -> str:
    """Why it waits, and what can be done."""
    match each.likeness:
        case Likeness.EXACT:
            text = QCoreApplication.translate(
                "repairs", "The words stand elsewhere in the text here:"
            )
        case Likeness.FOLDED:
            text = QCoreApplication.translate(
                "repairs", "The words stand in the text here, in other letters:"
            )
        case Likeness.NEAR:
            text = QCoreApplication.translate(
                "repairs", "The text here has no such words, but similar ones:"
            )
        case _:
            text = QCoreApplication.translate(
                "repairs",
                "The text here has no such words. Select in the text the words that are meant, "
                "and use them; or give the tag up.",
            )
    return str(text)


def counted(number: int) -> str:
    if number == 1:
        return QCoreApplication.translate("repairs", "1 tag waits")
    return QCoreApplication.translate("repairs", "{n} tags wait").format(n=number)
