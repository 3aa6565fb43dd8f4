"""The window's own part of the style sheet: segments, small buttons, message, guideline."""

from __future__ import annotations

from onrecord import resources
from onrecord.gui.stylesheet import coloured
from onrecord.gui.theme import Theme, faded


def window_sheet(theme: Theme) -> str:
    """What the main window's widgets wear beside the theme's own sheet."""
    sheet = coloured(_SHEET + _STRONG if theme.strong else _SHEET, theme)
    for name, colour in {
        "accent": faded(theme.accent, 30),
        "dispute": faded(theme.dispute, 34),
    }.items():
        rgba = f"rgba({colour.red()}, {colour.green()}, {colour.blue()}, {colour.alpha()})"
        sheet = sheet.replace(f"@{name}-tint;", f"{rgba};")
    tick = resources.path(f"icons/tick-{'dark' if theme.dark else 'light'}.svg")
    return sheet.replace("@tick;", f'url("{tick.as_posix()}");')


_SHEET = """
QToolButton[kind="segment"] {
    padding: 2px 3px; border: 1px solid transparent; border-radius: 5px; color: @text;
}
QToolButton[kind="segment"]:hover { background: @rule; }
QToolButton[kind="segment"]:checked { background: @accent-tint; border-color: @accent; }
QToolButton[kind="segment"][default="true"] { border: 1px dashed @muted; color: @muted; }
QLabel[current="true"] { color: @text; }
QToolButton[kind="segment"]:focus { border-color: @text; }
QToolButton[kind="segment"]:disabled { color: @muted; }
QToolButton[kind="part"] { padding: 3px 3px; border-radius: 5px; }
QToolButton[kind="part"]:checked { background: @accent-tint; border-color: @accent; }
QToolButton[kind="missing"] { padding: 2px 7px; color: @muted; }
QToolButton[kind="missing"]:hover { color: @text; background: @rule; }
QToolButton[kind="missing"]:focus { border-color: @accent; }
QToolButton[kind="small"] {
    padding: 0; min-width: 22px; max-width: 22px; min-height: 22px; max-height: 22px;
    color: @muted; border-radius: 5px;
}
QToolButton[kind="small"]:hover { color: @text; background: @rule; }
QToolButton[kind="title"] {
    padding: 3px 5px; border: none; color: @muted; background: transparent;
}
QToolButton[kind="title"]:checked { color: @text; background: transparent; border: none; }
QToolButton[kind="title"]:hover { color: @text; }
QToolButton[kind="title"]:focus { color: @accent; }
QToolButton[kind="tool"] { padding: 4px 7px; }
QToolButton[kind="fold"] { padding: 1px 0; margin-left: -4px; border: none; color: @muted; }
QToolButton[kind="fold"]:checked { background: transparent; border-color: transparent; }
QToolButton[kind="who"] { padding: 1px 8px; color: @text; }
QToolButton[kind="who"]::menu-indicator, QToolButton[kind="option"]::menu-indicator,
QToolButton[kind="segment"]::menu-indicator, QToolButton[kind="title"]::menu-indicator {
    image: none; width: 0;
}
QPlainTextEdit { padding: 3px 5px; }
QLineEdit[kind="field"] { padding: 2px 7px; min-height: 19px; }
QComboBox { padding: 2px 8px; min-height: 19px; }
QComboBox[unset="true"] { color: @muted; }
QPushButton[kind="answer"] {
    text-align: left; padding: 5px 12px; border-color: @rule; background: @page;
}
QPushButton[kind="answer"]:hover { background: @rule; }
QPushButton[kind="taken"] { background: @accent-tint; border-color: @accent; }
QCheckBox { spacing: 7px; color: @text; }
QCheckBox::indicator {
    width: 14px; height: 14px; border: 1px solid @muted; border-radius: 4px; background: @page;
}
QCheckBox::indicator:checked { background: @accent; border-color: @accent; image: @tick; }
QCheckBox::indicator:focus { border-color: @text; }
QScrollArea#feedbackGuidelines {
    background: @page; border: 1px solid @rule; border-radius: 8px;
}
QScrollArea#feedbackGuidelines > QWidget > QWidget { background: transparent; }
QListView#occurrences { background: @page; border: 1px solid @edge; border-radius: 6px; }
QListView#occurrences:focus { border-color: @accent; }
QListView#occurrences::item { padding: 0 8px; }
QListView#occurrences::item:selected { background: @accent-tint; }
QListView#occurrences::indicator {
    width: 14px; height: 14px; border: 1px solid @muted; border-radius: 4px; background: @page;
}
QListView#occurrences::indicator:checked {
    background: @accent; border-color: @accent; image: @tick;
}
QListView#occurrences::indicator:disabled { background: @muted; border-color: @muted; }
QFrame#hover { background: @page; border: 1px solid @edge; border-radius: 8px; }
QFrame#popup { background: @page; border: 1px solid @accent; }
QListWidget::item, QTreeWidget::item { padding: 3px 6px; border-radius: 5px; }
QListWidget::item:selected, QTreeWidget::item:selected {
    background: @accent-tint; color: @text;
}
QComboBox::drop-down { border: none; width: 0; }
QComboBox::down-arrow { image: none; }
QComboBox QAbstractItemView {
    background: @page; color: @text; border: 1px solid @rule;
    selection-background-color: @accent-tint; selection-color: @text;
}
QLabel#about { border-top: 1px solid @rule; padding-top: 8px; color: @text; }
QToolButton[kind="pick"] {
    background: @page; border: 1px solid @edge; border-radius: 6px;
    min-height: 19px; padding: 2px 7px;
}
QToolButton[kind="pick"]:hover, QToolButton[kind="pick"]:focus { border-color: @accent; }
QTableWidget, QTreeWidget {
    background: @page; border: 1px solid @edge; border-radius: 6px; gridline-color: @rule;
    selection-background-color: @accent-tint; selection-color: @text; outline: none;
}
QTableWidget:focus, QTreeWidget:focus { border-color: @accent; }
QTreeWidget { selection-background-color: transparent; }
QTreeWidget::item { padding: 3px 4px; }
QTableWidget::item { padding: 0 5px; border-bottom: 1px solid @rule; }
QTableWidget QLineEdit { border: none; border-radius: 0; padding: 0 5px; }
QTableView#case { background: @page; border: 1px solid @edge; border-radius: 6px; outline: none; }
QTableView#case:focus { border-color: @accent; }
QTableView#case QTableCornerButton::section { background: transparent; border: none; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section {
    background: transparent; border: none; border-bottom: 1px solid @rule; color: @muted;
    padding: 3px 6px; text-align: left;
}
QLabel#notice { background: @dispute-tint; border: 1px solid @dispute; padding: 6px 10px;
    border-radius: 6px; }
QFrame#picker { background: @page; border: 1px solid @edge; }
QFrame#message { background: @dispute-tint; border-bottom: 1px solid @dispute; }
QFrame#message QToolButton { padding: 0 7px; }
QFrame#find { background: @page; border-bottom: 1px solid @rule; }
QFrame#goto { background: @page; border: 1px solid @accent; border-radius: 8px; }
QFrame#values, QFrame#proposal {
    background: @page; border: 1px solid @accent; border-radius: 8px;
}
QFrame#values QListWidget { background: @page; border: none; outline: none; }
QFrame#values QListWidget::item { padding: 3px 6px; border-radius: 4px; color: @text; }
QFrame#values QListWidget::item:selected { background: @accent-tint; color: @text; }
QFrame#hint { background: @text; border-radius: 8px; }
QFrame#hint QLabel { color: @page; }
QTextEdit#page { background: @page; color: @text; border: none; }
QFrame#version { background: @page; border: 1px solid @edge; border-radius: 8px; }
QFrame#offer { background: @accent-tint; border-bottom: 1px solid @edge; }
QFrame#offer QToolButton { padding: 0 7px; }
QListWidget#choices {
    background: @page; color: @text; border: 1px solid @edge; border-radius: 6px; padding: 2px;
}
QListWidget#choices::item { padding: 3px 6px; border-radius: 4px; }
QListWidget#choices::item:selected { background: @accent-tint; color: @text; }
QListWidget#ticks { background: @page; border: 1px solid @edge; border-radius: 6px; padding: 3px; }
QListWidget#ticks:focus { border-color: @accent; }
QListWidget#ticks::item { padding: 2px 4px; border-radius: 4px; }
QListWidget#ticks::item:selected { background: transparent; color: @text; }
QListWidget#ticks::item:focus { background: @accent-tint; }
QListWidget#ticks::indicator {
    width: 14px; height: 14px; border: 1px solid @muted; border-radius: 4px; background: @page;
}
QListWidget#ticks::indicator:checked {
    background: @accent; border-color: @accent; image: @tick;
}
QListWidget#ticks::item:disabled { color: @muted; }
QListWidget#ticks::indicator:disabled { background: @panel; border-color: @edge; }
QListWidget#ticks::indicator:checked:disabled { background: @muted; border-color: @muted; }
QTreeWidget#losses::item, QTreeWidget#figures::item { border-radius: 0; }
QComboBox:disabled, QSpinBox:disabled { color: @muted; background: @panel; }
QCheckBox:disabled { color: @muted; }
QCheckBox::indicator:disabled { background: @panel; border-color: @edge; }
QCheckBox::indicator:checked:disabled { background: @muted; border-color: @muted; }
QFrame#beside { background: @page; border-left: 1px solid @edge; }
QFrame#guideline { border-top: 1px solid @rule; background: @panel; }
QFrame#hintline { background: @accent-tint; border-top: 1px solid @edge; }
QFrame#hintline QToolButton { color: @muted; padding: 2px 7px; }
QFrame#hintline QToolButton:hover { color: @text; }
QToolButton[kind="option"] {
    padding: 4px 12px; border: 1px solid @edge; border-radius: 6px; background: @page;
}
QToolButton[kind="option"]:hover { background: @rule; }
QToolButton[kind="option"]:checked { background: @accent-tint; border-color: @accent; }
QToolButton[kind="option"]:focus { border-color: @text; }
QFrame#palette { background: @page; border: 1px solid @edge; border-radius: 12px; }
QLineEdit[kind="palette"] { border: none; background: transparent; padding: 7px 9px; }
QScrollArea#mapping { background: @page; border: 1px solid @edge; border-radius: 6px; }
QWidget#mappingPage { background: transparent; }
QLabel[role="open"] { color: @dispute; }
QStatusBar { min-height: 24px; }
"""

