from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.corpus.encodings import decoded
from onrecord.errors import FormatError

# No carriage returns, no controls; and a text does not begin with a byte-order mark.
texts = st.text(st.characters(exclude_categories=["Cs", "Cc"]) | st.sampled_from("\n\t")).filter(
    lambda text: not text.startswith("\ufeff")
)


@given(texts)
def test_utf_8_comes_back_as_it_was(text):
    assert decoded(text.encode(), "a.txt") == text
    assert decoded(codecs.BOM_UTF8 + text.encode(), "a.txt") == text


@given(texts)
def test_marked_utf_16_comes_back_as_it_was(text):
    assert decoded(codecs.BOM_UTF16_LE + text.encode("utf-16-le"), "a.txt") == text
    assert decoded(codecs.BOM_UTF16_BE + text.encode("utf-16-be"), "a.txt") == text


@given(st.text("ab\r\n"))
def test_every_line_ends_in_a_line_feed(text):
    assert decoded(text.encode(), "a.txt") == text.replace("\r\n", "\n").replace("\r", "\n")


def test_windows_text_is_understood():
    assert decoded("“Élodie” – €38".encode("cp1252"), "a.txt") == "“Élodie” – €38"


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"\x89PNG\r\n\x1a\n", "a.txt, line 2: holds binary data, so it is not a text file."),
        (b"one\ntwo\x00", "a.txt, line 2: holds binary data, so it is not a text file."),
        (b"one\n\x9d", "a.txt, line 2: cannot be read as UTF-8; save it as UTF-8 and try again."),
        (codecs.BOM_UTF8 + b"\n\n\xe9", "a.txt, line 3: cannot be read as UTF-8"),
        (codecs.BOM_UTF16_LE + b"\x00\xd8", "a.txt, line 1: cannot be read as UTF-8"),
    ],
)
def test_what_is_no_text_is_refused_with_its_place(data, said):
    with pytest.raises(FormatError) as caught:
        decoded(data, "a.txt")
    assert str(caught.value).startswith(said)
