from __future__ import annotations

import csv
import os
from contextlib import closing
from dataclasses import replace

import orjson
import pytest
from jsonschema import Draft202012Validator

from onrecord import __version__, resources
from onrecord.errors import Cancelled, UserError
from onrecord.formats import codebook_toml
from onrecord.model.findings import Finding
from onrecord.model.formats import EVERYTHING, Feature, Format
from onrecord.model.layers import LayerStatus, annotator_named, layer_of
from onrecord.model.registries import Actor, Issue
from onrecord.model.splitting import Split
from onrecord.work import formats
from onrecord.work.exporting import export, rehearse
from onrecord.work.importing import import_paths
from onrecord.work.projects import new_project, open_session
from onrecord.work.requests import Only, Request, Unit
from tests.builders import TEXT, add, adding, article, content, raw, rows, span, tag

NEWS, OTHER = article(), article("Rates will rise.")
FORMATS = [each.name for each in formats.writing()]
ALL = ["Ana", "Ben", "gold"]
MANIFEST = Draft202012Validator(
    orjson.loads(resources.path("schemas/manifest-1.schema.json").read_bytes())
)


def count_lines(dataset, place):
    place.write_text(str(sum(1 for _ in dataset.bundles)))


def count_in_a_folder(dataset, place):
    count_lines(dataset, place / "data")


@pytest.fixture
def added(monkeypatch):
    """Adds formats to those there are."""

    def add_format(found):
        both = formats.Offered((*formats.offered().formats, found), ())
        monkeypatch.setattr(formats, "offered", lambda: both)
        return found.name

    return add_format


@pytest.fixture
def lossy(added):
    """The name of a format that holds neither provenance nor split spans."""
    holds = EVERYTHING - {Feature.PROVENANCE, Feature.FRAGMENTS}
    return added(Format(name="lossy", title="L", suffixes=(".l",), holds=holds, write=count_lines))


@pytest.fixture
def foldered(added):
    """The name of a format that writes folders."""
    return added(Format(name="folder", title="F", is_folder=True, write=count_in_a_folder))


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


def written(folder, name):
    """Path and bytes of all files an export wrote under this name, and of those beside it."""
    files = (file for place in folder.glob(f"{name}*") for file in (place, *place.rglob("*")))
    return {str(x.relative_to(folder)): x.read_bytes() for x in files if x.is_file()}


@pytest.mark.parametrize("name", FORMATS)
def test_the_same_project_gives_the_same_bytes(ana, tmp_path, name):
    for folder in ("one", "other"):
        export(ana, Request(tmp_path / folder / "out", name))
    first = written(tmp_path / "one", "out")
    assert first
    assert first == written(tmp_path / "other", "out")


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
    before, names = written(tmp_path, "out"), left(tmp_path)
    with raw(ana.path) as other:
        other.execute("UPDATE articles SET text = 'changed' WHERE id = ?", [OTHER.id])
    with pytest.raises(UserError, match=r"“Rates will rise\.” was changed from outside"):
        export(ana, Request(out, name))
    assert written(tmp_path, "out") == before
    assert left(tmp_path) == names


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
    with pytest.raises(UserError, match="There is no format “papyrus”; choose one of jsonl, csv"):
        export(ana, Request(tmp_path / "out", "papyrus"))


def test_progress_is_told(ana, tmp_path):
    told = []
    export(ana, Request(tmp_path / "out", "csv"), report=lambda *at: told.append(at))
    assert told == [(1, 2), (2, 2), (2, 2)]  # the last one before it is put in place


@pytest.mark.parametrize("name", ["xlsx", "qdpx", "docbin"])
def test_what_goes_on_after_the_last_article_is_heard_of_and_can_be_cancelled(ana, tmp_path, name):
    told = []
    export(ana, Request(tmp_path / "all", name), report=lambda *at: told.append(at))
    assert told.count((2, 2)) > 2  # the article, the end, and what lies between

    def report(*at):
        told.append(at)
        if told.count((2, 2)) == 2:
            raise Cancelled("Cancelled; nothing was written.")

    told.clear()
    with pytest.raises(Cancelled):
        export(ana, Request(tmp_path / "out", name), report=report)
    assert list(tmp_path.glob("out*")) == []


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


# what goes


def labelled(path):
    return [[each["label"] for each in line["annotations"]] for line in lines(path)]


def test_only_the_chosen_labels_go_with_the_links_between_them(ana, tmp_path):
    (claim,) = ana.sheet(NEWS.id).annotations
    ana.tag(NEWS.id, [span(TEXT, "minister")], "source", statement_id=claim)
    ana.tag(NEWS.id, [span(TEXT, "said")], "cue", statement_id=claim)
    request = Request(tmp_path / "out", layers=("Ana",), labels=("claim", "source"))
    export(ana, request)
    assert [sorted(each) for each in labelled(tmp_path / "out")] == [["claim", "source"], []]
    assert [len(line["links"]) for line in lines(tmp_path / "out")] == [1, 0]


