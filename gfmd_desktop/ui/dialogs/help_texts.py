"""What the help page and the about page say."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, qVersion

from gfmd_desktop.services.defects import versions
from gfmd_desktop.ui.commands import Commands
from gfmd_desktop.ui.dialogs.reading_page import Line
from gfmd_desktop.ui.phrases import native

Group = tuple[str, Sequence[Line]]


def help_groups(commands: Commands) -> tuple[tuple[Group, ...], ...]:
    """Return the help, one screen of it: the ideas at one side, the keys at the other."""
    return (_ideas(), (_writing(), _merging(), _keys(commands)))


def about_groups(library: Path) -> tuple[tuple[Group, ...], ...]:
    """Return what the program is, what it runs on, and where its library lies."""
    what = (
        (
            "",
            _tr(
                "An offline report editor for conference rapporteurs. It knows no network, no account, and tells nobody."
            ),
        ),
        ("", _tr("Free software under the MIT licence; Qt is used under the LGPL.")),
        ("", _tr("Your library: {0}").format(library)),
    )
    lines: list[Line] = [("", line) for line in versions()]
    lines.append(("", f"Qt {qVersion()}"))
    return (((_tr("Report editor"), what),), ((_tr("Versions"), lines),))


def _ideas() -> tuple[Group, ...]:
    return (
        (
            _tr("Nothing is lost"),
            (
                (
                    "",
                    _tr(
                        "There is no Save. What you type is on the disk within a second; the badge is green once it was read back."
                    ),
                ),
                ("", _tr("Undo works over days. Deleted reports and earlier states can be brought back.")),
            ),
        ),
        (
            _tr("The official form"),
            (
                (
                    "",
                    _tr(
                        "More than the form takes is welcome: what stands beyond the dotted line is kept, and you choose later by moving."
                    ),
                ),
                ("", _tr("“Nothing said” tells apart what was not discussed from what you have not written yet.")),
                ("", _tr("The Word file is the organisers' own, filled, read back and compared before you get it.")),
            ),
        ),
        (
            _tr("Files from others"),
            (
                (
                    "",
                    _tr(
                        "Drop Word files on the window. What is in doubt you look at; every sentence is placed, left out or goes on waiting."
                    ),
                ),
                (
                    "",
                    _tr(
                        "A file of ours that was edited elsewhere returns to its report: you see what it changes first."
                    ),
                ),
            ),
        ),
        (
            _tr("Names"),
            (
                (
                    "",
                    _tr(
                        "A speaker is named only where consent is “approved”; otherwise the quote leaves as anonymous."
                    ),
                ),
                ("", _tr("Your notes never leave. Files carry no author, computer or history.")),
            ),
        ),
    )


def _writing() -> Group:
    return (
        _tr("While writing"),
        (
            ("- , 1. ", _tr("at the beginning of a line makes a list; Tab there goes a level deeper")),
            (native("Ctrl+B") + " I U", _tr("bold, italic, underlined")),
            (native("Ctrl+Enter"), _tr("adds to the list you write in")),
            ("Alt+↑ ↓", _tr("moves an item; Ctrl+Shift+Backspace takes it away")),
            ("Alt+1…9", _tr("files the note you are in into that section; Alt+Shift: as an action")),
        ),
    )


def _merging() -> Group:
    return (
        _tr("Merging groups' reports"),
        (
            (
                native("Enter") + " M X",
                _tr("takes what a group said, makes a row into one text, leaves it out with a reason"),
            ),
            ("1…9 S", _tr("puts an entry at its place; orders a list by supporting groups")),
            ("Alt+↑ ↓ A", _tr("puts a text into the row above or below; gives it a row of its own")),
        ),
    )


def _keys(commands: Commands) -> Group:
    named = (
        "export",
        "palette",
        "next_problem",
        "check",
        "undo",
        "take_in",
        "reports",
        "recent",
        "new",
        "larger",
        "projector",
        "help",
    )
    lines = [(commands.key(name), commands[name].text().rstrip("…")) for name in named]
    return _tr("Keys"), lines


def _tr(words: str) -> str:
    return QCoreApplication.translate("Help", words)
