"""What is exported and imported again is equal, whatever a project holds."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import orjson
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord import resources
from onrecord.model.annotations import Annotation, Decision, Link, Origin, OriginKind
from onrecord.model.articles import RegionKind, region, text_hash
from onrecord.model.codebook import AttributeType
from onrecord.model.layers import LayerStatus, annotator_named, layer_of
from onrecord.model.registries import Actor, Issue
from onrecord.model.spans import Span
from onrecord.work.exporting import export
from onrecord.work.importing import import_paths
from onrecord.work.projects import new_project, open_session
from onrecord.work.requests import Request
from onrecord.work.session import Session
from tests.builders import add, adding, article, codebook, rows

BOOK = codebook()
PEOPLE = [annotator_named(name) for name in ("Bén 🙂", "Cem", "gold", "machine:x/y@1", "Desk")]
ACTORS = [Actor(name=name, aliases=("B",), attributes={"x": [1]}, extra={"y": 2}) for name in "AB"]
ACTORS[1] = replace(ACTORS[1], merged_into=ACTORS[0].id)
ISSUES = [Issue(name="I", extra={"z": None})]
EDGES = "a B.“”\n\r\xa0🙂é\u0301\u200d\u2028\x00𐍈=,;\"'"
texts = st.text(st.sampled_from(EDGES), min_size=1, max_size=40)
words = st.text(st.sampled_from(EDGES), max_size=8)
json = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | words,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(words, inner, max_size=2),
    max_leaves=4,
)
more = st.dictionaries(st.sampled_from(["theirs", "@x", "źdźbło"]), json, max_size=2)
times = st.sampled_from(["2025-01-01T00:00:00.000Z", "2026-03-14T17:42:07.123Z", "2026"])
origins = st.builds(Origin, st.sampled_from(OriginKind), words, st.sampled_from(Decision))
revisions = st.integers(1, 9)


@st.composite
def spans(draw, text):
    """Split, nested and touching ones, as they come."""
    found = []
    for _ in range(draw(st.integers(0, 3))):
        start = draw(st.integers(0, len(text) - 1))
        found.append(Span.of(text, start, draw(st.integers(start + 1, len(text)))))
    return tuple(sorted(found))


def values(attribute):
    match attribute.type:
        case AttributeType.CHOICE:
            return st.sampled_from([choice.id for choice in attribute.values])
        case AttributeType.NUMBER:
            return st.integers(-9, 9) | st.floats(-1e9, 1e9)
        case AttributeType.FLAG:
            return st.booleans()
        case AttributeType.ACTOR:
            return st.sampled_from([actor.id for actor in ACTORS])
        case AttributeType.ISSUE:
            return st.just(ISSUES[0].id)
        case _:
            return words


def attributes(label):
    return st.fixed_dictionaries({}, optional={a.id: values(a) for a in label.attributes})


@st.composite
def layers(draw, about, annotator_id):
    """The records of one layer; it may be empty."""
    status = draw(st.sampled_from(LayerStatus))
    layer = replace(
        layer_of(about.id, annotator_id, status), extra=draw(more), modified=draw(times)
    )
    common = {"article_id": about.id, "annotator_id": annotator_id}
    tags = []
    for _ in range(draw(st.integers(0, 4))):
        label = draw(st.sampled_from(BOOK.labels))
        tags.append(
            Annotation(
                **common, label=label.id, spans=draw(spans(about.text)),
                attributes=draw(attributes(label)), note=draw(words), origin=draw(origins),
                confidence=draw(st.none() | st.floats(0, 1)), extra=draw(more),
                created=draw(times), modified=draw(times), revision=draw(revisions),
            )
        )  # fmt: skip
    links = []
    for _ in range(draw(st.integers(0, 3)) if tags else 0):
        kind = draw(st.sampled_from(BOOK.links))
        ends = draw(st.sampled_from(tags)), draw(st.sampled_from(tags))
        links.append(
            Link(
                **common, label=kind.id, from_id=ends[0].id, to_id=ends[1].id,
                attributes=draw(attributes(kind)), note=draw(words), origin=draw(origins),
                extra=draw(more), created=draw(times), modified=draw(times),
                revision=draw(revisions),
            )
        )  # fmt: skip
    return [layer, *tags, *links]


@st.composite
def articles(draw, text):
    about = replace(
        article(text, title=draw(words)), byline=draw(words), outlet=draw(words),
        published=draw(st.sampled_from(["", "2026", "2026-03-14", "2026-03-14T18:42+01:00"])),
        url=draw(words), language=draw(words), supersedes=draw(st.none() | st.just("an older one")),
        facts=draw(more), extra=draw(more), sha256=text_hash(text),
    )  # fmt: skip
    marked = {}
    for span in draw(spans(text)):
        kind, by = draw(st.sampled_from(RegionKind)), draw(words)
        found = replace(region(about.id, kind, span.start, span.end, by=by), extra=draw(more))
        marked[found.id] = found
    records = [about, *marked.values()]
    for person in draw(st.lists(st.sampled_from(PEOPLE[:4]), unique_by=lambda each: each.name)):
        records += draw(layers(about, person.id))
    return records


@st.composite
def projects(draw):
    """The records of some articles; actors and issues are there when something refers to them."""
    found = [
        r for text in draw(st.lists(texts, max_size=3, unique=True)) for r in draw(articles(text))
    ]
    named = {str(v) for r in found if isinstance(r, Annotation) for v in r.attributes.values()}
    if ACTORS[1].id in named:
        named.add(ACTORS[0].id)
    return [*found, *(each for each in [*ACTORS, *ISSUES] if each.id in named)]


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