def test_a_label_that_is_not_there_is_refused_with_those_that_are(ana, tmp_path):
    with pytest.raises(UserError, match="no label “clame”; there are: claim, "):
        export(ana, Request(tmp_path / "out", labels=("clame",)))


@pytest.mark.parametrize(
    ("only", "names"), [("done", ["Ben", "gold"]), ("settled", ["gold"]), ("all", ALL)]
)
def test_layers_that_are_not_so_far_can_stay_behind(ana, tmp_path, only, names):
    ana.as_annotator("Ben").set_status(NEWS.id, LayerStatus.DONE)
    export(ana, Request(tmp_path / "out", only=Only(only)))
    assert sorted({each["annotator"] for x in lines(tmp_path / "out") for each in x["layers"]}) == (
        names
    )
    assert (len(lines(tmp_path / "out")) == 2) is (only == "all")


def test_sentences_can_be_the_records(ana, tmp_path):
    result = export(ana, Request(tmp_path / "out", unit=Unit.SENTENCE, layers=("Ana",)))
    assert result.articles == len(lines(tmp_path / "out")) == 5
    (with_claim,) = [line for line in lines(tmp_path / "out") if line["annotations"]]
    assert with_claim["article"]["text"].startswith("“Taxes will fall,”")


def test_the_text_can_stay_behind_and_is_found_again_by_its_hash(ana, tmp_path, project_path):
    out = tmp_path / "out.jsonl"
    export(ana, Request(out, with_text=False))
    assert TEXT.encode() not in out.read_bytes()
    assert [line["article"]["text"] for line in lines(out)] == ["", ""]
    other = new_project(tmp_path / "other", annotator="Desk")
    with closing(open_session(other, annotator="Desk")) as session:
        assert "no article here has the hash of it" in str(import_paths(session, [out]).skipped[0])
        add(session, NEWS, OTHER)
        result = import_paths(session, [out])
        assert (result.articles, result.annotations) == (0, 3)
        assert result.skipped == []


def test_what_cannot_do_without_the_text_says_so(ana, tmp_path):
    needy = next((each for each in formats.writing() if not each.textless), None)
    if needy:
        with pytest.raises(UserError, match="cannot leave out the text; these can: jsonl"):
            export(ana, Request(tmp_path / "out", needy.name, with_text=False))


def test_each_record_tells_its_split(ana, tmp_path):
    split = Split.told("train=50,test=50", seed=3)
    export(ana, Request(tmp_path / "out", split=split))
    assert sorted(line["split"] for line in lines(tmp_path / "out")) == ["test", "train"]
    manifest = orjson.loads((tmp_path / "out.manifest.json").read_bytes())
    assert manifest["counts"]["splits"] == {"train": 1, "test": 1}
    assert manifest["filters"]["split"] == {
        "shares": {"train": 50.0, "test": 50.0}, "seed": 3, "group_by": "",
    }  # fmt: skip


def test_articles_of_one_outlet_stay_together(session, tmp_path):
    add(session, *(article(f"Text {n}.", outlet="The Herald") for n in range(4)))
    split = Split.told("train=50,test=50", group_by="outlet")
    export(session, Request(tmp_path / "out", split=split))
    assert len({line["split"] for line in lines(tmp_path / "out")}) == 1


# what is said of it


def test_the_manifest_tells_where_the_data_come_from(ana, tmp_path):
    export(ana, Request(tmp_path / "out.csv", "csv", labels=("claim",)))
    manifest = orjson.loads((tmp_path / "out.csv.manifest.json").read_bytes())
    assert [error.message for error in MANIFEST.iter_errors(manifest)] == []
    assert manifest["program"] == {"name": "onrecord", "version": __version__}
    assert manifest["codebook"]["revision"] == ana.codebook.revision
    assert manifest["counts"]["labels"] == {"claim": 2}
    assert {each["sha256"] for each in manifest["texts"]} == {NEWS.sha256, OTHER.sha256}
    assert {each["annotator"]: each["articles"] for each in manifest["layers"]} == {
        "Ana": 1, "Ben": 0, "Desk": 0, "gold": 1,
    }  # fmt: skip


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_comes_with_a_manifest_and_the_codebook(ana, tmp_path, name):
    export(ana, Request(tmp_path / "out", name))
    inside = formats.written_as(name).is_folder
    beside = tmp_path / "out" / "manifest.json" if inside else tmp_path / "out.manifest.json"
    manifest = orjson.loads(beside.read_bytes())
    assert [error.message for error in MANIFEST.iter_errors(manifest)] == []
    book = beside.with_name(beside.name.replace("manifest.json", "codebook.toml"))
    assert codebook_toml.read(book).labels == ana.codebook.labels


def test_what_cannot_be_held_is_told_before_anything_is_there(ana, tmp_path, lossy):
    ana.tag(OTHER.id, [span(OTHER.text, "Rates"), span(OTHER.text, "rise")], "claim")
    told = []

    def refuse(losses):
        told.append(dict(losses.counts))
        assert [name[:17] for name in left(tmp_path)] == [".onrecord-export-"]
        return False

    with pytest.raises(Cancelled):
        export(ana, Request(tmp_path / "out", lossy), agree=refuse)
    assert left(tmp_path) == []
    assert told == [{Feature.PROVENANCE.value: 4, Feature.FRAGMENTS.value: 1}]


