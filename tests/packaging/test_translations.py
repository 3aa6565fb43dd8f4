from __future__ import annotations

import importlib.util
import re
from pathlib import Path
from types import ModuleType

import pytest

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


def test_french_is_complete():
    done = translations.translated(FILE)
    wanted = {(context, text) for context, found in translations.texts().items() for text in found}
    assert sorted(wanted - done.keys()) == []


@pytest.mark.parametrize("key", sorted(translations.translated(FILE)), ids=lambda key: key[1][:40])
def test_a_translation_has_the_places_of_its_text(key):
    text, done = key[1], translations.translated(FILE)[key]
    assert sorted(PLACE.findall(done)) == sorted(PLACE.findall(text))
    assert ("&" in done.replace("&&", "")) == ("&" in text.replace("&&", ""))
    assert done.endswith("…") == text.endswith("…")
