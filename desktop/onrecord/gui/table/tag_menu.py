"""The Tag menu, but for the labels, which the codebook brings."""

from __future__ import annotations

from onrecord.gui.table.entry import Entry, Heading

_M = Heading.TAG

ENTRIES = (
    Entry("accept", _M, 1, "Accept su&ggestion", "reshaping.accept", ("Y", "Alt+Shift+Y"),
          "Take over the chosen suggestion with all its parts"),
    Entry("promote", _M, 1, "Make the entity a &source", "sitting.promote", ("P", "Alt+Shift+P"),
          "Make the chosen entity, or the one under the caret, a source"),
    Entry("same_source", _M, 1, "Same source as &before", "reshaping.same_source",
          ("D", "Alt+Shift+D"), "Give the statement in hand the source of the statement before it"),
    Entry("repeat", _M, 1, "&Repeat last label", "reshaping.repeat", ("R", "Alt+Shift+R"),
          "Give the selected words the label used last"),
    Entry("occurrences", _M, 1, "Tag every &occurrence…", "reshaping.occurrences",
          ("O", "Alt+Shift+O"), "Tag the selected words wherever they stand, after a preview"),
    Entry("value", _M, 2, "Set a &value…", "values.choose", ("V", "Alt+Shift+V"),
          "Type the first letters of a value of the chosen tag; 1–9 set values at once"),
    Entry("value_by_number", _M, 2, "Set value by &number", "values.set_by_number",
          ("1", "2", "3", "4", "5", "6", "7", "8", "9"),
          "Choose the value of the current attribute that has this number",
          in_text=True, tells_key=True),
    Entry("unset_value", _M, 2, "&Unset value", "values.unset", ("0", "Alt+0"),
          "Take the value of the current attribute away", in_text=True),
    Entry("next_attribute", _M, 2, "Next &attribute", "values.next_attribute", (";",),
          "Let number keys set the next attribute on the card", in_text=True),
    Entry("previous_attribute", _M, 2, "Previous attribu&te", "values.previous_attribute", (":",),
          "Let number keys set the previous attribute on the card", in_text=True),
    Entry("escape", _M, 3, "Step bac&k", "sitting.escape", ("Esc",),
          "Clear the selection, then put the statement down"),
)  # fmt: skip
