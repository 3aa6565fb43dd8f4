from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.errors import UserError
from onrecord.model.annotations import Annotation
from onrecord.model.edits import Change, Edit
from onrecord.model.items import Item, Recoding
from onrecord.model.layers import annotator_named
from onrecord.model.spans import Span
from onrecord.work import bulk, fragments, occurrences, reshaping
from tests.builders import add, article, content, layer, only_change, span
from tests.builders import tag as made

NEWS = article()
OTHER = article("Rates will rise, she said. Taxes will fall, the minister said.")
TEXT = NEWS.text


@pytest.fixture
def ana(session):
    add(session.as_annotator("Desk"), NEWS, OTHER, name="Import")
    return session


def tag(session, words, label="claim", *, joins=None, about=NEWS) -> Annotation:
    edit = session.tag(about.id, [span(about.text, words)], label, statement_id=joins)
    return only_change(edit, Annotation).after


def attached(session, statement, part) -> None:
    session.attach(statement.id, part.id)


def refused(session, command, *args, **kwargs) -> str:
    before = content(session)
    with pytest.raises(UserError) as caught:
        command(session, *args, **kwargs)
    assert content(session) == before
    return str(caught.value)


def tags(session, about=NEWS) -> list[tuple[str, str]]:
    mine = session.sheet(about.id).annotations.values()
    return sorted((each.label, each.text) for each in mine)


def ties(session, about=NEWS) -> list[tuple[str, str, str]]:
    sheet = session.sheet(about.id)
    words = {each.id: each.text for each in sheet.annotations.values()}
    return sorted((x.label, words[x.from_id], words[x.to_id]) for x in sheet.links.values())


def undone(session, before) -> bool:
    session.undo()
    return content(session) == before


# splitting and joining


def test_splitting_makes_a_tag_of_each_fragment(ana):
    claim = tag(ana, "Taxes will fall")
    ana.set_attribute(claim.id, "kind", "prediction")
    ana.add_fragment(claim.id, span(TEXT, "Two government sources"))
    before = content(ana)
    assert str(reshaping.split(ana, claim.id)) == "Split claim"
    assert tags(ana) == [("claim", "Taxes will fall"), ("claim", "Two government sources")]
    values = [each.attributes for each in ana.sheet(NEWS.id).annotations.values()]
    assert values == [{"kind": "prediction"}] * 2
    assert undone(ana, before)


def test_links_stay_with_the_first_fragment(ana):
    claim = tag(ana, "Taxes will fall")
    tag(ana, "the minister", "source", joins=claim.id)
    ana.add_fragment(claim.id, span(TEXT, "denied that"))
    reshaping.split(ana, claim.id)
    assert ties(ana) == [("attributed to", "Taxes will fall", "the minister")]


def test_what_has_one_fragment_cannot_be_split(ana):
    claim = tag(ana, "Taxes will fall")
    assert refused(ana, reshaping.split, claim.id) == "This tag has one fragment only."


def test_joining_makes_one_tag_with_all_links(ana):
    first, second = tag(ana, "Taxes will fall"), tag(ana, "denied that")
    minister = tag(ana, "the minister", "source", joins=first.id)
    attached(ana, second, minister)
    tag(ana, "The mayor", "source", joins=second.id)
    before = content(ana)
    assert str(reshaping.join(ana, [second.id, first.id])) == "Join 2 tags"
    whole = "Taxes will fall … denied that"
    assert ("claim", whole) in tags(ana)
    assert ties(ana) == [
        ("attributed to", whole, "The mayor"),
        ("attributed to", whole, "the minister"),
    ]
    assert undone(ana, before)


def test_joining_keeps_the_first_tag_s_values_and_both_notes(ana):
    first, second = tag(ana, "Taxes will fall"), tag(ana, "denied that")
    for each, kind, note in ((first, "fact", "one"), (second, "value", "two")):
        ana.set_attribute(each.id, "kind", kind)
        ana.set_note(each.id, note)
    ana.set_attribute(second.id, "wording", "direct")
    reshaping.join(ana, [first.id, second.id])
    (whole,) = ana.sheet(NEWS.id).annotations.values()
    assert whole.attributes == {"kind": "fact", "wording": "direct"}
    assert whole.note == "one\ntwo"


