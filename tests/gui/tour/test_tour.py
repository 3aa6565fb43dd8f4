"""The tour is played as a person plays it: in a process of its own."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

REAL = Path(__file__).parents[4] / "shared" / "seeds"


def play(output, *arguments):
    command = [sys.executable, "-m", "onrecord", "tour", "--output", str(output), *arguments]
    # Whatever screen there is: the tour does without.
    environment = {key: value for key, value in os.environ.items() if key != "QT_QPA_PLATFORM"}
    return subprocess.run(command, capture_output=True, text=True, env=environment, check=False)


def pictures(output):
    return {path.stem[3:]: QImage(str(path)) for path in (output / "pictures").glob("*.png")}


@pytest.mark.pipeline
def test_the_tour_leaves_project_exports_and_pictures(tmp_path):
    played = play(tmp_path / "tour")

    assert played.returncode == 0, played.stderr
    assert "Undid" in played.stdout
    assert "equal to the last byte" in played.stdout
    names = {path.name for path in (tmp_path / "tour").iterdir()}
    assert {"Tour.onrecord", "exports", "pictures"} <= names
    taken = pictures(tmp_path / "tour")
    assert {"opened", "entities", "statement", "dark"} <= taken.keys()
    assert taken["entities"] != taken["opened"]
    assert all(image.width() == 3000 for name, image in taken.items() if name != "keys")


@pytest.mark.pipeline
def test_a_second_tour_replaces_the_first(tmp_path):
    assert play(tmp_path).returncode == 0
    assert play(tmp_path).returncode == 0


@pytest.mark.pipeline
@pytest.mark.skipif(not REAL.is_dir(), reason="the real articles are not part of the project")
def test_the_tour_plays_on_real_articles(tmp_path):
    played = play(tmp_path, "--articles", str(REAL))

    assert played.returncode == 0, played.stderr
    assert "Tagged 3 statements" in played.stdout


def test_a_folder_with_other_things_in_it_is_left_alone(tmp_path):
    pictures = tmp_path / "pictures"
    pictures.mkdir()
    (pictures / "holiday.jpg").write_bytes(b"sun")

    played = play(tmp_path)

    assert played.returncode == 1
    assert "holds other things" in played.stderr
    assert (pictures / "holiday.jpg").read_bytes() == b"sun"
