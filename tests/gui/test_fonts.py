import pytest
from PySide6.QtGui import QFont, QFontInfo

from onrecord.gui import fonts


@pytest.fixture(autouse=True)
def _loaded(qapp):
    fonts.load()


@pytest.mark.parametrize("weight", [QFont.Weight.Normal, QFont.Weight.DemiBold, QFont.Weight.Bold])
def test_qt_has_both_families_in_every_weight_we_use(weight):
    for font, family in (
        (fonts.serif(18, weight), fonts.SERIF),
        (fonts.sans(13, weight), fonts.SANS),
    ):
        found = QFontInfo(font)
        assert found.family() == family
        assert found.weight() == weight


def test_the_italic_is_a_face_of_its_own():
    found = QFontInfo(fonts.serif(18, italic=True))
    assert found.family() == fonts.SERIF
    assert found.italic()


def test_sizes_are_whole_pixels():
    assert fonts.sans(12.6).pixelSize() == 13


def test_loading_twice_changes_nothing():
    fonts.load()
    assert QFontInfo(fonts.serif(18)).family() == fonts.SERIF
