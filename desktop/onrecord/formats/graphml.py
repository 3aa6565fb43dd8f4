"""The network of actors and issues as GraphML, for visone, Gephi, igraph and yEd."""

from __future__ import annotations

from pathlib import Path

from onrecord.errors import marked
from onrecord.formats.networks import DECLARATION, HOLDS, network
from onrecord.model.formats import Dataset, Format


def write(dataset: Dataset, place: Path) -> None:
    """Write the network of the whole dataset."""
    from networkx import generate_graphml  # only who exports a network waits for it

    lines = generate_graphml(network(dataset), named_key_ids=True)
    text = "\n".join(lines)
    place.write_text(f"{DECLARATION}{text}\n", "utf-8")


FORMAT = Format(
    name="graphml",
    title=marked("GraphML: the network of actors and issues"),
    about=marked(
        "Actors and issues, tied where an actor speaks on an issue, with the number of statements "
        "for and against. Opens in visone, Gephi, yEd and igraph."
    ),
    suffixes=(".graphml",),
    holds=HOLDS,
    textless=True,
    write=write,
)
