from __future__ import annotations

import json
import subprocess
import sys
from contextlib import closing
from types import ModuleType

import pytest
from typer.main import get_group

from onrecord import __version__
from onrecord.cli.app import app
from onrecord.cli.start import COMMANDS, arguments
from onrecord.errors import UserError
from onrecord.work import suggesting
from onrecord.work.projects import open_session
from tests.builders import raw, rows


@pytest.fixture
def window(monkeypatch):
    """Takes the place of the window: notes what it was opened with."""
    opened = []
    module = ModuleType("onrecord.gui.app")
    module.run = lambda path, *, annotator: opened.append((path, annotator)) or 0
    monkeypatch.setitem(sys.modules, "onrecord.gui.app", module)
    return opened


def one_line(said, *parts):
    (line,) = said
    return line.startswith("onrecord: ") and all(part in line for part in parts)


# help and usage


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help(onrecord, command):
    status, out, _ = onrecord(command, "--help")
    assert status == 0
    assert "Usage: " in out
    assert len(out.splitlines()[2].strip()) > 10  # what it does, in a sentence


def test_the_commands_are_known_where_the_program_begins():
    wanted = "new open import suggest export handout merge agreement formats check info tour"
    wanted += " codebook comments feedback repairs review"
    assert sorted(get_group(app).commands) == sorted(COMMANDS) == sorted(wanted.split())


@pytest.mark.parametrize(
    "words",
    [("new",), ("import", "x"), ("export", "x"), ("check", "--loud", "x"), ("info",),
     ("import", "x", "y", "--format")],
)  # fmt: skip
def test_wrong_usage_is_status_2(onrecord, words):
    status, out, _ = onrecord(*words)
    assert (status, out) == (2, "")


@pytest.mark.parametrize(
    ("words", "read_as"),
    [
        ([], ["open"]),
        (["dam.onrecord"], ["open", "dam.onrecord"]),
        (["--annotator", "Ana", "dam.onrecord"], ["open", "--annotator", "Ana", "dam.onrecord"]),
        (["info", "dam.onrecord"], ["info", "dam.onrecord"]),
        (["--help"], ["--help"]),
        (["--version"], ["--version"]),
    ],
)
def test_a_first_word_that_is_no_command_is_opened(words, read_as):
    assert arguments(words) == read_as


def test_the_version_is_told():
    command = [sys.executable, "-m", "onrecord", "--version"]
    done = subprocess.run(command, capture_output=True, check=True, text=True)
    assert done.stdout.strip() == __version__


def test_commands_do_without_qt_and_spacy(tagged):
    program = (
        "import sys; from onrecord.cli.app import app; app(['info', sys.argv[1]], "
        "standalone_mode=False); print([m for m in ('PySide6', 'spacy') if m in sys.modules])"
    )
    command = [sys.executable, "-c", program, str(tagged)]
    done = subprocess.run(command, capture_output=True, check=True, text=True)
    assert done.stdout.endswith("[]\n")


# new and open


def test_new_makes_a_project(onrecord, tmp_path):
    status, out, said = onrecord("new", tmp_path / "dam", "--annotator", "Ana")
    assert (status, out) == (0, "")
    assert said[0].startswith(f"Made {tmp_path / 'dam.onrecord'}.")
    assert rows(tmp_path / "dam.onrecord", "SELECT name FROM annotators") == [("Ana",)]


def test_new_takes_another_codebook(onrecord, tmp_path):
    book = tmp_path / "mine.toml"
    book.write_text('id = "mine"\ntitle = "Mine"\n[labels.x]\ntitle = "X"\n')
    assert onrecord("new", tmp_path / "dam", "--codebook", book)[0] == 0
    book.write_text('id = "mine"\n')
    status, _, said = onrecord("new", tmp_path / "other", "--codebook", book)
    assert status == 1
    assert one_line(said, "mine.toml: [top level] ")


