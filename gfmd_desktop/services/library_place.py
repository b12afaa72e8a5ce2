"""Where a library lies: some places change a file behind the program's back, or vanish while it is open."""

from __future__ import annotations

import os
import re
from enum import Enum
from pathlib import Path
from typing import Any

_SYNCHRONISED = re.compile(
    r"onedrive.*|dropbox.*|google ?drive.*|my drive|icloud ?drive.*|mobile documents|com~apple~clouddocs"
    r"|nextcloud.*|owncloud.*|pcloud ?drive.*|box( sync)?|mega(sync)?|syncthing",
    re.IGNORECASE,
)
_MOUNTS = (("/", "media"), ("/", "run", "media"), ("/", "Volumes"))
_DRIVE_REMOVABLE = 2


class Place(Enum):
    """What is known of the folder a library lies in."""

    ORDINARY = "ordinary"
    SYNCHRONISED = "synchronised"
    REMOVABLE = "removable"


def place_of(library: Path) -> Place:
    """Tell whether a library lies in a folder that a program copies elsewhere, or on something that can be pulled out."""
    path = library.absolute()
    if any(_SYNCHRONISED.fullmatch(part) for part in path.parent.parts) or _is_below_onedrive(path):
        return Place.SYNCHRONISED
    if any(path.parts[: len(mount)] == mount for mount in _MOUNTS) or _is_on_removable_drive(path):
        return Place.REMOVABLE
    return Place.ORDINARY


def _is_below_onedrive(path: Path) -> bool:
    """Windows says where OneDrive's folders are, whatever they are called."""
    named = (os.environ.get(name) for name in ("OneDrive", "OneDriveConsumer", "OneDriveCommercial"))
    return any(path.is_relative_to(folder) for folder in named if folder)


def _is_on_removable_drive(path: Path) -> bool:
    if os.name != "nt":
        return False
    import ctypes  # noqa: PLC0415 - Windows only

    windows: Any = getattr(ctypes, "windll")  # noqa: B009 - elsewhere there is none
    return bool(windows.kernel32.GetDriveTypeW(path.anchor) == _DRIVE_REMOVABLE)
