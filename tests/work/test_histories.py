from __future__ import annotations

import shutil
from contextlib import closing, suppress
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.errors import ConflictError, UserError
from onrecord.model.annotations import Annotation
from onrecord.model.layers import LayerStatus
from onrecord.work import histories
from onrecord.work.projects import open_session
from tests.builders import add, adding, article, content, layer, only_change, raw, rows, span, tag

TEXT = "Taxes will fall, the minister said. The mayor denied that."
NEWS, OTHER = article(TEXT), article("Rates will rise, she said.")


@pytest.fixture
def desk(session):
    """Ana's session on two articles, which somebody else brought in."""
    add(session.as_annotator("Desk"), NEWS, OTHER, name="Import")
    return session


def tagged(desk, words="Taxes will fall", label="claim", about=NEWS):
    return only_change(desk.tag(about.id, [span(about.text, words)], label), Annotation).after


def names(desk):
    return [str(each.step) for each in histories.steps(desk)]


def step_named(desk, name):
    return next(each for each in histories.steps(desk) if str(each.step) == name)


def three_steps(desk):
    claim = tagged(desk)
    desk.set_attribute(claim.id, "kind", "policy")
    tagged(desk, "Rates will rise", about=OTHER)
    return claim


def test_steps_are_listed_newest_first_with_their_articles(desk):
    three_steps(desk)
    assert [(str(x.step), x.title) for x in histories.steps(desk)] == [
        ("Tag claim", OTHER.title),
        ("Set kind", NEWS.title),
        ("Tag claim", NEWS.title),
    ]


def test_only_my_own_steps_are_listed(desk):
    tagged(desk)
    desk.as_annotator("Ben").tag(NEWS.id, [span(TEXT, "The mayor")], "source")
    assert names(desk) == ["Tag claim"]
    assert names(desk.as_annotator("Desk")) == ["Import"]


def test_what_was_undone_stays_listed_until_another_edit_drops_it(desk):
    three_steps(desk)
    desk.undo()
    assert [each.is_done for each in histories.steps(desk)] == [False, True, True]
    tagged(desk, "The mayor", "source")
    assert names(desk) == ["Tag source", "Set kind", "Tag claim"]


def test_edits_of_one_group_are_one_step(desk):
    mine = desk.annotator.id
    first = adding(layer(NEWS, mine), tag("claim", NEWS, "Taxes will fall", by=mine), name="Import")
    second = adding(
        layer(OTHER, mine), tag("claim", OTHER, "Rates will rise", by=mine), name="Import"
    )
    desk.project.commit(first, desk.annotator)
    desk.project.commit(replace(second, group=first.group), desk.annotator)
    (step,) = histories.steps(desk)
    assert (step.rows, step.title) == (2, "")


def test_the_article_of_a_tag_that_is_gone_is_still_told(desk):
    desk.delete(tagged(desk).id)
    assert {each.title for each in histories.steps(desk)} == {NEWS.title}


def test_a_step_tells_what_it_touched(desk):
    tagged(desk)
    chronicle = histories.Chronicle(desk)
    (step,) = chronicle.more()
    touched = chronicle.touched(step)
    assert touched.words == ("Taxes will fall",)
    assert touched.counts == {"layers": 1, "annotations": 1}


def test_the_words_of_an_undone_tag_are_told_too(desk):
    tagged(desk)
    desk.undo()
    chronicle = histories.Chronicle(desk)
    (step,) = chronicle.more()
    assert chronicle.touched(step).words == ("Taxes will fall",)


def test_pages_follow_one_another(desk):
    claim = tagged(desk)
    for number in range(7):
        desk.set_note(claim.id, str(number))
    chronicle = histories.Chronicle(desk)
    sizes = []
    while found := chronicle.more(3):
        sizes.append(len(found))
    assert sizes == [3, 3, 2]
    assert chronicle.ended


def test_going_back_takes_all_later_steps_back_at_once(desk):
    tagged(desk)
    at_first = content(desk)
    desk.set_attribute(next(iter(desk.sheet(NEWS.id).annotations)), "kind", "policy")
    tagged(desk, "Rates will rise", about=OTHER)
    edit = histories.go_to(desk, list(histories.steps(desk))[-1])
    assert content(desk) == at_first
    assert edit.articles == {NEWS.id, OTHER.id}
    assert [each.is_done for each in histories.steps(desk)] == [False, False, True]


