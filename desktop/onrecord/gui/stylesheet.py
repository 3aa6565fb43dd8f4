"""How Qt is told a theme: the application's palette and the style sheet of its widgets."""

from __future__ import annotations

from PySide6.QtGui import QPalette

from onrecord.gui.theme import Theme


def palette(theme: Theme) -> QPalette:
    """The Qt palette of the theme, for the whole application."""
    role = QPalette.ColorRole
    colours = (
        (theme.panel, (role.Window, role.AlternateBase, role.Button)),
        (theme.page, (role.Base, role.Light, role.ToolTipText)),
        (theme.text, (role.Text, role.WindowText, role.ButtonText, role.ToolTipBase)),
        (theme.rule, (role.Mid, role.Midlight, role.Dark)),
        (theme.muted, (role.PlaceholderText,)),
        (theme.accent, (role.Highlight, role.Link)),
        (theme.chip_text, (role.HighlightedText,)),
    )
    made = QPalette()
    for colour, roles in colours:
        for each in roles:
            made.setColor(each, colour)
    for each in (role.Text, role.WindowText, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, each, theme.muted)
    return made


def stylesheet(theme: Theme) -> str:
    """The style sheet of the theme, for the main window and what stands in it.

    Widgets choose their part by object name (``panel``, ``bar``, ``card``, ``float``) or by a
    property: ``role="muted"`` on labels, ``kind="primary"`` or ``kind="plain"`` on buttons.
    """
    return coloured(_SHEET, theme)


def coloured(sheet: str, theme: Theme) -> str:
    """The sheet with ``@name;`` replaced by the theme's colour of that name."""
    named = {
        "page": theme.page,
        "panel": theme.panel,
        "text": theme.text,
        "muted": theme.muted,
        "rule": theme.rule,
        "edge": theme.edge,
        "grip": theme.muted if theme.strong else theme.rule,
        "accent": theme.accent,
        "onaccent": theme.chip_text,
        "dispute": theme.dispute,
    }
    for name, colour in named.items():
        sheet = sheet.replace(f"@{name};", f"{colour.name()};")
    return sheet


# Colours end in a semicolon, so that no name is taken for the start of another.
_SHEET = """
QMainWindow, QDialog, QWidget#panel { background: @panel; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QDialogButtonBox QPushButton { border-color: @edge; background: @page; }
QDialogButtonBox QPushButton:hover { background: @rule; }
QLabel { color: @text; }
QLabel[role="muted"] { color: @muted; }
QSplitter::handle { background: @rule; }
QLineEdit, QPlainTextEdit, QComboBox, QSpinBox {
    background: @page; border: 1px solid @edge; border-radius: 6px; padding: 5px 8px;
    color: @text; placeholder-text-color: @muted;
    selection-background-color: @accent; selection-color: @onaccent;
}
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QSpinBox:focus { border-color: @accent; }
QSpinBox QLineEdit { background: transparent; border: none; padding: 0 4px; }
QSpinBox::up-button, QSpinBox::down-button { background: transparent; border: none; width: 24px; }
QSpinBox::up-arrow, QSpinBox::down-arrow { image: none; width: 0; }
QLineEdit:disabled, QPlainTextEdit:disabled { color: @muted; background: @panel; }
QToolButton, QPushButton {
    background: transparent; border: 1px solid transparent; border-radius: 6px;
    padding: 4px 10px; color: @text; outline: none;
}
QToolButton:hover, QPushButton:hover { background: @rule; }
QToolButton:checked { background: @page; border-color: @edge; }
QToolButton:focus, QPushButton:focus { border-color: @accent; }
QToolButton:disabled, QPushButton:disabled { color: @muted; }
QPushButton[kind="primary"] { background: @accent; color: @onaccent; font-weight: 600; }
QPushButton[kind="primary"]:disabled { background: @rule; color: @muted; }
QPushButton[kind="plain"] { border-color: @edge; background: @page; }
QPushButton[kind="plain"]:hover { background: @rule; }
QPushButton[kind="primary"]:focus, QPushButton[kind="plain"]:focus { border-color: @text; }
QListView { background: transparent; border: none; outline: none; }
QFrame#card { background: @page; border: 1px solid @accent; border-radius: 8px; }
QFrame#bar { background: @page; border-bottom: 1px solid @rule; }
QFrame#float { background: @text; border-radius: 8px; }
QFrame#float QToolButton { color: @page; padding: 3px 9px; }
QFrame#float QToolButton:hover { background: @muted; }
QMenu { background: @page; color: @text; border: 1px solid @edge; padding: 4px; }
QMenu::item { padding: 4px 24px 4px 14px; border-radius: 4px; }
QMenu::item:selected { background: @accent; color: @onaccent; }
QMenu::item:disabled { color: @muted; }
QMenu::separator { background: @rule; height: 1px; margin: 4px 8px; }
QMenuBar { background: @panel; color: @text; }
QMenuBar::item { background: transparent; padding: 4px 9px; }
QMenuBar::item:selected { background: @rule; }
QToolTip { background: @text; color: @page; border: none; padding: 4px 6px; }
QStatusBar { background: @panel; border-top: 1px solid @rule; color: @muted; }
QStatusBar::item { border: none; }
QProgressBar {
    background: @rule; border: none; border-radius: 3px; max-height: 6px; min-height: 6px;
}
QProgressBar::chunk { background: @accent; border-radius: 3px; }
QScrollBar:vertical { background: transparent; width: 11px; margin: 0; }
QScrollBar::handle:vertical {
    background: @grip; border-radius: 4px; min-height: 36px; margin: 2px;
}
QScrollBar::handle:vertical:hover { background: @muted; }
QScrollBar:horizontal { background: transparent; height: 11px; margin: 0; }
QScrollBar::handle:horizontal {
    background: @grip; border-radius: 4px; min-width: 36px; margin: 2px;
}
QScrollBar::handle:horizontal:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { height: 0; width: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
"""
