"""A full disk, a read-only stick, missing rights: said as such, with nothing half written, and over when it is over."""

import errno
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import textwrap
from collections.abc import Iterator
from pathlib import Path

import pytest

from gfmd_desktop.domain.edits import set_value
from gfmd_desktop.domain.rich_text import from_plain
from gfmd_desktop.errors import Refusal, Refused, Trouble, TroubleKind
from gfmd_desktop.storage.library import Mode
from gfmd_desktop.storage.opening import open_library
from gfmd_desktop.storage.troubles import explained, file_work
from tests.disks import mounted, read_only
from tests.libraries import Desk, desk_at, draft

ROOT = Path(__file__).resolve().parents[2]
A_PAGE_OF_TEXT = "Make the global compact work on the ground. " * 50
SMALL = 1_500_000  # bytes


def trouble_of(call: object, *arguments: object) -> TroubleKind:
    with pytest.raises(Trouble) as trouble:
        call(*arguments)  # type: ignore[operator]
    return trouble.value.kind


def add_until_full(desk: Desk, most: int = 1000) -> int:
    """Add reports until the disk is full; return how many were reported to be safe."""
    for number in range(most):
        try:
            desk.reports.add(draft(f"r{number}", findings=A_PAGE_OF_TEXT))
        except Trouble as trouble:
            if trouble.kind is not TroubleKind.DISK_FULL:
                raise
            return number
    pytest.fail("the disk did not fill up")


# A full disk


def test_a_full_disk_costs_only_what_was_not_yet_said_to_be_safe(tmp_path: Path) -> None:
    with mounted(tmp_path / "disk", f"size={SMALL}") as disk:
        with desk_at(disk / "library.sqlite") as desk:
            safe = add_until_full(desk)
            assert len(desk.reports.list()) == safe > 0
            assert desk.library.quick_check() == ()
        with desk_at(disk / "library.sqlite", mode=Mode.READ) as desk:
            assert len(desk.reports.list()) == safe
            assert desk.safekeeping.verify().sound


def test_when_there_is_room_again_work_goes_on(tmp_path: Path) -> None:
    with mounted(tmp_path / "disk", f"size={SMALL}") as disk:
        films = disk / "films"
        with desk_at(disk / "library.sqlite") as desk:
            desk.reports.add(draft())
            films.write_bytes(bytes(SMALL // 2))
            add_until_full(desk)
            full = set_value(desk.reports.get("draft"), ("findings",), from_plain(A_PAGE_OF_TEXT * 9))
            assert trouble_of(desk.editing.apply, "draft", full) is TroubleKind.DISK_FULL
            assert desk.reports.get("draft") == draft()
            films.unlink()
            assert desk.editing.apply("draft", full).changed
            assert desk.safekeeping.verify().sound


def test_a_backup_onto_a_full_stick_leaves_the_older_one(tmp_path: Path) -> None:
    with mounted(tmp_path / "stick", "size=200k") as stick, desk_at(tmp_path / "library.sqlite") as desk:
        desk.safekeeping.back_up_to(stick / "copy.sqlite")
        before = (stick / "copy.sqlite").read_bytes()
        for number in range(60):
            desk.reports.add(draft(f"r{number}", findings=A_PAGE_OF_TEXT))
        assert trouble_of(desk.safekeeping.back_up_to, stick / "copy.sqlite") is TroubleKind.DISK_FULL
        assert [file.name for file in stick.iterdir()] == ["copy.sqlite"]
        assert (stick / "copy.sqlite").read_bytes() == before


def test_a_new_library_on_a_full_disk_is_not_half_made(tmp_path: Path) -> None:
    with mounted(tmp_path / "disk", "size=16k") as disk:
        assert trouble_of(open_library, disk / "library.sqlite", Mode.WRITE) is TroubleKind.DISK_FULL
        assert {file.name for file in disk.iterdir()} <= {"library.sqlite.lock"}


def test_restoring_on_a_full_disk_changes_nothing(tmp_path: Path) -> None:
    with mounted(tmp_path / "disk", f"size={SMALL}") as disk:
        with desk_at(tmp_path / "large.sqlite") as large:
            for number in range(80):
                large.reports.add(draft(f"r{number}", findings=A_PAGE_OF_TEXT))
        with desk_at(disk / "library.sqlite") as desk:
            desk.reports.add(draft())
            assert trouble_of(desk.safekeeping.restore, tmp_path / "large.sqlite") is TroubleKind.DISK_FULL
            assert [entry.listed.id for entry in desk.reports.list()] == ["draft"]
            assert not list(disk.glob("*.restoring*"))


def test_a_file_that_may_not_grow_costs_only_what_was_not_yet_said_to_be_safe(tmp_path: Path) -> None:
    """Under a size limit of the system the write fails half-way, as on some network disks."""
    script = f"""
        import resource
        from pathlib import Path
        from gfmd_desktop.errors import Trouble
        from tests.libraries import desk_at, draft
        with desk_at(Path({str(tmp_path / "library.sqlite")!r})) as desk:
            resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, 300_000))
            for number in range(1000):
                try:
                    desk.reports.add(draft(f"r{{number}}", findings={A_PAGE_OF_TEXT!r}))
                except Trouble as trouble:
                    print(number, trouble.kind)
                    break
    """
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(script)], cwd=ROOT, capture_output=True, text=True, check=True
    )
    safe, kind = done.stdout.split()
    assert TroubleKind(kind) in (TroubleKind.CANNOT_WRITE, TroubleKind.DISK_FULL)
    with desk_at(tmp_path / "library.sqlite") as desk:
        assert len(desk.reports.list()) == int(safe) > 0
        assert desk.safekeeping.verify().sound


