from __future__ import annotations

from collections import Counter

import pytest

from onrecord.gui.importing.files_in import found_by
from onrecord.work.surveying import Findings, Named

CLAIM, FRAME = Named("Claim", 3, "claim"), Named("Frame", 2, "")


def findings(format_name: str, *, whose: str = "Ana") -> Findings:
    return Findings(articles=2, formats=Counter({format_name: 2}), annotators=Counter({whose: 2}))


@pytest.mark.parametrize(
    ("format_name", "names", "asks"),
    [("jsonl", [CLAIM], False), ("jsonl", [CLAIM, FRAME], True), ("brat", [CLAIM], True)],
)
def test_ours_go_in_without_a_question_unless_a_label_is_foreign(
    format_name: str, names: list[Named], asks: bool
) -> None:
    assert found_by(findings(format_name), names).asks is asks


def test_texts_are_nobody_s_question() -> None:
    only_texts = Findings(articles=2, formats=Counter({"text": 2}))
    assert not found_by(only_texts, []).asks


def test_tags_of_nobody_are_asked_about() -> None:
    found = found_by(findings("jsonl", whose=""), [CLAIM])
    assert found.asks
    assert found.is_nobodys
    assert found.people == ()


def test_texts_beside_annotations_are_no_format_of_their_own() -> None:
    both = Findings(articles=2, formats=Counter({"brat": 2, "text": 2}))
    assert found_by(both, []).formats == ("brat",)


def test_where_there_is_nothing_nothing_is_asked() -> None:
    found = found_by(Findings(), [])
    assert found.is_nothing
    assert not found.asks
