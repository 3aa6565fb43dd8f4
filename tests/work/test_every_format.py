"""What each format that reads and writes promises: out and in again, all is as it was but for
what was announced; and a damaged file does no harm."""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.errors import Cancelled, UserError
from onrecord.model.annotations import Value
from onrecord.model.bundles import Bundle
from onrecord.model.formats import Alignment, Feature, Format
from onrecord.model.losses import Losses
from onrecord.model.reducing import Reducer
from onrecord.model.registries import read_names
from onrecord.work import formats
from onrecord.work.collecting import Collector
from onrecord.work.exporting import export
from onrecord.work.importing import import_paths
from onrecord.work.projects import open_session
from onrecord.work.requests import Request
from onrecord.work.session import Session
from tests.builders import TEXT, add, adding, article, content, layer, tag, tie
from tests.losing import FACTS, by_the_reducer, differing, title_is_lost
from tests.strategies import ACTORS, BOOK, ISSUES, PEOPLE, WORKED_ON, projects

BOTH_WAYS = [each for each in formats.reading() if each.write]
NAMES = read_names([*ACTORS, *ISSUES])
_PROVENANCE = ("id", "origin", "created", "modified", "revision", "codebook_revision", "extra")


@contextmanager
def opened(empty: Path, folder: str, name: str) -> Iterator[Session]:
    """A project with all actors and issues, as somebody else knows them, too."""
    path = Path(shutil.copy(empty, Path(folder) / f"{name}.onrecord"))
    with closing(open_session(path, annotator="Desk")) as session:
        add(session, *ACTORS, *ISSUES)
        yield session


def place_for(target: Format, folder: str) -> Path:
    return Path(folder) / f"out{target.suffix}"


def damage(session: Session) -> list[str]:
    return [str(each) for each in session.project.faults() if each.damage]


def gathered(session: Session) -> list[Bundle]:
    read = session.project.read
    return list(Collector(read, BOOK, read.annotators()).bundles(read.article_ids()))


def seen(bundle: Bundle, target: Format) -> dict[str, object]:
    """What of a bundle the format says it can hold."""
    holds, article = target.holds, bundle.article
    found: dict[str, object] = {"text": article.text}
    names = {key: each.name for key, each in bundle.annotators.items()}
    found["layers"] = Counter((names[each.annotator_id], each.status) for each in bundle.layers)
    told = {each.id: _told(each, names, target) for each in bundle.annotations}
    found["tags"] = Counter(told.values())
    found["links"] = Counter(
        (_told(each, names, target), told[each.from_id], told[each.to_id]) for each in bundle.links
    )
    if Feature.FACTS in holds:
        found |= {name: getattr(article, name) for name in FACTS}
    if not title_is_lost(target, article):
        found["title"] = article.title
    if Feature.REGIONS in holds:
        found["regions"] = Counter((x.kind, x.start, x.end, x.by) for x in bundle.regions)
    if Feature.PROVENANCE in holds:
        found["id"] = article.id
    return found


def _told(each: object, names: dict[str, str], target: Format) -> str:
    """A tag or link as a text that is the same for what is the same."""
    values = {key: _number(value) for key, value in each.attributes.items()}
    named = {key: NAMES.get(str(value), value) for key, value in values.items()}
    held = {
        "whose": names[each.annotator_id],
        "label": each.label,
        "spans": getattr(each, "spans", ()),
        "attributes": sorted((values if _holds_ids(target) else named).items()),
        "note": each.note,
        "confidence": getattr(each, "confidence", None),
    }
    if Feature.PROVENANCE in target.holds:
        held |= {name: getattr(each, name, None) for name in _PROVENANCE}
    return repr(held)


def _number(value: Value) -> Value:
    """2.0 is 2."""
    return int(value) if isinstance(value, float) and value.is_integer() else value


def _holds_ids(target: Format) -> bool:
    return Feature.REGISTRIES in target.holds


def differences(came: list[Bundle], went: list[Bundle], target: Format) -> list[object]:
    """What came in and did not go out, and the other way round."""
    here = {each.article.text: seen(each, target) for each in came}
    there = {each.article.text: seen(each, target) for each in went}
    found: list[object] = [*(here.keys() ^ there.keys())]
    for text in here.keys() & there.keys():
        for name, value in there[text].items():
            if here[text][name] != value:
                found.append((name, "came", here[text][name], "went", value))
    return found


@pytest.mark.parametrize("target", BOTH_WAYS, ids=lambda each: each.name)
@settings(max_examples=8)
@given(records=projects(WORKED_ON, most=2))
def test_out_and_in_again_all_is_there_but_what_was_announced(empty_project, target, records):
    with (
        TemporaryDirectory() as folder,
        opened(empty_project, folder, "one") as one,
        opened(empty_project, folder, "other") as other,
    ):
        one.project.commit_outside_history(adding(*PEOPLE[:4]))
        known = {each.id for each in (*ACTORS, *ISSUES)}
        add(one, *(each for each in records if each.id not in known))
        out = place_for(target, folder)
        request = Request(out, target.name, layers=("*",))
        going = [x for x in gathered(one) if x.layers or Feature.UNLAYERED in target.holds]
        if gathered(one) and not going:
            with pytest.raises(UserError, match="Nothing would go out"):
                export(one, request)
            return
        announced = export(one, request).losses
        assert announced.counts[Feature.UNLAYERED.value] == len(gathered(one)) - len(going)
        losses = Losses()
        reducer = Reducer(target, BOOK, losses, Alignment.EXPAND)
        expected = [reducer.reduced(each) for each in going]
        told_of = differing(target, going, expected)
        assert losses.counts == told_of
        assert {key: announced.counts[key] for key in by_the_reducer()} == {
            key: told_of[key] for key in by_the_reducer()
        }
        if any("white space" in each for each in announced.counts):
            # Tokens alone do not tell the text; it is known again where it is already.
            add(other, *(x for each in going for x in (each.article, *each.regions)))
        result = import_paths(other, [out], format_name=target.name)
        assert [str(each) for each in result.skipped] == []
        assert result.left_out == {}
        told = differences(gathered(other), expected, target)
        assert not told, "\n".join(map(str, told))
        assert damage(other) == []


