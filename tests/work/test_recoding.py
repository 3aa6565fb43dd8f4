from __future__ import annotations

import csv
import shutil
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import orjson
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from onrecord.errors import CodebookError, UserError
from onrecord.formats import codebook_toml
from onrecord.model.annotations import Annotation
from onrecord.model.codebook import (
    Attribute,
    AttributeType,
    Codebook,
    Label,
    Role,
    objections,
)
from onrecord.model.drafts import added, changed, items, moved, removed
from onrecord.model.findings import Finding
from onrecord.model.items import Item
from onrecord.model.redrafting import merged, renamed, retired, split
from onrecord.work import recoding
from onrecord.work.exporting import export
from onrecord.work.importing import import_paths
from onrecord.work.projects import new_project, open_session
from onrecord.work.recoding import Answer, Outcome
from onrecord.work.requests import Request
from tests.builders import TEXT, add, article, content, only_change, rows, span

NEWS, OTHER = article(), article("Rates will rise, she said.")
CLAIM, SOURCE, CUE = Item(label="claim"), Item(label="source"), Item(label="cue")
FACT = Item(label="claim", attribute="kind", value="fact")
UNNAMED = Item(label="source", attribute="type", value="unnamed person")


@pytest.fixture
def ana(session):
    """Ana, with two articles in her queue that somebody else brought in."""
    add(session.as_annotator("Desk"), NEWS, OTHER, name="Import")
    return session


@pytest.fixture
def ben(ana):
    return ana.as_annotator("Ben")


def tag(session, words, label="claim", *, joins=None, about=NEWS, **values):
    """The annotation that tagging these words makes, with these values chosen."""
    edit = session.tag(about.id, [span(about.text, words)], label, statement_id=joins)
    made = only_change(edit, Annotation).after
    for attribute, value in values.items():
        made = only_change(session.set_attribute(made.id, attribute, value), Annotation).after
    return made


def revise(session, draft):
    return recoding.revise(session, draft)


def stored(session, annotation):
    return session.project.read.annotation(annotation.id)


def shown(session, annotation, about=NEWS):
    return session.sheet(about.id).annotations[annotation.id]


def refused(session, command, *args, **kwargs) -> str:
    """What a command says that is refused; it changes nothing."""
    before = content(session)
    with pytest.raises(UserError) as caught:
        command(*args, **kwargs)
    assert content(session) == before
    return str(caught.value)


@pytest.fixture
def tagged(ana):
    """The path of a project in which Ana has a statement with values."""
    claim = tag(ana, "Taxes will fall", kind="fact", wording="direct")
    tag(ana, "the minister", "source", joins=claim.id, type="unnamed person")
    tag(ana, "said", "cue", joins=claim.id, meaning="neutral")
    ana.close()
    return ana.path


# revising


def test_a_changed_title_is_the_next_revision_and_touches_no_tag(ana):
    claim = tag(ana, "Taxes will fall")
    draft = changed(ana.codebook, CLAIM, title="Assertion")
    assert recoding.impact(ana, draft) == ()
    edit = revise(ana, draft)
    assert str(edit) == "Change codebook: Assertion"
    assert (ana.codebook.revision, ana.codebook.author) == (2, "Ana")
    assert ana.codebook.label("claim").title == "Assertion"
    assert shown(ana, claim) == stored(ana, claim) == claim


def test_a_renamed_label_is_read_under_its_new_id_and_stored_under_the_old_one(ana):
    claim = tag(ana, "Taxes will fall", kind="fact")
    source = tag(ana, "the minister", "source", joins=claim.id)
    revise(ana, renamed(ana.codebook, CLAIM, "assertion"))
    assert stored(ana, claim) == claim
    assert shown(ana, claim) == replace(claim, label="assertion")
    (statement,) = ana.sheet(NEWS.id).statements
    assert [part.annotation.id for part in statement.sources] == [source.id]
    assert ana.queue_row(NEWS.id).claims == 1


def test_the_project_s_own_views_still_know_claims_by_their_role(ana):
    tag(ana, "Taxes will fall")
    revise(ana, renamed(ana.codebook, CLAIM, "assertion"))
    tag(ana, "denied", "assertion")
    assert rows(ana.path, "SELECT label FROM claims ORDER BY label") == [("assertion",), ("claim",)]


def test_a_renamed_label_is_tagged_under_its_new_id_and_not_twice(ana):
    tag(ana, "Taxes will fall")
    revise(ana, renamed(ana.codebook, CLAIM, "assertion"))
    again = [span(TEXT, "Taxes will fall")]
    assert refused(ana, ana.tag, NEWS.id, again, "assertion") == "You already tagged this as claim."
    said = refused(ana, ana.tag, NEWS.id, again, "claim")
    assert said == "“Claim” is retired: it is not for new tags."
    assert tag(ana, "denied", "assertion").codebook_revision == 2


