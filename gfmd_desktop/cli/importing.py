"""`gfmd-desktop import`: Word files, whoever wrote them, as report files."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

import click

from gfmd_desktop.cli.context import Program, library_option, pass_program
from gfmd_desktop.cli.failures import Status
from gfmd_desktop.cli.import_lines import account_data, findings_of, incoming_data, summary_of, wants_a_look
from gfmd_desktop.cli.printing import say, show_json
from gfmd_desktop.domain.accounting import Accounting
from gfmd_desktop.errors import Refused, Trouble, TroubleKind
from gfmd_desktop.interchange import report_file
from gfmd_desktop.services import wording
from gfmd_desktop.services.files import write_atomically
from gfmd_desktop.services.import_queue import ImportQueue, QueuedFile
from gfmd_desktop.services.target_names import target_names

_ENDING = ".json"


@click.command("import")
@click.argument("files", metavar="FILE...", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--template", "template_id", metavar="ID", help="Read Word files as reports of this template.")
@click.option(
    "-o",
    "--output",
    "output",
    required=True,
    type=click.Path(path_type=Path),
    metavar="OUT.json|FOLDER",
    help="A report file for one FILE, or a folder for a report file of each.",
)
@click.option("--json", "as_json", is_flag=True, help="Write what was found, doubted and unplaced as JSON.")
@library_option
@pass_program
def command(
    program: Program, files: tuple[Path, ...], output: Path, *, template_id: str | None, as_json: bool
) -> Status:
    """Turn Word files into report files: of this program, edited by anybody, or typed into the form without it.

    Nothing of a file is lost: what has no place in the form is in the report file's "unplaced".
    """
    targets = _targets(files, output)
    template = program.shelf.template(template_id) if template_id else None
    queue = ImportQueue(lambda path, cancel: program.arrivals.read(path, template, cancel))
    queue.add(*files)
    results = []
    try:
        with _progress(len(files)) as step:
            while (file := queue.read_next()) is not None:
                _write(file, targets[file.number])
                results.append((file, targets[file.number]))
                step()
    finally:
        for each in results:
            _tell(*each)
    if as_json:
        show_json(_data(results))
    return max(_status(file) for file, _ in results)


def _targets(files: Sequence[Path], output: Path) -> tuple[Path, ...]:
    """Return where each file goes: one to the file named, else each into the folder under its own name."""
    if output.is_dir():
        return target_names(files, output, _ENDING)
    if len(files) > 1 and output.suffix.lower() != _ENDING:
        raise Trouble(TroubleKind.NO_FOLDER, str(output))
    if len(files) > 1:
        message = f"{len(files)} files need a folder, not “{output.name}”"
        raise click.BadParameter(message, param_hint="-o")
    if output.suffix.lower() != _ENDING:
        message = f"“{output.name}” must end in {_ENDING}, or be a folder"
        raise click.BadParameter(message, param_hint="-o")
    return (output,)


def _write(file: QueuedFile, target: Path) -> None:
    if file.incoming is not None:
        write_atomically(target, report_file.write(file.incoming.arrival.report))
    elif file.error is not None and not isinstance(file.error, Refused):
        raise file.error


def _tell(file: QueuedFile, target: Path) -> None:
    if file.incoming is None:
        if isinstance(file.error, Refused):
            say(wording.refusal(file.error))
        return
    say(f"{file.path}: {summary_of(file.incoming)}; written to {target}")
    for line in findings_of(file.incoming):
        say(f"  {line}")


def _status(file: QueuedFile) -> Status:
    if file.incoming is None:
        return Status.REFUSED
    return Status.FINDINGS if wants_a_look(file.incoming) else Status.DONE


def _data(results: Sequence[tuple[QueuedFile, Path]]) -> dict[str, Any]:
    accounts = (file.incoming.arrival.accounting for file, _ in results if file.incoming)
    return {
        "files": [_file_data(file, target) for file, target in results],
        "accounting": account_data(sum(accounts, Accounting())),
    }


def _file_data(file: QueuedFile, target: Path) -> dict[str, Any]:
    head: dict[str, Any] = {"file": str(file.path), "state": file.state.value}
    if file.incoming is not None:
        return head | {"output": str(target)} | incoming_data(file.incoming)
    if isinstance(file.error, Refused):
        head["refused"] = {"reason": file.error.reason.value, "message": wording.refusal(file.error)}
    return head


@contextmanager
def _progress(count: int) -> Iterator[Any]:
    """Show on a terminal how many files were read; elsewhere nothing is shown."""
    if count == 1 or not sys.stderr.isatty():
        yield lambda: None
        return
    with click.progressbar(length=count, label="Reading", show_eta=False, show_pos=True, file=sys.stderr) as bar:
        yield partial(bar.update, 1)