def test_new_makes_nothing_over_what_is_there(onrecord, tagged):
    status, out, said = onrecord("new", tagged)
    assert (status, out) == (1, "")
    assert one_line(said, "is there already; nothing was changed.")


def test_a_file_is_opened_as_whom_one_says(onrecord, window, tagged):
    assert onrecord(tagged, "--annotator", "Ben")[0] == 0
    assert onrecord("open", tagged)[0] == 0
    assert window == [(tagged, "Ben"), (tagged, None)]


def test_the_sample_project_is_opened_when_asked_for(onrecord, window):
    assert onrecord("open", "--sample")[0] == 0
    assert window[0][0].name == "Sample.onrecord"


def test_without_a_file_the_page_to_start_from_is_shown(onrecord, window):
    assert onrecord()[0] == 0
    assert window == [(None, None)]


# import


def test_import_tells_what_came_in(onrecord, project_path, tmp_path):
    (tmp_path / "a.txt").write_text("Taxes will fall.")
    (tmp_path / "b.txt").write_text("")
    status, out, said = onrecord("import", project_path, tmp_path / "a.txt", tmp_path / "b.txt")
    assert (status, out) == (0, "")
    assert said == ["onrecord: b.txt holds no text.", "1 article brought in, 1 remark above."]


def test_import_of_what_is_there_already_is_no_failure(onrecord, project_path, tmp_path):
    (tmp_path / "a.txt").write_text("Taxes will fall.")
    onrecord("import", project_path, tmp_path / "a.txt")
    status, _, said = onrecord("import", project_path, tmp_path / "a.txt")
    assert status == 0
    assert said == [
        "onrecord: a.txt: the text is there already.",
        "0 articles brought in, 1 there already.",
    ]


@pytest.mark.parametrize("name", ["gone.txt", "empty.txt", "folder"])
def test_import_of_nothing_is_status_1(onrecord, project_path, tmp_path, name):
    (tmp_path / "empty.txt").write_text("")
    (tmp_path / "folder").mkdir()
    status, out, said = onrecord("import", project_path, tmp_path / name)
    assert (status, out) == (1, "")
    assert said[0].startswith("onrecord: ")
    assert name in said[0]


def test_import_answers_in_json(onrecord, project_path, tmp_path):
    (tmp_path / "a.txt").write_text("Taxes will fall.")
    _, out, said = onrecord("import", project_path, tmp_path / "a.txt", tmp_path / "b", "--json")
    assert json.loads(out) == {
        "articles": 1, "layers": 0, "annotations": 0, "links": 0, "known": 0, "known_files": [],
        "skipped": [f"{tmp_path / 'b'} is not there."], "remarks": [], "left_out": {},
    }  # fmt: skip
    assert len(said) == 1


def test_import_counts_labels_the_codebook_lacks(onrecord, project_path, tmp_path):
    tag = {"annotator": "Ben", "label": "rumour"}
    line = {"format": 1, "article": {"text": "x"}, "annotations": [tag, tag]}
    (tmp_path / "a.jsonl").write_text(json.dumps(line))
    status, _, said = onrecord("import", project_path, tmp_path / "a.jsonl")
    assert status == 0
    assert "onrecord: 2 × “rumour” left out: the codebook has no such label." in said


def labelled(folder, *labels, annotator="Ben"):
    tags = [{"annotator": annotator, "label": label} for label in labels]
    path = folder / "a.jsonl"
    path.write_text(json.dumps({"format": 1, "article": {"text": "x"}, "annotations": tags}))
    return path


def test_import_maps_labels(onrecord, project_path, tmp_path):
    path = labelled(tmp_path, "Content", "Who")
    status, _, said = onrecord("import", project_path, path, "--map", "Content=claim",
                               "--map", "who=source", "--map", "Gist=cue")  # fmt: skip
    assert status == 0
    assert said == [
        "onrecord: No file has a label “Gist”.",
        "1 article brought in, 1 layer with 2 annotations, 1 remark above.",
    ]


