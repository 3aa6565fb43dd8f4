"""Gamma: where units are, and what they are, weighed together over the best alignment.

Yann Mathet, Antoine Widlöcher and Jean-Philippe Métivier, "The Unified and Holistic Method Gamma
for Inter-Annotator Agreement Measure and Alignment" (2015), by the package ``pygamma-agreement``,
which is not installed with the program.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from onrecord.errors import marked
from onrecord.review.agreement.evidence import Counts, Subject, Totals, no_counts
from onrecord.review.agreement.nominal import divided
from onrecord.review.compared import Compared

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

GAMMA: Subject = ("gamma",)
NOT_INSTALLED = marked("the package pygamma-agreement is not installed")
ONE_SIDED = marked("fewer than two annotators tagged anything")
_SEED = 0


def is_installed() -> bool:
    return find_spec("pygamma_agreement") is not None


def gamma_counts(compared: Compared) -> Iterator[tuple[Subject, Counts]]:
    """The gamma of one article, to be averaged; nothing where the package is missing."""
    if not is_installed():
        return
    counts = no_counts()
    if sum(any(tag.spans for tag in each.annotations) for each in compared.layers) < 2:
        counts["left out", ONE_SIDED] = 1
    else:
        counts[("computed",)] = 1
        counts[("gamma",)] = _gamma(compared)
    yield GAMMA, counts


def mean_gamma(totals: Totals) -> NDArray[np.float64]:
    """The mean over the articles for which gamma could be computed."""
    return divided(totals.of("gamma"), totals.of("computed"))


def _gamma(compared: Compared) -> float:
    import pygamma_agreement
    from pyannote.core import Segment

    continuum = pygamma_agreement.Continuum()
    for layer in compared.layers:
        for tag in layer.annotations:
            for span in tag.spans:  # a fragment is a unit by itself
                if touched := compared.grid.touched(span.start, span.end):
                    place = Segment(touched.start, touched.stop)
                    continuum.add(layer.annotator, place, tag.label)
    measure = pygamma_agreement.CombinedCategoricalDissimilarity()
    with _settled():
        found: Any = continuum.compute_gamma(measure, fast=True)
    return float(found.gamma)


@contextmanager
def _settled() -> Iterator[None]:
    """The package's chance the same each time, and its solver, which would write among the
    figures on standard output, silent."""
    import numpy as np
    from cvxopt import glpk

    before = np.random.get_state()
    root = logging.getLogger()
    np.random.seed(_SEED)
    glpk.options["msg_lev"] = "GLP_MSG_OFF"
    root.addFilter(_is_ours)
    try:
        yield
    finally:
        root.removeFilter(_is_ours)
        np.random.set_state(before)


def _is_ours(record: logging.LogRecord) -> bool:
    return "pygamma_agreement" not in record.pathname
