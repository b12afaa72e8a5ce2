"""How a command ends: its exit status, one line when it failed, and a report to send when the fault is ours."""

from __future__ import annotations

import os
import sys
from datetime import UTC, datetime
from enum import IntEnum
from pathlib import Path

import click

from gfmd_desktop.cli.printing import say
from gfmd_desktop.errors import Refused, Trouble
from gfmd_desktop.services import wording
from gfmd_desktop.services.files import trouble_of


class Status(IntEnum):
    """Exit statuses; other programs rely on the first five."""

    DONE = 0
    FINDINGS = 1
    WRONG_USAGE = 2
    REFUSED = 3
    ENVIRONMENT = 4
    DEFECT = 70
    INTERRUPTED = 130
    CLOSED_PIPE = 141


def explain(error: Exception, reports: Path) -> Status:
    """Say in one line what went wrong and return the status; a defect of ours leaves a file in `reports`."""
    match error:
        case Refused():
            say(wording.refusal(error))
            return Status.REFUSED
        case Trouble():
            say(wording.trouble(error))
            return Status.ENVIRONMENT
        case click.UsageError():
            say(_usage(error))
            return Status.WRONG_USAGE
        case OSError():
            say(wording.trouble(trouble_of(error, _named(error))))
            return Status.ENVIRONMENT
    say(_defect(error, reports))
    return Status.DEFECT


def _named(error: OSError) -> str:
    """What has no name is what was being printed."""
    return os.fsdecode(error.filename) if isinstance(error.filename, str | bytes) else "standard output"


def _usage(error: click.UsageError) -> str:
    command = error.ctx.command_path if error.ctx else "gfmd-desktop"
    return f"{command}: {error.format_message().rstrip('.')}; {command} --help shows how"


def _defect(error: Exception, reports: Path) -> str:
    lead = f"gfmd-desktop: this is our mistake, not yours ({type(error).__name__}); your reports are as they were"
    from gfmd_desktop.services.defects import description  # noqa: PLC0415 - not before the first paint

    name = f"defect-{datetime.now(UTC):%Y%m%d-%H%M%S}-{os.urandom(2).hex()}.txt"
    try:
        reports.mkdir(parents=True, exist_ok=True)
        (reports / name).write_text("\n".join(description(error)) + "\n", encoding="utf-8")
    except OSError:
        return lead
    return f"{lead}. Please send us this file, it holds nothing of your reports: {reports / name}"


def finish_output() -> None:
    """Print what is held back; what can no longer be printed is forgotten, or Python would complain at its exit."""
    try:
        sys.stdout.flush()
    except OSError:
        devnull = os.open(os.devnull, os.O_WRONLY)
        os.dup2(devnull, sys.stdout.fileno())
