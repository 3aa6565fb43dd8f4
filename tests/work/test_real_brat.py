"""Real annotated news in, out as brat, and in again: not one span, link or attribute is different.
The articles are newspapers' and lie outside the project; without them this skips."""

from __future__ import annotations

import re
import shutil
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from pybrat.parser import BratParser

from onrecord.model.codebook import LinkRole
from onrecord.work.exporting import export
from onrecord.work.importing import Order, bring_in
from onrecord.work.projects import open_session
from onrecord.work.requests import Request
from onrecord.work.session import Session
from tests.builders import codebook

REAL = Path(__file__).parents[3] / "shared" / "data" / "polnear"
PARTS = ["annotator-training", "dev"]
SAMPLED, EVERY = "train", 10  # the largest part: one article in so many, from all newspapers
LABELS = {"Content": "claim", "Source": "source", "Cue": "cue"}
ROLES = {LinkRole.ATTRIBUTED_TO: "Source", LinkRole.SIGNALLED_BY: "Cue"}

pytestmark = pytest.mark.skipif(not REAL.is_dir(), reason="the real articles are not here")


@pytest.fixture
def projects(empty_project, tmp_path) -> Iterator[tuple[Session, Session]]:
    """Two empty ones."""
    places = [Path(shutil.copy(empty_project, tmp_path / f"{n}.onrecord")) for n in "12"]
    with (
        closing(open_session(places[0], annotator="Ana")) as one,
        closing(open_session(places[1], annotator="Ana")) as other,
    ):
        yield one, other


def counted(folder: Path) -> tuple[Counter[str], Counter[str]]:
    """Labels and roles by a plain count of lines, apart from anything that reads them."""
    lines = [line for file in folder.rglob("*.ann") for line in file.read_text("utf-8").split("\n")]
    labels = Counter(
        line.split("\t")[1].split(" ")[0] for line in lines if re.match(r"T\d+\t", line)
    )
    roles: Counter[str] = Counter()
    for line in lines:
        if re.match(r"E\d+\t", line):
            held = [re.sub(r"\d+$", "", each.split(":")[0]) for each in line.split("\t")[1].split()]
            anchors = held.count("Content") or 1  # a cue stands for a claim that is not there
            for role in ("Source", "Cue"):
                is_anchor = role == "Cue" and not held.count("Content")
                roles[role] += 0 if is_anchor else anchors * held.count(role)
    return labels, roles


def told(session: Session) -> dict[str, tuple[object, ...]]:
    """All that is in a project, by the texts of its articles."""
    read = session.project.read
    names = {each.id: each.name for each in read.annotators()}
    found = {}
    for key in read.article_ids():
        article = read.article(key)
        assert article is not None
        layers = sorted((names[each.annotator_id], each.status) for each in read.layers(key))
        whose = [each.annotator_id for each in read.layers(key)]
        tags = {
            each.id: (names[each.annotator_id], each.label, each.spans, each.note,
                      tuple(sorted(each.attributes.items())))
            for each in read.annotations(key, whose)
        }  # fmt: skip
        links = Counter(
            (each.label, tags[each.from_id], tags[each.to_id], each.note)
            for each in read.links(key, whose)
        )
        found[article.text] = layers, Counter(tags.values()), links
    return found


@pytest.mark.parametrize("part", PARTS)
def test_real_articles_go_in_and_out_and_in_again_unchanged(projects, tmp_path, part):
    assert_unchanged(projects, REAL / part, tmp_path / "out")


def test_so_do_some_of_the_many_more(projects, tmp_path):
    """The benchmarks have all of them."""
    some, real = tmp_path / "some", REAL / SAMPLED
    for kind in ("text", "attributions"):
        (some / kind).mkdir(parents=True)
    for text in sorted((real / "text").iterdir())[::EVERY]:
        shutil.copy(text, some / "text")
        for file in (real / "attributions").glob(f"{text.stem}_*.ann"):
            shutil.copy(file, some / "attributions")
    assert_unchanged(projects, some, tmp_path / "out")


def assert_unchanged(projects: tuple[Session, Session], folder: Path, out: Path) -> None:
    """Real articles of a folder go in, out and in again without any difference."""
    one, other = projects
    result = bring_in(one, Order(paths=(folder,), format_name="brat",
                                 pairs=(("Content", "claim"),)))  # fmt: skip
    assert [str(each) for each in result.skipped] == []
    assert_all_is_in(one, folder, result.left_out)
    export(one, Request(out, "brat", layers=("*",)))
    again = bring_in(other, Order(paths=(out,), format_name="brat"))
    assert [str(each) for each in again.skipped] == []
    assert again.left_out == {}
    assert told(one) == told(other)
    assert (again.articles, again.layers) == (result.articles, result.layers)
    texts = {file.read_text("utf-8") for file in (folder / "text").iterdir()}
    assert set(told(other)) == texts


def assert_all_is_in(session: Session, folder: Path, left_out: Counter[str]) -> None:
    labels, _ = counted(folder)
    found: Counter[str] = Counter()
    for _, tags, _ in told(session).values():
        found.update({tag[1]: 0 for tag in tags})
        for tag, count in tags.items():
            found[tag[1]] += count
    assert {theirs: found[ours] for theirs, ours in LABELS.items()} == {
        theirs: labels[theirs] for theirs in LABELS
    }
    assert set(left_out) <= {"Discuss", "Discard", "Attribution"}
    assert left_out["Discuss"] == labels["Discuss"]


def test_links_are_as_many_as_the_events_have_roles(projects):
    session, _ = projects
    bring_in(session, Order(paths=(REAL / "dev",), format_name="brat",
                            pairs=(("Content", "claim"),)))  # fmt: skip
    book = codebook()
    links: Counter[str] = Counter()
    for _, _, ties in told(session).values():
        for tie, count in ties.items():
            links[ROLES.get(book.link_role(tie[0]), "")] += count
    assert links == counted(REAL / "dev")[1]


def test_pybrat_reads_what_was_written(projects, tmp_path):
    session, _ = projects
    bring_in(session, Order(paths=(REAL / "dev",), format_name="brat",
                            pairs=(("Content", "claim"),)))  # fmt: skip
    export(session, Request(tmp_path / "out", "brat", layers=("*",)))
    labels, _ = counted(REAL / "dev")
    examples = BratParser(error="ignore").parse(tmp_path / "out")  # it minds tags on one place
    found = Counter(each.type for example in examples for each in example.entities)
    assert found == {ours: labels[theirs] for theirs, ours in LABELS.items()}
    for example in examples:
        for each in example.entities:
            covered = " ".join(example.text[span.start : span.end] for span in each.spans)
            assert each.mention == covered.rstrip()
