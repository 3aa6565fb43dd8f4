from __future__ import annotations

import pytest
from PySide6.QtCore import QDate, QLocale, QTime

from onrecord.gui.dates import short_day, short_month, told_date, told_time, told_value

DAY = QDate(2026, 3, 12)


def plain(text: str) -> str:
    return text.replace("\u202f", " ").replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("language", "full", "short", "bare", "month"),
    [
        ("en_GB", "12 March 2026", "12 Mar 2026", "12 Mar", "Mar 2026"),
        ("en_US", "March 12, 2026", "Mar 12, 2026", "Mar 12", "Mar 2026"),
        ("fr_FR", "12 mars 2026", "12 mars 2026", "12 mars", "mars 2026"),
        ("de_DE", "12. März 2026", "12. März 2026", "12. März", "März 2026"),
        ("es_ES", "12 de marzo de 2026", "12 de mar de 2026", "12 de mar", "mar de 2026"),
        ("ja_JP", "2026年3月12日", "2026年3月12日", "3月12日", "2026年3月"),
    ],
)
def test_days_are_written_as_the_language_does(language, full, short, bare, month):
    locale = QLocale(language)
    assert plain(told_date("2026-03-12", locale)) == full
    assert plain(short_day(DAY, locale)) == short
    assert plain(short_day(DAY, locale, year=False)) == bare
    assert plain(short_month(DAY, locale)) == month


@pytest.mark.parametrize(
    ("language", "told"), [("en_GB", "14:05:30"), ("en_US", "2:05:30 PM"), ("fr_FR", "14:05:30")]
)
def test_times_are_told_to_the_second(language, told):
    assert plain(told_time(QTime(14, 5, 30), QLocale(language))) == told


@pytest.mark.parametrize("published", ["", "2026", "2026-03", "in spring", "2026-13-40"])
def test_what_is_no_whole_day_stands_as_it_is(published):
    assert told_date(published, QLocale("fr_FR")) == published


@pytest.mark.parametrize(
    ("language", "value", "told"),
    [
        ("en_GB", 2.5, "2.5"),
        ("fr_FR", 2.5, "2,5"),
        ("fr_FR", 12000, "12000"),
        ("fr_FR", True, "True"),
        ("fr_FR", "v. 2.5", "v. 2.5"),
    ],
)
def test_numbers_have_the_decimal_sign_of_the_language(language, value, told):
    before = QLocale()
    QLocale.setDefault(QLocale(language))
    try:
        assert told_value(value) == told
    finally:
        QLocale.setDefault(before)
