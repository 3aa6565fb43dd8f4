"""A file is written whole, or what was there stays."""

from __future__ import annotations

import pytest

from onrecord.errors import UserError
from onrecord.work import whole_files


def test_what_is_there_is_replaced(tmp_path):
    file = tmp_path / "told.md"
    whole_files.write(file, "one")
    whole_files.write(file, "zwö 🙂")
    assert file.read_text("utf-8") == "zwö 🙂"
    assert [each.name for each in tmp_path.iterdir()] == ["told.md"]


def test_a_place_that_cannot_be_written_is_refused_and_nothing_is_left(tmp_path):
    (tmp_path / "told.md").mkdir()
    with pytest.raises(UserError, match=r"told\.md"):
        whole_files.write(tmp_path / "told.md", "one")
    assert [each.name for each in tmp_path.iterdir()] == ["told.md"]
