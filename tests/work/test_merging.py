"""Colleagues' files come back: nothing lost, nothing overwritten, any order the same."""

from __future__ import annotations

import shutil
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.errors import UserError
from onrecord.model.articles import text_hash
from onrecord.model.comments import Subject
from onrecord.model.edits import Change, Edit
from onrecord.model.ids import derived_id
from onrecord.model.layers import LayerStatus, annotator_named, layer_of
from onrecord.model.registries import Actor
from onrecord.model.settlements import Ruling, Settlement, Verdict
from onrecord.model.spans import Span
from onrecord.store import reviews
from onrecord.work import commenting, registering, repairing
from onrecord.work.handing_out import hand_out
from onrecord.work.merging import Choices, Side, merge
from onrecord.work.projects import new_project, open_session
from tests.builders import TEXT, add, adding, article, content, raw, rows, span

OTHER = "Harbour reopens\n\nThe port chief promised jobs."
FIRST, SECOND = article(TEXT, id="first"), article(OTHER, id="second")


@pytest.fixture
def news(session):
    """Ana's project with two articles."""
    add(session, FIRST, SECOND)
    return session


@pytest.fixture
def ben(news, tmp_path):
    """Ben at work on what Ana handed out."""
    path = hand_out(news, "Ben", tmp_path / "ben.onrecord").output
    with closing(open_session(path, annotator="Ben")) as session:
        yield session


def tag(session, words="Taxes will fall", label="claim", about=FIRST):
    session.tag(about.id, [span(about.text, words)], label)
    return next(reversed(tags(session, about)))


def tags(session, about=FIRST, name=None):
    read = session.project.read
    key = read.annotator_named(name).id if name else session.annotator.id
    return read.annotations(about.id, [key])


def taken(session, *files, **more):
    return merge(session, [each.path if hasattr(each, "path") else each for each in files], **more)


def copied(session, name):
    """The file as it is now, for another machine."""
    path = session.path.with_name(f"{name}.onrecord")
    with closing(open_session(session.path, annotator="x", read_only=True)) as reader:
        shutil.copy(reader.path, path)
        log = reader.path.with_name(reader.path.name + "-wal")
        if log.exists():
            shutil.copy(log, path.with_name(path.name + "-wal"))
    return path


def test_what_a_colleague_tagged_comes_in_and_goes_again(news, ben):
    claim = tag(ben)
    ben.tag(FIRST.id, [span(TEXT, "the minister")], "source", statement_id=claim.id)
    ben.set_status(FIRST.id, LayerStatus.DONE)
    registering.add(ben, Actor, "Minister")
    before = content(news)
    (report,) = taken(news, ben)
    assert (report.known, report.new, report.layers.added) == (2, 0, 1)
    assert (report.annotations.added, report.links.added, report.registry.added) == (2, 1, 1)
    assert tags(news, FIRST, "Ben") == tags(ben)
    assert not list(news.project.faults())
    news.undo()
    assert content(news) == before
    news.redo()
    assert tags(news, FIRST, "Ben")[0].text == "Taxes will fall"


def test_merging_again_changes_nothing(news, ben):
    tag(ben)
    taken(news, ben)
    before, steps = content(news), rows(news.path, "SELECT count(*) FROM history")
    (report,) = taken(news, ben)
    assert not report.is_changing
    assert (report.layers.equal, report.annotations.equal) == (1, 1)
    assert (content(news), rows(news.path, "SELECT count(*) FROM history")) == (before, steps)


def test_later_work_replaces_earlier_and_not_the_other_way(news, ben):
    first, second = tag(ben), tag(ben, "The mayor", "source")
    early = copied(ben, "early")
    ben.set_note(first.id, "later")
    ben.delete(second.id)
    (report,) = taken(news, ben)
    after = content(news)
    (older,) = taken(news, early)
    assert older.older == 1
    assert content(news) == after
    news.undo()
    taken(news, early)
    assert len(tags(news, FIRST, "Ben")) == 2
    (report,) = taken(news, ben)
    assert (report.annotations.changed, report.annotations.removed) == (1, 1)
    assert content(news) == after


