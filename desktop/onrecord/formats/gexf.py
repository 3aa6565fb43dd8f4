"""The network of actors and issues as GEXF, for Gephi."""

from __future__ import annotations

import re
from pathlib import Path

from onrecord.errors import marked
from onrecord.formats.networks import DECLARATION, HOLDS, network
from onrecord.model.formats import Dataset, Format

_DAY = re.compile(r' lastmodifieddate="[^"]*"')
_CREATOR = re.compile(r"<creator>[^<]*</creator>")


def write(dataset: Dataset, place: Path) -> None:
    """Write the network of the whole dataset, without day and version, so that the same labels
    give the same file."""
    from networkx import generate_gexf  # only who exports a network waits for it

    text = _CREATOR.sub(
        "<creator>Onrecord</creator>", "\n".join(generate_gexf(network(dataset))), count=1
    )
    place.write_text(f"{DECLARATION}{_DAY.sub('', text, count=1)}\n", "utf-8")


FORMAT = Format(
    name="gexf",
    title=marked("GEXF: the network of actors and issues"),
    about=marked(
        "Actors and issues, tied where an actor speaks on an issue, with the number of statements "
        "for and against. Opens in Gephi."
    ),
    suffixes=(".gexf",),
    holds=HOLDS,
    textless=True,
    write=write,
)
