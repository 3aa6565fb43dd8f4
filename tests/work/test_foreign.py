from __future__ import annotations

from importlib.metadata import EntryPoint

import pytest

from onrecord.errors import Cancelled, UserError
from onrecord.model.formats import Format
from onrecord.work import formats
from onrecord.work.exporting import export
from onrecord.work.importing import import_paths
from onrecord.work.requests import Request
from tests.builders import add, article


def read(file, incoming):
    """Reads the names of other people's labels, and stumbles over a missing one."""
    return {}["labels"]


def read_nonsense(file, incoming):
    return ["no article"]


def write(dataset, place):
    place.write_text(", ".join(each.article.facts["page"] for each in dataset.bundles))


def recognises(file):
    raise IndexError


THEIRS = Format(name="theirs", title="Theirs", suffixes=(".theirs",), read=read, write=write,
                recognises=recognises)  # fmt: skip
NONSENSE = Format(name="nonsense", title="Nonsense", suffixes=(".theirs",), read=read_nonsense)


@pytest.fixture(autouse=True)
def plugged(monkeypatch):
    entries = [
        EntryPoint(name.lower(), f"{__name__}:{name}", formats.GROUP)
        for name in ("THEIRS", "NONSENSE")
    ]
    monkeypatch.setattr(formats, "entry_points", lambda group: entries)
    formats.offered.cache_clear()
    yield
    formats.offered.cache_clear()


@pytest.mark.parametrize(
    ("name", "reason"), [("theirs", "KeyError: 'labels'"), ("nonsense", "TypeError: no article")]
)
def test_a_reader_that_breaks_leaves_its_file_out_and_the_others_go_in(
    session, tmp_path, name, reason
):
    (tmp_path / "a.theirs").write_text("?")
    (tmp_path / "b.txt").write_text("Taxes will fall.")
    result = import_paths(session, [tmp_path / "a.theirs"], format_name=name)
    assert f"a.theirs: the format “{name}” could not read it: {reason}" in str(result.skipped[0])
    assert import_paths(session, [tmp_path]).articles == 1


def test_a_writer_that_breaks_is_named_and_nothing_is_written(session, tmp_path):
    add(session, article())
    with pytest.raises(UserError, match="“theirs” could not write the dataset: KeyError: 'page'"):
        export(session, Request(tmp_path / "out.theirs", "theirs"))
    assert list(tmp_path.glob("out*")) == []


def test_what_goes_wrong_in_our_own_code_meanwhile_is_not_blamed_on_the_format(session, tmp_path):
    add(session, article(facts={"page": "3"}))
    request = Request(tmp_path / "out.theirs", "theirs")

    def broken(done, of):
        raise KeyError("ours")

    def cancelled(done, of):
        raise Cancelled("Cancelled; nothing was written.")

    with pytest.raises(KeyError, match="ours"):
        export(session, request, report=broken)
    with pytest.raises(Cancelled):
        export(session, request, report=cancelled)
