"""Feedback on what was really settled: by the commands of a reviewer, case by case."""

from __future__ import annotations

import pytest

from onrecord.model.layers import LayerStatus, annotator_named, layer_of
from onrecord.model.settlements import Cause
from onrecord.work import settling
from onrecord.work.comparing import comparison
from onrecord.work.feedback.gathering import case_of, feedback
from onrecord.work.feedback.records import Asked
from onrecord.work.settling import Reasons
from tests.builders import add, article, tag, tie
from tests.settled import NEWS


class Desk:
    """Rea's desk, at which Ann and Ben have annotated an article."""

    def __init__(self, session):
        self.session = session
        self.ann, self.ben = annotator_named("Ann"), annotator_named("Ben")
        self.news = article(NEWS)
        layers = [layer_of(self.news.id, x.id, LayerStatus.DONE) for x in (self.ann, self.ben)]
        add(session, self.ann, self.ben, self.news, *layers)

    def has(self, who, claim, source, cue, **values):
        """A statement of somebody's."""
        found = [
            tag("claim", self.news, claim, by=who.id, attributes=values),
            tag("source", self.news, source, by=who.id),
            tag("cue", self.news, cue, by=who.id),
        ]
        add(self.session, *found, tie("attributed to", *found[:2]),
            tie("signalled by", found[0], found[2]))  # fmt: skip
        return found

    def settle(self, *whose, **reasons):
        """Settle the first open case: one's version, several, or none."""
        compared = comparison(self.session, self.news.id)
        entry = next(x for x in compared.entries if x.settlement is None)
        given = (self.session, compared, entry.case.id)
        if not whose:
            settling.reject(*given, reasons=Reasons(**reasons))
        elif len(whose) > 1:
            settling.accept(*given, [x.id for x in whose], reasons=Reasons(**reasons))
        else:
            draft = settling.taken(entry.case, whose[0].id, self.session.codebook)
            settling.settle(*given, draft, reasons=Reasons(**reasons))
        return entry.case.id

    def told(self, who):
        found = feedback(self.session, Asked(annotator=who.name))
        return found, {str(each.title): str(each.counted) for each in found.topics}


@pytest.fixture
def desk(session):
    return Desk(session)


def test_who_was_taken_is_kept_and_the_other_is_told_what_moved(desk):
    desk.has(desk.ann, "rents would rise", "Bo Lund", "said that", wording="direct")
    desk.has(desk.ben, "rents would rise", "Bo Lund, the harbour master", "said",
             wording="indirect")  # fmt: skip
    desk.settle(desk.ben, cause=Cause.MISREAD, note="With the title.", guideline="labels.source")
    found, topics = desk.told(desk.ann)
    assert topics == {
        "Claim: Wording": "1 of 1 changed",
        "Source: boundaries": "1 of 1 moved",
        "Cue: boundaries": "1 of 1 moved",
    }
    source = next(each for each in found.topics if each.label == "source")
    assert source.examples[0].note.text == "With the title."
    assert [str(each) for each in source.examples[0].taken] == ["Ben"]
    found, topics = desk.told(desk.ben)
    assert (found.total.kept, found.total.tags, topics) == (3, 3, {})


def test_what_was_rejected_missed_or_accepted_is_told_so(desk):
    desk.has(desk.ann, "We were never asked", "Ane Moe", "said")
    desk.settle()
    assert desk.told(desk.ann)[1] == {"Claim: not in the settled version": "1 of 1 rejected"}
    assert desk.told(desk.ben)[0].topics == ()


def test_what_only_one_has_is_missed_by_the_other_once_it_is_settled(desk):
    desk.has(desk.ann, "We were never asked", "Ane Moe", "said")
    desk.settle(desk.ann)
    assert desk.told(desk.ann)[0].total.kept == 3
    assert desk.told(desk.ben)[1] == {
        "Claim: only in the settled version": "1 of 1 were not tagged"
    }


def test_versions_that_both_stand_are_held_against_nobody(desk):
    desk.has(desk.ann, "rents would rise", "Bo Lund", "said that")
    desk.has(desk.ben, "rents would rise", "Bo Lund, the harbour master", "said")
    desk.settle(desk.ben, desk.ann)
    found, topics = desk.told(desk.ann)
    assert (found.total.kept, found.total.acceptable, topics) == (1, 2, {})


def test_what_is_reopened_is_no_longer_told(desk):
    desk.has(desk.ann, "We were never asked", "Ane Moe", "said")
    desk.settle(desk.ann)
    (entry,) = comparison(desk.session, desk.news.id).entries
    settling.reopen(desk.session, entry.settlement.id)
    assert desk.told(desk.ann)[0].articles == 0


def test_an_example_leads_to_its_case(desk):
    desk.has(desk.ann, "rents would rise", "Bo Lund", "said that")
    desk.has(desk.ben, "rents would rise", "Bo Lund, the harbour master", "said")
    case_id = desk.settle(desk.ben)
    example = desk.told(desk.ann)[0].topics[0].examples[0]
    assert case_of(desk.session, example.article_id, example.settlement_id) == case_id
