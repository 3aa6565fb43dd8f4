from __future__ import annotations

from contextlib import closing

import pytest

from onrecord.errors import UserError
from onrecord.model.annotations import Annotation, Decision, Link, OriginKind
from onrecord.model.findings import Finding
from onrecord.model.layers import Layer, LayerStatus
from onrecord.model.places import Place
from onrecord.model.spans import Span
from onrecord.work.projects import open_session
from tests.builders import TEXT, add, article, content, only_change, raw, span

NEWS, OTHER = article(), article("Rates will rise, she said.")


@pytest.fixture
def ana(session):
    """Ana, with two articles in her queue that somebody else brought in."""
    add(session.as_annotator("Desk"), NEWS, OTHER, name="Import")
    return session


@pytest.fixture
def ben(ana):
    return ana.as_annotator("Ben")


def tag(session, words, label="claim", *, joins=None, about=NEWS):
    """The annotation that tagging these words makes."""
    edit = session.tag(about.id, [span(about.text, words)], label, statement_id=joins)
    return only_change(edit, Annotation).after


def refused(session, command, *args, **kwargs) -> str:
    """What a command says that is refused; it changes nothing."""
    before = content(session)
    with pytest.raises(UserError) as caught:
        command(*args, **kwargs)
    assert content(session) == before
    return str(caught.value)


def ties(session, about=NEWS):
    sheet = session.sheet(about.id)
    words = {each.id: each.text for each in sheet.annotations.values()}
    return sorted((x.label, words[x.from_id], words[x.to_id]) for x in sheet.links.values())


# tagging


def test_tagging_adds_an_annotation_by_me_under_todays_codebook(ana):
    claim = tag(ana, "Taxes will fall")
    assert (claim.text, claim.label, claim.annotator_id) == (
        "Taxes will fall", "claim", ana.annotator.id,
    )  # fmt: skip
    assert claim.codebook_revision == ana.codebook.revision
    assert claim.origin.kind is OriginKind.TYPED
    assert ana.sheet(NEWS.id).annotations == {claim.id: claim}


def test_the_first_tag_begins_the_layer(ana):
    edit = ana.tag(NEWS.id, [span(TEXT, "Taxes")], "claim")
    assert only_change(edit, Layer).after.status is LayerStatus.STARTED
    assert edit.articles == {NEWS.id}


def test_a_tag_moves_a_new_layer_on_and_leaves_a_done_one(ana):
    ana.set_status(NEWS.id, LayerStatus.NEW)
    tag(ana, "Taxes")
    assert ana.sheet(NEWS.id).status is LayerStatus.STARTED
    ana.set_status(NEWS.id, LayerStatus.DONE)
    tag(ana, "minister")
    assert ana.sheet(NEWS.id).status is LayerStatus.DONE


def test_fragments_that_touch_become_one(ana):
    words = [span(TEXT, "will fall"), span(TEXT, "Taxes "), span(TEXT, "The mayor")]
    edit = ana.tag(NEWS.id, words, "claim")
    assert only_change(edit, Annotation).after.text == "Taxes will fall … The mayor"


@pytest.mark.parametrize(
    ("label", "link"),
    [
        ("source", ("attributed to", "Taxes will fall", "the minister")),
        ("cue", ("signalled by", "Taxes will fall", "the minister")),
        ("stance", ("about", "the minister", "Taxes will fall")),
    ],
)
def test_a_part_tagged_with_a_statement_in_hand_joins_it(ana, label, link):
    claim = tag(ana, "Taxes will fall")
    tag(ana, "the minister", label, joins=claim.id)
    assert ties(ana) == [link]


def test_a_part_that_is_tagged_already_joins_instead_of_being_tagged_twice(ana):
    claim, source = tag(ana, "Taxes will fall"), tag(ana, "the minister", "source")
    edit = ana.tag(NEWS.id, source.spans, "source", statement_id=claim.id)
    assert edit.kinds == {Link}
    assert ties(ana) == [("attributed to", "Taxes will fall", "the minister")]


def test_a_claim_tagged_with_a_statement_in_hand_stands_alone(ana):
    tag(ana, "The mayor", joins=tag(ana, "Taxes will fall").id)
    assert ties(ana) == []


