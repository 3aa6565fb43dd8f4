from __future__ import annotations

import csv
import os
from contextlib import closing

import orjson
import pytest

from onrecord.errors import UserError
from onrecord.formats import codebook_toml
from onrecord.model.findings import Finding
from onrecord.model.layers import LayerStatus, annotator_named, layer_of
from onrecord.model.registries import Actor, Issue
from onrecord.work import formats
from onrecord.work.exporting import export
from onrecord.work.projects import open_session
from onrecord.work.requests import Request
from tests.builders import TEXT, add, adding, article, content, raw, rows, span, tag

NEWS, OTHER = article(), article("Rates will rise.")
FORMATS = [each.name for each in formats.writing()]


@pytest.fixture
def ana(session):
    """Ana and Ben tagged, a machine and gold too; one article has no tags."""
    add(session.as_annotator("Desk"), NEWS, OTHER)
    session.tag(NEWS.id, [span(TEXT, "Taxes will fall")], "claim")
    session.as_annotator("Ben").tag(NEWS.id, [span(TEXT, "the minister")], "source")
    session.keep_machine_layer(NEWS.id, "machine:x@1", [Finding(0, 5, "entity", {})])
    gold = annotator_named("gold")
    settled = tag("claim", NEWS, "The mayor", by=gold.id)
    layer = layer_of(NEWS.id, gold.id, LayerStatus.SETTLED)
    session.project.commit_outside_history(adding(gold, layer, settled))
    return session


def lines(path):
    return [orjson.loads(line) for line in path.read_bytes().splitlines()]


def whose(path):
    return sorted({each["annotator"] for line in lines(path) for each in line["annotations"]})


@pytest.mark.parametrize(
    ("patterns", "names"),
    [
        ([], ["Ana", "Ben", "gold"]),
        (["Ana"], ["Ana"]),
        (["A*", "gold"], ["Ana", "gold"]),
        (["machine:*"], ["machine:x@1"]),
        (["*"], ["Ana", "Ben", "gold", "machine:x@1"]),
    ],
)
def test_people_and_gold_go_out_and_machines_only_when_named(ana, tmp_path, patterns, names):
    out = tmp_path / "out.jsonl"
    export(ana, Request(out, "jsonl", layers=tuple(patterns)))
    assert whose(out) == names


def test_a_layer_nobody_has_is_refused_with_those_there_are(ana, tmp_path):
    with pytest.raises(UserError, match="There is no layer “Zoë”; there are: Desk, Ana, Ben, "):
        export(ana, Request(tmp_path / "out.jsonl", "jsonl", layers=("Zoë",)))
    assert not (tmp_path / "out.jsonl").exists()


def test_every_article_is_a_line_and_nothing_else_is_in_the_file(ana, tmp_path):
    out = tmp_path / "out.jsonl"
    result = export(ana, Request(out, "jsonl"))
    assert [line["article"]["id"] for line in lines(out)] == [NEWS.id, OTHER.id]
    assert (result.articles, result.annotations) == (2, 3)
    assert out.read_bytes().endswith(b"}\n")


def test_the_codebook_lies_beside_the_lines(ana, tmp_path):
    export(ana, Request(tmp_path / "out.jsonl", "jsonl"))
    book = codebook_toml.read(tmp_path / "out.codebook.toml")
    assert book.labels == ana.codebook.labels
    assert book.links == ana.codebook.links


def test_actors_and_issues_go_with_the_articles_that_refer_to_them(ana, tmp_path):
    named, other, issue = Actor(name="The minister"), Actor(name="Nobody"), Issue(name="Taxes")
    add(ana.as_annotator("Desk"), named, other, issue)
    (claim,) = ana.sheet(NEWS.id).annotations
    source = ana.tag(NEWS.id, [span(TEXT, "minister")], "source", statement_id=claim)
    stance = ana.tag(NEWS.id, [], "stance", statement_id=claim)
    ana.set_attribute(source.changes[0].after.id, "actor", named.id)
    ana.set_attribute(stance.changes[0].after.id, "issue", issue.id)
    out = tmp_path / "out.jsonl"
    export(ana, Request(out, "jsonl"))
    with_them, without = lines(out)
    assert [each["name"] for each in with_them["actors"]] == ["The minister"]
    assert [each["name"] for each in with_them["issues"]] == ["Taxes"]
    assert without["actors"] == without["issues"] == []


def test_a_merged_actor_goes_with_what_it_was_merged_into(ana, tmp_path):
    kept = Actor(name="The minister")
    between = Actor(name="A minister", merged_into=kept.id)
    gone = Actor(name="Minister", merged_into=between.id)
    add(ana.as_annotator("Desk"), kept, between, gone)
    (claim,) = ana.sheet(NEWS.id).annotations
    source = ana.tag(NEWS.id, [span(TEXT, "minister")], "source", statement_id=claim)
    ana.set_attribute(source.changes[0].after.id, "actor", gone.id)
    export(ana, Request(tmp_path / "out.jsonl", "jsonl"))
    (line, _) = lines(tmp_path / "out.jsonl")
    into = {each["name"]: each.get("merged_into") for each in line["actors"]}
    assert into == {"A minister": kept.id, "Minister": between.id, "The minister": None}
    export(ana, Request(tmp_path / "out.csv", "csv"))
    table = (tmp_path / "out.csv").read_text("utf-8-sig").splitlines()
    assert {row["source.actor"] for row in csv.DictReader(table)} == {"The minister", ""}


