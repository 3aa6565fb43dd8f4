from __future__ import annotations

import codecs
import os
from contextlib import closing
from dataclasses import replace
from itertools import islice, pairwise

import orjson
import pytest

from onrecord import resources
from onrecord.errors import Cancelled, ConflictError, FormatError, UserError
from onrecord.formats import codebook_toml
from onrecord.model.annotations import Annotation
from onrecord.model.articles import RegionKind, text_hash
from onrecord.model.codebook import Label
from onrecord.model.items import Item, Recoding
from onrecord.model.layers import LayerStatus, kind_of
from onrecord.model.registries import Actor
from onrecord.work import formats
from onrecord.work.importing import Import, Order, Progress, bring_in, import_paths
from onrecord.work.projects import open_session
from tests.builders import add, adding, article, content, only_change, rows, span

TEXT = "Ferry cut divides islands\n\nTaxes will fall, the minister said."


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "incoming"
    folder.mkdir()
    return folder


def write(folder, name, data=TEXT):
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return path


def line(**parts):
    """A line of JSONL with an article in it."""
    given = {"id": "a1", "title": "Ferry cut", "text": TEXT, **parts.pop("article", {})}
    return {"format": 1, "article": given, **parts}


def claim(words="Taxes will fall", **parts):
    start, end, text = span(TEXT, words)
    given = {"id": "c1", "annotator": "Ben", "label": "claim"}
    return {**given, "spans": [{"start": start, "end": end, "text": text}], **parts}


def write_lines(folder, *lines, name="labels.jsonl"):
    data = [each if isinstance(each, bytes) else orjson.dumps(each) for each in lines]
    return write(folder, name, b"\n".join(data) + b"\n")


def skipped(result):
    return [str(each) for each in result.skipped]


def titles(session):
    return [row.title for row in session.queue()]


# text files


def test_a_folder_is_brought_in_with_all_below_it_in_order_of_name(session, folder):
    write(folder, "b.txt", "Second.")
    write(folder, "a/deep/first.TXT", "First.")
    write(folder, "notes.pdf", "%PDF")
    write(folder, ".hidden/secret.txt", "Hidden.")
    result = import_paths(session, [folder])
    assert titles(session) == ["First.", "Second."]
    left = f"{folder}: files of other kinds left aside (.pdf: 1)."
    assert (result.articles, skipped(result)) == (2, [left])


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode(),
        codecs.BOM_UTF8 + TEXT.encode(),
        TEXT.encode("utf-16"),
        codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"),
        TEXT.replace("\n", "\r\n").encode(),
        TEXT.replace("\n", "\r").encode(),
    ],
    ids=["plain", "BOM", "UTF-16", "UTF-16 BE", "CRLF", "CR"],
)
def test_a_text_is_the_same_whatever_it_was_saved_as(session, folder, data):
    import_paths(session, [write(folder, "a.txt", data)])
    assert session.text(session.queue()[0].article_id) == TEXT


def test_windows_text_is_read(session, folder):
    import_paths(session, [write(folder, "a.txt", "“Café” – €38".encode("cp1252"))])
    assert session.text(session.queue()[0].article_id) == "“Café” – €38"


def test_nothing_else_of_a_text_is_touched(session, folder):
    text = "  E\u0301lodie\u00a0Marchand \t\n\n\n🙂 \u2028 fin  \n"
    import_paths(session, [write(folder, "a.txt", text)])
    assert session.text(session.queue()[0].article_id) == text


