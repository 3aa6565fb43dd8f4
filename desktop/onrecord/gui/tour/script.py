"""What the tour plays: import, entities, tags, undo, export, all of it in again, and a review."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QSettings, Qt

from onrecord import resources
from onrecord.errors import UserError
from onrecord.gui.app import build, ready_application
from onrecord.gui.companions import with_highlights
from onrecord.gui.highlights import Highlights
from onrecord.gui.tour import datasets, delivering, reviewing
from onrecord.gui.tour.gallery import LOOKS, show_all
from onrecord.gui.tour.scenes import Scene, scenes
from onrecord.gui.tour.sittings import by_keys, by_mouse
from onrecord.gui.tour.visitor import Visitor
from onrecord.work import exporting, importing, projects
from onrecord.work.requests import Request
from onrecord.work.session import Session

Say = Callable[[str], None]

_KEY = Qt.Key
_CONTROL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_ANNOTATOR, _COLLEAGUE = "Robin Visitor", "Ana Ferreira"
_SIZE = (1500, 940)
_STATEMENTS = 3  # of each sitting
_FEW = 5  # statements down the page: the head of the article stays in the picture
_PATIENCE = 120.0  # seconds for the language to be loaded on a slow machine


def play(output: Path, *, articles: Path | None, say: Say) -> None:
    """Play a session on the sample articles (or others) and leave all it made in ``output``.

    Replaces what an earlier tour left there, and nothing else. Raises UserError when something
    cannot be read or written, or when what went out does not come in again equal.
    """
    folders = _Folders(output)
    folders.clear()
    session = _filled(folders.project, articles, say)
    try:
        with TemporaryDirectory() as own:  # the person's settings are not the tour's business
            taken = _sit(session, folders, Path(own) / "settings.ini", say)
    finally:
        session.close()
    if articles is None:
        reviewing.play(folders.team, say, taken=taken)
    else:
        say("No review: nobody else has tagged these articles.")
    say(f"Project:  {folders.project}")
    say(f"Exports:  {folders.exports}")
    say(f"Pictures: {folders.pictures}")


def _sit(session: Session, folders: _Folders, kept: Path, say: Say) -> int:
    """Sit at the desk; how many pictures were taken."""
    settings = QSettings(str(kept), QSettings.Format.IniFormat)
    settings.setValue("look", "light")
    ready_application()
    window = build(session, settings=settings, questions=delivering.Guide(folders.colleague))
    window.resize(*_SIZE)
    window.show()
    visitor = Visitor(window, folders.pictures)
    highlights = with_highlights(window)
    try:
        _look_around(visitor, highlights, say)
        _tag(visitor, say)
        _change_one_s_mind(visitor, say)
        _finish(visitor)
        _tag_the_next(visitor, say)
        _show_around(visitor, say)
        _deliver(visitor, folders, say)
        _export(session, folders, say)
    finally:
        highlights.close()
        window.close()
        settings.sync()
    return visitor.taken


class _Folders:
    """Where a tour puts things."""

    def __init__(self, output: Path) -> None:
        self._output = output
        self._mark = output / ".made-by-the-tour"
        self.project = output / f"Tour{projects.SUFFIX}"
        self.again = output / f"Tour again{projects.SUFFIX}"
        self.exports = output / "exports"
        self.colleague = self.exports / "from a colleague"
        self.pictures = output / "pictures"
        self.team = reviewing.Places(output / "team", self.exports, self.pictures)

    def clear(self) -> None:
        """Make the folders, empty of what an earlier tour made.

        Raises UserError for a folder that holds things no tour made: those are the person's.
        """
        if self._output.is_dir() and any(self._output.iterdir()) and not self._mark.exists():
            raise UserError(
                "{folder} holds other things; name an empty or new folder with --output.",
                folder=self._output,
            )
        self._output.mkdir(parents=True, exist_ok=True)
        self._mark.touch()
        for file in (self.project, self.again):
            file.unlink(missing_ok=True)
        for folder in (self.exports, self.pictures):
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir(parents=True)
        self.team.clear()


def _filled(project: Path, articles: Path | None, say: Say) -> Session:
    projects.new_project(project)
    session = projects.open_session(project, annotator=_ANNOTATOR)
    paths = [articles] if articles else [resources.sample("articles"), resources.sample("layers")]
    result = importing.import_paths(session, paths)
    say(f"Imported {result.articles} articles and {result.layers} layers of colleagues.")
    return session


def _look_around(visitor: Visitor, highlights: Highlights, say: Say) -> None:
    visitor.settle()
    visitor.picture("opened")
    highlights.start()
    sitting = visitor.window.sitting
    found = visitor.wait(lambda: _has_entities(visitor), seconds=_PATIENCE)
    count = len(sitting.sheet.machine) if sitting.sheet else 0
    say(f"{count} entities highlighted." if found else "No entities: is a pipeline installed?")
    visitor.picture("entities")


def _tag(visitor: Visitor, say: Say) -> None:
    """A sitting by mouse on the open article."""
    found = _scenes(visitor)
    if not found:
        title = visitor.window.sitting.sheet.article.title if visitor.window.sitting.sheet else ""
        raise UserError("The tour finds nobody unnamed to quote in “{title}”.", title=title)
    tally = by_mouse(visitor, found)
    text = "By mouse: {n} statements with unnamed sources, {clicks:.1f} clicks and drags each."
    say(text.format(n=tally.statements, clicks=tally.clicks / tally.statements))


def _tag_the_next(visitor: Visitor, say: Say) -> None:
    """A sitting by keys on the next article that has something for it."""
    for _ in visitor.window.desk.session.queue():
        visitor.press(_KEY.Key_BracketRight)
        found = _scenes(visitor)
        if found:
            break
    else:
        return
    visitor.wait(lambda: _has_entities(visitor), seconds=_PATIENCE)
    visitor.window.reader.setFocus()
    tally = by_keys(visitor, found)
    text = (
        "By keys: {n} statements; each {reading:.1f} keys to come to its sentence, {selecting:.1f} "
        "to select the claim, {tagging:.1f} to tag it with source, cue and stance."
    )
    n = tally.statements
    told = {name: getattr(tally, name) / n for name in ("reading", "selecting", "tagging")}
    say(text.format(n=n, **told))


def _scenes(visitor: Visitor) -> tuple[Scene, ...]:
    sheet = visitor.window.sitting.sheet
    return scenes(sheet.article.text)[:_STATEMENTS] if sheet else ()


def _has_entities(visitor: Visitor) -> bool:
    sheet = visitor.window.sitting.sheet
    return bool(sheet and sheet.machine)


def _change_one_s_mind(visitor: Visitor, say: Say) -> None:
    session = visitor.window.desk.session
    before = visitor.window.sitting.sheet
    steps = 0
    while (name := session.undo_name()) and not str(name).startswith("Import"):
        visitor.press(_KEY.Key_Z, _CONTROL)
        steps += 1
    visitor.picture("all undone")
    visitor.press(_KEY.Key_Z, _CONTROL | _SHIFT, times=steps)
    after = visitor.window.sitting.sheet
    assert before is not None, "an article is open"
    assert after is not None, "an article is open"
    if before.annotations.keys() != after.annotations.keys():
        raise UserError("The tour undid {steps} steps and could not redo them.", steps=steps)
    say(f"Undid {steps} steps and did them again.")
    visitor.picture("done again")


def _finish(visitor: Visitor) -> None:
    visitor.press(_KEY.Key_Escape, times=2)
    visitor.press(_KEY.Key_C)
    visitor.picture("refused in words")
    visitor.press(_KEY.Key_Return, _CONTROL)


def _show_around(visitor: Visitor, say: Say) -> None:
    """Every screen, at the desk of a colleague who has tagged most where there is one."""
    status = visitor.window.status
    session = visitor.window.desk.session
    colleagues = [each.name for each in session.annotators() if each.name != _ANNOTATOR]
    for name in colleagues[-1:]:
        status.named.emit(name)
        _open_a_full_article(visitor)
    count = show_all(visitor)
    say(f"Pictured {count} screens in {len(LOOKS)} looks.")
    status.named.emit(_ANNOTATOR)


def _open_a_full_article(visitor: Visitor) -> None:
    window = visitor.window
    window.sitting.show(window.desk.session.queue()[0].article_id)
    sheet = window.sitting.sheet
    assert sheet is not None, "opened a line above"
    for statement in sheet.statements[:_FEW][-1:]:
        visitor.click_words(statement.anchor.start)
    visitor.picture("a full article")


def _deliver(visitor: Visitor, folders: _Folders, say: Say) -> None:
    """A sitting with the export's window, and one with the import's."""
    session = visitor.window.desk.session
    delivering.send(visitor, folders.exports / "tagger-training")
    say("By the export's window: a dataset for taggers, parted, its losses seen before.")
    last = session.annotators()[-1].name  # the visitor's own, where nobody else has tagged
    with TemporaryDirectory() as aside:
        sent = datasets.write_foreign(session, last, folders.colleague, Path(aside) / "brat")
    delivering.receive(visitor, _COLLEAGUE)
    came = datasets.tags_of(session, _COLLEAGUE)
    say(f"By the import's window: {came} of {sent} tags of a colleague who names labels otherwise.")


def _export(session: Session, folders: _Folders, say: Say) -> None:
    written = datasets.write_all(session, folders.exports)
    first = written["jsonl"].path
    projects.new_project(folders.again)
    again = projects.open_session(folders.again, annotator=_ANNOTATOR)
    try:
        importing.import_paths(again, [first])
        second = folders.exports / "labels again.jsonl"
        exporting.export(again, Request(second))
    finally:
        again.close()
    if first.read_bytes() != second.read_bytes():
        raise UserError("What was exported did not come in again equal.")
    say(f"Exported in {len(written)} formats:")
    for name, result in written.items():
        say(datasets.told(name, result))
    say("The first of them came in again, equal to the last byte.")