@pytest.mark.parametrize("name", FORMATS)
def test_the_same_project_gives_the_same_bytes(ana, tmp_path, name):
    for file in ("one", "other"):
        export(ana, Request(tmp_path / file, name))
    assert (tmp_path / "one").read_bytes() == (tmp_path / "other").read_bytes()


@pytest.mark.parametrize("name", FORMATS)
def test_an_empty_project_can_be_exported(session, tmp_path, name):
    assert export(session, Request(tmp_path / "out", name)).articles == 0


@pytest.mark.parametrize("name", FORMATS)
def test_exporting_changes_nothing(ana, tmp_path, name):
    before = content(ana)
    export(ana, Request(tmp_path / "out", name))
    assert content(ana) == before


def left(folder):
    return sorted(each.name for each in folder.iterdir() if "news.onrecord" not in each.name)


@pytest.mark.parametrize("name", FORMATS)
def test_an_export_that_fails_leaves_the_old_file_as_it_was(ana, tmp_path, name):
    out = tmp_path / "out.jsonl"
    export(ana, Request(out, name))
    before = {file.name: file.read_bytes() for file in tmp_path.glob("out*")}
    with raw(ana.path) as other:
        other.execute("UPDATE articles SET text = 'changed' WHERE id = ?", [OTHER.id])
    with pytest.raises(UserError, match=r"“Rates will rise\.” was changed from outside"):
        export(ana, Request(out, name))
    assert {file.name: file.read_bytes() for file in tmp_path.glob("out*")} == before
    assert left(tmp_path) == sorted(before)


def test_an_export_stopped_by_the_person_leaves_nothing(ana, tmp_path):
    def stop(_done, _all):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        export(ana, Request(tmp_path / "out.jsonl", "jsonl"), report=stop)
    assert left(tmp_path) == []


def test_a_folder_in_place_of_the_file_is_told_before_anything_is_written(ana, tmp_path):
    (tmp_path / "out.jsonl").mkdir()
    with pytest.raises(UserError, match=r"out\.jsonl is a folder; name a file in it\."):
        export(ana, Request(tmp_path / "out.jsonl", "jsonl"))
    assert left(tmp_path) == ["out.jsonl"]


def test_a_place_that_cannot_be_written_is_told(ana, tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(UserError, match="not written"):
        export(ana, Request(tmp_path / "file" / "out.jsonl", "jsonl"))


def test_the_project_itself_is_never_written_over(ana):
    with pytest.raises(UserError, match="is the project itself; choose another name"):
        export(ana, Request(ana.path, "jsonl"))
    assert rows(ana.path, "SELECT count(*) FROM articles") == [(2,)]


def test_an_unknown_format_is_refused_with_those_there_are(ana, tmp_path):
    with pytest.raises(UserError, match="There is no format “xlsx”; choose one of jsonl, csv"):
        export(ana, Request(tmp_path / "out", "xlsx"))


def test_progress_is_told(ana, tmp_path):
    told = []
    export(ana, Request(tmp_path / "out", "csv"), report=lambda *at: told.append(at))
    assert told == [(1, 2), (2, 2)]


def test_what_somebody_writes_meanwhile_does_not_get_into_an_export(ana, tmp_path):
    def write_once(done, _all):
        if done == 1:
            ana.as_annotator("Ben").tag(OTHER.id, [span(OTHER.text, "Rates")], "claim")

    with closing(open_session(ana.path, annotator="Cem", read_only=True)) as reader:
        export(reader, Request(tmp_path / "out.jsonl", "jsonl"), report=write_once)
    assert lines(tmp_path / "out.jsonl")[1]["annotations"] == []
    assert ana.as_annotator("Ben").queue_row(OTHER.id).claims == 1


def test_a_device_is_not_replaced_by_a_file(session, tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with pytest.raises(UserError, match="no ordinary file"):
        export(session, Request(pipe, "csv"))
    assert pipe.is_fifo()


def test_a_codebook_of_somebodys_own_beside_the_export_is_kept(session, tmp_path):
    own = tmp_path / "labels.codebook.toml"
    own.write_text("# my own notes\n")
    export(session, Request(tmp_path / "labels.jsonl", "jsonl"))
    assert (tmp_path / "labels.codebook.toml.old").read_text() == "# my own notes\n"


def test_tags_that_no_longer_fit_their_words_do_not_go_out(session, tmp_path, project_path):
    about = article()
    add(session, about)
    session.tag(about.id, [span(TEXT, "Taxes will fall")], "claim")
    with raw(project_path) as connection:
        connection.execute("UPDATE spans SET text = 'Taxes will rise'")
    with pytest.raises(UserError, match="no longer fit"):
        export(session, Request(tmp_path / "labels.csv", "csv"))
    with pytest.raises(UserError, match="no longer fit"):
        session.sheet(about.id)
