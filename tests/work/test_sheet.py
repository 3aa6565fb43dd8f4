from __future__ import annotations

import pytest

from onrecord.model.annotations import Annotation
from onrecord.model.findings import Finding
from onrecord.model.layers import LayerStatus, layer_of
from tests.builders import TEXT, add, article, only_change, span, tag

NEWS, OTHER = article(), article("Rates will rise.")


@pytest.fixture
def ana(session):
    add(session.as_annotator("Desk"), NEWS, OTHER)
    return session


def follows(session, *commands):
    """Whether the sheet that follows every edit is the one read anew."""
    sheet = session.sheet(NEWS.id)
    for command in commands:
        sheet = sheet.after(command(sheet))
        anew = session.sheet(NEWS.id)
        assert dict(sheet.annotations) == dict(anew.annotations)
        assert dict(sheet.links) == dict(anew.links)
        assert dict(sheet.machine) == dict(anew.machine)
        assert sheet.layer == anew.layer
    return sheet


def first(sheet, label):
    return next(each.id for each in sheet.annotations.values() if each.label == label)


def test_a_sheet_follows_every_edit(ana):
    follows(
        ana,
        lambda _: ana.tag(NEWS.id, [span(TEXT, "Taxes will fall")], "claim"),
        lambda sheet: ana.tag(
            NEWS.id, [span(TEXT, "the minister")], "source", statement_id=first(sheet, "claim")
        ),
        lambda sheet: ana.set_attribute(first(sheet, "claim"), "wording", "direct"),
        lambda _: ana.set_status(NEWS.id, LayerStatus.DONE),
        lambda _: ana.keep_machine_layer(NEWS.id, "machine:x@1", [Finding(0, 5, "entity", {})]),
        lambda _: ana.keep_machine_layer(NEWS.id, "machine:x@1", [Finding(6, 9, "entity", {})]),
        lambda sheet: ana.delete(first(sheet, "claim")),
        *[lambda _: ana.undo()] * 5,
        *[lambda _: ana.redo()] * 5,
    )


def test_an_edit_of_another_article_leaves_the_sheet_as_it_is(ana):
    sheet = ana.sheet(NEWS.id)
    edit = ana.tag(OTHER.id, [span(OTHER.text, "Rates")], "claim")
    assert sheet.after(edit) is sheet


def test_a_colleagues_annotations_that_arrive_are_not_shown(ana):
    sheet, ben = ana.sheet(NEWS.id), ana.as_annotator("Ben")
    ana.project.add_annotator(ben.annotator)
    theirs = tag("claim", NEWS, "Taxes will fall", by=ben.annotator.id)
    edit = add(ana, layer_of(NEWS.id, ben.annotator.id), theirs, name="Import")
    after = sheet.after(edit)
    assert (dict(after.annotations), dict(after.machine)) == ({}, {})


def test_mine_and_machines_are_found_by_id(ana):
    mine = only_change(ana.tag(NEWS.id, [span(TEXT, "Taxes")], "claim"), Annotation).after
    ana.keep_machine_layer(NEWS.id, "machine:x@1", [Finding(0, 5, "entity", {})])
    sheet = ana.sheet(NEWS.id)
    (entity,) = sheet.machine
    assert sheet.annotation(mine.id) == mine
    assert sheet.annotation(entity).text == "Ferry"
    assert sheet.annotation("gone") is None


def test_what_belongs_to_no_statement_is_loose(ana):
    ana.tag(NEWS.id, [span(TEXT, "The mayor")], "source")
    assert [each.text for each in ana.sheet(NEWS.id).loose] == ["The mayor"]
    assert ana.sheet(NEWS.id).statements == ()
