from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.model.annotations import Annotation
from onrecord.model.layers import annotator_named
from onrecord.model.registries import Actor
from onrecord.work import hits
from onrecord.work.searching import Query, Term, as_phrase, field_of, parse
from tests import builders as make

LINES = st.text(alphabet=st.characters(exclude_categories=("Cs",))) | st.text(
    alphabet='ab: "“”-_1\\*()\n', max_size=20
)


# what is typed


@pytest.mark.parametrize(
    ("line", "terms"),
    [
        ("", []),
        ("ferry mayor", [Term("ferry"), Term("mayor")]),
        ('"new boats" now', [Term("new boats", exact=True), Term("now")]),
        ("“new boats”", [Term("new boats", exact=True)]),
        ('"not closed', [Term("not closed", exact=True)]),
        ("label:claim", [Term("claim", "label")]),
        ('value:"unnamed person"', [Term("unnamed person", "value", True)]),
        ("at 10:30", [Term("at"), Term("10:30")]),
        ("note: urgent", [Term("", "note"), Term("urgent")]),
        ("check-worthiness:un", [Term("un", "check-worthiness")]),
    ],
)
def test_a_line_is_words_phrases_and_fields(line, terms):
    assert list(parse(line).terms) == terms


@given(LINES)
def test_any_line_can_be_read_and_written_again(line):
    query = parse(line)
    assert parse(str(query)) == query


@given(st.from_regex(r"[a-z][a-z-]*", fullmatch=True), LINES)
def test_a_menu_writes_what_is_read_back_as_one_term(field, value):
    term = field_of(field, value)
    assert parse(str(term)).terms == (term,)


def test_selected_words_are_searched_for_as_they_stand():
    assert str(as_phrase("said the\n“mayor”")) == '"said the mayor"'
    assert as_phrase(" \n") == Query()


def test_a_field_without_a_value_asks_nothing_yet():
    assert not parse("label: by:")
    assert parse("label: ferry")


# in texts


@pytest.fixture
def news(session):
    """Two articles of which Ana and Ben tagged the first."""
    first = make.article(outlet="Island Post", published="2026-03-14")
    other = make.article("Ferries\n\nÉcoles and ferries 🙂 close, the Mayor said.", outlet="Day")
    make.add(session, first, other)
    return session, first, other


def words_of(found):
    return [each.line(place).words for each in found.articles for place in range(len(each.places))]


def test_words_are_found_by_their_beginning_whatever_case_and_accents(news):
    session, _, other = news
    found = hits.texts(session, parse("ecol"))
    assert [each.article_id for each in found.articles] == [other.id]
    assert words_of(found) == ["Écoles"]


def test_all_words_have_to_stand_in_one_article(news):
    session, first, other = news
    found = hits.texts(session, parse("mayor ferr"))
    assert {each.article_id for each in found.articles} == {first.id, other.id}
    assert hits.texts(session, parse("mayor ecoles minister")).count == 0


def test_a_phrase_is_found_as_it_stands_and_no_longer_word(news):
    session, first, _ = news
    assert words_of(hits.texts(session, parse('"taxes will fall"'))) == ["Taxes will fall"]
    assert hits.texts(session, parse('"tax"')).count == 0
    assert hits.texts(session, parse('"fall will taxes"')).count == 0
    assert first.text


def test_hits_say_where_they_stand_in_code_points(news):
    session, _, other = news
    (article,) = hits.texts(session, parse("close")).articles
    (place,) = article.places
    assert other.text[slice(*place)] == "close"
    line = article.line(0)
    assert (line.before[-2:], line.words, line.after) == ("🙂 ", "close", ", the Mayor said.")


@pytest.mark.parametrize(
    "line", ['"', '""', "a*b", "AND", "NEAR(a b)", "x\0y", "-", "text:", "({[", "'; DROP", "\ud800"]
)
def test_no_line_upsets_a_search(news, line):
    session, _, _ = news
    hits.texts(session, parse(line))
    hits.tags(session, parse(line))
    hits.numbers(session, parse(line))
    hits.snippets(session, parse(line), [1, 2])


@given(
    st.text(alphabet=st.sampled_from("aéE\u0301🙂 .“”\n1"), max_size=30),
    st.data(),
)
def test_marks_around_hits_lead_back_to_their_places(text, data):
    cuts = sorted(data.draw(st.sets(st.integers(0, len(text)), max_size=8)))
    pairs = [(a, b) for a, b in zip(cuts[::2], cuts[1::2], strict=False) if a < b]
    marked, last = [], 0
    for start, end in pairs:
        marked += [text[last:start], hits.START, text[start:end], hits.END]
        last = end
    assert hits.places("".join([*marked, text[last:]])) == pairs


