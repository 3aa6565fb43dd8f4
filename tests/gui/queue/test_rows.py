from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QLocale

from onrecord.gui.queue.rows import Filter, Kept, Order, facts, listed, short_date
from onrecord.model.layers import LayerStatus
from onrecord.work.session import QueueRow

TODAY = date(2026, 11, 22)
ENGLISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)


def row(key: str, title: str, outlet: str, status: LayerStatus) -> QueueRow:
    return QueueRow(key, 1, title, outlet, "", status, 0)


ROWS = [
    row("a", "Ferry subsidy to end", "Island Post", LayerStatus.NEW),
    row("b", "Bridge opens", "Mainland Day", LayerStatus.DONE),
    row("c", "Écoles fermées", "Île", LayerStatus.STARTED),
    row("d", "Agreed", "Island Post", LayerStatus.SETTLED),
]


@pytest.mark.parametrize(
    ("kept", "words", "keys"),
    [
        (Kept.ALL, "", "abcd"),
        (Kept.TO_DO, "", "ac"),
        (Kept.DONE, "", "bd"),
        (Kept.ALL, "island", "ad"),
        (Kept.TO_DO, "ISLAND ferry", "a"),
        (Kept.ALL, "écoles", "c"),
        (Kept.ALL, "ecoles", "c"),
        (Kept.ALL, "trains", ""),
    ],
)
def test_the_filter_lists_rows_by_status_and_words(kept: Kept, words: str, keys: str) -> None:
    assert "".join(each.article_id for each in listed(ROWS, Filter(kept, words))) == keys


DATED = [
    row("a", "Ferry", "Post", LayerStatus.NEW)._replace(published="2025-03-14T18:42:00+01:00"),
    row("b", "Bridge", "", LayerStatus.DONE)._replace(published="2024"),
    row("c", "Écoles", "Day", LayerStatus.STARTED)._replace(published="2025-03"),
    row("d", "Boats", "Post", LayerStatus.SETTLED),
]


@pytest.mark.parametrize(
    ("wanted", "keys"),
    [
        (Filter(statuses=frozenset({LayerStatus.NEW, LayerStatus.SETTLED})), "ad"),
        (Filter(outlets=frozenset({"Post"})), "ad"),
        (Filter(since="2025", until="2025"), "ac"),
        (Filter(since="2025-03-15"), "c"),
        (Filter(since="2025-04"), ""),
        (Filter(until="2025-03-13"), "bc"),
        (Filter(until="2024-06"), "b"),
        (Filter(order=Order.NEWEST), "acbd"),
        (Filter(order=Order.OLDEST), "bcad"),
        (Filter(order=Order.OUTLET), "cadb"),
        (Filter(order=Order.TITLE), "dbca"),
        (Filter(order=Order.STATUS), "acbd"),
    ],
)
def test_the_menu_filters_and_sorts(wanted: Filter, keys: str) -> None:
    assert "".join(each.article_id for each in listed(DATED, wanted)) == keys


def test_an_article_is_kept_for_its_text_too() -> None:
    numbered = [each._replace(number=at) for at, each in enumerate(DATED)]
    found = listed(numbered, Filter(words="ferry"), in_text={3})
    assert "".join(each.article_id for each in found) == "ad"


def test_facts_count_what_there_is() -> None:
    found = facts(DATED)
    assert found.outlets == {"Post": 2, "Day": 1}
    assert found.years == {"2025": 2, "2024": 1}
    assert found.statuses[LayerStatus.DONE] == 1


@pytest.mark.parametrize(
    ("published", "shown"),
    [
        ("2026-03-14", "14 Mar"),
        ("2026-03-14T18:42:00+01:00", "14 Mar"),
        ("2025-03-14", "14 Mar 2025"),
        ("2025-03", "Mar 2025"),
        ("2025", "2025"),
        ("", ""),
        ("long ago", "long ago"),
    ],
)
def test_dates_are_short_and_as_precise_as_they_came(published: str, shown: str) -> None:
    assert short_date(published, TODAY, ENGLISH) == shown
