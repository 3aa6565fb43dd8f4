from __future__ import annotations

import pytest

from onrecord.errors import UserError
from onrecord.model.annotations import Annotation
from onrecord.model.items import Item
from onrecord.model.layers import annotator_named
from onrecord.model.redrafting import renamed
from onrecord.model.registries import Actor, Issue
from onrecord.store import registries
from onrecord.work import naming, recoding, registering
from tests.builders import add, article, content, layer, only_change, span, tag

NEWS, OTHER = article(), article("Rates will rise, she said.")


@pytest.fixture
def ana(session):
    """Ana, with two articles in her queue that somebody else brought in."""
    add(session.as_annotator("Desk"), NEWS, OTHER, name="Import")
    return session


@pytest.fixture
def duflo(ana) -> Actor:
    return actor(ana, "Maria Duflo", "The minister")


def actor(session, name, *aliases) -> Actor:
    return only_change(registering.add(session, Actor, name, aliases), Actor).after


def source(session, words="the minister", about=NEWS, **values) -> Annotation:
    edit = session.tag(about.id, [span(about.text, words)], "source")
    found = only_change(edit, Annotation).after
    for key, value in values.items():
        edit = session.set_attribute(found.id, key, value)
    return only_change(edit, Annotation).after


def machine_source(session, about, actor_id) -> None:
    machine = annotator_named("machine:spacy/tiny@1")
    found = tag("source", about, "she", by=machine.id, attributes={"actor": actor_id})
    add(session.as_annotator("Desk"), machine, layer(about, machine.id), found)


def now(session, record) -> Actor:
    return naming.one(session, type(record), record.id)


def refused(session, command, *args, **kwargs) -> str:
    before = content(session)
    with pytest.raises(UserError) as caught:
        command(*args, **kwargs)
    assert content(session) == before
    return str(caught.value)


def test_an_actor_is_entered_with_its_aliases(ana):
    edit = registering.add(ana, Actor, "  Maria   Duflo ", ["Duflo", "", "Duflo", "Maria Duflo"])
    (found,) = naming.roll(ana, Actor).living
    assert (found.name, found.aliases, found.author) == ("Maria Duflo", ("Duflo",), "Ana")
    assert str(edit) == "Add actor Maria Duflo"


def test_an_issue_is_entered_beside_the_actors(ana):
    edit = registering.add(ana, Issue, "Taxes")
    assert str(edit) == "Add issue Taxes"
    assert [each.name for each in naming.roll(ana, Issue).living] == ["Taxes"]
    assert naming.roll(ana, Actor).living == []


def test_a_name_that_is_taken_is_refused_unless_it_is_a_namesake(ana, duflo):
    assert refused(ana, registering.add, ana, Actor, "maria duflo") == (
        "“maria duflo” is there already."
    )
    registering.add(ana, Actor, "Maria Duflo", namesake=True)
    assert [each.name for each in naming.roll(ana, Actor).living] == ["Maria Duflo"] * 2


@pytest.mark.parametrize("name", ["", "  \n"])
def test_an_empty_name_is_refused(ana, duflo, name):
    assert refused(ana, registering.add, ana, Actor, name) == "A name is needed."
    assert refused(ana, registering.rename, ana, Actor, duflo.id, name) == "A name is needed."


def test_renaming_aliases_and_facts_are_steps_that_undo_takes_back(ana, duflo):
    assert str(registering.rename(ana, Actor, duflo.id, "Esther Duflo")) == (
        "Rename Maria Duflo to Esther Duflo"
    )
    registering.set_aliases(ana, Actor, duflo.id, ["Duflo", "E. D."])
    registering.set_facts(ana, Actor, duflo.id, {" party ": "Green"})
    found = now(ana, duflo)
    assert (found.name, found.aliases) == ("Esther Duflo", ("Duflo", "E. D."))
    assert found.attributes == {"party": "Green"}
    registering.set_facts(ana, Actor, duflo.id, {})
    assert now(ana, duflo).attributes == {}
    for _ in range(4):
        ana.undo()
    found = now(ana, duflo)
    assert (found.name, found.aliases) == ("Maria Duflo", ("The minister",))


