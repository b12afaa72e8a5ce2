"""The window, as the command line opens it: `gfmd-desktop [FILE…]` without the name of a command."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import click

from gfmd_desktop.cli.context import Program, library_option, pass_program
from gfmd_desktop.cli.failures import Status
from gfmd_desktop.cli.printing import say

REPORT_ENDINGS = (".json", ".docx", ".gfmd")


@click.command("open", hidden=True)
@click.argument("files", nargs=-1, type=click.Path(path_type=Path))
@library_option
@pass_program
def command(program: Program, files: tuple[Path, ...]) -> int:
    """Open the window, with these reports added to the library."""
    return open_window(program, files)


def open_window(program: Program, files: tuple[Path, ...] = ()) -> int:
    """Open the window and return its exit status once it is closed; where nothing can be shown, say so."""
    if not _has_display():
        say(
            "gfmd-desktop: there is no screen here to open a window on; start it from a desktop, or use a command:"
            " gfmd-desktop --help lists them"
        )
        return Status.ENVIRONMENT
    return program.open_window(files)


def is_report_file(name: str) -> bool:
    """Tell a file to open from the name of a command."""
    return name.lower().endswith(REPORT_ENDINGS) or len(Path(name).parts) > 1


def _has_display() -> bool:
    """Elsewhere than on Unix there is always one; there, Qt looks at the same variables."""
    if sys.platform in ("win32", "darwin") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
