from __future__ import annotations

import pytest

from onrecord.errors import UserError
from onrecord.formats import registry


def test_every_format_has_a_name_a_title_and_a_suffix_of_its_own():
    for values in zip(*((x.name, x.suffix) for x in registry.FORMATS), strict=True):
        assert len(set(values)) == len(registry.FORMATS)
    assert all(each.title and each.suffix.startswith(".") for each in registry.FORMATS)
    assert all(each.read or each.write for each in registry.FORMATS)


def test_a_format_is_found_by_its_name():
    assert registry.written_as("csv").suffix == ".csv"
    assert registry.read_as("jsonl").name == "jsonl"


def test_what_cannot_be_read_is_not_offered_for_reading():
    with pytest.raises(UserError, match="There is no format “csv”; choose one of jsonl"):
        registry.read_as("csv")
