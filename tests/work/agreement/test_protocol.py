from __future__ import annotations

from pathlib import Path

import pytest

from onrecord.errors import UserError
from onrecord.work.agreement import protocol
from onrecord.work.agreement.protocol import Ask, Found
from onrecord.work.agreement.records import Agreement, Asked, By, Figure, Group, Told
from onrecord.work.export_protocol import Progress, Refused

ALPHA = Figure(0.81, 0.7, 0.9, 120, "tokens", left_out={"neither says it": 3})
MISSING = Figure(None, None, None, 0, "links", "nobody made a link")
TOLD = (Told(("token", "alpha"), "Krippendorff's alpha", ALPHA),
        Told(("links", "f1"), "F1, type and both ends", MISSING))  # fmt: skip
ASKED = Asked(("Ana", "B*n"), ("claim",), By.ARTICLE, 50, 3, (By.PAIR, By.TIME))
PAIR = Group("Ana and Émile", TOLD[:1], ("Ana", "Émile"))
WEEK = Group("2026-W47", TOLD, ("2026-W47",), ("article-1", "article-2"))


@pytest.mark.parametrize("asked", [Asked(), ASKED])
def test_a_wish_comes_over_as_it_was_said(asked):
    ask = Ask(Path("/home/ana/news é.onrecord"), asked)
    line = protocol.wish(ask)
    assert line.endswith(b"\n")
    assert protocol.wished(line) == ask


def test_what_was_found_comes_over_whole():
    apart = {By.ARTICLE: (), By.PAIR: (PAIR,), By.TIME: (WEEK,)}
    found = Agreement(2, ("Ana", "Émile"), {"articles without their text": 1}, 0.1, TOLD, ASKED,
                      apart)  # fmt: skip
    assert protocol.answered(protocol.answer(Found(found))) == Found(found)


def test_progress_and_refusals_come_over():
    assert protocol.answered(protocol.answer(Progress(0, 3, 9))) == Progress(0, 3, 9)
    refusal = UserError("The codebook has no label “{name}”; there are: {known}.", name="x")
    back = protocol.answered(protocol.answer(Refused(0, refusal)))
    assert isinstance(back, Refused)
    assert (back.error.message, back.error.arguments) == (refusal.message, {"name": "x"})
