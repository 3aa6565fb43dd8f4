from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.errors import UserError
from onrecord.model.annotations import Annotation, OriginKind
from onrecord.model.findings import Finding
from onrecord.model.items import Item
from onrecord.model.redrafting import renamed
from onrecord.model.spans import Span
from onrecord.work import recoding
from onrecord.work.candidates import Candidate, Kind, candidates
from onrecord.work.sheet import Sheet
from onrecord.work.taking import take
from tests.builders import TEXT, add, article, codebook, span, tag, tie

BOOK = codebook()
NEWS = article(
    "Rates will rise, the mayor said. Taxes will fall, two government sources said on Tuesday."
    " They cautioned that nothing was settled. The palace declined to comment.\n\n"
    "“No one asked us,” said Ane Moe of the islanders’ council."
)
FALL = tag("claim", NEWS, "Taxes will fall")


def sheet(*mine: Annotation, links=(), machine=(), about=NEWS) -> Sheet:
    return Sheet(
        article=about,
        codebook=BOOK,
        annotator_id="ana",
        regions=(),
        annotations={each.id: each for each in mine},
        links={each.id: each for each in links},
        machine={each.id: each for each in machine},
    )


def found(shown: Sheet, label: str, anchor: Annotation = FALL) -> list[Candidate]:
    statement = next(each for each in shown.statements if each.id == anchor.id)
    kind = shown.codebook.label(label)
    assert kind is not None
    return list(candidates(shown, statement, kind))


def words(shown: Sheet, label: str, anchor: Annotation = FALL) -> list[str]:
    return [each.text for each in found(shown, label, anchor)]


# sources


def test_the_subject_of_the_reporting_verb_beside_the_claim_is_the_likeliest_source():
    assert words(sheet(FALL), "source")[0] == "two government sources"


@pytest.mark.parametrize(
    ("text", "claim", "source"),
    [
        ("According to two officials, taxes will fall.", "taxes will fall", "two officials"),
        ("“Taxes will fall,” said Ane Moe of the council.", "Taxes", "Ane Moe of the council"),
        ("But the minister has repeatedly said taxes will fall.", "taxes", "the minister"),
        ("Jo Ek, the aide, last month told us rates fell.", "rates fell", "Jo Ek, the aide"),
    ],
)
def test_a_subject_is_found_before_and_behind_its_verb(text, claim, source):
    news = article(text)
    anchor = tag("claim", news, claim)
    assert words(sheet(anchor, about=news), "source", anchor)[0] == source


def test_a_source_tagged_already_comes_before_words_of_the_same_sentence():
    tagged = tag("source", NEWS, "two government sources")
    first = found(sheet(FALL, tagged), "source")[0]
    assert first == Candidate(Kind.TAGGED, tagged.spans, tagged.id)


def test_behind_a_pronoun_come_the_sources_named_before():
    settled, mayor = tag("claim", NEWS, "nothing was settled"), tag("source", NEWS, "the mayor")
    sources = tag("source", NEWS, "two government sources")
    proposed = words(sheet(settled, mayor, sources), "source", settled)
    assert proposed[:2] == ["They", "two government sources"]


def test_a_name_is_offered_with_what_describes_it_and_without():
    news = article("“We must pay,” said Jo Ek, the mayor of Ennis, on Monday.")
    pay = tag("claim", news, "We must pay")
    assert words(sheet(pay, about=news), "source", pay) == ["Jo Ek, the mayor of Ennis", "Jo Ek"]
    news = article("Jo Ek, who runs the port, has said that it is late.")
    late = tag("claim", news, "it is late")
    assert words(sheet(late, about=news), "source", late) == ["Jo Ek, who runs the port", "Jo Ek"]


def test_sources_of_mine_far_away_are_candidates_still():
    far = tag("source", NEWS, "Ane Moe")
    assert words(sheet(FALL, far), "source")[-1] == "Ane Moe"


def test_what_is_a_part_already_is_no_candidate():
    sources = tag("source", NEWS, "two government sources")
    tied = tie("attributed to", FALL, sources)
    assert "two government sources" not in words(sheet(FALL, sources, links=[tied]), "source")


def test_names_next_to_the_claim_are_candidates_but_dates_are_not():
    claim = tag("claim", NEWS, "No one asked us")
    moe = tag("entity", NEWS, "Ane Moe", by="machine", attributes={"kind": "PERSON"})
    day = tag("entity", NEWS, "islanders", by="machine", attributes={"kind": "DATE"})
    shown = sheet(claim, machine=[moe, day])
    names = words(shown, "source", claim)
    assert names[:2] == ["Ane Moe of the islanders’ council", "Ane Moe"]
    assert "islanders" not in names


def test_names_within_the_claim_are_the_last_candidates():
    claim = tag("claim", NEWS, "said Ane Moe of the islanders’ council")
    moe = tag("entity", NEWS, "Ane Moe", by="machine", attributes={"kind": "PERSON"})
    assert words(sheet(claim, machine=[moe]), "source", claim) == [
        "No one",
        "Ane Moe of the islanders’ council",
        "Ane Moe",
    ]


def test_a_claim_that_is_a_whole_sentence_names_its_own_source_at_last():
    claim = tag("claim", NEWS, "Taxes will fall, two government sources said on Tuesday.")
    assert "two government sources" in words(sheet(claim), "source", claim)


def test_a_name_that_is_the_whole_claim_is_no_source_of_it():
    claim = tag("claim", NEWS, "Ane Moe")
    moe = tag("entity", NEWS, "Ane Moe", by="machine", attributes={"kind": "PERSON"})
    alone = sheet(claim, machine=[moe])
    assert Kind.ENTITY not in [each.kind for each in found(alone, "source", claim)]


