from __future__ import annotations

import pytest

from onrecord.errors import UserError
from onrecord.work import formats


def test_every_format_has_a_name_and_a_title_of_its_own():
    found = formats.offered().formats
    for values in zip(*((each.name, each.title) for each in found), strict=True):
        assert len(set(values)) == len(found)


def test_every_format_reads_or_writes_and_names_its_suffixes():
    for each in formats.offered().formats:
        assert each.read or each.write
        assert each.is_folder or each.suffixes
        assert all(suffix.startswith(".") for suffix in each.suffixes)


def test_a_format_is_found_by_its_name():
    assert formats.written_as("csv").suffix == ".csv"
    assert formats.read_as("jsonl").name == "jsonl"


def test_what_cannot_be_read_is_not_offered_for_reading():
    with pytest.raises(UserError, match="There is no format “csv”; choose one of jsonl"):
        formats.read_as("csv")
