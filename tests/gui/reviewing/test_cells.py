from __future__ import annotations

import pytest

from onrecord.gui.reader.marks import MarkState
from onrecord.gui.reviewing import cells, hand, listing, marking, telling
from onrecord.gui.reviewing.bands import Beside, bands
from onrecord.gui.reviewing.cells import Aspect, RowKey, value_text
from onrecord.gui.reviewing.hand import Hand
from onrecord.gui.reviewing.marking import DISPUTE, Shown
from onrecord.gui.reviewing.texts import remarks
from onrecord.gui.reviewing.voices import voices
from onrecord.model.articles import Article
from onrecord.model.codebook import Attribute, AttributeType, Choice
from onrecord.model.settlements import Cause
from onrecord.work import settling, surveys
from onrecord.work.comparing import Comparison
from onrecord.work.session import Session
from onrecord.work.settling import Reasons
from tests.builders import add, tag, tie
from tests.gui.reviewing.conftest import DECLINED, MAYOR, TAXES
from tests.reviewed import ANN, BEN, CAI, compared, desk_with, done, said


@pytest.fixture
def about(session: Session) -> Article:
    """Ann and Ben differ on one source, agree on the second statement; the third is Ann's."""
    found = desk_with(session, ANN, BEN)
    add(session, *said(found, ANN, TAXES, "the minister", "said", type="named person"))
    add(session, *said(found, BEN, TAXES, "minister", "said", type="unnamed person"))
    for who in (ANN, BEN):
        add(session, *said(found, who, MAYOR, "The mayor"))
    add(session, *said(found, ANN, DECLINED, "Two government sources"))
    return found


def in_hand(comparison: Comparison, number: int = 0) -> Hand:
    return hand.taken_up(comparison, comparison.entries[number])


def told(found: Hand) -> list[list[str]]:
    rows = hand.rows(found, voices(found.comparison.annotators), {})
    return [
        [row.title.strip(), *(c.text if c.is_there else "–" for c in row.cells)] for row in rows
    ]


# the table


def test_a_case_is_told_part_by_part_with_the_values_that_differ(session, about) -> None:
    assert told(in_hand(compared(session, about))) == [
        ["Claim", TAXES, TAXES, "–"],
        ["Source", "the minister", "minister", "–"],
        ["Type", "named person", "unnamed person", "–"],
        ["Cue", "said", "said", "–"],
    ]


def test_a_part_that_somebody_lacks_is_a_difference_of_its_row(session, about) -> None:
    rows = hand.rows(in_hand(compared(session, about), 2), voices({ANN.id: ANN, BEN.id: BEN}), {})
    assert rows[0].differs
    assert not rows[0].cells[1].is_there
    assert cells.first_cell(rows, 2) == (0, 0)


def test_several_parts_of_a_kind_are_numbered(session, about) -> None:
    found = compared(session, about)
    claim = found.entries[0].case.members[ANN.id].anchor
    other = tag("source", about, "The mayor", by=ANN.id)
    add(session, other, tie("attributed to", claim, other))
    titles = [row[0] for row in told(in_hand(compared(session, about)))]
    assert {"Source 1", "Source 2"} <= set(titles)


def test_the_first_part_that_is_taken_brings_the_whole_version(session, about) -> None:
    found = hand.with_part(in_hand(compared(session, about)), ANN.id, RowKey(1))
    assert [row[-1] for row in told(found)] == [TAXES, "the minister", "named person", "said"]
    assert found.is_changed


def test_one_value_can_be_another_annotators(session, about) -> None:
    found = hand.with_part(in_hand(compared(session, about)), ANN.id, RowKey(0))
    found = hand.with_part(found, BEN.id, RowKey(1, Aspect.VALUE, "type"))
    assert told(found)[2][-1] == "unnamed person"
    assert told(found)[1][-1] == "the minister"
    assert set(found.draft.taken) == {ANN.id, BEN.id}


def test_a_part_swapped_for_anothers_keeps_its_ties(session, about) -> None:
    found = hand.with_part(in_hand(compared(session, about)), ANN.id, RowKey(0))
    found = hand.with_part(found, BEN.id, RowKey(1))
    settling.settle(session, found.comparison, found.case_id, found.draft)
    again = compared(session, about)
    words = {each.id: each.text for each in again.gold.values()}
    ties = {(words[x.from_id], words[x.to_id]) for x in again.gold_links.values()}
    assert (TAXES, "minister") in ties


def test_what_was_settled_is_the_draft_to_go_on_from(session, about) -> None:
    found = in_hand(compared(session, about))
    draft = settling.taken(found.entry.case, BEN.id, session.codebook)
    given = Reasons(Cause.SLIP, "titles", "labels.source")
    settling.settle(session, found.comparison, found.case_id, draft, reasons=given)
    found = in_hand(compared(session, about))
    assert told(found)[1][-1] == "minister"
    assert hand.verdict_stands(found)
    people = voices(found.comparison.annotators)
    assert telling.standing(found, people) == "B taken · slip · Source · “titles”"
    assert not hand.verdict_stands(hand.with_part(found, ANN.id, RowKey(1)))


