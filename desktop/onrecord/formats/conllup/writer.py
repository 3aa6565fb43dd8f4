"""Tokens with a column of IOB2 tags for each label, so that tags of different labels may overlap.

Source: https://universaldependencies.org/ext-format.html.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import TextIO
from urllib.parse import quote

from onrecord.errors import marked
from onrecord.formats.conll.iob import encoded
from onrecord.formats.conll.laying import Laid, Tokenised
from onrecord.formats.conll.writer import ALL, opened, told, told_of_layer
from onrecord.formats.conllup.spacing import escaped, on_a_line
from onrecord.model.bundles import Bundle
from onrecord.model.formats import Dataset

COLUMN, FACT = "ONRECORD:", "onrecord."
NO_COLUMN = marked("tags of labels that the codebook does not have: left out")


def write(dataset: Dataset, place: Path) -> None:
    """Write a file for each part of the dataset, or one of all."""
    labels = dataset.labels or tuple(each.id for each in dataset.codebook.labels)
    with ExitStack() as files:
        parts = {part: files.enter_context(opened(place / f"{part}.conllup"))
                 for part in dataset.splits or (ALL,)}  # fmt: skip
        columns = " ".join(COLUMN + column_of(label) for label in labels)
        for file in parts.values():
            file.write(f"# global.columns = ID FORM MISC {columns}".rstrip() + "\n")
        for bundle in dataset.bundles:
            _write_article(bundle, labels, parts[bundle.split or next(iter(parts))])
            for tag in bundle.annotations:
                if tag.label not in labels:
                    dataset.losses.add(NO_COLUMN, bundle.article, tag.id, tag.text)


def column_of(label: str) -> str:
    """A label as the name of a column, which holds no white space."""
    return quote(label, safe="")


def _write_article(bundle: Bundle, labels: Sequence[str], file: TextIO) -> None:
    tokenised = Tokenised(bundle)
    for number, laid in enumerate(tokenised.layers(), start=1):
        file.writelines(f"{line}\n" for line in _head(bundle, laid, tokenised))
        columns = [_column(laid, label, len(tokenised.places)) for label in labels]
        name = escaped(f"{bundle.article.id}:{number}")
        for count, sentence in enumerate(laid.sentences, start=1):
            start, end = tokenised.places[sentence[0]][0], tokenised.places[sentence[-1]][1]
            words = " ".join(tokenised.text[start:end].split())
            file.write(f"# sent_id = {name}:{count}\n# text = {words}\n")
            file.writelines(_rows(tokenised, sentence, columns))
            file.write("\n")
        if not laid.sentences:
            file.write("\n")


def _head(bundle: Bundle, laid: Laid, tokenised: Tokenised) -> Iterator[str]:
    yield f"# newdoc id = {on_a_line(bundle.article.id)}"
    facts = {**told(bundle), **told_of_layer(bundle, laid)}
    if not tokenised.places:
        facts["text"] = tokenised.text
    for key, value in facts.items():
        yield f"# {FACT}{key} = {on_a_line(value)}".rstrip()


def _column(laid: Laid, label: str, length: int) -> list[str]:
    safe = column_of(label)
    spans = (each._replace(label=safe) for each in laid.spans if each.label == label)
    return encoded(length, spans)


def _rows(tokenised: Tokenised, sentence: range, columns: Sequence[Sequence[str]]) -> Iterator[str]:
    text, places = tokenised.text, tokenised.places
    for number, at in enumerate(sentence, start=1):
        start, end = places[at]
        is_last = at + 1 == len(places)
        follows = len(text) if is_last else places[at + 1][0]
        misc = _misc("" if at else text[:start], text[end:follows], is_last=is_last)
        cells = (str(number), text[start:end], misc, *(column[at] for column in columns))
        yield "\t".join(cells) + "\n"


def _misc(before: str, after: str, *, is_last: bool) -> str:
    """What is not a single space between two tokens."""
    told = [f"SpacesBefore={escaped(before)}"] if before else []
    if not after:
        told.append("SpaceAfter=No")
    elif after != " " or is_last:
        told.append(f"SpacesAfter={escaped(after)}")
    return "|".join(told) or "_"
