from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QToolButton

from onrecord.gui.actions import entries
from onrecord.gui.cards.contents import fields
from onrecord.gui.cards.editors import editor_for
from onrecord.model.codebook import Setting, State, attribute_of
from onrecord.model.items import Item
from onrecord.model.redrafting import retired
from tests.builders import article, codebook, tag

BOOK, NEWS = codebook(), article()
KIND = Item("claim", "", "kind")
FACT = replace(KIND, value="fact")


def shown(editor):
    return [each.text() for each in editor.findChildren(QToolButton) if not each.isHidden()]


def test_a_retired_label_is_offered_no_more():
    book = retired(BOOK, Item("entity"), ask=False)
    assert "tag entity" in [each.id for each in entries(BOOK)]
    assert "tag entity" not in [each.id for each in entries(book)]


def test_a_retired_value_is_shown_only_where_it_was_chosen(qtbot):
    book = retired(BOOK, FACT)
    editor = editor_for(attribute_of(book.label("claim"), "kind"))
    qtbot.addWidget(editor)
    editor.show_setting(Setting(None, State.UNSET))
    assert shown(editor) == ["prediction", "policy", "value"]
    editor.show_setting(Setting("fact", State.CHOSEN))
    assert shown(editor) == ["prediction", "policy", "value", "fact (retired)"]


def test_a_retired_attribute_is_shown_only_where_it_was_chosen():
    label = retired(BOOK, KIND).label("claim")
    assert "kind" not in [each.attribute.id for each in fields(label, tag("claim", NEWS))]
    chosen = tag("claim", NEWS, attributes={"kind": "fact"})
    assert "kind" in [each.attribute.id for each in fields(label, chosen)]
