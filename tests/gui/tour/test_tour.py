"""The tour is played as a person plays it: in a process of its own."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from onrecord import resources
from onrecord.work import formats

REAL = Path(__file__).parents[4] / "shared" / "seeds"


def play(output, *arguments):
    command = [sys.executable, "-m", "onrecord", "tour", "--output", str(output), *arguments]
    # Whatever screen there is: the tour does without.
    environment = {key: value for key, value in os.environ.items() if key != "QT_QPA_PLATFORM"}
    return subprocess.run(command, capture_output=True, text=True, env=environment, check=False)


def pictures(output):
    """The pictures' files by what they show; there are too many to open them all."""
    files = (output / "pictures").glob("*.png")
    return {path.stem.partition(" ")[2]: path for path in files}


def differ(output, *names):
    """Whether these pictures are there, and no two the same."""
    taken = pictures(output)
    shown = [QImage(str(taken[name])) for name in names]
    assert all(not each.isNull() for each in shown)
    return all(one != other for n, one in enumerate(shown) for other in shown[n + 1 :])


LOOKS = ("light", "dark", "contrast")


@pytest.fixture(scope="module")
def toured(tmp_path_factory):
    """A folder with a tour in it, and how it was played: it takes its time."""
    folder = tmp_path_factory.mktemp("toured") / "tour"
    return folder, play(folder)


@pytest.mark.pipeline
def test_the_tour_leaves_project_exports_and_pictures(toured):
    folder, played = toured

    assert played.returncode == 0, played.stderr
    assert "Undid" in played.stdout
    assert "equal to the last byte" in played.stdout
    names = {path.name for path in folder.iterdir()}
    assert {"Tour.onrecord", "exports", "pictures"} <= names
    taken = pictures(folder)
    sitting = {"opened", "entities", "statement", "dark, article"}
    assert sitting <= taken.keys()
    assert differ(folder, "entities", "opened")
    assert {QImage(str(taken[name])).width() for name in sitting} == {3000}


@pytest.mark.pipeline
def test_datasets_go_out_in_every_format_and_a_colleagues_folder_comes_in(toured):
    folder, played = toured

    exports = {path.name for path in (folder / "exports").iterdir()}
    for each in formats.writing():
        assert f"  {each.name}: " in played.stdout
        assert exports & {f"labels{each.suffix}", f"labels-{each.name}{each.suffix}"}
    parted = {path.stem for path in (folder / "exports" / "tagger-training").glob("*.conll")}
    assert parted == {"train", "dev", "test"}
    found = re.search(r"import's window: (\d+) of (\d+) tags", played.stdout)
    assert found
    assert found[1] == found[2] != "0"


@pytest.mark.pipeline
@pytest.mark.parametrize("window", ["export", "import"])
def test_there_are_pictures_of_datasets_going_out_and_in_in_every_look(toured, window):
    folder, _ = toured
    assert differ(folder, *(f"{look}, {window}" for look in LOOKS))


@pytest.mark.pipeline
def test_a_team_is_handed_files_takes_them_in_and_settles_where_they_differ(toured):
    folder, played = toured

    files = sorted(path.name for path in (folder / "team" / "shared").glob("*.onrecord"))
    assert len(files) == 2
    for name in ("Jonas Adeyemi", "Mara Lindqvist"):
        assert f"{name} sends 5 articles back." in played.stdout
        assert any(name in file for file in files)
    assert re.search(r"Passed with one key: [1-9]", played.stdout)
    assert re.search(r"and [1-9]\d*, drawn by lot, after a look", played.stdout)
    told = re.search(r"Settled by keys, in 2 of 5 articles: (.*)\.", played.stdout)
    assert told
    for decision in ("first version", "second version", "both acceptable", "all rejected"):
        assert decision in told[1]
    assert "No review" not in played.stdout


@pytest.mark.pipeline
def test_a_review_ends_in_feedback_figures_and_a_dataset_that_says_how_sure_it_is(toured):
    folder, _ = toured

    exports = folder / "exports"
    lines = (exports / "reviewed, with provenance.jsonl").read_text("utf-8").splitlines()
    tags = [tag for line in lines for tag in json.loads(line)["annotations"]]
    surety = {tag.get("provenance") for tag in tags if tag["annotator"] == "gold"}
    assert surety == {"unanimous", "settled", "both acceptable"}
    assert "open" in {tag.get("provenance") for tag in tags}
    (page,) = exports.glob("feedback-*.html")
    assert "Source: boundaries" in page.read_text("utf-8")


@pytest.mark.pipeline
@pytest.mark.parametrize(
    "window",
    ["hand out", "take in", "review", "review, overlaid", "a comment", "feedback", "agreement"],
)
def test_there_are_pictures_of_every_screen_of_a_review_in_every_look(toured, window):
    folder, _ = toured
    assert differ(folder, *(f"{look}, {window}" for look in LOOKS))


@pytest.mark.pipeline
def test_a_second_tour_replaces_the_first(toured):
    folder, first = toured
    assert first.returncode == 0
    again = play(folder, "--articles", str(resources.sample("articles")))
    assert again.returncode == 0, again.stderr
    assert "No review" in again.stdout
    assert not (folder / "team").exists()


@pytest.mark.pipeline
@pytest.mark.skipif(not REAL.is_dir(), reason="the real articles are not part of the project")
def test_the_tour_plays_on_real_articles(tmp_path):
    played = play(tmp_path, "--articles", str(REAL))

    assert played.returncode == 0, played.stderr
    assert "By mouse: 3 statements" in played.stdout
    assert "No review: nobody else has tagged these articles." in played.stdout


def test_a_folder_with_other_things_in_it_is_left_alone(tmp_path):
    pictures = tmp_path / "pictures"
    pictures.mkdir()
    (pictures / "holiday.jpg").write_bytes(b"sun")

    played = play(tmp_path)

    assert played.returncode == 1
    assert "holds other things" in played.stderr
    assert (pictures / "holiday.jpg").read_bytes() == b"sun"
