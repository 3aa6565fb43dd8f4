from collections.abc import Collection, Iterable

import pytest
from PySide6.QtGui import QColor, QPalette

from onrecord.gui.contrast import contrast, over
from onrecord.gui.dress import window_sheet
from onrecord.gui.reader.lighting import Strength
from onrecord.gui.reader.overlay import dim_ink
from onrecord.gui.reader.tints import GLOW, TINT, WASH
from onrecord.gui.stylesheet import palette, stylesheet
from onrecord.gui.theme import Theme, faded, theme

CODEBOOK_COLOURS = ("blue", "green", "purple", "vermilion", "grey")
LOOKS = {
    "paper": theme(dark=False),
    "slate": theme(dark=True),
    "black on white": theme(dark=False, strong=True),
    "white on black": theme(dark=True, strong=True),
}
MODES = pytest.mark.parametrize("look", LOOKS.values(), ids=LOOKS.keys())
CHECKED, MESSAGE = 30, 34  # alphas of dress.py


def enough(look: Theme) -> float:
    """What text needs: WCAG 2.2's AA, and AAA where the person asked for contrast."""
    return 7.0 if look.strong else 4.5


def tints(look: Theme, *, strengths: Collection[Strength] = tuple(Strength)) -> list[QColor]:
    """Every hue as it lies under words: of claims, of lit tags, of entities, of those within
    claims, in each strength."""
    found = [look.page]
    for hue in look.hues.values():
        for strength in strengths:
            for alpha in (TINT[strength], GLOW[strength]):
                found.append(over(faded(hue, look.tint * alpha), look.page))
            found.append(over(faded(hue, look.wash * WASH[strength]), look.page))
    strongest = max(strengths)
    claim = over(faded(look.hue("blue"), look.tint * TINT[strongest]), look.page)
    within = min(strongest, Strength.LIT)  # only one mark is chosen at a time
    return [*found, over(faded(look.hue("grey"), look.wash * WASH[within]), claim)]


def worst(colours: Iterable[QColor], grounds: Iterable[QColor]) -> float:
    """The poorest contrast of any of these colours on any of these grounds."""
    grounds = list(grounds)
    return min(contrast(colour, ground) for colour in colours for ground in grounds)


def test_contrast_is_what_wcag_says_it_is():
    black, white, grey = QColor("#000000"), QColor("#ffffff"), QColor("#767676")
    assert contrast(black, white) == pytest.approx(21)
    assert contrast(white, black) == pytest.approx(21)
    assert contrast(grey, white) == pytest.approx(4.54, abs=0.01)
    assert contrast(grey, grey) == 1


def test_a_translucent_colour_is_mixed_with_what_it_lies_on():
    half = over(QColor(255, 0, 0, 128), QColor("#ffffff"))
    assert (half.red(), half.green(), half.blue()) == (255, 127, 127)


@MODES
def test_text_reads_on_page_panel_and_what_is_hovered(look):
    assert worst([look.text], [look.page, look.panel, look.rule]) >= enough(look)
    assert worst([look.muted], [look.page, look.panel, look.rule]) >= 4.5


@MODES
def test_text_reads_on_every_tint(look):
    assert worst([look.text], tints(look)) >= enough(look)
    assert worst([look.muted], tints(look, strengths=[Strength.DIM, Strength.PLAIN])) >= 4.5


@MODES
def test_text_reads_on_the_selection_and_on_what_was_found(look):
    grounds = [over(each, look.page) for each in (look.selection, look.found, look.found_here)]
    assert worst([look.text], grounds) >= enough(look)
    assert worst([look.muted], grounds[:2]) >= 4.5


@MODES
def test_what_was_found_and_what_is_selected_hide_the_tint_below(look):
    assert {each.alpha() for each in (look.selection, look.found, look.found_here)} == {255}


@MODES
def test_text_reads_on_checked_segments_and_messages(look):
    for colour, alpha in ((look.accent, CHECKED), (look.dispute, MESSAGE)):
        grounds = [over(faded(colour, alpha), ground) for ground in (look.page, look.panel)]
        assert worst([look.text], grounds) >= enough(look)


@MODES
def test_chips_primary_buttons_and_tooltips_read(look):
    assert worst([look.chip_text], look.hues.values()) >= 4.5
    assert worst([look.page], [look.text, look.muted]) >= 4.5


@MODES
def test_the_name_on_a_chip_that_stepped_back_still_reads(look):
    for name, hue in look.hues.items():
        chip = over(faded(hue, 255 * look.shade), look.page)
        assert contrast(dim_ink(name, dark=look.dark, strong=look.strong), chip) >= 4.5


@MODES
def test_lanes_and_chips_stand_out_from_page_panel_and_every_tint(look):
    assert worst(look.hues.values(), [look.page, look.panel, *tints(look)]) >= 3
    assert worst([look.dispute], [look.page]) >= 3


@MODES
def test_hits_of_a_search_can_be_told_from_the_page_and_the_one_at_hand_by_its_frame(look):
    assert contrast(look.found, look.page) > 1.15
    assert worst([look.text], [look.found_here, look.selection]) >= 3


@pytest.mark.parametrize("dark", [False, True])
def test_high_contrast_has_thicker_lanes_borders_and_no_faint_lines(dark):
    look = theme(dark, strong=True)
    assert look.lane == 3
    assert contrast(look.edge, look.page) >= 7
    stepped_back = [over(faded(hue, 255 * look.shade), look.page) for hue in look.hues.values()]
    assert worst(stepped_back, [look.page]) >= 3


@MODES
def test_every_colour_of_the_default_codebook_is_a_hue(look):
    assert {look.hue(name).name() for name in CODEBOOK_COLOURS} <= {
        hue.name() for hue in look.hues.values()
    }
    assert len({look.hue(name).name() for name in CODEBOOK_COLOURS}) == len(CODEBOOK_COLOURS)


@MODES
def test_an_unknown_hue_is_grey(look):
    assert look.hue("mauve") == look.hue("grey")


@MODES
def test_palette_and_style_sheet_speak_of_the_same_colours(look):
    assert palette(look).color(QPalette.ColorRole.Base) == look.page
    assert look.page.name() in stylesheet(look)


@MODES
def test_no_colour_of_the_style_sheet_is_left_open(look):
    assert "@" not in stylesheet(look) + window_sheet(look)


def test_equal_modes_are_equal_themes():
    assert theme(dark=True) == theme(dark=True)
    assert theme(dark=True) != theme(dark=False)


@MODES
def test_hints_in_empty_fields_are_as_dark_as_other_quiet_text(look):
    # Qt would take half of the text's colour, which is too faint to read.
    assert f"placeholder-text-color: {look.muted.name()};" in stylesheet(look)
