"""What several commands are given in the same way."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

Project = Annotated[Path, typer.Argument(help="The project file (NAME.onrecord).")]
AnnotatorName = Annotated[
    str | None, typer.Option("--annotator", metavar="NAME", help="Who you are in the project.")
]
Json = Annotated[bool, typer.Option("--json", help="Answer in JSON, for programs.")]
