"""`gfmd-desktop merge`: breakout groups into one report, or one report from two hands."""

from __future__ import annotations

from pathlib import Path

import click

from gfmd_desktop.cli.context import Program, library_option, pass_program
from gfmd_desktop.cli.failures import Status
from gfmd_desktop.cli.merge_lines import groups_data, hands_data, told_of_groups, told_of_hands
from gfmd_desktop.cli.output import keep_inputs, output_option
from gfmd_desktop.cli.printing import say, show_json
from gfmd_desktop.domain.outgoing import ExportOptions, OverLimitChoice, Provenance
from gfmd_desktop.domain.report import Report
from gfmd_desktop.domain.template import Template
from gfmd_desktop.errors import Refused
from gfmd_desktop.interchange import report_file
from gfmd_desktop.services.files import read_whole, write_atomically
from gfmd_desktop.services.merging import merge_groups, merge_hands, read_plan

_JSON, _WORD = ".json", ".docx"
_MAX_PLAN = 25 * 1024 * 1024
_WHOLE = ExportOptions(over_limit=OverLimitChoice.ANNEX, provenance=Provenance.SHOW)
"""Nothing of a merge is lost in Word: what is beyond a limit stands in an annex, and everything says which group said it."""


@click.command("merge")
@click.argument("reports", metavar="REPORT...", nargs=-1, required=True)
@output_option(_JSON, _WORD)
@click.option(
    "--base", metavar="BASE", help="Merge MINE and THEIRS, two states of one report, which both began as BASE."
)
@click.option(
    "--plan",
    "plan_file",
    type=click.Path(path_type=Path),
    metavar="PLAN.json",
    help="Follow what was decided on the merge board; what nobody decided on is kept.",
)
@click.option("--json", "as_json", is_flag=True, help="Write what was merged, and what wants a look, as JSON.")
@library_option
@pass_program
def command(
    program: Program, reports: tuple[str, ...], output: Path, *, base: str | None, plan_file: Path | None, as_json: bool
) -> Status:
    """Merge the reports of breakout groups into one, or, with --base, one report that two people went on writing.

    Nothing is lost: texts follow one another under their group's name, items say which group they came from, and of two changes to
    the same place both stand.
    """
    keep_inputs(output, (*reports, *filter(None, (base,)), *filter(None, (plan_file,))))
    if base is not None:
        return _hands(program, base, reports, output, plan_file, as_json=as_json)
    if len(reports) < 2:
        message = "there is nothing to merge one report with"
        raise click.UsageError(message)
    plan = read_plan(read_whole(plan_file, _MAX_PLAN), str(plan_file)) if plan_file else None
    opened = [program.reports.open(name) for name in reports]
    merge = merge_groups(opened, plan, program.shelf.template)
    _write(program, merge.report, merge.template, output)
    for line in told_of_groups(merge, output):
        say(line)
    if as_json:
        show_json(groups_data(merge, opened, output))
    left_out = merge.report.unplaced and output.suffix.lower() != _JSON
    return Status.FINDINGS if merge.sorted.conflicts or merge.dropped or left_out else Status.DONE


def _hands(
    program: Program, base: str, reports: tuple[str, ...], output: Path, plan_file: Path | None, *, as_json: bool
) -> Status:
    if len(reports) != 2 or plan_file is not None or output.suffix.lower() != _JSON:
        message = "--base takes two reports, MINE and THEIRS, and -o OUT.json, and no --plan"
        raise click.UsageError(message)
    before, mine, theirs = (program.reports.incoming(name) for name in (base, *reports))
    hands = merge_hands(before, mine, theirs)
    _write(program, hands.report, mine.template, output)
    for line in told_of_hands(hands, mine.template, output):
        say(line)
    if as_json:
        show_json(hands_data(hands, mine.template, output))
    return Status.FINDINGS if hands.merged.conflicts else Status.DONE


def _write(program: Program, report: Report, template: Template, output: Path) -> None:
    if output.suffix.lower() == _JSON:
        write_atomically(output, report_file.write(report))
        return
    from gfmd_desktop.services.exporting import export_word  # noqa: PLC0415 - brings lxml

    try:
        exported = export_word(report, template, program.shelf.layout(template), _WHOLE)
    except Refused as refused:
        raise refused.about(str(output)) from refused
    write_atomically(output, exported.docx)
