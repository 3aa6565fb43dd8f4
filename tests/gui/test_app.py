from __future__ import annotations

import gc
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication

from onrecord.errors import UserError
from onrecord.gui import app
from onrecord.gui.app import Collector
from onrecord.gui.main_window import MainWindow
from onrecord.gui.questions import Questions
from onrecord.work import suggesting, who
from tests.gui.projects import ME, article, opened, project_with


@pytest.fixture(autouse=True)
def own_hooks_and_folders(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    monkeypatch.setattr(app, "user_log_path", lambda _name: tmp_path)
    kept = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    monkeypatch.setattr(app, "QSettings", lambda *_names: kept)
    monkeypatch.setattr(who, "user_config_path", lambda _name: tmp_path / "config")


def test_a_project_that_is_not_there_is_told_and_ends_the_program(
    qapp: QApplication,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    told: list[str] = []
    monkeypatch.setattr(Questions, "tell_problem", lambda _self, text: told.append(text))
    assert app.run(tmp_path / "missing.onrecord", annotator=ME) == 1
    assert "missing.onrecord" in capsys.readouterr().err
    assert len(told) == 1


@pytest.fixture(autouse=True)
def no_language(monkeypatch: pytest.MonkeyPatch) -> None:
    def no_pipeline(_name: str | None = None) -> str:
        raise UserError("No language pipeline is installed.")

    monkeypatch.setattr(suggesting, "layer_name", no_pipeline)


def meanwhile(do: Callable[[MainWindow], None]) -> None:
    """Do this with the window once it is shown, then close it."""

    def act() -> None:
        windows = [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)]
        for window in [w for w in windows if w.isVisible()]:
            do(window)
            window.close()

    QTimer.singleShot(0, act)


def test_a_newcomer_is_told_the_name_they_work_under_and_how_to_change_it(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = project_with(tmp_path, [article("Ferries")])
    monkeypatch.setattr(who, "_login_name", lambda: "ml")
    monkeypatch.setattr(who, "user_config_path", lambda _name: tmp_path / "another machine")
    said: list[str] = []
    meanwhile(lambda window: said.append(window.messages.text))
    app.run(path)
    assert said == ["You work as “ml”. To be known by another name, choose it at the bottom right."]


def test_who_sits_down_is_remembered_on_this_machine(qapp: QApplication, tmp_path: Path) -> None:
    path = project_with(tmp_path, [article("Ferries")])
    meanwhile(lambda window: window.status.named.emit("Ane Moe"))
    app.run(path)
    said: list[str] = []
    meanwhile(lambda window: said.append(window.desk.session.annotator.name))
    app.run(path)
    assert said == ["Ane Moe"]


def test_a_copy_is_set_aside_when_a_project_is_opened(qapp: QApplication, tmp_path: Path) -> None:
    path = project_with(tmp_path, [article("Ferries")])
    QTimer.singleShot(0, lambda: meanwhile(lambda _window: None))
    app.run(path, annotator=ME)
    copies = list(path.with_suffix(".backups").iterdir())
    assert len(copies) == 1
    restored = opened(copies[0])
    assert [row.title for row in restored.queue()] == ["Ferries"]
    restored.close()


def test_the_window_stays_until_it_is_closed_and_leaves_the_project_free(
    qapp: QApplication, tmp_path: Path
) -> None:
    path = project_with(tmp_path, [article("Ferries")])

    def close() -> None:
        windows = [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)]
        assert [w for w in windows if w.isVisible()]
        for window in windows:
            window.close()

    QTimer.singleShot(0, close)
    assert app.run(path, annotator=ME) == 0
    again = opened(path)
    assert again.writable
    again.close()


def test_garbage_is_collected_between_events_only(qapp: QApplication) -> None:
    collector = Collector(qapp)
    collector.start()
    assert not gc.isenabled()
    collector.stop()
    assert gc.isenabled()