# Where nothing can be written


def test_a_library_on_a_read_only_stick_can_be_read_and_searched(tmp_path: Path) -> None:
    with mounted(tmp_path / "stick", "size=4m") as stick:
        with desk_at(stick / "library.sqlite") as desk:
            desk.reports.add(draft())
        with read_only(stick), desk_at(stick / "library.sqlite", mode=Mode.READ) as desk:
            assert desk.reports.get("draft") == draft()
            assert desk.reports.search("cities")
            desk.safekeeping.back_up_to(tmp_path / "copy.sqlite")
        with desk_at(tmp_path / "copy.sqlite") as copy:
            assert copy.reports.get("draft") == draft()


def test_on_a_read_only_stick_the_last_edits_before_a_crash_are_read_too(tmp_path: Path) -> None:
    with mounted(tmp_path / "stick", "size=4m") as stick, desk_at(tmp_path / "library.sqlite") as desk:
        desk.reports.add(draft())
        for suffix in ("", "-wal"):  # what a stick pulled out, or a process killed, leaves behind
            (stick / f"library.sqlite{suffix}").write_bytes((tmp_path / f"library.sqlite{suffix}").read_bytes())
        with read_only(stick), desk_at(stick / "library.sqlite", mode=Mode.READ) as reader:
            assert reader.reports.get("draft") == draft()


def test_a_library_on_a_read_only_stick_cannot_be_opened_for_writing(tmp_path: Path) -> None:
    with mounted(tmp_path / "stick", "size=4m") as stick:
        with desk_at(stick / "library.sqlite") as desk:
            desk.reports.add(draft())
        with read_only(stick):
            assert trouble_of(open_library, stick / "library.sqlite", Mode.WRITE) is TroubleKind.READ_ONLY
            assert trouble_of(open_library, stick / "new" / "library.sqlite", Mode.WRITE) is TroubleKind.READ_ONLY


def test_a_backup_onto_a_read_only_stick_says_so(tmp_path: Path) -> None:
    with (
        mounted(tmp_path / "stick", "size=4m") as stick,
        desk_at(tmp_path / "library.sqlite") as desk,
        read_only(stick),
    ):
        assert trouble_of(desk.safekeeping.back_up_to, stick / "copy.sqlite") is TroubleKind.READ_ONLY


