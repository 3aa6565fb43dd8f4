"""The Help menu."""

from __future__ import annotations

from onrecord.gui.table.entry import Entry, Heading

_M = Heading.HELP

ENTRIES = (
    Entry("help", _M, 0, "&Help", "help.show", ("F1",), "Read and search the help pages"),
    Entry("keys", _M, 0, "&Keys", "window.show_keys", ("?",), "Show all keys"),
    Entry("hints", _M, 0, "First-use h&ints", "hints.switch", ("Ctrl+F1",),
          "Show or hide the hints for those who are new", checked=True, tells_state=True),
    Entry("about", _M, 1, "&About Onrecord", "window.show_about", ("Shift+F1",),
          "What this program is"),
)  # fmt: skip