def test_tags_of_different_labels_are_not_joined(ana):
    first, second = tag(ana, "Taxes will fall"), tag(ana, "the minister", "source")
    said = refused(ana, reshaping.join, [first.id, second.id])
    assert said == "Only tags of one label can be joined."
    assert "two or more" in refused(ana, reshaping.join, [first.id])


def test_tags_of_others_are_not_joined(ana):
    mine, theirs = tag(ana, "Taxes will fall"), tag(ana.as_annotator("Ben"), "denied that")
    said = refused(ana, reshaping.join, [mine.id, theirs.id])
    assert said == "Only your own annotations can be changed."


_CUTS = st.lists(st.integers(0, len(TEXT)), min_size=4, max_size=12, unique=True).map(sorted)


@given(_CUTS)
def test_joining_what_was_split_gives_the_words_back(cuts):
    pairs = zip(cuts[::2], cuts[1::2], strict=False)
    spans = tuple(Span.of(TEXT, start, end) for start, end in pairs)
    whole = Annotation(article_id="a", annotator_id="ana", label="claim", spans=spans)
    parts = fragments.parted(whole, ())
    again = fragments.joined(TEXT, parts)
    assert (again.spans, again.id, again.attributes) == (spans, whole.id, whole.attributes)
    assert len({each.id for each in parts}) == len(spans)


# converting


def test_converting_keeps_what_fits_and_names_what_goes(ana):
    claim = tag(ana, "Taxes will fall")
    source = tag(ana, "the minister", "source", joins=claim.id)
    ana.set_attribute(source.id, "title", "minister")
    preview = bulk.conversion(ana, [source.id], "cue")
    assert (preview.attributes, preview.links) == (("Title",), ("attributed to",))
    before = content(ana)
    assert str(bulk.convert(ana, [source.id], "cue")) == "Convert to cue"
    assert ties(ana) == []
    assert ana.mine(source.id).attributes == {}
    assert undone(ana, before)


def test_a_claim_with_a_source_may_become_a_cue_and_keeps_it(ana):
    claim = tag(ana, "Taxes will fall")
    tag(ana, "the minister", "source", joins=claim.id)
    assert bulk.conversion(ana, [claim.id], "cue").loses == ()
    bulk.convert(ana, [claim.id], "cue")
    assert ties(ana) == [("attributed to", "Taxes will fall", "the minister")]


def test_converting_refuses_what_is_tagged_so_already(ana):
    claim = tag(ana, "Taxes will fall")
    tag(ana, "Taxes will fall", "cue")
    assert refused(ana, bulk.convert, [claim.id], "cue") == "You already tagged this as cue."
    assert refused(ana, bulk.convert, [claim.id], "claim") == "You already tagged this as claim."


# the source before


def test_a_claim_gets_the_source_of_the_claim_before(ana):
    first, second = tag(ana, "Taxes will fall"), tag(ana, "denied that")
    tag(ana, "the minister", "source", joins=first.id)
    before = content(ana)
    assert str(reshaping.same_source(ana, [second.id])) == "Same source as before"
    assert ("attributed to", "denied that", "the minister") in ties(ana)
    assert refused(ana, reshaping.same_source, [second.id]) == "It has this source already."
    assert undone(ana, before)


def test_the_first_claim_has_nothing_before_it(ana):
    claim = tag(ana, "Taxes will fall")
    said = refused(ana, reshaping.same_source, [claim.id])
    assert said == "No statement before this one has a source."


def test_several_claims_get_the_source_of_the_first_of_them(ana):
    first, second, third = (
        tag(ana, words) for words in ("Taxes will fall", "denied that", "government sources")
    )
    tag(ana, "The mayor", "source", joins=second.id)
    reshaping.same_source(ana, [first.id, second.id, third.id])
    assert len(ties(ana)) == 3


# many at once


def test_a_value_is_set_on_all_tags_it_applies_to(ana):
    first, second = tag(ana, "Taxes will fall"), tag(ana, "denied that")
    source = tag(ana, "the minister", "source")
    ids = [first.id, second.id, source.id]
    before = content(ana)
    assert str(bulk.set_attribute(ana, ids, "kind", "fact")) == "Set kind of 2 tags"
    assert ana.mine(second.id).attributes == {"kind": "fact"}
    assert undone(ana, before)
    assert refused(ana, bulk.set_attribute, ids[:2], "kind", "nonsense").startswith("Kind cannot")


