from __future__ import annotations

from pathlib import Path

from onrecord.work.importing import Order, bring_in
from onrecord.work.session import Session

BRAT = "T1\tclaim 0 9\tThe ferry\nT2\tSource 20 32\tthe minister\n"
TEXT = "The ferry will stop, the minister said."


def test_what_is_paired_with_nothing_stays_behind_even_where_its_name_fits(
    session: Session, tmp_path: Path
) -> None:
    (tmp_path / "a.txt").write_text(TEXT, "utf-8")
    (tmp_path / "a.ann").write_text(BRAT.replace("20 32", "21 33"), "utf-8")
    result = bring_in(session, Order(paths=(tmp_path / "a.ann",), pairs=(("Claim", ""),)))
    assert result.left_out == {"claim": 1}
    assert result.annotations == 1
    assert result.skipped == []