def test_what_was_made_and_taken_back_stays_gone(news, ben):
    ben.set_status(FIRST.id, LayerStatus.STARTED)
    gone = tag(ben)
    early = copied(ben, "early")
    ben.delete(gone.id)
    taken(news, ben)
    taken(news, early)
    assert tags(news, FIRST, "Ben") == []


def test_an_undone_merge_can_be_merged_again(news, ben):
    tag(ben)
    taken(news, ben)
    after = content(news)
    news.undo()
    taken(news, ben)
    assert content(news) == after


def test_two_machines_of_one_annotator_are_shown_and_refused(news, ben, tmp_path):
    shared = tag(ben)
    other = copied(ben, "laptop")
    ben.set_note(shared.id, "from the office")
    with closing(open_session(other, annotator="Ben")) as laptop:
        laptop.set_note(shared.id, "from home")
        taken(news, ben)
        before = content(news)
        (report,) = taken(news, laptop)
        ((fork,), after) = report.forks, content(news)
        assert (fork.annotator, fork.title) == ("Ben", FIRST.title)
        assert after == before
        taken(news, laptop, choose=Choices.parse(["ours"]))
        assert content(news) == before
        news.undo()
        named = Choices.parse([f"theirs:Ben in “{FIRST.title}”"])
        (report,) = taken(news, laptop, choose=named)
        assert not report.forks
    assert [each.note for each in tags(news, FIRST, "Ben")] == ["from home"]
    news.undo()
    assert content(news) == before


def test_tags_added_on_two_machines_are_a_fork_too(news, ben):
    tag(ben)
    other = copied(ben, "laptop")
    tag(ben, "The mayor", "source")
    with closing(open_session(other, annotator="Ben")) as laptop:
        tag(laptop, "denied", "cue")
        reports = taken(news, ben, laptop)
    assert [len(each.forks) for each in reports] == [0, 1]


@pytest.fixture
def laptop(ben):
    """Ben's other machine, which began with a copy of his file and changed what he changed."""
    shared, gone = tag(ben), tag(ben, "The mayor", "source")
    other = copied(ben, "laptop")
    ben.set_note(shared.id, "from the office")
    tag(ben, "denied", "cue")
    with closing(open_session(other, annotator="Ben")) as session:
        session.set_note(shared.id, "from home")
        tag(session, "Tuesday", "cue")
        session.delete(gone.id)
        yield session


@pytest.fixture
def first(ben, laptop):
    """What Ben tagged first, on both machines."""
    return next(each for each in tags(ben) if each.note)


@pytest.mark.parametrize("side", ["ours", "theirs"])
def test_nobody_is_asked_twice_about_a_fork(news, ben, laptop, tmp_path, side):
    taken(news, ben)
    before = content(news)
    (report,) = taken(news, laptop, choose=Choices.parse([side]))
    assert report.is_changing
    after, steps = content(news), rows(news.path, "SELECT count(*) FROM history")
    assert (after == before) == (side == "ours")
    reports = [report for _ in range(2) for report in taken(news, ben, laptop)]
    assert not any(report.forks or report.is_changing for report in reports)
    assert (content(news), rows(news.path, "SELECT count(*) FROM history")) == (after, steps)
    third = hand_out(news, "Cem", tmp_path / "cem.onrecord").output
    with closing(open_session(third, annotator="Cem")) as cem:  # who takes them in, knows it too
        reports = taken(cem, news, ben, laptop)
        assert not any(report.forks for report in reports)
        assert tags(cem, FIRST, "Ben") == tags(news, FIRST, "Ben")


@pytest.mark.parametrize("side", ["ours", "theirs"])
def test_the_choice_is_forgotten_when_it_is_undone(news, ben, laptop, side):
    taken(news, ben)
    before = content(news)
    taken(news, laptop, choose=Choices.parse([side]))
    news.undo()
    assert content(news) == before
    (report,) = taken(news, laptop)
    assert len(report.forks) == 1
    news.redo()
    (report,) = taken(news, laptop)
    assert (report.forks, report.is_changing) == ([], False)


def test_work_on_the_version_that_was_taken_goes_on(news, ben, laptop, first):
    taken(news, ben)
    taken(news, laptop, choose=Choices.parse(["ours"]))
    ben.set_note(first.id, "later")
    (report,) = taken(news, ben)
    assert (report.forks, report.annotations.changed) == ([], 1)
    assert not taken(news, laptop)[0].forks


