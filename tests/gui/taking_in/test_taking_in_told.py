"""What a report says of a file, in figures and sentences."""

from __future__ import annotations

from collections import Counter

from onrecord.errors import UserError
from onrecord.gui.taking_in import telling
from onrecord.work.merge_report import Counts, Fork, MergeReport


def report(**facts: object) -> MergeReport:
    return MergeReport("ana.onrecord", **facts)  # type: ignore[arg-type]


def test_kinds_that_a_file_has_nothing_of_are_left_out() -> None:
    rows = telling.rows(report(known=3, new=12, facts=1, annotations=Counts(2, 0, 1, 4)))
    assert [(row.name, row.figures) for row in rows] == [
        ("Articles", ("12", "1", "", "2")),
        ("Tags", ("2", "", "1", "4")),
    ]


def test_a_file_that_brings_no_tags_but_an_article_says_so() -> None:
    assert telling.summary(report(new=1, is_changing=True)) == "New articles: 1"
    other = report(registry=Counts(added=1), is_changing=True)
    assert telling.summary(other) == "No tags, but something else is new."
    assert telling.in_short(other) == "no new tags"


def test_a_short_word_for_each_file_of_several() -> None:
    forks = [Fork("ana.onrecord", "Ana", "Ferries")]
    busy = report(annotations=Counts(2, 1, 3, 9), forks=forks, is_changing=True)
    assert telling.in_short(busy) == "2 new, 1 changed, 3 taken away, 1 to choose"
    assert telling.in_short(report()) == "nothing new"
    assert telling.in_short(None) == "cannot be taken in"


def test_what_is_left_out_is_told_with_its_reason() -> None:
    found = telling.left_out(
        report(left_out=Counter(frame=2), refused=[UserError("It does not fit.")], older=3)
    )
    assert [str(each) for each in found] == [
        "2 × “frame” left out: no codebook here has such a label.",
        "It does not fit.",
        "3 layers are further on here; they stay as they are.",
    ]
    (one,) = telling.left_out(report(older=1))
    assert str(one) == "One layer is further on here; it stays as it is."


def test_many_files_are_named_by_the_first_few() -> None:
    reports = [MergeReport(f"{n}.onrecord", is_changing=True) for n in range(5)]
    (told,) = telling.came_in(reports)
    assert str(told).startswith("Taken in from 0.onrecord, 1.onrecord, 2.onrecord and 2 more: ")


def test_tags_that_were_taken_away_are_told_once_they_are() -> None:
    busy = [report(annotations=Counts(2, 1, 3, 9), is_changing=True) for _ in range(2)]
    (told,) = telling.came_in(busy)
    assert "new tags: 4, changed: 2, taken away: 6. Undo" in str(told)


def test_tags_that_wait_to_be_repaired_are_told_with_the_way_to_them() -> None:
    waiting = report(repairs=Counts(added=2), is_changing=True)
    assert telling.summary(waiting) == "Tags to repair: 2"
    assert str(list(telling.came_in([waiting]))[1]).startswith("Tags that do not fit the text")


def test_layers_that_nobody_chose_are_told_at_the_end() -> None:
    forks = [Fork("ana.onrecord", "Ana", title) for title in ("Ferries", "Boats")]
    told = [str(each) for each in telling.came_in([report(forks=forks, is_changing=True)])]
    assert told[1] == "2 layers were changed on both sides; they were left as they are here."


def test_whose_work_it_is_names_a_few() -> None:
    assert telling.whose(report(people={"Ben", "Ana"})) == "Work of Ana, Ben"
    assert telling.whose(report(people=set("ABCDE"))) == "Work of A, B, C and 2 more"
    assert telling.whose(report()) == ""
