"""The window beside a bare one and beside LibreOffice Writer: starting, typing, switching, memory.

Everything happens on one screen in memory (Xvfb) and in turns, so that the ratios hold on any machine; where there is no
Xvfb the window is drawn offscreen, and LibreOffice is left out. GFMD_BENCH_TYPING names the seconds of typing (60).
"""

import json
import os
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from gfmd_desktop.app import Application
from gfmd_desktop.domain.differences import differences
from gfmd_desktop.domain.edits import Edit
from gfmd_desktop.domain.report import Report
from gfmd_desktop.services.history import empty_report
from gfmd_desktop.services.window_state import WindowState, write_state
from gfmd_desktop.storage.library import Mode
from gfmd_desktop.storage.log import Entry
from gfmd_desktop.storage.opening import open_library
from gfmd_desktop.storage.records import Origin
from tests.benchmarks.frames import Screen, screen
from tests.benchmarks.measuring import table

ROOT = Path(__file__).resolve().parents[2]
SAMPLES = sorted((ROOT / "resources" / "samples").glob("*.json"))
SIX_PAGES = next(file for file in SAMPLES if file.stem.startswith("2016"))
REPORTS = 1_000
ROUNDS = 3
LONGEST = 25.0


def run() -> None:
    """Build a library, measure, and print what came out beside the targets."""
    typing = float(os.environ.get("GFMD_BENCH_TYPING", "60"))
    with tempfile.TemporaryDirectory() as place, screen() as shown:
        folder = Path(place)
        _build(folder)
        sys.stdout.write(f"drawn by: {'xcb on Xvfb 1366x768' if shown else 'offscreen'}; {REPORTS:,} reports\n\n")
        _print_starts(_starts(folder, shown))
        _remember(folder, max(SAMPLES, key=lambda file: file.stat().st_size))
        others = [_copy_id(number) for number in range(6)]
        used = _child(shown, folder, "use", str(typing), str(folder / "library.sqlite"), *others)
        bare = _child(shown, folder, "type-bare", str(min(typing, 60)))
        _print_use(used, bare)


