"""The same colleague is handed out to twice: older files take nothing back."""

from __future__ import annotations

from contextlib import closing
from itertools import permutations

import pytest

from onrecord.work.handing_out import hand_out
from onrecord.work.merging import merge
from onrecord.work.projects import open_session
from tests.builders import TEXT, add, article, content, span

ABOUT = article(TEXT, id="first")


def claims(session):
    read = session.project.read
    return read.annotations(ABOUT.id, [read.annotator_named("Ada").id])


@pytest.fixture
def files(session, tmp_path):
    """Ada's first file with a claim, and her second, in which she deleted it."""
    add(session, ABOUT)
    first = hand_out(session, "Ada", tmp_path / "first.onrecord").output
    with closing(open_session(first, annotator="Ada")) as ada:
        ada.tag(ABOUT.id, [span(TEXT, "Taxes will fall")], "claim")
        (claim,) = claims(ada)
        ada.tag(ABOUT.id, [span(TEXT, "the minister")], "source", statement_id=claim.id)
    merge(session, [first])
    second = hand_out(session, "Ada", tmp_path / "second.onrecord").output
    with closing(open_session(second, annotator="Ada")) as ada:
        ada.delete(claim.id)
    return first, second


def test_a_tag_deleted_in_the_second_file_stays_deleted(session, files):
    first, second = files
    merge(session, [second])
    assert [each.label for each in claims(session)] == ["source"]
    (report,) = merge(session, [first])
    assert [each.label for each in claims(session)] == ["source"]
    assert not report.annotations.added
    before = content(session)
    for file in (second, first, second):
        merge(session, [file])
    assert content(session) == before


def test_the_order_of_the_two_files_does_not_matter(session, files, tmp_path):
    session.close()
    found = []
    for number, order in enumerate(permutations(files)):
        place = tmp_path / f"{number}.onrecord"
        place.write_bytes(session.path.read_bytes())
        with closing(open_session(place, annotator="Ana")) as lead:
            for file in order:
                merge(lead, [file])
            found.append(content(lead))
    assert found[0] == found[1]
