from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.errors import UserError
from onrecord.model.annotations import Annotation
from onrecord.model.codebook import Attribute, AttributeType, Choice, Codebook, Label, Role
from onrecord.model.codebook_tables import from_tables
from onrecord.model.codebook_writing import to_tables
from onrecord.model.drafts import beside, items
from onrecord.model.items import Item, Recoding, origins
from onrecord.model.recoding import (
    Rereading,
    answered,
    kept,
    moved_on,
    options,
    read_as,
    read_from,
)
from onrecord.model.redrafting import merged, renamed, retired, split
from onrecord.model.revisions import finished
from tests.builders import article, codebook, tag, tie

BOOK = codebook()
NEWS = article()
CLAIM, KIND = Item(label="claim"), Item(label="claim", attribute="kind")
FACT = Item(label="claim", attribute="kind", value="fact")


def revised(*changes, book=BOOK):
    """The codebook after revisions, one a change: a function from draft to draft."""
    for change in changes:
        book = finished(book, change(book))
    return book


def many(*values, changes=()):
    """A codebook with one label and one attribute that may have several values."""
    choices = tuple(Choice(each, each, retired=True) for each in values)
    attribute = Attribute(id="m", title="M", type=AttributeType.CHOICES, values=choices)
    labels = (Label(id="l", title="L", attributes=(attribute,)),)
    return Codebook(id="b", revision=9, title="B", labels=labels, changes=changes)


def value(key):
    return Item(label="l", attribute="m", value=key)


def test_what_nothing_has_changed_about_is_the_very_same_record():
    claim, cue = tag("claim", NEWS), tag("cue", NEWS)
    link = tie("signalled by", claim, cue)
    assert read_as(BOOK, claim) is claim
    book = revised(lambda b: merged(b, FACT, "policy"))
    assert [read_as(book, each) for each in (claim, cue, link)] == [claim, cue, link]
    assert read_as(book, claim) is claim
    assert read_as(book, link) is link


def test_mappings_of_several_revisions_follow_one_another():
    book = revised(
        lambda b: renamed(b, FACT, "factual"),
        lambda b: renamed(b, KIND, "sort"),
        lambda b: renamed(b, CLAIM, "assertion"),
        lambda b: renamed(b, Item("assertion", "", "sort", "factual"), "checkable"),
    )
    claim = tag("claim", NEWS, attributes={"kind": "fact", "wording": "direct"})
    read = read_as(book, claim)
    assert (read.label, read.attributes) == (
        "assertion", {"sort": "checkable", "wording": "direct"},
    )  # fmt: skip
    assert read.codebook_revision == 1
    assert set(read_from(book, Item("assertion"))) == {Item("assertion"), CLAIM}
    assert FACT in read_from(book, Item("assertion", "", "sort", "checkable"))


def test_a_renamed_link_type_is_read_so():
    book = revised(lambda b: renamed(b, Item(link="about"), "regards"))
    link = tie("about", tag("stance", NEWS), tag("claim", NEWS))
    assert read_as(book, link) == replace(link, label="regards")


def test_one_of_several_values_is_read_as_another_once():
    book = many("a", "b", "c", changes=(Recoding(2, value("a"), ("b",)),))
    read = read_as(book, tag("l", NEWS, attributes={"m": ("a", "c", "b")}))
    assert read.attributes == {"m": ("b", "c")}


def test_where_two_attributes_become_one_nothing_is_hidden():
    book = revised(lambda b: merged(b, KIND, "check-worthiness"))
    alike = tag("claim", NEWS, attributes={"kind": "fact"})
    assert read_as(book, alike).attributes == {"check-worthiness": "fact"}
    both = tag("claim", NEWS, attributes={"kind": "fact", "check-worthiness": "unimportant"})
    assert read_as(book, both).attributes == both.attributes


