"""Two people revise the codebook apart from each other: nothing of either is lost."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from itertools import permutations

import pytest

from onrecord.model.codebook import Label, Role
from onrecord.model.edits import Change
from onrecord.model.items import Item
from onrecord.model.uniting import said, united
from onrecord.work.handing_out import hand_out
from onrecord.work.merging import merge
from onrecord.work.projects import open_session
from tests.builders import TEXT, add, article, codebook, content, span

ABOUT = article(TEXT, id="first")


def with_label(book, name, *, key="", at="2026-03-01T10:00:00Z"):
    """The next revision, with one more label that claims may be tied from."""
    label = Label(id=name, title=name.title(), role=Role.CLAIM, key=key)
    links = tuple(
        replace(each, starts=(*each.starts, name)) if "claim" in each.starts else each
        for each in book.links
    )
    return replace(
        book, revision=book.revision + 1, labels=(*book.labels, label), links=links, modified=at
    )


def revise(session, name, **more):
    """Add a label and tag with it."""
    session.commit("Revise", Change(None, with_label(session.codebook, name, **more)))
    session.refresh_codebook()
    session.tag(ABOUT.id, [span(TEXT, "Taxes will fall")], name)


@pytest.fixture
def files(session, tmp_path):
    """The files of three who each revised the codebook, the second last of all."""
    add(session, ABOUT)
    made = []
    for name, label, at in (
        ("Ada", "threat", "2026-03-02"),
        ("Bo", "hope", "2026-03-04"),
        ("Cy", "fear", "2026-03-03"),
    ):
        path = hand_out(session, name, tmp_path / f"{name}.onrecord").output
        with closing(open_session(path, annotator=name)) as colleague:
            revise(colleague, label, key="P", at=at)
        made.append(path)
    return made


def test_labels_of_all_stay_in_whatever_order_they_come(session, files, tmp_path):
    revise(session, "promise", key="P", at="2026-03-01")
    session.close()
    found = []
    for number, order in enumerate(permutations(files)):
        place = tmp_path / f"{number}.onrecord"
        place.write_bytes(session.path.read_bytes())
        with closing(open_session(place, annotator="Ana")) as lead:
            for file in order:
                merge(lead, [file])
            book = lead.codebook
            assert [x.id for x in book.labels[-4:]] == ["hope", "fear", "threat", "promise"]
            assert [x.key for x in book.labels[-4:]] == ["P", "", "", ""]
            assert book.revision == 2
            assert {"hope", "fear", "threat", "promise"} <= set(
                book.at(Item(link="attributed to")).starts
            )
            assert not list(lead.project.faults())
            found.append(content(lead))
    for each in found[1:]:
        assert each == found[0]


@pytest.fixture
def further(session, files):
    """The third went on to another revision, not knowing of the others' ones."""
    with closing(open_session(files[2], annotator="Cy")) as cy:
        revise(cy, "doubt", at="2026-03-09")
    return files


def test_a_further_revision_of_one_takes_nothing_of_the_others_away(session, further, tmp_path):
    revise(session, "promise", at="2026-03-01")
    session.close()
    found = []
    for number, order in enumerate(permutations(further)):
        place = tmp_path / f"{number}.onrecord"
        place.write_bytes(session.path.read_bytes())
        with closing(open_session(place, annotator="Ana")) as lead:
            for file in order:
                merge(lead, [file])
            book = lead.codebook
            assert book.revision == 3
            labels = {x.id for x in book.labels}
            assert {"doubt", "fear", "hope", "threat", "promise"} <= labels
            assert not list(lead.project.faults())
            found.append(content(lead))
            again = merge(lead, further)
            assert not any(each.is_changing for each in again)
    for each in found[1:]:
        assert each == found[0]


def test_later_revisions_that_nobody_else_made_are_taken_as_they_are(session, tmp_path):
    add(session, ABOUT)
    path = hand_out(session, "Ada", tmp_path / "ada.onrecord").output
    with closing(open_session(path, annotator="Ada")) as ada:
        revise(ada, "hope", at="2026-03-02")
        revise(ada, "fear", at="2026-03-03")
        newest = ada.codebook
    (report,) = merge(session, [path])
    assert session.codebook == newest
    assert [str(each) for each in report.codebook] == [
        "Revision 2 of the codebook comes with it",
        "Revision 3 of the codebook comes with it",
    ]


def test_taking_the_same_file_in_again_changes_nothing(session, files):
    revise(session, "promise")
    merge(session, files)
    before = content(session)
    reports = merge(session, files)
    assert content(session) == before
    assert not any(each.is_changing or each.codebook for each in reports)


def test_what_was_handed_out_after_comes_back_without_a_word(session, files, tmp_path):
    revise(session, "promise")
    merge(session, files)
    path = hand_out(session, "Ada", tmp_path / "again.onrecord").output
    (report,) = merge(session, [path])
    assert report.codebook == []
    assert not report.is_changing


def test_a_merge_taken_back_leaves_the_codebook_as_it_was(session, files):
    revise(session, "promise")
    before = content(session)
    merge(session, files[:1])
    session.undo()
    after = content(session)
    assert after["codebooks"] == before["codebooks"]


def test_the_report_names_what_is_new(session, files):
    revise(session, "promise")
    (report,) = merge(session, files[:1])
    assert [str(each) for each in report.codebook] == [
        "Revision 2 of the codebook was changed here and there: the later one stays, with what "
        "only the other added",
        "New in the codebook: Threat",
    ]


def test_what_one_took_away_the_other_s_additions_do_not_bring_back():
    base = codebook()
    without = replace(base, revision=2, labels=base.labels[:-1], modified="2026-03-05")
    other = with_label(base, "hope", at="2026-03-04")
    book = united([without, other], base)
    assert base.labels[-1].id not in {each.id for each in book.labels}
    assert book.labels[-1].id == "hope"


def test_one_version_is_itself():
    book = with_label(codebook(), "hope")
    assert united([book, replace(book, author="Bo")], codebook()) in (
        book,
        replace(book, author="Bo"),
    )
    assert said(book) == said(replace(book, author="Bo", modified="2020", id="other"))