def _build(folder: Path) -> None:
    """Fill a library with copies of the samples, and write the one of six pages as a Word file."""
    program = Application(folder / "library.sqlite")
    samples = [program.reports.open_file(file).report for file in SAMPLES]
    at = datetime.now(UTC)
    with program.open_library(Mode.WRITE).library as library, library.writing() as unit:
        for number in range(REPORTS):
            report = samples[number % len(samples)]
            copy = report if number < len(samples) else replace(report, id=_copy_id(number - len(samples)))
            key = unit.reports.insert(copy, f"{SAMPLES[number % len(samples)].stem} {number}", at).stored.key
            unit.log.record(key, _first(copy), Entry(Origin.ADDED, at, at, 1), copy.id)
        unit.commit()
    with open_library(folder / "library.sqlite", Mode.WRITE).library as library:
        program.library_services(library).reports.search("which brings the index up to date")
    export = [sys.executable, "-m", "gfmd_desktop", "export", str(SIX_PAGES), "-o", str(folder / "report.docx")]
    subprocess.run(export, cwd=ROOT, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _remember(folder, SIX_PAGES)


def _first(report: Report) -> tuple[Edit, ...]:
    return tuple(differences(empty_report(report.id, report.template), report))


def _copy_id(number: int) -> str:
    return f"copy-{number}"


def _remember(folder: Path, sample: Path) -> None:
    """Let a sample be the report that was open last, with the caret in one of its texts."""
    report = Application().reports.open_file(sample).report
    field = next(name for name, value in reversed(list(report.values.items())) if _is_text(value))
    write_state(folder / "library.window.json", WindowState(report_id=report.id, path=(field,), position=10))


def _is_text(value: object) -> bool:
    return isinstance(value, tuple) and bool(value) and not hasattr(value[0], "id")


def _environment(folder: Path, shown: Screen | None) -> dict[str, str]:
    """Return an environment with a home of its own, in which Python keeps what it compiled, as an installed program's is."""
    own = {"GFMD_LIBRARY": str(folder / "library.sqlite"), "HOME": str(folder), "XDG_DATA_HOME": str(folder / "data")}
    own |= {"PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": str(folder / "compiled")}
    if shown is None:
        return os.environ | own | {"QT_QPA_PLATFORM": "offscreen"}
    return os.environ | own | {"QT_QPA_PLATFORM": "xcb", "DISPLAY": shown.display}


def _popen(folder: Path, shown: Screen | None, *command: str) -> "subprocess.Popen[bytes]":
    return subprocess.Popen(
        command,
        cwd=ROOT,
        env=_environment(folder, shown),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )


def _child(shown: Screen | None, folder: Path, *task: str) -> dict[str, list[float]]:
    process = _popen(folder, shown, sys.executable, "-m", "tests.benchmarks.window_child", *task)
    told, _ = process.communicate()
    found: dict[str, list[float]] = json.loads(told)
    return found


def _starts(folder: Path, shown: Screen | None) -> dict[str, list[float]]:
    """Start each in turn, once without counting: caches are warm and LibreOffice has its profile."""
    found: dict[str, list[float]] = {}
    writer_shows = shown is not None
    for counts in (False, *[True] * ROUNDS):
        for task in ("start", "bare"):
            for name, took in _start(folder, shown, task).items():
                found.setdefault(f"{task} {name}", []).extend([took] if counts else [])
        took_writer = _writer(folder, shown) if shown is not None and writer_shows else None
        writer_shows = took_writer is not None  # one that paints nothing is not waited for again
        if took_writer is not None and counts:
            found.setdefault("writer painted", []).append(took_writer)
    return found


def _start(folder: Path, shown: Screen | None, task: str) -> dict[str, float]:
    processes: list[subprocess.Popen[bytes]] = []

    def begin() -> None:
        child = ("start_child",) if task == "start" else ("window_child", task)
        command = (sys.executable, "-m", f"tests.benchmarks.{child[0]}", *child[1:])
        processes.append(_popen(folder, shown, *command, str(time.monotonic())))

    painted = None
    if shown is None:
        begin()
    else:
        painted = shown.record(LONGEST, begin).painted()
    told, _ = processes[0].communicate(b"\n")
    found: dict[str, float] = json.loads(told)
    return found | ({"painted": painted * 1000} if painted is not None else {})


def _writer(folder: Path, shown: Screen) -> float | None:
    """Return when LibreOffice Writer had painted the page of the same report, in milliseconds."""
    office = shutil.which("soffice")
    if office is None:
        return None
    processes: list[subprocess.Popen[bytes]] = []
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = (office, profile, "--norestore", "--nologo", "--nofirststartwizard", str(folder / "report.docx"))
    painted = shown.record(LONGEST, lambda: processes.append(_popen(folder, shown, *command))).painted()
    os.killpg(processes[0].pid, signal.SIGTERM)
    processes[0].communicate()
    time.sleep(0.5)
    return painted * 1000 if painted is not None else None


def _print_starts(found: dict[str, list[float]]) -> None:
    names = {
        "start shown": "gfmd_desktop: last report shown, caret in its field",
        "start echoed": "gfmd_desktop: last report shown, first key echoed",
        "start painted": "gfmd_desktop: nine tenths painted",
        "bare echoed": "bare PySide6 window: first key echoed",
        "bare painted": "bare PySide6 window: nine tenths painted",
        "writer painted": "LibreOffice Writer, same report: nine tenths painted",
    }
    rows = [
        [words, f"{statistics.median(found[name]):.0f}", f"{min(found[name]):.0f}", f"{max(found[name]):.0f}"]
        for name, words in names.items()
        if found.get(name)
    ]
    table(["start, ms", "median", "best", "worst"], rows)
    sys.stdout.write("\n")
    ours = found["start echoed"]
    ratios = [["to a bare window, both echoed", _ratio(ours, found["bare echoed"]), "3.0"]]
    if found.get("writer painted"):
        ratios.insert(0, ["echoed, to LibreOffice Writer painted", _ratio(ours, found["writer painted"]), "0.6"])
    else:
        sys.stdout.write("LibreOffice Writer painted no page: it is not here, or was installed without its window\n")
    table(["start, ratio of medians", "found", "target at most"], ratios)


def _ratio(ours: Sequence[float], theirs: Sequence[float]) -> str:
    return f"{statistics.median(ours) / statistics.median(theirs):.2f}"


def _print_use(used: dict[str, list[float]], bare: dict[str, list[float]]) -> None:
    sys.stdout.write("\n")
    rows: list[list[object]] = [
        ["key to painted letter, p50", _part(used["late"], 0.5), _part(bare["late"], 0.5), ""],
        ["key to painted letter, p99", _part(used["late"], 0.99), _part(bare["late"], 0.99), "16"],
        ["key to painted letter, worst", _part(used["late"], 1), _part(bare["late"], 1), ""],
        ["longest stall of the window's thread", _part(used["stalls"], 1), _part(bare["stalls"], 1), "50"],
        ["stalls over 50 ms", sum(stall > 50 for stall in used["stalls"]), sum(s > 50 for s in bare["stalls"]), "0"],
        ["another section, median", _part(used["sections"], 0.5), "", "50"],
        ["another section, worst", _part(used["sections"], 1), "", "50"],
        ["another report for the first time, median", _part(used["reports"], 0.5), "", "50"],
        ["another report for the first time, worst", _part(used["reports"], 1), "", "50"],
        ["back to one of the last reports, median", _part(used["reports again"], 0.5), "", "50"],
        ["back to one of the last reports, worst", _part(used["reports again"], 1), "", "50"],
        ["memory with a report open, MB", _part(used["memory with a report"], 1), "", "200"],
        ["memory with the list of all, MB", _part(used["memory with the list"], 1), "", "200"],
    ]
    table([f"after {len(used['late']):,} keys, ms", "window", "bare", "target"], rows)


def _part(times: Sequence[float], share: float) -> str:
    ordered = sorted(times)
    return f"{ordered[min(len(ordered) - 1, int(len(ordered) * share))]:.1f}"