def test_links_that_differ_have_a_row(session, about) -> None:
    member = compared(session, about).entries[0].case.members[ANN.id]
    relay = tag("source", about, "The mayor", by=ANN.id)
    add(session, relay, tie("relayed by", member.tags[1], relay))
    (row,) = [row for row in told(in_hand(compared(session, about))) if row[0] == "Links"]
    assert "relayed by" in row[1].lower()
    assert "relayed by" not in row[2].lower()


def test_values_are_told_by_their_titles() -> None:
    flag = Attribute(id="x", title="X", type=AttributeType.FLAG)
    actor = Attribute(id="x", title="X", type=AttributeType.ACTOR)
    choices = Attribute(
        id="x",
        title="X",
        type=AttributeType.CHOICES,
        values=(Choice("a", "Alpha"), Choice("b", "Beta")),
    )
    assert value_text(flag, True, {}) == "yes"
    assert value_text(actor, "17", {"17": "Ane Moe"}) == "Ane Moe"
    assert value_text(actor, "Ane", {}) == "Ane"
    assert value_text(choices, ("a", "b"), {}) == "Alpha, Beta"
    assert value_text(choices, None, {}) == "–"


def test_guidelines_of_what_differs_come_first(session, about) -> None:
    found = hand.places(in_hand(compared(session, about)))
    assert [title for _, title in found] == ["Source", "Source: Type", "Claim", "Cue"]


# the list


def test_both_ways_to_list_say_the_same(session, about) -> None:
    here = listing.lines(compared(session, about))
    over_all = listing.AllLines().of(surveys.survey(session))
    kept = [(x.case_id, x.words, x.kinds, x.state, x.lacking) for x in here]
    assert [(x.case_id, x.words, x.kinds, x.state, x.lacking) for x in over_all] == kept


# the texts


def states(shown: Shown, about: Article) -> dict[str, MarkState]:
    return {
        about.text[mark.start : mark.end]: mark.state
        for mark in shown.marks.values()
        if not mark.wash
    }


def test_what_is_disputed_of_a_layer_stands_out(session, about) -> None:
    found = states(marking.side(compared(session, about), BEN.id), about)
    assert found["minister"] is MarkState.DISPUTED
    assert found[TAXES] is found[MAYOR] is MarkState.TAGGED


def test_statements_have_the_same_number_in_every_text(session, about) -> None:
    found = compared(session, about)
    chips = [set(marking.side(found, each).chips.values()) for each in (ANN.id, BEN.id)]
    assert chips == [{"C1", "C2", "C3"}, {"C1", "C2"}]


def test_one_text_shows_once_what_all_have_and_names_the_rest(session, about) -> None:
    found = compared(session, about)
    shown = marking.overlaid(found, voices(found.annotators))
    words = [about.text[m.start : m.end] for m in shown.marks.values() if not m.wash]
    assert sorted(words).count(TAXES) == 1
    letters = {about.text[shown.marks[key].start :][:8]: chip for key, chip in shown.chips.items()}
    assert (letters["the mini"], letters["minister"]) == ("A", "B")


def test_what_only_one_has_is_hatched(session, about) -> None:
    found = compared(session, about)
    shown = marking.overlaid(found, voices(found.annotators))
    hatched = [mark for key, mark in shown.marks.items() if key.startswith(DISPUTE)]
    assert [about.text[mark.start : mark.end] for mark in hatched] == [DECLINED]


def test_a_settled_case_is_disputed_no_more(session, about) -> None:
    found = compared(session, about)
    settling.reject(session, found, found.entries[0].case.id)
    shown = marking.side(compared(session, about), BEN.id)
    assert set(states(shown, about).values()) == {MarkState.TAGGED}


def test_words_that_not_all_have_are_found_over_all_parts(session, about) -> None:
    found = compared(session, about)
    ranges = marking.differing(found, found.entries[0])
    assert [about.text[start:end] for start, end in ranges] == ["the "]


def test_bands_join_what_differs_and_tell_who_has_it_alone(session, about) -> None:
    found = compared(session, about)
    one, other = (
        Beside(each, letter, {x.case.members[each].anchor.id: 10.0 * at
                              for at, x in enumerate(found.entries) if each in x.case.members})
        for each, letter in ((ANN.id, "A"), (BEN.id, "B"))
    )  # fmt: skip
    assert [(x.sign, x.left, x.right) for x in bands(found.entries, one, other, {})] == [
        ("≠", 0.0, 0.0),
        ("A", 20.0, None),
    ]


def test_between_two_who_agree_there_is_no_band(session, about) -> None:
    add(session, CAI, done(about, CAI))
    add(session, *said(about, CAI, TAXES, "minister", "said", type="unnamed person"))
    found = compared(session, about)
    sides = [
        Beside(each, "", {found.entries[0].case.members[each].anchor.id: 1.0})
        for each in (BEN.id, CAI.id)
    ]
    assert bands(found.entries[:1], *sides, {}) == ()


def test_remarks_tell_who_lacks_it_and_what_was_decided(session, about) -> None:
    found = compared(session, about)
    settling.settle(
        session, found, found.entries[0].case.id,
        settling.taken(found.entries[0].case, ANN.id, session.codebook),
    )  # fmt: skip
    found = compared(session, about)
    told_of = [each.words for each in remarks(found, voices(found.annotators))]
    assert told_of == ["A taken", "not in B"]