def test_a_stance_may_have_no_words(ana):
    claim = tag(ana, "Taxes will fall")
    edit = ana.tag(NEWS.id, [], "stance", statement_id=claim.id)
    assert only_change(edit, Annotation).after.spans == ()
    assert ties(ana) == [("about", "", "Taxes will fall")]


def test_the_same_words_may_carry_several_labels(ana):
    tag(ana, "Taxes will fall")
    tag(ana, "Taxes will fall", "stance")
    assert len(ana.sheet(NEWS.id).annotations) == 2


def test_tagging_twice_is_refused(ana):
    tag(ana, "Taxes will fall")
    assert refused(ana, tag, ana, "Taxes will fall") == "You already tagged this as claim."


def test_tagging_nothing_is_refused(ana):
    said = refused(ana, ana.tag, NEWS.id, [], "claim")
    assert said == "Select the words of the claim first."


def test_an_unknown_label_is_refused(ana):
    said = refused(ana, tag, ana, "Taxes", "rumour")
    assert said == "The codebook has no label “rumour”."


def test_an_article_that_is_gone_is_refused(ana):
    said = refused(ana, ana.tag, "gone", [], "stance")
    assert said == "This article is no longer in the project."


def test_words_of_another_text_are_a_fault_of_ours(ana):
    with pytest.raises(ValueError, match="does not fit"):
        ana.tag(NEWS.id, [Span(0, 5, "Other")], "claim")


def test_a_statement_in_another_article_is_refused(ana):
    claim = tag(ana, "Rates will rise", about=OTHER)
    said = refused(ana, tag, ana, "the minister", "source", joins=claim.id)
    assert said == "The claim in hand stands in another article."


def test_a_statement_that_is_gone_is_refused(ana):
    claim = tag(ana, "Taxes will fall")
    ana.delete(claim.id)
    said = refused(ana, tag, ana, "the minister", "source", joins=claim.id)
    assert said == "This annotation is no longer there."


def test_a_source_is_no_statement_to_join(ana):
    source = tag(ana, "the minister", "source")
    said = refused(ana, tag, ana, "said", "cue", joins=source.id)
    assert said == "Choose the claim that this belongs to first."


# entities


@pytest.fixture
def entity(ana):
    place = span(TEXT, "the minister")
    found = Finding(place.start, place.end, "entity", {"kind": "PERSON"}, 0.5)
    ana.keep_machine_layer(NEWS.id, "machine:spacy/tiny@1", [found])
    (entity,) = ana.sheet(NEWS.id).machine.values()
    return entity


def test_an_entity_becomes_a_source_that_keeps_where_it_came_from(ana, entity):
    edit = ana.promote(NEWS.id, entity.id)
    source = only_change(edit, Annotation).after
    assert (source.label, source.text) == ("source", "the minister")
    assert source.annotator_id == ana.annotator.id
    assert source.origin.kind is OriginKind.SUGGESTION
    assert source.origin.by == "machine:spacy/tiny@1"
    assert source.origin.decision is Decision.AS_IS
    assert entity.id in ana.sheet(NEWS.id).machine


def test_a_promoted_entity_joins_the_statement_in_hand(ana, entity):
    claim = tag(ana, "Taxes will fall")
    ana.promote(NEWS.id, entity.id, statement_id=claim.id)
    assert ties(ana) == [("attributed to", "Taxes will fall", "the minister")]


def test_a_source_made_of_an_entity_counts_as_edited_once_its_words_change(ana, entity):
    source = only_change(ana.promote(NEWS.id, entity.id), Annotation).after
    ana.set_note(source.id, "?")
    assert ana.sheet(NEWS.id).annotations[source.id].origin.decision is Decision.AS_IS
    ana.set_spans(source.id, [span(TEXT, "minister")])
    assert ana.sheet(NEWS.id).annotations[source.id].origin.decision is Decision.EDITED


def test_an_entity_is_promoted_once(ana, entity):
    ana.promote(NEWS.id, entity.id)
    assert refused(ana, ana.promote, NEWS.id, entity.id) == "You already tagged this as source."


