"""Named entities of articles, paragraph by paragraph."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING

from onrecord.errors import UserError
from onrecord.language.pipelines import Pipeline
from onrecord.language.protocol import Ask, Found, entity
from onrecord.model.findings import Finding
from onrecord.model.spans import Span, paragraphs

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

Parse = Callable[[Iterable[str]], Iterator["Doc"]]
"""Makes one spaCy document of each text, in order."""

# What an analyst of attributions looks for, and what the recogniser is good at: its published F
# is .88 for PERSON, .81 ORG, .90 GPE and NORP, but .35 for FAC, .39 WORK_OF_ART and .42 LAW
# (meta.json of en_core_web_sm 3.8.0). Dates, money and numbers are found well and say nothing
# about who speaks: as washes they would only hide the names. PER is what spaCy's pipelines for
# other languages call a person.
_KINDS = {
    "PERSON": "PERSON",
    "PER": "PERSON",
    "ORG": "ORG",
    "GPE": "GPE",
    "NORP": "NORP",
    "LOC": "LOC",
}

# Leaving these out doubles the speed; on 60,000 words of news it changed 1 entity in 4,291
# (the recogniser does not cross a sentence's border where the parser has set one).
_UNNEEDED = (
    "tagger",
    "morphologizer",
    "parser",
    "senter",
    "sentencizer",
    "attribute_ruler",
    "lemmatizer",
    "trainable_lemmatizer",
    "textcat",
    "textcat_multilabel",
    "spancat",
    "spancat_singlelabel",
    "entity_linker",
)

# Larger batches were no faster and hold more text in memory at once.
_BATCH = 64

# A text pasted without line feeds is one paragraph: it would take a gigabyte of memory for each
# 100,000 words, and spaCy refuses more than a million characters.
_LONGEST = 10_000


def load(pipeline: Pipeline) -> Language:
    """The pipeline with only what its entities need.

    Raises UserError when it cannot be loaded or does not look for entities.
    """
    try:
        import spacy

        nlp = spacy.load(pipeline.name, exclude=_UNNEEDED)
    except (ImportError, OSError, ValueError) as problem:
        raise UserError(
            "The language pipeline {name} could not be loaded ({reason}). "
            "Reinstalling it may help.",
            name=pipeline.name,
            reason=str(problem).partition("\n")[0],
        ) from problem
    if "ner" not in nlp.pipe_names and "entity_ruler" not in nlp.pipe_names:
        raise UserError(
            "The language pipeline {name} does not look for entities. Choose another one.",
            name=pipeline.name,
        )
    _silence_unheard(nlp)
    return nlp


def _silence_unheard(nlp: Language) -> None:
    """Disable shared vectors (tok2vec, transformer) that no component listens to any more."""
    for name, component in list(nlp.pipeline):
        heard_by = getattr(component, "listening_components", None)
        if heard_by is not None and not heard_by:
            nlp.disable_pipe(name)


def parsing(nlp: Language) -> Parse:
    """How `found` has texts parsed."""
    return partial(nlp.pipe, batch_size=_BATCH)


def found(parse: Parse, asks: Sequence[Ask]) -> Iterator[Found]:
    """The entities of each article, as soon as its last paragraph is parsed.

    An entity never straddles two paragraphs.
    """
    cut = [tuple(pieces(ask.text)) for ask in asks]
    docs = iter(parse(piece.text for piece in chain.from_iterable(cut)))
    for ask, parts in zip(asks, cut, strict=True):
        findings = (entities(next(docs), part.start) for part in parts)
        yield Found(ask.article_id, tuple(chain.from_iterable(findings)))


def pieces(text: str) -> Iterator[Span]:
    """The paragraphs of the text; endless ones are cut at a space."""
    for paragraph in paragraphs(text):
        start = paragraph.start
        while paragraph.end - start > _LONGEST:
            space = text.rfind(" ", start + 1, start + _LONGEST)
            end = space if space > 0 else start + _LONGEST
            yield Span.of(text, start, end)
            start = end
        yield Span.of(text, start, paragraph.end)


def entities(doc: Doc, offset: int) -> list[Finding]:
    """The entities of a piece that begins at ``offset`` in its article, of the kinds we keep.

    Their places are code points of the article; white space at their edges is left out.
    """
    findings = []
    for ent in doc.ents:
        words = ent.text.strip()
        if words and (kind := _KINDS.get(ent.label_)):
            start = offset + ent.start_char + ent.text.index(words)
            findings.append(entity(start, start + len(words), kind))
    return findings