@pytest.fixture
def guarded() -> Iterator[Path]:
    """Return a library that `with_few_rights` may only look at, in a folder that everybody can reach."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o755)
    with desk_at(folder / "library.sqlite") as desk:
        desk.reports.add(draft())
    for file in folder.iterdir():
        file.chmod(0o444)
    if os.geteuid() != 0:
        folder.chmod(0o555)
    yield folder / "library.sqlite"
    folder.chmod(0o755)
    shutil.rmtree(folder)


def with_few_rights(path: Path, script: str) -> str:
    """Run a script about the library at `path` as somebody who is not root, and return what it prints."""
    head = f"""
        import os
        from pathlib import Path
        import filelock  # while the interpreter's own files can still be read
        from gfmd_desktop.errors import Trouble
        from gfmd_desktop.storage import opening, recovery
        from gfmd_desktop.storage.library import Mode
        from tests.libraries import desk_at, draft
        path = Path({str(path)!r})
        if os.geteuid() == 0:
            os.seteuid(65534)
    """
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(head) + textwrap.dedent(script)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


WRITING = """
    try:
        opening.open_library(path, Mode.WRITE)
    except Trouble as trouble:
        print(trouble.kind)
"""
READING = """
    with desk_at(path, mode=Mode.READ) as desk:
        print(desk.reports.get("draft") == draft(), len(desk.reports.search("cities")))
"""


def test_a_library_in_a_folder_of_somebody_else_can_be_read(guarded: Path) -> None:
    assert with_few_rights(guarded, READING) == "True 1"
    assert {file.name for file in guarded.parent.iterdir()} == {"library.sqlite", "library.sqlite.lock"}


def test_a_library_in_a_folder_of_somebody_else_cannot_be_written(guarded: Path) -> None:
    assert with_few_rights(guarded, WRITING) == TroubleKind.NO_RIGHTS
    guarded.with_name("library.sqlite.lock").chmod(0o666)
    assert TroubleKind(with_few_rights(guarded, WRITING)) in (TroubleKind.NO_RIGHTS, TroubleKind.READ_ONLY)


def test_a_folder_that_may_not_be_looked_into_is_said_to_be_so(guarded: Path) -> None:
    guarded.parent.chmod(0o000)
    reading = WRITING.replace("WRITE", "READ")
    assert with_few_rights(guarded, WRITING) == with_few_rights(guarded, reading) == TroubleKind.NO_RIGHTS


def test_a_library_below_a_file_has_no_folder(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert trouble_of(open_library, tmp_path / "file" / "library.sqlite", Mode.WRITE) is TroubleKind.NO_FOLDER
    with pytest.raises(Refused) as refused:
        open_library(tmp_path / "file" / "library.sqlite", Mode.READ)
    assert refused.value.reason is Refusal.NOT_FOUND


# What is none of the machine's doing


def test_a_mistake_of_ours_is_not_blamed_on_the_disk(tmp_path: Path) -> None:
    with explained(tmp_path), pytest.raises(sqlite3.OperationalError), sqlite3.connect(":memory:") as connection:
        connection.execute("SELECT * FROM nowhere")
    connection.close()


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        (errno.ENOSPC, TroubleKind.DISK_FULL),
        (errno.EROFS, TroubleKind.READ_ONLY),
        (errno.EACCES, TroubleKind.NO_RIGHTS),
        (errno.EIO, TroubleKind.CANNOT_WRITE),
    ],
)
def test_the_systems_numbers_are_understood(tmp_path: Path, number: int, kind: TroubleKind) -> None:
    with pytest.raises(Trouble) as trouble, file_work(tmp_path):
        raise OSError(number, os.strerror(number))
    assert (trouble.value.kind, trouble.value.subject) == (kind, str(tmp_path))
