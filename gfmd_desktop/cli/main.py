"""The command `gfmd-desktop`: finds the command asked for, runs it, and ends with one line and a status when it fails."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import TextIO

import click

from gfmd_desktop.cli import window
from gfmd_desktop.cli.context import Program, library_option
from gfmd_desktop.cli.failures import Status, explain, finish_output

_COMMANDS = {
    "templates": "List, show, check and install report templates.",
    "new": "Begin an empty report of a template.",
    "import": "Turn Word files, whoever wrote them, into report files.",
    "export": "Write a report as a Word file or report file.",
    "merge": "Merge breakout groups into one report, or one report from two hands.",
    "check": "List what wants a look before a report is handed over.",
    "library": "List, search, add, back up and restore reports.",
}

_MODULES = {"import": "importing", "merge": "merging"}
"""Modules of commands that have another name than their command."""


class _LazyGroup(click.Group):
    """Commands whose modules are imported only when they are run: help must come at once. Files in their place open the window."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args[0] not in _COMMANDS and window.is_report_file(args[0]):
            return "open", window.command, args
        return super().resolve_command(ctx, args)

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        if cmd_name not in _COMMANDS:
            return None
        module = import_module(f"gfmd_desktop.cli.{_MODULES.get(cmd_name, cmd_name)}")
        command: click.Command = module.command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        with formatter.section("Commands"):
            formatter.write_dl(list(_COMMANDS.items()))


@click.group(cls=_LazyGroup, invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@library_option
@click.version_option(package_name="gfmd-desktop", message="%(prog)s %(version)s")
@click.pass_context
def gfmd_desktop(context: click.Context) -> int:
    """Report editor for conference rapporteurs, offline.

    Without a command the window opens; reports named instead of a command (.json, .docx) are added to the library first.

    REPORT is a .json, .docx or .gfmd file, or an id (or the beginning of one) in the library.
    """
    return Status.DONE if context.invoked_subcommand else window.open_window(context.obj)


def run(arguments: Sequence[str], program: Program) -> int:
    """Run one command and return its exit status; whatever happens, at most one line of it is an error message."""
    _have_streams()
    _never_fail_to_print(sys.stdout, sys.stderr)
    try:
        with gfmd_desktop.make_context("gfmd-desktop", list(arguments), obj=program) as context:
            status = gfmd_desktop.invoke(context)
        sys.stdout.flush()
    except click.exceptions.Exit as exit_:
        return exit_.exit_code
    except KeyboardInterrupt:
        return Status.INTERRUPTED
    except BrokenPipeError:
        finish_output()
        return Status.CLOSED_PIPE
    except Exception as error:  # noqa: BLE001 - the last place that can tell the user
        status = explain(error, program.data_folder)
        finish_output()
        return status
    return int(status or Status.DONE)


def _have_streams() -> None:
    """Print into nothing where standard output or error is closed; a program started from an icon of Windows has neither."""
    if sys.stdout is None:
        sys.stdout = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 - open as long as the program runs
    if sys.stderr is None:
        sys.stderr = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115


def _never_fail_to_print(*streams: TextIO) -> None:
    """What a terminal cannot show is escaped; a report's language must not end a command."""
    for stream in streams:
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(errors="backslashreplace")
