"""Of the backups the newest few are kept, one a day for a week, and some of those made before something risky."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from gfmd_desktop.storage.rotation import BEFORE_RISKS, DAYS, NEWEST, backups_in, made_at, name_for, surplus

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
MOMENTS = st.lists(st.datetimes(datetime(2026, 1, 1), datetime(2026, 3, 1)), unique=True, max_size=40).map(  # noqa: DTZ001
    lambda naive: [moment.replace(tzinfo=UTC) for moment in naive]
)


def regular(moments: list[datetime]) -> list[Path]:
    return sorted({Path(name_for(moment)) for moment in moments}, reverse=True)


def test_a_backup_is_named_by_its_moment_and_what_it_was_made_before() -> None:
    assert name_for(NOW) == "20260302T090000Z.sqlite"
    assert name_for(NOW, "before-restore") == "20260302T090000Z-before-restore.sqlite"
    assert made_at(Path(name_for(NOW, "before-restore"))) == NOW


def test_other_files_among_the_backups_are_no_backups(tmp_path: Path) -> None:
    for name in (name_for(NOW), "my copy.sqlite", ".20260302T090000Z.sqlite.part", "20260302T090000Z.sqlite-wal"):
        (tmp_path / name).touch()
    assert [path.name for path in backups_in(tmp_path)] == [name_for(NOW)]


def test_where_there_is_no_folder_there_are_no_backups(tmp_path: Path) -> None:
    assert backups_in(tmp_path / "missing") == ()


@given(MOMENTS)
def test_the_newest_backups_always_stay(moments: list[datetime]) -> None:
    backups = regular(moments)
    assert set(backups[:NEWEST]).isdisjoint(surplus(backups))


@given(MOMENTS)
def test_the_last_backup_of_each_of_the_last_days_stays(moments: list[datetime]) -> None:
    backups = regular(moments)
    days = sorted({backup.name[:8] for backup in backups}, reverse=True)[:DAYS]
    last_of_days = {max(backup for backup in backups if backup.name[:8] == day) for day in days}
    assert last_of_days.isdisjoint(surplus(backups))


@given(MOMENTS)
def test_no_more_is_kept_than_promised_and_dropping_settles(moments: list[datetime]) -> None:
    backups = regular(moments)
    kept = set(backups) - set(surplus(backups))
    assert len(kept) <= NEWEST + DAYS
    assert surplus(kept) == ()


def test_backups_made_before_something_risky_are_counted_on_their_own() -> None:
    risky = [Path(name_for(NOW + timedelta(hours=hour), "before-restore")) for hour in range(BEFORE_RISKS + 2)]
    usual = regular([NOW + timedelta(minutes=minute) for minute in range(NEWEST)])
    assert set(surplus([*risky, *usual])) == set(risky[:2])
