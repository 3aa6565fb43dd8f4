"""Leaving the text out of a dataset: offsets, hashes and short quotes stay."""

from __future__ import annotations

from dataclasses import replace

from onrecord.model.annotations import Annotation
from onrecord.model.bundles import Bundle

LONGEST = 60
"""The longest quote, in code points."""
_ENDS = 28


def short_quote(text: str) -> str:
    """The text if it is short, else its beginning and its end."""
    return text if len(text) <= LONGEST else f"{text[:_ENDS]} … {text[-_ENDS:]}"


def without_text(bundle: Bundle) -> Bundle:
    """The bundle with an empty text, the hash of the full one, and spans with short quotes."""
    return replace(
        bundle,
        article=replace(bundle.article, text=""),
        annotations=tuple(_quoted(each) for each in bundle.annotations),
    )


def _quoted(tag: Annotation) -> Annotation:
    spans = tuple(span._replace(text=short_quote(span.text)) for span in tag.spans)
    return replace(tag, spans=spans)
