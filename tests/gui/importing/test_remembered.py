from __future__ import annotations

import pytest
from PySide6.QtCore import QSettings

from onrecord.gui.importing.remembered import Delivery, recalled, remember


def test_each_project_and_format_has_its_own_memory(settings: QSettings) -> None:
    remember(settings, "p1", "brat", Delivery("Ana", {"Content": "claim"}))
    assert recalled(settings, "p1", "brat") == Delivery("Ana", {"Content": "claim"})
    assert recalled(settings, "p1", "doccano") == Delivery()
    assert recalled(settings, "p2", "brat") == Delivery()


def test_labels_of_an_earlier_delivery_stay_in_mind(settings: QSettings) -> None:
    remember(settings, "p1", "brat", Delivery("Ana", {"Content": "claim", "Tone": ""}))
    remember(settings, "p1", "brat", Delivery("Bo", {"Tone": "stance"}))
    kept = recalled(settings, "p1", "brat")
    assert kept == Delivery("Bo", {"Content": "claim", "Tone": "stance"})


@pytest.mark.parametrize("text", ["{", "[]", '{"labels": 3}'])
def test_a_memory_that_is_none_is_empty(settings: QSettings, text: str) -> None:
    settings.setValue("import/p1/brat", text)
    assert recalled(settings, "p1", "brat") == Delivery()
