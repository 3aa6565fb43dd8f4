from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QLocale

from onrecord.gui.queue.rows import Kept, listed, short_date
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
        (Kept.ALL, "trains", ""),
    ],
)
def test_the_filter_lists_rows_by_status_and_words(kept: Kept, words: str, keys: str) -> None:
    assert "".join(each.article_id for each in listed(ROWS, kept, words)) == keys


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