def test_bad_files_are_named_and_the_rest_go_in(session, folder):
    write(folder, "1-empty.txt", "")
    write(folder, "2-blank.txt", codecs.BOM_UTF8 + b" \n")
    write(folder, "3-binary.txt", b"MZ\x00\x03")
    write(folder, "4-broken.txt", codecs.BOM_UTF8 + b"ok\n\xff\xfe")
    write(folder, "5-good.txt")
    write(folder, "6-bad.jsonl", "{")
    result = import_paths(session, [folder, folder / "gone.txt"])
    assert skipped(result)[:4] == [
        "1-empty.txt holds no text.",
        "2-blank.txt holds no text.",
        "3-binary.txt, line 1: holds binary data, so it is not a text file.",
        "4-broken.txt, line 2: cannot be read as UTF-8; save it as UTF-8 and try again.",
    ]
    assert skipped(result)[4].startswith("6-bad.jsonl, line 1: is not valid JSON (")
    assert skipped(result)[5] == f"{folder / 'gone.txt'} is not there."
    assert titles(session) == ["Ferry cut divides islands"]
    assert not result.came_to_nothing


def test_a_folder_with_nothing_to_bring_in_is_named(session, folder):
    result = import_paths(session, [folder])
    assert skipped(result) == [f"{folder} holds no files to bring in."]
    assert result.came_to_nothing


def test_a_text_that_is_there_already_is_skipped_and_counted(session, folder):
    path = write(folder, "a.txt")
    import_paths(session, [path])
    before = content(session)
    result = import_paths(session, [path])
    assert (result.articles, len(result.known_articles)) == (0, 1)
    assert not result.came_to_nothing
    assert content(session) == before


def test_the_same_text_twice_in_one_run_goes_in_once(session, folder):
    write(folder, "a.txt")
    write(folder, "b.txt")
    result = import_paths(session, [folder])
    assert (result.articles, len(result.known_articles)) == (1, 1)


def test_an_article_comes_with_its_regions_and_facts(session, folder):
    import_paths(session, [write(folder, "a.txt", TEXT)])
    (row,) = session.queue()
    sheet = session.sheet(row.article_id)
    assert [(x.kind, x.start, x.end) for x in sheet.regions] == [(RegionKind.HEADLINE, 0, 25)]
    assert sheet.article.source_file == "a.txt"
    assert sheet.article.author == "Ana"


def test_the_format_can_be_said(session, folder):
    path = write(folder, "a.log")
    assert import_paths(session, [path], format_name="text").articles == 1
    assert import_paths(session, [folder], format_name="jsonl").came_to_nothing
    with pytest.raises(UserError, match="There is no format “docx”; choose one of jsonl"):
        import_paths(session, [path], format_name="docx")


def test_an_import_of_many_files_is_one_step(session, folder):
    for number in range(220):
        write(folder, f"{number:03}.txt", f"Text number {number} says it.")
    import_paths(session, [folder])
    assert rows(session.path, "SELECT count(*), count(DISTINCT step) FROM history") == [(2, 1)]
    assert str(session.undo_name()) == "Import incoming"
    session.undo()
    assert titles(session) == []
    session.redo()
    assert titles(session)[::100] == [f"Text number {n} says it." for n in (0, 100, 200)]


def test_progress_is_told(session, folder):
    for number in range(210):
        write(folder, f"{number:03}.txt", f"Text number {number}.")
    told = []
    import_paths(session, [folder], report=told.append)
    assert told == [200, 210]


# labels


def test_labels_come_in_with_their_ids_times_and_origins(session, folder):
    origin = {"kind": "suggestion", "by": "machine:x@1", "decision": "edited"}
    times = {"created": "2025-01-01T00:00:00Z", "modified": "2025-01-02T00:00:00Z", "revision": 4}
    path = write_lines(folder, line(annotations=[claim(origin=origin, **times)]))
    result = import_paths(session, [path])
    assert (result.articles, result.layers, result.annotations) == (1, 1, 1)
    found = session.project.read.annotation("c1")
    assert (found.created, found.modified, found.revision) == tuple(times.values())
    assert (found.origin.kind, found.origin.by, found.origin.decision) == tuple(origin.values())


def test_labels_without_origin_count_as_imported(session, folder):
    import_paths(session, [write_lines(folder, line(annotations=[claim()]))])
    assert session.project.read.annotation("c1").origin.kind == "import"


