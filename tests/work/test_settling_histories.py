"""Settling, reopening, undoing and redoing in any order, while annotators go on."""

from __future__ import annotations

import shutil
from contextlib import closing, suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.errors import UserError
from onrecord.model.annotations import OriginKind
from onrecord.model.layers import LayerStatus
from onrecord.model.settlements import Verdict
from onrecord.review.comparison.cases import Part
from onrecord.store import reviews
from onrecord.work import settling
from onrecord.work.comparing import State
from onrecord.work.projects import open_session
from tests.builders import add, content, span, tag, tie
from tests.reviewed import ANN, BEN, CAI, compared, desk_with, said

WORDS = ("Taxes will fall", "Taxes", "will fall", "denied that", "declined to comment", "minister")
PEOPLE = (ANN, BEN, CAI)
_number = st.integers(0, 11)
_step = st.tuples(
    st.sampled_from(
        ["take", "take", "mix", "rewrite", "reject", "accept", "pass_agreed", "reopen", "again",
         "undo", "undo", "redo", "annotate", "delete"]
    ),
    _number,
    _number,
)  # fmt: skip


def newsroom(session):
    """Three people with statements of one source, with others of their own, and loose tags."""
    about = desk_with(session, *PEOPLE)
    for number, who in enumerate(PEOPLE):
        first = said(about, who, "Taxes will fall", "the minister", "said")
        second = tag("claim", about, ("denied that", "denied")[number > 1], by=who.id)
        mayor = tag("source", about, "The mayor", by=who.id)
        stance = tag("stance", about, by=who.id, attributes={"polarity": "oppose"})
        add(session, *first, second, mayor, stance, tie("attributed to", second, mayor))
        add(session, tie("attributed to", second, first[1]), tie("about", stance, second))
        add(session, tie("same as", first[1], mayor), tag("entity", about, "mayor", by=who.id))
    return about


class Newsroom:
    def __init__(self, session):
        self.session = session
        self.about = newsroom(session)

    def step(self, kind, one, other):
        with suppress(UserError):
            getattr(self, kind)(one, other)

    def pick(self, number):
        now_there = compared(self.session, self.about)
        return now_there, now_there.entries[number % len(now_there.entries)]

    def settle(self, now_there, entry, draft):
        settling.settle(self.session, now_there, entry.case.id, draft)
        self.check_status()

    def take(self, one, other):
        now_there, entry = self.pick(one)
        who = PEOPLE[other % 3].id
        self.settle(now_there, entry, settling.taken(entry.case, who, self.session.codebook))

    def mix(self, one, other):
        now_there, entry = self.pick(one)
        book = self.session.codebook
        draft = settling.taken(entry.case, PEOPLE[other % 3].id, book)
        part = list(Part)[one % 4]
        whose = PEOPLE[(other + 1) % 3].id
        self.settle(now_there, entry, settling.with_part(draft, entry.case, whose, part, book))

    def rewrite(self, one, other):
        now_there, entry = self.pick(one)
        draft = settling.taken(entry.case, PEOPLE[other % 3].id, self.session.codebook)
        key = draft.tags[other % len(draft.tags)].key if draft.tags else ""
        words = [span(self.about.text, WORDS[one % len(WORDS)])]
        self.settle(now_there, entry, settling.with_words(draft, key, words))

    def again(self, one, other):
        now_there, entry = self.pick(one)
        if entry.settlement is not None:
            draft = settling.of_gold(
                entry.settlement, now_there.gold, now_there.gold_links, self.session.codebook
            )
            gone = draft.tags[other % len(draft.tags)].key if draft.tags else ""
            self.settle(now_there, entry, settling.without(draft, gone))

    def reject(self, one, _other):
        now_there, entry = self.pick(one)
        settling.reject(self.session, now_there, entry.case.id)
        self.check_status()

    def accept(self, one, other):
        now_there, entry = self.pick(one)
        whose = [PEOPLE[other % 3].id, PEOPLE[(other + 1) % 3].id]
        settling.accept(self.session, now_there, entry.case.id, whose)
        self.check_status()

    def pass_agreed(self, _one, other):
        now_there = [compared(self.session, self.about)]
        settling.pass_agreed(self.session, now_there, audit=0.3 * (other % 2), seed=other)
        self.check_status()

    def reopen(self, one, _other):
        found = reviews.settlements(self.session.project.read, [self.about.id])
        if found:
            settling.reopen(self.session, found[one % len(found)].id)

    def undo(self, _one, _other):
        self.session.undo()

    def redo(self, _one, _other):
        self.session.redo()

    def annotate(self, one, other):
        who = self.session.as_annotator(PEOPLE[one % 3].name)
        who.tag(self.about.id, [span(self.about.text, WORDS[other % len(WORDS)])], "claim")

    def delete(self, one, other):
        who = self.session.as_annotator(PEOPLE[one % 3].name)
        mine = self.session.project.read.annotations(self.about.id, [who.annotator.id])
        who.delete(mine[other % len(mine)].id)

    def check_status(self):
        now_there = compared(self.session, self.about)
        is_settled = all(each.state is State.SETTLED for each in now_there.entries)
        assert (now_there.gold_layer.status is LayerStatus.SETTLED) == is_settled

    def check(self):
        assert list(self.session.project.faults()) == []
        now_there = compared(self.session, self.about)
        settlements = reviews.settlements(self.session.project.read, [self.about.id])
        assert len({each.id for each in settlements}) == len(settlements)
        held = {key for each in settlements for key in each.tags}
        assert held == {
            key for key, each in now_there.gold.items() if each.origin.kind is OriginKind.SETTLED
        }
        for each in settlements:
            if each.is_open or each.ruling.verdict is Verdict.REJECTED:
                assert not each.tags
        worded = [(x.label, x.spans) for x in now_there.gold.values() if x.spans]
        assert len(set(worded)) == len(worded)
        ties = [(x.label, x.from_id, x.to_id) for x in now_there.gold_links.values()]
        assert len(set(ties)) == len(ties)
        assert all(x.from_id in held and x.to_id in held for x in now_there.gold_links.values())


@settings(max_examples=60)
@given(steps=st.lists(_step, min_size=4, max_size=14))
def test_in_any_order_the_project_stays_sound(empty_project, steps):
    with TemporaryDirectory() as folder:
        path = Path(shutil.copy(empty_project, Path(folder) / "news.onrecord"))
        with closing(open_session(path, annotator="Rev")) as session:
            room = Newsroom(session)
            for step in steps:
                room.step(*step)
                room.check()


@settings(max_examples=30)
@given(steps=st.lists(_step, min_size=2, max_size=8))
def test_all_of_it_can_be_taken_back(empty_project, steps):
    with TemporaryDirectory() as folder:
        path = Path(shutil.copy(empty_project, Path(folder) / "news.onrecord"))
        with closing(open_session(path, annotator="Rev")) as session:
            room = Newsroom(session)
            before = content(session)
            reviewing = [x for x in steps if x[0] not in ("annotate", "delete", "undo", "redo")]
            for step in reviewing:
                room.step(*step)
            while session.undo_name() is not None and session.undo_name().message != "Add":
                session.undo()
            after = content(session)
            for table in ("layers", "annotations", "spans", "links"):
                assert after[table] == before[table]
            assert reviews.settlements(session.project.read) == []