def test_parts_still_join_a_statement_whose_label_was_renamed(ana):
    claim = tag(ana, "Taxes will fall")
    cue = tag(ana, "said", "cue")
    revise(ana, renamed(ana.codebook, CLAIM, "assertion"))
    tag(ana, "the minister", "source", joins=claim.id)
    ana.attach(claim.id, cue.id)
    (statement,) = ana.sheet(NEWS.id).statements
    assert [part.annotation.text for part in statement.parts] == ["the minister", "said"]
    assert statement.cues[0].annotation.id == cue.id


def test_choosing_a_value_writes_the_tag_as_it_is_read(ana):
    claim = tag(ana, "Taxes will fall", kind="fact")
    draft = renamed(ana.codebook, FACT, "factual")
    revise(ana, renamed(draft, CLAIM, "assertion"))
    edit = ana.set_attribute(claim.id, "wording", "direct")
    change = only_change(edit, Annotation)
    assert change.before == claim
    after = change.after
    assert (after.label, after.attributes, after.codebook_revision) == (
        "assertion", {"kind": "factual", "wording": "direct"}, 2,
    )  # fmt: skip
    ana.undo()
    assert replace(stored(ana, claim), modified="", revision=0) == replace(
        claim, modified="", revision=0
    )


def test_a_sheet_shows_an_edit_as_it_is_read(ana):
    claim = tag(ana, "Taxes will fall")
    revise(ana, renamed(ana.codebook, CLAIM, "assertion"))
    sheet = ana.sheet(NEWS.id)
    edit = ana.set_note(claim.id, "look")
    assert sheet.after(edit) == ana.sheet(NEWS.id)
    assert sheet.after(edit).annotations[claim.id].label == "assertion"
    assert stored(ana, claim).label == "claim"


def test_machines_tags_are_read_so_too(ana):
    ana.keep_machine_layer(NEWS.id, "machine:x@1", [Finding(0, 5, "entity", {"kind": "PERSON"})])
    revise(ana, renamed(ana.codebook, Item(label="entity"), "name"))
    (found,) = ana.sheet(NEWS.id).machine.values()
    assert found.label == "name"
    source = only_change(ana.promote(NEWS.id, found.id), Annotation).after
    assert source.label == "source"


def test_a_retired_value_stays_where_it_is_and_is_not_chosen_anew(ana):
    fact, other = tag(ana, "Taxes will fall", kind="fact"), tag(ana, "denied")
    revise(ana, retired(ana.codebook, FACT, ask=False))
    assert shown(ana, fact).attributes == {"kind": "fact"}
    said = refused(ana, ana.set_attribute, other.id, "kind", "fact")
    assert said == "“fact” is retired: choose another."
    ana.set_attribute(fact.id, "wording", "direct")
    assert recoding.recode_list(ana) == []


def test_the_same_codebook_again_is_refused(ana):
    assert refused(ana, revise, ana, ana.codebook) == "This is what the codebook says already."


def test_another_codebook_is_refused(ana):
    said = refused(ana, revise, ana, replace(ana.codebook, id="mine"))
    assert said == "This is another codebook: “mine”, not “onrecord”."


def test_a_draft_of_an_older_revision_is_refused(ana, ben):
    draft = changed(ana.codebook, CLAIM, title="Assertion")
    revise(ben, changed(ben.codebook, CUE, title="Signal"))
    said = refused(ana, revise, ana, draft)
    assert said == "The codebook has been changed meanwhile; it is now at revision 2."


def test_a_draft_that_does_not_hold_together_is_refused(ana):
    with pytest.raises(CodebookError, match=r"labels\.cue\.key: “c” is taken by claim"):
        revise(ana, changed(ana.codebook, CUE, key="c"))


def test_the_type_of_an_attribute_in_use_stays(ana):
    kind = replace(FACT, value="")
    draft = changed(ana.codebook, kind, type=AttributeType.TEXT, values=())
    claim = tag(ana, "Taxes will fall", kind="fact")
    said = refused(ana, revise, ana, draft)
    assert said == "“Kind” has values already, so its type stays; make another attribute."
    ana.set_attribute(claim.id, "kind", None)
    assert revise(ana, draft)


