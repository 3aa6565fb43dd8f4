"""Places that other tools count in their own units are found in the text as it is kept."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.formats.offsets import Offsets, Units, covers, normalised

raws = st.text(st.sampled_from("aé e\u0301\u200d🙂𐍈\n\r\xa0“\ufeff"), min_size=1, max_size=30)
WIDTHS = {
    Units.CODE_POINTS: lambda text: len(text),
    Units.UTF_16: lambda text: len(text.encode("utf-16-le")) // 2,
    Units.BYTES: lambda text: len(text.encode()),
}


@st.composite
def places(draw):
    """A text as a file has it, and ranges of its code points."""
    raw = draw(raws)
    found = []
    for _ in range(draw(st.integers(0, 4))):
        start = draw(st.integers(0, len(raw) - 1))
        found.append((start, draw(st.integers(start + 1, len(raw)))))
    return raw, found


@given(places(), st.sampled_from(Units))
def test_every_unit_leads_to_the_same_words(given_places, units):
    raw, ranges = given_places
    width, offsets = WIDTHS[units], Offsets(raw, units)
    for start, end in ranges:
        words = normalised(raw[start:end]) if start else normalised(raw[:end])
        place = width(raw[:start]), width(raw[:end])
        if not words.strip("\n\ufeff"):
            continue
        found = slice(*offsets.span(*place))
        assert offsets.text[found].strip("\n\ufeff") == words.strip("\n\ufeff")


@given(places(), st.sampled_from(Units))
def test_the_unit_is_detected_by_the_covered_words(given_places, units):
    raw, ranges = given_places
    width = WIDTHS[units]
    told = [
        (width(raw[:start]), width(raw[:end]), words)
        for start, end in ranges
        if (words := raw[start:end]).strip("\r\n\ufeff")
    ]
    found = Offsets.detected(raw, told)
    for start, end, words in told:
        assert covers(found.text[slice(*found.span(start, end))], words)


@given(raws)
def test_texts_are_kept_without_carriage_returns_and_byte_order_marks(raw):
    text = Offsets(raw).text
    assert "\r" not in text
    assert text.split("\n") == raw.removeprefix("\ufeff").replace("\r\n", "\n").split("\n") or (
        "\r" in raw.replace("\r\n", "")
    )


def test_code_points_are_believed_first():
    found = Offsets.detected("Taxes 🙂 fall", [(0, 5, "Taxes")])
    assert found.units is Units.CODE_POINTS
    assert found.remark("a.ann") is None


@pytest.mark.parametrize(
    ("units", "place", "remark"),
    [
        (Units.UTF_16, (9, 13), "a.json: offsets counted in UTF-16 units."),
        (Units.BYTES, (11, 15), "a.json: offsets counted in bytes."),
    ],
)
def test_another_unit_is_told(units, place, remark):
    found = Offsets.detected("Taxes 🙂 fall", [(0, 5, "Taxes"), (*place, "fall")])
    assert found.units is units
    assert found.span(*place) == (8, 12)
    assert str(found.remark("a.json")) == remark


def test_offsets_may_leave_out_carriage_returns_that_the_file_has():
    found = Offsets.detected("One\r\n\r\ntwo three", [(5, 8, "two")])
    assert found.text[slice(*found.span(5, 8))] == "two"


def test_covered_words_on_one_line_fit_a_text_of_several():
    assert Offsets.detected("🙂 one\r\ntwo", [(3, 11, "one  two")]).units is Units.UTF_16


def test_where_one_place_is_wrong_the_others_tell_the_unit():
    found = Offsets.detected("🙂 one two", [(3, 6, "one"), (7, 10, "two"), (0, 99, "no")])
    assert found.units is Units.UTF_16


@pytest.mark.parametrize("place", [(0, 99), (-1, 2), (2, 2), (5, 2)])
@pytest.mark.parametrize("units", Units)
def test_what_lies_outside_or_is_empty_is_refused(units, place):
    with pytest.raises(ValueError, match=r"outside|covers nothing"):
        Offsets("é Taxes", units).span(*place)


@pytest.mark.parametrize("units", [Units.UTF_16, Units.BYTES])
def test_half_a_character_is_refused(units):
    with pytest.raises(ValueError, match="parts a character"):
        Offsets("🙂 one", units).span(1, 4)


@pytest.mark.parametrize("units", [Units.UTF_16, Units.BYTES])
def test_half_a_surrogate_pair_is_refused(units):
    with pytest.raises(ValueError, match="surrogates"):
        Offsets("a \ud83d b", units)


@pytest.mark.parametrize("raw", ["é🙂\u0800" * 20_000, "\r\nword " * 20_000])
def test_the_text_is_gone_through_once_however_many_places_there_are(raw):
    passed = _Counting(raw)
    offsets = Offsets(passed, Units.UTF_16)
    for start in range(0, 6000, 2):
        with suppress(ValueError):
            offsets.span(start, start + 2)
    assert passed.gone_through <= 3


class _Counting(str):
    """Counts how often it is encoded, counted or gone through as a whole."""

    gone_through = 0

    def __iter__(self):
        self.gone_through += 1
        return super().__iter__()

    def encode(self, *how):
        self.gone_through += 1
        return super().encode(*how)

    def count(self, *what):
        self.gone_through += 1
        return super().count(*what)
