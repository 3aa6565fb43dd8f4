from __future__ import annotations

import pytest

from onrecord.errors import UserError
from tests.builders import add, article, content


def test_what_is_provisional_stays_once_all_of_it_is_there(session) -> None:
    with session.project.provisional():
        add(session, article("One."))
        add(session, article("Two."))
    assert session.project.read.counts()["articles"] == 2
    session.undo()
    assert session.project.read.counts()["articles"] == 1


def test_what_is_given_up_halfway_leaves_no_trace(session) -> None:
    add(session, article("Before."))
    before, undo = content(session), session.undo_name()

    def give_up() -> None:
        with session.project.provisional():
            add(session, article("One."))
            add(session, article("Two."))
            raise UserError("Stop.")

    with pytest.raises(UserError, match=r"Stop\."):
        give_up()
    assert content(session) == before
    assert session.undo_name() == undo


def test_an_edit_refused_within_leaves_the_others_in(session) -> None:
    one = article("One.")
    with session.project.provisional():
        add(session, one)
        with pytest.raises(Exception, match=r"UNIQUE"):
            add(session, one)
        add(session, article("Two."))
    assert session.project.read.counts()["articles"] == 2


def test_a_closed_generator_takes_back_what_it_wrote(session) -> None:
    def steps():
        with session.project.provisional():
            for number in range(9):
                add(session, article(f"Number {number}."))
                yield number

    before = content(session)
    running = steps()
    next(running)
    next(running)
    assert session.project.read.counts()["articles"] == 2
    running.close()
    assert content(session) == before