# High contrast: every control has a border, focus and choice are told by more than a shade.
_STRONG = """
QSplitter::handle { background: @edge; }
QToolButton[kind="segment"], QToolButton[kind="part"], QToolButton[kind="tool"] {
    border: 1px solid @edge;
}
QToolButton:checked, QToolButton[kind="segment"]:checked, QToolButton[kind="part"]:checked,
QToolButton[kind="option"]:checked {
    background: @text; color: @page; border: 1px solid @text;
}
QToolButton[kind="title"]:checked { background: transparent; color: @text; border: none; }
QToolButton:focus, QPushButton:focus, QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus,
QSpinBox:focus {
    border: 2px solid @accent;
}
QListWidget::item:selected, QTreeWidget::item:selected, QFrame#values QListWidget::item:selected,
QListWidget#choices::item:selected, QListView#occurrences::item:selected {
    background: @text; color: @page;
}
QPushButton { border: 1px solid @edge; }
QFrame#bar, QFrame#message, QFrame#find { border-bottom: 1px solid @edge; }
QFrame#guideline, QStatusBar { border-top: 1px solid @edge; }
QFrame#card { border: 2px solid @accent; }
QToolTip { border: 1px solid @page; }
QMenu::item:disabled, QToolButton:disabled, QPushButton:disabled { color: @muted; }
"""