def test_setting_what_is_set_already_is_refused(ana, duflo):
    assert "already" in refused(ana, registering.rename, ana, Actor, duflo.id, "Maria Duflo")
    same = duflo.aliases
    assert "already" in refused(ana, registering.set_aliases, ana, Actor, duflo.id, same)
    assert "already" in refused(ana, registering.set_facts, ana, Actor, duflo.id, {})


def test_a_fact_needs_a_name(ana, duflo):
    assert refused(ana, registering.set_facts, ana, Actor, duflo.id, {" ": "Green"}) == (
        "A name is needed for what “Green” says."
    )


def test_two_facts_of_one_name_are_refused(ana, duflo):
    facts = {"home town": "Lyon", "home  town": "Nice"}
    said = refused(ana, registering.set_facts, ana, Actor, duflo.id, facts)
    assert said == "Two facts have the same name. Give one of them another."


def test_uses_of_any_number_of_records_are_asked_for_at_once(ana, duflo):
    source(ana, actor=duflo.id)
    places = naming.places(ana.codebook, Actor)
    many = [*map(str, range(3000)), duflo.id]
    (found,) = registries.uses(ana.project.read, places, many)
    assert found.tags == 1


def test_a_source_is_set_to_a_new_actor_in_one_step(ana):
    found = source(ana)
    edit = registering.set_to_new(ana, found.id, "actor", "Maria Duflo")
    assert str(edit) == "Set actor to new actor Maria Duflo"
    after = only_change(edit, Annotation).after
    assert naming.names_of(ana, after) == {after.attributes["actor"]: "Maria Duflo"}
    ana.undo()
    assert naming.roll(ana, Actor).living == []
    assert ana.mine(found.id).attributes == {}


def test_a_source_whose_label_was_renamed_since_is_set_to_a_new_actor(ana):
    found = source(ana)
    recoding.revise(ana, renamed(ana.codebook, Item(label="source"), "speaker"))
    ana.refresh_codebook()
    after = only_change(
        registering.set_to_new(ana, found.id, "actor", "Maria Duflo"), Annotation
    ).after
    assert naming.names_of(ana, after) == {after.attributes["actor"]: "Maria Duflo"}


def test_only_attributes_of_these_types_are_set_to_a_new_actor(ana):
    found = source(ana)
    assert "has no attribute" in refused(
        ana, registering.set_to_new, ana, found.id, "affiliation", "Maria"
    )


def test_a_merged_actor_is_read_as_the_other_and_gives_it_its_names(ana, duflo):
    other = actor(ana, "M. Duflo", "Duflo")
    registering.set_facts(ana, Actor, other.id, {"party": "Green"})
    held = source(ana, actor=other.id)
    edit = registering.merge(ana, Actor, other.id, duflo.id)
    assert str(edit) == "Merge M. Duflo into Maria Duflo"
    assert ana.mine(held.id) == held
    assert naming.names_of(ana, held) == {other.id: "Maria Duflo"}
    kept = now(ana, duflo)
    assert kept.aliases == ("The minister", "M. Duflo", "Duflo")
    assert kept.attributes == {"party": "Green"}
    assert [each.name for each in naming.roll(ana, Actor).living] == ["Maria Duflo"]
    ana.undo()
    assert naming.names_of(ana, held) == {other.id: "M. Duflo"}
    assert now(ana, duflo).aliases == ("The minister",)


def test_merges_follow_one_another(ana, duflo):
    first, second = actor(ana, "M. D."), actor(ana, "M. Duflo")
    registering.merge(ana, Actor, first.id, second.id)
    registering.merge(ana, Actor, second.id, duflo.id)
    held = source(ana, actor=first.id)
    assert naming.names_of(ana, held) == {first.id: "Maria Duflo"}
    assert naming.touched(ana, Actor, duflo.id).tags == 1


