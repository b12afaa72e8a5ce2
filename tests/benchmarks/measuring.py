"""Timing calls, and printing what came out as plain tables."""

import statistics
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter


@dataclass(frozen=True, slots=True)
class Spread:
    """How long something took when it was done many times, in milliseconds."""

    median: float
    p95: float

    def __str__(self) -> str:
        return f"{self.median:.2f} ({self.p95:.2f})"


def milliseconds(call: Callable[[], object]) -> float:
    """Return how long a call takes."""
    begun = perf_counter()
    call()
    return (perf_counter() - begun) * 1000


def spread(times: Sequence[float]) -> Spread:
    """Return the median and the 95th percentile."""
    ordered = sorted(times)
    return Spread(statistics.median(ordered), ordered[min(len(ordered) - 1, int(len(ordered) * 0.95))])


def resident_megabytes() -> float:
    """Return the memory this process takes up, where the system tells; else 0."""
    status = Path("/proc/self/status")
    if not status.exists():
        return 0.0
    line = next(line for line in status.read_text().splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1024


def table(headings: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Print a table; numbers are rounded as they are given."""
    texts = [[str(cell) for cell in row] for row in rows]
    widths = [max(map(len, column)) for column in zip(headings, *texts, strict=True)]
    for row in (list(headings), *texts):
        cells = [
            cell.ljust(width) if place == 0 else cell.rjust(width)
            for place, (cell, width) in enumerate(zip(row, widths, strict=True))
        ]
        sys.stdout.write("  ".join(cells) + "\n")
    sys.stdout.flush()
