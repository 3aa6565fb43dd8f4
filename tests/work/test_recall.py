from __future__ import annotations

from contextlib import closing
from dataclasses import replace

import pytest

from onrecord.errors import UserError
from onrecord.model.annotations import Annotation, Link
from onrecord.model.articles import RegionKind, region
from onrecord.model.layers import LayerStatus, layer_of
from onrecord.work import recall
from onrecord.work.projects import open_session
from onrecord.work.recall import Gap, GapKind, to_check
from onrecord.work.sheet import Sheet
from tests.builders import add, article, codebook, content, layer, only_change, span, tag, tie

TEXT = (
    "Ferry cut divides islands\n\n"
    "“Taxes will fall this year,” the minister said on Tuesday. The mayor denied that.\n\n"
    "It rained. Boats come in June, according to a memo, and officials added that nobody paid.\n"
)
NEWS = article(TEXT)
EVERYTHING = ((0, len(TEXT)),)


def sheet(*records: Annotation | Link, about=NEWS, regions=(), kept=None) -> Sheet:
    tags = {each.id: each for each in records if isinstance(each, Annotation)}
    links = {each.id: each for each in records if isinstance(each, Link)}
    return Sheet(
        article=about,
        codebook=codebook(),
        annotator_id="ana",
        regions=tuple(regions),
        annotations=tags,
        links=links,
        machine={},
        layer=kept,
    )


def gaps(*records, about=NEWS, regions=(), seen=None, kept=None) -> list[tuple[str, str]]:
    """Kind and words of each gap."""
    shown = sheet(*records, about=about, regions=regions, kept=kept)
    looked = recall.looked_through(about, regions)
    found = to_check(shown, looked, [(0, len(about.text))] if seen is None else seen)
    return [(str(each.kind), about.text[each.start : each.end]) for each in found]


def words(kind: GapKind, found: list[tuple[str, str]]) -> list[str]:
    return [text for name, text in found if name == kind]


# quotations and reporting words


def test_an_untouched_article_lists_its_quotations_and_reporting_words_in_text_order():
    assert gaps() == [
        ("quotation", "Taxes will fall this year,"),
        ("reporting word", "denied"),
        ("reporting word", "according to"),
    ]


def test_a_claim_over_some_of_the_words_deals_with_a_quotation():
    claim = tag("claim", NEWS, "Taxes will fall")
    assert "quotation" not in dict(gaps(claim))


def test_a_source_over_a_quotation_does_not_deal_with_it():
    assert ("quotation", "Taxes will fall this year,") in gaps(tag("source", NEWS, "Taxes"))


def test_a_stance_tied_to_a_claim_deals_with_its_quotation():
    claim = tag("claim", NEWS, "nobody paid")
    stance = tag("stance", NEWS, "Taxes will fall")
    assert "quotation" not in dict(gaps(claim, stance, tie("about", stance, claim)))


def test_a_reporting_word_beside_an_open_quotation_is_not_listed_twice():
    assert "said" not in words(GapKind.REPORT, gaps())


def test_a_cue_deals_with_its_reporting_word():
    assert "denied" not in words(GapKind.REPORT, gaps(tag("cue", NEWS, "denied")))


def test_a_claim_without_cue_deals_with_the_reporting_words_of_its_sentence():
    claim = tag("claim", NEWS, "Boats come in June")
    assert words(GapKind.REPORT, gaps(claim)) == ["denied"]


def test_a_second_reporting_word_of_a_sentence_stays_once_the_first_has_its_cue():
    claim, cue = tag("claim", NEWS, "Boats come in June"), tag("cue", NEWS, "according to")
    found = gaps(claim, cue, tie("signalled by", claim, cue))
    assert words(GapKind.REPORT, found) == ["denied", "added"]


def test_a_reporting_word_within_a_claim_belongs_to_it():
    claim, cue = tag("claim", NEWS, "officials added that nobody paid"), tag("cue", NEWS, "said")
    found = gaps(claim, cue, tie("signalled by", claim, cue))
    assert "added" not in words(GapKind.REPORT, found)


def test_of_an_untouched_sentence_the_first_reporting_word_stands_for_all():
    about = article("Officials said that they believe the memo.")
    assert gaps(about=about) == [("reporting word", "said")]
    passed = [["reporting word", 10, 14]]
    kept = replace(layer_of(about.id, "ana"), extra={recall.DISMISSED: passed})
    assert gaps(about=about, kept=kept) == []