def test_many_tags_go_at_once_with_their_links(ana):
    first, second = tag(ana, "Taxes will fall"), tag(ana, "denied that")
    tag(ana, "the minister", "source", joins=first.id)
    before = content(ana)
    assert str(bulk.delete(ana, [first.id, second.id])) == "Delete 2 tags"
    assert tags(ana) == [("source", "the minister")]
    assert undone(ana, before)


def test_many_tags_are_converted_at_once(ana):
    ids = [tag(ana, words).id for words in ("Taxes will fall", "denied that")]
    assert str(bulk.convert(ana, ids, "stance")) == "Convert 2 tags to stance"


# every occurrence


def test_occurrences_are_whole_words():
    text = "May said. Maybe May, not may."
    assert [each.start for each in occurrences.places(text, "May", match_case=True)] == [0, 16]
    assert len(list(occurrences.places(text, "may", match_case=False))) == 3
    assert list(occurrences.places(text, "  ", match_case=True)) == []


def test_every_occurrence_is_tagged_in_one_edit_over_articles(ana):
    tag(ana, "the minister", "source")
    found = occurrences.in_all_articles(ana, "the minister", "source")
    assert [(each.title, each.tagged) for each in found] == [
        ("Ferry cut divides islands", True),
        ("Rates will rise, she said. Taxes will fall, the minister said.", False),
    ]
    before = content(ana)
    edit = occurrences.tag_all(ana, "source", found)
    assert str(edit) == "Tag source"
    assert tags(ana, OTHER) == [("source", "the minister")]
    assert undone(ana, before)


def test_occurrences_stand_in_their_paragraph(ana):
    (found,) = occurrences.in_article(ana, NEWS.id, "government", "source")
    assert (found.before, found.after) == ("Two ", " sources declined to comment.")


def test_the_last_label_is_that_of_the_newest_tag(ana):
    assert reshaping.last_label(ana) == ""
    tag(ana, "Taxes will fall")
    tag(ana, "the minister", "source")
    assert reshaping.last_label(ana) == "source"


# a machine's words


def test_a_tag_takes_the_words_of_a_suggestion(ana):
    machine = annotator_named("machine:claims@1")
    offer = made("claim", NEWS, "Taxes will fall", by=machine.id)
    changes = (Change(None, each) for each in (machine, layer(NEWS, machine.id), offer))
    ana.project.commit_outside_history(Edit("Find", tuple(changes)))
    mine = tag(ana, "Taxes")
    before = content(ana)
    reshaping.take_words(ana, mine.id, offer.id)
    assert tags(ana) == [("claim", "Taxes will fall")]
    assert undone(ana, before)


# what was tagged under an earlier revision of the codebook


def renamed(session, label_id: str, becomes: str) -> None:
    """A further revision of the codebook, in which one label is read as another."""
    before = session.codebook
    change = Recoding(before.revision + 1, Item(label=label_id), (becomes,))
    old = next(each for each in before.labels if each.id == label_id)
    labels = (*(x for x in before.labels if x.id != label_id), replace(old, id=becomes, key="Z"))
    after = replace(
        before, revision=before.revision + 1, labels=labels, changes=(*before.changes, change)
    )
    session.commit("Rename label", Change(None, after))


def test_tags_made_before_and_after_a_renaming_are_joined(ana):
    old = tag(ana, "The mayor", "entity")
    renamed(ana, "entity", "name")
    new = tag(ana, "denied that", "name")
    before = content(ana)
    reshaping.join(ana, [old.id, new.id])
    assert tags(ana) == [("name", "The mayor … denied that")]
    assert undone(ana, before)
    assert ana.mine(old.id).label == "entity"


def test_a_renamed_label_is_repeated_under_its_new_name(ana):
    tag(ana, "The mayor", "entity")
    renamed(ana, "entity", "name")
    assert reshaping.last_label(ana) == "name"


def test_a_tag_under_an_old_name_is_converted(ana):
    old = tag(ana, "The mayor", "entity")
    renamed(ana, "entity", "name")
    assert refused(ana, bulk.convert, [old.id], "name").startswith("You already tagged")
    bulk.convert(ana, [old.id], "source")
    assert tags(ana) == [("source", "The mayor")]
