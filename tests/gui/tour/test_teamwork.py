from contextlib import closing

from onrecord import resources
from onrecord.gui.tour.teamwork import sample_layers, work_as
from onrecord.work import importing, projects
from onrecord.work.handing_out import hand_out
from onrecord.work.merging import merge


def test_the_annotators_of_the_sample_are_known_by_their_files():
    assert list(sample_layers()) == ["Jonas Adeyemi", "Mara Lindqvist"]


def test_work_brought_into_a_handed_out_file_comes_back_as_that_persons(tmp_path):
    path = tmp_path / "team.onrecord"
    projects.new_project(path)
    with closing(projects.open_session(path, annotator="Robin")) as session:
        importing.import_paths(session, [resources.sample("articles")])
        for name, work in sample_layers().items():
            file = hand_out(session, name, tmp_path / f"{name}.onrecord").output
            assert work_as(name, file, work) == 5
            merge(session, [file])
        done = {name: done for name, _, _, done, _ in session.project.read.layer_counts()}
    assert done == {"Robin": 0, "Jonas Adeyemi": 5, "Mara Lindqvist": 5}
