from onrecord import resources
from onrecord.gui.tour.datasets import Names, renamed, tags_of, told, write_all, write_foreign
from onrecord.work import formats, importing, projects

THEIRS = Names({"claim": "Content", "attributed_to": "Source"}, {"same_as": "Coreference"})


def test_labels_parts_of_events_and_relations_take_their_names():
    tags = (
        "T1\tclaim 0 4;9 12\tsame claim\n"
        "E1\tclaim:T1 attributed_to2:T2\n"
        "R1\tsame_as Arg1:T2 Arg2:T3\n"
    )
    assert renamed(tags, THEIRS) == (
        "T1\tContent 0 4;9 12\tsame claim\n"
        "E1\tContent:T1 Source2:T2\n"
        "R1\tCoreference Arg1:T2 Arg2:T3\n"
    )


def test_notes_and_values_stay_as_they_are():
    tags = "A1\tkind T1 claim\n#1\tAnnotatorNotes T1\tclaim and same_as\n"
    assert renamed(tags, THEIRS) == tags


def sample_session(folder):
    projects.new_project(folder / "sample.onrecord")
    session = projects.open_session(folder / "sample.onrecord", annotator="Robin")
    importing.import_paths(session, [resources.sample("layers")])
    return session


def test_a_colleagues_folder_does_not_say_whose_it_is_and_has_other_names(tmp_path):
    session = sample_session(tmp_path)
    folder = tmp_path / "theirs"
    count = write_foreign(session, "Mara Lindqvist", folder, tmp_path / "aside")
    assert 0 < count <= tags_of(session, "Mara Lindqvist")  # brat has no tags without words
    session.close()

    files = sorted(folder.iterdir())
    assert {file.suffix for file in files} == {".ann", ".txt"}
    assert len(files) == 10
    written = "".join(file.read_text("utf-8") for file in files if file.suffix == ".ann")
    assert "\tContent " in written
    assert "\tclaim " not in written
    assert "Mara" not in written


def test_there_is_a_dataset_in_every_format_that_writes(tmp_path):
    session = sample_session(tmp_path)
    written = write_all(session, tmp_path)
    session.close()

    assert list(written) == [each.name for each in formats.writing()]
    assert all(result.path.exists() for result in written.values())
    assert len({result.path for result in written.values()}) == len(written)
    assert told("jsonl", written["jsonl"]).endswith("in labels.jsonl; holds everything.")