def test_labels_without_a_layer_make_one_that_is_done(session, folder):
    import_paths(session, [write_lines(folder, line(annotations=[claim()]))])
    (layer,) = session.project.read.layers("a1")
    assert layer.status is LayerStatus.DONE


def test_my_own_labels_come_back_to_me_under_the_id_i_had(project_path, folder):
    layers = [{"annotator": "Ben", "annotator_id": "ben-1", "status": "started"}]
    path = write_lines(folder, line(layers=layers, annotations=[claim()]))
    with closing(open_session(project_path, annotator="Ben")) as ben:
        import_paths(ben, [path])
        assert ben.annotator.id == "ben-1"
        assert list(ben.sheet("a1").annotations) == ["c1"]
        ben.set_note("c1", "mine")
        ben.undo()
        ben.undo()
        assert titles(ben) == []


def test_who_is_known_by_name_stays_who_they_are(session, folder):
    import_paths(session, [write(folder, "other.txt", "Another text.")])
    layers = [{"annotator": "Ana", "annotator_id": "someone-else"}]
    path = write_lines(folder, line(layers=layers, annotations=[claim(annotator="Ana")]))
    import_paths(session, [path])
    assert list(session.sheet("a1").annotations) == ["c1"]
    assert [each.name for each in session.annotators()] == ["Ana"]


def test_an_id_that_somebody_else_has_is_not_taken_from_them(session, folder):
    first = line(layers=[{"annotator": "Ben", "annotator_id": "x"}])
    second = line(
        layers=[{"annotator": "Cem", "annotator_id": "x"}],
        article={"id": "a2", "text": "Another text."},
    )
    import_paths(session, [write_lines(folder, first, second)])
    names = {each.name: each.id for each in session.annotators()}
    assert names["Ben"] == "x"
    assert names["Cem"] != "x"


def test_a_known_text_gets_the_layers_it_lacks(session, folder):
    import_paths(session, [write(folder, "a.txt")])
    (row,) = session.queue()
    result = import_paths(session, [write_lines(folder, line(annotations=[claim()]))])
    assert (result.articles, result.layers, len(result.known_articles)) == (0, 1, 0)
    assert session.project.read.annotation("c1").article_id == row.article_id


def test_the_same_labels_again_change_nothing(session, folder):
    path = write_lines(folder, line(annotations=[claim()]))
    import_paths(session, [path])
    before = content(session)
    result = import_paths(session, [path])
    assert (result.layers, len(result.known_articles), skipped(result)) == (0, 1, [])
    assert content(session) == before


def test_the_same_file_twice_in_one_run_is_no_conflict(session, folder):
    path = write_lines(folder, line(annotations=[claim()]))
    result = import_paths(session, [path, path])
    assert (result.articles, result.layers, skipped(result)) == (1, 1, [])


def test_a_link_that_is_not_here_makes_the_tags_others(session, folder):
    tags = [claim(), claim("the minister", id="c2", label="source")]
    tie = {"id": "l1", "annotator": "Ben", "label": "attributed to", "from": "c1", "to": "c2"}
    tied, bare = line(annotations=tags, links=[tie]), line(annotations=tags)
    import_paths(session, [write_lines(folder, bare)])
    before = content(session)
    result = import_paths(session, [write_lines(folder, tied)])
    assert skipped(result) == [
        "Ben has other tags in “Ferry cut” here; those of the file were left out."
    ]
    assert content(session) == before


def test_a_file_that_lacks_a_link_that_is_here_says_nothing_else(session, folder):
    tags = [claim(), claim("the minister", id="c2", label="source")]
    tie = {"id": "l1", "annotator": "Ben", "label": "attributed to", "from": "c1", "to": "c2"}
    import_paths(session, [write_lines(folder, line(annotations=tags, links=[tie]))])
    for known in (line(annotations=tags), line(annotations=tags, links=[tie])):
        result = import_paths(session, [write_lines(folder, known)])
        assert (result.layers, skipped(result)) == (0, [])


