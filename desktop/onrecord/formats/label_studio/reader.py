"""Label Studio's tasks in, as its export in JSON gives them.

Offsets are those of the text as the task has it; Label Studio counts code points, older versions
UTF-16 units, and which it was the covered words tell.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from onrecord.errors import FormatError, UserError
from onrecord.formats import json_objects
from onrecord.formats.carrying import CARRIED, carried_in
from onrecord.formats.fields import Fields
from onrecord.formats.label_studio.regions import Regions, place_of
from onrecord.formats.label_studio.values import TEXT, plain, typed
from onrecord.formats.offsets import Offsets, Place
from onrecord.formats.restoring import Amend, Mark, Sheet, Shown, restored
from onrecord.model.bundles import Bundle
from onrecord.model.codebook import Codebook
from onrecord.model.formats import Incoming
from onrecord.model.layers import MACHINE_PREFIX, LayerStatus
from onrecord.model.registries import Actor, read_names

# A text of a file cannot look so: its quotation marks are escaped.
_NUMBERED = re.compile(rb'"completed_by"\s{0,9}:\s{0,9}(\d{1,18})[\s,}]')
_PART, _LONGEST = 2**20, 64  # bytes: of one reading, and of what may lie over its end
_LISTS = ("annotations", "completions", "predictions")
_MINIMAL = frozenset({"annotator", "lead_time", "created_at", "updated_at"})
_OPEN = (LayerStatus.NEW, LayerStatus.STARTED)


def recognises(path: Path) -> bool:
    """Whether the first object of the file is a task with annotations or predictions, or one
    without the places of links, which ``read`` refuses."""
    found = json_objects.first(path) or {}
    is_task = isinstance(found.get("data"), dict) and any(key in found for key in _LISTS)
    return is_task or _is_minimal(found)


def _is_minimal(task: Mapping[str, Any]) -> bool:
    """Whether it is a task of the export that Label Studio calls JSON-MIN."""
    return "data" not in task and "annotation_id" in task and not _MINIMAL.isdisjoint(task)


def read(path: Path, incoming: Incoming) -> Iterator[Bundle | UserError]:
    """The tasks of a file, an article each.

    Raises FormatError when the file cannot be opened, is no list of JSON objects, or is JSON-MIN.
    """
    if _is_minimal(json_objects.first(path) or {}):
        raise FormatError(
            "{file} is Label Studio's JSON-MIN, which lacks the places of links; export it there "
            "as JSON.",
            file=path.name,
        )
    names, cancelled = _names(path), 0
    for found in json_objects.in_array(path):
        if isinstance(found, FormatError):
            yield found
            continue
        try:
            task = _Task(Fields(path.name, found.line, "", found.data), incoming.codebook, names)
            bundle = restored(task.sheet(), incoming)
        except FormatError as exc:
            yield exc
        else:
            yield from task.problems
            yield bundle
            cancelled += task.cancelled
    if cancelled:
        yield UserError(
            "{file}: {n} skipped annotations were left out.", file=path.name, n=cancelled
        )


def _names(path: Path) -> Mapping[int, str]:
    """What people told by numbers are called: nothing where there is only one, who may be whoever
    brings the file in."""
    numbers: set[int] = set()
    try:
        with path.open("rb") as file:
            before = b""
            while part := file.read(_PART):
                numbers |= {int(each) for each in _NUMBERED.findall(before + part)}
                before = part[-_LONGEST:]
    except OSError as exc:
        raise FormatError("{file}: {reason}.", file=path, reason=exc.strerror) from exc
    return {each: f"annotator {each}" for each in numbers} if len(numbers) > 1 else {}


class _Task:
    """One task being read; ``problems`` are what was left out."""

    def __init__(self, task: Fields, codebook: Codebook, names: Mapping[int, str]) -> None:
        self._task, self._codebook, self._names = task, codebook, names
        self._data = task.child("data")
        self._carried = carried_in(self._data)
        self._owners = _owners(self._carried)
        self.problems: list[FormatError] = []
        self.cancelled = 0

    def sheet(self) -> Sheet:
        """The text with all labels. Raises FormatError where the task has none."""
        if not isinstance(self._task.data.get("data"), dict):
            raise self._task.complaint("data", "is missing")
        layers = [*self._annotations(), *self._predictions()]
        places = [place for _, results in layers for place in _places(results)]
        key = self._text_key(places)
        offsets = Offsets.detected(self._data.text(key, None), places)
        shown: dict[str, Shown] = {}
        for who, results in layers:
            regions, name = Regions(results, offsets, self._codebook), _free(who, shown)
            shown[name] = Shown(name, *regions.read())
            self.problems += regions.problems
        return Sheet(
            file=self._task.file,
            line=self._task.line,
            text=offsets.text,
            shown=[*shown.values(), *self._unseen(shown)],
            carried=self._carried,
            facts=self._data.others(key, CARRIED),
            amend=self._amended(),
            remark=offsets.remark(self._task.file),
        )

    def _annotations(self) -> Iterator[tuple[str, list[Fields]]]:
        key = "annotations" if "annotations" in self._task.data else "completions"
        for each in self._task.children(key):
            if each.data.get("was_cancelled") or each.data.get("skipped"):
                self.cancelled += 1
                continue
            results = list(each.children("result"))
            yield self._annotator(each, results), results

    def _predictions(self) -> Iterator[tuple[str, list[Fields]]]:
        for each in self._task.children("predictions"):
            name = each.data.get("model_version") or "label-studio"
            told = str(name).removeprefix(MACHINE_PREFIX)
            yield MACHINE_PREFIX + told, list(each.children("result"))

    def _annotator(self, annotation: Fields, results: Sequence[Fields]) -> str:
        """Told by us, or by whose labels they were when they went out, or by Label Studio."""
        if name := annotation.child(CARRIED).text("annotator"):
            return name
        for each in results:
            owner = self._owners.get(str(each.data.get("id")), "")
            if owner and not owner.startswith(MACHINE_PREFIX):  # else a person took up its regions
                return owner
        by = annotation.data.get("completed_by")
        if isinstance(by, dict):
            return str(by.get("email") or by.get("id") or "")
        return self._names.get(by, "") if isinstance(by, int) else ""

    def _text_key(self, places: list[Place]) -> str:
        """The field of the data that is labelled: the one that has the covered words, as its name
        stands in a configuration that is not here."""
        texts = {key: v for key, v in self._data.data.items() if isinstance(v, str)}
        if TEXT in texts:
            return TEXT
        words = [covered for *_, covered in places]
        fitting = [key for key, v in texts.items() if all(word in v for word in words)]
        return max(fitting or texts, key=lambda key: len(texts[key]), default=TEXT)

    def _unseen(self, shown: Mapping[str, Shown]) -> Iterator[Shown]:
        """Layers that were not begun, or not finished, and held nothing to show."""
        for layer in self._carried.children("layers") if self._carried else ():
            name = layer.text("annotator", None)
            if name not in shown and layer.text("status") in _OPEN:
                yield Shown(name)

    def _amended(self) -> Amend:
        return _Amending(self._carried, self._codebook).amended


def _free(name: str, taken: Mapping[str, object]) -> str:
    """The name, or another for one more annotation of the same person."""
    number, found = 1, name
    while found in taken:
        number += 1
        found = f"{name} ({number})" if name else f"annotator {number}"
    return found


def _owners(carried: Fields | None) -> dict[str, str]:
    """Whose tag each id is."""
    tags = carried.children("annotations") if carried else ()
    return {tag.text("id"): tag.text("annotator") for tag in tags}


def _places(results: Sequence[Fields]) -> Iterator[Place]:
    for each in results:
        if (place := place_of(each)) is not None:
            covered = each.child("value").data.get(TEXT)
            yield (*place, covered if isinstance(covered, str) else "")


class _Amending:
    """Gives a carried tag the values that Label Studio has for it, where they differ."""

    def __init__(self, carried: Fields | None, codebook: Codebook) -> None:
        self._codebook = codebook
        self._names: dict[str, str] = {}
        for key in ("actors", "issues"):
            found = carried.children(key) if carried else ()
            self._names |= read_names(
                Actor(id=each.text("id"), name=each.text("name"),
                      merged_into=each.text("merged_into"))
                for each in found
            )  # fmt: skip

    def amended(self, tag: dict[str, Any], marks: Sequence[Mark]) -> dict[str, Any]:
        first = next((mark for mark in marks if mark.key == tag["id"]), None)
        had = tag.get("attributes") or {}
        if first is None or not isinstance(had, dict):
            return tag
        told = {key: self._typed(tag, key, value) for key, value in had.items()}
        if first.attributes == {k: v for k, v in told.items() if v is not None}:
            return {**tag, "note": first.note}
        kept = {key: value for key, value in had.items() if told[key] is None}
        new = {
            key: had[key] if told.get(key) == value else value
            for key, value in first.attributes.items()
        }
        others = {key: value for key, value in tag.items() if key != "as_tagged"}
        return {**others, "attributes": {**kept, **new}, "note": first.note}

    def _typed(self, tag: dict[str, Any], key: str, value: object) -> object:
        told = plain(value, self._names)
        return None if told is None else typed(told, str(tag.get("label")), key, self._codebook)
