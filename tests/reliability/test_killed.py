"""A program that is killed in the middle of its work loses nothing that it had called safe."""

import random
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from gfmd_desktop.errors import Trouble, TroubleKind
from gfmd_desktop.storage.library import Mode
from gfmd_desktop.storage.opening import open_library
from tests.libraries import desk_at, draft
from tests.reliability.editing_child import fingerprint

ROOT = Path(__file__).resolve().parents[2]
ROUNDS = 12


def start_editing(path: Path) -> "subprocess.Popen[str]":
    command = [sys.executable, "-m", "tests.reliability.editing_child", str(path), "draft"]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)


def states_until_killed(path: Path, wanted: int) -> list[tuple[int, str]]:
    """Let a program edit, kill it when it has called so many states safe, and return all it printed."""
    child = start_editing(path)
    assert child.stdout is not None
    lines = [child.stdout.readline() for _ in range(wanted)]
    child.send_signal(signal.SIGKILL)
    lines += child.stdout.readlines()
    child.wait()
    child.stdout.close()
    assert child.returncode == -signal.SIGKILL
    whole = (line.split() for line in lines if line.endswith("\n"))
    return [(int(revision), state) for revision, state in whole]


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is told otherwise there")
def test_whatever_was_called_safe_is_there_after_every_kill(tmp_path: Path) -> None:
    path, chance = tmp_path / "library.sqlite", random.Random(9)
    with desk_at(path) as desk:
        desk.reports.add(draft())
    for _ in range(ROUNDS):
        safe = states_until_killed(path, chance.randint(1, 40))
        with desk_at(path, check_first=True) as desk:
            assert desk.opened.recovery is None
            assert desk.safekeeping.verify().sound
            report = desk.reports.get("draft")
            assert report.revision - safe[-1][0] in (0, 1), "at most the edit under way had been committed but not told"
            if report.revision == safe[-1][0]:
                assert fingerprint(report) == safe[-1][1]


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is told otherwise there")
def test_everything_can_be_undone_after_a_kill(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    with desk_at(path) as desk:
        desk.reports.add(draft())
    states_until_killed(path, 30)
    with desk_at(path) as desk:
        while desk.editing.undo("draft").changed:
            pass
        assert desk.reports.get("draft").values == draft().values


def test_a_killed_program_leaves_no_lock_behind_and_a_living_one_keeps_it(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    with desk_at(path) as desk:
        desk.reports.add(draft())
    child = start_editing(path)
    assert child.stdout is not None
    child.stdout.readline()
    with pytest.raises(Trouble) as trouble:
        open_library(path, Mode.WRITE)
    assert trouble.value.kind is TroubleKind.LOCKED
    child.kill()
    child.wait()
    child.stdout.close()
    with desk_at(path) as desk:
        assert desk.reports.list()


def test_reading_beside_a_program_that_writes_sees_one_whole_state_after_another(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    with desk_at(path) as desk:
        desk.reports.add(draft())
    child = start_editing(path)
    assert child.stdout is not None
    with desk_at(path, mode=Mode.READ) as reader:
        revisions = []
        for _ in range(60):
            child.stdout.readline()
            with reader.library.reading() as unit:
                stored = unit.reports.get("draft")
                revisions.append(stored.report.revision)
                assert unit.log.edits(stored.key)[-1].revision == stored.report.revision
        assert reader.library.quick_check() == ()
    child.kill()
    child.wait()
    child.stdout.close()
    assert revisions == sorted(revisions)
    assert revisions[-1] >= revisions[0] + 50
