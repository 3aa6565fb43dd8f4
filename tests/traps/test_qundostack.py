"""Why there is no QUndoStack: undo is the store's, in the same transaction as the edit."""

from __future__ import annotations

import pytest

QtGui = pytest.importorskip("PySide6.QtGui")


def test_a_command_that_fails_lands_on_the_stack_all_the_same(qtbot):
    class Failing(QtGui.QUndoCommand):
        def redo(self):
            raise OSError("the disk is full")

    stack = QtGui.QUndoStack()
    with qtbot.captureExceptions() as raised:
        try:
            stack.push(Failing())
        except OSError as exc:
            raised.append(exc)
    assert raised
    assert stack.canUndo()
