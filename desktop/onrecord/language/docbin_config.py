"""A training configuration that works as it is, beside the documents it is for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from onrecord.language.docbin_names import SPANS

_COVERED = 0.95
_LONGEST = 64
"""Tokens of the longest run that is proposed: each more costs a candidate for every token."""

_HEAD = """\
# Trains spaCy to find spans. In this folder:
#   python -m spacy debug data config.cfg
#   python -m spacy train config.cfg --output model
#
# spancat looks at every run of up to {most} tokens; of the {count} spans to learn from, {longer}
# are longer and will never be found. Raise max_size below to reach them: it takes memory and time.
"""
_NO_DEV = """\
#
# Training and evaluation both read “{part}”, so the scores say nothing about new articles.
# Export with a split, as in train=80,dev=10,test=10, to have parts of their own.
"""


def write(folder: Path, language: str, parts: Sequence[str], lengths: Counter[int]) -> None:
    """Write ``config.cfg``. ``parts`` are the folders of documents; ``lengths`` counts the spans
    to learn from by their tokens.

    Source: spaCy's own starter configuration (``spacy init config --pipeline spancat``).
    """
    from spacy.cli.init_config import init_config

    train, dev = _chosen(parts)
    most = _longest_run(lengths)
    config = init_config(lang=language, pipeline=["spancat"], optimize="efficiency")
    config["paths"].update(train=train, dev=dev)
    config["components"]["spancat"].update(
        spans_key=SPANS,
        suggester={"@misc": "spacy.ngram_range_suggester.v1", "min_size": 1, "max_size": most},
    )
    longer = sum(count for length, count in lengths.items() if length > most)
    head = _HEAD.format(most=most, count=lengths.total(), longer=longer)
    if train == dev:
        head += _NO_DEV.format(part=train)
    (folder / "config.cfg").write_text(f"{head}\n{config.to_str()}\n", "utf-8")


def _chosen(parts: Sequence[str]) -> tuple[str, str]:
    """The parts to train and to evaluate on."""
    train = "train" if "train" in parts else parts[0]
    others = [each for each in parts if each != train]
    preferred = [each for each in ("dev", "validation", "valid", "test") if each in others]
    return train, (*preferred, *others, train)[0]


def _longest_run(lengths: Counter[int]) -> int:
    """The tokens that cover nearly all spans, as far as memory bears it."""
    wanted, reached = _COVERED * lengths.total(), 0
    for length in sorted(lengths):
        reached += lengths[length]
        if reached >= wanted:
            return min(length, _LONGEST)
    return 1
