"""What is exported and imported again is equal, whatever a project holds."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import orjson
from hypothesis import given, settings

from onrecord import resources
from onrecord.model.articles import text_hash
from onrecord.work.exporting import export
from onrecord.work.importing import import_paths
from onrecord.work.projects import new_project, open_session
from onrecord.work.requests import Request
from onrecord.work.session import Session
from tests.builders import add, adding, rows
from tests.strategies import PEOPLE, projects

_EQUAL = {
    "articles": "id, title, byline, outlet, published, url, language, text, sha256, supersedes, "
    "facts, extra",
    "regions": 'id, article_id, kind, start, "end", by, extra',
    "annotators": "id, name, kind",
    "layers": "*",
    "annotations": "*",
    "spans": "*",
    "links": "*",
    "actors": "id, name, aliases, attributes, merged_into, extra",
    "issues": "id, name, aliases, attributes, extra",
    "codebooks": "id, revision, content",
}


def contents(session: Session) -> dict[str, list[tuple]]:
    """What exported and imported projects share; the person who brought it in is not of it."""
    found = {
        table: sorted(rows(session.path, f"SELECT {columns} FROM {table}"), key=repr)
        for table, columns in _EQUAL.items()
    }
    used = {layer[2] for layer in found["layers"]}
    return {**found, "annotators": [row for row in found["annotators"] if row[0] in used]}


@contextmanager
def opened(empty: Path, folder: str, name: str) -> Iterator[Session]:
    path = Path(shutil.copy(empty, Path(folder) / f"{name}.onrecord"))
    with closing(open_session(path, annotator="Desk")) as session:
        yield session


@settings(max_examples=60)
@given(projects())
def test_exported_and_imported_projects_are_equal(empty_project, records):
    with (
        TemporaryDirectory() as folder,
        opened(empty_project, folder, "one") as one,
        opened(empty_project, folder, "other") as other,
    ):
        one.project.commit_outside_history(adding(*PEOPLE[:4]))
        add(one, *records)
        out = Path(folder) / "out.jsonl"
        export(one, Request(out, "jsonl", layers=("*",)))
        result = import_paths(other, [out])
        assert [str(each) for each in result.skipped] == []
        assert contents(other) == contents(one)
        again = Path(folder) / "again.jsonl"
        export(other, Request(again, "jsonl", layers=("*",) if result.layers else ()))
        assert again.read_bytes() == out.read_bytes()


def test_unknown_fields_are_kept_wherever_they_stand(session, tmp_path):
    text = "Taxes will fall."
    span = {"start": 0, "end": 5, "text": "Taxes", "token": 7}
    origin = {"kind": "typed", "by": "", "decision": "as is", "tool": "theirs"}
    times = {"created": "2025", "modified": "2026", "revision": 1}
    common = {"annotator": "Ben", "attributes": {"actor": "x"}, "note": "", "origin": origin}
    line = {
        "format": 1,
        "codebook": {"id": "onrecord", "revision": 1},
        "article": {
            "id": "a", "title": "T", "byline": "", "outlet": "", "published": "", "url": "",
            "language": "", "text": text, "sha256": text_hash(text), "supersedes": None,
            "facts": {"desk": 1}, "theirs": [1, None],
        },
        "regions": [{"kind": "body", "start": 0, "end": 5, "by": "Ben", "theirs": 1}],
        "layers": [
            {"annotator": "Ben", "annotator_id": "b", "kind": "person", "status": "done",
             "modified": "2026", "revision": 1, "theirs": {}},
        ],
        "annotations": [
            {"id": "s", "label": "source", "spans": [span], "confidence": None,
             "codebook_revision": 1, "theirs": 1, **common, **times},
        ],
        "links": [
            {"id": "l", "label": "same as", "from": "s", "to": "s", "theirs": 2, **common, **times}
        ],
        "actors": [{"id": "x", "name": "X", "aliases": [], "attributes": {}, "theirs": 3}],
        "issues": [],
        "theirs": {"deep": [{}]},
    }  # fmt: skip
    (tmp_path / "in.jsonl").write_bytes(orjson.dumps(line))
    import_paths(session, [tmp_path / "in.jsonl"])
    export(session, Request(tmp_path / "out.jsonl", "jsonl"))
    assert orjson.loads((tmp_path / "out.jsonl").read_bytes()) == line


def test_the_sample_layers_come_back_as_they_are(session, tmp_path):
    import_paths(session, [resources.sample("articles"), resources.sample("layers")])
    export(session, Request(tmp_path / "out.jsonl", "jsonl"))
    with closing(open_session(session.path, annotator="Cem", read_only=True)) as reader:
        whole = contents(reader)
    session.close()
    with closing(open_session(new_project(tmp_path / "other"), annotator="Desk")) as other:
        import_paths(other, [tmp_path / "out.jsonl"])
        assert contents(other) == whole
        assert not list(other.project.faults())