def test_work_on_the_version_that_was_not_taken_is_a_fork_again(news, ben, laptop, first):
    taken(news, ben)
    taken(news, laptop, choose=Choices.parse(["ours"]))
    tag(laptop, "Two government sources", "source")
    (report,) = taken(news, laptop)
    assert len(report.forks) == 1
    taken(news, laptop, choose=Choices.parse(["theirs"]))
    assert {each.text for each in tags(news, FIRST, "Ben")} == {x.text for x in tags(laptop)}
    assert not taken(news, ben)[0].forks


def test_a_layer_goes_on_without_asking_once_the_other_machine_knows_the_choice(
    news, ben, laptop, first
):
    taken(news, ben)
    taken(news, laptop, choose=Choices.parse(["ours"]))
    taken(laptop, news)
    assert tags(laptop) == tags(ben)
    laptop.set_note(first.id, "at last")
    (report,) = taken(news, laptop)
    assert (report.forks, report.annotations.changed) == ([], 1)


def test_tags_that_did_not_fit_wait_when_their_version_is_taken_later(news, ben, laptop):
    laptop.close()
    with raw(laptop.path) as other:
        other.execute("UPDATE spans SET start = start + 1 WHERE text = 'Tuesday'")
    taken(news, ben)
    taken(news, laptop.path, choose=Choices.parse(["ours"]))
    (report,) = taken(news, laptop.path)
    assert (report.forks, report.repairs.added, reviews.repairs(news.project.read)) == ([], 0, [])
    with closing(open_session(laptop.path, annotator="Ben")) as again:
        tag(again, "Two government sources", "source")
        taken(news, again, choose=Choices.parse(["theirs"]))
        (waiting,) = reviews.repairs(news.project.read)
        assert waiting.tag.text == "Tuesday"
        repairing.discard(news, waiting.id)
        (report,) = taken(news, again)
        assert (report.forks, reviews.repairs(news.project.read)) == ([], [])


def test_what_was_deleted_stays_gone_whoever_brought_it(news, ben, tmp_path):
    ben.set_status(FIRST.id, LayerStatus.STARTED)
    gone = tag(ben)
    early = copied(ben, "early")
    ben.delete(gone.id)
    third = hand_out(news, "Cem", tmp_path / "cem.onrecord").output
    taken(news, ben)
    with closing(open_session(third, annotator="Cem")) as cem:
        taken(cem, news)
        taken(cem, early)
        assert tags(cem, FIRST, "Ben") == []


def test_a_dry_run_tells_and_changes_nothing(news, ben):
    tag(ben)
    before = content(news)
    (report,) = taken(news, ben, dry_run=True)
    assert (report.annotations.added, content(news)) == (1, before)
    (again,) = taken(news, ben)
    assert again.as_json() == report.as_json()


def test_tags_that_do_not_fit_wait_and_are_not_doubled(news, ben):
    tag(ben)
    bad = tag(ben, "The mayor", "source")
    ben.close()
    with raw(ben.path) as other:
        other.execute("UPDATE spans SET start = start + 1 WHERE annotation_id = ?", (bad.id,))
    for counts in ({"added": 1}, {"equal": 1}):
        (report,) = taken(news, ben.path)
        assert {name: n for name, n in report.repairs.facts.items() if n} == counts
        assert [each.text for each in tags(news, FIRST, "Ben")] == ["Taxes will fall"]
        (waiting,) = reviews.repairs(news.project.read)
        assert (waiting.tag.text, waiting.file) == ("The mayor", "ben.onrecord")
    assert not report.is_changing
    news.undo()
    assert not reviews.repairs(news.project.read)


def test_links_wait_with_their_ends(news, ben):
    claim = tag(ben)
    ben.tag(FIRST.id, [span(TEXT, "The mayor")], "source", statement_id=claim.id)
    ben.close()
    with raw(ben.path) as other:
        other.execute("UPDATE spans SET start = start + 1 WHERE annotation_id = ?", (claim.id,))
    (report,) = taken(news, ben.path)
    ((waiting,), (source,)) = reviews.repairs(news.project.read), tags(news, FIRST, "Ben")
    assert (report.links.added, report.repairs.added) == (0, 1)
    assert [(each.from_id, each.to_id) for each in waiting.links] == [(claim.id, source.id)]


