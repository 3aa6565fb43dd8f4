"""What the set-up script decides: nothing here installs anything."""

import importlib.util
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LACKED = {"libGL.so.1": "libgl1", "libxcb-cursor.so.0": "libxcb-cursor0"}


def load_bootstrap():
    """By its path: it is a script, and no part of the package."""
    spec = importlib.util.spec_from_file_location("bootstrap", ROOT / "packaging" / "bootstrap.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def bootstrap():
    return load_bootstrap()


@pytest.fixture
def checkout(bootstrap, tmp_path, monkeypatch):
    """A checkout of its own, with an environment that has a Python but no stamp yet."""
    packaging = tmp_path / "packaging"
    (tmp_path / ".venv" / "bin").mkdir(parents=True)
    (tmp_path / ".venv" / "bin" / "python").touch()
    packaging.mkdir()
    files = {"run": packaging / "run.txt", "development": packaging / "development.txt"}
    for path in files.values():
        path.write_text("rich==15.0.0\n", "utf-8")
    (tmp_path / "pyproject.toml").write_text('[project]\nname = "onrecord"\n', "utf-8")
    monkeypatch.setattr(bootstrap, "ROOT", tmp_path)
    monkeypatch.setattr(bootstrap, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(bootstrap, "STAMP", tmp_path / ".venv" / "onrecord.stamp")
    monkeypatch.setattr(bootstrap, "REQUIREMENTS", files)
    return tmp_path


@pytest.fixture
def calls(bootstrap, monkeypatch):
    """The commands that would have been run."""
    made = []
    monkeypatch.setattr(bootstrap, "call", lambda command, problem: made.append(command))
    return made


@pytest.mark.parametrize(
    ("version", "enough"),
    [((3, 10, 12), False), ((3, 11, 0), True), ((3, 13, 1), True), ((4, 0, 0), True)],
)
def test_python_3_11_is_the_oldest(bootstrap, version, enough):
    assert bootstrap.python_is_new_enough(version) is enough


def test_the_oldest_python_is_the_one_that_the_project_declares(bootstrap):
    oldest = ".".join(str(part) for part in bootstrap.OLDEST_PYTHON)
    assert f'requires-python = ">={oldest}"' in (ROOT / "pyproject.toml").read_text("utf-8")


def test_an_old_python_is_told_what_to_do_in_one_sentence(bootstrap, monkeypatch, capsys):
    monkeypatch.setattr(bootstrap, "python_is_new_enough", lambda: False)
    assert bootstrap.main(["run"]) == 1
    told = capsys.readouterr().err
    assert told.startswith("Onrecord needs Python 3.11 or newer")
    assert "make run PYTHON=" in told
    assert told.count("\n") == 1


@pytest.mark.parametrize(
    ("environment", "platform", "display"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ""}, "linux", False),
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({}, "darwin", True),
    ],
)
def test_a_display_is_known_by_its_variables(bootstrap, environment, platform, display):
    assert bootstrap.has_display(environment, platform) is display


def test_a_window_needs_more_of_the_system_than_a_picture(bootstrap):
    window = bootstrap.libraries_for(window=True, platform="linux")
    offscreen = bootstrap.libraries_for(window=False, platform="linux")
    assert offscreen.items() < window.items()
    assert "libxcb-cursor.so.0" in window.keys() - offscreen.keys()


def test_other_systems_than_linux_lack_nothing(bootstrap):
    assert bootstrap.libraries_for(window=True, platform="darwin") == {}


def test_nothing_is_asked_for_where_nothing_is_missing(bootstrap):
    assert bootstrap.missing_packages(LACKED, lambda _: True, lambda: True) == []


def test_only_the_packages_of_missing_libraries_are_asked_for(bootstrap):
    found = bootstrap.missing_packages(LACKED, lambda name: name == "libGL.so.1", lambda: True)
    assert found == ["libxcb-cursor0"]


def test_a_package_with_two_missing_libraries_is_asked_for_once(bootstrap):
    libraries = bootstrap.libraries_for(window=True, platform="linux")
    found = bootstrap.missing_packages(libraries, lambda _: False, lambda: True)
    assert found == sorted(set(libraries.values()))
    assert found.count("libglib2.0-0") == 1


def test_a_python_without_venv_asks_for_the_package_of_its_own_version(bootstrap):
    found = bootstrap.missing_packages({}, lambda _: True, lambda: False)
    assert found == [f"python3.{sys.version_info.minor}-venv"]


def test_a_library_that_does_not_exist_is_missing(bootstrap):
    assert bootstrap.missing_libraries(["libonrecord-is-no-library.so.0"])


@pytest.mark.parametrize(
    ("user", "apt_get", "may"),
    [(0, "/usr/bin/apt-get", True), (1000, "/usr/bin/apt-get", False), (0, None, False)],
)
def test_only_root_on_an_apt_system_installs_packages(bootstrap, user, apt_get, may):
    assert bootstrap.may_install(user, apt_get) is may


def test_others_get_exactly_one_command(bootstrap, monkeypatch):
    monkeypatch.setattr(bootstrap.shutil, "which", lambda name: f"/usr/bin/{name}")
    advice = bootstrap.advice_on_system(["libegl1", "libgl1"], LACKED)
    assert advice.count("sudo") == 1
    assert "    sudo apt-get install libegl1 libgl1\n" in advice


