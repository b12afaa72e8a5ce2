"""The library with a hundred, a thousand and ten thousand reports: opening, editing, searching, and how that grows.

Times are milliseconds of this machine, as median (95th percentile); what counts are the ratios and the targets beside them.
"""

import json
import random
import subprocess
import sys
import tempfile
from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import TypeAlias

from gfmd_desktop.domain.differences import differences
from gfmd_desktop.domain.edits import set_value
from gfmd_desktop.domain.rich_text import from_plain
from gfmd_desktop.services.history import empty_report
from gfmd_desktop.storage.connections import connect
from gfmd_desktop.storage.library import Mode
from gfmd_desktop.storage.log import Entry
from gfmd_desktop.storage.opening import open_library
from gfmd_desktop.storage.records import Origin
from tests.benchmarks.corpus import Writer, vocabulary
from tests.benchmarks.measuring import Spread, milliseconds, resident_megabytes, spread, table
from tests.libraries import Clock, Desk, desk_at, desk_over

SIZES = (100, 1_000, 10_000)
BATCH = 500
EDITS = 200
SEARCHES = 60
LONGER_THAN_ANY_PAUSE = 60
ROOT = Path(__file__).resolve().parents[2]

KINDS: dict[str, Callable[[random.Random, tuple[str, ...]], str]] = {
    "rare word": lambda chance, words: chance.choice(words[5_000:]) + " ",
    "common word": lambda chance, words: chance.choice(words[:20]) + " ",
    "three common words": lambda chance, words: " ".join(chance.sample(words[:50], 3)) + " ",
    "word being typed": lambda chance, words: chance.choice(words[:500])[: chance.randint(3, 5)],
    "common phrase": lambda chance, words: f'"{words[chance.randrange(4)]} {words[chance.randrange(4)]}"',
}
TARGETS = {
    "open and list, first time": "300 at 10,000",
    "open and list": "300 at 10,000",
    "search": "p95 50",
    "edit to plain sqlite3": "3",
    "quick check": "off the path",
    "memory, MB": "150",
}

Figures: TypeAlias = dict[str, list[float]]
"""By name: one number, or a median and a 95th percentile."""


def run() -> None:
    """Build libraries of all sizes, use each in a process of its own, and print what came out."""
    with tempfile.TemporaryDirectory() as folder:
        results = []
        for size in SIZES:
            path = Path(folder) / f"{size}.sqlite"
            _in_own_process("build", path, size)
            results.append(json.loads(_in_own_process("use", path, size)))
    _print(results)


def _in_own_process(task: str, path: Path, size: int) -> str:
    command = [sys.executable, "-m", "tests.benchmarks.library", task, str(path), str(size)]
    return subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True).stdout


def build(path: Path, size: int) -> None:
    """Fill a library in large transactions, log and search index included."""
    writer = Writer()
    with desk_at(path) as desk:
        for start in range(0, size, BATCH):
            with desk.library.writing() as unit:
                for number in range(start, min(size, start + BATCH)):
                    report, at = writer.report(number), desk.clock()
                    key = unit.reports.insert(report, str(report.values["theme"]), at).stored.key
                    first = differences(empty_report(report.id, report.template), report)
                    unit.log.record(key, first, Entry(Origin.ADDED, at, at, 1), report.id)
                unit.commit()
            desk.reports.search("which brings the index up to date")


def use(path: Path, size: int) -> Figures:
    """Measure everything with one library."""
    openings = [milliseconds(lambda: _open_and_list(path, size)) for _ in range(5)]
    clock = Clock()
    opened = open_library(path, Mode.WRITE, clock=clock)
    with opened.library:
        desk = desk_over(opened, clock)
        desk.reports.list()
        searches = {f"search: {name}": _searches(desk, typed) for name, typed in KINDS.items()}
        memory = resident_megabytes()
        edit, check = _edits(desk), milliseconds(desk.library.quick_check)
    raw = _raw(path)
    return {
        "file, MB": [path.stat().st_size / 1e6],
        "open and list, first time": [openings[0]],
        "open and list": [min(openings[1:])],
        **searches,
        "one edit, committed and read back": edit,
        "the same as plain sqlite3": raw,
        "edit to plain sqlite3": [edit[0] / raw[0]],
        "quick check": [check],
        "memory, MB": [memory],
    }