def test_labels_that_differ_from_those_here_are_left_out_and_told(session, folder):
    import_paths(session, [write_lines(folder, line(annotations=[claim()]))])
    before = content(session)
    other = claim("the minister", id="c2")
    result = import_paths(session, [write_lines(folder, line(annotations=[other]))])
    assert skipped(result) == [
        "Ben has other tags in “Ferry cut” here; those of the file were left out."
    ]
    assert content(session) == before


def test_ids_that_are_taken_become_new_ones_and_links_follow(session, folder):
    source = claim("the minister", id="s1", label="source")
    link = {"id": "l1", "annotator": "Ben", "label": "attributed to", "from": "c1", "to": "s1"}
    regions = [{"kind": "headline", "start": 0, "end": 5, "by": "Ben"}]
    given = {"annotations": [claim(), source], "links": [link], "regions": regions}
    first = line(**given)
    second = line(**given, article={"text": TEXT + " Yes."})
    result = import_paths(session, [write_lines(folder, first, second)])
    assert (result.articles, result.annotations, skipped(result)) == (2, 4, [])
    a1, a2 = (row.article_id for row in session.queue())
    assert a1 == "a1"
    read, (ben,) = session.project.read, [x.id for x in session.annotators() if x.name == "Ben"]
    (tie,) = read.links(a2, [ben])
    assert {tie.from_id, tie.to_id} == {each.id for each in read.annotations(a2, [ben])}
    assert {"c1", "s1"} == {each.id for each in read.annotations(a1, [ben])}
    assert [len(read.regions(each)) for each in (a1, a2)] == [1, 1]
    assert not list(session.project.faults())


def test_labels_the_codebook_does_not_have_are_left_out_and_counted(session, folder):
    rumour = claim(id="r1", label="rumour")
    link = {"annotator": "Ben", "label": "about", "from": "c1", "to": "r1"}
    odd = {"annotator": "Ben", "label": "near", "from": "c1", "to": "c1"}
    path = write_lines(folder, line(annotations=[claim(), rumour], links=[link, odd]))
    result = import_paths(session, [path])
    assert result.left_out == {"rumour": 1, "near": 1}
    assert result.annotations == 1


@pytest.mark.parametrize(
    ("bad", "said"),
    [
        (b"{nope}", "is not valid JSON"),
        (b"[]", "is not an object."),
        ({"article": {"text": "x"}}, "format is missing."),
        ({"format": 2}, "format must be 1; this file is from another version."),
        ({"format": "1"}, "format must be a whole number."),
        ({"format": 1}, "article.text is missing."),
        (line(article={"text": 1}), "article.text must be text."),
        (line(article={"sha256": "0" * 64}), "article.sha256 does not fit the text"),
        (line(annotations={}), "annotations must be a list."),
        (line(annotations=[1]), "annotations[0] must be an object."),
        (line(annotations=[claim(label=None)]), "annotations[0].label is missing."),
        (line(annotations=[claim(), claim()]), "annotations[1] is there twice."),
        (line(annotations=[claim(confidence=2)]), "annotations[0].confidence must lie between"),
        (line(annotations=[claim(origin={"kind": "?"})]), "annotations[0].origin.kind must be one"),
        (line(annotations=[claim(revision=2**60)]), "annotations[0].revision is too large."),
        (line(annotations=[claim(spans=[{"start": 0, "end": 5, "text": "Taxes"}])]),
         "annotations[0].spans[0].text is “Taxes”, but the article reads “Ferry”."),
        (line(annotations=[claim(spans=[{"start": 0, "end": 999, "text": "F"}])]),
         "annotations[0].spans[0].end lies outside the text."),
        (line(annotations=[claim(spans=[{"start": 0, "end": 5}])]),
         "annotations[0].spans[0].text is missing."),
        (line(annotations=[claim()],
              links=[{"annotator": "Ben", "label": "about", "from": "c1", "to": "zz"}]),
         "links[0].to names “zz”, which is no annotation of theirs in this line."),
        (line(annotations=[claim()],
              links=[{"annotator": "Cem", "label": "about", "from": "c1", "to": "c1"}]),
         "links[0].from names “c1”, which is no annotation of theirs in this line."),
        (line(regions=[{"kind": "headline", "start": 3, "end": 3}]),
         "regions[0].end lies outside the text."),
        (line(regions=[{"kind": "title", "start": 0, "end": 3}]), "regions[0].kind must be one of"),
        (line(layers=[{"annotator": "Ben", "status": "half"}]), "layers[0].status must be one of"),
        (line(layers=[{"annotator": "Ben"}, {"annotator": "Ben"}]), "layers[1] is there twice."),
        (line(layers=[{"annotator": "Ben", "annotator_id": "x"},
                      {"annotator": "Cem", "annotator_id": "x"}]),
         "layers[1].annotator_id is that of another annotator."),
        (line(actors=[{"id": "x", "name": "X", "aliases": "Y"}]),
         "actors[0].aliases must be a list of text."),
    ],
)  # fmt: skip
def test_a_bad_line_is_told_with_its_place_and_the_others_go_in(session, folder, bad, said):
    good = line(article={"id": "good", "text": "A good text."})
    result = import_paths(session, [write_lines(folder, good, b"", bad)])
    (told,) = skipped(result)
    assert told.startswith(f"labels.jsonl, line 3: {said}")
    assert result.articles == 1


