from __future__ import annotations

from dataclasses import replace

from onrecord.gui.importing.choices import (
    ADD,
    LEAVE,
    Answer,
    Deed,
    Theirs,
    in_order,
    is_open,
    left_out,
    options,
    proposed,
    retired,
    to_remember,
)
from onrecord.model.codebook import Codebook, Role
from tests.builders import codebook

CLAIM = Answer(Deed.TAKE, "claim")


def without_claim() -> Codebook:
    book = codebook()
    labels = tuple(replace(each, retired=each.id == "claim") for each in book.labels)
    return replace(book, labels=labels)


def test_open_labels_come_before_matched_ones_and_frequent_before_rare() -> None:
    found = [
        Theirs("Source", 9, matched="source"),
        Theirs("arg", 7, is_link=True),
        Theirs("rare", 1),
        Theirs("Content", 5),
    ]
    assert [each.name for each in in_order(found)] == ["Content", "rare", "arg", "Source"]


def test_what_is_retired_is_not_offered_but_comes_in_as_it_is() -> None:
    book = without_claim()
    titles = [each.title for each in options(book, links=False)]
    assert "Claim" not in titles
    old = Theirs("claim", 3, matched="claim")
    assert proposed(old, book, {}) == CLAIM
    found = retired(old, book)
    assert found is not None
    assert found.title == "Claim"
    assert retired(Theirs("Source", 3, matched="source"), book) is None


def test_the_last_answer_wins_over_the_name_as_long_as_it_can_be_given() -> None:
    source = Theirs("Source", 3, matched="source")
    assert proposed(source, codebook(), {"Source": "claim"}) == CLAIM
    assert proposed(source, codebook(), {"Source": ""}) == LEAVE
    assert proposed(source, codebook(), {"Source": "gone"}) == Answer(Deed.TAKE, "source")
    assert proposed(Theirs("Content", 3), without_claim(), {"Content": "claim"}) == LEAVE


def test_a_label_and_a_link_type_of_one_name_are_remembered_apart() -> None:
    label, link = Theirs("about", 1), Theirs("about", 1, is_link=True)
    kept = to_remember({label: CLAIM, link: LEAVE}, {})
    assert proposed(label, codebook(), kept) == CLAIM
    assert proposed(link, codebook(), kept) == LEAVE
    assert not is_open(link, kept)


def test_what_was_added_is_remembered_by_the_id_it_got() -> None:
    frame = Theirs("Frame", 4)
    assert to_remember({frame: ADD}, {frame: "frame"}) == {"Frame": "frame"}


def test_what_was_to_be_added_and_did_not_come_in_is_to_be_added_again() -> None:
    frame = Theirs("Frame", 4)
    wish = Answer(Deed.ADD, role=Role.STANCE)
    kept = to_remember({frame: wish}, {})
    assert proposed(frame, codebook(), kept) == wish
    assert not is_open(frame, kept)


def test_what_is_left_out_is_named() -> None:
    tone = Theirs("Tone", 4)
    assert left_out({tone: LEAVE, Theirs("Content", 1): CLAIM}) == [tone]
