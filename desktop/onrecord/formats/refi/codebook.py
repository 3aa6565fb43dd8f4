"""A codebook out as a .qdc file; articles and their tags stay behind."""

from __future__ import annotations

from pathlib import Path

from onrecord.errors import marked
from onrecord.formats.refi.codes import Codes
from onrecord.formats.refi.xml import HEAD, ORIGIN, element
from onrecord.model.formats import Dataset

NAMESPACE = "urn:QDA-XML:codebook:1.0"
_LEFT = marked("tags: left out, only the codebook goes out")


def write(dataset: Dataset, place: Path) -> None:
    """Write the codebook, with codes for the labels of all that would go out."""
    codes = Codes(dataset.codebook)
    for bundle in dataset.bundles:
        for tag in bundle.annotations:
            codes.label(tag.label)
            dataset.losses.add(_LEFT, bundle.article, tag.id, tag.text)
    root = element("CodeBook", {"xmlns": NAMESPACE, "origin": ORIGIN}, f"\n{codes.xml()}\n")
    place.write_text(f"{HEAD}{root}\n", "utf-8", newline="\n")