def test_an_attribute_that_is_null_is_unset(session, folder):
    attributes = {"wording": None, "kind": "fact"}
    import_paths(session, [write_lines(folder, line(annotations=[claim(attributes=attributes)]))])
    assert session.project.read.annotation("c1").attributes == {"kind": "fact"}


def test_an_import_can_be_undone_with_the_machine_layers_it_brought(session, folder):
    entity = claim("Ferry", id="e1", annotator="machine:x@1", label="entity")
    link = {"annotator": "machine:x@1", "label": "same as", "from": "e1", "to": "e1"}
    import_paths(session, [write_lines(folder, line(annotations=[entity], links=[link]))])
    assert list(session.sheet("a1").machine) == ["e1"]
    session.undo()
    assert titles(session) == []
    assert not list(session.project.faults())


def test_an_import_that_a_colleague_worked_on_is_not_undone(session, folder):
    import_paths(session, [write(folder, "a.txt")])
    (row,) = session.queue()
    session.as_annotator("Ben").tag(row.article_id, [span(TEXT, "Taxes")], "claim")
    before = content(session)
    with pytest.raises(ConflictError, match=r"what “Import a\.txt” touched has changed"):
        session.undo()
    assert content(session) == before


def test_a_layer_without_any_known_label_is_not_made_and_comes_in_once_mapped(session, folder):
    path = write_lines(folder, line(annotations=[claim(label="Content")]))
    result = import_paths(session, [path])
    assert (result.articles, result.layers, result.left_out) == (1, 0, {"Content": 1})
    assert [str(each.first) for each in result.remarks.values()] == [
        "Ben has no tag in “Ferry cut” that the codebook has a label for: their layer was not made."
    ]
    again = bring_in(session, order(path, pairs=[("Content", "claim")]))
    assert (again.layers, again.annotations, again.remarks) == (1, 1, {})
    assert session.project.read.annotation("c1").label == "claim"


def test_what_the_person_leaves_behind_is_counted_and_its_layers_are_made(session, folder):
    other = claim("the minister", id="s1", annotator="Cem", label="source")
    both = [claim(), claim(id="c2", annotator="Cem"), other]
    result = bring_in(
        session, order(write_lines(folder, line(annotations=both)), pairs=[("Claim", "")])
    )
    assert (result.layers, result.annotations, result.left_out) == (2, 1, {"claim": 2})


def test_labels_are_known_by_title_and_whatever_their_case(session, folder):
    import_paths(session, [write_lines(folder, line(annotations=[claim(label="CLAIM")]))])
    assert session.project.read.annotation("c1").label == "claim"


