"""All of the largest part of the real articles, in and out as brat and in again: too many for the
usual tests."""

from __future__ import annotations

from tests.work.test_real_brat import REAL, SAMPLED, assert_unchanged, projects, pytestmark

__all__ = ["projects", "pytestmark"]


def test_all_real_articles_go_in_and_out_and_in_again_unchanged(projects, tmp_path):
    assert_unchanged(projects, REAL / SAMPLED, tmp_path / "out")
