"""Who sits at this machine: a name for each project, and one for projects not opened before."""

from __future__ import annotations

import getpass
from pathlib import Path

import orjson
from platformdirs import user_config_path

from onrecord.errors import UserError

_ANYWHERE = ""


def _file() -> Path:
    return user_config_path("onrecord") / "annotators.json"


def kept(project: Path) -> str:
    """The name chosen in this project, else the last one chosen anywhere; empty before that."""
    names = _names()
    return names.get(str(project.resolve())) or names.get(_ANYWHERE, "")


def chosen(project: Path) -> str:
    """The name chosen in this project; empty before that."""
    return _names().get(str(project.resolve()), "")


def usual(project: Path) -> str:
    """The name to work under: the kept one, else the login name."""
    return kept(project) or _login_name()


def keep(name: str, project: Path, *, anywhere: bool) -> None:
    """Remember who works in this project; ``anywhere`` also for projects not opened before.

    Raises UserError when it cannot be kept.
    """
    names = {**_names(), str(project.resolve()): name}
    if anywhere:
        names[_ANYWHERE] = name
    file = _file()
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(orjson.dumps(names, option=orjson.OPT_INDENT_2))
    except OSError as exc:
        raise UserError("{file}: {reason}.", file=file, reason=exc.strerror or exc) from exc


def _names() -> dict[str, str]:
    """What is kept; a file that cannot be read keeps nobody."""
    try:
        found = orjson.loads(_file().read_bytes())
    except (OSError, ValueError):
        return {}
    return {k: v for k, v in found.items() if isinstance(v, str)} if isinstance(found, dict) else {}


def _login_name() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):  # no login name: containers, scheduled jobs
        return "analyst"
