from __future__ import annotations

import pytest

from onrecord.errors import UserError
from onrecord.model.annotations import Annotation, Decision, OriginKind
from onrecord.model.edits import Change, Edit
from onrecord.model.layers import annotator_named
from onrecord.work import suggested, suggestions
from tests.builders import TEXT, add, article, content, layer, only_change, span, tie
from tests.builders import tag as made

NEWS = article()
MACHINE = annotator_named("machine:claims@1")


def offered(label, *words, **values) -> Annotation:
    return made(label, NEWS, *words, by=MACHINE.id, attributes=values)


CLAIM = offered("claim", "Taxes will fall", kind="prediction", nonsense="x")
SOURCE = offered("source", "the minister", type="named person")
CUE = offered("cue", "said")
STANCE = offered("stance", polarity="support")
LATER = offered("claim", "denied that")
ENTITY = offered("entity", "Tuesday")
LINKS = (
    tie("attributed to", CLAIM, SOURCE),
    tie("signalled by", CLAIM, CUE),
    tie("about", STANCE, CLAIM),
    tie("held by", STANCE, SOURCE),
    tie("attributed to", LATER, SOURCE),
)
TAGS = (CLAIM, SOURCE, CUE, STANCE, LATER, ENTITY)


@pytest.fixture
def ana(session):
    """Ana, with an article in which a machine suggests two claims."""
    add(session.as_annotator("Desk"), NEWS, name="Import")
    records = (MACHINE, layer(NEWS, MACHINE.id), *TAGS, *LINKS)
    changes = tuple(Change(None, each) for each in records)
    session.project.commit_outside_history(Edit("Find claims", changes))
    return session


def tags(session):
    return sorted((x.label, x.text) for x in session.sheet(NEWS.id).annotations.values())


def ties(session):
    sheet = session.sheet(NEWS.id)
    words = {each.id: each.text for each in sheet.annotations.values()}
    return sorted((x.label, words[x.from_id], words[x.to_id]) for x in sheet.links.values())


def tag(session, words, label="claim") -> Annotation:
    return only_change(session.tag(NEWS.id, [span(TEXT, words)], label), Annotation).after


def accept(session, offer) -> Edit:
    return suggestions.accept(session, NEWS.id, offer.id)


def test_a_suggested_claim_comes_over_with_its_parts_and_links_in_one_edit(ana):
    before = content(ana)
    assert str(accept(ana, CLAIM)) == "Accept suggested claim"
    assert tags(ana) == [
        ("claim", "Taxes will fall"),
        ("cue", "said"),
        ("source", "the minister"),
        ("stance", ""),
    ]
    assert ties(ana) == [
        ("about", "", "Taxes will fall"),
        ("attributed to", "Taxes will fall", "the minister"),
        ("held by", "", "the minister"),
        ("signalled by", "Taxes will fall", "said"),
    ]
    ana.undo()
    now = content(ana)
    assert {key: now[key] for key in now if key != "annotators"} == {
        key: before[key] for key in before if key != "annotators"
    }


def test_what_is_accepted_says_which_machine_suggested_it(ana):
    accept(ana, CLAIM)
    claim = next(x for x in ana.sheet(NEWS.id).annotations.values() if x.label == "claim")
    assert (claim.origin.kind, claim.origin.by) == (OriginKind.SUGGESTION, "machine:claims@1")
    assert claim.origin.decision is Decision.AS_IS
    assert claim.attributes == {"kind": "prediction"}  # what the codebook does not know stays


def test_tags_that_say_the_same_already_are_used(ana):
    mine = tag(ana, "the minister", "source")
    accept(ana, CLAIM)
    sources = [x for x in ana.sheet(NEWS.id).annotations.values() if x.label == "source"]
    assert [each.id for each in sources] == [mine.id]
    assert ("attributed to", "Taxes will fall", "the minister") in ties(ana)


def test_a_second_claim_shares_the_source_that_came_with_the_first(ana):
    accept(ana, CLAIM)
    accept(ana, LATER)
    assert ("attributed to", "denied that", "the minister") in ties(ana)
    assert len(tags(ana)) == 5


def test_a_part_alone_joins_the_claim_that_i_have(ana):
    tag(ana, "Taxes will fall")
    accept(ana, SOURCE)
    assert ties(ana) == [("attributed to", "Taxes will fall", "the minister")]


def test_accepting_twice_changes_nothing(ana):
    accept(ana, CLAIM)
    before = content(ana)
    with pytest.raises(UserError, match="You already tagged this as claim"):
        accept(ana, CLAIM)
    assert content(ana) == before


def test_an_entity_becomes_an_entity_tag_of_mine(ana):
    accept(ana, ENTITY)
    assert tags(ana) == [("entity", "Tuesday")]


def test_my_own_tag_is_no_suggestion(ana):
    mine = tag(ana, "Taxes will fall")
    with pytest.raises(UserError, match="your own"):
        accept(ana, mine)


# which are open


def test_suggestions_are_walked_claim_by_claim(ana):
    assert suggested.next_suggestion(ana.sheet(NEWS.id), 0) == CLAIM.id
    accept(ana, CLAIM)
    sheet = ana.sheet(NEWS.id)
    assert suggested.next_suggestion(sheet, 0) == LATER.id
    assert suggested.next_suggestion(sheet, len(TEXT)) == LATER.id  # from the top again
    accept(ana, LATER)
    assert suggested.next_suggestion(ana.sheet(NEWS.id), 0) == ""


def test_a_suggestion_is_covered_by_the_same_words_of_mine(ana):
    tag(ana, "Taxes will fall")
    assert suggested.covered_ids(ana.sheet(NEWS.id)) == {CLAIM.id}


def test_a_suggestion_taken_over_and_changed_is_not_offered_again(ana):
    accept(ana, LATER)
    mine = next(x for x in ana.sheet(NEWS.id).annotations.values() if x.label == "claim")
    ana.set_spans(mine.id, [span(TEXT, "The mayor denied that")])
    assert LATER.id in suggested.covered_ids(ana.sheet(NEWS.id))


def test_a_suggestion_over_other_words_of_the_same_label_is_found(ana):
    mine = tag(ana, "Taxes")
    assert suggested.suggestion_over(ana.sheet(NEWS.id), mine) == CLAIM.id
    lone = tag(ana, "islands")
    assert suggested.suggestion_over(ana.sheet(NEWS.id), lone) == ""


def test_a_suggestion_names_all_that_belongs_to_its_statement(ana):
    ids = suggested.statement_ids(ana.sheet(NEWS.id), SOURCE.id)
    assert ids == {CLAIM.id, SOURCE.id, CUE.id, STANCE.id}
