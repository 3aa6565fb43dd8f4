from __future__ import annotations

from dataclasses import replace

from onrecord.model.codebook import Role
from onrecord.model.new_labels import NewKind, with_new
from tests.builders import codebook

HUES = ("blue", "green", "purple", "vermilion", "grey", "yellow")


def test_a_new_label_gets_a_free_key_and_the_rarest_hue() -> None:
    book, ids = with_new(codebook(), [NewKind("Frame", Role.STANCE)], hues=HUES, taken_keys="fr")
    label = book.label(ids[NewKind("Frame", Role.STANCE)])
    assert label is not None
    assert (label.title, label.role, label.key, label.colour) == (
        "Frame",
        Role.STANCE,
        "A",
        "yellow",
    )
    assert book.labels[-1] is label


def test_several_new_labels_do_not_share_a_key() -> None:
    book, _ = with_new(codebook(), [NewKind("ab"), NewKind("ba"), NewKind("a")], hues=HUES)
    assert [each.key for each in book.labels[-3:]] == ["A", "B", ""]


def test_names_of_other_tools_become_titles_that_can_be_read() -> None:
    book, ids = with_new(codebook(), [NewKind("custom.direct_speech")], hues=HUES)
    assert list(ids.values()) == ["custom direct_speech"]
    assert book.labels[-1].title == "Custom.direct speech"


def test_an_id_that_is_taken_even_by_a_retired_label_gets_a_number() -> None:
    book = codebook()
    labels = tuple(replace(each, retired=True, key="") for each in book.labels)
    book, ids = with_new(replace(book, labels=labels), [NewKind("Claim")], hues=HUES)
    assert list(ids.values()) == ["claim 2"]


def test_link_types_are_added_beside_labels_of_their_name() -> None:
    wanted = [NewKind("about us"), NewKind("about us", is_link=True)]
    book, ids = with_new(codebook(), wanted, hues=HUES)
    assert list(ids.values()) == ["about us", "about us"]
    assert book.links[-1].title == "About us"
