from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.formats.naming import LONGEST, EscapedNames, FileNames, escaped, safe, unescaped

FORBIDDEN = set('<>:"/\\|?*\0')
NAMES = st.text(st.characters(exclude_categories=["Cs"]), max_size=200)


def is_safe(name: str) -> bool:
    stem = name.partition(".")[0].strip().casefold()
    return (
        bool(name)
        and not FORBIDDEN & set(name)
        and not any(ord(each) < 32 for each in name)
        and name[0] not in ". "
        and name[-1] not in ". "
        and stem not in ("con", "aux", "nul", "prn", "com1", "lpt9")
    )


@given(NAMES)
def test_any_title_becomes_a_name_that_every_system_takes(title):
    name = safe(title)
    assert is_safe(name)
    assert len(name) <= LONGEST + 1
    assert len(name.encode()) <= 200


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Ferry cut divides islands", "Ferry-cut-divides-islands"),
        ("../../etc/passwd", "etc-passwd"),
        (".hidden", "hidden"),
        ("con", "con-"),
        ("AUX.txt", "AUX.txt-"),
        ("“Über alles?”", "Über-alles"),
        ("", "untitled"),
        ("???", "untitled"),
    ],
)
def test_a_name_stays_as_near_to_the_title_as_it_can(title, name):
    assert safe(title) == name


@given(st.lists(NAMES, unique=True))
def test_no_two_articles_share_a_file(titles):
    names = FileNames()
    found = [names.of(str(number), title) for number, title in enumerate(titles)]
    assert len({each.casefold() for each in found}) == len(titles)
    assert found == [names.of(str(number), title) for number, title in enumerate(titles)]


def test_names_that_differ_in_case_only_are_told_apart():
    names = FileNames()
    assert [names.of("a", "News"), names.of("b", "news"), names.of("c", "NEWS-2")] == [
        "News",
        "news-2",
        "NEWS-2-2",
    ]


@given(NAMES)
def test_an_annotator_s_name_comes_back_from_the_file_system(name):
    assert unescaped(escaped(name)) == name


@given(NAMES)
def test_an_annotator_s_name_is_safe_in_a_path(name):
    assert is_safe(escaped(name))
    assert "_" not in escaped(name)


@pytest.mark.parametrize(
    ("name", "folder"),
    [
        ("Ana", "Ana"),
        ("Élodie Marchand", "Élodie Marchand"),
        ("machine:spacy/x@1.0", "machine%3A;spacy%2F;x@1.0"),
        ("100 %", "100 %25;"),
        ("nul", "%6E;ul"),
        ("", "%;"),
    ],
)
def test_a_plain_name_stays_readable(name, folder):
    assert escaped(name) == folder


def test_a_folder_s_name_that_was_not_escaped_is_left_alone():
    assert unescaped("50% done") == "50% done"


@given(st.lists(NAMES, unique=True))
def test_no_two_annotators_share_a_folder(people):
    names = EscapedNames()
    found = [names.of(each) for each in people]
    assert len({each.casefold() for each in found}) == len(people)
    assert [unescaped(each) for each in found] == people


def test_annotators_that_differ_in_case_only_are_told_apart():
    names = EscapedNames()
    assert [names.of("Ana"), names.of("ana"), names.of("Ana")] == ["Ana", "%61;%6E;%61;", "Ana"]
