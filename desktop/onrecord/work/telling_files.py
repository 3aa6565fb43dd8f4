"""Files of a folder are told by their path below it: many have the same name."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from onrecord.errors import Message, UserError
from onrecord.model.annotations import Annotation, Link, OriginKind
from onrecord.model.bundles import Bundle

_Told = TypeVar("_Told", Message, UserError)
_Tag = TypeVar("_Tag", Annotation, Link)


class Below:
    """Tells the files beside the one that is read by their path below the chosen folder; by their
    bare names where no folder was chosen."""

    def __init__(self, file: Path, folder: Path | None) -> None:
        self._place = file.parent
        below = file.parent.relative_to(folder) if folder else Path()
        self._before = "" if below == Path() else f"{below.as_posix()}/"
        self._name = file.name

    def name(self, name: str) -> str:
        """What a file is told as; a name that is none of a file here stays."""
        is_beside = Path(name).name == name and (self._place / name).is_file()
        return self._before + name if is_beside else self._origin(name)

    def _origin(self, name: str) -> str:
        """The file at hand, or a part of it; what a file tells of other origins stays."""
        return self._before + name if name.startswith(self._name) else name

    def told(self, said: _Told) -> _Told:
        file = said.arguments.get("file")
        if not self._before or not isinstance(file, str):
            return said
        return type(said)(said.message, **{**said.arguments, "file": self.name(file)})

    def remarked(self, bundle: Bundle) -> Bundle:
        """The bundle with its remarks told so."""
        if not self._before or not bundle.remarks:
            return bundle
        return replace(bundle, remarks=tuple(self.told(each) for each in bundle.remarks))

    def originating(self, bundle: Bundle) -> Bundle:
        """The bundle with files told so in the origins of its tags and links."""
        if not self._before:
            return bundle
        return replace(
            bundle,
            annotations=_originating(bundle.annotations, self._origin),
            links=_originating(bundle.links, self._origin),
        )


def _originating(tags: Iterable[_Tag], name: Callable[[str], str]) -> tuple[_Tag, ...]:
    return tuple(
        replace(each, origin=replace(each.origin, by=name(each.origin.by)))
        if each.origin.kind is OriginKind.IMPORT
        else each
        for each in tags
    )
