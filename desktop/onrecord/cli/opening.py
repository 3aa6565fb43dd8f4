"""Opening the window; apart from the commands, so that the usual start imports no command line."""

from __future__ import annotations

import gc
import sys
from pathlib import Path

from onrecord.errors import UserError


def open_window(project: Path | None, annotator: str | None = None) -> int:
    """Open the window on a project, or on the sample project; the exit status."""
    # The many small objects of the imports are here to stay; looking them over again and again
    # takes a tenth of the start. The window collects by itself, see gui.app.Collector.
    gc.disable()
    from onrecord.work import projects

    try:
        path = project or projects.sample_project()
    except UserError as exc:
        sys.stderr.write(f"onrecord: {exc}\n")
        return 1
    from onrecord.gui.app import run

    return run(path, annotator=annotator)