def test_what_is_dropped_although_in_use_is_kept_as_retired(ana):
    tag(ana, "Taxes will fall", kind="fact")
    draft = removed(removed(ana.codebook, FACT), replace(FACT, value="value"))
    revise(ana, removed(draft, Item(label="entity")))
    book = ana.codebook
    assert book.at(FACT).retired
    assert book.at(replace(FACT, value="value")) is None
    assert book.label("entity") is None


def test_a_label_that_came_and_went_in_a_draft_leaves_no_trace(ana):
    draft = added(ana.codebook, Item(label="x"), Label(id="x", title="X", role=Role.CLAIM))
    draft = merged(renamed(draft, Item(label="x"), "y"), Item(label="y"), "claim")
    assert refused(ana, revise, ana, draft) == "This is what the codebook says already."


# undoing


def test_a_revision_is_undone_and_redone(ana):
    claim = tag(ana, "Taxes will fall", kind="fact")
    before = content(ana)
    revise(ana, renamed(ana.codebook, CLAIM, "assertion"))
    after = content(ana)
    ana.undo()
    assert content(ana) == before
    assert ana.codebook.revision == 1
    assert shown(ana, claim) == claim
    ana.redo()
    assert content(ana) == after
    assert shown(ana, claim).label == "assertion"


def test_a_revision_that_somebody_tagged_under_is_not_undone(ana, ben):
    revise(ana, renamed(ana.codebook, CLAIM, "assertion"))
    ben.refresh_codebook()
    tag(ben, "Taxes will fall", "assertion")
    said = refused(ana, ana.undo)
    assert said.startswith(
        "Not undone: tags have been made under revision 2 of the codebook since."
    )
    assert said.endswith("change it once more in Project > Codebook.")


def test_a_revision_that_another_one_followed_is_not_undone(ana, ben):
    revise(ana, changed(ana.codebook, CLAIM, title="A"))
    ben.refresh_codebook()
    revise(ben, changed(ben.codebook, CLAIM, title="B"))
    said = refused(ana, ana.undo)
    assert said.startswith("Not undone: the codebook has been changed again since.")
    assert said.endswith("change it once more in Project > Codebook.")


# impact


def test_the_impact_tells_how_many_tags_where_and_whose(ana, ben):
    tag(ana, "Taxes will fall", kind="fact")
    tag(ana, "denied", kind="policy")
    tag(ben, "Taxes will fall", kind="fact")
    tag(ben, "Rates", about=OTHER, kind="fact")
    draft = merged(ana.codebook, FACT, "policy")
    draft = retired(draft, replace(FACT, value="prediction"))
    (found,) = recoding.impact(ana, draft)
    assert (found.path, found.outcome, found.becomes) == (
        "Claim › Kind › fact", Outcome.READ_AS, ("policy",),
    )  # fmt: skip
    assert (found.tags, found.articles) == (3, (NEWS.title, OTHER.title))
    assert found.whose == (("Ana", 1), ("Ben", 2))


def test_the_impact_counts_what_an_earlier_revision_renamed(ana):
    tag(ana, "Taxes will fall", kind="fact")
    revise(ana, renamed(ana.codebook, CLAIM, "assertion"))
    tag(ana, "denied", "assertion", kind="fact")
    item = replace(FACT, label="assertion")
    (found,) = recoding.impact(ana, split(ana.codebook, item, ["observed", "reported"]))
    assert (found.outcome, found.tags) == (Outcome.ASKED, 2)


def test_the_impact_tells_of_links_and_of_what_stays(ana):
    claim = tag(ana, "Taxes will fall")
    tag(ana, "the minister", "source", joins=claim.id)
    found = recoding.impact(ana, retired(ana.codebook, Item(link="attributed to")))
    assert [(x.path, x.outcome, x.tags) for x in found] == [("attributed to", Outcome.KEPT, 1)]


# deciding


def test_a_split_asks_each_annotator_about_their_own_tags(ana, ben):
    mine = tag(ana, "the minister", "source", type="unnamed person")
    theirs = tag(ben, "The mayor", "source", type="unnamed person")
    revise(ana, split(ana.codebook, UNNAMED, ["official", "private person"]))
    ben.refresh_codebook()
    (asked,) = recoding.recode_list(ana)
    assert (asked.annotation, asked.title) == (mine, NEWS.title)
    assert asked.options == ("official", "private person")
    assert [each.annotation.id for each in recoding.recode_list(ben)] == [theirs.id]
    edit = recoding.recode(ana, mine.id, asked.change, "official")
    assert str(edit) == "Recode source"
    assert recoding.recode_list(ana) == []
    after = stored(ana, mine)
    assert (after.attributes, after.codebook_revision) == ({"type": "official"}, 2)
    assert len(recoding.recode_list(ben)) == 1
    ana.undo()
    assert len(recoding.recode_list(ana)) == 1


