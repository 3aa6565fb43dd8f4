"""The results of one annotation: regions, their values, and relations between them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from onrecord.errors import FormatError
from onrecord.formats.fields import Fields
from onrecord.formats.label_studio.values import TEXT, attribute_named, told_in, typed
from onrecord.formats.offsets import Offsets, covers
from onrecord.formats.restoring import Mark, Tied
from onrecord.model.codebook import Codebook

_LABELS = ("labels", "hypertextlabels", "paragraphlabels")


def place_of(result: Fields) -> tuple[int, int] | None:
    """Where a result stands, in Label Studio's units; None for one about the whole text, and for
    one whose place is told otherwise (in hypertext)."""
    value = result.data.get("value")
    start, end = (value.get("start"), value.get("end")) if isinstance(value, dict) else (None, None)
    return (start, end) if isinstance(start, int) and isinstance(end, int) else None


class Regions:
    """Reads one list of results; ``problems`` are those that were left out."""

    def __init__(self, results: Sequence[Fields], offsets: Offsets, codebook: Codebook) -> None:
        self._results, self._offsets, self._codebook = results, offsets, codebook
        self.problems: list[FormatError] = []

    def read(self) -> tuple[list[Mark], list[Tied]]:
        """The marks, with their values, and the ties between them."""
        marks: list[Mark] = []
        ties: list[Tied] = []
        valued = self._by_region()
        for result in self._results:
            try:
                if result.text("type") == "relation":
                    ties += self._ties(result)
                elif result.text("type") in _LABELS:
                    marks += self._labelled(result, valued.get(_id(result), []))
                elif not self._is_of_region(result):
                    marks += self._categories(result)
            except FormatError as exc:
                self.problems.append(exc)
        return marks, list(self._joined(marks, ties))

    def _by_region(self) -> dict[str, list[Fields]]:
        """The results of controls, by the region that they are about."""
        found: dict[str, list[Fields]] = {}
        for result in self._results:
            if result.text("type") not in (*_LABELS, "relation") and self._is_of_region(result):
                found.setdefault(_id(result), []).append(result)
        return found

    def _is_of_region(self, result: Fields) -> bool:
        return place_of(result) is not None

    def _labelled(self, result: Fields, valued: Sequence[Fields]) -> Iterator[Mark]:
        value = result.child("value")
        labels = value.data.get(result.text("type"))
        if not isinstance(labels, list) or not all(isinstance(each, str) for each in labels):
            raise value.complaint(result.text("type"), "must be a list of text")
        start, end = self._span(value)
        for label in labels:
            attributes = {}
            for each in valued:
                key = attribute_named(each.text("from_name"), label)
                attributes[key] = typed(told_in(each), label, key, self._codebook)
            yield Mark(_id(result), label, start, end, attributes, _note(result))

    def _span(self, value: Fields) -> tuple[int, int]:
        place = value.number("start"), value.number("end")
        try:
            start, end = self._offsets.span(*place)
        except ValueError:
            raise value.complaint("end", "lies outside the text") from None
        words, covered = value.data.get(TEXT), self._offsets.text[start:end]
        if isinstance(words, str) and words and not covers(covered, words):
            raise value.complaint(
                "text",
                "is “{text}”, but the article reads “{covered}”",
                text=words,
                covered=covered,
            )
        return start, end

    def _categories(self, result: Fields) -> Iterator[Mark]:
        """Choices about the whole text: a label each, without words."""
        if result.text("type") != "choices":
            raise result.complaint(
                "type", "is “{type}”, which is not read", type=result.text("type")
            )
        told = told_in(result)
        for label in told if isinstance(told, list) else ():
            yield Mark(_id(result), label, 0, 0)

    def _ties(self, result: Fields) -> Iterator[Tied]:
        ends = result.text("from_id", None), result.text("to_id", None)
        if result.text("direction") == "left":
            ends = ends[1], ends[0]
        labels = result.data.get("labels")
        for label in labels if isinstance(labels, list) and labels else ["relation"]:
            yield Tied(str(label), *ends)

    def _joined(self, marks: Sequence[Mark], ties: Sequence[Tied]) -> Iterator[Tied]:
        known = {mark.key for mark in marks}
        for tie in ties:
            if {tie.from_key, tie.to_key} <= known:
                yield tie
            else:
                self.problems.append(
                    self._results[0].complaint(
                        "", "“{label}” joins regions that are not there", label=tie.label
                    )
                )


def _id(result: Fields) -> str:
    return str(result.data.get("id") or "")


def _note(result: Fields) -> str:
    """What was written about a region, which Label Studio keeps as a list of texts."""
    meta = result.data.get("meta")
    told = meta.get("text") if isinstance(meta, dict) else None
    if isinstance(told, str):
        return told
    return "\n".join(map(str, told)) if isinstance(told, list) else ""
