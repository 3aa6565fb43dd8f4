"""Labels of other tools are read as those of the codebook."""

from __future__ import annotations

from dataclasses import replace

import pytest

from onrecord.errors import UserError
from onrecord.model.bundles import Bundle, Group
from onrecord.model.items import Item, Recoding
from onrecord.model.registries import Actor, Issue
from onrecord.work.mapping import Mapper
from onrecord.work.pairs import Wanted, pair, wanted
from tests.builders import article, codebook, layer, tag, tie

BOOK = codebook()
ABOUT = article()
NOTHING = Wanted({}, {})


def bundle(*tags, **more):
    return Bundle(article=ABOUT, layers=(layer(ABOUT),), annotations=tags, **more)


def read(label, *pairs, book=BOOK, **attributes):
    """A tag as it comes in."""
    mapper = Mapper(book, wanted(pairs, book))
    given = tag(label, ABOUT, "Taxes", attributes=attributes)
    (found,) = mapper.mapped(bundle(given)).annotations
    return found


# what the person says


@pytest.mark.parametrize(
    ("text", "found"),
    [("Content=claim", ("Content", "claim")), (" a=b = claim ", ("a=b", "claim"))],
)
def test_a_pair_is_parted_at_its_last_sign(text, found):
    assert pair(text) == found


@pytest.mark.parametrize("text", ["Content", "=claim", "Content=", ""])
def test_a_pair_without_both_is_refused(text):
    with pytest.raises(UserError, match="THEIRS=OURS"):
        pair(text)


def test_labels_and_link_types_are_read_as_the_person_says():
    start, end = tag("Content", ABOUT, "Taxes"), tag("Who", ABOUT, "the minister")
    given = bundle(start, end, links=(tie("BY", start, end),))
    asked = wanted([("Content", "Claim"), ("who", "source"), ("by", "Attributed to")], BOOK)
    mapper = Mapper(BOOK, asked)
    found = mapper.mapped(given)
    assert [each.label for each in found.annotations] == ["claim", "source"]
    assert [each.label for each in found.links] == ["attributed to"]
    assert mapper.unmet() == []


def test_what_the_person_says_goes_before_the_codebook():
    assert read("Source", ("Source", "claim")).label == "claim"


def test_a_name_spelt_exactly_goes_before_one_that_is_not():
    assert read("content", ("Content", "claim"), ("content", "cue")).label == "cue"


def test_names_that_no_file_has_are_known_at_the_end():
    mapper = Mapper(BOOK, wanted([("Content", "claim"), ("Gist", "claim")], BOOK))
    mapper.mapped(bundle(tag("CONTENT", ABOUT, "Taxes")))
    assert mapper.unmet() == ["Gist"]


def test_a_label_that_is_not_in_the_codebook_is_refused_with_those_that_are():
    with pytest.raises(UserError, match="no label or link type “rumour”; there are: claim, source"):
        wanted([("Content", "rumour")], BOOK)


def test_a_name_for_two_labels_is_refused():
    with pytest.raises(UserError, match="“Content” is mapped twice"):
        wanted([("Content", "claim"), ("Content", "cue")], BOOK)


def test_a_label_and_a_link_type_of_one_name_are_mapped_apart():
    start, end = tag("by", ABOUT, "Taxes"), tag("source", ABOUT, "the minister")
    asked = wanted([("by", "claim"), ("by", "attributed to")], BOOK)
    found = Mapper(BOOK, asked).mapped(bundle(start, end, links=(tie("by", start, end),)))
    assert (found.annotations[0].label, found.links[0].label) == ("claim", "attributed to")


# by name


@pytest.mark.parametrize("label", ["claim", "Claim", "CLAIM", " claim "])
def test_labels_are_known_by_id_or_title_whatever_their_case(label):
    assert read(label).label == "claim"


@pytest.mark.parametrize("label", ["attributed to", "Attributed_To", "attributed-to"])
def test_link_types_are_known_whatever_parts_their_words(label):
    start, end = tag("claim", ABOUT, "Taxes"), tag("source", ABOUT, "the minister")
    found = Mapper(BOOK, NOTHING).mapped(bundle(start, end, links=(tie(label, start, end),)))
    assert found.links[0].label == "attributed to"


def test_what_the_codebook_does_not_know_stays():
    found = read("rumour", Wording="direct")
    assert (found.label, found.attributes) == ("rumour", {"Wording": "direct"})
    assert read("claim", mood="grim").attributes == {"mood": "grim"}


def test_attributes_and_values_are_known_by_id_or_title():
    assert read("Source", Type="Unnamed_Person").attributes == {"type": "unnamed person"}
    assert read("source", TYPE="somebody").attributes == {"type": "somebody"}


def test_two_attributes_of_one_name_both_stay():
    given = {"Type": "named person", "type": "unnamed person"}
    assert read("source", **given).attributes == given


@pytest.mark.parametrize(
    ("label", "attribute", "text", "value"),
    [
        ("source", "count", "3", 3),
        ("stance", "strength", "0.5", 0.5),
        ("stance", "strength", "strong", "strong"),
        ("stance", "strength", "nan", "nan"),
        ("stance", "explicit", "True", True),
        ("stance", "explicit", "no", False),
    ],
)
def test_numbers_and_flags_that_a_file_holds_as_text_are_read(label, attribute, text, value):
    assert read(label, **{attribute: text}).attributes == {attribute: value}


