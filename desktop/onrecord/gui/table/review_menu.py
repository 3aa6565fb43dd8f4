"""The Review menu: what a team does with its members' tags."""

from __future__ import annotations

from onrecord.gui.table.entry import Entry, Heading

_M = Heading.REVIEW

ENTRIES: tuple[Entry, ...] = (
    Entry("review", _M, 0, "&Compare and settle…", "reviewing.show", ("Ctrl+Shift+V",),
          "See what colleagues tagged beside each other, and settle where they differ"),
    Entry("agreement", _M, 1, "A&greement…", "agreement.show", ("Ctrl+Shift+N",),
          "See how far people agree, in figures and pictures"),
    Entry("feedback", _M, 1, "&Feedback…", "feedback.show", ("Ctrl+Shift+B",),
          "Tell each annotator what of theirs stands and what was changed, by pattern"),
    Entry("discussion", _M, 2, "&Discussion…", "discussing.show", ("Ctrl+D",),
          "Read all threads of the project, and go to what they are about"),
    Entry("show_discussion", _M, 2, "Threads &beside the text", "right.enter", ("Ctrl+5",),
          "Go to what is said about the open article", argument="discussion"),
    Entry("comment", _M, 2, "Co&mment…", "discussing.comment", ("Ctrl+M",),
          "Say something about the chosen tag or statement"),
    Entry("comment_article", _M, 2, "Comment on the &article…", "discussing.comment_on_article",
          ("Ctrl+Alt+M",), "Say something about the open article"),
    Entry("comment_guideline", _M, 2, "Comment on the g&uideline…",
          "discussing.comment_on_guideline", ("Ctrl+Alt+G",),
          "Read and write what is said about the guideline of the chosen tag's label"),
    Entry("next_thread", _M, 2, "&Next open thread", "discussing.next", ("Ctrl+T",),
          "Go to the next thread of this article that is not resolved"),
    Entry("hand_out", _M, 3, "&Hand out…", "taking_in.hand_out", ("Ctrl+Alt+H",),
          "Make project files for colleagues to work in, with nobody else's tags"),
    Entry("take_in", _M, 3, "&Take in…", "taking_in.take_in", ("Ctrl+Shift+T",),
          "See what colleagues did in their files, and take it in"),
    Entry("watch", _M, 3, "&Watch a folder…", "taking_in.watch", ("Ctrl+Alt+W",),
          "Be told when files of colleagues in a shared folder are newer"),
    Entry("repairs", _M, 3, "Tags to re&pair…", "repairs.show", ("Ctrl+Alt+R",),
          "Put tags that came with a file and do not fit the text here in their places"),
)  # fmt: skip