def test_what_is_no_entity_of_the_article_is_not_promoted(ana, entity):
    claim = tag(ana, "Taxes will fall")
    for article_id, found in ((NEWS.id, claim.id), (NEWS.id, "gone"), (OTHER.id, entity.id)):
        said = refused(ana, ana.promote, article_id, found)
        assert said == "Choose an entity to make it a source."


# statements


def test_a_part_is_attached_and_detached(ana):
    claim, source = tag(ana, "Taxes will fall"), tag(ana, "the minister", "source")
    link = only_change(ana.attach(claim.id, source.id), Link).after
    assert ties(ana) == [("attributed to", "Taxes will fall", "the minister")]
    ana.detach(link.id)
    assert ties(ana) == []
    assert source.id in ana.sheet(NEWS.id).annotations


def test_a_stance_is_held_by_the_only_source(ana):
    claim = tag(ana, "Taxes will fall")
    tag(ana, "the minister", "source", joins=claim.id)
    tag(ana, "denied that", "stance", joins=claim.id)
    assert ties(ana)[0] == ("about", "denied that", "Taxes will fall")
    assert ties(ana)[2] == ("held by", "denied that", "the minister")


def test_a_source_is_shared_by_two_statements(ana):
    source = tag(ana, "the minister", "source")
    for words in ("Taxes will fall", "The mayor denied that"):
        ana.attach(tag(ana, words).id, source.id)
    assert [len(each.sources) for each in ana.sheet(NEWS.id).statements] == [1, 1]


def test_attaching_twice_is_refused(ana):
    claim = tag(ana, "Taxes will fall")
    source = tag(ana, "the minister", "source", joins=claim.id)
    said = refused(ana, ana.attach, claim.id, source.id)
    assert said == "This is already part of the statement."


def test_what_can_be_no_part_is_refused(ana):
    claim, other = tag(ana, "Taxes will fall"), tag(ana, "The mayor denied that")
    said = refused(ana, ana.attach, claim.id, other.id)
    assert said == "This cannot be a part of the statement."


def test_a_link_that_is_gone_cannot_be_detached(ana):
    assert refused(ana, ana.detach, "gone") == "This link is no longer there."


# changing


def test_the_words_of_an_annotation_change(ana):
    claim = tag(ana, "Taxes")
    edit = ana.set_spans(claim.id, [span(TEXT, "Taxes will fall")])
    after = only_change(edit, Annotation).after
    assert (after.id, after.text, after.revision) == (claim.id, "Taxes will fall", 2)


def test_the_same_words_again_are_refused(ana):
    claim = tag(ana, "Taxes")
    assert refused(ana, ana.set_spans, claim.id, claim.spans) == "These are its words already."
    said = refused(ana, ana.add_fragment, claim.id, span(TEXT, "Tax"))
    assert said == "These words belong to it already."


def test_a_claim_cannot_lose_all_its_words(ana):
    claim = tag(ana, "Taxes")
    said = refused(ana, ana.set_spans, claim.id, [])
    assert said == "Select the words of the claim first."


def test_a_fragment_is_added_in_text_order(ana):
    claim = tag(ana, "The mayor")
    edit = ana.add_fragment(claim.id, span(TEXT, "Taxes will fall"))
    assert only_change(edit, Annotation).after.text == "Taxes will fall … The mayor"


def test_an_attribute_is_chosen_and_unset_again(ana):
    claim = tag(ana, "Taxes will fall")
    ana.set_attribute(claim.id, "wording", "direct")
    assert ana.sheet(NEWS.id).annotations[claim.id].attributes == {"wording": "direct"}
    ana.set_attribute(claim.id, "wording", None)
    assert ana.sheet(NEWS.id).annotations[claim.id].attributes == {}


@pytest.mark.parametrize(
    ("label", "attribute", "value", "said"),
    [
        ("claim", "wording", "sung", "Wording cannot be “sung”."),
        ("claim", "mood", "sad", "Claim has no attribute “mood”."),
        ("source", "count", "two", "Count cannot be “two”."),
        ("stance", "explicit", 1, "Explicit cannot be “1”."),
        ("source", "justification", "fear", "Justification does not apply here."),
        ("claim", "wording", None, "Wording is set so already."),
    ],
)
def test_a_value_the_codebook_does_not_allow_is_refused(ana, label, attribute, value, said):
    made = tag(ana, "Taxes will fall", label)
    assert refused(ana, ana.set_attribute, made.id, attribute, value) == said


