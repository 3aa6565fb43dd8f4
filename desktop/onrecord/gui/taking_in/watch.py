"""Looks into a shared folder now and then, beside the work, and says what is new in it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QThreadPool, QTimer, Signal

from onrecord.errors import UserError
from onrecord.gui.desk import Desk
from onrecord.gui.taking_in.memory import Memory
from onrecord.work import watching
from onrecord.work.watching import Entry, Examined, Standing

_POLL_MS = 30_000  # drives that are synced do not always tell
_SETTLE_MS = 1500  # a file that is as it was so long ago is whole


class Watch(QObject):
    """Files are looked into in a thread, from copies; what becomes of them is decided here.

    Nothing is taken in.
    """

    moved = Signal()  # it was looked again, or the folder cannot be read (any more)
    _examined = Signal(object)  # Examined, one after the other: from the thread

    def __init__(self, desk: Desk, memory: Memory, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._memory = desk, memory
        self._folder: Path | None = None
        self._last: tuple[Entry, ...] = ()
        self._sights: dict[Entry, Examined | None] = {}  # None while it is being looked into
        self.standings: Mapping[Entry, Standing] = {}
        self.problem: UserError | None = None
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._tells = QFileSystemWatcher(self)
        self._poll = QTimer(self, interval=_POLL_MS)
        self.settling = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._tells.directoryChanged.connect(lambda _path: self.look())
        self._poll.timeout.connect(self.look)
        self.settling.timeout.connect(self.look)
        self._examined.connect(self._on_examined)

    @property
    def is_watching(self) -> bool:
        """False also once the window's timers were stopped, since its project is closed then."""
        return self._poll.isActive()

    def start(self, folder: Path) -> None:
        """Watch this folder, in place of another."""
        self.stop()
        self._folder = folder
        self._poll.start()
        self.look()

    def stop(self) -> None:
        """Watch nothing; waits for what is being looked into."""
        if watched := self._tells.directories():
            self._tells.removePaths(watched)
        self._poll.stop()
        self.settling.stop()
        self._pool.clear()
        self._pool.waitForDone()
        self._folder, self._last, self.standings, self.problem = None, (), {}, None
        self._sights.clear()

    def look(self) -> None:
        """See what is in the folder. What has changed since is looked into once it rests."""
        if self._folder is None or not self.is_watching:
            return
        try:
            now = watching.listed(self._folder, self._desk.session.path)
        except UserError as problem:  # a drive that is not there: the next look may find it
            self._fail(problem)
            return
        self.problem = None
        if not self._tells.directories():  # at first, and once a drive is back
            self._tells.addPath(str(self._folder))
        rested = watching.steady(self._last, now)
        if len(rested) < len(now):
            self.settling.start()
        self._last = now
        self._sights = {each: sight for each, sight in self._sights.items() if each in now}
        for each in rested:
            if each not in self._sights:
                self._sights[each] = None
                self._look_into(each)
        self.decide()

    @property
    def is_looking(self) -> bool:
        """Whether there are files in the folder that were not looked into yet."""
        return any(self._sights.get(each) is None for each in self._last)

    def look_anew(self) -> None:
        """Look into all files, whatever was found in them before."""
        self._sights.clear()
        self.look()

    def decide(self) -> None:
        """Tell anew what becomes of the files that were looked into."""
        if not self.is_watching:
            return
        found = [each for each in self._sights.values() if each is not None]
        ours = self._desk.ask(watching.here, self._desk.session) if found else None
        kept = self._memory.kept
        self.standings = {x.entry: watching.standing(x, ours, kept) for x in found} if ours else {}
        self.moved.emit()

    def of(self, standing: Standing) -> tuple[Examined, ...]:
        """The files of which this has become."""
        wanted = (entry for entry, found in self.standings.items() if found is standing)
        sights = (self._sights.get(entry) for entry in wanted)
        return tuple(each for each in sights if each is not None)

    def whose(self, file: Examined) -> tuple[str, ...]:
        """Whose work in the file is another than here."""
        ours = self._desk.ask(watching.here, self._desk.session)
        return watching.whose(file, ours) if ours else ()

    def _look_into(self, entry: Entry) -> None:
        decided = frozenset(self._memory.kept.decided)
        self._pool.start(lambda: self._examined.emit(watching.examined(entry, decided)))

    def _on_examined(self, found: Examined) -> None:
        if found.entry in self._sights:  # else it has gone, or is another by now
            self._sights[found.entry] = found
            self.decide()

    def _fail(self, problem: UserError) -> None:
        is_new = self.problem is None
        self.problem, self.standings = problem, {}
        if is_new:
            self.moved.emit()