def test_a_pair_for_no_label_here_is_refused_before_anything_is_read(session, folder):
    path = write_lines(folder, line(annotations=[claim()]))
    with pytest.raises(UserError, match="no label or link type “rumour”; there are: claim"):
        bring_in(session, order(path, pairs=[("Content", "rumour")]))
    assert titles(session) == []


def test_a_pair_that_no_file_has_is_a_remark(session, folder):
    path = write_lines(folder, line(annotations=[claim()]))
    result = bring_in(session, order(path, pairs=[("Gist", "claim")]))
    assert (skipped(result), result.annotations) == (["No file has a label “Gist”."], 1)


def test_the_name_of_an_actor_here_becomes_its_id(session, folder):
    (actor,) = (each.record for each in add(session, Actor(name="The Minister")).changes)
    named = claim("the minister", label="source", attributes={"actor": "the minister"})
    import_paths(session, [write_lines(folder, line(annotations=[named]))])
    assert session.project.read.annotation("c1").attributes == {"actor": actor.id}


def test_the_same_labels_under_other_ids_change_nothing(session, folder):
    import_paths(session, [write_lines(folder, line(annotations=[claim()]))])
    before = content(session)
    again = line(annotations=[claim(id="other")])
    result = import_paths(session, [write_lines(folder, again)])
    assert (result.layers, len(result.known_articles), skipped(result)) == (0, 1, [])
    assert content(session) == before


def test_an_old_id_of_a_renamed_label_comes_in_though_the_revision_is_not_here(session, folder):
    renamed = Recoding(2, Item(label="assertion"), ("claim",))
    session.project.commit_outside_history(
        adding(replace(session.codebook, revision=2, changes=(renamed,)))
    )
    session.refresh_codebook()
    path = write_lines(folder, line(annotations=[claim(label="assertion", codebook_revision=7)]))
    result = import_paths(session, [path])
    assert (result.annotations, result.left_out) == (1, {})
    assert [each.label for each in session.tags("a1", people(session, "Ben"))] == ["claim"]


# whose labels


def people(session, *names):
    return [each.id for each in session.project.read.annotators() if each.name in names]


def test_labels_of_nobody_are_of_whoever_brings_them_in(session, folder):
    import_paths(session, [write_lines(folder, line(annotations=[claim(annotator="")]))])
    assert list(session.sheet("a1").annotations) == ["c1"]


@pytest.mark.parametrize("name", ["Ben", "gold", "machine:x@1"])
def test_labels_of_nobody_can_be_given_to_somebody(session, folder, name):
    path = write_lines(folder, line(annotations=[claim(annotator="")]))
    bring_in(session, order(path, annotator=name))
    (found,) = session.project.read.annotations("a1", people(session, name))
    assert found.id == "c1"
    (kind,) = [x.kind for x in session.project.read.annotators() if x.name == name]
    assert kind is kind_of(name)


def test_several_people_s_files_of_one_article_become_its_layers_in_one_run(session, folder):
    for name in ("Ben", "Cem", "gold"):
        write_lines(folder, line(annotations=[claim(annotator=name)]), name=f"{name}.jsonl")
    result = import_paths(session, [folder])
    assert (result.articles, result.layers, skipped(result)) == (1, 3, [])
    assert len(session.project.read.layers("a1")) == 3


def test_an_empty_layer_comes_in_and_is_done(session, folder):
    import_paths(session, [write_lines(folder, line(layers=[{"annotator": "gold"}]))])
    (layer,) = session.project.read.layers("a1")
    assert layer.status is LayerStatus.DONE


# texts beside their labels


def test_the_text_beside_its_labels_is_no_other_article(session, folder):
    write_lines(folder, line(annotations=[claim()]), name="a.jsonl")
    write(folder, "a.txt")
    result = import_paths(session, [folder])
    assert (result.articles, result.layers, len(result.known_articles)) == (1, 1, 0)