def test_a_reason_for_anonymity_goes_with_unnamed_sources(ana):
    source = tag(ana, "Two government sources", "source")
    ana.set_attribute(source.id, "type", "unnamed group")
    ana.set_attribute(source.id, "justification", "not authorised to speak")
    chosen = ana.sheet(NEWS.id).annotations[source.id].attributes
    assert chosen == {"type": "unnamed group", "justification": "not authorised to speak"}


def test_a_note_is_written_once(ana):
    claim = tag(ana, "Taxes will fall")
    ana.set_note(claim.id, "Élodie’s 🙂")
    assert ana.sheet(NEWS.id).annotations[claim.id].note == "Élodie’s 🙂"
    assert refused(ana, ana.set_note, claim.id, "Élodie’s 🙂") == "This is its note already."


def test_deleting_takes_the_links_along_and_leaves_the_other_parts(ana):
    claim = tag(ana, "Taxes will fall")
    source = tag(ana, "the minister", "source", joins=claim.id)
    assert ana.delete(claim.id).kinds == {Annotation, Link}
    assert list(ana.sheet(NEWS.id).annotations) == [source.id]
    assert ties(ana) == []


@pytest.mark.parametrize(
    "command",
    [
        lambda session, key: session.set_spans(key, [span(TEXT, "minister")]),
        lambda session, key: session.add_fragment(key, span(TEXT, "minister")),
        lambda session, key: session.set_attribute(key, "wording", "direct"),
        lambda session, key: session.set_note(key, "mine now"),
        lambda session, key: session.delete(key),
        lambda session, key: session.attach(key, key),
    ],
)
def test_only_my_own_annotations_can_be_changed(ana, ben, command):
    theirs = tag(ana, "Taxes will fall")
    said = refused(ana, command, ben, theirs.id)
    assert said == "Only your own annotations can be changed."
    assert refused(ana, command, ben, "gone") == "This annotation is no longer there."


def test_only_my_own_links_can_be_taken_away(ana, ben):
    tag(ana, "the minister", "source", joins=tag(ana, "Taxes will fall").id)
    (link,) = ana.sheet(NEWS.id).links
    assert refused(ana, ben.detach, link) == "Only your own links can be changed."


def test_a_machines_annotations_cannot_be_changed(ana, entity):
    assert refused(ana, ana.delete, entity.id) == "Only your own annotations can be changed."


# status, names, queue


def test_an_article_is_marked(ana):
    ana.set_status(NEWS.id, LayerStatus.DONE)
    assert ana.sheet(NEWS.id).status is LayerStatus.DONE
    said = refused(ana, ana.set_status, NEWS.id, LayerStatus.DONE)
    assert said == "The article is marked so already."


def test_an_empty_layer_that_is_done_is_undone_to_no_layer(ana):
    ana.set_status(NEWS.id, LayerStatus.DONE)
    ana.undo()
    assert ana.sheet(NEWS.id).layer is None
    assert ana.queue_row(NEWS.id).status is LayerStatus.NEW


def test_every_step_has_a_name_in_plain_words(ana):
    def done(edit):
        assert str(ana.undo_name()) == str(edit)
        return str(edit)

    claim = tag(ana, "Taxes")
    assert str(ana.undo_name()) == "Tag claim"
    source = tag(ana, "the minister", "source")
    assert done(ana.attach(claim.id, source.id)) == "Attach source"
    (link,) = ana.sheet(NEWS.id).links
    assert done(ana.detach(link)) == "Detach"
    assert done(ana.set_spans(claim.id, [span(TEXT, "fall")])) == "Change words"
    assert done(ana.add_fragment(claim.id, span(TEXT, "Taxes"))) == "Add words"
    assert done(ana.set_attribute(claim.id, "wording", "direct")) == "Set wording"
    assert done(ana.set_note(claim.id, "x")) == "Write note"
    assert done(ana.set_status(NEWS.id, LayerStatus.DONE)) == "Mark as done"
    assert done(ana.delete(claim.id)) == "Delete claim"
    ana.undo()
    assert str(ana.redo_name()) == "Delete claim"


