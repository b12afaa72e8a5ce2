"""A program of its own that edits without end and prints what the library told it is safe; tests start it and kill it."""

import hashlib
import json
import sys
from itertools import count
from pathlib import Path

from gfmd_desktop.domain.edits import insert_item, set_value
from gfmd_desktop.domain.plain_data import report_to_data
from gfmd_desktop.domain.report import Item, Report
from gfmd_desktop.domain.rich_text import from_plain
from gfmd_desktop.services.editing import Committed
from gfmd_desktop.storage.library import Mode
from gfmd_desktop.storage.opening import open_library, utc_now
from tests.libraries import Clock, Desk, desk_over

TEXT = "Make the global compact work on the ground. " * 20


def fingerprint(report: Report) -> str:
    """Return what tells a state of a report from any other."""
    return hashlib.sha256(json.dumps(report_to_data(report), sort_keys=True).encode()).hexdigest()


def main(path: Path, report_id: str) -> None:
    """Edit a report; write the revision and fingerprint of every state that is safe."""
    clock = Clock(utc_now())
    desk = desk_over(open_library(path, Mode.WRITE, clock=clock), clock)
    report = desk.reports.get(report_id)
    for number in count():
        clock.pass_time(number % 5)
        report = _next(desk, report, number).report
        sys.stdout.write(f"{report.revision} {fingerprint(report)}\n")
        sys.stdout.flush()


def _next(desk: Desk, report: Report, number: int) -> Committed:
    """Type three times, insert an item, take that back, do it again."""
    match number % 6:
        case 0 | 1 | 2:
            text = from_plain(f"{number} {TEXT}")
            return desk.editing.apply(report.id, set_value(report, ("findings",), text))
        case 3:
            item = Item(f"item {report.revision}", {"proposal": from_plain(TEXT)})
            return desk.editing.apply(report.id, insert_item(report, ("proposals",), item, 0))
        case 4:
            return desk.editing.undo(report.id)
    return desk.editing.redo(report.id)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
