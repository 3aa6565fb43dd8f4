"""Whatever an analyst opens in a French window speaks French, and nothing of it English."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QSettings
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListWidget, QMenu, QToolButton
from pytestqt.qtbot import QtBot

from onrecord import resources
from onrecord.errors import UserError
from onrecord.gui.codebook.editor import CodebookEditor
from onrecord.gui.preferences.dialog import PreferencesDialog
from onrecord.gui.projects.settings import ProjectSettings
from onrecord.gui.speaking import speak
from tests.gui.conftest import Opener
from tests.gui.french import english_shown, french_project
from tests.gui.hands_page import HandsPage
from tests.gui.pages import DeskPage
from tests.gui.search_page import SearchPage
from tests.gui.studio_page import StudioPage

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support", extend=True)
CLAIM = "Le bac sera supprimé en juin"


@pytest.fixture(autouse=True)
def french(qapp: QApplication, settings: QSettings) -> Iterator[None]:
    settings.setValue("language", "fr")
    speak(qapp, "fr")
    yield
    speak(qapp, "system")


@pytest.fixture
def desk(french: None, open_desk: Opener, tmp_path: Path) -> DeskPage:
    """A window in French on a French project."""
    return open_desk(path=french_project(tmp_path))


@pytest.fixture
def tagged(desk: DeskPage) -> DeskPage:
    """The same with a statement in hand."""
    desk.select(CLAIM).press("C")
    desk.select("la ministre").press("S")
    desk.select("selon").press("Q", "T")
    return desk.click(CLAIM)


def test_the_window_as_it_opens(desk: DeskPage) -> None:
    assert desk.window.commands["quit"].text() == "&Quitter"
    assert english_shown() == []


def test_the_window_without_articles(open_desk: Opener) -> None:
    open_desk()
    assert [each for each in english_shown() if each not in ("Claim", "Cue", "Stance")] == []


def test_the_card_of_each_part(tagged: DeskPage) -> None:
    assert english_shown() == []
    for words in ("la ministre", "selon"):
        tagged.click(words)
        assert english_shown() == []
    tagged.press("Esc", "Esc")
    tagged.select("Anne Morel").press("S", "Esc", "Esc")
    assert english_shown() == []


def test_several_cards_at_once(tagged: DeskPage) -> None:
    tagged.select("Personne ne nous a consultés").press("C")
    tagged.pick_card(0)
    hands = HandsPage(tagged)
    hands.pick(0, 1)
    assert english_shown() == []


@pytest.mark.parametrize("key", ["Ctrl+2", "Ctrl+3", "Ctrl+4", "Ctrl+Shift+H", "Ctrl+1"])
def test_each_page_at_the_sides(tagged: DeskPage, key: str) -> None:
    tagged.press("Ctrl+Z", key)
    QTest.qWait(0)
    assert english_shown() == []


def test_the_search_in_texts_and_in_tags(tagged: DeskPage) -> None:
    search = SearchPage(tagged)
    assert english_shown() == []
    for words in ("bac", "xyz"):
        search.in_texts().look_for(words)
        assert english_shown() == []
        search.in_tags().look_for(words)
        assert english_shown() == []
    search.look_for("")
    _unfold_menus(tagged.window)
    assert english_shown() == []


def test_every_menu_of_the_panes(tagged: DeskPage) -> None:
    _unfold_menus(tagged.window)
    assert english_shown() == []


def test_the_menu_and_the_card_under_the_mouse(tagged: DeskPage) -> None:
    hands = HandsPage(tagged)
    hands.hover(hands.point("la ministre"))
    menu = hands.menu_at("la ministre")
    assert english_shown() == []
    menu.close()


KEYS_OF_WINDOWS = {
    "palette": "Ctrl+K",
    "keys": "?",
    "help": "F1",
    "preferences": "Ctrl+,",
    "new project": "Ctrl+N",
    "recent projects": "Ctrl+Shift+O",
    "actors": "Ctrl+Shift+A",
    "issues": "Ctrl+Shift+I",
    "codebook": "Ctrl+Shift+K",
    "recode list": "Ctrl+Shift+R",
    "compare": "Ctrl+Shift+D",
    "project settings": "Ctrl+Shift+,",
    "find": "Ctrl+F",
    "go to": "Ctrl+G",
    "article beside": "Ctrl+\\",
    "guidelines": "Ctrl+Shift+G",
    "occurrences": "O",
    "convert": "X",
    "value": "V",
    "focus mode": "F9",
}


@pytest.mark.parametrize("opened", KEYS_OF_WINDOWS)
def test_what_a_key_opens(tagged: DeskPage, opened: str) -> None:
    tagged.press(KEYS_OF_WINDOWS[opened])
    QTest.qWait(0)
    assert english_shown() == []


def test_each_page_of_the_preferences(desk: DeskPage) -> None:
    desk.press("Ctrl+,")
    dialog = desk.window.findChild(PreferencesDialog)
    assert dialog is not None
    pages = dialog.findChild(QListWidget)
    assert pages is not None
    for row in range(pages.count()):
        pages.setCurrentRow(row)
        assert english_shown() == []


def test_each_entry_of_the_codebook_editor(desk: DeskPage) -> None:
    desk.press("Ctrl+Shift+K")
    editor = desk.window.findChild(CodebookEditor)
    assert editor is not None
    for menu in editor.findChildren(QMenu):
        menu.aboutToShow.emit()
    tree = editor.tree
    row = tree.topLevelItem(0)
    while row is not None:
        row.setExpanded(True)
        tree.setCurrentItem(row)
        assert english_shown() == []
        row = tree.itemBelow(row)


def test_the_registry_with_an_actor(tagged: DeskPage) -> None:
    tagged.press("Ctrl+Shift+A").type("Anne Morel").press("Return")
    QTest.qWait(0)
    assert english_shown() == []


def test_what_a_check_of_the_project_says(desk: DeskPage) -> None:
    desk.press("Ctrl+Shift+,")
    settings = desk.window.findChild(ProjectSettings)
    assert settings is not None
    settings.check()
    assert english_shown() == []


def test_refusals(desk: DeskPage) -> None:
    desk.press("C")
    assert desk.message == "Sélectionnez d’abord les mots de l’affirmation."
    for key in ("A", "B", "D", "F", "J", "P", "R", "U", "X", "Y", "O", "N", "Ctrl+Shift+C"):
        desk.press(key)
        assert english_shown() == []


def test_names_of_edits(tagged: DeskPage) -> None:
    tagged.press("Ctrl+Z")
    assert "«" in tagged.window.commands["undo"].text()
    assert english_shown() == []


def test_the_page_to_start_from(settings: QSettings, qtbot: QtBot, tmp_path: Path) -> None:
    page = StudioPage(settings, qtbot)
    page.studio.begin()
    assert english_shown() == []
    page.start.tell(UserError("{file} is not an Onrecord project.", file="x.onrecord"))
    assert page.says("x.onrecord n’est pas un projet Onrecord.")
    page.close()


def test_a_window_to_look_at_only(open_desk: Opener, tmp_path: Path) -> None:
    desk = open_desk(path=french_project(tmp_path), read_only=True)
    desk.select(CLAIM).press("C")
    assert "lecture seule" in desk.message
    assert english_shown() == []


def test_what_an_import_tells(desk: DeskPage, tmp_path: Path) -> None:
    fine = tmp_path / "bac.txt"
    fine.write_text("Le bac revient.", "utf-8")
    broken = tmp_path / "faux.jsonl"
    broken.write_text('{"format": 1, "article": {"text": 3}}\n', "utf-8")
    desk.answers.files = [fine, broken]
    desk.press("Ctrl+I")
    assert "Un article a été importé." in desk.message
    assert "faux.jsonl, ligne 1 : article.text doit être texte." in plain(desk.message)
    assert english_shown() == []


def test_a_citation_and_its_date(tagged: DeskPage) -> None:
    tagged.press("Ctrl+Shift+C")
    text = QApplication.clipboard().text()
    assert "selon la ministre" in text
    assert "12 mars 2026" in text


def test_the_help_has_every_page_with_all_its_parts() -> None:
    folder = resources.path("help")
    for page in folder.glob("*.md"):
        french = folder / "fr" / page.name
        assert french.is_file(), page.name
        assert headings(french) == headings(page), page.name


def headings(page: Path) -> list[int]:
    """How deep each heading of a help page is."""
    lines = page.read_text("utf-8").splitlines()
    return [line.index(" ") for line in lines if line.startswith("#")]


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


def test_qt_speaks_french_too(desk: DeskPage) -> None:
    assert QApplication.translate("QPlatformTheme", "Cancel") == "Annuler"


def _unfold_menus(parent: QObject) -> None:
    for button in parent.findChildren(QToolButton):
        menu = button.menu() if button.isVisible() else None
        if menu is not None:
            menu.aboutToShow.emit()
            for inner in menu.findChildren(QMenu):
                inner.aboutToShow.emit()