@pytest.mark.parametrize("target", BOTH_WAYS, ids=lambda each: each.name)
def test_a_dataset_is_recognised_for_what_it_is(written, desk, target):
    with tried_out(desk):
        result = import_paths(desk, [written[target.name]])
        assert [str(each) for each in result.skipped] == []
        assert (result.layers, result.annotations, result.left_out) == (2, 3, {})


# damaged files


def sample() -> list[object]:
    """An article with two layers, linked, and one with nothing."""
    about, plain = article(), article("Ferries 🙂 sail.\nOr not.")
    ana, ben = PEOPLE[0].id, PEOPLE[1].id
    claim = tag("claim", about, "Taxes will fall", by=ana, attributes={"kind": "prediction"})
    source = tag("source", about, "the minister", by=ana, note="who?")
    cue = tag("cue", about, "declined", by=ben)
    return [
        about, plain, layer(about, ana), layer(about, ben), claim, source, cue,
        tie("attributed to", claim, source),
    ]  # fmt: skip


@pytest.fixture(scope="module")
def written(empty_project, tmp_path_factory) -> dict[str, Path]:
    """The sample in every format."""
    folder = tmp_path_factory.mktemp("written")
    with opened(empty_project, str(folder), "sample") as session:
        session.project.commit_outside_history(adding(*PEOPLE[:2]))
        add(session, *sample())
        for target in BOTH_WAYS:
            name = folder / target.name
            name.mkdir()
            export(session, Request(place_for(target, str(name)), target.name))
    return {each.name: place_for(each, str(folder / each.name)) for each in BOTH_WAYS}


@pytest.fixture(scope="module")
def desk(empty_project, tmp_path_factory) -> Iterator[Session]:
    """A project that holds one of the sample's articles already."""
    with opened(empty_project, str(tmp_path_factory.mktemp("desk")), "desk") as session:
        add(session, article(TEXT))
        yield session


def damaged(data: bytes, draw: st.DrawFn) -> bytes:
    place = draw(st.integers(0, max(0, len(data) - 1)))
    match draw(st.sampled_from(["cut", "flip", "drop", "twice", "zero"])):
        case "cut":
            return data[:place]
        case "flip":
            bit = 1 << draw(st.integers(0, 7))
            return data[:place] + bytes([data[place] ^ bit]) + data[place + 1 :] if data else b""
        case "drop":
            return data[:place] + data[place + draw(st.integers(1, 30)) :]
        case "twice":
            end = place + draw(st.integers(1, 30))
            return data[:end] + data[place:]
        case _:
            return data[:place] + b"\0" + data[place + 1 :]


@contextmanager
def tried_out(session: Session) -> Iterator[None]:
    """What is done in the block is taken back, for the next example."""
    with suppress(Cancelled), session.project.provisional():
        yield
        raise Cancelled("Seen enough.")


def of_the_data(place: Path) -> list[Path]:
    """The files of a dataset that its reader reads."""
    found = [place] if place.is_file() else [each for each in place.rglob("*") if each.is_file()]
    beside = ("manifest.json", "codebook.toml")
    return sorted(each for each in found if not each.name.endswith(beside))


@pytest.mark.parametrize("target", BOTH_WAYS, ids=lambda each: each.name)
@settings(max_examples=25)
@given(data=st.data())
def test_a_damaged_file_does_no_harm(written, desk, target, data):
    before = content(desk)
    with TemporaryDirectory() as folder:
        original, copy = written[target.name], Path(folder) / written[target.name].name
        (shutil.copytree if original.is_dir() else shutil.copy)(original, copy)
        victim = data.draw(st.sampled_from(of_the_data(copy)))
        victim.write_bytes(damaged(victim.read_bytes(), data.draw))
        with tried_out(desk):
            result = import_paths(desk, [copy], format_name=target.name)
            assert all(isinstance(each, UserError) for each in result.skipped)
            assert damage(desk) == []
    assert content(desk) == before


@pytest.mark.parametrize("target", BOTH_WAYS, ids=lambda each: each.name)
def test_a_file_of_something_else_or_of_nothing_is_named_and_leaves_no_trace(
    desk, target, tmp_path
):
    before, last = content(desk), str(desk.undo_name())
    for number, stuff in enumerate((b"", b"\0\xff\xfe", b"{", b"<x/>", b"PK\x03\x04", b"[]\n")):
        place = tmp_path / f"{number}{target.suffixes[0]}"
        place.write_bytes(stuff)
        result = import_paths(desk, [place], format_name=target.name)
        assert (result.articles, result.layers) == (0, 0)
        assert any(place.name in str(each) for each in result.skipped), stuff
    assert (content(desk), str(desk.undo_name())) == (before, last)
