from __future__ import annotations

import pytest

from onrecord.gui.discussing.telling import (
    Voices,
    first_line,
    nearest,
    said,
    taking_part,
    topic_line,
    typed_mention,
)
from onrecord.model.comments import Comment, Subject
from onrecord.model.threads import Thread, Topic
from onrecord.work.discussions import About

PEOPLE = ("Ana", "Ana Moe", "Ben Okafor")
VOICES = Voices({"a": "Ana Moe", "b": "Ben Okafor"}, PEOPLE, "a")


def comment(text: str, by: str = "a") -> Comment:
    return Comment(annotator_id=by, subject=Subject.GUIDELINE, target="", thread="t", text=text)


@pytest.mark.parametrize(
    ("about", "line"),
    [
        (About(topic=Topic(Subject.ARTICLE, "x")), "The article"),
        (About(topic=Topic(Subject.GUIDELINE, "y"), label="Claim"), "Guideline: Claim"),
        (
            About(topic=Topic(Subject.STATEMENT, "z"), label="Claim", words="Taxes\nwill fall"),
            "Statement “Taxes will fall”",
        ),
        (
            About(
                topic=Topic(Subject.ANNOTATION, "z"), label="Source", words="two officials",
                owner_id="b", owner="Ben Okafor", is_gone=True,
            ),
            "Source “two officials” by Ben Okafor (gone)",
        ),
        (About(topic=Topic(Subject.ANNOTATION, "z"), is_gone=True), "Tag (gone)"),
    ],
)  # fmt: skip
def test_a_line_says_what_a_thread_is_about(about: About, line: str) -> None:
    assert topic_line(about, VOICES) == line


def test_long_words_are_cut_between_words() -> None:
    about = About(topic=Topic(Subject.STATEMENT, "z"), label="Claim", words="never " * 40)
    assert topic_line(about, VOICES).endswith("never…”")
    assert len(topic_line(about, VOICES)) < 80


def test_who_takes_part_is_told_once_each() -> None:
    thread = Thread(comment("Hm.", "b"), (comment("Yes."), comment("No.", "b")))
    assert taking_part(thread, VOICES) == "2 answers · Ben Okafor, Ana Moe"
    assert taking_part(Thread(comment("Hm.", "z")), VOICES) == "Somebody"


def test_what_was_taken_back_is_told_so() -> None:
    assert said(comment("")) == "Taken back by its author."
    assert first_line(Thread(comment(""), (comment("And\nnow?"),))) == "And now?"


@pytest.mark.parametrize(
    ("before", "begun", "names"),
    [
        ("see @", 1, list(PEOPLE)),
        ("@an", 3, ["Ana", "Ana Moe"]),
        ("🙂 @ana m", 6, ["Ana Moe"]),
        ("@Ana Moe", 0, []),
        ("@Ben Okafor thinks", 18, []),
        ("mail@an", 0, []),
        ("nobody", 0, []),
    ],
)  # fmt: skip
def test_names_are_offered_for_what_is_typed_of_them(
    before: str, begun: int, names: list[str]
) -> None:
    assert typed_mention(before, PEOPLE) == (begun, names)


def test_the_next_thread_takes_the_place_of_one_that_went() -> None:
    assert nearest(["a", "b"], "b", 0) == 1
    assert nearest(["a", "b"], "c", 5) == 1
    assert nearest([], "c", 0) is None