def _open_and_list(path: Path, size: int) -> None:
    with desk_at(path, mode=Mode.READ) as desk:
        assert len(desk.reports.list()) == size


def _searches(desk: Desk, typed: Callable[[random.Random, tuple[str, ...]], str]) -> list[float]:
    chance, words = random.Random(7), vocabulary()
    wanted = [typed(chance, words) for _ in range(SEARCHES)]
    desk.reports.search(wanted[0])
    return _numbers([milliseconds(partial(desk.reports.search, text)) for text in wanted])


def _edits(desk: Desk) -> list[float]:
    """Time edits as the window makes them: whole calls, from the intention to what was read back."""
    report = desk.reports.get(desk.reports.list()[0].listed.id)
    times = []
    for number in range(EDITS):
        desk.clock.pass_time(LONGER_THAN_ANY_PAUSE)
        edit = set_value(report, ("other",), from_plain(f"Said in the room: {number}."))
        times.append(milliseconds(partial(desk.editing.apply, report.id, edit)))
    return _numbers(times)


def _raw(path: Path) -> list[float]:
    """Time the same statements as one transaction of plain sqlite3, the reading back included, all texts made before."""
    with closing(connect(path, "rw")) as writing, closing(connect(path, "ro")) as reading:
        key, data, seq = writing.execute(
            "SELECT report, data, (SELECT max(seq) FROM edit WHERE edit.report = answers.report) FROM answers"
            " ORDER BY report DESC LIMIT 1"
        ).fetchone()

        def transaction(number: int) -> None:
            writing.execute("BEGIN IMMEDIATE")
            writing.execute(
                "SELECT * FROM report JOIN answers ON answers.report = key WHERE key = ?", (key,)
            ).fetchone()
            writing.execute("SELECT * FROM edit WHERE report = ? ORDER BY seq DESC LIMIT 1", (key,)).fetchone()
            writing.execute(
                "INSERT INTO edit (report, seq, step, revision, began_at, at, sitting, origin, path, before, after)"
                " VALUES (?, ?, ?, 1, '2026', '2026', '2026', 'edit', '[\"other\"]', '[]', '[]')",
                (key, seq + number, seq + number),
            )
            writing.execute("UPDATE report SET revision = ?, search_stale = 1 WHERE key = ?", (number, key))
            writing.execute("UPDATE answers SET data = ? WHERE report = ?", (data, key))
            writing.execute("COMMIT")
            assert reading.execute("SELECT data FROM answers WHERE report = ?", (key,)).fetchone() == (data,)

        return _numbers([milliseconds(partial(transaction, number)) for number in range(1, EDITS + 1)])


def _numbers(times: list[float]) -> list[float]:
    measured = spread(times)
    return [measured.median, measured.p95]


def _print(results: list[Figures]) -> None:
    headings = ["", *(f"{size:,}" for size in SIZES), "growth", "target"]
    table(headings, [_row(name, [result[name] for result in results]) for name in results[0]])


def _row(name: str, figures: list[list[float]]) -> list[str]:
    shown = [str(Spread(*found)) if len(found) == 2 else f"{found[0]:.1f}" for found in figures]
    target = TARGETS.get(name.partition(":")[0], "")
    return [name, *shown, f"{figures[-1][0] / figures[0][0]:.1f}x", target]


if __name__ == "__main__":
    task, library, count = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])
    if task == "build":
        build(library, count)
    else:
        sys.stdout.write(json.dumps(use(library, count)))
