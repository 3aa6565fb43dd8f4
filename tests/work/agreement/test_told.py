"""Agreement as other programs read it, whatever articles and people are called."""

from __future__ import annotations

import csv
from io import StringIO

import pytest

from onrecord.work.agreement.records import Agreement, Asked, By, Figure, Group, Told
from onrecord.work.agreement.told import as_csv, as_latex, as_text

FIGURE = Figure(-0.5, -0.75, 0.25, 3, "tokens")
ALPHA = Told(("token", "alpha"), "Krippendorff's alpha", FIGURE)


def of_article(title: str) -> Agreement:
    """Figures of one article of this title, told apart."""
    group = Group(title, (ALPHA,), ("a1",), ("a1",))
    asked = Asked(by=By.ARTICLE)
    return Agreement(1, ("Ann", "Ben"), {}, 0.0, (ALPHA,), asked, {By.ARTICLE: (group,)})


@pytest.mark.parametrize(
    ("title", "cell"),
    [
        ("=1+1", "'=1+1: Tokens"),
        ("@SUM(A1)", "'@SUM(A1): Tokens"),
        ("Taxes\u00a0fall\u3000now", "Taxes fall now: Tokens"),
        ("Ta\x1b[31mxes", "Ta[31mxes: Tokens"),
        ("", "a1: Tokens"),
    ],
)
def test_a_title_is_no_formula_and_keeps_its_words_apart(title, cell):
    *_, last = csv.reader(StringIO(as_csv(of_article(title))))
    assert last[0] == cell
    assert last[2] == "-0.500"


@pytest.mark.parametrize(
    ("title", "cell"),
    [
        ("[Analysis] Taxes", "{[}Analysis] Taxes: Tokens"),
        ("*Live* 50 % & more", "{*}Live{*} 50 \\% \\& more: Tokens"),
    ],
)
def test_latex_takes_no_title_for_a_part_of_the_row_before(title, cell):
    rows = as_latex(of_article(title)).splitlines()
    assert rows[rows.index("\\bottomrule") - 1].startswith(f"{cell} & ")


def test_an_article_without_a_title_is_told_apart_from_all_of_them():
    assert [line for line in as_text(of_article("")).splitlines() if line.endswith("Tokens")] == [
        "Tokens",
        "a1: Tokens",
    ]
