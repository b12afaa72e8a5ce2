"""Checking a report before it is handed over: what to look at, and nothing changed."""

from __future__ import annotations

from dataclasses import dataclass

from gfmd_desktop.domain import checking
from gfmd_desktop.domain.problems import Problem, Severity
from gfmd_desktop.services.reports import OpenedReport


@dataclass(frozen=True, slots=True)
class CheckedReport:
    """A report, the part that was looked at (None: all of it), and its problems in the template's order."""

    opened: OpenedReport
    part: str | None
    problems: tuple[Problem, ...]

    def count(self, severity: Severity) -> int:
        """Count the problems of one severity."""
        return sum(problem.severity is severity for problem in self.problems)


def check(opened: OpenedReport, part: str | None = None) -> CheckedReport:
    """List the problems of a report, or of one part of it; Refused NO_SUCH_PART."""
    looked_at = opened.part_named(part)
    return CheckedReport(opened, looked_at, checking.check(opened.report, opened.template, looked_at))
