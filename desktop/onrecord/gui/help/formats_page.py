"""The help page on formats: what it lists comes from the formats there are."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from onrecord.errors import marked
from onrecord.gui.help.pages import HelpPage
from onrecord.gui.messages import said
from onrecord.model.formats import Feature, Format
from onrecord.work import formats

PLACE = "{formats}"
"""The line of a page that the formats stand at."""


def with_formats(pages: Iterable[HelpPage]) -> tuple[HelpPage, ...]:
    """The pages, with all formats where a page has a place for them."""
    found = formats.offered().formats
    return tuple(
        replace(page, text=page.text.replace(PLACE, "\n\n".join(map(_told, found))))
        if PLACE in page.text
        else page
        for page in pages
    )


def _told(each: Format) -> str:
    parts = [f"### {_plain(each.name)}", f"{_said(each.title)}. *{_ways(each)}*"]
    if each.about:
        parts.append(_said(each.about))
    if each.write and each.lacks:
        parts += [said(marked("What it cannot hold:"), {}), _list(each.lacks)]
    return "\n\n".join(parts)


def _ways(each: Format) -> str:
    if each.read and each.write:
        return said(marked("In and out."), {})
    return said(marked("Out."), {}) if each.write else said(marked("In."), {})


def _list(lacking: Iterable[Feature]) -> str:
    return "\n".join(f"- {_said(feature.value)}" for feature in lacking)


def _said(message: str) -> str:
    return _plain(said(message, {}))


def _plain(text: str) -> str:
    """The text as Markdown shows it: formats of others may tell anything."""
    return "".join(f"\\{each}" if each in "\\`*_{}[]<>#|!" else each for each in text)