def test_one_cannot_be_merged_into_itself_nor_twice(ana, duflo):
    other = actor(ana, "M. Duflo")
    registering.merge(ana, Actor, other.id, duflo.id)
    assert "Choose another" in refused(ana, registering.merge, ana, Actor, duflo.id, other.id)
    assert "was merged" in refused(ana, registering.merge, ana, Actor, other.id, duflo.id)


def test_a_merge_is_told_with_what_it_touches_in_all_layers(ana, duflo):
    source(ana, actor=duflo.id)
    source(ana, "The mayor", actor=duflo.id)
    source(ana.as_annotator("Ben"), actor=duflo.id)
    machine_source(ana, OTHER, duflo.id)
    source(ana, "Two government sources", affiliation=duflo.id)
    found = naming.touched(ana, Actor, duflo.id)
    assert [(use.title, use.annotator, use.tags) for use in found.uses] == [
        ("Ferry cut divides islands", "Ana", 2),
        ("Ferry cut divides islands", "Ben", 1),
        ("Rates will rise, she said.", "machine:spacy/tiny@1", 1),
    ]
    assert (found.tags, found.articles, len(found.annotators)) == (4, 2, 3)
    assert naming.counts(ana, Actor) == {duflo.id: 4}


def test_counts_go_along_with_edits_as_if_counted_anew(ana, duflo):
    found = naming.counts(ana, Actor)
    held = source(ana)
    for step in (
        lambda: ana.set_attribute(held.id, "actor", duflo.id),
        lambda: ana.set_attribute(held.id, "actor", "a bare name"),
        lambda: ana.set_attribute(held.id, "affiliation", duflo.id),
        ana.undo,
        lambda: ana.delete(held.id),
        ana.undo,
    ):
        found = naming.recounted(ana, Actor, found, step())
        assert {key: n for key, n in found.items() if n} == naming.counts(ana, Actor)


def test_only_what_nothing_refers_to_is_deleted(ana, duflo):
    held = source(ana, actor=duflo.id)
    assert refused(ana, registering.delete, ana, Actor, duflo.id) == (
        "“Maria Duflo” stays: it is in use (tags: 1, articles: 1), as in "
        "“Ferry cut divides islands”."
    )
    ana.set_attribute(held.id, "actor", None)
    assert str(registering.delete(ana, Actor, duflo.id)) == "Delete actor Maria Duflo"
    assert naming.roll(ana, Actor).living == []
    ana.undo()
    assert now(ana, duflo).name == "Maria Duflo"


def test_one_that_others_were_merged_into_is_not_deleted(ana, duflo):
    registering.merge(ana, Actor, actor(ana, "M. Duflo").id, duflo.id)
    assert "were merged into it" in refused(ana, registering.delete, ana, Actor, duflo.id)


def test_a_bare_name_becomes_an_actor_that_all_who_hold_it_refer_to(ana):
    mine = source(ana, actor="The Bank")
    ben = ana.as_annotator("Ben")
    bens = source(ben, actor="The Bank")
    assert naming.names_of(ana, mine) == {}
    registering.adopt(ana, Actor, "The Bank")
    assert naming.names_of(ana, mine) == naming.names_of(ben, bens) == {"The Bank": "The Bank"}
    assert naming.touched(ana, Actor, "The Bank").tags == 2
    assert "already" in refused(ana, registering.adopt, ana, Actor, "The Bank")


def test_who_can_only_look_changes_nothing(project_path, ana, duflo):
    from onrecord.work.projects import open_session

    looking = open_session(project_path, annotator="Ben", read_only=True)
    assert "look only" in refused(looking, registering.add, looking, Actor, "Somebody")
    looking.close()


def test_a_circle_that_two_copies_made_is_read_the_same_everywhere(ana):
    add(ana, Actor(id="a", name="A", merged_into="b"), Actor(id="b", name="B", merged_into="a"))
    held = source(ana, actor="b")
    assert naming.names_of(ana, held) == {"b": "A"}
