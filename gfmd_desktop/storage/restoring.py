"""Putting a backup in place of what a library holds: checked first, the present state kept, replaced whole."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from gfmd_desktop.errors import Trouble, TroubleKind
from gfmd_desktop.storage.backup import Contents, back_up, contents_of
from gfmd_desktop.storage.connections import connect
from gfmd_desktop.storage.library import Library
from gfmd_desktop.storage.migrations.runner import MIGRATIONS, Migration
from gfmd_desktop.storage.replacing import remove_with_companions
from gfmd_desktop.storage.rotation import stamp
from gfmd_desktop.storage.staging import copy_with_newest_pages, stage
from gfmd_desktop.storage.troubles import explained


@dataclass(frozen=True, slots=True)
class Restored:
    """What a library holds after a backup was restored, and where its state before that was kept."""

    contents: Contents
    before: Path


def restore_from(
    library: Library, candidate: Path, at: datetime, migrations: Sequence[Migration] = MIGRATIONS
) -> Restored:
    """Let the open library hold what the backup `candidate` holds, and nothing else.

    Refused: NOT_FOUND, NOT_A_LIBRARY, NEWER_LIBRARY, NOT_READABLE (damaged); the library is untouched then.
    """
    staged = library.path.with_name(f"{library.path.name}.restoring")
    stage(candidate, staged, at, migrations)
    try:
        before = _keep_present(library.path, at)
        with explained(staged), closing(connect(staged, "ro")) as source:
            expected = contents_of(source)
            library.replace_with(source)
    finally:
        remove_with_companions(staged)
    return Restored(expected, before)


def _keep_present(path: Path, at: datetime) -> Path:
    """A damaged library makes no backup that counts; then the file itself is kept as it is."""
    try:
        return back_up(path, at, "before-restore")
    except Trouble as trouble:
        if trouble.kind is not TroubleKind.DAMAGED:
            raise
    kept = path.with_name(f"{path.stem}.damaged-{stamp(at)}{path.suffix}")
    copy_with_newest_pages(path, kept)
    return kept
