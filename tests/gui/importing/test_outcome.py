from __future__ import annotations

from collections import Counter

from onrecord.errors import Message, UserError
from onrecord.gui.importing.outcome import all_reasons, outcome
from onrecord.work.importing import ImportResult


def test_every_label_and_every_bad_file_is_told_where_there_is_room() -> None:
    result = ImportResult(
        left_out=Counter(dict.fromkeys("abcde", 2)),
        skipped=[UserError("{file} is bad.", file=each) for each in "vwxyz"],
    )
    told = [str(each) for each in all_reasons(result)]
    assert told == [
        *(f"Left out: “{each}” × 2." for each in "abcde"),
        *(f"{each} is bad." for each in "vwxyz"),
    ]


def test_a_remark_on_many_articles_is_told_once() -> None:
    result = ImportResult(articles=3)
    for file in "abc":
        result.remark(Message("{file}: offsets counted in bytes.", file=file))
    assert [str(each) for each in outcome(result)] == [
        "3 articles came in.",
        "a: offsets counted in bytes. (The same of other articles: 2.)",
    ]
