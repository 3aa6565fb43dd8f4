from __future__ import annotations

import pytest

from onrecord.errors import UserError
from onrecord.work import people


def test_a_new_name_keeps_the_id_so_that_all_tags_stay_mine(session):
    before = people.me(session).id
    people.rename(session, " Ana Moe ")
    assert people.me(session).name == "Ana Moe"
    assert people.me(session).id == before
    session.undo()
    assert people.me(session).name == "Ana"


def test_nobody_takes_the_name_of_somebody_else(session):
    other = session.as_annotator("Ben")
    people.recolour(other, "green")
    with pytest.raises(UserError, match="somebody else"):
        people.rename(session, "Ben")
    with pytest.raises(UserError, match="your name already"):
        people.rename(session, "Ana")


def test_a_colour_is_an_edit_like_any_other(session):
    edit = people.recolour(session, "green")
    assert str(edit) == "Change my colour"
    assert people.me(session).colour == "green"
    with pytest.raises(UserError, match="already"):
        people.recolour(session, "green")
