"""A layer says "nothing found" only where somebody looked, and what comes in oddly is told."""

from __future__ import annotations

from pathlib import Path

import orjson
import pytest

from onrecord.errors import UserError
from onrecord.model.layers import LayerStatus
from onrecord.work.importing import ImportResult, Order, bring_in
from onrecord.work.session import Session
from onrecord.work.surveying import survey

TEXT = "The ferry will stop, the minister said.\n"
LEFT = "layers without tags were left out, since not all of the file could be read."


def put(folder: Path, name: str, data: str) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(data, "utf-8")
    return path


def brat(folder: Path, name: str, lines: str) -> Path:
    put(folder, f"{name}.txt", TEXT)
    return put(folder, f"{name}.ann", lines)


def line(number: int, *labels: str, who: str = "Ben", **more: object) -> bytes:
    span = {"start": 0, "end": 9, "text": TEXT[:9]}
    tags = [{"annotator": who, "label": label, "spans": [span]} for label in labels]
    given = {"id": f"a{number}", "text": f"{TEXT}{number}"}
    return orjson.dumps({"format": 1, "article": given, "annotations": tags, **more})


def lines(folder: Path, *data: bytes) -> Path:
    path = folder / "labels.jsonl"
    path.write_bytes(b"\n".join(data) + b"\n")
    return path


def brought(session: Session, *paths: Path, pairs: tuple[tuple[str, str], ...] = ()):
    return bring_in(session, Order(paths=paths, pairs=pairs))


def told(result: ImportResult) -> list[str]:
    return [*map(str, result.skipped), *(str(each.first) for each in result.remarks.values())]


def names(session: Session) -> set[str]:
    return {each.name for each in session.project.read.annotators()}


# layers without tags


def test_a_file_of_broken_lines_says_nothing_of_its_article(session, tmp_path):
    result = brought(session, brat(tmp_path, "a", "T1\tclaim nonsense\n"))
    assert (result.articles, result.layers) == (1, 0)
    assert told(result)[-1] == f"a.ann: {LEFT}"


def test_a_file_without_complaints_says_that_nothing_was_found(session, tmp_path):
    result = brought(session, brat(tmp_path, "a", ""))
    (key,) = session.project.read.article_ids()
    assert [x.status for x in session.project.read.layers(key)] == [LayerStatus.DONE]
    assert (result.layers, told(result)) == (1, [])


def test_what_is_broken_at_the_end_counts_for_layers_before_it(session, tmp_path):
    empty = {"layers": [{"annotator": "Cem"}]}
    path = lines(tmp_path, line(0, "claim", **empty), line(1, **empty), line(2, "claim"), b"{")
    result = brought(session, path)
    assert session.project.read.article_ids() == ["a0", "a1", "a2"]
    assert (result.articles, result.layers, names(session)) == (3, 2, {"Ana", "Ben"})
    assert [each for each in told(result) if LEFT in each] == [f"labels.jsonl: {LEFT}"]
    again = brought(session, lines(tmp_path, line(0, "claim", **empty), line(1, **empty)))
    assert (again.articles, again.layers, told(again)) == (0, 2, [])


def test_articles_keep_their_order_where_some_layers_have_no_tags(session, tmp_path):
    empty = {"layers": [{"annotator": "Cem"}]}
    path = lines(tmp_path, line(0, **empty), line(1, "claim"), line(2, "claim", **empty))
    found = survey(session, Order(paths=(path,))).found
    assert (found.formats, found.annotators) == ({"jsonl": 3}, {"Ben": 2, "Cem": 2})
    result = brought(session, path)
    assert session.project.read.article_ids() == ["a0", "a1", "a2"]
    assert (result.articles, result.layers, result.known_files) == (3, 4, [])
    again = brought(session, path)
    assert (again.layers, len(again.known_files)) == (0, 3)


def test_a_layer_without_any_of_the_labels_that_were_asked_for_is_made(session, tmp_path):
    path = lines(tmp_path, line(0, "PERSON"), line(1, "GPE"))
    result = brought(session, path, pairs=(("PERSON", "entity"),))
    assert (result.layers, result.annotations, result.left_out) == (2, 1, {"GPE": 1})
    assert [x.status for x in session.project.read.layers("a1")] == [LayerStatus.DONE]
    assert told(result) == []


def test_a_layer_emptied_by_labels_left_out_of_a_broken_file_is_not_made(session, tmp_path):
    path = lines(tmp_path, line(0, "GPE"), b"{")
    result = brought(session, path, pairs=(("PERSON", "entity"),))
    assert (result.articles, result.layers) == (1, 0)


def test_nobody_without_a_layer_enters_the_project(session, tmp_path):
    brought(session, lines(tmp_path, line(0, "GPE", who="Cem"), line(1, "claim", who="Dora")))
    assert names(session) == {"Ana", "Dora"}


# pairs with values


def attributes(session: Session, key: str = "a0") -> list[tuple[str, dict[str, object]]]:
    whose = [each.id for each in session.project.read.annotators()]
    found = session.project.read.annotations(key, whose)
    return [(each.label, dict(each.attributes)) for each in found]


def test_a_pair_gives_a_value(session, tmp_path):
    pairs = (("PER", "entity[Kind=person]"),)
    result = brought(session, lines(tmp_path, line(0, "PER", "per")), pairs=pairs)
    assert attributes(session) == [("entity", {"kind": "PERSON"})] * 2
    assert told(result) == []