def test_values_of_our_own_exports_are_taken_as_they_are():
    given = bundle(tag("source", ABOUT, "Taxes", attributes={"count": "3"}), codebook_id="onrecord")
    assert Mapper(BOOK, NOTHING).mapped(given).annotations == given.annotations


def test_an_old_id_of_a_renamed_label_counts():
    renamed = Recoding(2, Item(label="assertion"), ("claim",))
    book = replace(BOOK, revision=2, changes=(renamed,))
    assert read("assertion", book=book).label == "assertion"
    assert read("Assertion", book=book).label == "assertion"
    assert read("Gist", ("Gist", "assertion"), book=book).label == "assertion"


# actors and issues


def named(value, *registered, label="source", attribute="actor"):
    mapper = Mapper(BOOK, NOTHING, registered)
    given = tag(label, ABOUT, "Taxes", attributes={attribute: value})
    return mapper.mapped(bundle(given)).annotations[0].attributes[attribute]


def test_the_name_of_the_only_actor_of_that_name_becomes_its_id():
    minister = Actor(name="The Minister")
    assert named("the minister", minister, Issue(name="the minister")) == minister.id
    assert named(minister.id, minister) == minister.id
    assert named("the mayor", minister) == "the mayor"


def test_a_name_that_two_actors_have_stays_a_name():
    two = Actor(name="Ann Lee"), Actor(name="Ann Lee")
    assert named("Ann Lee", *two) == "Ann Lee"


def test_of_two_actors_the_one_spelt_exactly_so_is_meant():
    two = Actor(name="ana"), Actor(name="Ana")
    assert named("Ana", *two) == two[1].id


def test_one_merged_into_another_is_not_meant():
    kept = Actor(name="Ana")
    assert named("Ana", kept, Actor(name="Ana", merged_into=kept.id)) == kept.id


def test_actors_that_the_file_brings_count():
    mayor = Actor(name="The Mayor")
    given = tag("source", ABOUT, "Taxes", attributes={"actor": "the mayor"})
    found = Mapper(BOOK, NOTHING).mapped(bundle(given, actors=(mayor,)))
    assert found.annotations[0].attributes == {"actor": mayor.id}


# what belongs together


def grouped(*tags, links=(), pairs=()):
    group = Group("ana", tuple(each.id for each in tags))
    mapper = Mapper(BOOK, wanted(pairs, BOOK))
    return mapper.mapped(bundle(*tags, links=links, groups=(group,)))


def ties(found):
    words = {each.id: each.text for each in found.annotations}
    return {(each.label, words[each.from_id], words[each.to_id]) for each in found.links}


def test_a_group_is_tied_by_the_roles_its_labels_have_here():
    parts = (
        tag("Content", ABOUT, "Taxes will fall"),
        tag("Source", ABOUT, "the minister"),
        tag("Cue", ABOUT, "said"),
    )
    found = grouped(*parts, pairs=[("Content", "claim")])
    assert ties(found) == {
        ("attributed to", "Taxes will fall", "the minister"),
        ("signalled by", "Taxes will fall", "said"),
    }
    assert found.groups == ()


def test_each_claim_of_a_group_gets_all_its_ties():
    parts = (
        tag("claim", ABOUT, "Taxes will fall"),
        tag("claim", ABOUT, "The mayor denied that"),
        tag("source", ABOUT, "the minister"),
    )
    assert ties(grouped(*parts)) == {
        ("attributed to", "Taxes will fall", "the minister"),
        ("attributed to", "The mayor denied that", "the minister"),
    }


def test_a_group_without_a_claim_hangs_on_its_cue():
    parts = tag("source", ABOUT, "Two government sources"), tag("cue", ABOUT, "declined to comment")
    assert ties(grouped(*parts)) == {
        ("attributed to", "declined to comment", "Two government sources")
    }


def test_a_stance_is_about_the_claim_and_held_by_its_only_source():
    parts = (
        tag("claim", ABOUT, "Taxes will fall"),
        tag("stance", ABOUT, "denied"),
        tag("source", ABOUT, "The mayor"),
    )
    assert ties(grouped(*parts)) == {
        ("about", "denied", "Taxes will fall"),
        ("held by", "denied", "The mayor"),
        ("attributed to", "Taxes will fall", "The mayor"),
    }


def test_no_link_is_made_that_is_there_already():
    start, end = tag("claim", ABOUT, "Taxes"), tag("source", ABOUT, "the minister")
    there = tie("Attributed_to", start, end)
    found = grouped(start, end, links=(there,))
    assert [each.id for each in found.links] == [there.id]


def test_what_no_role_ties_stays_alone():
    alone = tag("source", ABOUT, "the minister"), tag("rumour", ABOUT, "Taxes")
    assert grouped(*alone).links == ()
    assert grouped(tag("claim", ABOUT, "Taxes"), tag("entity", ABOUT, "mayor")).links == ()
