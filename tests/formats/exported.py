"""What the tests of tables write: the golden project, and bundles of a few tags."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from onrecord.formats.jsonl import reader
from onrecord.model.bundles import Bundle
from onrecord.model.formats import Dataset, Format
from onrecord.model.layers import Annotator, layer_of
from tests.builders import article, incoming

GOLDEN = Path(__file__).parent / "golden"
NEWS = article(id="a1")


def golden_bundles() -> list[Bundle]:
    """Two articles with all that labels can have."""
    return list(reader.read(GOLDEN / "onrecord.jsonl", incoming()))


def bundle(*annotations, links=(), about=NEWS, name="Ana", **more) -> Bundle:
    """An article with one layer, of the annotator with the id ``ana``."""
    return Bundle(
        article=about,
        annotators={"ana": Annotator(id="ana", name=name)},
        layers=(layer_of(about.id, "ana"),),
        annotations=annotations,
        links=links,
        **more,
    )


def written(chosen: Format, dataset: Dataset) -> bytes:
    """The bytes of a written file."""
    with TemporaryDirectory() as folder:
        place = Path(folder) / f"out{chosen.suffix}"
        chosen.write(dataset, place)
        return place.read_bytes()
