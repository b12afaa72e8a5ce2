"""A library is opened for reading wherever it lies, and for writing by one program at a time; nothing else is touched."""

import shutil
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import Connection

from gfmd_desktop.errors import Refusal, Refused, Trouble, TroubleKind
from gfmd_desktop.storage.library import Mode
from gfmd_desktop.storage.migrations.runner import MIGRATIONS, Migration, newest
from gfmd_desktop.storage.opening import open_library
from gfmd_desktop.storage.records import Whereabouts
from tests.damage import overwrite, overwrite_pages
from tests.libraries import SESSION_BEGINS, Clock, desk_at, desk_over, draft

RELEASED = sorted((Path(__file__).parent.parent / "data" / "libraries").glob("*.sqlite"))
OF_SCHEMA_1 = ("report", "answers", "edit", "version", "note", "programme_session", "search_text")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return where a library will be."""
    return tmp_path / "application data" / "library.sqlite"


@pytest.fixture
def kept(path: Path) -> Path:
    """Return a library with one report in it."""
    with desk_at(path) as desk:
        desk.reports.add(draft())
    return path


def files_beside(path: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in path.parent.iterdir() if file.is_file()}


def rows_of_schema_1(path: Path) -> dict[str, list[tuple[object, ...]]]:
    with closing(sqlite3.connect(path)) as connection:
        return {name: connection.execute(f"SELECT * FROM {name}").fetchall() for name in OF_SCHEMA_1}


def with_a_later_migration() -> Sequence[Migration]:
    def add_a_column(connection: Connection) -> None:
        connection.exec_driver_sql("ALTER TABLE note ADD COLUMN colour TEXT")

    return (*MIGRATIONS, Migration(newest() + 1, "colours", add_a_column))


# Making one


def test_a_library_that_is_missing_is_made_for_writing(path: Path) -> None:
    with desk_at(path) as desk:
        assert desk.opened.created
        assert desk.reports.list() == ()
    with desk_at(path) as desk:
        assert not desk.opened.created


def test_a_new_library_leaves_no_half_made_files(path: Path) -> None:
    with desk_at(path):
        pass
    assert sorted(files_beside(path)) == ["library.sqlite", "library.sqlite.lock"]


def test_a_library_that_is_missing_is_not_made_for_reading(path: Path) -> None:
    with pytest.raises(Refused) as refused:
        open_library(path, Mode.READ)
    assert refused.value.reason is Refusal.NOT_FOUND
    assert not path.parent.exists()


def test_pages_left_behind_by_a_deleted_library_never_reach_the_new_one(kept: Path) -> None:
    kept.with_name(kept.name + "-wal").write_bytes(b"left behind")
    kept.unlink()
    with desk_at(kept) as desk:
        assert desk.reports.list() == ()
        assert desk.library.quick_check() == ()
    assert [file.read_bytes() for file in kept.parent.glob("library.left-*-wal")] == [b"left behind"]


# What is no library of ours


@pytest.mark.parametrize("content", [b"", b"Dear diary", b"SQLite format 3\x00 but no more"])
@pytest.mark.parametrize("mode", Mode)
def test_a_file_that_is_no_library_is_refused_untouched(path: Path, content: bytes, mode: Mode) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    with pytest.raises(Refused) as refused:
        open_library(path, mode)
    assert refused.value.reason is Refusal.NOT_A_LIBRARY
    assert path.read_bytes() == content


@pytest.mark.parametrize("mode", Mode)
def test_another_programs_database_is_refused_untouched(path: Path, mode: Mode) -> None:
    path.parent.mkdir()
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE report (id TEXT)")
    connection.close()
    before = path.read_bytes()
    with pytest.raises(Refused) as refused:
        open_library(path, mode)
    assert refused.value.reason is Refusal.NOT_A_LIBRARY
    assert path.read_bytes() == before


@pytest.mark.parametrize("mode", Mode)
def test_a_folder_is_not_opened(tmp_path: Path, mode: Mode) -> None:
    with pytest.raises(Trouble) as trouble:
        open_library(tmp_path, mode)
    assert trouble.value.kind is TroubleKind.IS_A_FOLDER


# Older and newer ones


@pytest.mark.parametrize("mode", Mode)
def test_a_library_of_a_newer_program_is_refused_untouched(path: Path, mode: Mode) -> None:
    open_library(path, Mode.WRITE, migrations=with_a_later_migration()).library.close()
    before = path.read_bytes()
    with pytest.raises(Refused) as refused:
        open_library(path, mode)
    assert (refused.value.reason, refused.value.detail) == (Refusal.NEWER_LIBRARY, str(newest() + 1))
    assert path.read_bytes() == before


def test_a_damaged_library_of_a_newer_program_is_left_to_that_program(path: Path) -> None:
    open_library(path, Mode.WRITE, migrations=with_a_later_migration()).library.close()
    overwrite_pages(path, "note")
    before = path.read_bytes()
    with pytest.raises(Refused) as refused:
        open_library(path, Mode.WRITE, check_first=True)
    assert refused.value.reason is Refusal.NEWER_LIBRARY
    assert path.read_bytes() == before


def test_an_older_library_is_backed_up_and_then_brought_up_to_date(kept: Path) -> None:
    opened = open_library(kept, Mode.WRITE, clock=Clock(), migrations=with_a_later_migration())
    with opened.library:
        assert opened.migrated_from == newest()
        assert opened.backup is not None
        assert opened.backup.name == f"20260302T090000Z-before-schema-{newest() + 1}.sqlite"
        assert [entry.listed.id for entry in desk_over(opened, Clock()).reports.list()] == ["draft"]
    with desk_at(opened.backup) as before:
        assert before.reports.get("draft") == draft()


def test_a_migration_that_fails_leaves_the_library_as_it_was(kept: Path) -> None:
    def fail_half_way(connection: Connection) -> None:
        connection.exec_driver_sql("DROP TABLE note")
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        open_library(kept, Mode.WRITE, migrations=(*MIGRATIONS, Migration(newest() + 1, "fails", fail_half_way)))
    with desk_at(kept) as desk:
        assert desk.reports.get("draft") == draft()
        assert desk.notes.of("draft") == ()


def test_an_older_library_can_be_read_without_being_changed(kept: Path) -> None:
    before = kept.read_bytes()
    opened = open_library(kept, Mode.READ, migrations=with_a_later_migration())
    with opened.library:
        assert desk_over(opened, Clock()).reports.get("draft") == draft()
    assert kept.read_bytes() == before


@pytest.mark.parametrize("released", RELEASED, ids=lambda file: file.stem)
def test_every_released_schema_is_opened_for_ever(released: Path, path: Path) -> None:
    path.parent.mkdir()
    shutil.copyfile(released, path)
    with desk_at(path, Clock(SESSION_BEGINS + timedelta(days=1))) as desk:
        entries = desk.reports.list()
        assert [entry.listed.title for entry in entries] == ["Welcoming cities", "العمال المهاجرون أولاً"]
        assert desk.safekeeping.verify().sound
        assert desk.reports.search("villes accueil")
        first = entries[0].listed.id
        assert [note.text for note in desk.notes.of(first)] == ["Ask for the figures"]
        assert [version.name for version in desk.editing.versions(first)] == ["as sent"]
        assert desk.editing.next_steps(first).of_earlier_sitting
        assert desk.editing.undo(first).changed


@pytest.fixture
def of_schema_1(path: Path) -> Path:
    """Return a library as programs made it that knew no archive."""
    path.parent.mkdir()
    return Path(shutil.copyfile(RELEASED[0], path))


def test_archiving_comes_to_a_library_that_did_not_know_it_and_nothing_else_changes(of_schema_1: Path) -> None:
    before = rows_of_schema_1(of_schema_1)
    with desk_at(of_schema_1) as desk:
        assert rows_of_schema_1(of_schema_1) == before | {"report": [(*row, None) for row in before["report"]]}
        assert desk.opened.migrated_from == 1
        assert desk.opened.backup is not None
        assert [entry.listed.whereabouts for entry in desk.reports.list(*Whereabouts)] == [
            Whereabouts.AT_HAND,
            Whereabouts.DELETED,
            Whereabouts.AT_HAND,
        ]
    with desk_at(of_schema_1) as desk:
        archived = desk.reports.archive("3f2a")
        assert desk.opened.migrated_from is None
        assert [entry.listed.id for entry in desk.reports.list(Whereabouts.ARCHIVED)] == [archived]


def test_the_backup_made_before_archiving_came_is_one_of_the_old_program(of_schema_1: Path) -> None:
    with desk_at(of_schema_1) as desk:
        backup = desk.opened.backup
    assert backup is not None
    opened = open_library(backup, Mode.WRITE, migrations=MIGRATIONS[:1])
    with opened.library:
        assert opened.migrated_from is None


@pytest.mark.parametrize("mode", Mode)
def test_a_program_that_knows_no_archive_refuses_a_library_that_has_one(kept: Path, mode: Mode) -> None:
    before = kept.read_bytes()
    with pytest.raises(Refused) as refused:
        open_library(kept, mode, migrations=MIGRATIONS[:1])
    assert refused.value.reason is Refusal.NEWER_LIBRARY
    assert kept.read_bytes() == before


def test_a_library_of_schema_1_whose_head_is_destroyed_is_recovered_with_all_its_reports(of_schema_1: Path) -> None:
    of_schema_1.with_name(f"{of_schema_1.name}.lock").touch()
    overwrite(of_schema_1, [1])
    with desk_at(of_schema_1) as desk:
        assert desk.opened.recovery is not None
        assert (desk.opened.recovery.lost, desk.opened.recovery.from_file) == ((), 3)
        assert desk.safekeeping.verify().sound


def test_an_archived_report_is_archived_still_after_its_library_was_recovered(kept: Path) -> None:
    with desk_at(kept) as desk:
        desk.reports.archive("draft")
    overwrite(kept, [1])
    with desk_at(kept) as desk:
        assert desk.opened.recovery is not None
        assert [entry.listed.id for entry in desk.reports.list(Whereabouts.ARCHIVED)] == ["draft"]


def test_there_is_a_released_library_of_every_schema() -> None:
    assert [file.stem for file in RELEASED] == [f"schema-{migration.number}" for migration in MIGRATIONS]


# One at a time, and many readers


def test_a_second_opening_for_writing_is_told_that_the_library_is_in_use(kept: Path) -> None:
    with desk_at(kept), pytest.raises(Trouble) as trouble:
        open_library(kept, Mode.WRITE)
    assert trouble.value.kind is TroubleKind.LOCKED


def test_a_link_to_a_library_in_use_is_in_use(kept: Path, tmp_path: Path) -> None:
    link = tmp_path / "shortcut.sqlite"
    link.symlink_to(kept)
    with desk_at(kept), pytest.raises(Trouble) as trouble:
        open_library(link, Mode.WRITE)
    assert trouble.value.kind is TroubleKind.LOCKED


def test_a_library_that_could_not_be_opened_is_not_left_locked(path: Path) -> None:
    open_library(path, Mode.WRITE, migrations=with_a_later_migration()).library.close()
    for _ in range(2):
        with pytest.raises(Refused):
            open_library(path, Mode.WRITE)
    with open_library(path, Mode.WRITE, migrations=with_a_later_migration()).library:
        pass


def test_a_library_is_read_while_another_one_writes_to_it(kept: Path) -> None:
    with desk_at(kept) as writer, desk_at(kept, mode=Mode.READ) as reader:
        writer.reports.add(draft("second"))
        assert reader.reports.get("second") == draft("second")


def test_reading_cannot_write(kept: Path) -> None:
    with desk_at(kept, mode=Mode.READ) as desk, pytest.raises(Trouble) as trouble:
        desk.reports.delete("draft")
    assert trouble.value.kind is TroubleKind.READ_ONLY


def test_reading_leaves_the_file_as_it_is(kept: Path) -> None:
    before = kept.read_bytes()
    with desk_at(kept, mode=Mode.READ) as desk:
        assert desk.reports.search("cities")
    assert kept.read_bytes() == before


def test_a_backup_copied_into_place_by_hand_writes_ahead_again(kept: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.sqlite"
    with desk_at(kept) as desk:
        desk.safekeeping.back_up_to(copy)
    with desk_at(copy) as desk:
        desk.reports.add(replace(draft("second")))
        assert copy.with_name("copy.sqlite-wal").exists()


def test_a_recovery_cut_off_between_its_last_two_steps_is_finished(kept: Path) -> None:
    kept.rename(kept.with_name("library.sqlite.recovered"))
    with desk_at(kept) as desk:
        assert not desk.opened.created
        assert desk.reports.get("draft") == draft()
