from __future__ import annotations

from dataclasses import replace
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.model.comments import Comment, Subject
from onrecord.model.threads import (
    ThreadFilter,
    Topic,
    matching,
    mentioned,
    mentions,
    threads,
)

NAMES = ["Ana", "Ana Moe", "Ben Straße", "李娜"]


def said(key: str, text: str = "Hm.", *, by: str = "ana", to: str = "", at: str = "1") -> Comment:
    return Comment(
        id=key,
        article_id="news",
        annotator_id=by,
        subject=Subject.STATEMENT,
        target="claim",
        thread=to or key,
        text=text,
        created=at,
        modified=at,
    )


def test_answers_follow_their_comment_whatever_order_they_come_in() -> None:
    comments = [
        said("b", at="2"), said("z", to="b", at="3"), said("c", to="b", at="4"), said("a", at="9"),
    ]  # fmt: skip
    for given_ in permutations(comments):
        found = threads(given_)
        assert [[each.id for each in thread.comments] for thread in found] == [
            ["b", "z", "c"],
            ["a"],
        ]


def test_a_thread_says_who_wrote_in_it_and_when_it_last_changed() -> None:
    (found,) = threads([said("a"), said("b", by="ben", to="a", at="5")])
    assert found.authors == {"ana", "ben"}
    assert (found.id, found.last_at, found.is_open) == ("a", "5", True)
    assert found.topic == Topic(Subject.STATEMENT, "claim")


def test_answers_outlive_the_comment_that_began_their_thread() -> None:
    (found,) = threads([said("y", to="a", at="3"), said("x", to="a", at="2")])
    assert (found.id, found.head.id) == ("a", "x")


def test_what_was_taken_back_keeps_its_place_as_long_as_something_is_said() -> None:
    (found,) = threads([said("a", ""), said("b", "So?", to="a")])
    assert [each.text for each in found.comments] == ["", "So?"]
    assert threads([said("a", ""), said("b", "", to="a")]) == ()


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("@Ana look", ["Ana"]),
        ("see @ana moe, please", ["Ana Moe"]),
        ("(@Ana Moe’s) and @Ana.", ["Ana Moe", "Ana"]),
        ("@BEN STRASSE?", ["Ben Straße"]),
        ("@李娜", ["李娜"]),
        ("mail@Ana.org, @Anabel, @ Ana, @", []),
        ("@@Ana", ["Ana"]),
    ],
)  # fmt: skip
def test_known_names_are_found_behind_their_sign(text: str, names: list[str]) -> None:
    assert [each.name for each in mentions(text, NAMES)] == names


@given(st.text("aAß @nİ", max_size=12), st.lists(st.text("aAß nİ", min_size=1, max_size=4)))
def test_a_mention_stands_where_it_says(text: str, names: list[str]) -> None:
    for found in mentions(text, names):
        assert text[found.start] == "@"
        assert text[found.start + 1 : found.end].casefold() == found.name.casefold()


def test_each_person_is_mentioned_once_in_the_order_they_come_up() -> None:
    (found,) = threads([said("a", "@Ana Moe @Ana"), said("b", "@ana moe", to="a")])
    assert mentioned(found, NAMES) == ("Ana Moe", "Ana")


def test_threads_are_kept_by_state_person_author_topic_and_words() -> None:
    done = replace(said("b", "@Ana Moe the boundary", by="ben", at="2"), resolved=True)
    found = threads([said("a", "A slip?"), done])

    def kept(**wanted: object) -> list[str]:
        return [each.id for each in matching(found, ThreadFilter(**wanted), NAMES)]  # type: ignore[arg-type]

    assert kept() == ["a", "b"]
    assert kept(is_open=True) == ["a"]
    assert kept(is_open=False) == ["b"]
    assert kept(mentioned="ana moe") == ["b"]
    assert kept(mentioned="Ana") == []
    assert kept(author="ben") == ["b"]
    assert kept(subjects=frozenset({Subject.ARTICLE})) == []
    assert kept(topics=frozenset({Topic(Subject.STATEMENT, "claim")})) == ["a", "b"]
    assert kept(text="BOUNDARY the") == ["b"]