def test_choosing_the_value_on_the_card_decides_too(ana):
    source = tag(ana, "the minister", "source", type="unnamed person")
    revise(ana, split(ana.codebook, UNNAMED, ["official", "private person"]))
    ana.set_note(source.id, "who?")
    ana.set_attribute(source.id, "count", 1)
    assert len(recoding.recode_list(ana)) == 1
    ana.set_attribute(source.id, "type", "official")
    assert recoding.recode_list(ana) == []
    assert stored(ana, source).codebook_revision == 2


def test_a_tag_may_stay_as_it_is(ana):
    claim = tag(ana, "Taxes will fall", kind="fact")
    revise(ana, retired(ana.codebook, FACT))
    (asked,) = recoding.recode_list(ana)
    assert asked.options == ("prediction", "policy", "value", "")
    recoding.keep_as_it_is(ana, [claim.id])
    assert recoding.recode_list(ana) == []
    assert stored(ana, claim).attributes == {"kind": "fact"}


def test_several_answers_are_one_edit(ana):
    claims = [tag(ana, words, kind="fact") for words in ("Taxes will fall", "denied")]
    revise(ana, retired(ana.codebook, FACT))
    asked = recoding.recode_list(ana)
    before = content(ana)
    edit = recoding.recode_many(
        ana, [Answer(each.annotation.id, each.change, "") for each in asked]
    )
    assert str(edit) == "Recode 2 tags"
    assert [dict(stored(ana, each).attributes) for each in claims] == [{}, {}]
    ana.undo()
    assert content(ana) == before


def test_a_narrowed_label_asks_and_may_be_chosen_again(ana):
    claim = tag(ana, "Taxes will fall")
    revise(ana, split(ana.codebook, CLAIM, ["claim", "promise"]))
    (asked,) = recoding.recode_list(ana)
    tag(ana, "denied")
    assert len(recoding.recode_list(ana)) == 1
    assert "promise" in [label.id for label in ana.codebook.offered]
    recoding.recode(ana, claim.id, asked.change, "claim")
    assert recoding.recode_list(ana) == []
    assert stored(ana, claim).label == "claim"


def test_two_questions_about_one_tag_are_answered_one_by_one(ana):
    claim = tag(ana, "Taxes will fall", kind="fact")
    draft = split(ana.codebook, CLAIM, ["claim", "promise"])
    revise(ana, retired(draft, FACT))
    one, two = recoding.recode_list(ana)
    said = refused(ana, recoding.recode, ana, claim.id, one.change, "claim")
    assert said == "Decide the other questions about this tag first."
    recoding.recode(ana, claim.id, two.change, "policy")
    recoding.recode(ana, claim.id, one.change, "claim")
    assert recoding.recode_list(ana) == []
    assert stored(ana, claim).attributes == {"kind": "policy"}


def test_another_s_tags_and_other_choices_are_refused(ana, ben):
    claim = tag(ana, "Taxes will fall", kind="fact")
    revise(ana, retired(ana.codebook, FACT))
    ben.refresh_codebook()
    (asked,) = recoding.recode_list(ana)
    said = refused(ben, recoding.keep_as_it_is, ben, [claim.id])
    assert said == "Only your own annotations can be changed."
    said = refused(ana, recoding.recode, ana, claim.id, asked.change, "rumour")
    assert said == "“rumour” is none of the choices here."
    assert refused(ana, recoding.keep_as_it_is, ana, ["gone"]) == (
        "This annotation is no longer there."
    )


# revisions


def test_the_revisions_are_listed_with_their_authors(ana):
    revise(ana, changed(ana.codebook, CLAIM, title="Assertion"))
    found = recoding.revisions(ana)
    assert [(each.number, each.author) for each in found] == [(1, ""), (2, "Ana")]
    assert recoding.revision(ana, 1).label("claim").title == "Claim"
    assert refused(ana, recoding.revision, ana, 9) == "This project has no revision 9."


def test_a_revision_survives_the_file(ana):
    source = tag(ana, "the minister", "source", type="unnamed person")
    draft = split(ana.codebook, UNNAMED, ["official", "private person"])
    revise(ana, renamed(draft, CLAIM, "assertion"))
    book, path = ana.codebook, ana.path
    ana.close()
    again = open_session(path, annotator="Ana")
    assert again.codebook == book
    assert [each.annotation.id for each in recoding.recode_list(again)] == [source.id]
    again.close()