def test_of_candidates_over_the_same_words_the_one_that_knows_most_stays():
    name = tag("entity", NEWS, "two government sources", by="machine")
    assert found(sheet(FALL, machine=[name]), "source")[0].kind is Kind.ENTITY


# cues and stances


def test_the_nearest_reporting_word_is_the_likeliest_cue():
    at = NEWS.text.index("said on Tuesday")
    assert found(sheet(FALL), "cue")[0].spans == (Span.of(NEWS.text, at, at + 4),)


def test_reporting_words_within_the_claim_are_no_cues_of_it():
    claim = tag("claim", NEWS, "The palace declined to comment")
    assert "declined to comment" not in words(sheet(claim), "cue", claim)


def test_a_stance_is_proposed_without_words_first_then_over_the_statements_own():
    cue = tag("cue", NEWS, "cautioned")
    tied = tie("signalled by", FALL, cue)
    assert words(sheet(FALL, cue, links=[tied]), "stance") == ["", "cautioned", "Taxes will fall"]


def test_a_second_stance_has_words():
    stance = tag("stance", NEWS, "settled")
    tied = tie("about", stance, FALL)
    assert words(sheet(FALL, stance, links=[tied]), "stance") == ["Taxes will fall"]


def test_a_cue_has_no_cue():
    cue = tag("cue", NEWS, "declined to comment")
    assert words(sheet(cue), "cue", cue) == []
    assert words(sheet(cue), "source", cue)[0] == "The palace"


PIECES = st.sampled_from(
    [
        "said ",
        "Ane ",
        "the mayor",
        ", ",
        ". ",
        "“",
        "”",
        "told\n",
        "according to ",
        "12",
        "’s ",
        "—",
    ]
)


@given(st.lists(PIECES, min_size=1, max_size=25).map("".join), st.data())
def test_candidates_are_words_of_the_text_outside_the_claim(text, data):
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    news = article(text)
    claim = replace(tag("claim", news), spans=(Span.of(text, start, end),))
    for label in ("source", "cue"):
        for each in found(sheet(claim, about=news), label, claim):
            assert all(span.fits(text) for span in each.spans)
            assert not any(span.contains(claim.spans[0]) for span in each.spans)


def test_the_whole_claim_is_never_its_own_source():
    news = article("according to said ")
    claim = replace(tag("claim", news), spans=(Span.of(news.text, 0, 12),))
    assert claim.spans not in [x.spans for x in found(sheet(claim, about=news), "source", claim)]


# taking


@pytest.fixture
def ana(session):
    add(session.as_annotator("Desk"), article(), name="Import")
    return session


@pytest.fixture
def claim(ana) -> Annotation:
    key = ana.queue()[0].article_id
    edit = ana.tag(key, [span(TEXT, "Taxes will fall")], "claim")
    return next(c.after for c in edit.changes if isinstance(c.after, Annotation))


def proposed(ana, claim, label) -> Candidate:
    return found(ana.sheet(claim.article_id), label, claim)[0]


def test_words_are_taken_as_a_part(ana, claim):
    edit = take(ana, claim.id, "source", proposed(ana, claim, "source"))
    assert edit.message == "Tag {label}"
    (statement,) = ana.sheet(claim.article_id).statements
    assert [part.annotation.text for part in statement.sources] == ["the minister"]


def test_a_suggestion_is_taken_over_with_its_values_and_where_it_came_from(ana, claim):
    start = TEXT.index("the minister")
    finding = Finding(start, start + 12, "source", {"type": "unnamed person"})
    ana.keep_machine_layer(claim.article_id, "machine:test", [finding])
    edit = take(ana, claim.id, "source", proposed(ana, claim, "source"))
    (statement,) = ana.sheet(claim.article_id).statements
    part = statement.sources[0].annotation
    assert part.attributes == {"type": "unnamed person"}
    assert (part.origin.kind, part.origin.by) == (OriginKind.SUGGESTION, "machine:test")
    ana.undo()
    assert edit.message == "Take over {label}"
    assert ana.sheet(claim.article_id).statements[0].sources == ()


def test_a_suggestion_from_before_its_label_was_renamed_is_taken_over_as_it_is_read(ana, claim):
    start = TEXT.index("the minister")
    values = {"type": "unnamed person", "nonsense": "x"}
    finding = Finding(start, start + 12, "source", values)
    ana.keep_machine_layer(claim.article_id, "machine:test", [finding])
    recoding.revise(ana, renamed(ana.codebook, Item(label="source"), "speaker"))
    ana.refresh_codebook()
    sheet = ana.sheet(claim.article_id)
    label = ana.codebook.label("speaker")
    first, *_ = candidates(sheet, sheet.statements[0], label)
    take(ana, claim.id, "speaker", first)
    part = ana.sheet(claim.article_id).statements[0].sources[0].annotation
    assert (part.label, part.attributes) == ("speaker", {"type": "unnamed person"})


def test_an_entity_is_taken_over_without_its_values(ana, claim):
    start = TEXT.index("the minister")
    finding = Finding(start, start + 12, "entity", {"kind": "PERSON"})
    ana.keep_machine_layer(claim.article_id, "machine:test", [finding])
    take(ana, claim.id, "source", proposed(ana, claim, "source"))
    (statement,) = ana.sheet(claim.article_id).statements
    assert statement.sources[0].annotation.attributes == {}


def test_what_is_no_longer_there_is_refused(ana, claim):
    gone = Candidate(Kind.SUGGESTED, (span(TEXT, "the minister"),), "gone")
    with pytest.raises(UserError, match="no longer there"):
        take(ana, claim.id, "source", gone)
