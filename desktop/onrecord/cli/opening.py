"""Opening the window; apart from the commands, so that the usual start imports no command line."""

from __future__ import annotations

import gc
import sys
from pathlib import Path

from onrecord.errors import UserError


def open_window(project: Path | None, annotator: str | None = None) -> int:
    """Open the window on a project, or the page to start from; the exit status."""
    # The many small objects of the imports are here to stay; looking them over again and again
    # takes a tenth of the start. The window collects by itself, see gui.app.Collector.
    gc.disable()
    from onrecord.gui.unread import leave_sources_unread

    leave_sources_unread()
    from onrecord.gui.app import run

    return run(project, annotator=annotator)


def open_sample(annotator: str | None = None) -> int:
    """Open the window on the sample project, which is made where there is none."""
    from onrecord.work import projects

    try:
        path = projects.sample_project()
    except UserError as exc:
        sys.stderr.write(f"onrecord: {exc}\n")
        return 1
    return open_window(path, annotator)
