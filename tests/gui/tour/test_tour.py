"""The tour is played as a person plays it: in a process of its own."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from onrecord.work import formats

REAL = Path(__file__).parents[4] / "shared" / "seeds"


def play(output, *arguments):
    command = [sys.executable, "-m", "onrecord", "tour", "--output", str(output), *arguments]
    # Whatever screen there is: the tour does without.
    environment = {key: value for key, value in os.environ.items() if key != "QT_QPA_PLATFORM"}
    return subprocess.run(command, capture_output=True, text=True, env=environment, check=False)


def pictures(output):
    return {
        path.stem.partition(" ")[2]: QImage(str(path))
        for path in (output / "pictures").glob("*.png")
    }


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
    assert taken["entities"] != taken["opened"]
    assert {taken[name].width() for name in sitting} == {3000}


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
    taken = pictures(folder)
    looks = [taken[f"{look}, {window}"] for look in ("light", "dark", "contrast")]
    assert all(one != other for n, one in enumerate(looks) for other in looks[n + 1 :])


@pytest.mark.pipeline
def test_a_second_tour_replaces_the_first(toured):
    folder, first = toured
    assert first.returncode == 0
    assert play(folder).returncode == 0


@pytest.mark.pipeline
@pytest.mark.skipif(not REAL.is_dir(), reason="the real articles are not part of the project")
def test_the_tour_plays_on_real_articles(tmp_path):
    played = play(tmp_path, "--articles", str(REAL))

    assert played.returncode == 0, played.stderr
    assert "By mouse: 3 statements" in played.stdout


def test_a_folder_with_other_things_in_it_is_left_alone(tmp_path):
    pictures = tmp_path / "pictures"
    pictures.mkdir()
    (pictures / "holiday.jpg").write_bytes(b"sun")

    played = play(tmp_path)

    assert played.returncode == 1
    assert "holds other things" in played.stderr
    assert (pictures / "holiday.jpg").read_bytes() == b"sun"
