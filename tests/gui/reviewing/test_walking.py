"""Keys pressed at random in the review of the sample articles: nothing breaks, all comes back."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPlainTextEdit

from onrecord.errors import UserError
from onrecord.model.edits import Change, Edit
from onrecord.model.layers import GOLD, Layer, LayerStatus
from onrecord.store import reviews as stored
from onrecord.work import comparing, projects
from onrecord.work.comparing import State
from onrecord.work.session import Session
from tests.builders import content
from tests.gui.conftest import Opener
from tests.gui.projects import opened
from tests.gui.review_page import ReviewPage

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support", extend=True)

KEYS = (
    *("1", "2", "3", "B", "X", "E", "P", "R", "Del", "Return", "Return", "U", "N", "N", "Shift+N"),
    *("J", "K", "Up", "Down", "Left", "Right", "Tab", "]", "[", "A", "L", "S", "O", "Y", "H"),
    *("Shift+A", "Ctrl+Z", "Ctrl+Z", "Ctrl+Shift+Z", "Esc", "M", "D"),
)
STEPS = 250


@pytest.fixture(scope="module")
def samples(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample articles with both sample layers, done."""
    path = projects.new_project(tmp_path_factory.mktemp("walk") / "Samples", annotator="Editor")
    projects.fill_with_samples(path)
    with closing(opened(path)) as session:
        layers = [each for each in _layers(session) if each.status is not LayerStatus.DONE]
        done = (Change(each, replace(each, status=LayerStatus.DONE)) for each in layers)
        session.project.commit_outside_history(Edit("Done", tuple(done)))
    return path


def _layers(session: Session) -> Iterator[Layer]:
    read = session.project.read
    for article_id in read.article_ids():
        for each in read.annotators():
            layer = read.layer(article_id, each.id)
            if layer is not None:
                yield layer


def press(review: ReviewPage, key: str) -> None:
    """Press a key of the window; what it opened is filled in or closed."""
    review.press(key)
    if isinstance(QApplication.focusWidget(), QLineEdit | QPlainTextEdit):
        review.type("so").press("Return", "Esc")
    for each in review.window.findChildren(QDialog):
        if each.isVisible():
            each.close()
    if not review.window.isVisible():
        review.room.show()
    review.desk.qtbot.waitUntil(review.window.isActiveWindow)


def check(session: Session) -> None:
    """What always holds: the project is sound, and what is settled is told so."""
    assert list(session.project.faults()) == []
    read = session.project.read
    gold = read.annotator_named(GOLD)
    for article_id in stored.reviewed_articles(read):
        found = comparing.comparison(session, article_id)
        is_closed = all(each.state is State.SETTLED for each in found.entries)
        assert gold is not None
        layer = read.layer(article_id, gold.id)
        assert layer is not None
        assert (layer.status is LayerStatus.SETTLED) == is_closed


@pytest.mark.parametrize("seed", range(2))
def test_whatever_is_pressed_is_sound_and_can_be_taken_back(
    samples: Path, open_desk: Opener, tmp_path: Path, seed: int
) -> None:
    path = tmp_path / "walk.onrecord"
    path.write_bytes(samples.read_bytes())
    random = Random(seed)
    review = ReviewPage(open_desk(path=path))
    session = review.desk.window.desk.session
    before = content(session)
    for step in range(STEPS):
        press(review, random.choice(KEYS))
        if step % 25 == 0:
            check(session)
    check(session)
    assert stored.settlements(session.project.read)
    steps = 0
    while session.undo_name() is not None:
        session.undo()
        steps += 1
    assert steps > 10
    after = content(session)  # only the reviewer and gold have arrived
    assert {**after, "annotators": ()} == {**before, "annotators": ()}
    with pytest.raises(UserError):
        session.undo()