def test_without_apt_the_libraries_are_named(bootstrap, monkeypatch):
    monkeypatch.setattr(bootstrap.shutil, "which", lambda name: None)
    monkeypatch.setattr(bootstrap, "can_load", lambda name: False)
    advice = bootstrap.advice_on_system(["libgl1", bootstrap.venv_package()], LACKED)
    assert "libGL.so.1, libxcb-cursor.so.0" in advice
    assert "venv" in advice
    assert "sudo" not in advice


def test_what_is_still_missing_after_installing_stops_the_set_up(bootstrap, monkeypatch):
    asked = []
    monkeypatch.setattr(bootstrap, "missing_packages", lambda libraries: ["libgl1"])
    monkeypatch.setattr(bootstrap, "may_install", lambda user, apt_get: True)
    monkeypatch.setattr(bootstrap, "install_packages", asked.append)
    with pytest.raises(bootstrap.SetupProblem):
        bootstrap.install_or_tell(LACKED)
    assert asked == [["libgl1"]]


def test_the_stamp_changes_with_the_requirements(bootstrap, checkout):
    before = bootstrap.stamp("run")
    bootstrap.REQUIREMENTS["run"].write_text("rich==15.0.1\n", "utf-8")
    assert bootstrap.stamp("run") != before


def test_the_stamp_changes_with_the_project_but_not_with_settings_of_tools(bootstrap, checkout):
    before = bootstrap.stamp("run")
    project = checkout / "pyproject.toml"
    project.write_text('[project]\nname = "onrecord"\n[tool.ruff]\nline-length = 99\n', "utf-8")
    assert bootstrap.stamp("run") == before
    project.write_text('[project]\nname = "onrecord"\nversion = "2"\n', "utf-8")
    assert bootstrap.stamp("run") != before


def test_the_stamp_changes_with_the_place(bootstrap, checkout, monkeypatch):
    before = bootstrap.stamp("run")
    moved = checkout.rename(checkout.with_name("moved"))
    monkeypatch.setattr(bootstrap, "ROOT", moved)
    files = {kind: moved / "packaging" / f"{kind}.txt" for kind in bootstrap.REQUIREMENTS}
    monkeypatch.setattr(bootstrap, "REQUIREMENTS", files)
    assert bootstrap.stamp("run") != before


def test_an_environment_left_half_made_is_made_again(bootstrap, checkout, calls):
    bootstrap.make_environment("run")
    assert calls[0][1:4] == ["-m", "venv", "--clear"]
    assert bootstrap.is_ready("run")


def test_a_second_run_starts_at_once(bootstrap, checkout, calls):
    bootstrap.make_environment("run")
    calls.clear()
    bootstrap.make_environment("run")
    assert calls == []


def test_a_development_environment_also_runs_onrecord(bootstrap, checkout, calls):
    bootstrap.make_environment("development")
    assert bootstrap.is_ready("development")
    assert bootstrap.is_ready("run")


def test_development_adds_to_an_environment_that_runs_onrecord(bootstrap, checkout, calls):
    bootstrap.make_environment("run")
    assert not bootstrap.is_ready("development")
    calls.clear()
    bootstrap.make_environment("development")
    assert all("venv" not in command for command in calls)
    assert bootstrap.is_ready("development")


def test_an_environment_whose_python_is_gone_is_not_ready(bootstrap, checkout, calls):
    bootstrap.make_environment("run")
    bootstrap.program("python").unlink()
    assert not bootstrap.is_ready("run")


def test_pip_checks_every_hash_and_adds_nothing_unpinned(bootstrap, checkout, calls):
    bootstrap.install_project("run")
    pins, project = calls
    assert {"--require-hashes", bootstrap.REQUIREMENTS["run"]} <= set(pins)
    assert {"--no-deps", "--no-build-isolation", "--editable"} <= set(project)


def test_a_step_that_fails_stops_with_its_reason(bootstrap):
    with pytest.raises(bootstrap.SetupProblem, match="it broke"):
        bootstrap.call([sys.executable, "-c", "raise SystemExit(3)"], "it broke")


def test_with_a_display_the_window_opens_on_the_sample(bootstrap, calls, monkeypatch):
    monkeypatch.setattr(bootstrap, "has_display", lambda environment, platform: True)
    monkeypatch.setattr(bootstrap, "prepare", lambda kind, window: None)
    bootstrap.run()
    assert calls == [[bootstrap.program("onrecord"), "open", "--sample"]]


def test_without_a_display_the_tour_is_played_and_its_places_are_named(
    bootstrap, calls, monkeypatch, tmp_path, capsys
):
    folder = tmp_path / "build" / "tour"
    (folder / "pictures").mkdir(parents=True)
    (folder / "pictures" / "reader.png").touch()
    (folder / "tour.onrecord").touch()
    monkeypatch.setattr(bootstrap, "ROOT", tmp_path)
    monkeypatch.setattr(bootstrap, "TOUR", folder)
    monkeypatch.setattr(bootstrap, "has_display", lambda environment, platform: False)
    monkeypatch.setattr(bootstrap, "prepare", lambda kind, window: None)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    bootstrap.run()
    told = capsys.readouterr().out
    assert calls == [[bootstrap.program("onrecord"), "tour", "--output", folder]]
    assert "There is no display here, so Onrecord plays its tour instead." in told
    assert "pictures/ (1 files)" in told
    assert "tour.onrecord" in told
