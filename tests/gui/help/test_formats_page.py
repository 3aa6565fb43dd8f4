from __future__ import annotations

import pytest

from onrecord import resources
from onrecord.gui.help.formats_page import PLACE, with_formats
from onrecord.gui.help.pages import HelpPage, read_pages
from onrecord.model.formats import EVERYTHING, Feature, Format
from onrecord.work import formats


def filled(text="# Formats\n\n{formats}\n"):
    (page,) = with_formats([HelpPage("formats", "Formats", text)])
    return page.text


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_help_has_a_place_for_them_all(language):
    pages = with_formats(read_pages(resources.path("help"), language))
    (page,) = [each for each in pages if each.name == "formats"]
    assert PLACE not in page.text
    for each in formats.offered().formats:
        assert f"### {each.name}" in page.text.replace("\\", "")


def test_other_pages_stay_as_they_are():
    page = HelpPage("mouse", "Mouse", "# Mouse\n")
    assert with_formats([page]) == (page,)


def test_a_format_tells_what_it_cannot_hold_and_which_ways_it_goes(monkeypatch):
    one = Format(
        name="their_own", title="Theirs <b>", about="For *them*.", is_folder=True,
        holds=EVERYTHING - {Feature.NOTES}, write=lambda *_: None,
    )  # fmt: skip
    monkeypatch.setattr(formats, "offered", lambda: formats.Offered((one,), ()))
    assert filled().split("\n\n")[1:] == [
        "### their\\_own",
        "Theirs \\<b\\>. *Out.*",
        "For \\*them\\*.",
        "What it cannot hold:",
        f"- {Feature.NOTES.value}\n",
    ]
