"""Whether a file is columns of tokens and IOB tags, whatever its name ends with."""

from __future__ import annotations

import re
from itertools import islice
from pathlib import Path

_START = b"-DOCSTART-"
_HEAD = 2**16  # bytes
_FEWEST, _LOOKED_AT = 3, 200  # lines that are not blank
_OUTSIDE = b"O"
_TAG = re.compile(rb"[BIESLUMW]-\S+")


def recognises(path: Path) -> bool:
    """Whether the file begins as CoNLL-2003 does, or all lines of its head have as many columns,
    the last of them tags: a text with such line ends is not to be thought of.

    Raises OSError when the file cannot be opened.
    """
    with path.open("rb") as file:
        head = file.read(_HEAD).removeprefix(b"\xef\xbb\xbf")
    if head.lstrip().startswith(_START):
        return True
    whole = head if len(head) < _HEAD else head.rpartition(b"\n")[0]
    lines = list(islice((each.split() for each in whole.splitlines() if each.strip()), _LOOKED_AT))
    tags = [cells[-1] for cells in lines]
    return (
        len(lines) >= _FEWEST
        and {len(cells) for cells in lines} == {len(lines[0])}
        and len(lines[0]) > 1
        and all(tag == _OUTSIDE or _TAG.fullmatch(tag) for tag in tags)
        and any(tag != _OUTSIDE for tag in tags)
    )
