"""Set Onrecord up and start it, with nothing but the Python that is at hand.

`make` calls it as `python3 packaging/bootstrap.py run|setup|tour`. It runs before anything is
installed, so it uses the standard library only, and it has to be readable by a Python that is too
old, which is told so.
"""

from __future__ import annotations

import argparse
import ctypes
import hashlib
import importlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

OLDEST_PYTHON = (3, 11)
THIS_PYTHON = sys.version_info[:3]

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
STAMP = VENV / "onrecord.stamp"
TOUR = ROOT / "build" / "tour"

# What an environment of each kind holds. Both files come out of one resolution, so the second
# only ever adds to the first.
REQUIREMENTS = {
    "run": ROOT / "packaging" / "requirements.txt",
    "development": ROOT / "packaging" / "requirements-dev.txt",
}

# The libraries that Qt's wheel takes from the system, and the package each is in. The names hold
# on Debian 12 and 13 and on Ubuntu 24.04, where `libglib2.0-0t64` answers to its old name.
OFFSCREEN_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}
WINDOW_LIBRARIES = {
    **OFFSCREEN_LIBRARIES,
    "libX11-xcb.so.1": "libx11-xcb1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}


class SetupProblem(Exception):
    """What stops the set-up, in words that tell the person what to do."""


def say(text: str) -> None:
    """Write a line at once: the programs called next write to the same terminal."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


# --- What is asked of the machine -------------------------------------------------------------


def python_is_new_enough(version: Sequence[int] = THIS_PYTHON) -> bool:
    return tuple(version[:2]) >= OLDEST_PYTHON


def advice_on_python(version: Sequence[int] = THIS_PYTHON) -> str:
    found = ".".join(str(part) for part in version)
    oldest = ".".join(str(part) for part in OLDEST_PYTHON)
    return (
        f"Onrecord needs Python {oldest} or newer and this is {found}: "
        f"install a newer one and name it, as in `make run PYTHON=python{oldest}`."
    )


def has_display(environment: Mapping[str, str], platform: str) -> bool:
    """Only Linux says by its environment whether there is a screen; elsewhere there is one."""
    if not platform.startswith("linux"):
        return True
    return any(environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


def libraries_for(*, window: bool, platform: str = sys.platform) -> dict[str, str]:
    """Elsewhere than on Linux, Qt's wheel brings all it needs."""
    if not platform.startswith("linux"):
        return {}
    return WINDOW_LIBRARIES if window else OFFSCREEN_LIBRARIES


def can_load(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def can_make_environments() -> bool:
    """Debian and Ubuntu keep this part of Python in a package of its own."""
    importlib.invalidate_caches()
    return all(importlib.util.find_spec(name) for name in ("venv", "ensurepip"))


def missing_libraries(
    wanted: Iterable[str], loads: Callable[[str], bool] | None = None
) -> list[str]:
    loads = loads or can_load
    return [library for library in wanted if not loads(library)]


def missing_packages(
    libraries: Mapping[str, str],
    loads: Callable[[str], bool] | None = None,
    has_venv: Callable[[], bool] | None = None,
) -> list[str]:
    """The apt packages that bring what Python and Qt do not find here."""
    packages = {libraries[library] for library in missing_libraries(libraries, loads)}
    if not (has_venv or can_make_environments)():
        packages.add(venv_package())
    return sorted(packages)


def venv_package(version: Sequence[int] = THIS_PYTHON) -> str:
    """Named after the Python in use, which need not be the system's `python3`."""
    return f"python{version[0]}.{version[1]}-venv"


# --- Bringing it in ---------------------------------------------------------------------------


def install_or_tell(libraries: Mapping[str, str]) -> None:
    """Install what the system lacks where we may; otherwise say how, and stop."""
    missing = missing_packages(libraries)
    if missing and may_install(os.geteuid(), shutil.which("apt-get")):
        say(f"Installing what this system lacks: {' '.join(missing)}")
        install_packages(missing)
        missing = missing_packages(libraries)
    if missing:
        raise SetupProblem(advice_on_system(missing, libraries))


def may_install(user: int, apt_get: str | None) -> bool:
    return user == 0 and apt_get is not None


def install_packages(packages: Sequence[str]) -> None:
    """Success is judged by what loads afterwards, so a half-working mirror is no reason to stop."""
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    # A freshly started machine often holds apt's lock for its own updates: wait for it.
    apt_get = ["apt-get", "-q", "-o", "DPkg::Lock::Timeout=300"]
    subprocess.run([*apt_get, "update"], env=environment, check=False)
    install = [*apt_get, "install", "-y", "--no-install-recommends", *packages]
    subprocess.run(install, env=environment, check=False)


def advice_on_system(packages: Sequence[str], libraries: Mapping[str, str]) -> str:
    if shutil.which("apt-get"):
        reason = "This system lacks a few packages. Install them, then try again:"
        return f"{reason}\n\n    {sudo_command(packages)}\n"
    names = missing_libraries(libraries)
    if venv_package() in packages:
        names.append("Python's venv and ensurepip modules")
    return f"This system lacks what Qt or Python need; please install: {', '.join(names)}."


def sudo_command(packages: Sequence[str]) -> str:
    return f"sudo apt-get install {' '.join(packages)}"


# --- The environment --------------------------------------------------------------------------


def stamp(kind: str) -> str:
    """A digest of all that an environment is made from: when it differs, make a new one.

    The place counts too, since scripts in an environment hold their own path.
    """
    facts = [kind, str(ROOT), THIS_PYTHON[:2], REQUIREMENTS[kind].read_text("utf-8")]
    described = json.dumps([*facts, project_facts(ROOT / "pyproject.toml")], sort_keys=True)
    return hashlib.sha256(described.encode()).hexdigest()


def project_facts(path: Path) -> object:
    """What pip writes down about the project; settings of other tools can change without it."""
    import tomllib  # A Python that is too old has no such module, and must get this far.

    return tomllib.loads(path.read_text("utf-8"))["project"]


def is_ready(kind: str) -> bool:
    """The stamp is written last, so an environment without one was left half made."""
    if not (STAMP.exists() and program("python").exists()):
        return False
    return stamp(kind) in STAMP.read_text("utf-8").split()


def program(name: str) -> Path:
    return VENV / "bin" / name


def make_environment(kind: str) -> None:
    if is_ready(kind):
        return
    if not is_ready("run"):
        say(f"Making an environment in {VENV.name}. The first time, this takes a few minutes.")
        call([sys.executable, "-m", "venv", "--clear", VENV], "The environment could not be made.")
    install_project(kind)
    kinds = ["run"] if kind == "run" else ["run", kind]
    STAMP.write_text("\n".join(stamp(each) for each in kinds), "utf-8")


def install_project(kind: str) -> None:
    """The build tools are pinned with the rest, so nothing but the pins is ever downloaded."""
    pip_install("--require-hashes", "--only-binary", ":all:", "--requirement", REQUIREMENTS[kind])
    pip_install("--quiet", "--no-deps", "--no-build-isolation", "--editable", ROOT)


def pip_install(*arguments: str | Path) -> None:
    problem = "pip could not install Onrecord; its reason is above. Mend it and try again."
    pip = ["-m", "pip", "--disable-pip-version-check", "install"]
    call([program("python"), *pip, *arguments], problem)


def call(command: Sequence[str | Path], problem: str) -> None:
    if subprocess.run(command, cwd=ROOT, check=False).returncode != 0:
        raise SetupProblem(problem)


# --- What `make` asks for ---------------------------------------------------------------------


def run() -> None:
    """Open the sample project, or play the tour where no window can be shown."""
    window = has_display(os.environ, sys.platform)
    prepare("run", window=window)
    if window:
        call(
            [program("onrecord"), "open", "--sample"],
            "Onrecord ended with an error; its reason is above.",
        )
        return
    say("There is no display here, so Onrecord plays its tour instead.")
    play_tour()


def setup() -> None:
    prepare("development", window=False)


def tour() -> None:
    prepare("run", window=False)
    play_tour()


def prepare(kind: str, *, window: bool) -> None:
    install_or_tell(libraries_for(window=window))
    make_environment(kind)


def play_tour() -> None:
    TOUR.parent.mkdir(exist_ok=True)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    call(
        [program("onrecord"), "tour", "--output", TOUR], "The tour broke off; its reason is above."
    )
    say(f"\nThe tour left its project, exports and pictures in {TOUR.relative_to(ROOT)}:")
    for entry in sorted(TOUR.iterdir()):
        say(f"  {described(entry)}")


def described(entry: Path) -> str:
    if not entry.is_dir():
        return entry.name
    count = sum(1 for file in entry.rglob("*") if file.is_file())
    return f"{entry.name}/ ({count} files)"


def main(arguments: Sequence[str]) -> int:
    actions = {"run": run, "setup": setup, "tour": tour}
    parser = argparse.ArgumentParser(description="Set Onrecord up and start it.")
    parser.add_argument("action", choices=actions)
    chosen = parser.parse_args(arguments).action
    return attempt(actions[chosen]) if python_is_new_enough() else refuse(advice_on_python())


def attempt(action: Callable[[], None]) -> int:
    try:
        action()
    except SetupProblem as problem:
        return refuse(str(problem))
    except KeyboardInterrupt:
        return 130
    return 0


def refuse(reason: str) -> int:
    sys.stderr.write(f"{reason}\n")
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
