"""Tokens in four columns, as CoNLL-2003 has them, with IOB2 tags in the last.

Each document's ``-DOCSTART-`` line tells in its second and third column, which readers pass over,
the article and its layer. Source: https://www.clips.uantwerpen.be/conll2003/ner/.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import ExitStack
from pathlib import Path
from typing import TextIO
from urllib.parse import quote, urlencode

from onrecord.errors import marked
from onrecord.formats.conll.iob import encoded
from onrecord.formats.conll.laying import Laid, Tokenised
from onrecord.model.bundles import Bundle
from onrecord.model.formats import Dataset

ALL = "all"
SPACING = marked("texts whose white space is not told: a project that has the text knows it again")


def write(dataset: Dataset, place: Path) -> None:
    """Write a file for each part of the dataset, or one of all."""
    with ExitStack() as files:
        parts = {part: files.enter_context(opened(place / f"{part}.conll"))
                 for part in dataset.splits or (ALL,)}  # fmt: skip
        for bundle in dataset.bundles:
            tokenised = Tokenised(bundle)
            _write_article(bundle, tokenised, parts[bundle.split or next(iter(parts))])
            if tokenised.plain_text != bundle.article.text:
                dataset.losses.add(SPACING, bundle.article)


def opened(path: Path) -> TextIO:
    return path.open("w", encoding="utf-8", newline="\n")


def told(bundle: Bundle) -> dict[str, str]:
    """What a document tells of its article."""
    article = bundle.article
    found = {"id": article.id, "title": article.title, "sha256": article.sha256}
    return {**found, "split": bundle.split} if bundle.split else found


def told_of_layer(bundle: Bundle, laid: Laid) -> dict[str, str]:
    """What a document tells of its layer; nothing where there is none."""
    if laid.layer is None:
        return {}
    annotator = bundle.annotators[laid.layer.annotator_id]
    return {
        "annotator": annotator.name,
        "annotator_id": annotator.id,
        "status": laid.layer.status.value,
    }


def _write_article(bundle: Bundle, tokenised: Tokenised, file: TextIO) -> None:
    forms = tokenised.forms
    for laid in tokenised.layers():
        about = _cell(told(bundle)), _cell(told_of_layer(bundle, laid))
        file.write(f"-DOCSTART- {about[0]} {about[1]} O\n\n")
        spans = (each._replace(label=_safe(each.label)) for each in laid.spans)
        tags = encoded(len(forms), spans)
        for sentence in laid.sentences:
            file.writelines(f"{forms[at]} _ O {tags[at]}\n" for at in sentence)
            file.write("\n")


def _cell(facts: Mapping[str, str]) -> str:
    return urlencode(facts, quote_via=quote) or "-X-"


def _safe(label: str) -> str:
    """The label without white space, which parts columns."""
    return "".join(quote(each) if each.isspace() or each == "%" else each for each in label)