def test_the_manifest_lists_what_was_not_held(ana, tmp_path, lossy):
    ana.tag(OTHER.id, [span(OTHER.text, "Rates"), span(OTHER.text, "rise")], "claim")
    export(ana, Request(tmp_path / "out", lossy))
    manifest = orjson.loads((tmp_path / "out.manifest.json").read_bytes())
    of_all, of_one = manifest["not_held"]
    assert (of_all["what"], of_all["count"]) == (Feature.PROVENANCE.value, 4)
    assert of_all["cases"] == []  # it is true of every tag
    assert [case["text"] for case in of_one["cases"]] == ["Rates … rise"]


def test_a_rehearsal_tells_all_and_writes_nothing(ana, tmp_path, lossy):
    result = rehearse(ana, Request(tmp_path / "out", lossy))
    assert result.losses.counts == {Feature.PROVENANCE.value: 3}
    assert (result.articles, result.path) == (2, tmp_path / "out")
    assert left(tmp_path) == []


# folders


def test_a_folder_takes_the_place_of_an_older_export(ana, tmp_path, foldered):
    export(ana, Request(tmp_path / "out", foldered, only=Only.SETTLED))
    export(ana, Request(tmp_path / "out", foldered))
    assert left(tmp_path / "out") == ["codebook.toml", "data", "manifest.json"]
    assert (tmp_path / "out" / "data").read_text() == "2"


def test_a_file_in_place_of_the_folder_is_told(ana, tmp_path, foldered):
    (tmp_path / "out").write_text("mine")
    with pytest.raises(UserError, match="is a file; name a folder"):
        export(ana, Request(tmp_path / "out", foldered))
    assert (tmp_path / "out").read_text() == "mine"


def test_shares_are_of_what_goes_out(session, tmp_path):
    news = [article(f"Text {n}.") for n in range(40)]
    add(session, *news)
    for each in news[:10]:
        session.tag(each.id, [span(each.text, "Text")], "claim")
        session.set_status(each.id, LayerStatus.DONE)
    split = Split.told("train=80,dev=10,test=10", seed=1)
    result = export(session, Request(tmp_path / "out", only=Only.DONE, split=split))
    assert result.splits == {"train": 8, "dev": 1, "test": 1}


def test_a_part_that_got_nothing_is_told(ana, tmp_path):
    split = Split.told("train=1,dev=1,test=1")
    assert sorted(export(ana, Request(tmp_path / "out", split=split)).splits.values()) == [0, 1, 1]


def test_an_annotator_whose_name_looks_like_a_pattern_is_found(session, tmp_path):
    news = article()
    add(session, news)
    session.as_annotator("Ana [old]").tag(news.id, [span(TEXT, "Taxes")], "claim")
    result = export(session, Request(tmp_path / "out", layers=("Ana [old]",)))
    assert (result.layers, result.annotations) == (("Ana [old]",), 1)


def test_without_room_for_temporary_files_a_rehearsal_says_so(ana, tmp_path, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "gone"))
    with pytest.raises(UserError, match="no place for temporary files: No such file"):
        rehearse(ana, Request(tmp_path / "out"))


def test_to_train_on_only_articles_with_a_layer_go_out(ana, tmp_path):
    result = export(ana, Request(tmp_path / "out", "conllup", layers=("Ana",)))
    assert (result.articles, result.losses.counts[Feature.UNLAYERED.value]) == (1, 1)
    split = Split.told("train=1,test=1")
    result = export(ana, Request(tmp_path / "out", "conllup", layers=("Ana",), split=split))
    assert sorted(result.splits.values()) == [0, 1]


def test_an_export_of_nothing_is_refused(ana, tmp_path):
    with pytest.raises(UserError, match="Nothing would go out"):
        export(ana, Request(tmp_path / "out", layers=("Ana",), only=Only.SETTLED))
    assert left(tmp_path) == []


def test_labels_and_layers_are_known_whatever_the_case(ana, tmp_path):
    export(ana, Request(tmp_path / "out", layers=("aN*",), labels=("CLAIM",)))
    assert labelled(tmp_path / "out") == [["claim"], []]


def test_facts_of_an_article_are_counted_once_for_all_its_sentences(ana, tmp_path):
    request = Request(tmp_path / "out", "conllup", layers=("Ana",), unit=Unit.SENTENCE)
    whole = export(ana, replace(request, unit=Unit.ARTICLE)).losses.counts
    assert export(ana, request).losses.counts[Feature.FACTS.value] == whole[Feature.FACTS.value]
    manifest = orjson.loads((tmp_path / "out" / "manifest.json").read_bytes())
    assert (manifest["counts"]["articles"], manifest["counts"]["records"]) == (1, 4)
