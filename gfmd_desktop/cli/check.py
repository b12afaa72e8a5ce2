"""`gfmd-desktop check`: what wants a look before a report is handed over."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import click

from gfmd_desktop.cli.context import Program, library_option, pass_program
from gfmd_desktop.cli.failures import Status
from gfmd_desktop.cli.printing import counted, say, show, show_json
from gfmd_desktop.domain.problems import Code, Problem, Severity
from gfmd_desktop.errors import Refused
from gfmd_desktop.services import wording
from gfmd_desktop.services.checking import CheckedReport, check
from gfmd_desktop.services.place_names import full_name
from gfmd_desktop.services.reports import OpenedReport


@click.command("check")
@click.argument("reports", metavar="REPORT...", nargs=-1, required=True)
@click.option("--part", metavar="PART", help="Only this part, with what is common to all parts.")
@click.option("--json", "as_json", is_flag=True, help="Write the problems as JSON to standard output.")
@library_option
@pass_program
def command(program: Program, reports: tuple[str, ...], part: str | None, *, as_json: bool) -> Status:
    """List what wants a look in each REPORT, and change nothing."""
    checked: list[CheckedReport] = []
    refused = False
    for name in reports:
        try:
            checked.append(check(program.reports.open(name), part))
        except Refused as refusal:
            say(wording.refusal(refusal))
            refused = True
        else:
            _print(name, checked[-1], say if as_json else show)
    if as_json:
        show_json({"reports": [_data(report) for report in checked]})
    if refused:
        return Status.REFUSED
    return Status.FINDINGS if any(report.count(Severity.ERROR) for report in checked) else Status.DONE


def _print(name: str, checked: CheckedReport, line: Callable[[str], None]) -> None:
    part = f", part {checked.part}" if checked.part else ""
    line(f"{name} ({checked.opened.template.short_title}{part}): {_summary(checked)}")
    for problem in checked.problems:
        line(f"  {problem.severity.value:<8} {_message(checked, problem)}")


def _summary(checked: CheckedReport) -> str:
    counts = [(checked.count(severity), severity.value) for severity in Severity]
    return ", ".join(counted(count, name) for count, name in counts if count) or "nothing to look at"


def _data(checked: CheckedReport) -> dict[str, Any]:
    problems = [
        {
            "field": problem.field_id,
            "item": problem.item,
            "severity": problem.severity.value,
            "code": problem.code.value,
            "message": _message(checked, problem),
            "path": list(problem.path),
        }
        for problem in checked.problems
    ]
    return {"id": checked.opened.report.id, "file": checked.opened.file, "problems": problems}


def _message(checked: CheckedReport, problem: Problem) -> str:
    return wording.problem(problem, _place(checked.opened, problem))


def _place(opened: OpenedReport, problem: Problem) -> str:
    """Return where a problem is ("" for the report as a whole); a list that is too long is named as a list."""
    path = problem.path[:-1] if problem.code is Code.OVER_LIMIT else problem.path
    return full_name(path, opened.report, opened.template)
