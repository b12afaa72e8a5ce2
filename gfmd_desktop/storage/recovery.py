"""What is done about a damaged library."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from gfmd_desktop.errors import Trouble, TroubleKind
from gfmd_desktop.storage.migrations.runner import Migration


@dataclass(frozen=True, slots=True)
class Recovery:
    """What became of a damaged library; `kept` is the damaged file under its new name."""

    kept: Path


def recover(path: Path, now: datetime, migrations: Sequence[Migration]) -> Recovery:
    """Move a damaged library aside and put what can be read in its place."""
    raise Trouble(TroubleKind.DAMAGED, str(path), detail=f"{now}{len(migrations)}")