def test_only_tags_from_before_a_change_are_asked_about():
    book = revised(lambda b: retired(b, FACT))
    claim = tag("claim", NEWS, attributes={"kind": "fact"})
    reread = Rereading(book)
    assert [each.item for each in reread.questions(claim)] == [FACT]
    assert reread.questions(replace(claim, codebook_revision=2)) == ()
    assert reread.questions(replace(claim, attributes={"kind": "policy"})) == ()
    assert reread.questions(tag("cue", NEWS)) == ()


def test_a_question_stays_open_when_its_label_is_renamed():
    book = revised(lambda b: retired(b, FACT), lambda b: renamed(b, CLAIM, "assertion"))
    claim = tag("claim", NEWS, attributes={"kind": "fact"})
    (question,) = Rereading(book).questions(claim)
    assert question.item == replace(FACT, label="assertion")
    assert Rereading(book).questions(replace(claim, codebook_revision=2)) == ()
    after = answered(book, claim, question, "value")
    assert (after.label, after.attributes, after.codebook_revision) == (
        "assertion", {"kind": "value"}, 3,
    )  # fmt: skip


def test_the_options_are_called_what_they_are_called_now():
    book = revised(
        lambda b: split(b, FACT, ["seen", "heard"]),
        lambda b: renamed(b, replace(FACT, value="seen"), "witnessed"),
    )
    claim = tag("claim", NEWS, attributes={"kind": "fact"})
    (question,) = Rereading(book).questions(claim)
    assert options(book, question) == ("witnessed", "heard")


def test_a_retired_label_offers_others_of_its_role():
    book = revised(lambda b: split(b, CLAIM, ["claim", "promise"]))
    book = revised(lambda b: retired(b, Item("promise")), book=book)
    (question,) = Rereading(book).questions(tag("promise", NEWS, codebook_revision=2))
    assert options(book, question) == ("claim",)


def test_a_retired_attribute_gives_its_value_to_another_or_away():
    extra = Attribute(id="note", title="Note", type=AttributeType.TEXT)
    label = replace(BOOK.label("source"), attributes=(*BOOK.label("source").attributes, extra))
    book = replace(BOOK, labels=(label,), links=())
    book = revised(lambda b: retired(b, Item("source", "", "title")), book=book)
    source = tag("source", NEWS, attributes={"title": "mayor"})
    (question,) = Rereading(book).questions(source)
    assert options(book, question) == ("affiliation", "justification", "note", "")
    assert answered(book, source, question, "note").attributes == {"note": "mayor"}
    assert answered(book, source, question, "").attributes == {}


def test_one_of_several_values_is_decided_about():
    book = many("a", "b", changes=(Recoding(2, value("a")),))
    book = replace(book, labels=(replace(book.labels[0]),))
    several = tag("l", NEWS, attributes={"m": ("a", "b")})
    (question,) = Rereading(book).questions(several)
    assert answered(book, several, question, "").attributes == {"m": ("b",)}
    alone = tag("l", NEWS, attributes={"m": ("a",)})
    assert answered(book, alone, question, "").attributes == {}


def test_an_answer_is_given_once():
    book = revised(lambda b: retired(b, FACT))
    claim = tag("claim", NEWS, attributes={"kind": "fact"})
    (question,) = Rereading(book).questions(claim)
    for decided in (answered(book, claim, question, "policy"), kept(book, claim)):
        with pytest.raises(UserError, match="decided already"):
            answered(book, decided, question, "policy")


def test_a_tag_that_is_changed_keeps_its_open_questions():
    book = revised(lambda b: b if b.revision > 1 else retired(b, FACT), lambda b: b)
    claim = tag("claim", NEWS, attributes={"kind": "fact"})
    noted = replace(claim, note="x")
    assert moved_on(book, noted, claim).codebook_revision == 1
    assert moved_on(book, replace(noted, attributes={}), claim).codebook_revision == 3


# whatever happens to a codebook

_STEPS = ("rename", "merge", "split", "narrow", "retire")


