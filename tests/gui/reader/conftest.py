import pytest

from onrecord.gui import fonts
from onrecord.gui.reader.reader import Reader
from onrecord.gui.theme import theme
from tests.gui.reader.pages import ReaderPage


@pytest.fixture
def page(qtbot) -> ReaderPage:
    """A reader on the screen, without an article."""
    fonts.load()
    reader = Reader(theme(dark=False))
    qtbot.addWidget(reader)
    reader.resize(860, 700)
    with qtbot.waitExposed(reader):
        reader.show()
    return ReaderPage(reader)