def test_the_queue_shows_each_annotator_their_own_progress(ana, ben):
    tag(ana, "Taxes will fall")
    tag(ana, "the minister", "source")
    mine = [(row.number, row.title, row.status, row.claims) for row in ana.queue()]
    assert mine == [
        (1, "Ferry cut divides islands", LayerStatus.STARTED, 1),
        (2, "Rates will rise, she said.", LayerStatus.NEW, 0),
    ]
    assert [(row.status, row.claims) for row in ben.queue()] == [(LayerStatus.NEW, 0)] * 2
    assert ana.queue_row(NEWS.id) == ana.queue()[0]


def test_a_place_in_the_queue_is_kept_for_each_once_they_have_begun(ana, ben):
    ana.keep_place(Place(NEWS.id))
    assert ana.place() is None
    tag(ana, "Taxes")
    left = Place(OTHER.id, top=7, chosen="a", statement="b")
    ana.keep_place(left)
    assert (ana.place(), ben.place()) == (left, None)
    ana.close()
    with closing(open_session(ana.path, annotator="Ana")) as again:
        assert again.place() == left


def test_people_are_listed_and_machines_are_not(ana, ben, entity):
    assert [each.name for each in ana.annotators()] == ["Desk", "Ana"]
    tag(ben, "Taxes")
    assert [each.name for each in ben.annotators()] == ["Desk", "Ben"]


@pytest.mark.parametrize("name", ["", "  ", "gold", "machine:spacy@1"])
def test_names_no_person_can_have_are_refused(ana, name):
    with pytest.raises(UserError):
        ana.as_annotator(name)


def test_a_name_is_the_same_person_everywhere(ana):
    tag(ana, "Taxes")
    assert ana.as_annotator(" Ana ").annotator == ana.annotator


# machines


def found(words, kind="ORG", confidence=None):
    start, end, _ = span(TEXT, words)
    return Finding(start, end, "entity", {"kind": kind}, confidence)


def entities(session):
    tags = session.sheet(NEWS.id).machine.values()
    return sorted((each.text, each.attributes["kind"], each.confidence) for each in tags)


def test_a_machine_layer_is_replaced_as_a_whole(ana):
    ana.keep_machine_layer(NEWS.id, "machine:x@1", [found("Taxes"), found("minister")])
    before = {each.text: each.id for each in ana.sheet(NEWS.id).machine.values()}
    ana.keep_machine_layer(
        NEWS.id, "machine:x@1", [found("minister", "PERSON", 0.5), found("mayor")]
    )
    after = {each.text: each.id for each in ana.sheet(NEWS.id).machine.values()}
    assert entities(ana) == [("mayor", "ORG", None), ("minister", "PERSON", 0.5)]
    assert before["minister"] == after["minister"]
    assert not list(ana.project.faults())


def test_of_each_tool_the_newest_layer_is_shown(ana):
    ana.keep_machine_layer(NEWS.id, "machine:x/small@1", [found("Taxes")])
    ana.keep_machine_layer(NEWS.id, "machine:x/large@2", [found("minister")])
    ana.keep_machine_layer(NEWS.id, "machine:y@1", [found("mayor")])
    assert [text for text, *_ in entities(ana)] == ["mayor", "minister"]


def test_articles_that_a_machine_has_not_seen_are_known(ana):
    assert ana.articles_without("machine:x@1") == [NEWS.id, OTHER.id]
    ana.keep_machine_layers("machine:x@1", {NEWS.id: []})
    assert ana.articles_without("machine:x@1") == [OTHER.id]


def test_findings_for_an_article_that_is_gone_are_refused(ana):
    said = refused(ana, ana.keep_machine_layer, "gone", "machine:x@1", [])
    assert said == "This article is no longer in the project."
    assert ana.articles_without("machine:x@1") == [NEWS.id, OTHER.id]


def test_the_text_is_verified_when_an_article_is_shown(ana):
    with raw(ana.path) as other:
        other.execute("UPDATE articles SET text = 'Ferry kept' WHERE id = ?", [NEWS.id])
    with pytest.raises(UserError, match=r"was changed from outside; run: onrecord check"):
        ana.sheet(NEWS.id)