def step(draw, book):
    """One change to some entry in use, and the book after it; the same where it is refused."""
    offered = [item for item in items(book) if not book.at(item).retired and not item.link]
    item = draw(st.sampled_from(offered))
    others = [each.id for each in beside(book, item) if each.id != item.id and not each.retired]
    fresh = f"{item.id}'"
    try:
        match draw(st.sampled_from(_STEPS)):
            case "rename":
                return renamed(book, item, fresh)
            case "merge" if others:
                return merged(book, item, draw(st.sampled_from(others)))
            case "split":
                return split(book, item, [fresh, *others[:1]] if others else [fresh, f"{fresh}'"])
            case "narrow":
                return split(book, item, [item.id, fresh])
            case _:
                return retired(book, item)
    except UserError:
        return book


SMALL = replace(
    BOOK,
    labels=(
        replace(BOOK.label("claim"), attributes=BOOK.label("claim").attributes[:2]),
        Label(id="promise", title="Promise", role=Role.CLAIM,
              attributes=BOOK.label("claim").attributes[:1]),
        replace(BOOK.label("cue"), key="Q"),
    ),
    links=(),
)  # fmt: skip


@st.composite
def histories(draw):
    """Revisions of a small codebook, oldest first."""
    books = [SMALL]
    for _ in range(draw(st.integers(1, 5))):
        draft = books[-1]
        for _ in range(draw(st.integers(1, 2))):
            draft = step(draw, draft)
        books.append(finished(books[-1], draft))
    return books


@st.composite
def tags(draw, book):
    label = draw(st.sampled_from([each for each in book.labels if each.attributes]))
    attributes = {
        each.id: draw(st.sampled_from([choice.id for choice in each.values]))
        for each in label.attributes
        if draw(st.booleans())
    }
    revision = draw(st.integers(1, book.revision))
    return tag(label.id, NEWS, attributes=attributes, codebook_revision=revision)


@given(st.data())
def test_reading_twice_changes_nothing_and_hides_nothing(data):
    books = data.draw(histories())
    found: Annotation = data.draw(tags(books[0]))
    read = read_as(books[-1], found)
    assert read_as(books[-1], read) == read
    assert len(read.attributes) <= len(found.attributes)
    assert not read.attributes or found.attributes
    label = books[-1].label(read.label)
    assert label is not None
    known = {each.id: each for each in label.attributes}
    assert all(known[key].accepts(value) for key, value in read.attributes.items())


@given(st.data())
def test_reading_under_each_revision_in_turn_is_reading_under_the_last(data):
    books = data.draw(histories())
    found = data.draw(tags(books[0]))
    step_by_step = found
    for book in books:
        step_by_step = read_as(book, step_by_step)
    assert step_by_step == read_as(books[-1], found)


@given(histories())
def test_every_revision_stands_the_way_through_its_tables(books):
    for book in books:
        assert replace(from_tables(to_tables(book), "x"), modified=book.modified) == book


@given(st.data())
def test_every_question_can_be_answered_and_is_then_closed(data):
    book = data.draw(histories())[-1]
    found = data.draw(tags(SMALL))
    for _ in range(50):
        questions = Rereading(book).questions(found)
        if not questions:
            break
        change = data.draw(st.sampled_from(questions))
        choices = [each for each in options(book, change) if each != change.item.id]
        if not choices:
            found = kept(book, found)
            continue
        after = answered(book, found, change, data.draw(st.sampled_from(choices)))
        assert change not in Rereading(book).questions(after)
        found = after
    assert Rereading(book).questions(kept(book, found)) == ()


@given(st.data())
def test_origins_are_all_that_is_read_as_the_item(data):
    book = data.draw(histories())[-1]
    found = data.draw(tags(SMALL))
    read = read_as(book, found)
    assert Item(found.label) in read_from(book, Item(read.label))
    for key, value in read.attributes.items():
        stored = {
            Item(found.label, "", attribute, str(held))
            for attribute, held in found.attributes.items()
        }
        assert stored & set(read_from(book, Item(read.label, "", key, str(value))))
    assert set(read_from(book, Item(read.label))) <= set(origins(book.changes, Item(read.label)))