def test_files_that_belong_to_others_are_left_aside_in_silence(session, folder):
    write(folder, "a.txt")
    write(folder, "a.ann", "")
    write(folder, "annotation.conf", "[entities]")
    assert skipped(import_paths(session, [folder])) == []
    (folder / "a.ann").unlink()
    assert skipped(import_paths(session, [folder])) == [
        f"{folder}: files of other kinds left aside (.conf: 1)."
    ]
    assert skipped(import_paths(session, [folder], format_name="text")) == []


def test_labels_without_their_text_find_it_among_the_files_before(session, folder):
    write(folder, "a.txt")
    given = {"text": "", "sha256": text_hash(TEXT)}
    write_lines(folder, line(article=given, annotations=[claim()]), name="b.jsonl")
    result = import_paths(session, [folder])
    assert (result.articles, result.layers, skipped(result)) == (1, 1, [])


def test_manifests_beside_the_data_are_passed_by(session, folder):
    write_lines(folder, line(annotations=[claim()]))
    write(folder, "manifest.json", "{}")
    write(folder, "labels.manifest.json", "{}")
    assert skipped(import_paths(session, [folder])) == []


# step by step


def order(*paths, **more):
    more = {key: tuple(each) if key == "pairs" else each for key, each in more.items()}
    return Order(paths=paths, **more)


def test_an_import_goes_on_step_by_step_and_tells_how_far_it_is(session, folder):
    for number in range(5):
        write(folder, f"{number}.txt", f"Text number {number}.")
    run = Import(session, order(folder), batch=2)
    assert next(run) == Progress(files=0, of=5, articles=0)
    told = list(run)
    assert [(each.files, each.articles) for each in told][-1] == (5, 5)
    assert all(later.articles - each.articles <= 2 for each, later in pairwise(told))
    assert len(titles(session)) == 5
    assert str(session.undo_name()) == "Import incoming"


@pytest.mark.parametrize("steps", [1, 2, 99])
def test_an_import_that_is_given_up_leaves_nothing_where_it_was_provisional(session, folder, steps):
    session.set_status(add_article(session), LayerStatus.STARTED)
    before = content(session)
    write(folder, "labels.codebook.toml", codebook_toml.dumps(with_rumour(session)))
    machine = claim("Ferry", id="e1", annotator="machine:x@1", label="entity")
    write_lines(folder, *(line(article={"id": f"a{n}", "text": f"{TEXT} {n}"},
                               annotations=[claim(), {**machine, "id": f"e{n}"}])
                          for n in range(6)))  # fmt: skip
    with pytest.raises(Cancelled):
        give_up(session, Import(session, order(folder), batch=2), after=steps)
    assert content(session) == before
    assert str(session.undo_name()) == "Mark as started"
    assert session.redo_name() is None
    assert not list(session.project.faults())


def give_up(session, run, after):
    with session.project.provisional():
        for _ in islice(run, after):
            pass
        raise Cancelled("Enough.")


def add_article(session):
    mine = article(TEXT)
    add(session, mine)
    return mine.id


# codebooks beside the data


def revised(session, **changes):
    return replace(session.codebook, **changes)


def with_rumour(session):
    return revised(
        session, revision=2, labels=(*session.codebook.labels, Label(id="rumour", title="Rumour"))
    )


def test_a_newer_revision_beside_the_labels_is_taken_up_with_its_labels(session, folder):
    write(folder, "labels.codebook.toml", codebook_toml.dumps(with_rumour(session)))
    rumour = claim(id="r1", label="rumour", codebook_revision=2)
    result = import_paths(session, [write_lines(folder, line(annotations=[rumour]))])
    assert (result.annotations, result.left_out) == (1, {})
    assert session.codebook.revision == 2
    assert session.tag("a1", [span(TEXT, "Ferry")], "rumour")


def test_labels_of_an_older_revision_are_kept(session, folder):
    newer = revised(session, revision=2, labels=session.codebook.labels[1:], links=())
    write(folder, "labels.codebook.toml", codebook_toml.dumps(newer))
    result = import_paths(
        session, [write_lines(folder, line(annotations=[claim(codebook_revision=1)]))]
    )
    assert (result.annotations, result.left_out) == (1, {})
    assert not list(session.project.faults())


