"""A team's round: hand-out, take-in, review, feedback, agreement, and a dataset with provenance."""

from __future__ import annotations

import json
import shutil
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QSettings

from onrecord import resources
from onrecord.errors import UserError
from onrecord.gui.building import build
from onrecord.gui.tour.reporting import Reporting
from onrecord.gui.tour.settling import Settling
from onrecord.gui.tour.teamwork import Lead, Teamwork, sample_layers, work_as
from onrecord.gui.tour.visitor import Visitor
from onrecord.work import exporting, importing, projects
from onrecord.work.requests import Request
from onrecord.work.session import Session

Say = Callable[[str], None]

_LEAD = "Robin Visitor"
_SIZE = (1500, 940)


class Places:
    """Where a team's round leaves things: a folder of its own, exports and pictures."""

    def __init__(self, folder: Path, exports: Path, pictures: Path) -> None:
        self.folder = folder
        self.project = self.folder / f"Team{projects.SUFFIX}"
        self.shared = self.folder / "shared"
        self.exports, self.pictures = exports, pictures

    def clear(self) -> None:
        """Take away what an earlier round left in the folder."""
        shutil.rmtree(self.folder, ignore_errors=True)


def play(places: Places, say: Say, *, taken: int) -> None:
    """Play the round on the sample articles; its pictures follow the ``taken`` ones.

    Raises UserError where something of it does not come about.
    """
    places.clear()
    places.shared.mkdir(parents=True)
    projects.new_project(places.project)
    session = projects.open_session(places.project, annotator=_LEAD)
    try:
        importing.import_paths(session, [resources.sample("articles")])
        with TemporaryDirectory() as own:  # the person's settings are not the tour's business
            _sit(session, places, Path(own) / "settings.ini", say, taken=taken)
        _export(session, places.exports, say)
    finally:
        session.close()
    say(f"Team:     {places.folder}")


def _sit(session: Session, places: Places, kept: Path, say: Say, *, taken: int) -> None:
    settings = QSettings(str(kept), QSettings.Format.IniFormat)
    settings.setValue("look", "light")
    window = build(session, settings=settings, questions=Lead(places.shared, places.exports))
    window.resize(*_SIZE)
    window.show()
    visitor = Visitor(window, places.pictures, taken=taken)
    visitor.settle()
    try:
        _work_together(visitor, places, say)
        for line in Settling(visitor).sit():
            say(line)
        for line in Reporting(visitor).sit(places.exports):
            say(line)
    finally:
        window.close()
        settings.sync()


def _work_together(visitor: Visitor, places: Places, say: Say) -> None:
    team, layers = Teamwork(visitor), sample_layers()
    files = team.hand_out(list(layers), places.shared)
    say(f"Handed out to {' and '.join(layers)}: {len(files)} files.")
    for (name, work), file in zip(layers.items(), files, strict=True):
        say(f"{name} sends {work_as(name, file, work)} articles back.")
    team.watch(places.shared)
    team.take_in()
    counts = visitor.window.desk.session.project.read.layer_counts()
    came = {name: tags for name, _kind, _layers, _done, tags in counts}
    if not all(came.get(name) for name in layers):
        raise UserError("The tour took files in, and nothing is new in them.")
    say("Taken in: " + ", ".join(f"{came[name]} tags of {name}" for name in layers) + ".")


def _export(session: Session, folder: Path, say: Say) -> None:
    """What everybody tagged and what is settled, with how sure each tag is."""
    output = folder / "reviewed, with provenance.jsonl"
    written = exporting.export(session, Request(output))
    lines = map(json.loads, output.read_text("utf-8").splitlines())
    counts = Counter(tag.get("provenance", "") for line in lines for tag in line["annotations"])
    told = ", ".join(f"{n} {name}" for name, n in counts.most_common() if name)
    say(f"Exported with provenance: {written.annotations} tags in {output.name} ({told}).")
