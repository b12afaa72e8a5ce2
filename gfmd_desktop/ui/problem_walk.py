"""Walking from one open point of the report to the next, from where somebody writes."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from gfmd_desktop.domain.edits import Path
from gfmd_desktop.domain.problems import Problem, Severity
from gfmd_desktop.services.reading_order import Order, order_of
from gfmd_desktop.ui.open_report import OpenReport


class ProblemWalk:
    """The way through the problems of one open report; hints are passed by."""

    def __init__(self, report: OpenReport) -> None:
        self._report = report
        self._at: Problem | None = None
        self._place_then: Path = ()

    def next(self) -> Problem | None:
        """Go to the first problem behind the caret, after the last one to the first; None when there is none."""
        problems, orders = self._in_order()
        here = self._stands_on(problems)
        at = bisect_right(orders, self._here()) if here is None else here + 1
        return self.visit(problems[at % len(problems)]) if problems else None

    def previous(self) -> Problem | None:
        """Go to the last problem before the caret, before the first one to the last; None when there is none."""
        problems, orders = self._in_order()
        here = self._stands_on(problems)
        at = bisect_left(orders, self._here()) if here is None else here
        return self.visit(problems[at - 1]) if problems else None

    def visit(self, problem: Problem) -> Problem:
        """Go to a problem, or as near as the form leads."""
        path = problem.path
        while path and not self._report.form.go_to(path):
            path = path[:-1]
        self._at, self._place_then = problem, self._report.form.place
        return problem

    def _in_order(self) -> tuple[list[Problem], list[Order]]:
        found = [each for each in self._report.checker.problems if each.severity is not Severity.HINT]
        ordered = sorted(found, key=lambda problem: self._order(problem.path))
        return ordered, [self._order(problem.path) for problem in ordered]

    def _stands_on(self, problems: list[Problem]) -> int | None:
        """Return where in the list the last visit was, unless the caret left it; some problems have no place for a caret."""
        if self._at is None or self._at not in problems or self._report.form.place != self._place_then:
            return None
        return problems.index(self._at)

    def _here(self) -> Order:
        return self._order(self._report.form.place) if self._report.form.place else ()

    def _order(self, path: Path) -> Order:
        return order_of(path, self._report.draft.report, self._report.draft.template)
