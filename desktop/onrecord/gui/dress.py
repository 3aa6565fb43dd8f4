"""The window's own part of the style sheet: segments, small buttons, message, guideline."""

from __future__ import annotations

from onrecord.gui.theme import Theme, coloured, faded


def window_sheet(theme: Theme) -> str:
    """What the main window's widgets wear beside the theme's own sheet."""
    sheet = coloured(_SHEET, theme)
    for name, colour in {
        "accent": faded(theme.accent, 30),
        "dispute": faded(theme.dispute, 34),
    }.items():
        rgba = f"rgba({colour.red()}, {colour.green()}, {colour.blue()}, {colour.alpha()})"
        sheet = sheet.replace(f"@{name}-tint;", f"{rgba};")
    return sheet


_SHEET = """
QToolButton[kind="segment"] {
    padding: 2px 3px; border: 1px solid transparent; border-radius: 5px; color: @text;
}
QToolButton[kind="segment"]:hover { background: @rule; }
QToolButton[kind="segment"]:checked { background: @accent-tint; border-color: @accent; }
QToolButton[kind="segment"][default="true"] { border: 1px dashed @muted; color: @muted; }
QToolButton[kind="segment"]:focus { border-color: @text; }
QToolButton[kind="segment"]:disabled { color: @muted; }
QToolButton[kind="part"] { padding: 3px 3px; border-radius: 5px; }
QToolButton[kind="part"]:checked { background: @accent-tint; border-color: @accent; }
QToolButton[kind="small"] {
    padding: 0; min-width: 22px; max-width: 22px; min-height: 22px; max-height: 22px;
    color: @muted; border-radius: 5px;
}
QToolButton[kind="small"]:hover { color: @text; background: @rule; }
QToolButton[kind="title"] {
    padding: 3px 6px; border: none; color: @muted; background: transparent;
}
QToolButton[kind="title"]:checked { color: @text; background: transparent; border: none; }
QToolButton[kind="title"]:hover { color: @text; }
QToolButton[kind="title"]:focus { color: @accent; }
QToolButton[kind="tool"] { padding: 4px 7px; }
QToolButton[kind="fold"] { padding: 1px 0; margin-left: -4px; border: none; color: @muted; }
QToolButton[kind="fold"]:checked { background: transparent; border-color: transparent; }
QToolButton[kind="who"] { padding: 1px 8px; color: @text; }
QToolButton[kind="who"]::menu-indicator { image: none; width: 0; }
QPlainTextEdit { padding: 3px 5px; }
QLineEdit[kind="field"] { padding: 2px 7px; min-height: 19px; }
QComboBox { padding: 2px 8px; min-height: 19px; }
QComboBox[unset="true"] { color: @muted; }
QComboBox::drop-down { border: none; width: 0; }
QComboBox::down-arrow { image: none; }
QComboBox QAbstractItemView {
    background: @page; color: @text; border: 1px solid @rule;
    selection-background-color: @accent-tint; selection-color: @text;
}
QLabel#about { border-top: 1px solid @rule; padding-top: 8px; color: @text; }
QFrame#message { background: @dispute-tint; border-bottom: 1px solid @dispute; }
QFrame#message QToolButton { padding: 0 7px; }
QFrame#guideline { border-top: 1px solid @rule; background: @panel; }
QStatusBar { min-height: 24px; }
"""
