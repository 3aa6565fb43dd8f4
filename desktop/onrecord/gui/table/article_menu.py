"""The Article menu: from one article, and one statement, to the next."""

from __future__ import annotations

from onrecord.gui.table.entry import Entry, Heading

_M = Heading.ARTICLE

ENTRIES = (
    Entry("next", _M, 0, "&Next article", "queue.next", ("Alt+Right", "]"),
          "Go to the next article of the queue"),
    Entry("previous", _M, 0, "&Previous article", "queue.previous", ("Alt+Left", "["),
          "Go to the previous article of the queue"),
    Entry("done", _M, 1, "Mark as &done", "sitting.toggle_done", ("Ctrl+Return",),
          "Mark the article as done, or take that back", checked=False),
    Entry("next_statement", _M, 2, "Next s&tatement", "sitting.next_statement",
          ("N", "Alt+Shift+N"), "Go to the next statement"),
    Entry("previous_statement", _M, 2, "Previous st&atement", "sitting.previous_statement",
          ("Shift+N",), "Go to the previous statement"),
    Entry("next_check", _M, 3, "Next to &check", "recall.next", ("I", "Alt+Shift+I"),
          "Go to the next quotation, reporting verb or claim that lacks something"),
    Entry("previous_check", _M, 3, "Previous to c&heck", "recall.previous", ("Shift+I",),
          "Go to the previous quotation, reporting verb or claim that lacks something"),
)  # fmt: skip
