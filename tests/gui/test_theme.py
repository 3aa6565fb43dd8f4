import pytest
from PySide6.QtGui import QColor, QPalette

from onrecord.gui.reader.lighting import Strength
from onrecord.gui.reader.tints import GLOW, TINT, WASH
from onrecord.gui.theme import Theme, faded, palette, stylesheet, theme

CODEBOOK_COLOURS = ("blue", "green", "purple", "vermilion", "grey")
MODES = pytest.mark.parametrize(
    "look", [theme(dark=False), theme(dark=True)], ids=["paper", "slate"]
)


def luminance(colour: QColor) -> float:
    def linear(channel: float) -> float:
        return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(c) for c in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def over(colour: QColor, ground: QColor) -> QColor:
    """What is seen of a translucent colour laid on a ground."""
    share = colour.alphaF()
    pairs = zip(colour.getRgbF()[:3], ground.getRgbF()[:3], strict=True)
    return QColor.fromRgbF(*(share * c + (1 - share) * g for c, g in pairs))


def strongest_grounds(look: Theme) -> list[QColor]:
    """Every hue as it lies under the words of a chosen claim, tag or entity."""
    alphas = {
        look.tint * TINT[Strength.CHOSEN],
        look.tint * GLOW[Strength.CHOSEN],
        look.wash * WASH[Strength.CHOSEN],
    }
    return [over(faded(hue, alpha), look.page) for hue in look.hues.values() for alpha in alphas]


@MODES
def test_text_reads_on_page_and_panel(look):
    for ground in (look.page, look.panel):
        assert contrast(look.text, ground) >= 4.5
        assert contrast(look.muted, ground) >= 4.5


@MODES
def test_text_reads_on_every_tint_at_its_strongest(look):
    assert min(contrast(look.text, ground) for ground in strongest_grounds(look)) >= 4.5


@MODES
def test_text_reads_on_an_entity_within_a_chosen_claim(look):
    tint = over(faded(look.hue("blue"), look.tint * TINT[Strength.CHOSEN]), look.page)
    wash = over(faded(look.hue("grey"), look.wash * WASH[Strength.LIT]), tint)
    assert contrast(look.text, wash) >= 4.5


@MODES
def test_text_reads_on_the_selection(look):
    assert contrast(look.text, over(look.selection, look.page)) >= 4.5


@MODES
def test_lanes_stand_out_from_the_page(look):
    assert min(contrast(hue, look.page) for hue in look.hues.values()) >= 3
    assert min(contrast(hue, look.panel) for hue in look.hues.values()) >= 3


@MODES
def test_chips_and_primary_buttons_read(look):
    assert min(contrast(look.chip_text, hue) for hue in look.hues.values()) >= 4.5


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
    assert "@" not in stylesheet(look)


def test_equal_modes_are_equal_themes():
    assert theme(dark=True) == theme(dark=True)
    assert theme(dark=True) != theme(dark=False)