def test_going_to_an_undone_step_brings_all_up_to_it_back(desk):
    three_steps(desk)
    desk.undo()
    after_two = content(desk)
    desk.undo()
    desk.undo()
    histories.go_to(desk, step_named(desk, "Set kind"))
    assert content(desk) == after_two
    assert [each.is_done for each in histories.steps(desk)] == [False, True, True]


def test_the_edit_brings_a_sheet_up_to_date(desk):
    three_steps(desk)
    before = desk.sheet(NEWS.id)
    edit = histories.go_to(desk, list(histories.steps(desk))[-1])
    shown, kept = before.after(edit), desk.sheet(NEWS.id)
    assert (shown.annotations, shown.links, shown.layer) == (
        kept.annotations, kept.links, kept.layer,
    )  # fmt: skip


def test_going_to_the_last_step_is_refused_in_words(desk):
    three_steps(desk)
    with pytest.raises(UserError, match="where you are already"):
        histories.go_to(desk, next(histories.steps(desk)))


def test_going_back_over_what_changed_since_changes_nothing_at_all(desk):
    claim = three_steps(desk)
    tagged(desk, "she", "source", about=OTHER)
    with raw(desk.path) as connection:
        connection.execute("UPDATE annotations SET note = 'theirs' WHERE id = ?", (claim.id,))
    before, listed = content(desk), list(histories.steps(desk))
    with pytest.raises(ConflictError, match="Set kind"):
        histories.go_to(desk, listed[-1])
    assert content(desk) == before
    assert list(histories.steps(desk)) == listed


def test_one_redo_after_going_back_brings_the_next_step_only(desk):
    three_steps(desk)
    histories.go_to(desk, list(histories.steps(desk))[-1])
    desk.redo()
    assert [each.is_done for each in histories.steps(desk)] == [False, True, True]


WORDS = ("Taxes will fall", "the minister", "said", "The mayor", "denied")
LABELS = ("claim", "source", "cue")
ACTIONS = st.one_of(
    st.tuples(st.just("tag"), st.sampled_from(WORDS), st.sampled_from(LABELS)),
    st.tuples(st.just("delete"), st.integers(0, 4)),
    st.tuples(st.just("note"), st.integers(0, 4), st.text("ab", max_size=2)),
    st.tuples(st.just("status"), st.sampled_from(LayerStatus)),
    st.tuples(st.just("undo")),
    st.tuples(st.just("redo")),
)


def act(desk, action, *given):
    """Do it; what is refused changes nothing."""
    mine = sorted(desk.sheet(NEWS.id).annotations.values(), key=lambda each: each.created)
    with suppress(UserError, IndexError):
        match action:
            case "tag":
                held = next((each.id for each in mine if each.label == "claim"), None)
                joins = held if given[1] != "claim" else None
                desk.tag(NEWS.id, [span(TEXT, given[0])], given[1], statement_id=joins)
            case "delete":
                desk.delete(mine[given[0]].id)
            case "note":
                desk.set_note(mine[given[0]].id, given[1])
            case "status":
                desk.set_status(NEWS.id, given[0])
            case _:
                getattr(desk, action)()


@settings(max_examples=25)
@given(actions=st.lists(ACTIONS, min_size=1, max_size=12), targets=st.lists(st.integers(0, 11)))
def test_going_to_any_step_and_forward_again_gives_the_project_as_it_was(
    empty_project, actions, targets
):
    with TemporaryDirectory() as folder:
        path = Path(shutil.copy(empty_project, Path(folder) / "a.onrecord"))
        with closing(open_session(path, annotator="Ana")) as desk:
            add(desk.as_annotator("Desk"), NEWS, name="Import")
            for action in actions:
                act(desk, *action)
            listed = [each for each in histories.steps(desk) if each.is_done]
            at_last = content(desk)
            for target in (*targets, 0):
                with suppress(UserError, IndexError):
                    histories.go_to(desk, listed[target % max(1, len(listed))])
            assert content(desk) == at_last
            assert rows(path, "PRAGMA foreign_key_check") == []
