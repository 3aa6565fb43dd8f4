"""The help pages, and the search over all of them. Pure: no window, no network."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

_MARKS = re.compile(r"[*`_#|]+|!?\[([^\]]*)\]\([^)]*\)")
_AROUND = 40  # letters on each side of what was found


@dataclass(frozen=True, slots=True)
class HelpPage:
    """One page: the name of its file without suffix, its first heading, its Markdown."""

    name: str
    title: str
    text: str

    @property
    def words(self) -> str:
        """The text as it is read, without Markdown's signs and line breaks."""
        shown = _MARKS.sub(lambda found: found[1] or "", self.text)
        return " ".join(shown.split())


class Found(NamedTuple):
    """A page that holds all that was asked for: how often, and the first place."""

    page: HelpPage
    times: int
    excerpt: str


def read_pages(folder: Path, language: str) -> tuple[HelpPage, ...]:
    """The pages of a folder in the order its ``order.txt`` gives, others after them by title.

    A page that ``folder/LANGUAGE`` holds takes the place of the English one.
    """
    files = {file.stem: file for file in sorted(folder.glob("*.md"))}
    files |= {file.stem: file for file in (folder / language).glob("*.md")}
    named = (folder / "order.txt").read_text("utf-8").split()
    order = {name: at for at, name in enumerate(named)}
    pages = [_page(file) for file in files.values()]
    return tuple(sorted(pages, key=lambda page: (order.get(page.name, len(order)), page.title)))


def _page(file: Path) -> HelpPage:
    text = file.read_text("utf-8")
    head = next((line for line in text.splitlines() if line.startswith("#")), file.stem)
    return HelpPage(file.stem, head.lstrip("# ").strip(), text)


def search(pages: Iterable[HelpPage], asked: str) -> list[Found]:
    """The pages with all words asked for, those that hold them most often first.

    Case does not matter, and a word is found within longer ones.
    """
    words = asked.casefold().split()
    found = [each for page in pages if (each := _found(page, words)) is not None]
    return sorted(found, key=lambda each: (not _titled(each.page, words), -each.times))


def _titled(page: HelpPage, words: Sequence[str]) -> bool:
    return all(word in page.title.casefold() for word in words)


def _found(page: HelpPage, words: Sequence[str]) -> Found | None:
    text = page.words.casefold()
    counts = [text.count(word) for word in words]
    if not counts or not all(counts):
        return None
    return Found(page, sum(counts), _excerpt(page.words, text.index(words[0])))


def _excerpt(text: str, place: int) -> str:
    start, end = max(0, place - _AROUND), place + _AROUND
    before, after = "…" if start else "", "…" if end < len(text) else ""
    return f"{before}{text[start:end].strip()}{after}"


def target(link: str, pages: Iterable[HelpPage]) -> str:
    """The page that a link between pages leads to; "" for any other link."""
    name = link.partition("#")[0].removesuffix(".md").rpartition("/")[2]
    return name if "://" not in link and any(page.name == name for page in pages) else ""
