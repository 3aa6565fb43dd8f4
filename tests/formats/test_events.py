from __future__ import annotations

import csv
from dataclasses import replace
from pathlib import Path

import pytest

from onrecord.formats import events
from onrecord.model.losses import Losses
from onrecord.model.registries import Actor
from tests.builders import dataset
from tests.debates import debate

GOLDEN = Path(__file__).parent / "golden" / "events.csv"


def rows(path, losses=None):
    events.write(dataset(*debate(), losses=losses or Losses()), path)
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, strict=True))


def test_the_golden_file_is_written_byte_for_byte(tmp_path):
    rows(tmp_path / "out.csv")
    assert (tmp_path / "out.csv").read_bytes() == GOLDEN.read_bytes()


def test_a_row_tells_who_said_what_on_which_issue_and_for_or_against(tmp_path):
    keep, drop, *_ = rows(tmp_path / "out.csv")
    assert (keep["time"], keep["document"], keep["annotator"]) == ("2026-03-14", "Ferries", "Ana")
    assert (keep["actor"], keep["concept"], keep["agreement"], keep["sign"]) == (
        "The mayor", "Ferry subsidy", "support", "positive",
    )  # fmt: skip
    assert (keep["text"], keep["cue"], keep["source"]) == ("Keep it", "said", "the mayor")
    assert (keep["start"], keep["end"], keep["fragments"]) == ("10", "17", "10..17")
    assert (drop["organisation"], drop["claim.kind"], drop["split"]) == (
        "Skerrow", "policy", "train",
    )  # fmt: skip


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"])
def test_whatever_a_formula_may_begin_with_is_kept_from_running(tmp_path, start):
    first, *_ = debate()
    actors = (*first.actors, Actor(id="line", name=f"{start}1+1"))
    events.write(dataset(replace(first, actors=actors)), tmp_path / "out.csv")
    with (tmp_path / "out.csv").open(encoding="utf-8-sig", newline="") as file:
        found = [row["actor"] for row in csv.DictReader(file, strict=True)]
    assert f"'{start}1+1" in found
    assert f"{start}1+1" not in found


def test_no_cell_is_a_formula(tmp_path):
    _, drop, *_ = rows(tmp_path / "out.csv")
    assert drop["actor"] == drop["source.actor"] == "'=Skerrow Line"


def test_tags_that_are_no_part_of_a_statement_are_counted(tmp_path):
    losses = Losses()
    rows(tmp_path / "out.csv", losses)
    assert losses.counts == {events.NO_EVENT: 2}
    assert {each.words for each in losses.cases} == {"rained"}


def test_the_columns_are_those_that_are_documented(tmp_path):
    documented = [
        name.strip()
        for line in (events.__doc__ or "").splitlines()
        if line.startswith("| ") and "---" not in line
        for name in line.split("|")[1].split(",")
    ]
    (first, *_) = rows(tmp_path / "out.csv")
    assert set(documented) - {"column"} == {key for key in first if "." not in key}
