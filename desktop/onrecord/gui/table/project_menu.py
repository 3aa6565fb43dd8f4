"""The Project menu: what belongs to all articles."""

from __future__ import annotations

from onrecord.gui.table.entry import Entry, Heading

_M = Heading.PROJECT

ENTRIES = (
    Entry("search", _M, 0, "&Search…", "left.enter", ("Ctrl+Shift+F",),
          "Search all articles, and all tags", argument="search"),
    Entry("actors", _M, 1, "&Actors…", "registry.actors", ("Ctrl+Shift+A",),
          "The people and organizations that tags refer to"),
    Entry("issues", _M, 1, "&Issues…", "registry.issues", ("Ctrl+Shift+I",),
          "The matters that stances are about"),
    Entry("codebook", _M, 2, "&Codebook…", "codebook.edit", ("Ctrl+Shift+K",),
          "Change labels, attributes, values, keys, colours and guidelines"),
    Entry("recode", _M, 2, "Tags to &recode…", "codebook.recode", ("Ctrl+Shift+R",),
          "Decide about my tags that a change of the codebook left open"),
    Entry("compare", _M, 2, "Com&pare revisions…", "codebook.compare", ("Ctrl+Shift+D",),
          "Read what changed between two revisions of the codebook"),
    Entry("load_codebook", _M, 2, "&Load codebook…", "codebook.load", ("Ctrl+Shift+L",),
          "Take up a codebook from a TOML file"),
    Entry("save_codebook", _M, 2, "Sa&ve codebook…", "codebook.save", ("Ctrl+Shift+S",),
          "Write the codebook to a TOML file"),
    Entry("settings", _M, 3, "Project s&ettings…", "projects.settings", ("Ctrl+Shift+,",),
          "What holds for this project: people, backups, where it lies"),
)  # fmt: skip
