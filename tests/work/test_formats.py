from __future__ import annotations

import re
from importlib.metadata import EntryPoint

import pytest

from onrecord.errors import UserError
from onrecord.model.formats import Format
from onrecord.work import formats

THEIRS = Format(name="theirs", title="Theirs", suffixes=(".theirs",), read=lambda *_: iter(()))
NAMELESS = Format(name="nameless", title="Nameless", write=lambda *_: None)
TWIN = Format(name="jsonl", title="A twin", suffixes=(".twin",), read=lambda *_: iter(()))


@pytest.fixture
def plugged(monkeypatch):
    """The formats there are with these entry points of other packages, by name and value."""

    def offered(**entries):
        found = [EntryPoint(name, value, formats.GROUP) for name, value in entries.items()]
        monkeypatch.setattr(formats, "entry_points", lambda group: found)
        formats.offered.cache_clear()
        return formats.offered()

    yield offered
    formats.offered.cache_clear()


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


def test_a_file_is_read_by_the_format_that_recognises_it(tmp_path):
    file = tmp_path / "labels.JSONL"
    file.write_text('{"format": 1}')
    assert formats.recognised(file).name == "jsonl"
    other = tmp_path / "labels.doc"
    other.write_text("Words.")
    assert formats.recognised(other) is None


# formats of others


def test_others_can_add_a_format(plugged):
    found = plugged(theirs=f"{__name__}:THEIRS")
    assert found.formats[-1].name == "theirs"
    assert found.remarks == ()
    assert formats.read_as("theirs") is found.formats[-1]


@pytest.mark.parametrize(
    ("value", "told"),
    [
        ("no.such.module:FORMAT", "cannot be loaded: No module named 'no'"),
        (f"{__name__}:NONE", "cannot be loaded: .* has no attribute 'NONE'"),
        (f"{__name__}:pytest", "is none, or has the name of another"),
        (f"{__name__}:NAMELESS", "is none, or has the name of another"),
        (f"{__name__}:TWIN", "is none, or has the name of another"),
    ],
)
def test_a_broken_one_is_named_and_skipped(plugged, value, told):
    found = plugged(broken=value, theirs=f"{__name__}:THEIRS")
    (remark,) = found.remarks
    assert "“broken”" in str(remark)
    assert re.search(told, str(remark))
    assert found.formats[-1].name == "theirs"
    assert len({each.name for each in found.formats}) == len(found.formats)