def test_words_within_a_quotation_that_was_passed_over_are_passed_over_with_it():
    about = article("“You asked and we agreed to come,” she said.")
    kept = replace(layer_of(about.id, "ana"), extra={recall.DISMISSED: [["quotation", 1, 33]]})
    assert gaps(about=about, kept=kept) == [("reporting word", "said")]


@pytest.mark.parametrize("quoted", ["visits", "foreign visits"])
def test_a_word_held_with_tongs_is_no_quotation(quoted):
    assert gaps(about=article(f"He made “{quoted}” this week.")) == []


@pytest.mark.parametrize(
    "quoted",
    [
        "Never.",
        "Yes,",
        "We do not agree",
        "税会下降，工资不会下降，我们都知道这一点，大家都清楚这一点",
    ],
)
def test_a_short_sentence_or_a_longer_one_is_a_quotation(quoted):
    assert gaps(about=article(f"“{quoted}” – the minister")) == [("quotation", quoted)]


def test_furniture_is_left_out():
    about = article("Subscribe: “All the news you need today,” they say.\n\nIt rained.")
    line = len(about.text.partition("\n")[0])
    furniture = region(about.id, RegionKind.FURNITURE, 0, line, by="x")
    assert gaps(about=about, regions=[furniture], seen=[]) == [("not on screen", "It rained.")]


# claims without source


def test_a_claim_without_source_is_listed_until_it_has_one():
    claim, source = tag("claim", NEWS, "nobody paid"), tag("source", NEWS, "officials")
    assert words(GapKind.SOURCELESS, gaps(claim)) == ["nobody paid"]
    found = gaps(claim, source, tie("attributed to", claim, source))
    assert words(GapKind.SOURCELESS, found) == []


def test_a_cue_that_is_a_statement_by_itself_wants_no_source():
    assert words(GapKind.SOURCELESS, gaps(tag("cue", NEWS, "denied"))) == []


def test_a_gap_names_its_claim():
    claim = tag("claim", NEWS, "nobody paid")
    looked = recall.looked_through(NEWS, ())
    found = [gap for gap in to_check(sheet(claim), looked, EVERYTHING) if gap.annotation_id]
    assert [gap.annotation_id for gap in found] == [claim.id]


# what was not on the screen


def test_neighbouring_sentences_that_were_never_on_the_screen_are_one_gap():
    middle = TEXT.index("It rained")
    found = words(GapKind.UNSEEN, gaps(seen=[(middle, middle + 11)]))
    assert found[0].startswith("Ferry cut")
    assert found[0].endswith("denied that.")
    assert found[1:] == [TEXT[middle + 11 :].strip()]


def test_a_sentence_that_was_on_the_screen_in_two_parts_was_seen():
    half = TEXT.index("this year")
    assert words(GapKind.UNSEEN, gaps(seen=[(0, half), (half, len(TEXT))])) == []


# dismissing


@pytest.fixture
def desk(session):
    add(session.as_annotator("Desk"), NEWS, name="Import")
    return session


def listed(desk) -> list[tuple[str, str]]:
    shown = desk.sheet(NEWS.id)
    found = to_check(shown, recall.looked_through(NEWS, ()), recall.seen(desk, NEWS.id))
    return [(str(each.kind), TEXT[each.start : each.end]) for each in found]


def quotation() -> Gap:
    return to_check(sheet(), recall.looked_through(NEWS, ()), EVERYTHING)[0]


def test_what_is_passed_over_leaves_the_list_until_it_is_undone(desk):
    edit = recall.dismiss(desk, NEWS.id, quotation())
    assert str(edit) == "Pass over “Taxes will fall this year,”"
    assert "quotation" not in dict(listed(desk))
    assert ("reporting word", "said") in listed(desk)
    desk.undo()
    assert ("quotation", "Taxes will fall this year,") in listed(desk)


