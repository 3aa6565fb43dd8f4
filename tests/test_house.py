"""What the house promises of itself: pages that name what is there, and nothing left out."""

from __future__ import annotations

import re
from pathlib import Path

import orjson
import pytest
import typer.main

from onrecord import resources
from onrecord.cli.app import app
from onrecord.formats import codebook_toml
from onrecord.work import formats

ROOT = Path(__file__).parents[1]
PACKAGES = sorted(path.parent for path in (ROOT / "desktop" / "onrecord").glob("*/__init__.py"))
COMMANDS = sorted(typer.main.get_group(app).commands)
ARTICLES = sorted(resources.sample("articles").glob("*.txt"))
LAYERS = sorted(resources.sample("layers").glob("*.jsonl"))

names = pytest.mark.parametrize("package", PACKAGES, ids=lambda path: path.name)


def page(name: str) -> str:
    return (ROOT / name).read_text("utf-8")


@names
def test_the_architecture_page_names_every_package(package):
    assert f"  {package.name}/ " in page("desktop/README.md")


@names
def test_every_package_has_tests(package):
    assert list((ROOT / "tests" / package.name).glob("**/test_*.py"))


@names
def test_every_package_says_what_it_is(package):
    assert (package / "__init__.py").read_text("utf-8").startswith('"""')


@pytest.mark.parametrize("command", COMMANDS)
def test_the_read_me_names_every_command(command):
    assert f"onrecord {command} " in page("README.md")


@pytest.mark.parametrize("command", COMMANDS)
def test_every_option_of_a_command_has_help(command):
    parameters = typer.main.get_group(app).commands[command].params
    assert [each.name for each in parameters if not getattr(each, "help", "")] == []


@pytest.mark.parametrize("format_", formats.offered().formats, ids=lambda each: each.name)
def test_every_format_is_told_of(format_):
    assert re.search(rf"--format \S*\b{format_.name}\b", page("README.md"))


def test_the_export_command_names_every_format_it_writes():
    parameters = typer.main.get_group(app).commands["export"].params
    (told,) = (each.help for each in parameters if each.name == "format_name")
    assert told == " | ".join(each.name for each in formats.writing())


@pytest.mark.parametrize("path", sorted(resources.path("codebooks").glob("*.toml")), ids=str)
def test_the_shipped_codebooks_are_valid(path):
    assert codebook_toml.read(path).labels


# the sample articles


def test_there_are_enough_sample_articles():
    assert len(ARTICLES) >= 12


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_a_sample_article_has_the_length_of_one(path):
    assert 400 <= len(path.read_text("utf-8").split()) <= 1200


def test_at_least_four_articles_were_tagged_by_two_people_who_differ():
    tagged: dict[str, list[frozenset]] = {}
    for path in LAYERS:
        for line in path.read_bytes().splitlines():
            data = orjson.loads(line)
            said = frozenset(
                (tag["label"], str(tag["spans"]), str(tag["attributes"]))
                for tag in data["annotations"]
            )
            tagged.setdefault(data["article"]["sha256"], []).append(said)
    twice = [found for found in tagged.values() if len(found) == 2]
    assert len(twice) >= 4
    assert all(one != other and one & other for one, other in twice)


def test_the_samples_hold_what_real_news_holds():
    text = "\n".join(path.read_text("utf-8") for path in ARTICLES)
    assert all(sign in text for sign in ("“", "’", "\u00a0", "É"))
    assert re.search("[\U0001f300-\U0001faff]", text)
    for words in (
        "two government sources",
        "third source",
        "declined to comment",
        "not authorised",
    ):
        assert words in text.lower()


def test_the_sample_page_tells_of_every_article():
    told = page("seeds/README.md")
    assert [path.stem for path in ARTICLES if f"| {path.stem} |" not in told] == []


def test_the_samples_refer_to_actors_and_issues_that_they_hold():
    people: dict[str, str] = {}
    for path in LAYERS:
        for line in path.read_text("utf-8").splitlines():
            data = orjson.loads(line)
            held = {each["id"]: each["name"] for each in (*data["actors"], *data["issues"])}
            meant = {
                tag["attributes"][name]
                for tag in data["annotations"]
                for name in ("actor", "issue")
                if name in tag["attributes"]
            }
            assert meant == set(held)
            people |= held
    assert len(people) == 18
    assert {"Catriona Muir", "The mayor of Port Ennis"} < set(people.values())  # to be merged
