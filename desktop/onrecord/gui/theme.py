"""The window's colours in light, dark and high contrast, its palette and its style sheet.

Hues are Okabe and Ito's, darkened for paper and lightened for slate so that every line keeps
3:1 and every text 4.5:1 against what it stands on; in high contrast every text keeps 7:1.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtGui import QColor, QPalette


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """The colours of one mode. ``tint`` and ``wash`` are alphas, 0 to 255.

    ``edge`` goes around what can be pressed or written in, ``lane`` is the thickness of lanes in
    logical pixels, and ``shade`` is how much is left of a lane that steps back. ``found`` and
    ``found_here`` lie under hits of a search, the latter under the one at hand.
    """

    dark: bool
    strong: bool = False
    page: QColor
    panel: QColor
    text: QColor
    muted: QColor
    rule: QColor
    edge: QColor
    selection: QColor
    found: QColor
    found_here: QColor
    chip_text: QColor
    dispute: QColor
    hues: Mapping[str, QColor]
    tint: int
    wash: int
    hatch: int
    lane: int = 2
    shade: float = 0.38

    @property
    def accent(self) -> QColor:
        """The colour of what can be pressed and of what is chosen."""
        return self.hues["blue"]

    @property
    def shadow(self) -> QColor:
        """What floats casts it."""
        return QColor(0, 0, 0)

    def hue(self, name: str) -> QColor:
        """The hue a codebook calls ``name``; grey for a name this theme does not know."""
        return self.hues.get(name) or self.hues["grey"]


def theme(dark: bool, *, strong: bool = False) -> Theme:
    """The theme for slate when ``dark``, else for paper; ``strong`` is high contrast."""
    if strong:
        return _white_on_black() if dark else _black_on_white()
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
        muted=QColor("#5f5c57"),
        rule=QColor("#dedad1"),
        edge=QColor("#dedad1"),
        selection=QColor("#c0dbe8"),
        found=QColor("#fbe3ae"),
        found_here=QColor("#fad27a"),
        chip_text=QColor("#ffffff"),
        dispute=QColor("#b37400"),
        hues={
            "blue": QColor("#0072b2"),
            "green": QColor("#00805d"),
            "purple": QColor("#a54d85"),
            "vermilion": QColor("#b94a00"),
            "grey": QColor("#736f67"),
            "yellow": QColor("#8a6d00"),
            "sky": QColor("#16729a"),
            "brown": QColor("#8b5a2b"),
        },
        tint=22,
        wash=17,
        hatch=120,
    )


def _slate() -> Theme:
    return Theme(
        dark=True,
        page=QColor("#1b1c1f"),
        panel=QColor("#232428"),
        text=QColor("#e6e2da"),
        muted=QColor("#b9b7b1"),
        rule=QColor("#3a3b40"),
        edge=QColor("#3a3b40"),
        selection=QColor("#2c4a60"),
        found=QColor("#4a4020"),
        found_here=QColor("#574708"),
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
        tint=25,
        wash=22,
        hatch=90,
    )


def _black_on_white() -> Theme:
    return Theme(
        dark=False,
        strong=True,
        page=QColor("#ffffff"),
        panel=QColor("#ffffff"),
        text=QColor("#000000"),
        muted=QColor("#2e2e2e"),
        rule=QColor("#cfcfcf"),
        edge=QColor("#000000"),
        selection=QColor("#a9cbff"),
        found=QColor("#ffe08a"),
        found_here=QColor("#ffc21a"),
        chip_text=QColor("#ffffff"),
        dispute=QColor("#a85a00"),
        hues={
            "blue": QColor("#00508f"),
            "green": QColor("#005c3d"),
            "purple": QColor("#7d1f66"),
            "vermilion": QColor("#8f2f00"),
            "grey": QColor("#4a4742"),
            "yellow": QColor("#5a4600"),
            "sky": QColor("#004f73"),
            "brown": QColor("#5e3310"),
        },
        tint=20,
        wash=18,
        hatch=120,
        lane=3,
        shade=0.72,
    )


def _white_on_black() -> Theme:
    return Theme(
        dark=True,
        strong=True,
        page=QColor("#000000"),
        panel=QColor("#000000"),
        text=QColor("#ffffff"),
        muted=QColor("#d6d6d6"),
        rule=QColor("#454545"),
        edge=QColor("#ffffff"),
        selection=QColor("#004a99"),
        found=QColor("#4d3f00"),
        found_here=QColor("#6b5600"),
        chip_text=QColor("#000000"),
        dispute=QColor("#ffef5c"),
        hues={
            "blue": QColor("#6cc6ff"),
            "green": QColor("#3ddc97"),
            "purple": QColor("#f0a6ff"),
            "vermilion": QColor("#ff9d4d"),
            "grey": QColor("#cccccc"),
            "yellow": QColor("#ffe94d"),
            "sky": QColor("#a6e4ff"),
            "brown": QColor("#e6b98a"),
        },
        tint=26,
        wash=16,
        hatch=90,
        lane=3,
        shade=0.55,
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
