from __future__ import annotations

import shutil
import xml.etree.ElementTree as Tree
from contextlib import closing

import pytest

from onrecord.errors import Cancelled
from onrecord.work.exporting import export
from onrecord.work.importing import import_paths
from onrecord.work.projects import open_session
from onrecord.work.requests import Request
from tests.builders import TEXT, add, article, span

NEWS = article()


@pytest.fixture
def ana(session):
    add(session, NEWS)
    session.tag(NEWS.id, [span(TEXT, "Taxes will fall")], "claim")
    return session


def left(folder):
    return sorted(each.name for each in folder.iterdir() if "news.onrecord" not in each.name)


def test_label_studio_s_configuration_lies_beside_the_tasks(ana, tmp_path):
    export(ana, Request(tmp_path / "out.json", "label-studio"))
    assert left(tmp_path) == [
        "out.codebook.toml", "out.config.xml", "out.json", "out.json.manifest.json",
    ]  # fmt: skip
    assert Tree.parse(tmp_path / "out.config.xml").getroot().tag == "View"


def test_a_cancelled_export_leaves_no_configuration_either(ana, tmp_path):
    def cancel(done, of):
        raise Cancelled("Cancelled; nothing was written.")

    with pytest.raises(Cancelled):
        export(ana, Request(tmp_path / "out.json", "label-studio"), report=cancel)
    assert left(tmp_path) == []


@pytest.mark.parametrize("name", ["label-studio", "doccano", "prodigy"])
def test_the_folder_of_an_export_can_be_brought_in_as_it_is(ana, tmp_path, empty_project, name):
    folder = tmp_path / "out"
    suffix = ".json" if name == "label-studio" else ".jsonl"
    export(ana, Request(folder / f"out{suffix}", name))
    copy = shutil.copy(empty_project, tmp_path / "other.onrecord")
    with closing(open_session(copy, annotator="Ben")) as other:
        result = import_paths(other, [folder])
    assert (result.articles, result.layers, result.annotations) == (1, 1, 1)
