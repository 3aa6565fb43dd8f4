from __future__ import annotations

from PySide6.QtWidgets import QApplication

from onrecord.gui.importing.kinds import format_names, kinds_of_files
from onrecord.work import formats


def test_the_file_dialog_names_the_suffixes_of_every_format(qapp: QApplication) -> None:
    everything, *each, last = kinds_of_files().split(";;")
    assert last == "All files (*)"
    assert len(each) == len(list(formats.reading())) + 1
    for one in formats.reading():
        for suffix in one.suffixes:
            assert f"*{suffix}" in everything
    assert "*.txt" in everything
    assert "*.TXT" in everything


def test_plain_text_is_a_format_to_read_as(qapp: QApplication) -> None:
    assert format_names()[0] == ("text", "Plain text")
    assert {each.name for each in format_names()} > {"jsonl", "brat"}