# what people say to each other, and what is settled


def test_comments_come_and_go_with_files(news, ben):
    start = commenting.start(news, Subject.GUIDELINE, "labels.claim", "Is this clear?")
    (asked,) = (change.after for change in start.changes)
    claim = tag(ben)
    commenting.start(ben, Subject.ANNOTATION, claim.id, "I am not sure.")
    (report,) = taken(news, ben)
    assert (report.comments.added, report.comments.equal) == (1, 0)
    (said,) = reviews.comments(news.project.read, FIRST.id)
    about = said.target, said.owner_id
    assert (said.text, about) == ("I am not sure.", (claim.id, claim.annotator_id))
    commenting.answer(news, said.id, "I am.")
    commenting.resolve(news, said.id)
    after = content(news)
    (report,) = taken(news, ben)
    assert (report.is_changing, report.comments.equal) == (False, 1)
    assert content(news) == after
    assert asked in reviews.comments(news.project.read, "")


def test_a_comment_that_is_gone_here_stays_gone_until_it_is_changed(news, ben):
    tag(ben)
    commenting.start(ben, Subject.ARTICLE, FIRST.id, "What is this?")
    (said,) = reviews.comments(ben.project.read)
    taken(news, ben)
    (there,) = reviews.comments(news.project.read)
    news.project.commit(Edit("Drop", (Change(there, None),)), news.annotator)
    taken(news, ben)
    assert not reviews.comments(news.project.read)
    commenting.rewrite(ben, said.id, "What is that?")
    taken(news, ben)
    assert [each.text for each in reviews.comments(news.project.read)] == ["What is that?"]


def test_what_was_settled_goes_with_the_gold_layer(news, ben):
    claim = tag(ben)
    settle(ben, claim, "so be it")
    (report,) = taken(news, ben)
    assert (report.settlements.added, report.layers.added) == (1, 2)
    (settled,) = reviews.settlements(news.project.read)
    (made,) = tags(news, FIRST, "gold")
    assert (settled.tags, settled.ruling.note) == ((made.id,), "so be it")
    assert settled.members == {claim.annotator_id: (claim.id,)}
    settle(ben, claim, "no, so")
    (report,) = taken(news, ben)
    assert (report.settlements.changed, report.forks) == (1, [])
    (settled,) = reviews.settlements(news.project.read)
    assert [each.note for each in (settled.ruling, *settled.earlier)] == ["no, so", "so be it"]
    assert not list(news.project.faults())
    news.undo()
    assert [each.ruling.note for each in reviews.settlements(news.project.read)] == ["so be it"]


def test_settled_cases_refer_to_tags_by_the_ids_they_get(news, ben):
    claim = tag(ben)
    news.set_status(FIRST.id, LayerStatus.STARTED)
    add(news, replace(claim, annotator_id=news.annotator.id, note="mine"))
    settle(ben, claim, "")
    taken(news, ben)
    (settled,) = reviews.settlements(news.project.read)
    (moved,) = tags(news, FIRST, "Ben")
    assert moved.id != claim.id
    assert settled.members == {claim.annotator_id: (moved.id,)}


def test_an_article_changed_from_outside_is_left_out_with_its_tags(news, ben):
    tag(ben)
    tag(ben, "The port chief", "source", SECOND)
    ben.close()
    with raw(ben.path) as other:
        other.execute("UPDATE articles SET text = 'New ' || text WHERE id = 'first'")
    (report,) = taken(news, ben.path)
    assert FIRST.title in str(report.refused[0])
    assert not tags(news, FIRST, "Ben")
    assert tags(news, SECOND, "Ben")