def test_a_codebook_comes_back_from_its_file_with_its_changes(ana, tmp_path):
    revise(ana, renamed(ana.codebook, CLAIM, "assertion"))
    path = tmp_path / "mine.toml"
    path.write_text(codebook_toml.dumps(ana.codebook), "utf-8")
    book = codebook_toml.read(path)
    draft = recoding.draft_from(ana, book)
    assert refused(ana, revise, ana, draft) == "This is what the codebook says already."
    older = replace(book, revision=7, changes=())
    revise(ana, recoding.draft_from(ana, changed(older, SOURCE, title="Voice")))
    assert (ana.codebook.revision, len(ana.codebook.changes)) == (3, 1)


def test_a_new_attribute_is_offered_at_once(ana):
    where = Item(label="claim", attribute="sure")
    draft = added(ana.codebook, where, Attribute(id="sure", title="Sure", type=AttributeType.FLAG))
    revise(ana, draft)
    claim = tag(ana, "Taxes will fall", sure=True)
    assert isinstance(ana.codebook, Codebook)
    assert claim.attributes == {"sure": True}


# random edits


@st.composite
def drafts(draw, book):
    for _ in range(draw(st.integers(1, 3))):
        offered = [each for each in items(book) if not book.at(each).retired and each != SOURCE]
        item = draw(st.sampled_from(offered))
        fresh = f"{item.id} {draw(st.integers(0, 9))}"
        try:
            match draw(st.sampled_from(["title", "rename", "split", "retire", "remove", "up"])):
                case "title":
                    book = changed(book, item, title=fresh)
                case "rename":
                    book = renamed(book, item, fresh)
                case "split":
                    book = split(book, item, [item.id, fresh])
                case "retire":
                    book = retired(book, item, ask=draw(st.booleans()))
                case "remove":
                    book = removed(book, item)
                case _:
                    book = moved(book, item, -1)
        except UserError:
            continue
    return book


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_whatever_is_revised_keeps_all_tags_and_is_undone(tmp_path_factory, tagged, data):
    path = Path(shutil.copy(tagged, tmp_path_factory.mktemp("a") / "a.onrecord"))
    with closing(open_session(path, annotator="Ana")) as ana:
        before, sheet = content(ana), ana.sheet(NEWS.id)
        for _ in range(data.draw(st.integers(1, 3))):
            draft = data.draw(drafts(ana.codebook))
            try:
                recoding.impact(ana, draft)
                revise(ana, draft)
            except UserError:
                continue
        now = ana.sheet(NEWS.id)
        assert content(ana)["annotations"] == before["annotations"]
        assert len(now.statements) == len(sheet.statements)
        assert len(now.statements[0].parts) == len(sheet.statements[0].parts)
        for each in now.annotations.values():
            assert objections(ana.codebook, each) == []
        while ana.codebook.revision > 1:
            ana.undo()
        assert content(ana) == before
        assert ana.sheet(NEWS.id) == sheet


# out and in again


def test_exports_tell_tags_as_they_are_read_and_bring_them_back_as_they_were(tagged, tmp_path):
    with closing(open_session(tagged, annotator="Ana")) as ana:
        book = renamed(ana.codebook, FACT, "factual")
        revise(ana, renamed(renamed(book, CLAIM, "assertion"), Item(link="about"), "regards"))
        export(ana, Request(tmp_path / "out.jsonl", "jsonl"))
        export(ana, Request(tmp_path / "out.csv", "csv"))
        before = content(ana)
    (line,) = (
        line
        for line in map(orjson.loads, (tmp_path / "out.jsonl").read_bytes().splitlines())
        if line["annotations"]
    )
    claim = next(each for each in line["annotations"] if each["label"] == "assertion")
    assert claim["attributes"] == {"kind": "factual", "wording": "direct"}
    assert claim["as_tagged"] == {
        "label": "claim", "attributes": {"kind": "fact", "wording": "direct"},
    }  # fmt: skip
    assert [each for each in line["annotations"] if each is not claim and "as_tagged" in each] == []
    with closing(open_session(new_project(tmp_path / "b"), annotator="Ana")) as again:
        import_paths(again, [tmp_path / "out.jsonl"])
        assert content(again)["annotations"] == before["annotations"]
        assert len(again.codebook.changes) == 3
    with (tmp_path / "out.csv").open(encoding="utf-8-sig", newline="") as file:
        (row,) = (row for row in csv.DictReader(file) if row["label"] == "assertion")
    assert (row["assertion.kind"], row["as_tagged"]) == ("factual", "label=claim;kind=fact")
    assert "claim.kind" not in row
