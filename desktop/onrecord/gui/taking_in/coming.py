"""Files on their way into a session's project: looked at first, then taken in."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from onrecord.errors import UserError
from onrecord.gui.taking_in.choosing import Chosen, Key, key_of
from onrecord.model.lineages import Side
from onrecord.work.merging import Fork, MergeReport, Progress, merging
from onrecord.work.session import Session
from onrecord.work.watching import content_of

_AT_ONCE = 20  # articles a step: the window answers in between


@dataclass(frozen=True, slots=True)
class Looked:
    """What a file would come to, or why it is refused; ``content`` is the hash of what it held
    then, empty where it cannot be read."""

    path: Path
    report: MergeReport | None = None
    refusal: UserError | None = None
    content: str = ""


class Coming:
    """Colleagues' files for one project."""

    def __init__(self, session: Session, paths: Sequence[Path]) -> None:
        self.paths = tuple(dict.fromkeys(paths))
        self._session = session

    def look(self) -> Generator[Progress, None, tuple[Looked, ...]]:
        """What each file would come to, each by itself; nothing is changed."""
        found = []
        for path in self.paths:
            yield Progress(path.name, 0, 0)
            found.append((yield from self._looked(path)))
        return tuple(found)

    def _looked(self, path: Path) -> Generator[Progress, None, Looked]:
        content = _content(path)
        try:
            found = merging(self._session, [path], dry_run=True, at_once=_AT_ONCE)
            (report,) = yield from found
        except UserError as refusal:
            return Looked(path, refusal=refusal, content=content)
        return Looked(path, report, content=content)

    def take(
        self, paths: Sequence[Path], sides: Mapping[Key, Side]
    ) -> Generator[Progress, None, list[MergeReport]]:
        """Take these in, as one step to undo. Closing it takes all of it back."""
        return merging(self._session, paths, choose=Chosen(sides), at_once=_AT_ONCE)


def settled(looked: Sequence[Looked], taken: Sequence[MergeReport]) -> list[str]:
    """The contents of which nothing is left to choose, once they were taken in."""
    return [each.content for each, report in _paired(looked, taken) if not report.forks]


def with_new_forks(looked: Sequence[Looked], taken: Sequence[MergeReport]) -> list[Path]:
    """The files with forks that nobody could choose of before: those between two files that were
    taken in together."""
    return [
        each.path
        for each, report in _paired(looked, taken)
        if {key_of(x) for x in report.forks} - {key_of(x) for x in _forks(each)}
    ]


def _paired(
    looked: Sequence[Looked], taken: Sequence[MergeReport]
) -> Iterator[tuple[Looked, MergeReport]]:
    return zip((each for each in looked if each.report is not None), taken, strict=True)


def _forks(looked: Looked) -> Sequence[Fork]:
    return looked.report.forks if looked.report else ()


def _content(path: Path) -> str:
    try:
        return content_of(path) if path.is_file() else ""
    except OSError:
        return ""  # the merge says why