@pytest.mark.parametrize(
    ("mapped", "told"),
    [("Content", "“Content” maps nothing"), ("Content=rumour", "no label or link type “rumour”")],
)
def test_a_pair_that_maps_nothing_is_one_line(onrecord, project_path, tmp_path, mapped, told):
    path = labelled(tmp_path, "Content")
    status, _, said = onrecord("import", project_path, path, "--map", mapped)
    assert status == 1
    assert one_line(said, told)
    assert rows(project_path, "SELECT count(*) FROM articles") == [(0,)]


def test_import_names_whose_labels_of_nobody_are(onrecord, project_path, tmp_path):
    onrecord("import", project_path, labelled(tmp_path, "claim", annotator=""),
             "--annotator", "gold")  # fmt: skip
    whose = "SELECT kind FROM annotators JOIN layers ON annotators.id = annotator_id"
    assert rows(project_path, whose) == [("gold",)]


def test_a_dry_run_tells_what_the_files_hold_and_changes_nothing(onrecord, project_path, tmp_path):
    path = labelled(tmp_path, "CLAIM", "mood", annotator="")
    status, _, said = onrecord("import", project_path, path, "--dry-run", "--map", "Gist=cue")
    assert status == 0
    assert said == [
        "onrecord: No file has a label “Gist”.",
        "CLAIM × 1 → claim",
        "mood × 1 → left out: the codebook has no such",
        "nobody named: 1 layer",
        "1 article would come in, 0 there already; nothing was changed.",
    ]
    assert rows(project_path, "SELECT count(*) FROM articles") == [(0,)]
    facts = json.loads(onrecord("import", project_path, path, "--dry-run", "--json")[1])
    assert facts["labels"] == [
        {"theirs": "CLAIM", "count": 1, "ours": "claim", "link": False},
        {"theirs": "mood", "count": 1, "ours": None, "link": False},
    ]


def test_a_dry_run_tells_values_that_come_with_a_pair(onrecord, project_path, tmp_path):
    path = labelled(tmp_path, "PER")
    given = ("import", project_path, path, "--dry-run", "--map", "PER=entity[kind=PERSON]")
    assert "PER × 1 → entity[kind=PERSON]" in onrecord(*given)[2]
    (facts,) = json.loads(onrecord(*given, "--json")[1])["labels"]
    assert (facts["ours"], facts["values"]) == ("entity", {"kind": "PERSON"})


def test_remarks_of_one_kind_are_told_once(onrecord, project_path, tmp_path):
    for number in range(3):
        tag = {"annotator": "Ben", "label": "mood"}
        line = {"format": 1, "article": {"text": f"x{number}"}, "annotations": [tag]}
        (tmp_path / f"{number}.jsonl").write_text(json.dumps(line))
    _, _, said = onrecord("import", project_path, tmp_path)
    assert sum("their layer was not made. (and 2 more like this)" in each for each in said) == 1


def test_import_is_undone_by_the_one_who_is_named(onrecord, project_path, tmp_path):
    (tmp_path / "a.txt").write_text("Taxes will fall.")
    onrecord("import", project_path, tmp_path / "a.txt", "--annotator", "Ben")
    with closing(open_session(project_path, annotator="Ben")) as ben:
        assert str(ben.undo_name()) == "Import a.txt"


def test_import_of_an_unknown_format_is_told(onrecord, project_path):
    status, _, said = onrecord("import", project_path, "x", "--format", "docx")
    assert status == 1
    assert one_line(said, "There is no format “docx”")


def test_while_somebody_writes_an_import_is_refused_by_their_name(onrecord, tagged, tmp_path):
    (tmp_path / "a.txt").write_text("Rates will rise.")
    with closing(open_session(tagged, annotator="Cem")):
        status, _, said = onrecord("import", tagged, tmp_path / "a.txt")
        assert status == 1
        assert one_line(said, "Cem is writing in news.onrecord; you can look only.")
        assert onrecord("info", tagged)[0] == 0