def test_articles_are_told_by_their_texts(news, tmp_path, empty_project):
    path = Path(shutil.copy(empty_project, tmp_path / "theirs.onrecord"))
    with closing(open_session(path, annotator="Cem")) as cem:
        same, new = replace(FIRST, id="another"), article("Rain\n\nIt rains.", id="second")
        add(cem, same, new)
        tag(cem, about=same)
        tag(cem, "rains", "cue", new)
        before = content(news)
        (report,) = taken(news, cem)
        assert (report.known, report.new) == (2, 0)  # one has an id that is taken by another text
        assert [each.text for each in tags(news, FIRST, "Cem")] == ["Taxes will fall"]
        (again,) = taken(news, cem)
        assert not again.is_changing
        news.undo()
        assert content(news) == before


def test_a_tag_with_an_id_of_another_layer_gets_another(news, ben):
    claim = tag(ben)
    mine = replace(claim, annotator_id=news.annotator.id, note="mine")
    news.set_status(FIRST.id, LayerStatus.STARTED)
    add(news, mine)
    taken(news, ben)
    (moved,) = tags(news, FIRST, "Ben")
    assert moved.id != claim.id
    ben.set_note(claim.id, "more")
    (report,) = taken(news, ben)
    assert (report.annotations.changed, report.forks) == (1, [])
    assert [each.note for each in tags(news)] == ["mine"]


def test_labels_of_another_codebook_are_told_by_id(news, tmp_path):
    path = new_project(tmp_path / "bare", codebook=Path("bare"), annotator="Cem")
    with closing(open_session(path, annotator="Cem")) as cem:
        add(cem, FIRST)
        label = cem.codebook.offered[0].id
        cem.tag(FIRST.id, [span(TEXT, "The mayor")], label)
        (odd,) = tags(cem)
        add(cem, replace(odd, id="odd", label="zebra"))
        (report,) = taken(news, cem)
    assert "Another codebook" in str(report.codebook[0])
    assert report.left_out["zebra"] == 1


# files that are not right


