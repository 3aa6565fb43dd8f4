"""The File menu: projects, articles, paper."""

from __future__ import annotations

from onrecord.gui.table.entry import Entry, Heading

_M = Heading.FILE

ENTRIES = (
    Entry("new_project", _M, 0, "&New project…", "projects.new", ("Ctrl+N",),
          "Make an empty project"),
    Entry("open", _M, 0, "&Open project…", "projects.open", ("Ctrl+O",),
          "Open another project in this window"),
    Entry("recent", _M, 0, "Open &recent…", "projects.recent", ("Ctrl+Shift+O",),
          "Choose from the projects opened lately, and the sample"),
    Entry("sample", _M, 0, "Open the &sample", "projects.sample", ("Ctrl+Shift+E",),
          "Go to a small project to try things out in"),
    Entry("take_over", _M, 0, "Take over &writing", "seating.take_over", ("Ctrl+Shift+W",),
          "Write in this project, once nobody else does"),
    Entry("import", _M, 1, "&Import…", "intake.ask", ("Ctrl+I",),
          "Bring articles and other people's tags into the project"),
    Entry("import_folder", _M, 1, "Import a &folder…", "intake.ask_folder", ("Ctrl+Alt+I",),
          "Bring in all files of a folder"),
    Entry("export", _M, 1, "E&xport…", "exporting.show", ("Ctrl+E",),
          "Turn the project into a dataset, in any of the formats"),
    Entry("print", _M, 2, "&Print…", "printing.print_article", ("Ctrl+P",),
          "Print the article with its tags and a legend"),
    Entry("pdf", _M, 2, "Save as P&DF…", "printing.save_pdf", ("Ctrl+Shift+P",),
          "Save the article with its tags and a legend as PDF"),
    Entry("preferences", _M, 3, "Pr&eferences…", "preferences.show", ("Ctrl+,",),
          "Theme, text, keys, language, entities, backups"),
    Entry("quit", _M, 4, "&Quit", "window.close", ("Ctrl+Q",), "Close the window"),
)  # fmt: skip
