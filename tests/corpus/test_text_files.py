from __future__ import annotations

import pytest

from onrecord.corpus import text_files
from onrecord.errors import FormatError


@pytest.mark.parametrize(
    ("start", "kind"),
    [
        (b"%PDF-1.4 and so on", "a PDF"),
        (b"{\\rtf1 and so on", "an RTF document"),
        (b"PK\x03\x04 and so on", "a Word or OpenDocument file, or an archive"),
        (b"\xef\xbb\xbf\n<!DOCTYPE html><html>", "a web page"),
    ],
)
def test_a_file_that_is_no_text_whatever_its_name_says_is_refused(tmp_path, start, kind):
    file = tmp_path / "news.txt"
    file.write_bytes(start)
    with pytest.raises(FormatError) as refused:
        text_files.read(file)
    assert str(refused.value) == f"news.txt is {kind}; save it as plain text and try again."
