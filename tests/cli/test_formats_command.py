from __future__ import annotations

import json

from onrecord.model.formats import Feature
from onrecord.work import formats


def test_all_formats_are_told_with_what_they_cannot_hold(onrecord):
    status, out, said = onrecord("formats")
    assert (status, said) == (0, [])
    told = {line.partition(":")[0] for line in out.splitlines() if not line.startswith(" ")}
    assert told == {each.name for each in formats.offered().formats}
    assert f"    - {Feature.REGIONS.value}" in out


def test_and_in_json(onrecord):
    told = {each["name"]: each for each in json.loads(onrecord("formats", "--json")[1])}
    assert told["jsonl"]["reads"] is told["jsonl"]["writes"] is told["jsonl"]["textless"] is True
    assert "regions" in told["csv"]["cannot_hold"]
