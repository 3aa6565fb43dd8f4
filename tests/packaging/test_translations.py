from __future__ import annotations

import importlib.util
import re
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QTranslator

from onrecord.gui.table import (
    article_menu,
    edit_menu,
    file_menu,
    go_menu,
    help_menu,
    project_menu,
    review_menu,
    tag_menu,
    view_menu,
)
from onrecord.gui.table.entry import Heading

ROOT = Path(__file__).parents[2]
FILE = ROOT / "resources" / "translations" / "onrecord_fr.ts"
PLACE = re.compile(r"\{\w+\}")


def load() -> ModuleType:
    spec = importlib.util.spec_from_file_location(
        "translations", ROOT / "packaging" / "translations.py"
    )
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


translations = load()

PROGRAM = """
class Panel(QWidget):
    def build(self):
        self.tr("Queue" if here else "Search")
        QCoreApplication.translate("other", "Elsewhere")
        raise StoreError("{file} is damaged.", file=path)
        self.commit("Tag {label}", change, label=title)
        self.commit(f"not {this}")
        return Entry("id", _M.TAG, 0, "&Tag", "room.method", ("T",), "Tag the words")

class Heading(StrEnum):
    FILE = "&File"

DONE = marked("Mark as done")

def _tr(text):
    return QCoreApplication.translate("panel", text)

BUTTON = _tr("Press")
"""


def sources(folder: Path) -> Path:
    (folder / "panel.py").write_text(PROGRAM, "utf-8")
    return folder


def test_texts_are_found_where_they_stand(tmp_path):
    assert dict(translations.texts(sources(tmp_path))) == {
        "Panel": {"Queue", "Search"},
        "other": {"Elsewhere"},
        "messages": {"{file} is damaged.", "Tag {label}", "Mark as done"},
        "actions": {"&Tag", "Tag the words", "&File"},
        "panel": {"Press"},
    }


def test_what_is_translated_stays_and_what_is_gone_goes(tmp_path):
    file = tmp_path / "some.ts"
    assert translations.write(file, "fr", {"Panel": {"Queue", "Gone"}}) == 2
    text = file.read_text("utf-8")
    queue = '<source>Queue</source>\n   <translation type="unfinished" />'
    assert queue in text
    done = "<source>Queue</source>\n   <translation>File d’attente</translation>"
    file.write_text(text.replace(queue, done), "utf-8")
    assert translations.write(file, "fr", {"Panel": {"Queue", "New"}}) == 1
    assert translations.translated(file) == {("Panel", "Queue"): "File d’attente"}
    assert "Gone" not in file.read_text("utf-8")


def test_a_text_that_moves_to_another_class_keeps_its_translation(tmp_path):
    file = tmp_path / "some.ts"
    translations.write(file, "fr", {"Panel": {"Queue"}})
    text = file.read_text("utf-8")
    done = "<translation>File d’articles</translation>"
    file.write_text(text.replace('<translation type="unfinished" />', done), "utf-8")
    assert translations.write(file, "fr", {"Pane": {"Queue"}}) == 0
    assert translations.translated(file) == {("Pane", "Queue"): "File d’articles"}


MENUS = (article_menu, edit_menu, file_menu, go_menu, help_menu, project_menu, review_menu,
         tag_menu, view_menu)  # fmt: skip


def mnemonics(menu: str) -> list[str]:
    """The keys of a menu's entries in French; "menus" are the titles of the menu bar."""
    done = translations.translated(FILE)
    entries = (e.text for file in MENUS for e in file.ENTRIES if e.menu.name == menu)
    texts = [each.value for each in Heading] if menu == "menus" else entries
    french = (done["actions", text] for text in texts)
    return [text.partition("&")[2][:1].lower() for text in french]


@pytest.mark.parametrize("menu", ["menus", *(each.name for each in Heading)])
def test_no_two_entries_of_a_french_menu_have_the_same_mnemonic(menu):
    keys = mnemonics(menu)
    assert sorted(keys) == sorted(set(keys) - {""})


# What hands a text on that stands as a literal elsewhere: in a table of actions, marked, or in a
# message that was made before.
HANDED_ON = {
    ("gui/actions.py", "entry.text"),
    ("gui/actions.py", "entry.tip"),
    ("gui/actions.py", "heading"),
    ("gui/importing/outcome.py", "one if number == 1 else many"),
    ("language/protocol.py", "said['error']"),
    ("model/codebook_changes.py", "text"),
    ("model/edits.py", "self.message"),
    ("store/history.py", "self.message"),
    ("store/project.py", "step.message"),
    ("work/agreement/told.py", "figure.because"),
    ("work/agreement/told.py", "figure.no_interval"),
    ("work/agreement/told.py", "what"),
    ("work/agreement/told.py", "why"),
    ("work/export_protocol.py", "told.message"),
    ("work/export_protocol.py", "told['message']"),
    ("work/importing.py", "edit"),
    ("work/merging.py", "written"),
    ("work/new_labels.py", "edit"),
    ("work/registering.py", "message"),
    ("work/session.py", "_MARKED[status]"),
    ("work/session.py", "message"),
    ("work/settling.py", "session"),
}


def test_no_text_is_out_of_the_translators_sight():
    assert sorted(translations.unread() - HANDED_ON) == []


def test_a_text_that_is_no_literal_is_found(tmp_path):
    assert translations.unread(sources(tmp_path)) == {("panel.py", "f'not {this}'")}


def test_french_is_complete():
    done = translations.translated(FILE)
    wanted = {(context, text) for context, found in translations.texts().items() for text in found}
    assert sorted(wanted - done.keys()) == []


def test_what_the_window_loads_says_what_the_translators_wrote():
    compiled = QTranslator()
    assert compiled.load(str(FILE.with_suffix(".qm")))
    done = translations.translated(FILE).items()
    stale = [key for key, text in done if compiled.translate(*key) != text]
    assert stale == []


def places(text: str) -> list[str]:
    return sorted(PLACE.findall(text))


def has_mnemonic(text: str) -> bool:
    return "&" in text.replace("&&", "")


@pytest.mark.parametrize("told", [places, has_mnemonic, lambda text: text.endswith("…")])
def test_translations_keep_what_their_texts_promise(told):
    """Places to fill in, a key in the menu, a question that follows."""
    done = translations.translated(FILE).items()
    assert [key for key, text in done if told(text) != told(key[1])] == []


def test_french_is_set_as_the_french_do():
    done = translations.translated(FILE).values()
    assert [text for text in done if re.search(r"\w'\w|[«] | [»:;!?](?:\s|$)", text)] == []