def spoilt(kind, path, good):
    data = good.read_bytes()
    match kind:
        case "nothing":
            path.write_bytes(b"")
        case "random":
            path.write_bytes(bytes(range(256)) * 64)
        case "truncated":
            path.write_bytes(data[: len(data) // 2])
        case "overwritten":
            path.write_bytes(data[:8192] + b"\xff" * 8192 + data[16384:])
        case "folder":
            path.mkdir()
        case "missing":
            pass
        case _:
            path.write_bytes(data)
            with raw(path) as other:
                other.executescript(_SPOILING[kind])


_SPOILING = {
    "foreign": "PRAGMA application_id = 7",
    "newer": "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) "
    "VALUES ('onrecord', 'm999_later', '')",
    "trigger": "CREATE TRIGGER t AFTER INSERT ON layers BEGIN DELETE FROM articles; END",
    "view": "ALTER TABLE layers RENAME TO old; CREATE VIEW layers AS WITH RECURSIVE r(x) AS "
    "(SELECT 1 UNION ALL SELECT x + 1 FROM r) SELECT x FROM r",
    "endless steps": "DROP TABLE _sqlite_migrations; CREATE VIEW _sqlite_migrations AS WITH "
    "RECURSIVE r(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM r) SELECT x AS id, x AS name, "
    "'onrecord' AS migration_set FROM r",
    "no table": "DROP TABLE layers",
    "no comments": "DROP TABLE comments",
    "odd verdict": "INSERT INTO settlements SELECT 's', article_id, annotator_id, 'x', '', '', '', "
    "'', '[]', '', '{}', '', '[]', 0, '[]', '', '', 1 FROM layers LIMIT 1",
    "odd comment": "INSERT INTO comments SELECT 'c', '', id, 'x', '', '', 'c', '', 0, '', '', 1 "
    "FROM annotators LIMIT 1",
    "no json": "UPDATE annotations SET attributes = 'x'",
    "odd status": "UPDATE layers SET status = 'lost'",
    "odd history": """UPDATE history SET changes = '[["layers"]]'""",
    "odd codebook": "UPDATE codebooks SET content = '[]'",
    "types": "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = "
    "replace(sql, ') STRICT', ')') WHERE name = 'layers'; PRAGMA writable_schema = OFF",
}


@pytest.mark.parametrize(
    "kind",
    [*_SPOILING, "nothing", "random", "truncated", "overwritten", "folder", "missing"],
)
def test_a_file_that_is_not_right_is_refused_in_a_sentence(news, ben, tmp_path, kind):
    tag(ben)
    ben.close()
    bad = tmp_path / "bad.onrecord"
    spoilt(kind, bad, ben.path)
    before, there = content(news), sorted(tmp_path.iterdir())
    data = bad.read_bytes() if bad.is_file() else None
    with pytest.raises(UserError) as refusal:
        taken(news, ben.path, bad)
    assert "bad.onrecord" in str(refusal.value)
    assert "\n" not in str(refusal.value)
    assert content(news) == before
    assert sorted(tmp_path.iterdir()) == there
    assert (bad.read_bytes() if bad.is_file() else None) == data


def test_a_file_of_an_earlier_version_is_taken_in(news, ben):
    tag(ben)
    ben.close()
    with raw(ben.path) as other:
        other.executescript(
            "DROP TABLE comments; DROP TABLE repairs; DROP TABLE settlements; "
            "DELETE FROM _sqlite_migrations WHERE name = 'm003_review'"
        )
    before = ben.path.read_bytes()
    (report,) = taken(news, ben.path)
    assert report.annotations.added == 1
    assert ben.path.read_bytes() == before


def test_values_of_odd_types_are_left_out(news, ben):
    tag(ben)
    ben.close()
    with raw(ben.path) as other:
        other.execute("""UPDATE annotations SET attributes = '{"kind": {"x": [1]}}'""")
    (report,) = taken(news, ben.path)
    assert len(report.refused) == 1


def test_the_project_itself_is_refused(news):
    with pytest.raises(UserError, match="itself"):
        taken(news, news)


def test_a_file_taken_in_is_not_touched(news, ben):
    tag(ben)
    folder = ben.path.parent
    before = {each: each.read_bytes() for each in folder.iterdir() if "ben" in each.name}
    taken(news, ben)  # still open, with a log beside it
    assert {each: each.read_bytes() for each in folder.iterdir() if "ben" in each.name} == before
    assert tags(news, FIRST, "Ben")


# any order

WORDS = ["Taxes", "minister", "mayor", "denied"]
DOINGS = [
    "tag", "tag", "link", "note", "delete", "done", "undo", "redo", "actor", "rename",
    "comment", "answer", "reword", "resolve", "settle",
]  # fmt: skip
OTHER_HERE = OTHER[:4] + "OUR" + OTHER[7:]
"""What Ben was given instead of the second text: tags on these words do not fit the project's."""
moves = st.lists(st.tuples(st.sampled_from(DOINGS), st.integers(0, 3)), min_size=1, max_size=6)


def do(session, moves):
    """A random history; what cannot be done is passed over. Ana is the one who settles."""
    for number, (doing, which) in enumerate(moves):
        try:
            one(session, doing, which, number)
        except UserError:
            continue


def one(session, doing, which, number):
    about, name = (FIRST, SECOND)[which % 2], f"{session.annotator.name} {number}"
    found = session.project.read.annotations(about.id, [session.annotator.id])
    pick = found[which % len(found)].id if found else None
    words = Span.of(session.text(about.id), which * 4, which * 4 + 3)
    status = LayerStatus.DONE if which < 2 else LayerStatus.STARTED
    first = session.project.read.actors()[0].id
    with_tag = {
        "link": lambda: session.tag(about.id, [words], "source", statement_id=pick),
        "note": lambda: session.set_note(pick, name),
        "delete": lambda: session.delete(pick),
    }
    always = {
        "tag": lambda: session.tag(about.id, [words], "claim"),
        "done": lambda: session.set_status(about.id, status),
        "undo": session.undo,
        "redo": session.redo,
        "actor": lambda: registering.add(session, Actor, name),
        "rename": lambda: registering.rename(session, Actor, first, name),
    }
    if doing in always:
        always[doing]()
    elif doing in with_tag and pick:
        with_tag[doing]()
    elif doing in ("comment", "answer", "reword", "resolve"):
        say(session, doing, pick or about.id, name)
    elif doing == "settle" and pick and session.annotator.name == "Ana":
        settle(session, found[which % len(found)], name)


def say(session, doing, target, words):
    """Something of a thread about an article, a tag, or a guideline."""
    subject = Subject.ARTICLE if target in (FIRST.id, SECOND.id) else Subject.ANNOTATION
    if words.endswith("2"):
        subject, target = Subject.GUIDELINE, "labels.claim"
    heads = [x for x in reviews.comments(session.project.read) if x.id == x.thread]
    own = [x for x in heads if x.annotator_id == session.annotator.id]
    if doing == "comment" or not heads:
        commenting.start(session, subject, target, words)
    elif doing == "answer":
        commenting.answer(session, heads[-1].id, words)
    elif doing == "reword" and own:
        commenting.rewrite(session, own[0].id, words)
    elif doing == "resolve":
        commenting.resolve(session, heads[0].id)


def settle(session, tag, note):
    """A decision on a case of one tag, as the reviewer takes it."""
    gold = session.project.read.annotator_named("gold") or annotator_named("gold")
    session.project.add_annotator(gold)
    layer = session.project.read.layer(tag.article_id, gold.id)
    here = reviews.settlements(session.project.read, [tag.article_id])
    same = next((x for x in here if x.members == {tag.annotator_id: (tag.id,)}), None)
    made = replace(tag, id=derived_id("gold", tag.id), annotator_id=gold.id, revision=1)
    ruling = Ruling(verdict=Verdict.TAKEN, reviewer="Ana", note=note, taken=(tag.annotator_id,))
    settled = Settlement(article_id=tag.article_id, annotator_id=gold.id, ruling=ruling,
                         members={tag.annotator_id: (tag.id,)}, tags=(made.id,))  # fmt: skip
    if same is not None:
        again = replace(same, ruling=ruling, earlier=(same.ruling,), revision=same.revision + 1)
        session.commit("Settle", Change(same, again))
    else:
        arriving = [] if layer else [Change(None, layer_of(tag.article_id, gold.id))]
        session.commit("Settle", *arriving, Change(None, made), Change(None, settled))


def merged(base, files, folder, name):
    path = Path(shutil.copy(base, Path(folder) / f"{name}.onrecord"))
    with closing(open_session(path, annotator="Lead")) as session:
        before = content(session)
        for file in files:
            (report,) = merge(session, [file])
            assert not report.forks, (file, files)
            assert all("another text" in str(each) for each in report.refused)
        after = content(session)
        steps = rows(path, "SELECT count(*) FROM history")
        for file in files:
            merge(session, [file])
        assert (content(session), rows(path, "SELECT count(*) FROM history")) == (after, steps)
        while session.undo_name():
            session.undo()
        assert content(session) == before
        merge(session, files)
        # Shared records that were taken back count as newer than what they were before.
        shared = {name: after[name] for name in ("actors", "comments")}
        assert {**content(session), **shared} == after
        if session.undo_name():  # not where nobody did anything that can be done
            session.undo()
        assert content(session) == before
        return after


@settings(max_examples=25)
@given(st.lists(st.tuples(moves, moves), min_size=3, max_size=3), st.data())
def test_any_order_gives_the_same_and_loses_nothing(empty_project, histories, data):
    names = ("Ana", "Ben", "Cem")
    with TemporaryDirectory() as folder:
        base = Path(shutil.copy(empty_project, Path(folder) / "base.onrecord"))
        with closing(open_session(base, annotator="Lead")) as lead:
            lead.project.add_annotator(lead.annotator)
            lead.project.commit_outside_history(adding(FIRST, SECOND, Actor(id="a", name="Actor")))
            early = [each for each in histories[0][0][:3] if each[0] != "settle"]
            do(lead.as_annotator("Ana"), early)  # gold does not go along: she settles in one place
            files = [hand_out(lead, name, base.with_name(f"{name}.onrecord")) for name in names]
        lead_only = [each.output for each in files]
        with raw(lead_only[1]) as other:
            told = OTHER_HERE, text_hash(OTHER_HERE), SECOND.id
            other.execute("UPDATE articles SET text = ?, sha256 = ? WHERE id = ?", told)
        every, layers = [], {}
        for name, path, (early, late) in zip(names, lead_only, histories, strict=True):
            with closing(open_session(path, annotator=name)) as session:
                do(session, early)
            if name != "Cem":
                every.append(Path(shutil.copy(path, path.with_name(f"early {name}.onrecord"))))
            with closing(open_session(path, annotator=name)) as session:
                do(session, late)
                layers[name] = _said(session, name)
            every.append(path)
        order = data.draw(st.permutations(every))
        one, other = (merged(base, x, folder, n) for x, n in ((every, "one"), (order, "other")))
        assert one == other
        path = Path(shutil.copy(base, Path(folder) / "whole.onrecord"))
        with closing(open_session(path, annotator="Lead")) as session:
            merge(session, order)
            assert {name: _said(session, name) for name in names} == layers


def _said(session, name):
    person = session.project.read.annotator_named(name)
    return {
        (about.id, each.id, each.note, each.spans)
        for about in (FIRST, SECOND)
        for each in session.project.read.annotations(about.id, [person.id])
    } | {
        (each.article_id, each.tag.id, each.tag.note, each.tag.spans)
        for each in reviews.repairs(session.project.read)
        if each.annotator_id == person.id
    }


# one annotator on several machines

# What is done alike on two machines is no fork, and what is only taken away from a version that was
# not taken is nothing new to choose. Copies of earlier days are left out, too: a choice between
# them stands, and which of them meet hangs on the order.
apart = [each for each in DOINGS if each not in ("done", "undo", "redo", "delete")]
apart = st.lists(st.tuples(st.sampled_from(apart), st.integers(0, 3)), min_size=1, max_size=6)


@settings(max_examples=25)
@given(st.lists(apart, min_size=3, max_size=3), st.data())
def test_any_order_with_the_same_choices_gives_the_same(empty_project, histories, data):
    with TemporaryDirectory() as folder:
        base = Path(shutil.copy(empty_project, Path(folder) / "base.onrecord"))
        with closing(open_session(base, annotator="Lead")) as lead:
            lead.project.add_annotator(lead.annotator)
            lead.project.commit_outside_history(adding(FIRST, SECOND, Actor(id="a", name="Actor")))
            given_out = hand_out(lead, "Ben", base.with_name("ben.onrecord")).output
        with closing(open_session(given_out, annotator="Ben")) as session:
            tag(session)
        every = []
        for machine, doings in enumerate(histories):
            path = Path(shutil.copy(given_out, base.with_name(f"machine {machine}.onrecord")))
            with closing(open_session(path, annotator="Ben")) as session:
                do(session, doings)
            every.append(path)
        order = data.draw(st.permutations(every))
        one, other = (chosen(base, x, every, folder, n) for x, n in ((every, "1"), (order, "2")))
        assert one == other


def chosen(base, files, ranked, folder, name):
    """What Ben's layers are after these files came in, of which the last in ``ranked`` is taken
    wherever somebody has to choose."""
    ranks = [(file, _layers(file)) for file in ranked]
    path = Path(shutil.copy(base, Path(folder) / f"chosen {name}.onrecord"))
    with closing(open_session(path, annotator="Lead")) as session:

        def rank(layers, about):
            found = [n for n, (_, each) in enumerate(ranks) if each[about] == layers[about]]
            return max(found, default=-1)

        def choose(fork):
            about = fork.article_id
            here, there = rank(_layers_in(session), about), rank(dict(ranks)[fork.path], about)
            assert -1 not in (here, there)
            return Side.THEIRS if there > here else Side.OURS

        for file in files:
            merge(session, [file], choose=choose)
        after, steps = _layers_in(session), rows(path, "SELECT count(*) FROM history")
        for file in files:
            (report,) = merge(session, [file])
            assert not report.forks
            assert not report.is_changing
        assert (_layers_in(session), rows(path, "SELECT count(*) FROM history")) == (after, steps)
        return after


def _layers(path):
    with closing(open_session(path, annotator="x", read_only=True)) as session:
        return _layers_in(session)


def _layers_in(session):
    """Ben's layer of each article: its status, its tags and its links."""
    read = session.project.read
    ben = read.annotator_named("Ben")
    key = ben.id if ben else ""
    return {
        about.id: (
            getattr(read.layer(about.id, key), "status", None),
            {(x.id, x.note, x.spans) for x in read.annotations(about.id, [key])},
            {(x.id, x.from_id, x.to_id) for x in read.links(about.id, [key])},
        )
        for about in (FIRST, SECOND)
    }
