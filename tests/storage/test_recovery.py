"""A damaged library: what can be read is in its place when it opens, the damaged file is kept, and the facts are told."""

import random
import shutil
import sqlite3
from pathlib import Path

import pytest

from gfmd_desktop.domain.edits import set_value
from gfmd_desktop.domain.report import Item
from gfmd_desktop.domain.rich_text import from_plain
from gfmd_desktop.errors import Refusal, Refused, Trouble, TroubleKind
from gfmd_desktop.storage.library import Mode
from gfmd_desktop.storage.opening import open_library
from gfmd_desktop.storage.records import ProgrammeSession
from gfmd_desktop.storage.recovery import Recovery
from tests.damage import overwrite, overwrite_pages, page_numbers
from tests.libraries import Clock, Desk, desk_at, draft

COUNT = 40
PLENTY = "Make the global compact work on the ground. " * 60


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a library with forty reports of some length, each with an edit and a note."""
    path = tmp_path_factory.mktemp("filled") / "library.sqlite"
    with desk_at(path) as desk:
        desk.programme.add(ProgrammeSession("s", "4.1", "Cooperation"))
        for number in range(COUNT):
            fill(desk, f"r{number:02}")
    return path


@pytest.fixture
def path(filled: Path, tmp_path: Path) -> Path:
    """Return a copy of it to ruin."""
    return Path(shutil.copyfile(filled, tmp_path / "library.sqlite"))


def fill(desk: Desk, report_id: str) -> None:
    desk.reports.add(draft(report_id, theme=f"Theme of {report_id}", findings=PLENTY))
    change(desk, report_id, "Open talks.")
    desk.notes.add(report_id, f"Note of {report_id}")
    desk.programme.assign(report_id, "s")


def change(desk: Desk, report_id: str, text: str) -> None:
    proposals = (Item("p1", {"proposal": from_plain(text)}),)
    desk.editing.apply(report_id, set_value(desk.reports.get(report_id), ("proposals",), proposals))


def recovered(path: Path) -> tuple[Recovery, dict[str, str]]:
    """Open a library looking for damage; return what was done and the reports that are there with their titles."""
    with desk_at(path, Clock(), check_first=True) as desk:
        assert desk.opened.recovery is not None
        assert desk.safekeeping.verify().sound
        titles = {entry.listed.id: entry.listed.title for entry in desk.reports.list()}
        if titles:
            assert {hit.entry.listed.id for hit in desk.reports.search("theme", limit=99)} == set(titles)
        for report_id in titles:
            desk.editing.undo(report_id)
        return desk.opened.recovery, titles


def test_a_sound_library_is_not_touched(path: Path) -> None:
    with desk_at(path, check_first=True) as desk:
        assert desk.opened.recovery is None
        assert len(desk.reports.list()) == COUNT
    assert not list(path.parent.glob("*damaged*"))


def test_the_damaged_file_is_kept_as_it_was(path: Path) -> None:
    overwrite_pages(path, "report", slice(1, 2))
    damaged = path.read_bytes()
    recovery, _ = recovered(path)
    assert recovery.kept.name == "library.damaged-20260302T090000Z.sqlite"
    assert recovery.kept.read_bytes() == damaged


def test_a_recovered_library_opens_again_without_a_word(path: Path) -> None:
    overwrite_pages(path, "note")
    recovered(path)
    with desk_at(path, check_first=True) as desk:
        assert desk.opened.recovery is None
        assert len(desk.reports.list()) == COUNT
    assert sorted(file.name for file in path.parent.glob("library.sqlite*")) == [
        "library.sqlite",
        "library.sqlite.lock",
    ]


@pytest.mark.parametrize("table", ["report", "answers", "edit"])
def test_one_destroyed_table_loses_no_report(path: Path, table: str) -> None:
    overwrite_pages(path, table)
    recovery, titles = recovered(path)
    assert titles == {f"r{number:02}": f"Theme of r{number:02}" for number in range(COUNT)}
    assert (recovery.from_file, recovery.from_backup, recovery.lost) == (COUNT, 0, ())
    assert recovery.without_history == (COUNT if table == "edit" else 0)


def test_notes_and_sessions_outlive_the_damage_of_other_tables(path: Path) -> None:
    overwrite_pages(path, "edit")
    with desk_at(path, check_first=True) as desk:
        assert [note.text for note in desk.notes.of("r07")] == ["Note of r07"]
        session = desk.reports.list()[0].session
        assert session
        assert session.number == "4.1"


def test_what_the_file_cannot_give_comes_from_the_newest_backup(path: Path) -> None:
    with desk_at(path) as desk:
        backup = desk.safekeeping.keep_backup()
        fill(desk, "late")
        change(desk, "r03", "Said after the backup.")
        desk.clock.pass_time(60)
        desk.notes.add("r03", "Noted after the backup")
    for table in ("answers", "edit"):
        overwrite_pages(path, table)
    recovery, titles = recovered(path)
    assert (recovery.from_file, recovery.from_backup, recovery.backup) == (0, COUNT, backup)
    assert recovery.lost == ("late",)
    assert titles == {f"r{number:02}": f"Theme of r{number:02}" for number in range(COUNT)}
    with desk_at(path) as desk:
        assert [note.text for note in desk.notes.of("r03")] == ["Note of r03", "Noted after the backup"]
        session = desk.reports.list()[0].session
        assert session
        assert session.number == "4.1"


def test_a_later_state_in_the_file_is_preferred_to_the_backups(path: Path) -> None:
    with desk_at(path) as desk:
        desk.safekeeping.keep_backup()
        change(desk, "r03", "Said after the backup.")
    overwrite_pages(path, "note")
    with desk_at(path, check_first=True) as desk:
        assert desk.opened.recovery
        assert desk.opened.recovery.from_backup == 0
        assert "Said after the backup." in str(desk.reports.get("r03").values)
        assert [note.text for note in desk.notes.of("r03")] == ["Note of r03"]


def test_a_lost_history_is_had_from_the_backup_when_nothing_was_said_since(path: Path) -> None:
    with desk_at(path) as desk:
        desk.safekeeping.keep_backup()
        change(desk, "r03", "Said after the backup.")
    overwrite_pages(path, "edit")
    recovery, _ = recovered(path)
    assert (recovery.from_backup, recovery.without_history) == (COUNT - 1, 1)


def test_a_backup_that_is_damaged_itself_is_passed_over(path: Path) -> None:
    with desk_at(path) as desk:
        good = desk.safekeeping.keep_backup()
        desk.clock.pass_time(3600)
        bad = desk.safekeeping.keep_backup()
    assert bad
    overwrite_pages(bad, "answers")
    for table in ("answers", "edit"):
        overwrite_pages(path, table)
    recovery, titles = recovered(path)
    assert recovery.backup == good
    assert len(titles) == COUNT


@pytest.mark.parametrize("first_bytes", [16, 100, 4096])
def test_a_library_without_its_head_is_told_from_a_foreign_file_by_what_lies_beside_it(
    path: Path, first_bytes: int
) -> None:
    with path.open("r+b") as file:
        file.write(b"\xff" * first_bytes)
    with pytest.raises(Refused) as refused:
        open_library(path, Mode.WRITE)
    assert refused.value.reason is Refusal.NOT_A_LIBRARY
    path.with_name("library.sqlite.lock").touch()
    with pytest.raises(Trouble) as trouble:
        open_library(path, Mode.READ)
    assert trouble.value.kind is TroubleKind.DAMAGED
    recovery, titles = recovered(path)
    assert len(titles) == recovery.from_file == COUNT
    assert recovery.without_history == 0
    assert not list(path.parent.glob("*grafted*"))


def test_a_library_of_which_nothing_is_left_makes_room_for_a_new_one(path: Path) -> None:
    with desk_at(path):
        pass
    path.write_bytes(b"\0" * path.stat().st_size)
    recovery, titles = recovered(path)
    assert (recovery.from_file, titles) == (0, {})
    assert recovery.kept.exists()


def test_a_library_emptied_to_nothing_comes_from_its_backup(path: Path) -> None:
    with desk_at(path) as desk:
        desk.safekeeping.keep_backup()
    path.write_bytes(b"")
    recovery, titles = recovered(path)
    assert (recovery.from_backup, len(titles)) == (COUNT, COUNT)


def test_a_library_cut_short_gives_what_is_left(path: Path) -> None:
    with path.open("r+b") as file:
        file.truncate(path.stat().st_size * 3 // 4)
    recovery, titles = recovered(path)
    assert 0 < len(titles) == recovery.from_file
    assert set(titles) | set(recovery.lost) <= {f"r{number:02}" for number in range(COUNT)}


def test_pages_not_yet_in_the_file_itself_are_recovered_too(path: Path, tmp_path: Path) -> None:
    copy = tmp_path / "stick" / "library.sqlite"
    copy.parent.mkdir()
    with desk_at(path) as desk:
        fill(desk, "late")
        for suffix in ("", "-wal"):
            copy.with_name(copy.name + suffix).write_bytes(path.with_name(path.name + suffix).read_bytes())
    pages = page_numbers(copy, "search_data")
    overwrite(copy, pages)
    _, titles = recovered(copy)
    assert "late" in titles


def test_the_same_moment_twice_keeps_both_damaged_files(path: Path) -> None:
    kept = set()
    for _ in range(2):
        overwrite_pages(path, "note")
        kept.add(recovered(path)[0].kept)
    assert len(kept) == 2
    assert all(file.exists() for file in kept)


def test_a_damaged_library_is_not_recovered_by_reading_it(path: Path) -> None:
    with path.open("r+b") as file:
        file.seek(100)
        file.write(b"\xff" * 3000)
    before = path.read_bytes()
    with pytest.raises(Trouble) as trouble:
        open_library(path, Mode.READ)
    assert trouble.value.kind is TroubleKind.DAMAGED
    assert path.read_bytes() == before


def test_a_report_of_which_only_part_of_the_log_is_left_is_as_it_was_some_time_ago(path: Path) -> None:
    with desk_at(path) as desk:
        change(desk, "r03", "Said last.")
    with sqlite3.connect(path) as connection:
        connection.execute("DELETE FROM edit WHERE revision = 3")
    connection.close()
    overwrite_pages(path, "answers")
    with desk_at(path, check_first=True) as desk:
        assert desk.opened.recovery
        assert desk.opened.recovery.shortened == ("r03",)
        assert "Open talks." in str(desk.reports.get("r03").values)
        assert desk.safekeeping.verify().sound


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(12))
def test_whatever_pages_are_overwritten_a_sound_library_opens(path: Path, seed: int) -> None:
    with desk_at(path) as desk:
        desk.safekeeping.keep_backup()
    chance = random.Random(seed)
    pages = range(1, path.stat().st_size // 4096 + 1)
    overwrite(path, chance.sample(pages, chance.choice((1, 3, 10, len(pages) // 2))), seed)
    with desk_at(path, check_first=True) as desk:
        assert desk.safekeeping.verify().sound
        assert len(desk.reports.list()) == COUNT


def test_rows_that_are_no_rows_of_ours_are_left_out(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE answers SET data = '{\"id\": 5}' WHERE report = 1")
        connection.execute("UPDATE edit SET after = 'no JSON' WHERE report = 2 AND seq = 1")
        connection.execute("UPDATE report SET changed_at = 'yesterday' WHERE key = 3")
    connection.close()
    overwrite_pages(path, "note")
    recovery, titles = recovered(path)
    assert len(titles) == COUNT
    assert recovery.without_history == 1