# suggest


def test_suggest_tells_what_was_found(onrecord, tagged, monkeypatch):
    result = suggesting.SuggestResult(2, 7, 100, 1.0, "machine:x@1")
    monkeypatch.setattr(suggesting, "suggest", lambda *_, **__: result)
    assert onrecord("suggest", tagged)[2] == ["7 entities in 2 articles (machine:x@1)."]
    assert json.loads(onrecord("suggest", tagged, "--json")[1]) == {
        "layer": "machine:x@1", "articles": 2, "entities": 7,
    }  # fmt: skip


def test_suggest_without_a_pipeline_is_told_in_a_sentence(onrecord, tagged, monkeypatch):
    def missing(*_, **__):
        raise UserError("There is no pipeline “x”.")

    monkeypatch.setattr(suggesting, "suggest", missing)
    status, out, said = onrecord("suggest", tagged, "--pipeline", "x")
    assert (status, out, said) == (1, "", ["onrecord: There is no pipeline “x”."])


# check and info


def test_a_sound_project_passes_check(onrecord, tagged):
    assert onrecord("check", tagged) == (0, "", ["news.onrecord: sound, 0 found."])
    assert json.loads(onrecord("check", tagged, "--json")[1]) == {"damaged": False, "faults": []}


def test_a_remark_is_told_and_no_failure(onrecord, tagged):
    with raw(tagged) as other:
        other.execute("UPDATE annotations SET label = 'rumour'")
    status, out, _ = onrecord("check", tagged)
    assert status == 0
    assert out.startswith("remark: “Ferry cut divides islands”, Ana: ")


def test_damage_is_named_and_status_1(onrecord, tagged):
    with raw(tagged) as other:
        other.execute("UPDATE spans SET text = 'Rates'")
    status, out, said = onrecord("check", tagged)
    assert status == 1
    assert out.startswith("damage: “Ferry cut divides islands”, Ana: ")
    assert said == ["news.onrecord: damaged, 1 found."]
    status, out, _ = onrecord("check", tagged, "--json")
    assert status == 1
    assert json.loads(out)["damaged"]


def test_check_leaves_the_file_as_it_is(onrecord, tagged):
    before = tagged.read_bytes()
    onrecord("check", tagged)
    assert tagged.read_bytes() == before
    assert [each.name for each in tagged.parent.iterdir()] == ["news.onrecord"]


def test_info_tells_what_a_project_holds(onrecord, tagged):
    status, out, said = onrecord("info", tagged)
    assert (status, said) == (0, [])
    assert "Articles: 1\n" in out
    assert "Ana (person): 1 layers, 0 done, 1 annotations" in out
    facts = json.loads(onrecord("info", tagged, "--json")[1])
    assert (facts["path"], facts["articles"], facts["annotations"]) == (str(tagged), 1, 1)


@pytest.mark.parametrize("command", ["import", "suggest", "export", "check", "info"])
def test_a_project_that_is_not_there_is_one_line_and_status_1(onrecord, tmp_path, command):
    more = {"import": ["x"], "export": ["--output", tmp_path / "out"]}.get(command, [])
    status, out, said = onrecord(command, tmp_path / "gone.onrecord", *more)
    assert (status, out) == (1, "")
    assert one_line(said, "gone.onrecord is not there. Make a project with: onrecord new")


@pytest.mark.parametrize("command", ["check", "info"])
def test_a_file_that_is_no_project_is_one_line_and_status_1(onrecord, tmp_path, command):
    (tmp_path / "a.txt").write_text("Taxes will fall.")
    status, out, said = onrecord(command, tmp_path / "a.txt")
    assert (status, out) == (1, "")
    assert one_line(said, "not an Onrecord project")
