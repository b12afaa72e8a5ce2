"""`gfmd-desktop library`: the reports kept on this machine, listed, searched, taken in, shown, backed up and restored."""

from __future__ import annotations

from pathlib import Path

import click

from gfmd_desktop.cli.context import LibraryServices, Program, library_option, pass_program
from gfmd_desktop.cli.failures import Status
from gfmd_desktop.cli.groups import listing_group
from gfmd_desktop.cli.import_lines import findings_of, questions_of, wants_a_look
from gfmd_desktop.cli.library_access import reading, writing
from gfmd_desktop.cli.library_rows import (
    HEADINGS,
    details_data,
    entry_data,
    excerpt_text,
    findings_lines,
    found_data,
    head_lines,
    row,
)
from gfmd_desktop.cli.plain_report import lines_of
from gfmd_desktop.cli.printing import counted, say, show, show_json, show_table
from gfmd_desktop.errors import Refusal, Refused
from gfmd_desktop.services import wording
from gfmd_desktop.services.arriving import Incoming
from gfmd_desktop.services.importing import Importing
from gfmd_desktop.services.library import Added, AddOutcome, ListEntry
from gfmd_desktop.storage.backup import Contents
from gfmd_desktop.storage.identity import must_be_library
from gfmd_desktop.storage.records import Whereabouts

json_option = click.option("--json", "as_json", is_flag=True, help="Write JSON to standard output.")


@listing_group("library")
@library_option
def command() -> None:
    """List, search, add, back up and restore reports."""


@command.command("list")
@json_option
@library_option
@pass_program
def list_reports(program: Program, *, as_json: bool) -> None:
    """List the reports, last changed first; the archived ones come after the others, and say so."""
    with reading(program) as library:
        entries = _in_use(library) if library else ()
    if as_json:
        show_json({"reports": [entry_data(entry) for entry in entries]})
    elif entries:
        show_table(HEADINGS, [row(entry) for entry in entries])
    else:
        say(f"{program.library_path}: no reports yet; gfmd-desktop library add takes some in")


@command.command("search")
@click.argument("text")
@json_option
@library_option
@pass_program
def search_reports(program: Program, text: str, *, as_json: bool) -> None:
    """List the reports whose answers or notes hold every word of TEXT, best first."""
    with reading(program) as library:
        found = library.reports.search(text) if library else ()
    if as_json:
        show_json({"reports": [found_data(hit) for hit in found]})
        return
    for hit in found:
        show("  ".join(row(hit.entry)))
        show(f"    {'in a note: ' if hit.in_notes else ''}{excerpt_text(hit)}")
    say(f"“{text}”: found in {counted(len(found), 'report')}")


@command.command("add")
@click.argument("files", metavar="FILE...", nargs=-1, required=True, type=click.Path(path_type=Path))
@library_option
@pass_program
def add_reports(program: Program, files: tuple[Path, ...]) -> Status:
    """Take report files and Word files in; a report that is there already gets what is new in them.

    What was changed in the file and here stands twice afterwards, and is listed; rows the file lacks are kept, and listed too.
    """
    named = dict.fromkeys(files)  # patterns that overlap name a file twice
    read = {file: incoming for file in named if (incoming := _read(program, file))}
    statuses = [Status.REFUSED] * (len(named) - len(read))
    if read:
        with writing(program) as library:
            statuses += [_taken_in(library.importing, file, incoming) for file, incoming in read.items()]
            library.safekeeping.keep_backup()
    return max(statuses, default=Status.DONE)


@command.command("show")
@click.argument("report_id", metavar="ID")
@json_option
@library_option
@pass_program
def show_report(program: Program, report_id: str, *, as_json: bool) -> None:
    """Show one report: what it is and what it says. Notes are counted, not shown."""
    with reading(program) as library:
        if library is None or not report_id:
            raise Refused(Refusal.UNKNOWN_ID, report_id)
        details = library.reports.show(report_id)
    if as_json:
        show_json(details_data(details))
        return
    for line in (*head_lines(details), *lines_of(details.report, program.shelf)):
        show(line)


@command.command("backup")
@click.argument("target", metavar="OUT", type=click.Path(path_type=Path))
@library_option
@pass_program
def back_up(program: Program, target: Path) -> None:
    """Write a checked copy of the whole library to OUT."""
    with reading(program) as library:
        if library is None:
            raise Refused(Refusal.NOT_FOUND, str(program.library_path))
        held = library.safekeeping.back_up_to(target)
    say(f"{target}: a backup, read back and checked: {_contents(held)}")


@command.command("restore")
@click.argument("backup", metavar="FILE", type=click.Path(path_type=Path))
@library_option
@pass_program
def restore(program: Program, backup: Path) -> None:
    """Let the library hold what the backup FILE holds; what it holds now is backed up first."""
    must_be_library(backup)
    with writing(program) as library:
        restored = library.safekeeping.restore(backup)
    say(
        f"{program.library_path}: restored from {backup}: {_contents(restored.contents)}; as before in {restored.before}"
    )


@command.command("verify")
@library_option
@pass_program
def verify(program: Program) -> Status:
    """Check the library file through, every report in it with its history, and that searching finds them."""
    with reading(program) as library:
        if library is None:
            raise Refused(Refusal.NOT_FOUND, str(program.library_path))
        found = library.safekeeping.verify()
    for line in findings_lines(found):
        show(line)
    if not found.finds_all:
        with writing(program) as library:
            library.safekeeping.mend_search()
        say(f"{program.library_path}: searching did not find every report; its index was made anew")
    if found.sound:
        say(f"{program.library_path}: sound, {counted(found.reports, 'report')} read with their histories")
        return Status.DONE
    say(f"{program.library_path}: not sound; restore a backup (gfmd-desktop library restore FILE)")
    return Status.FINDINGS


def _in_use(library: LibraryServices) -> tuple[ListEntry, ...]:
    return (*library.reports.list(), *library.reports.list(Whereabouts.ARCHIVED))


def _contents(held: Contents) -> str:
    return f"{counted(held.reports, 'report')}, {counted(held.edits, 'edit')}, {counted(held.notes, 'note')}"


def _read(program: Program, file: Path) -> Incoming | None:
    try:
        return program.arrivals.read(file)
    except Refused as refused:
        say(wording.refusal(refused))
        return None


def _taken_in(importing: Importing, file: Path, incoming: Incoming) -> Status:
    try:
        proposal = importing.propose(incoming)
        added = importing.take(proposal)
    except Refused as refused:
        say(wording.refusal(refused.about(str(file))))
        return Status.REFUSED
    say(f"{file}: {_what_became(added)} ({added.report.id})")
    found = () if incoming.is_whole else findings_of(incoming)
    for line in (*found, *questions_of(proposal, added.report)):
        say(f"  {line}")
    asks = proposal.conflicts or proposal.removals or (wants_a_look(incoming) and not incoming.is_whole)
    return Status.FINDINGS if asks else Status.DONE


def _what_became(added: Added) -> str:
    words = {
        AddOutcome.NEW: "added",
        AddOutcome.ALREADY_THERE: "in the library already, nothing to change",
        AddOutcome.UPDATED: f"brought up to date by {counted(added.edits, 'change')}, which can be undone in one step",
    }[added.outcome]
    return f"{words}, and back from the deleted ones" if added.brought_back else words
