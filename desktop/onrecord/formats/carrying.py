"""What other tools have no place for, carried through them in a field that they keep.

Beside what a tool shows (words, labels, ties), a record has a field ``onrecord``: the line of our
own JSON Lines without what the tool itself tells. ``restoring`` puts the two together again.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from onrecord.formats.fields import Fields
from onrecord.formats.jsonl.writer import line_of
from onrecord.model.bundles import Bundle
from onrecord.model.recoding import Rereading

CARRIED = "onrecord"
ABOUT = "about"
"""The facts of the article, named so that no one takes the record for a line of ours."""


# out


def carried(bundle: Bundle, reread: Rereading) -> dict[str, Any]:
    """What is carried of an article: all but its text and the covered words."""
    line = line_of(bundle, reread)
    del line["format"]
    about = line.pop("article")
    return {
        ABOUT: {key: value for key, value in about.items() if key != "text"},
        **line,
        "annotations": [_wordless(each) for each in line["annotations"]],
    }


def _wordless(tag: dict[str, Any]) -> dict[str, Any]:
    spans = [{key: v for key, v in span.items() if key != "text"} for span in tag["spans"]]
    return {**tag, "spans": spans}


def by_layer(bundle: Bundle) -> Iterator[tuple[str, Bundle]]:
    """A bundle for each layer, with its annotator's name; the bundle itself where it has none."""
    if not bundle.layers:
        yield "", bundle
    for layer in bundle.layers:
        who = layer.annotator_id
        yield (
            bundle.annotators[who].name,
            replace(
                bundle,
                annotators={who: bundle.annotators[who]},
                layers=(layer,),
                annotations=tuple(a for a in bundle.annotations if a.annotator_id == who),
                links=tuple(each for each in bundle.links if each.annotator_id == who),
            ),
        )


# in


def carried_in(record: Fields) -> Fields | None:
    """What the record carries of ours, if it does."""
    return record.child(CARRIED) if record.data.get(CARRIED) else None


def annotator_in(carried: Fields | None) -> str | None:
    """The one annotator whose labels a record carries; None where it carries none."""
    layers = list(carried.children("layers")) if carried else []
    return layers[0].text("annotator", None) if layers else None
