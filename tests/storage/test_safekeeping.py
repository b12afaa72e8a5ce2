"""A backup counts only when it was checked; restoring replaces the whole library or nothing, and can be taken back."""

import shutil
import sqlite3
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from gfmd_desktop.errors import Refusal, Refused, Trouble, TroubleKind
from gfmd_desktop.storage.identity import backups_of
from gfmd_desktop.storage.library import Mode
from gfmd_desktop.storage.migrations.runner import MIGRATIONS, Migration, newest
from gfmd_desktop.storage.opening import open_library
from gfmd_desktop.storage.records import ProgrammeSession
from gfmd_desktop.storage.restoring import restore_from
from tests.damage import overwrite_pages
from tests.libraries import Clock, Desk, desk_at, draft


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return where the library lies."""
    return tmp_path / "library.sqlite"


@pytest.fixture
def desk(path: Path):  # type: ignore[no-untyped-def]
    """Return a library with a report, a note and a session."""
    with desk_at(path) as opened:
        opened.reports.add(draft())
        opened.notes.add("draft", "Ask for the figures")
        opened.programme.add(ProgrammeSession("s", "4.1", "Cooperation"))
        yield opened


def titles(desk: Desk) -> list[str]:
    return [entry.listed.title for entry in desk.reports.list()]


def files_in(folder: Path) -> set[str]:
    return {file.name for file in folder.iterdir()}


# Backups


def test_a_backup_is_one_file_that_opens_as_a_library(desk: Desk, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    contents = desk.safekeeping.back_up_to(stick / "copy.sqlite")
    assert (contents.reports, contents.notes, contents.sessions) == (1, 1, 1)
    assert files_in(stick) == {"copy.sqlite"}
    with desk_at(stick / "copy.sqlite", mode=Mode.READ) as copy:
        assert copy.reports.get("draft") == draft()
        assert files_in(stick) == {"copy.sqlite"}


@pytest.mark.parametrize("patience", range(3))
def test_a_backup_that_somebody_gives_up_leaves_nothing(desk: Desk, path: Path, patience: int) -> None:
    asked: list[int] = []

    def give_up() -> bool:
        asked.append(1)
        return len(asked) > patience

    assert desk.safekeeping.keep_backup(give_up) is None
    assert files_in(backups_of(path)) == set()
    assert desk.safekeeping.keep_backup() is not None


def test_a_backup_replaces_an_older_one_whole(desk: Desk, tmp_path: Path) -> None:
    target = tmp_path / "copy.sqlite"
    target.write_bytes(b"an older one")
    desk.safekeeping.back_up_to(target)
    with desk_at(target, mode=Mode.READ) as copy:
        assert titles(copy) == ["Welcoming cities"]


def test_a_library_is_not_backed_up_onto_itself(desk: Desk, path: Path) -> None:
    with pytest.raises(Trouble) as trouble:
        desk.safekeeping.back_up_to(path)
    assert trouble.value.kind is TroubleKind.CANNOT_WRITE
    assert titles(desk) == ["Welcoming cities"]


@pytest.mark.parametrize(
    ("target", "kind"), [("nowhere/copy.sqlite", TroubleKind.NO_FOLDER), (".", TroubleKind.IS_A_FOLDER)]
)
def test_a_backup_that_cannot_be_written_says_why(desk: Desk, tmp_path: Path, target: str, kind: TroubleKind) -> None:
    with pytest.raises(Trouble) as trouble:
        desk.safekeeping.back_up_to(tmp_path / target)
    assert trouble.value.kind is kind


def test_no_backup_is_made_of_a_damaged_library(desk: Desk, path: Path, tmp_path: Path) -> None:
    desk.library.close()
    overwrite_pages(path, "answers")
    target = tmp_path / "copy.sqlite"
    target.write_bytes(b"the last good one")
    with desk_at(path, mode=Mode.READ) as reader, pytest.raises(Trouble) as trouble:
        reader.safekeeping.back_up_to(target)
    assert trouble.value.kind is TroubleKind.DAMAGED
    assert target.read_bytes() == b"the last good one"
    assert not list(tmp_path.glob(".*"))


def test_backups_are_kept_in_turn_and_only_when_due(desk: Desk) -> None:
    assert desk.safekeeping.keep_backup()
    assert desk.safekeeping.keep_backup() is None
    for _ in range(30):
        desk.clock.pass_time(11 * 60)
        assert desk.safekeeping.keep_backup()
    backups = desk.safekeeping.backups()
    assert len(backups) == 5
    assert backups[0].at == desk.clock.now.replace(microsecond=0)
    assert backups[0].at - backups[-1].at == timedelta(minutes=44)


def test_a_backup_a_day_is_kept_for_a_week(desk: Desk) -> None:
    for _ in range(20):
        desk.clock.pass_time(24 * 3600)
        desk.safekeeping.keep_backup()
    assert len(desk.safekeeping.backups()) == 7


def test_keeping_backups_touches_no_other_file(desk: Desk, path: Path) -> None:
    mine = backups_of(path) / "my own copy.sqlite"
    desk.safekeeping.keep_backup()
    mine.write_bytes(b"mine")
    for _ in range(8):
        desk.clock.pass_time(3600)
        desk.safekeeping.keep_backup()
    assert mine.read_bytes() == b"mine"


# Restoring


def test_restoring_replaces_everything_and_the_state_before_can_be_had_back(desk: Desk, tmp_path: Path) -> None:
    desk.safekeeping.back_up_to(tmp_path / "copy.sqlite")
    desk.reports.add(draft("later", theme="Later"))
    desk.reports.delete("draft")
    restored = desk.safekeeping.restore(tmp_path / "copy.sqlite")
    assert restored.contents.reports == 1
    assert titles(desk) == ["Welcoming cities"]
    assert desk.safekeeping.verify().sound
    desk.safekeeping.restore(restored.before)
    assert titles(desk) == ["Later"]


def test_a_restored_library_goes_on_being_edited_and_opened(desk: Desk, path: Path, tmp_path: Path) -> None:
    desk.safekeeping.back_up_to(tmp_path / "copy.sqlite")
    desk.safekeeping.restore(tmp_path / "copy.sqlite")
    desk.reports.add(draft("second"))
    assert desk.reports.search("cities")
    desk.library.close()
    with desk_at(path) as again:
        assert len(titles(again)) == 2


def test_a_backup_of_an_older_program_is_brought_up_to_date(desk: Desk, path: Path, tmp_path: Path) -> None:
    def add_a_column(connection) -> None:  # type: ignore[no-untyped-def]
        connection.exec_driver_sql("ALTER TABLE note ADD COLUMN colour TEXT")

    desk.safekeeping.back_up_to(tmp_path / "copy.sqlite")
    desk.library.close()
    before = (tmp_path / "copy.sqlite").read_bytes()
    later = (*MIGRATIONS, Migration(newest() + 1, "colours", add_a_column))
    with open_library(path, Mode.WRITE, migrations=later).library as library:
        restore_from(library, tmp_path / "copy.sqlite", Clock()(), later)
    with sqlite3.connect(path) as connection:
        assert connection.execute("SELECT colour FROM note").fetchall() == [(None,)]
    connection.close()
    assert (tmp_path / "copy.sqlite").read_bytes() == before


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("missing.sqlite", Refusal.NOT_FOUND),
        ("diary.txt", Refusal.NOT_A_LIBRARY),
        ("other.sqlite", Refusal.NOT_A_LIBRARY),
        ("newer.sqlite", Refusal.NEWER_LIBRARY),
        ("damaged.sqlite", Refusal.NOT_READABLE),
        ("cut.sqlite", Refusal.NOT_READABLE),
    ],
)
def test_what_cannot_be_restored_is_refused_and_nothing_changes(
    desk: Desk, path: Path, tmp_path: Path, name: str, reason: Refusal
) -> None:
    offered = tmp_path / "offered"
    offered.mkdir()
    for sound in ("newer.sqlite", "damaged.sqlite", "cut.sqlite"):
        desk.safekeeping.back_up_to(offered / sound)
    (offered / "diary.txt").write_text("Dear diary")
    with sqlite3.connect(offered / "other.sqlite") as other:
        other.execute("CREATE TABLE t (x)")
    other.close()
    with sqlite3.connect(offered / "newer.sqlite") as newer:
        newer.execute("INSERT INTO migration VALUES (999, 'of the future', '2030')")
    newer.close()
    overwrite_pages(offered / "damaged.sqlite", "edit")
    with (offered / "cut.sqlite").open("r+b") as cut:
        cut.truncate(20_000)
    before = {file.name: file.read_bytes() for file in offered.iterdir()}

    with pytest.raises(Refused) as refused:
        desk.safekeeping.restore(offered / name)
    assert refused.value.reason is reason
    assert {file.name: file.read_bytes() for file in offered.iterdir()} == before
    assert titles(desk) == ["Welcoming cities"]
    assert not backups_of(path).exists()
    assert not list(path.parent.glob("*.restoring*"))


def test_a_restored_backup_may_still_have_its_newest_pages_beside_it(desk: Desk, path: Path, tmp_path: Path) -> None:
    """As somebody's plain copy of a library in use has: the file and its `-wal`."""
    desk.reports.add(draft("second", theme="Second"))
    copy = tmp_path / "stick"
    copy.mkdir()
    for suffix in ("", "-wal"):
        shutil.copyfile(f"{path}{suffix}", copy / f"library.sqlite{suffix}")
    desk.reports.delete("second")
    desk.safekeeping.restore(copy / "library.sqlite")
    assert sorted(titles(desk)) == ["Second", "Welcoming cities"]


# Checking through


def test_a_sound_library_verifies(desk: Desk) -> None:
    verification = desk.safekeeping.verify()
    assert verification.sound
    assert verification.reports == 1


def test_verifying_names_reports_whose_log_leads_elsewhere(desk: Desk, path: Path) -> None:
    desk.reports.add(draft("other"))
    desk.library.close()
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE edit SET after = '\"Forged\"' WHERE report = 1 AND path = '[\"theme\"]'")
    connection.close()
    with desk_at(path) as again:
        assert again.safekeeping.verify() == replace(again.safekeeping.verify(), differing=("draft",))


def test_verifying_names_reports_that_cannot_be_read(desk: Desk, path: Path) -> None:
    desk.library.close()
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE answers SET data = 'no JSON'")
    connection.close()
    with desk_at(path) as again:
        assert again.safekeeping.verify().unreadable == ("draft",)


def test_verifying_finds_a_damaged_file(desk: Desk, path: Path) -> None:
    desk.library.close()
    overwrite_pages(path, "answers")
    with desk_at(path) as again:
        assert again.safekeeping.verify().damage