def test_the_queue_finds_an_article_by_title_outlet_or_text_and_shows_where(news):
    session, _, _ = news
    assert hits.numbers(session, parse("island")) == {1}
    assert hits.numbers(session, parse("said mayor")) == {1, 2}
    line = hits.snippets(session, parse("taxes"), [1, 2])[1]
    assert line.words == "Taxes"
    assert line.before.endswith("“")


# in tags


@pytest.fixture
def tagged(news):
    """Ana's tags in the first article, Ben's source and a machine's entity."""
    session, first, _ = news
    mine = session.annotator.id
    moe = Actor(name="Ane Moe", aliases=("the minister",))
    other_moe = Actor(name="A. Moe", merged_into=moe.id)
    make.add(session, moe, other_moe)
    ben, machine = annotator_named("Ben"), annotator_named("machine:spacy/x@1")
    tags = [
        make.tag("claim", first, "Taxes will fall", by=mine, note="Check the year"),
        make.tag("source", first, "the minister", by=mine, attributes={"actor": other_moe.id}),
        make.tag(
            "source",
            first,
            "Two government sources",
            by=mine,
            attributes={"type": "unnamed group", "count": 2},
        ),
        make.tag("source", first, "The mayor", by=ben.id, attributes={"type": "named person"}),
        make.tag("entity", first, "Tuesday", by=machine.id),
    ]
    layers = [make.layer(first, by=each) for each in (mine, ben.id, machine.id)]
    known = session.project.read.annotators()
    people = [each for each in (session.annotator, ben, machine) if each not in known]
    make.add(session, *people, *layers, *tags)
    return session


def found(session, line):
    return [each.line.words for each in hits.tags(session, parse(line)).tags]


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("taxes", ["Taxes will fall"]),
        ("fall TAX", ["Taxes will fall"]),
        ("year", ["Taxes will fall"]),
        ("note:year", ["Taxes will fall"]),
        ("note:taxes", []),
        ("axes", []),
        ('"tax"', []),
        ("label:claim", ["Taxes will fall"]),
        ("label:source", ["the minister", "Two government sources"]),
        ("label:source label:claim", ["Taxes will fall", "the minister", "Two government sources"]),
        ("label:nonsense", []),
        ('value:"unnamed group"', ["Two government sources"]),
        ("type:unnamed", ["Two government sources"]),
        ("Type:unn label:source", ["Two government sources"]),
        ("type:unset", ["the minister"]),
        ("count:2", ["Two government sources"]),
        ("count:1", []),
        ("actor:moe", ["the minister"]),
        ("actor:minister", ["the minister"]),
        ("actor:nobody", []),
        ("by:machines", ["Tuesday"]),
        ("by:Ben", ["The mayor"]),
        ("by:everyone label:source", ["the minister", "The mayor", "Two government sources"]),
        ("by:nobody", []),
        ("article:ferry label:claim", ["Taxes will fall"]),
        ("article:island label:claim", ["Taxes will fall"]),
        ("article:trains", []),
        ("nosuchfield:taxes", []),
        ("tuesday", ["Tuesday"]),
    ],
)
def test_tags_are_found_by_words_label_value_actor_person_note_and_article(tagged, line, words):
    assert found(tagged, line) == words


def test_a_tag_tells_whose_it_is_and_where(tagged):
    (mayor,) = hits.tags(tagged, parse("by:ben")).tags
    assert (mayor.whose, mayor.is_mine, mayor.line.before[-1]) == ("Ben", False, " ")
    (claim,) = hits.tags(tagged, parse("taxes")).tags
    assert (claim.is_mine, claim.note) == (True, "Check the year")
    assert tagged.text(claim.article_id)[claim.start : claim.end] == "Taxes will fall"


def test_more_tags_than_asked_for_are_told(tagged):
    some = hits.tags(tagged, parse("by:everyone"), limit=2)
    assert (len(some.tags), some.complete) == (2, False)


def test_an_empty_line_finds_nothing(tagged):
    assert hits.tags(tagged, parse(" ")).tags == ()
    assert hits.texts(tagged, parse("")).articles == ()


def test_a_tag_without_words_is_found_by_its_label(tagged):
    article_id = tagged.queue()[0].article_id
    stance = Annotation(article_id=article_id, annotator_id=tagged.annotator.id, label="stance")
    make.add(tagged, stance)
    (tag,) = hits.tags(tagged, parse("label:stance")).tags
    assert (tag.id, tag.start, tag.line.words) == (stance.id, -1, "")


def test_a_name_that_very_many_actors_share_is_searched_for_all_the_same(tagged):
    make.add(tagged, *(Actor(name=f"Ane {number}") for number in range(1500)))
    assert found(tagged, "actor:ane") == ["the minister"]
