"""The Go menu: moving and selecting in the text, and finding one's way."""

from __future__ import annotations

from onrecord.gui.table.entry import Entry, Heading

_M = Heading.GO

ENTRIES = (
    Entry("palette", _M, 0, "&Command palette…", "palette.show", ("Ctrl+K",),
          "Find any action, article, actor or label by its name"),
    Entry("find", _M, 0, "&Find in the article…", "finding.show", ("Ctrl+F",),
          "Find words in the open article"),
    Entry("find_next", _M, 0, "Find ne&xt", "finding.next", ("F3",), "Go to the next hit"),
    Entry("find_previous", _M, 0, "Find pre&vious", "finding.previous", ("Shift+F3",),
          "Go to the previous hit"),
    Entry("go_to", _M, 0, "&Go to…", "going.show", ("Ctrl+G",),
          "Go to an article, a paragraph or a statement by its number"),
    Entry("next_sentence", _M, 1, "Next &sentence", "moving.next_sentence", (".",),
          "Select the next sentence"),
    Entry("previous_sentence", _M, 1, "Previous sentenc&e", "moving.previous_sentence", (",",),
          "Select the previous sentence"),
    Entry("next_word", _M, 1, "Next &word", "moving.next_word", ("W", "Alt+Shift+W"),
          "Select the next word"),
    Entry("previous_word", _M, 1, "Previous wor&d", "moving.previous_word", ("Shift+W",),
          "Select the previous word"),
    Entry("next_tag", _M, 1, "Next &tag", "moving.next_tag", ("M", "Alt+Shift+M"),
          "Choose the next tag or entity in the text"),
    Entry("previous_tag", _M, 1, "Previous t&ag", "moving.previous_tag", ("Shift+M",),
          "Choose the previous tag or entity in the text"),
    Entry("grow", _M, 2, "G&row selection", "moving.grow", ("G", "Alt+Shift+G"),
          "Word, phrase, sentence, paragraph"),
    Entry("shrink", _M, 2, "S&hrink selection", "moving.shrink", ("Shift+G",),
          "Paragraph, sentence, phrase, word"),
)  # fmt: skip
