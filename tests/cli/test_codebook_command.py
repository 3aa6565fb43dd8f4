from __future__ import annotations

import json
from contextlib import closing

import pytest
from typer.testing import CliRunner

from onrecord.cli.app import app
from onrecord.cli.start import arguments
from onrecord.model.annotations import Annotation
from onrecord.work.projects import open_session
from tests.builders import TEXT, add, article, only_change, span

CHANGE = """
[[changes]]
label = "claim"
attribute = "kind"
value = "fact"
becomes = [{becomes}]
"""


@pytest.fixture
def onrecord():
    """Runs ``onrecord codebook``: exit status, standard output, lines of standard error."""

    def run(*words):
        given = arguments(["codebook", *(str(word) for word in words)])
        result = CliRunner().invoke(app, given)
        if result.exception and not isinstance(result.exception, SystemExit):
            raise result.exception
        return result.exit_code, result.stdout, result.stderr.splitlines()

    return run


@pytest.fixture
def project(session):
    """The path of a project in which Ana tagged a claim as a fact."""
    news = article()
    add(session.as_annotator("Desk"), news)
    edit = session.tag(news.id, [span(TEXT, "Taxes will fall")], "claim")
    session.set_attribute(only_change(edit, Annotation).after.id, "kind", "fact")
    session.close()
    return session.path


@pytest.fixture
def file(onrecord, project, tmp_path):
    """The codebook of the project as a file."""
    path = tmp_path / "mine.toml"
    assert onrecord("export", project, "--output", path)[0] == 0
    return path


def edited(file, *replacements, more=""):
    text = file.read_text("utf-8")
    for old, new in replacements:
        assert old in text
        text = text.replace(old, new, 1)
    file.write_text(text + more, "utf-8")
    return file


def test_the_codebook_is_shown(onrecord, project):
    status, out, _ = onrecord("show", project)
    assert status == 0
    assert "Claim: claim, key C\n  Wording: direct, indirect, mixed\n" in out
    assert json.loads(onrecord("show", project, "--json")[1])["id"] == "onrecord"


def test_a_value_is_merged_by_a_file(onrecord, project, file):
    file = edited(file, ('    "fact",\n', ""), more=CHANGE.format(becomes='"policy"'))
    status, out, said = onrecord("import", project, file, "--annotator", "Ana", "--dry-run")
    assert status == 0
    assert out == (
        "Claim › Kind › fact is merged into “policy”.\n"
        "  Claim › Kind › fact: 1 tag in 1 article (Ana 1) are read as “policy” from now on.\n"
    )
    assert said == ["Nothing was changed: this was a dry run."]
    _, out, said = onrecord("import", project, file, "--annotator", "Ana", "--json")
    found = json.loads(out)
    assert (found["revision"], found["committed"], found["touched"][0]["tags"]) == (2, True, 1)
    with closing(open_session(project, annotator="Ana")) as session:
        (claim,) = session.sheet(session.queue()[0].article_id).annotations.values()
        assert claim.attributes == {"kind": "policy"}


def test_the_revisions_and_their_difference_are_told(onrecord, project, file):
    file = edited(file, ('"Claim"', '"Assertion"'), ('colour = "purple"', 'colour = "brown"'))
    onrecord("import", project, file, "--annotator", "Ana")
    _, out, _ = onrecord("list", project)
    assert [line.split()[0] for line in out.splitlines()] == ["1", "2"]
    assert out.endswith("Ana\n")
    status, out, said = onrecord("diff", project)
    assert (status, out) == (
        0, "Claim is now called “Assertion”.\nCue: the colour was purple, is brown.\n",
    )  # fmt: skip
    assert said == ["From revision 1 to 2:"]
    found, _ = json.loads(onrecord("diff", project, "--from", "1", "--to", "2", "--json")[1])
    assert (found["kind"], found["label"], found["after"]) == ("renamed", "claim", "Assertion")
    _, out, _ = onrecord("show", project, "--revision", "1")
    assert "Claim: claim" in out


def test_what_is_dropped_in_use_is_told_to_stay(onrecord, project, file):
    file = edited(file, ('    "fact",\n', ""), ('    "value",\n', ""))
    _, out, _ = onrecord("import", project, file, "--annotator", "Ana")
    assert out == (
        "Claim › Kind › fact is no longer offered.\n"
        "Claim › Kind › value is gone.\n"
        "  Claim › Kind › fact: 1 tag in 1 article (Ana 1) stay as they are.\n"
    )


def test_what_is_asked_is_listed_and_decided(onrecord, project, file):
    added = ('    "fact",\n', '    "seen",\n    "heard",\n')
    file = edited(file, added, more=CHANGE.format(becomes='"seen", "heard"'))
    onrecord("import", project, file, "--annotator", "Ana")
    (asked,) = json.loads(onrecord("recode", project, "--annotator", "Ana", "--json")[1])
    assert (asked["text"], asked["options"]) == ("Taxes will fall", ["seen", "heard"])
    _, out, said = onrecord("recode", project, "--annotator", "Ana")
    assert "Claim › Kind › fact: seen | heard" in out
    assert said == ["1 to decide."]
    status, _, said = onrecord("recode", project, "--annotator", "Ana", "--choose", "x=seen")
    assert (status, said) == (1, ["onrecord: There is nothing to decide about “x”."])
    wrong = f"{asked['id']}=told"
    status, _, said = onrecord("recode", project, "--annotator", "Ana", "--choose", wrong)
    assert (status, said) == (1, ["onrecord: “told” is none of the choices here."])
    right = f"{asked['id']}=seen"
    _, _, said = onrecord("recode", project, "--annotator", "Ana", "--choose", right)
    assert said == ["0 to decide."]


def test_a_tag_is_kept(onrecord, project, file):
    onrecord("import", project, edited(file, more=CHANGE.format(becomes="")), "--annotator", "Ana")
    (asked,) = json.loads(onrecord("recode", project, "--annotator", "Ana", "--json")[1])
    _, _, said = onrecord("recode", project, "--annotator", "Ana", "--keep", asked["id"])
    assert said == ["0 to decide."]


@pytest.mark.parametrize("words", [["import"], ["export", "--output"]])
def test_a_file_that_cannot_be_is_told_in_a_line(onrecord, project, tmp_path, words):
    (tmp_path / "file").write_text("")
    status, _, (said,) = onrecord(words[0], project, *words[1:], tmp_path / "file" / "a.toml")
    assert status == 1
    assert said.startswith("onrecord: ")
