"""Text cut into spaCy's tokens, language by language, without a trained pipeline."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from onrecord.model.tokens import Grid

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

ANY_LANGUAGE = "xx"
_KEPT = 1000
"""spaCy keeps each word it has met. After so many texts it starts anew, so that memory does not
grow with the corpus; warming up again costs less than a hundredth."""


class Tokenizers:
    """Makes documents of texts. ``used`` counts them by the language they were cut in."""

    def __init__(self, default_language: str) -> None:
        self._default = default_language
        self._blank: dict[str, Language] = {}
        self._made = 0
        self.used: Counter[str] = Counter()

    def doc(self, text: str, language: str) -> Doc:
        """The text in tokens, nothing of it lost. A language that spaCy does not know, or lacks
        a library for, is cut as any other is."""
        if self._made % _KEPT == 0:
            self._blank = {}
        self._made += 1
        nlp = self._of(_code(language or self._default))
        doc = nlp.tokenizer(text)
        if doc.text != text:  # some tokenizers of other scripts tidy up
            nlp = self._of(ANY_LANGUAGE)
            doc = nlp.tokenizer(text)
        self.used[nlp.lang or ANY_LANGUAGE] += 1
        return doc

    @property
    def language(self) -> str:
        """That of most documents."""
        return self.used.most_common(1)[0][0] if self.used else _code(self._default)

    def _of(self, code: str) -> Language:
        if code not in self._blank:
            self._blank[code] = _blank(code)
        return self._blank[code]


def grid_of(doc: Doc) -> tuple[Grid, list[int]]:
    """The tokens that are not white space, and the number each has in the document."""
    # Column by column: a list for each token would wake the garbage collector at every text.
    starts, lengths, spaces = doc.to_array(["IDX", "LENGTH", "IS_SPACE"]).reshape((-1, 3)).T
    numbers = (spaces == 0).nonzero()[0]
    ends = starts + lengths
    return Grid.of(starts[numbers].tolist(), ends[numbers].tolist()), numbers.tolist()


def _code(language: str) -> str:
    return language.replace("_", "-").partition("-")[0].lower() or ANY_LANGUAGE


def _blank(code: str) -> Language:
    import spacy

    try:
        return spacy.blank(code)
    except (ImportError, OSError, ValueError):
        return spacy.blank(ANY_LANGUAGE)