def test_passing_over_begins_a_layer_and_keeps_the_status_of_one(desk):
    recall.dismiss(desk, NEWS.id, quotation())
    assert desk.sheet(NEWS.id).status is LayerStatus.STARTED
    desk.set_status(NEWS.id, LayerStatus.DONE)
    recall.dismiss(desk, NEWS.id, quotation()._replace(kind=GapKind.REPORT))
    assert desk.sheet(NEWS.id).status is LayerStatus.DONE


def test_passing_over_twice_is_refused_and_changes_nothing(desk):
    recall.dismiss(desk, NEWS.id, quotation())
    before = content(desk)
    with pytest.raises(UserError, match="already"):
        recall.dismiss(desk, NEWS.id, quotation())
    assert content(desk) == before


def test_a_claim_without_source_can_be_passed_over(desk):
    edit = desk.tag(NEWS.id, [span(TEXT, "nobody paid")], "claim")
    claim = only_change(edit, Annotation).after
    recall.dismiss(desk, NEWS.id, Gap(GapKind.SOURCELESS, claim.start, claim.end, claim.id))
    assert "claim without source" not in dict(listed(desk))


def test_a_stretch_can_be_passed_over_unread(desk):
    recall.dismiss(desk, NEWS.id, Gap(GapKind.UNSEEN, 0, len(TEXT)))
    assert "not on screen" not in dict(listed(desk))


def test_the_list_empties_as_the_work_is_done(desk):
    while found := to_check(desk.sheet(NEWS.id), recall.looked_through(NEWS, ()), EVERYTHING):
        recall.dismiss(desk, NEWS.id, found[0])
    assert listed(desk) == [("not on screen", TEXT.strip())]


def test_dismissals_are_what_they_were_in_another_sitting(desk):
    recall.dismiss(desk, NEWS.id, quotation())
    with closing(open_session(desk.path, annotator="Ana", read_only=True)) as again:
        assert recall.dismissals(again.sheet(NEWS.id).layer) == {quotation()[:3]}


@pytest.mark.parametrize(
    "kept",
    ["text", 7, None, [1], [["quotation", 1]], [["nonsense", 1, 2]], [["quotation", "1", 2]]],
)
def test_what_other_programs_wrote_there_dismisses_nothing(kept):
    spoilt = replace(layer_of(NEWS.id, "ana"), extra={recall.DISMISSED: kept})
    assert recall.dismissals(spoilt) == frozenset()


def test_nobody_who_dismissed_anything_has_no_dismissals():
    assert recall.dismissals(None) == recall.dismissals(layer(NEWS)) == frozenset()


# walking


def test_walking_goes_on_from_the_caret_and_round():
    looked = recall.looked_through(NEWS, ())
    found = to_check(sheet(), looked, EVERYTHING)
    denied = TEXT.index("denied")
    assert recall.after(found, None, denied - 5) == found[1]
    assert recall.after(found, found[1], 0) == found[2]
    assert recall.after(found, found[-1], 0) == found[0]
    assert recall.before(found, None, denied - 5) == found[0]
    assert recall.before(found, found[0], 0) == found[-1]
    assert recall.after((), None, 0) is recall.before((), None, 0) is None


def test_walking_goes_on_from_a_gap_that_was_dealt_with_meanwhile():
    looked = recall.looked_through(NEWS, ())
    found = to_check(sheet(), looked, EVERYTHING)
    assert recall.after(found[1:], found[0], 0) == found[1]


# what was on the screen is kept


def test_what_was_on_the_screen_is_kept_joined_for_the_next_sitting(desk):
    desk.tag(NEWS.id, [span(TEXT, "nobody paid")], "claim")
    recall.keep_seen(desk, NEWS.id, ((0, 10),))
    recall.keep_seen(desk, NEWS.id, ((8, 20), (30, 40)))
    assert recall.seen(desk, NEWS.id) == ((0, 20), (30, 40))
    assert recall.seen(desk.as_annotator("Ben"), NEWS.id) == ()


def test_nothing_is_kept_of_somebody_who_only_looks(desk):
    recall.keep_seen(desk, NEWS.id, ((0, 10),))
    assert recall.seen(desk, NEWS.id) == ()


def test_what_was_seen_of_an_article_that_is_gone_is_forgotten(desk):
    desk.tag(NEWS.id, [span(TEXT, "nobody paid")], "claim")
    recall.keep_seen(desk, "gone", ((0, 10),))
    assert recall.seen(desk, "gone") == ()
