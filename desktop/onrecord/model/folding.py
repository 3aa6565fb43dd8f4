"""Words as search takes them: without case, without accents, apart from punctuation."""

from __future__ import annotations

import re
from functools import cache
from unicodedata import combining, normalize

_BETWEEN = re.compile(r"[\W_]+")
# What keeps much of English from being plain letters; taking accents off takes five times as long.
_PRINTED = str.maketrans("‘’‚“”„–—…\u00a0", "'''\"\"\"--. ")


def folded(text: str) -> str:
    """The words in small letters without accents, a space before each: " the ecole s roof".

    So that a word, or its beginning, is found by looking for it with a space before.
    """
    return " " + _BETWEEN.sub(" ", plain(text)).strip()


def plain(text: str) -> str:
    """The text in small letters without accents; no offsets of it hold in the original."""
    if not text.isascii():
        text = text.translate(_PRINTED)
    if text.isascii():
        return text.lower()
    parts = normalize("NFKD", normalize("NFKD", text).casefold())
    return "".join(each for each in parts if not combining(each))


def is_unspaced(text: str) -> bool:
    """Whether it holds letters of a script that sets no spaces between words: Chinese, Japanese,
    Thai, Lao, Burmese, Khmer. Words of it begin anywhere."""
    return not text.isascii() and _unspaced().search(text) is not None


@cache
def _unspaced() -> re.Pattern[str]:
    # Wide ranges take milliseconds to compile, which no window's start waits for.
    return re.compile(
        "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff"
        "\uf900-\ufaff\U00020000-\U0003ffff]"
    )
