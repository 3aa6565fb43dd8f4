from __future__ import annotations

from dataclasses import replace

from onrecord.gui.agreement.sections import Section, sections
from onrecord.model.codebook import Attribute, AttributeType, Label, Scope
from onrecord.work.agreement.records import By, Group
from tests.builders import codebook
from tests.gui.agreement.found import agreement, told

TONE = Attribute(id="tone", title="Tone", type=AttributeType.TEXT)
FRAME = Label(id="frame", title="Frame", scope=Scope.ARTICLE, attributes=(TONE,))
BOOK = replace(codebook(), labels=(*codebook().labels, FRAME))
PATHS = (
    "token alpha", "token gwet_ac1", "spans f1_exact", "labels claim alpha", "labels gone alpha",
    "statements agr", "statements source identity", "article frame found_by_both",
    "attributes claim kind same", "attributes frame tone same", "links f1", "links about f1",
    "position headline alike", "position 10 alike",
)  # fmt: skip


def shown(*paths: str) -> dict[str, list[str]]:
    return outline(sections(agreement(*(told(each, 0.5) for each in paths)), BOOK))


def outline(found: tuple[Section, ...]) -> dict[str, list[str]]:
    return {each.title: [row.of for row in each.rows] for each in found}


def test_figures_stand_in_the_order_in_which_people_think() -> None:
    assert shown(*PATHS) == {
        "Tokens": ["All labels", "Tags"],
        "Labels": ["Claim", "gone"],
        "Statements, part by part": ["Whole statement", "Source"],
        "Attributes": ["Claim: Kind"],
        "Links": ["All links", "about"],
        "The article as a whole": ["Frame", "Frame: Tone"],
        "Places in the article": ["Headline", "90–100 %"],
    }


def test_no_figure_is_lost() -> None:
    found = sections(agreement(*(told(each, 0.5) for each in PATHS)), BOOK)
    rows = [row for section in found for row in section.rows]
    paths = [x.shown.told.path for row in rows for x in (row, *row.more)]
    assert sorted(paths) == sorted(tuple(each.split()) for each in PATHS)


def test_the_first_measure_stands_for_the_others() -> None:
    (tokens,) = sections(agreement(told("token alpha", 0.8), told("token f1_exact", 0.7)), BOOK)
    (row,) = tokens.rows
    assert row.measure == "Krippendorff's alpha"
    assert [each.measure for each in row.more] == ["F1, the same tokens"]


def test_what_there_is_nothing_of_is_not_there() -> None:
    assert list(shown("token alpha")) == ["Tokens"]


def test_groups_that_were_asked_for_come_last() -> None:
    figures = (told("token alpha", 0.5), told("labels claim alpha", 0.5))
    group = Group("Ferries", figures, ("a1",), ("a1",))
    found = sections(agreement(by=By.ARTICLE, apart={By.ARTICLE: (group,)}), BOOK)
    assert outline(found) == {"Each article": ["Ferries"]}
    (row,) = found[0].rows
    assert [each.of for each in row.more] == ["Claim"]
    assert row.shown.articles == ("a1",)


def test_groups_that_are_only_pictured_are_no_rows() -> None:
    pair = Group("Ana and Ben", (told("token alpha", 0.5),), ("Ana", "Ben"))
    assert sections(agreement(apart={By.PAIR: (pair,)}), BOOK) == ()
    named = sections(agreement(by=By.PAIR, apart={By.PAIR: (pair,)}), BOOK)
    assert outline(named) == {"Each two annotators": ["Ana and Ben"]}
    week = Group("unknown", (told("token alpha", 0.5),), ("",))
    found = sections(agreement(by=By.TIME, apart={By.TIME: (week,)}), BOOK)
    assert outline(found) == {"Each week": ["Unknown"]}
