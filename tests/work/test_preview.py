"""What a written dataset looks like before one decides on it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from onrecord.model.formats import Format
from onrecord.model.spans import Span
from onrecord.work import formats, preview
from onrecord.work.exporting import export
from onrecord.work.requests import Request
from onrecord.work.session import Session
from tests.builders import codebook
from tests.gui.projects import article, opened, project_with

LINES = Format(name="lines", title="Lines", suffixes=(".lines",))
MANY = Format(name="many", title="Many", suffixes=(".ann",), is_folder=True)


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    """One article with a claim."""
    session = opened(project_with(tmp_path_factory.mktemp("preview"), [article("Ferries")]))
    key = session.queue()[0].article_id
    session.tag(key, [Span.of(session.text(key), 0, 35)], "claim")
    yield session
    session.close()


@pytest.mark.parametrize("name", [each.name for each in formats.writing()])
def test_every_format_can_be_looked_at(session: Session, name: str, tmp_path: Path) -> None:
    chosen = formats.written_as(name)
    output = tmp_path / f"out{chosen.suffix}"
    export(session, Request(output, name))
    first, *_ = preview.pages(output, chosen, session.codebook)
    assert first.text
    assert "\0" not in first.text


def shown(place: Path, chosen: Format = LINES) -> tuple[preview.Page, ...]:
    return preview.pages(place, chosen, codebook())


def test_short_files_are_shown_whole(tmp_path: Path) -> None:
    file = tmp_path / "a.lines"
    file.write_text("one 🙂\ntwo", "utf-8")
    assert shown(file) == (preview.Page("a.lines", 12, "one 🙂\ntwo", False),)


def test_of_several_records_on_long_lines_each_is_seen(tmp_path: Path) -> None:
    file = tmp_path / "a.lines"
    file.write_text("\n".join(f"{n} {'x' * 50_000}" for n in range(3)), "utf-8")
    (page,) = shown(file)
    assert page.text is not None
    assert [line.split()[0] for line in page.text.splitlines()] == ["0", "1", "2"]
    assert len(page.text) < 12_000


def test_a_letter_cut_in_two_is_left_to_the_rest(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(preview, "_BYTES", 6)
    file = tmp_path / "a.lines"
    file.write_text("abcd🙂🙂", "utf-8")
    assert shown(file)[0].text == "abcd"
    assert shown(file)[0].goes_on


def test_bytes_that_nobody_can_read_are_told_by_their_size(tmp_path: Path) -> None:
    file = tmp_path / "a.lines"
    file.write_bytes(b"\x00\x01\xff" * 4)
    assert shown(file) == (preview.Page("a.lines", 12, None, False),)


def test_of_many_files_the_first_are_shown_and_what_lies_with_them_comes_last(
    tmp_path: Path,
) -> None:
    for number in range(10):
        (tmp_path / f"{number}.ann").write_text(str(number), "utf-8")
    (tmp_path / "codebook.toml").write_text("", "utf-8")
    pages = shown(tmp_path, MANY)
    assert [each.name for each in pages] == [*(f"{n}.ann" for n in range(10)), "codebook.toml"]
    assert [each.text for each in pages[:9]] == [*"01234567", None]
