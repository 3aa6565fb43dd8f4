"""The Edit menu: history, and changing what is tagged."""

from __future__ import annotations

from onrecord.gui.table.entry import Entry, Heading

_M = Heading.EDIT

ENTRIES = (
    Entry("undo", _M, 0, "&Undo", "sitting.undo", ("Ctrl+Z",), "Take the last edit back"),
    Entry("redo", _M, 0, "&Redo", "sitting.redo", ("Ctrl+Shift+Z", "Ctrl+Y"),
          "Make the edit again"),
    Entry("history", _M, 0, "&History", "right.enter", ("Ctrl+Shift+H",),
          "List all edits, and go back to any of them", argument="history"),
    Entry("boundaries", _M, 1, "Change &boundaries", "sitting.set_boundaries", ("B", "Alt+Shift+B"),
          "Let the chosen tag cover the selected words instead"),
    Entry("fragment", _M, 1, "Add &fragment", "sitting.add_fragment", ("F", "Alt+Shift+F"),
          "Let the chosen tag cover the selected words too"),
    Entry("split", _M, 1, "&Split fragments", "reshaping.split", ("Shift+F",),
          "Make a tag of its own of each fragment of the chosen tag"),
    Entry("join", _M, 1, "&Join tags", "reshaping.join", ("J", "Alt+Shift+J"),
          "Make one tag of the chosen tags of one label"),
    Entry("convert", _M, 1, "Con&vert label…", "reshaping.convert", ("X", "Alt+Shift+X"),
          "Give the chosen tag another label"),
    Entry("swap", _M, 1, "Take the su&ggestion's boundaries", "reshaping.swap_boundaries",
          ("U", "Alt+Shift+U"),
          "Let the chosen tag cover the words of the suggestion that overlaps it"),
    Entry("attach", _M, 1, "&Attach to the statement", "sitting.attach", ("A", "Alt+Shift+A"),
          "Tie the chosen part to the statement in hand"),
    Entry("delete", _M, 1, "&Delete tag", "reshaping.delete", ("Del", "Backspace"),
          "Delete the chosen tags with their links", in_text=True),
    Entry("citation", _M, 2, "&Copy statement as citation", "citing.copy", ("Ctrl+Shift+C",),
          "Copy the statement in hand with who said it, where and when"),
)  # fmt: skip
