"""Errors the person can act on. Anything else that escapes is a bug and reaches the one hook."""

from __future__ import annotations

import re
from collections.abc import Mapping

_PLACE = re.compile(r"\{(\w+)\}")


def filled(message: str, arguments: Mapping[str, object]) -> str:
    """The message with its ``{named}`` places filled in; places without an argument stand.

    Not ``str.format``: templates come out of project files too, and those may come from anyone.
    """
    return _PLACE.sub(lambda place: str(arguments.get(place[1], place[0])), message)


def marked(message: str) -> str:
    """The message as it is: tells the translators of one that is not used where it stands."""
    return message


class Message:
    """A sentence, or a part of one, on its way to the person: English with ``{named}`` places and
    what fills them. As an argument of another message it is translated with it."""

    def __init__(self, message: str, /, **arguments: object) -> None:
        self.message = message
        self.arguments = arguments

    def __str__(self) -> str:
        return filled(self.message, self.arguments)


class UserError(Exception):
    """Something the person can mend, told in one sentence of their words.

    ``message`` is the English sentence with ``{named}`` places and serves as the message id:
    the window translates it and fills in ``arguments`` where it is shown. ``str()`` is English.
    """

    def __init__(self, message: str, /, **arguments: object) -> None:
        self.message = message
        self.arguments = arguments
        super().__init__(filled(message, arguments))


class StoreError(UserError):
    """The project file could not be opened, read or written; nothing was changed."""


class ConflictError(UserError):
    """A record is no longer as this edit expects it; nothing was changed."""


class FormatError(UserError):
    """A file does not say what its format promises; names the file and the place."""


class CodebookError(FormatError):
    """A codebook file is not valid; names the file, the table and the key."""


class Cancelled(UserError):
    """The person changed their mind; nothing was changed."""
