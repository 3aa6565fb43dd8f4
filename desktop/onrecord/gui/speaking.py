"""Which language the program speaks."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from onrecord import resources

SYSTEM = "system"
_NAMES = "onrecord translations"


def language(choice: str) -> str:
    """The two letters of the language to speak: the chosen one, or the system's."""
    return choice if choice != SYSTEM else QLocale.system().name().partition("_")[0]


def speak(application: QApplication, choice: str) -> None:
    """Let everything that is built from now on speak this language.

    English is what the texts are written in; a language that was not shipped stays English.
    """
    for old in application.findChildren(QTranslator, _NAMES):
        application.removeTranslator(old)
        old.deleteLater()
    code = language(choice)
    file = resources.path(f"translations/onrecord_{code}.qm")
    spoken = QLocale("en_GB" if code == "en" else code)
    QLocale.setDefault(QLocale.system() if choice == SYSTEM else spoken)
    if code != "en" and file.is_file():
        qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        _install(application, f"{qt_folder}/qtbase_{code}.qm")
        _install(application, str(file))


def _install(application: QApplication, file: str) -> None:
    translator = QTranslator(application)
    translator.setObjectName(_NAMES)
    if translator.load(file):
        application.installTranslator(translator)
