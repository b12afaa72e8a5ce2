"""Which backups are kept: the newest few, one a day for a week, and some of those made before something risky."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path

NEWEST = 5
DAYS = 7
BEFORE_RISKS = 5

_NAME = re.compile(r"(\d{8})T(\d{6})Z(-[a-z0-9-]+)?\.sqlite")


def stamp(at: datetime) -> str:
    """Return a moment as it stands in file names: UTC, to the second, sorting by time."""
    return at.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")


def name_for(at: datetime, label: str = "") -> str:
    """Return the name of a backup made at a moment, with what it was made before."""
    return f"{stamp(at)}{f'-{label}' if label else ''}.sqlite"


def backups_in(folder: Path) -> tuple[Path, ...]:
    """Return the backups in a folder, newest first; other files there are none of our business."""
    return tuple(sorted((path for path in folder.glob("*.sqlite") if _NAME.fullmatch(path.name)), reverse=True))


def made_at(backup: Path) -> datetime:
    """Return the moment a backup was made, as its name says."""
    return datetime.strptime(backup.name[:16], "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)


def surplus(backups: Iterable[Path]) -> tuple[Path, ...]:
    """Return the backups that need not be kept any longer."""
    newest_first = sorted(backups, reverse=True)
    regular = [backup for backup in newest_first if is_regular(backup)]
    before_risks = [backup for backup in newest_first if not is_regular(backup)]
    kept = {*regular[:NEWEST], *_last_of_each_day(regular), *before_risks[:BEFORE_RISKS]}
    return tuple(backup for backup in newest_first if backup not in kept)


def _last_of_each_day(newest_first: Sequence[Path]) -> tuple[Path, ...]:
    of_day: dict[str, Path] = {}
    for backup in newest_first:
        of_day.setdefault(backup.name[:8], backup)
    return tuple(of_day.values())[:DAYS]


def is_regular(backup: Path) -> bool:
    """Tell whether a backup was made in the course of time, and not before something risky."""
    match = _NAME.fullmatch(backup.name)
    return match is not None and match.group(3) is None
