"""Articles that six annotators were trained on, beside what was published of their project.

Edward Newell, Drew Margolin and Derek Ruths, "An Attribution Relations Corpus for Political News"
(2018), tell a token-wise alpha of 75.4 % and an attribution-wise agr of 92.3 %, of other articles
than these. The articles are newspapers' and lie outside the project; without them this skips.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from onrecord.work.agreement.measuring import agreement
from onrecord.work.agreement.records import Asked
from onrecord.work.importing import Order, bring_in

REAL = Path(__file__).parents[4] / "shared" / "data" / "polnear" / "annotator-training"

pytestmark = pytest.mark.skipif(not REAL.is_dir(), reason="the real articles are not here")


def test_six_annotators_agree_about_as_far_as_was_published(session):
    order = Order(paths=(REAL,), format_name="brat", pairs=(("Content", "claim"),))
    bring_in(session, order)
    found = agreement(session, Asked(draws=200))
    figures = {each.path: each.figure for each in found.told}
    assert (found.articles, len(found.annotators)) == (4, 6)
    assert figures["token", "alpha"].value == pytest.approx(0.754, abs=0.08)
    assert figures["statements", "agr"].value == pytest.approx(0.923, abs=0.08)
