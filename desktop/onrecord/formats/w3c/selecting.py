"""The stretches of a text that selectors choose (section 4.2 of the recommendation)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from onrecord.formats.offsets import Offsets, Place, covers

Range = tuple[int, int]
_TEXTUAL = ("TextPositionSelector", "TextQuoteSelector")


def places(target: Mapping[str, Any]) -> Iterator[Place]:
    """Positions with their quotes, which tell the units that a file counts in."""
    found = _selectors(target.get("selector"))
    quote = next((str(each.get("exact", "")) for each in found if _is(each, 1)), "")
    for each in found:
        if _is(each, 0) and isinstance(each.get("start"), int) and isinstance(each.get("end"), int):
            yield each["start"], each["end"], quote


def selected(target: Mapping[str, Any], offsets: Offsets) -> Range | None:
    """The range of code points that a target's selectors choose; None where they choose nothing,
    or where the position and the quote are at odds and the quote is not there just once."""
    found = _selectors(target.get("selector"))
    quote = next((each for each in found if _is(each, 1)), None)
    for each in found:
        if _is(each, 0) and (place := _position(each, offsets)):
            words = offsets.text[place[0] : place[1]]
            if quote is None or covers(words, str(quote.get("exact", ""))):
                return place
    return _quoted(quote, offsets.text) if quote else None


def _selectors(selector: object) -> list[Mapping[str, Any]]:
    """All of them, the refining ones of selectors that we do not read among them."""
    listed = selector if isinstance(selector, list) else [selector]
    found: list[Mapping[str, Any]] = []
    for each in listed:
        if isinstance(each, dict):
            is_textual = each.get("type") in _TEXTUAL
            found += [each] if is_textual else _selectors(each.get("refinedBy"))
    return found


def _is(selector: Mapping[str, Any], number: int) -> bool:
    return selector.get("type") == _TEXTUAL[number]


def _position(selector: Mapping[str, Any], offsets: Offsets) -> Range | None:
    start, end = selector.get("start"), selector.get("end")
    if not isinstance(start, int) or not isinstance(end, int):
        return None
    try:
        return offsets.span(start, end)
    except ValueError:
        return None


def _quoted(selector: Mapping[str, Any], text: str) -> Range | None:
    """Where the quote stands with what is before and after it, if that is one place."""
    exact = str(selector.get("exact", ""))
    before, after = str(selector.get("prefix", "")), str(selector.get("suffix", ""))
    for prefix, suffix in ((before, after), ("", "")):
        whole = prefix + exact + suffix
        at = text.find(whole)
        if exact and at >= 0 and text.find(whole, at + 1) < 0:
            return at + len(prefix), at + len(prefix) + len(exact)
    return None
