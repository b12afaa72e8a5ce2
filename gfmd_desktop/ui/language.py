"""Which language the window speaks: the first one it knows of those the system asks for, unless somebody chose another."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication

from gfmd_desktop.ui.commands import Commands
from gfmd_desktop.ui.memory import Memory
from gfmd_desktop.ui.messages import Message, Messages

_IN_ENGLISH = {"fr": "French", "es": "Spanish", "ar": "Arabic"}
"""What whoever cannot type a language's own name types to find it."""
NAMES = {"en": "English", "fr": "Français", "es": "Español", "ar": "العربية"}
"""The languages of the window, each by its own name."""
_ENGLISH = "en"
_ARABIC = ("ar", "ar_001")
"""Arabic of no country: with the digits that reports, keys and times have, wherever the computer stands."""


def language_of(chosen: str, wished: Sequence[str]) -> str:
    """Return the language to speak: the chosen one, else the first known one of those wished ("fr-CH"), else English."""
    asked = (chosen, *(wish.replace("_", "-").partition("-")[0] for wish in wished))
    return next((language for language in asked if language in NAMES), _ENGLISH)


def speak(application: QApplication, resources: Path, chosen: str) -> tuple[QTranslator, ...]:
    """Let the program speak: its own words and Qt's, dates, and the direction of the window. English needs nothing loaded."""
    system = QLocale.system()
    language = language_of(chosen, system.uiLanguages())
    locale = system if system.name().startswith(language) else QLocale(language)
    if language == _ARABIC[0]:
        locale = QLocale(_ARABIC[1])
    QLocale.setDefault(locale)
    if language == _ENGLISH:
        return ()
    of_qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    files = (of_qt / f"qtbase_{language}.qm", resources / "translations" / f"gfmd_desktop_{language}.qm")
    translators = tuple(_loaded(file, application) for file in files)
    for translator in translators:
        application.installTranslator(translator)
    application.setLayoutDirection(locale.textDirection())
    return translators


def _loaded(file: Path, application: QApplication) -> QTranslator:
    translator = QTranslator(application)
    translator.load(str(file))
    return translator


class LanguageChoice(QObject):
    """A command for every language; what was chosen holds from the next start."""

    def __init__(self, memory: Memory, messages: Messages, parent: QObject) -> None:
        super().__init__(parent)
        self._memory = memory
        self._messages = messages

    def add_commands(self, commands: Commands) -> None:
        """Add the commands."""
        for language, name in NAMES.items():
            english = _IN_ENGLISH.get(language)
            words = self.tr("Language: {0}").format(f"{name} ({english})" if english else name)
            commands.add(f"language_{language}", words, partial(self._choose, language))
        commands.add("language_system", self.tr("Language: as the system's"), partial(self._choose, ""))

    def _choose(self, language: str) -> None:
        self._memory.change(language=language)
        self._memory.write()
        name = NAMES.get(language) or self.tr("the system's language")
        words = self.tr("From the next start the window speaks: {0}. Your reports stay as they are.")
        self._messages.tell(Message(words.format(name), about="language"))
