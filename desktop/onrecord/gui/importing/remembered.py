"""What was chosen for a project's last delivery in a format, kept with the settings."""

from __future__ import annotations

import json
from dataclasses import dataclass, field

from PySide6.QtCore import QSettings

from onrecord.gui.importing.choices import Remembered

_GROUP = "import"


@dataclass(frozen=True, slots=True)
class Delivery:
    """Whose tags they were, and what became of the labels."""

    annotator: str = ""
    labels: Remembered = field(default_factory=dict)


def recalled(settings: QSettings, project_id: str, format_name: str) -> Delivery:
    """The last delivery in this format; an empty one where there was none."""
    text = str(settings.value(_place(project_id, format_name), "", type=str))
    try:
        kept = json.loads(text or "{}")
        labels = {str(theirs): str(ours) for theirs, ours in kept.get("labels", {}).items()}
        return Delivery(str(kept.get("annotator", "")), labels)
    except (ValueError, AttributeError):  # written by hand, or by another program
        return Delivery()


def remember(settings: QSettings, project_id: str, format_name: str, delivery: Delivery) -> None:
    """Keep it for the next one; labels that were not among these stay as they were."""
    before = recalled(settings, project_id, format_name)
    kept = {"annotator": delivery.annotator, "labels": {**before.labels, **delivery.labels}}
    settings.setValue(_place(project_id, format_name), json.dumps(kept))


def _place(project_id: str, format_name: str) -> str:
    return f"{_GROUP}/{project_id}/{format_name}"
