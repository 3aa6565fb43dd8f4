"""What the cards' pane says where there are none yet."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from onrecord.gui.actions import key_text
from onrecord.gui.plain import escaped, key_of
from onrecord.model.codebook import Codebook, Role


def first_steps(codebook: Codebook) -> str:
    """How a statement is made, with the codebook's keys; rich text."""
    labels = ((role, codebook.label_for(role)) for role in Role)
    keys = {
        role.value: f"<b>{escaped(key_of(label))}</b>"
        for role, label in labels
        if label and key_of(label)
    }
    steps = (
        _tr("Select the words of a claim and press {claim}."),
        _tr("Then the words of who says so: {source}, and how: {cue}."),
        _tr("{escape} puts the statement down. {help} shows all keys."),
    )
    known = {"claim": "–", "source": "–", "cue": "–", **keys}
    known |= {"escape": f"<b>{escaped(key_text('Esc'))}</b>", "help": "<b>?</b>"}
    shown = (step.format(**known) for step in steps)
    return "".join(f'<p style="line-height: 125%">{step}</p>' for step in shown)


def _tr(text: str) -> str:
    return QCoreApplication.translate("CardsPanel", text)
