"""What a newcomer does once to know the program, in the words of the keys this system has."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication

from gfmd_desktop.ui.commands import Commands


class Step(Enum):
    """One of the things to do; the values are kept between starts."""

    NOTE = "note"
    FILE = "file"
    CONSENT = "consent"
    WALK = "walk"
    EXPORT = "export"


@dataclass(frozen=True, slots=True)
class StepWords:
    """A step in a word or two, and in a sentence that says how."""

    name: str
    how: str


def words_of_steps(commands: Commands) -> dict[Step, StepWords]:
    """Return what is said of every step, in their order."""
    return {
        Step.NOTE: StepWords(
            _tr("Take a note"),
            _tr("{0} leads to the notes at any time. Write what you hear; Enter ends the line.").format(
                commands.key("note")
            ),
        ),
        Step.FILE: StepWords(
            _tr("File it"),
            _tr("Press Alt+2: the note you just wrote goes into section 2. It stays here, grey, linked both ways."),
        ),
        Step.CONSENT: StepWords(
            _tr("Ask for consent"),
            _tr("A quote names its speaker only with consent. Choose another answer under a quote’s “Consent”."),
        ),
        Step.WALK: StepWords(
            _tr("Walk the open points"),
            _tr("{0} goes to the next thing to look at, over and over, until there is none.").format(
                commands.key("next_problem")
            ),
        ),
        Step.EXPORT: StepWords(
            _tr("Export"),
            _tr(
                "{0} shows what will leave as the organisers’ own Word file; once more writes it, Escape goes back."
            ).format(commands.key("export")),
        ),
    }


def _tr(words: str) -> str:
    return QCoreApplication.translate("Guide", words)
