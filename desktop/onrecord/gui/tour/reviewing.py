"""A team's round: hand-out, take-in, review, feedback, agreement, and a dataset with provenance."""

from __future__ import annotations

import shutil
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
from onrecord.model.settlements import Provenance
from onrecord.work import exporting, importing, projects
from onrecord.work.requests import Request
from onrecord.work.session import Session

Say = Callable[[str], None]

_LEAD = "Robin Visitor"
_SIZE = (1500, 940)


class Places:
    """Where a team's round leaves things, below the folder of the tour."""

    def __init__(self, output: Path, exports: Path, pictures: Path) -> None:
        self.folder = output / "team"
        self.project = self.folder / f"Team{projects.SUFFIX}"
        self.shared = self.folder / "shared"
        self.exports, self.pictures = exports, pictures

    def clear(self) -> None:
        """Make them, empty of what an earlier tour made."""
        shutil.rmtree(self.folder, ignore_errors=True)
        self.shared.mkdir(parents=True)


def play(places: Places, say: Say, *, taken: int) -> None:
    """Play the round on the sample articles; its pictures follow the ``taken`` ones.

    Raises UserError where something of it does not come about.
    """
    places.clear()
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
    """What is settled, with how sure each tag is."""
    output = folder / "gold with provenance.jsonl"
    written = exporting.export(session, Request(output, layers=("gold",)))
    text = output.read_text("utf-8")
    counts = {each: text.count(f'"provenance": "{each}"') for each in Provenance}
    told = ", ".join(f"{count} {each}" for each, count in counts.items() if count)
    say(f"Exported gold with provenance: {written.annotations} tags ({told}).")
