"""Files on their way into a session's project."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QSettings

from onrecord.gui.hues import HUES
from onrecord.gui.importing.bringing import Found, Outcome, Plan, Progress
from onrecord.gui.importing.choices import Answer, Deed, Theirs, to_remember
from onrecord.gui.importing.kinds import format_names
from onrecord.gui.importing.outcome import all_reasons, came_in, outcome, remarked
from onrecord.gui.importing.remembered import Delivery, recalled, remember
from onrecord.gui.importing.source_form import FormatName
from onrecord.gui.slices import Steps
from onrecord.model.codebook import Codebook
from onrecord.model.ids import new_id
from onrecord.model.new_labels import NewKind, with_new
from onrecord.work.files import TEXT
from onrecord.work.importing import Import, Order
from onrecord.work.new_labels import begin_with
from onrecord.work.session import Session
from onrecord.work.surveying import Findings, Named, Survey

_OURS = frozenset({TEXT, "jsonl"})  # they go in without a question, if nothing in them is foreign
_BATCH, _SECONDS = 4, 0.02  # articles and time of a step: the window answers in between


class FilesIn:
    """Looks through files and brings them in, a few articles a step."""

    def __init__(
        self, session: Session, paths: Sequence[Path], settings: QSettings, *, keys: str = ""
    ) -> None:
        self._session, self._paths, self._settings = session, tuple(paths), settings
        self._keys = keys  # letters that do something in the window already
        self._found: Found | None = None

    @property
    def name(self) -> str:
        return self._paths[0].name or str(self._paths[0])

    @property
    def more(self) -> int:
        return len(self._paths) - 1

    @property
    def formats(self) -> Sequence[FormatName]:
        return format_names()

    @property
    def codebook(self) -> Codebook:
        return self._session.codebook

    @property
    def people(self) -> Sequence[str]:
        me = self._session.annotator.name
        return [me, *(each.name for each in self._session.annotators() if each.name != me)]

    def last(self, found: Found) -> Delivery:
        return recalled(self._settings, self._project_id, _told(found.formats))

    @property
    def _project_id(self) -> str:
        return self._session.project.read.fact("id")

    # looking

    def survey(self, format_name: str) -> Steps:
        """Yields Progress, returns Found."""
        run = Survey(self._session, Order(paths=self._paths, format_name=format_name))
        for at in run:
            yield Progress(at.files, at.of, at.articles, run.found.annotations)
        self._found = found_by(run.found, run.names())
        return self._found

    # bringing in

    def bring_in(self, plan: Plan) -> Steps:
        """Yields Progress, returns Outcome; takes all of it back when it is closed before that,
        or cannot go on. What was decided is kept in mind even so where it is closed."""
        draft, added = self._grown(plan.answers)
        me, group = self._session.annotator, new_id()
        try:
            with self._session.project.provisional():
                if draft is not None:
                    begin_with(self._session, draft, self._paths, group)
                order = self._order(plan, added)
                run = Import(self._session, order, batch=_BATCH, seconds=_SECONDS, group=group)
                for at in run:
                    yield Progress(at.files, at.of, at.articles, run.result.annotations)
        except BaseException as end:  # nothing of it is left in the project
            self._session.annotator = me
            self._session.refresh_codebook()
            if isinstance(end, GeneratorExit):
                self._remember(plan, {})
            raise
        self._remember(plan, added)
        result = run.result
        return Outcome(
            came_in=tuple(came_in(result)),
            in_short=outcome(result),
            reasons=tuple(all_reasons(result)),
        )

    def _grown(self, answers: Mapping[Theirs, Answer]) -> tuple[Codebook | None, dict[Theirs, str]]:
        """The codebook with the labels that are to be added, if any, and their ids there."""
        wanted = {
            NewKind(theirs.name, answer.role, theirs.is_link): theirs
            for theirs, answer in answers.items()
            if answer.deed is Deed.ADD
        }
        if not wanted:
            return None, {}
        draft, ids = with_new(self.codebook, wanted, hues=HUES, taken_keys=self._keys)
        return draft, {wanted[kind]: key for kind, key in ids.items()}

    def _order(self, plan: Plan, added: Mapping[Theirs, str]) -> Order:
        pairs = tuple(
            (theirs.name, added.get(theirs, answer.ours))
            for theirs, answer in plan.answers.items()
            if not (answer.deed is Deed.TAKE and answer.ours == theirs.matched)
        )
        return Order(
            paths=self._paths,
            format_name=plan.format_name,
            pairs=pairs,
            annotator=plan.annotator,
        )

    def _remember(self, plan: Plan, added: Mapping[Theirs, str]) -> None:
        if plan.answers or plan.annotator:
            assert self._found is not None, "the person was asked about it"
            kept = Delivery(plan.annotator, to_remember(plan.answers, added))
            remember(self._settings, self._project_id, _told(self._found.formats), kept)


def found_by(findings: Findings, names: Sequence[Named]) -> Found:
    """What a survey found, as the dialog shows it."""
    theirs = tuple(Theirs(each.theirs, each.count, each.is_link, each.ours) for each in names)
    is_nobodys = "" in findings.annotators
    formats = [each for each in findings.formats if each != TEXT] or [*findings.formats]
    is_foreign = not _OURS.issuperset(formats) or any(not each.matched for each in theirs)
    return Found(
        formats=tuple(formats),
        theirs=theirs,
        is_nobodys=is_nobodys,
        new_articles=findings.articles,
        known_articles=findings.known,
        layers=findings.annotators.total(),
        people=tuple(name for name, _ in findings.annotators.most_common() if name),
        tags=findings.annotations,
        links=findings.links.total(),
        remarks=(*findings.skipped, *remarked(findings.remarks)),
        asks=bool(findings.articles or findings.known) and (is_nobodys or is_foreign),
    )


def _told(formats: Sequence[str]) -> str:
    return "+".join(sorted(formats))