def test_a_label_that_is_called_as_a_choice_of_ours_chooses_it(session, tmp_path):
    brought(session, lines(tmp_path, line(0, "ORG")), pairs=(("ORG", "entity"),))
    assert attributes(session) == [("entity", {"kind": "ORG"})]


@pytest.mark.parametrize(
    ("ours", "said"),
    [
        ("entity[mood=x]", "entity has no attribute “mood”; there are: kind"),
        ("entity[kind=robot]", "“robot” is none of the values of entity, kind."),
        ("rumour[kind=x]", "no label or link type “rumour”"),
    ],
)
def test_a_value_that_the_codebook_does_not_have_is_refused(session, tmp_path, ours, said):
    with pytest.raises(UserError, match=said):
        brought(session, lines(tmp_path, line(0, "PER")), pairs=(("PER", ours),))
    assert session.project.read.article_ids() == []


def roled(*roles: str) -> bytes:
    span = {"start": 0, "end": 9, "text": TEXT[:9]}
    tags = [
        {"annotator": "Ben", "label": "Speech", "spans": [span], "attributes": {"role": role}}
        for role in roles
    ]
    given = {"id": "a0", "text": TEXT}
    return orjson.dumps({"format": 1, "article": given, "annotations": tags})


def test_a_pair_asks_for_a_value_of_theirs_and_the_closest_counts(session, tmp_path):
    pairs = (("Speech", "cue"), ("Speech[role=Claim]", "claim"), ("Speech[role=Who]", "source"))
    result = brought(session, lines(tmp_path, roled("claim", "other")), pairs=pairs)
    assert sorted(label for label, _ in attributes(session)) == ["claim", "cue"]
    assert told(result) == ["No file has a label “Speech[role=Who]”."]


def test_a_survey_tells_pairs_with_values(session, tmp_path):
    pairs = (("Speech[role=Claim]", "claim"), ("PER", "entity[kind=PERSON]"))
    path = lines(tmp_path, roled("Claim", "Who"), line(1, "PER"))
    done = survey(session, Order(paths=(path,), pairs=pairs))
    found = [(each.theirs, each.ours, dict(each.values)) for each in done.names()]
    assert sorted(found) == [
        ("PER", "entity", {"kind": "PERSON"}),
        ("Speech", "", {}),
        ("Speech[role=Claim]", "claim", {}),
    ]
    assert done.unmet() == []


# what the codebook does not have


def test_links_and_values_that_the_codebook_does_not_have_are_kept_and_told(session, tmp_path):
    lines_ = (
        "T1\tclaim 0 9\tThe ferry\nT2\tcue 34 38\tsaid\nT3\tclaim 21 33\tthe minister\n"
        "A1\tkind T1 gossip\nA2\tkind T3 hearsay\nR1\tattributed_to Arg1:T1 Arg2:T2\n"
    )
    result = brought(session, brat(tmp_path, "a", lines_))
    assert (result.annotations, result.links) == (3, 1)
    assert {str(each.first): each.count for each in result.remarks.values()} == {
        "“gossip” is none of the values of claim, kind.": 2,
        "“attributed to” does not join claim and cue in the codebook.": 1,
    }


# columns of tags in text files

COLUMNS = "Ana B-PER\nLee I-PER\nsaid O\n\nso O\n"


@pytest.mark.parametrize("name", ["train.txt", "eng.testa", "eng.train"])
@pytest.mark.parametrize("data", [COLUMNS, "-DOCSTART- -X- O O\n\nAna NNP B-NP B-PER\n"])
def test_columns_of_tags_are_read_whatever_their_name(session, tmp_path, name, data):
    result = brought(session, put(tmp_path, name, data), pairs=(("PER", "entity"),))
    assert (result.layers, result.annotations) == (1, 1)


@pytest.mark.parametrize(
    "data", ["Plan B-side\n", "One two O\nthree B-four\nfive six seven\n", "An O\nor O\nan O\n"]
)
def test_texts_stay_texts(session, tmp_path, data):
    result = brought(session, put(tmp_path, "a.txt", data))
    assert (result.articles, result.layers, told(result)) == (1, 0, [])
    assert session.text(session.queue()[0].article_id) == data


# which file


def test_files_of_a_folder_are_told_by_their_path_below_it(session, tmp_path):
    for who in ("ana", "ben"):
        brat(tmp_path / "in", f"{who}/a", "T1\tclaim 0 9\tThe ferry\nnonsense\n")
    result = brought(session, tmp_path / "in")
    assert [each.split(":")[0] for each in told(result)] == [
        "ana/a.ann, line 2",
        "ben/a.ann, line 2",
    ]
    (key,) = session.project.read.article_ids()
    whose = [each.id for each in session.project.read.annotators()]
    origins = {each.origin.by for each in session.project.read.annotations(key, whose)}
    assert origins == {"ana/a.ann", "ben/a.ann"}


def test_a_file_that_was_chosen_is_told_by_its_name(session, tmp_path):
    result = brought(session, brat(tmp_path, "in/a", "nonsense\n"))
    assert told(result)[0].startswith("a.ann, line 1")


def test_label_studio_s_minimal_json_is_named(session, tmp_path):
    task = {"text": TEXT, "id": 1, "label": [], "annotator": 1, "annotation_id": 5}
    result = brought(session, put(tmp_path, "min.json", orjson.dumps([task]).decode()))
    assert told(result) == [
        "min.json is Label Studio's JSON-MIN, which lacks the places of links; "
        "export it there as JSON."
    ]