def test_another_codebook_beside_the_labels_is_left_alone(session, folder):
    other = resources.path("codebooks/bare.toml").read_text("utf-8")
    write(folder, "labels.codebook.toml", other)
    import_paths(session, [write_lines(folder, line(annotations=[claim()]))])
    assert session.codebook.id == "onrecord"


def test_a_broken_codebook_beside_the_labels_is_named(session, folder):
    write(folder, "labels.codebook.toml", "id = ")
    result = import_paths(session, [write_lines(folder, line(annotations=[claim()]))])
    assert "labels.codebook.toml is not valid TOML" in skipped(result)[0]


def test_the_step_of_an_import_names_what_was_brought_in(session, folder):
    one, other = write(folder, "a.txt", "One."), write(folder, "b.txt", "Two.")
    import_paths(session, [one, other])
    assert str(session.undo_name()) == "Import a.txt and 1 more"


def test_a_colleagues_layer_on_my_article_is_undone_alone(session, folder):
    import_paths(session, [write(folder, "a.txt")])
    (row,) = session.queue()
    mine = only_change(
        session.tag(row.article_id, [span(TEXT, "Taxes")], "claim"), Annotation
    ).after
    import_paths(session, [write_lines(folder, line(annotations=[claim()]))])
    session.undo()
    assert session.project.read.annotation("c1") is None
    assert list(session.sheet(row.article_id).annotations) == [mine.id]


def test_a_newer_codebook_does_not_take_over_where_people_have_tagged(session, folder):
    import_paths(session, [write_lines(folder, line(annotations=[claim()]))])
    newer = revised(session, revision=9, labels=session.codebook.labels[:1], links=())
    write(folder, "others.codebook.toml", codebook_toml.dumps(newer))
    others = write_lines(folder, line(annotations=[claim()]), name="others.jsonl")
    result = import_paths(session, [others])
    assert session.codebook.revision == 1
    assert skipped(result) == [
        "others.jsonl was made under revision 9 of the codebook, this project is at 1."
    ]


@pytest.mark.parametrize("value", [{"x": 1}, [1, 2], [["x"]], 2**60])
def test_a_value_that_is_none_is_named_with_its_place(session, folder, value):
    result = import_paths(
        session, [write_lines(folder, line(annotations=[claim(attributes={"actor": value})]))]
    )
    assert "line 1: annotations[0].attributes.actor must be" in skipped(result)[0]


def test_a_line_nested_too_deeply_is_named(session, folder):
    deep = b'"strange": ' + b"[" * 300 + b"]" * 300
    whole = orjson.dumps(line()).removesuffix(b"}") + b", " + deep + b"}"
    result = import_paths(session, [write_lines(folder, whole)])
    assert "line 1: is nested too deeply" in skipped(result)[0]


def test_a_file_with_nothing_in_it_is_named_unless_an_export_made_it(session, folder):
    empty = write(folder, "empty.jsonl", "")
    told = skipped(import_paths(session, [empty]))
    assert len(told) == 1
    assert told[0].endswith("empty.jsonl holds nothing to bring in.")
    write(folder, "empty.jsonl.manifest.json", "{}")
    assert skipped(import_paths(session, [empty])) == []


def test_what_only_looks_like_a_file_is_passed_by(session, folder):
    os.mkfifo(folder / "pipe.txt")
    write(folder, "real.txt", "A ferry came in.")
    assert import_paths(session, [folder]).articles == 1


def test_a_format_of_others_that_is_broken_is_told(session, tmp_path, monkeypatch):
    remark = FormatError("The format “x” of y cannot be loaded: gone.")
    there = formats.offered().formats
    monkeypatch.setattr(formats, "offered", lambda: formats.Offered(there, (remark,)))
    (tmp_path / "news.txt").write_text("Taxes will fall.")
    result = import_paths(session, [tmp_path / "news.txt"])
    assert (result.articles, result.skipped) == (1, [remark])
