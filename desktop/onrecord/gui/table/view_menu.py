"""The View menu: what is shown, how large, and in which colours."""

from __future__ import annotations

from onrecord.gui.table.entry import Entry, Heading

_M = Heading.VIEW

ENTRIES = (
    Entry("entities", _M, 0, "&Entities", "showing.show_entities", ("H",),
          "Show or hide the entities", checked=True, tells_state=True),
    Entry("links", _M, 0, "&Links", "showing.show_links", ("K",),
          "Show or hide the links between tags", checked=True, tells_state=True),
    Entry("larger", _M, 1, "La&rger text", "window.zoom_in", ("Ctrl++", "Ctrl+="),
          "Set the text larger"),
    Entry("smaller", _M, 1, "S&maller text", "window.zoom_out", ("Ctrl+-",),
          "Set the text smaller"),
    Entry("normal", _M, 1, "&Normal text", "window.zoom_reset", ("Ctrl+0",),
          "Set the text in its normal size"),
    Entry("wider", _M, 1, "&Wider lines", "reading.wider", ("Ctrl+Alt+=",),
          "Let the lines of the text run wider"),
    Entry("narrower", _M, 1, "Narr&ower lines", "reading.narrower", ("Ctrl+Alt+-",),
          "Let the lines of the text run narrower"),
    Entry("focus", _M, 2, "&Focus mode", "reading.focus", ("F9",),
          "Show the text alone, without queue and cards", checked=False, tells_state=True),
    Entry("full_screen", _M, 2, "F&ull screen", "reading.full_screen", ("F11",),
          "Fill the screen", checked=False, tells_state=True),
    Entry("beside", _M, 2, "Article &beside…", "beside.article", ("Ctrl+\\",),
          "Show a second article beside this one, to read"),
    Entry("guidelines", _M, 2, "&Guidelines beside", "beside.guidelines", ("Ctrl+Shift+G",),
          "Show the codebook's guidelines beside the text"),
    Entry("show_queue", _M, 3, "&Queue", "left.enter", ("Ctrl+1",),
          "Go to the queue of articles", argument="queue"),
    Entry("show_cards", _M, 3, "&Statements", "right.enter", ("Ctrl+2",),
          "Go to the statements of this article", argument="cards"),
    Entry("show_check", _M, 3, "To c&heck", "right.enter", ("Ctrl+3",),
          "Go to the list of what may have been missed", argument="check"),
    Entry("show_here", _M, 3, "T&ags here", "right.enter", ("Ctrl+4",),
          "Go to the list of tags under the caret", argument="here"),
    Entry("light", _M, 4, "L&ight", "look.choose", ("Ctrl+Alt+1",), "Dark text on light paper",
          argument="light", checked=False, choice="look"),
    Entry("dark", _M, 4, "&Dark", "look.choose", ("Ctrl+Alt+2",), "Light text on slate",
          argument="dark", checked=False, choice="look"),
    Entry("contrast", _M, 4, "High &contrast", "look.choose", ("Ctrl+Alt+3",),
          "The strongest contrast, light or dark as the system has it",
          argument="contrast", checked=False, choice="look"),
    Entry("system", _M, 4, "Follow the s&ystem", "look.choose", ("Ctrl+Alt+4",),
          "Light, dark or high contrast as the system has it",
          argument="system", checked=True, choice="look"),
    Entry("pane", _M, 5, "Next &pane", "window.next_pane", ("F6",),
          "Move between queue, article and cards"),
)  # fmt: skip
