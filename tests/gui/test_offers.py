from __future__ import annotations

from onrecord.gui.registry.offers import Act, Asked, Register, first_choice, offered
from onrecord.model.registries import Actor, Roll

MOE, BOARD = Actor(id="m", name="Ane Moe", aliases=("Moe",)), Actor(id="b", name="The Board")
GONE = Actor(id="g", name="A. Moe", merged_into="m")
ROLL = Roll([BOARD, MOE, GONE])


def told(query: str = "", asked: Asked | None = None) -> list[str]:
    rows = offered(ROLL, {}, query, asked or Asked())
    return [f"{row.act.value} {row.name}" for row in rows]


def test_those_that_the_words_suggest_come_first() -> None:
    assert told() == ["take Ane Moe", "take The Board"]
    assert told(asked=Asked(words="a member of the board"))[0] == "take The Board"


def test_the_one_that_is_held_comes_before_those_suggested() -> None:
    asked = Asked(words="the board", held="g")
    assert told(asked=asked) == ["take Ane Moe", "take The Board"]


def test_what_is_typed_is_offered_as_new() -> None:
    assert told("moe ") == ["take Ane Moe", "add moe"]
    rows = offered(ROLL, {}, "ANE MOE", Asked())
    assert [row.namesake for row in rows] == [False, True]


def test_a_source_s_words_are_a_name_for_a_new_one_unless_it_is_there() -> None:
    assert told(asked=Asked(name="The Council"))[-1] == "add The Council"
    assert told(asked=Asked(name="the board"))[-1] == "take The Board"
    assert "add" not in "".join(told(asked=Asked(name="so many words " * 20)))


def test_a_bare_name_is_offered_to_be_entered() -> None:
    asked = Asked(held="The Council", name="The Council")
    assert told(asked=asked) == ["adopt The Council", "take Ane Moe", "take The Board"]
    assert told("x", asked) == ["add x"]


def test_what_is_merged_goes_into_another_that_is_there() -> None:
    assert told("b", Asked(instead_of="m")) == ["take The Board"]
    assert told("", Asked(instead_of="b")) == ["take Ane Moe"]


def test_uses_of_what_was_merged_count_for_what_it_is_read_as() -> None:
    uses = Register(ROLL, {"m": 2, "g": 3, "a bare name": 1}).uses()
    assert uses == {"m": 5}
    assert [row.uses for row in offered(ROLL, uses, "", Asked())] == [5, 0]


def test_return_takes_nothing_that_nobody_meant() -> None:
    assert first_choice(offered(ROLL, {}, "", Asked()), "") == -1
    assert first_choice(offered(ROLL, {}, "moe", Asked()), "moe") == 0
    assert first_choice(offered(ROLL, {}, "", Asked(words="Moe")), "") == 0
    only = offered(Roll(()), {}, "", Asked(name="Moe"))
    assert [row.act for row in only] == [Act.ADD]
    assert first_choice(only, "") == 0
    assert first_choice((), "") == -1
