"""Paper and slate: the window's colours in light and dark, its palette and its style sheet.

Hues are Okabe and Ito's, darkened for paper and lightened for slate so that every line keeps
3:1 and every text 4.5:1 against what it stands on.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtGui import QColor, QPalette


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """The colours of one mode. ``tint`` and ``wash`` are alphas, 0 to 255."""

    dark: bool
    page: QColor
    panel: QColor
    text: QColor
    muted: QColor
    rule: QColor
    selection: QColor
    chip_text: QColor
    dispute: QColor
    hues: Mapping[str, QColor]
    tint: int
    wash: int
    hatch: int

    @property
    def accent(self) -> QColor:
        """The colour of what can be pressed and of what is chosen."""
        return self.hues["blue"]

    def hue(self, name: str) -> QColor:
        """The hue a codebook calls ``name``; grey for a name this theme does not know."""
        return self.hues.get(name) or self.hues["grey"]


def theme(dark: bool) -> Theme:
    """The theme for slate when ``dark``, else for paper."""
    return _slate() if dark else _paper()


def faded(colour: QColor, alpha: float) -> QColor:
    """The colour at an alpha of 0 to 255; what lies outside is clipped."""
    thinner = QColor(colour)
    thinner.setAlpha(max(0, min(255, int(alpha))))
    return thinner


def _paper() -> Theme:
    return Theme(
        dark=False,
        page=QColor("#fdfcf9"),
        panel=QColor("#f4f2ec"),
        text=QColor("#1d1c1a"),
        muted=QColor("#6a6761"),
        rule=QColor("#dedad1"),
        selection=QColor(0, 114, 178, 60),
        chip_text=QColor("#ffffff"),
        dispute=QColor("#e69f00"),
        hues={
            "blue": QColor("#0072b2"),
            "green": QColor("#00805d"),
            "purple": QColor("#ae558d"),
            "vermilion": QColor("#c44f00"),
            "grey": QColor("#736f67"),
            "yellow": QColor("#8a6d00"),
            "sky": QColor("#1b7ca6"),
            "brown": QColor("#8b5a2b"),
        },
        tint=22,
        wash=19,
        hatch=120,
    )


def _slate() -> Theme:
    return Theme(
        dark=True,
        page=QColor("#1b1c1f"),
        panel=QColor("#232428"),
        text=QColor("#e6e2da"),
        muted=QColor("#9b9a96"),
        rule=QColor("#3a3b40"),
        selection=QColor(86, 180, 233, 90),
        chip_text=QColor("#141517"),
        dispute=QColor("#f0e442"),
        hues={
            "blue": QColor("#56b4e9"),
            "green": QColor("#1fbf92"),
            "purple": QColor("#dd9fc2"),
            "vermilion": QColor("#f08a3c"),
            "grey": QColor("#a9a59c"),
            "yellow": QColor("#d8c93a"),
            "sky": QColor("#8fd0f5"),
            "brown": QColor("#c99a6b"),
        },
        tint=34,
        wash=26,
        hatch=90,
    )


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
QLabel { color: @text; }
QLabel[role="muted"] { color: @muted; }
QSplitter::handle { background: @rule; }
QLineEdit, QPlainTextEdit, QComboBox {
    background: @page; border: 1px solid @rule; border-radius: 6px; padding: 5px 8px;
    color: @text; selection-background-color: @accent; selection-color: @onaccent;
}
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus { border-color: @accent; }
QLineEdit:disabled, QPlainTextEdit:disabled { color: @muted; background: @panel; }
QToolButton, QPushButton {
    background: transparent; border: 1px solid transparent; border-radius: 6px;
    padding: 4px 10px; color: @text;
}
QToolButton:hover, QPushButton:hover { background: @rule; }
QToolButton:checked { background: @page; border-color: @rule; }
QToolButton:focus, QPushButton:focus { border-color: @accent; }
QToolButton:disabled, QPushButton:disabled { color: @muted; }
QPushButton[kind="primary"] { background: @accent; color: @onaccent; font-weight: 600; }
QPushButton[kind="primary"]:disabled { background: @rule; color: @muted; }
QPushButton[kind="plain"] { border-color: @rule; background: @page; }
QPushButton[kind="plain"]:hover { background: @rule; }
QPushButton[kind="primary"]:focus, QPushButton[kind="plain"]:focus { border-color: @text; }
QListView { background: transparent; border: none; outline: none; }
QFrame#card { background: @page; border: 1px solid @accent; border-radius: 8px; }
QFrame#bar { background: @page; border-bottom: 1px solid @rule; }
QFrame#float { background: @text; border-radius: 8px; }
QFrame#float QToolButton { color: @page; padding: 3px 9px; }
QFrame#float QToolButton:hover { background: @muted; }
QMenu { background: @page; color: @text; border: 1px solid @rule; padding: 4px; }
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
    background: @rule; border-radius: 4px; min-height: 36px; margin: 2px;
}
QScrollBar::handle:vertical:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
"""
