"""A dataset folder of Hugging Face: Parquet files by split, and a card that describes them."""

from __future__ import annotations

from pathlib import Path

from onrecord.errors import marked
from onrecord.model.formats import Dataset, Format


def write(dataset: Dataset, place: Path) -> None:
    """Fill the folder; see ``onrecord.formats.huggingface.writer``."""
    from onrecord.formats.huggingface.writer import write_folder  # pyarrow takes its time

    write_folder(dataset, place)


FORMAT = Format(
    name="huggingface",
    title=marked("Hugging Face dataset: a folder with a card, for datasets and the Hub"),
    about=marked(
        "For training and for publishing: load_dataset opens the folder with its splits, and its "
        "card tells counts, agreement and the codebook."
    ),
    is_folder=True,
    textless=True,
    write=write,
)
