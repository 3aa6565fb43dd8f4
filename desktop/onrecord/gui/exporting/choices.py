"""What a person chooses for an export, what of it applies, and how it is kept. No widgets."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from glob import escape
from pathlib import Path
from typing import Any, NamedTuple

from onrecord.errors import UserError, marked
from onrecord.model.codebook import Codebook
from onrecord.model.formats import Alignment, Format
from onrecord.model.layers import LayerKind
from onrecord.model.splitting import Split
from onrecord.work.requests import Only, Request, Unit

NO_TOKENS = marked("This format keeps spans as they are: they need not fit words.")
NEEDS_TEXT = marked("This format cannot do without the text.")
SHARES = "train=80,dev=10,test=10"
_KEPT = 20  # projects whose choices are remembered


class Whose(NamedTuple):
    """An annotator, and in how many articles they have a layer."""

    name: str
    kind: LayerKind
    articles: int


class Subject(NamedTuple):
    """What there is to export: the project's file, annotators, codebook and articles."""

    project: Path
    people: tuple[Whose, ...]
    codebook: Codebook
    articles: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """Layers are names of annotators and labels are ids; None stands for what goes by default:
    all people's and gold, and all labels."""

    format_name: str = "jsonl"
    output: str = ""
    layers: tuple[str, ...] | None = None
    labels: tuple[str, ...] | None = None
    only: Only = Only.ALL
    unit: Unit = Unit.ARTICLE
    is_split: bool = False
    shares: str = SHARES
    seed: int = 0
    group_by: str = ""
    alignment: Alignment = Alignment.EXPAND
    with_text: bool = True


class Applies(NamedTuple):
    """Why a choice does not apply to a format; "" where it does."""

    alignment: str
    text: str


def applies(chosen: Format) -> Applies:
    """What of the choices makes a difference for this format."""
    return Applies(
        alignment="" if chosen.asks_for_alignment else NO_TOKENS,
        text="" if chosen.textless else NEEDS_TEXT,
    )


def by_default(people: Sequence[Whose]) -> tuple[str, ...]:
    """Whose layers go out where nobody chooses: all but machines'."""
    return tuple(each.name for each in people if each.kind is not LayerKind.MACHINE)


def request_of(choices: Choices, chosen: Format, subject: Subject) -> Request:
    """What the choices ask for; what does not apply to the format is left as it is by default.

    Raises UserError where they ask for nothing that can be written.
    """
    if not choices.output.strip():
        raise UserError("Say where the dataset goes.")
    if choices.layers is not None and not choices.layers and subject.people:
        raise UserError("Tick whose layers go out.")
    if choices.labels is not None and not choices.labels:
        raise UserError("Tick the labels that go out.")
    split = None
    if choices.is_split:
        split = Split.told(choices.shares, seed=choices.seed, group_by=choices.group_by)
    return Request(
        output=place_of(choices.output),
        format_name=chosen.name,
        layers=_layers(choices.layers, subject.people),
        labels=_labels(choices.labels, subject.codebook),
        only=choices.only,
        split=split,
        unit=choices.unit,
        alignment=choices.alignment if chosen.asks_for_alignment else Alignment.EXPAND,
        with_text=choices.with_text or not chosen.textless,
    )


def place_of(text: str) -> Path:
    """The place that somebody wrote. Raises UserError for the home of somebody who has none."""
    try:
        return Path(text.strip()).expanduser()
    except RuntimeError as exc:
        raise UserError("{file} is no place on this machine.", file=text) from exc


def _layers(ticked: tuple[str, ...] | None, people: Sequence[Whose]) -> tuple[str, ...]:
    """Patterns that fit exactly these names; none where they are those that go by default."""
    if ticked is None or set(ticked) == set(by_default(people)):
        return ()
    return tuple(escape(name) for name in ticked)


def _labels(ticked: tuple[str, ...] | None, codebook: Codebook) -> tuple[str, ...]:
    return () if ticked is None or len(ticked) == len(codebook.labels) else ticked


def lacking(chosen: Format) -> tuple[str, ...]:
    """Messages about what the format cannot hold, one a feature."""
    return tuple(each.value for each in chosen.lacks)


# where it goes


def suggested(output: str, before: Format, chosen: Format, folder: Path, project: Path) -> str:
    """A place in the folder for a dataset of this format, named as the person named that of the
    format before, or as the project."""
    name = Path(output).name.removesuffix(before.suffix)
    stem = name.removesuffix(f"-{before.name}") or project.stem
    if chosen.is_folder or chosen.suffix != f".{chosen.name}":
        stem = f"{stem}-{chosen.name}"
    return str(folder / f"{stem}{chosen.suffix}")


def within(picked: Path, name: str, *, is_ours: bool) -> Path:
    """Where a dataset of several files goes when this folder was picked: into a folder of its own
    in there; in its place if it holds an earlier dataset."""
    return picked if is_ours else picked / name


# remembered


def written(choices: Choices) -> str:
    """The choices as they are kept."""
    return json.dumps(asdict(choices))


def read(text: str) -> Choices:
    """The choices as they were kept; what cannot be read is as it is by default."""
    try:
        found: dict[str, Any] = json.loads(text)
        return _read(found)
    except (ValueError, TypeError, AttributeError, KeyError):
        return Choices()


def _read(found: Mapping[str, Any]) -> Choices:
    plain = {
        key: type(getattr(Choices(), key))(found[key])
        for key in ("format_name", "output", "is_split", "shares", "seed", "group_by", "with_text",
                    "only", "unit", "alignment")
        if key in found
    }  # fmt: skip
    return replace(
        Choices(**plain), layers=_names(found.get("layers")), labels=_names(found.get("labels"))
    )


def _names(found: Sequence[Any] | None) -> tuple[str, ...] | None:
    return None if found is None else tuple(str(each) for each in found)


def fitting(choices: Choices, subject: Subject) -> Choices:
    """The choices without annotators and labels that are no more; None where none of them is."""
    return replace(
        choices,
        layers=_still(choices.layers, {each.name for each in subject.people}),
        labels=_still(choices.labels, {each.id for each in subject.codebook.labels}),
    )


def _still(names: tuple[str, ...] | None, there: set[str]) -> tuple[str, ...] | None:
    return tuple(each for each in names or () if each in there) or None


def remembered(kept: str, project: Path) -> str:
    """What is kept of this project's choices, of all that is kept; "" for nothing."""
    return _all(kept).get(str(project), "")


def remembering(kept: str, project: Path, choices: Choices) -> str:
    """All that is kept, with this project's choices last."""
    others = {key: text for key, text in _all(kept).items() if key != str(project)}
    newest = {**others, str(project): written(choices)}
    return json.dumps(dict(list(newest.items())[-_KEPT:]))


def _all(kept: str) -> dict[str, str]:
    try:
        found = json.loads(kept)
        return {str(key): str(text) for key, text in found.items()}
    except (ValueError, AttributeError):
        return {}
