"""What the search page says where it has nothing to list."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def how_to(*, in_tags: bool) -> str:
    """How to search, before anything is looked for."""
    if in_tags:
        return _tr(
            "Search your tags and the suggestions by their words and notes.\n\n"
            "label:source   a kind of tag\n"
            "type:unnamed   a value\n"
            "actor:Moe   somebody they refer to\n"
            "note:check   words of the note\n"
            "by:everyone   colleagues’ tags too\n\n"
            "“Narrow” writes these for you."
        )
    return _tr(
        "Search the texts of all articles.\n\n"
        "ferr   words that begin so\n"
        "ferry mayor   both in one article\n"
        "“new boats”   exactly these words"
    )


def nothing_found(*, in_tags: bool) -> str:
    """What to try where nothing was found."""
    if in_tags:
        return _tr(
            "No tag fits. Type less of the words, take a condition out, or look at "
            "everyone’s tags with by:everyone."
        )
    return _tr(
        "No article holds this. Type only how the words begin, take quotation marks away, "
        "or search in tags."
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("SearchPage", text)
