"""Sticks: which are plugged in, and which reports lie on one. Nothing asks a network drive anything (docs/decisions/0019)."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from itertools import chain, islice
from pathlib import Path
from typing import Any

_MOUNTS = ("/media/", "/run/media/", "/Volumes/")
_OF_STICKS = frozenset(
    {"vfat", "msdos", "exfat", "ntfs", "ntfs3", "fuseblk", "ext2", "ext3", "ext4", "btrfs", "xfs", "f2fs", "udf"}
    | {"iso9660", "hfs", "hfsplus", "apfs"}
)
"""File systems of things that can be pulled out; every other may be a network's, and is left alone."""
_OCTAL = re.compile(r"\\([0-7]{3})")
_REMOVABLE = 2
_ENDINGS = (".gfmd", ".json", ".docx")
_MOST_ENTRIES, _MOST_FILES, _MOST_FOLDERS = 2_000, 60, 40
_MOST_BYTES, _MOST_INFLATED = 25 * 1024 * 1024, 256 * 1024
_PROPERTY = re.compile(rb'name="gfmd\.(doc|rev)"[^>]*>\s*<[^>]*>([^<]{1,64})<')


@dataclass(frozen=True, slots=True)
class Stick:
    """Something that can be pulled out: where it is, and what people call it."""

    folder: Path
    name: str


@dataclass(frozen=True, slots=True)
class OnStick:
    """A file of ours: which report in which revision it holds, "" and 0 when it is sealed; `state` tells states apart."""

    file: Path
    report: str
    revision: int
    state: tuple[int, int]
    digest: str = ""
    is_untouched: bool = False
    """A Word file as this program wrote it: no word processor has saved it since."""

    @property
    def is_sealed(self) -> bool:
        """Whether it tells nothing without its passphrase."""
        return not self.report


def mounted() -> tuple[Stick, ...]:
    """Return the sticks that are plugged in. Only the system's own list is read, no drive is woken."""
    if sys.platform == "win32":
        return tuple(_windows())
    if sys.platform == "darwin":
        return tuple(_mac())
    with suppress(OSError):
        return in_mount_table(Path("/proc/self/mountinfo").read_text(errors="surrogateescape"))
    return ()


def in_mount_table(table: str) -> tuple[Stick, ...]:
    """Return the sticks in what Linux says is mounted (proc_pid_mountinfo(5))."""
    found = []
    for line in table.splitlines():
        mount, _, beyond = line.partition(" - ")
        columns, kind = mount.split(" "), beyond.split(" ")[0]
        if len(columns) > 4 and kind in _OF_STICKS and columns[4].startswith(_MOUNTS):
            folder = Path(_OCTAL.sub(lambda octal: chr(int(octal[1], 8)), columns[4]))
            found.append(Stick(folder, folder.name))
    return tuple(found)


def reports_on(stick: Stick) -> tuple[OnStick, ...]:
    """Return the files of ours in the top folder of a stick and in the folders there; what cannot be read is left out."""
    found = (_looked_at(file) for file in islice(_candidates(stick.folder), _MOST_FILES))
    return tuple(each for each in found if each is not None)


def _candidates(top: Path) -> Iterator[Path]:
    folders: list[Path] = []
    yield from _in_folder(top, folders)
    yield from chain.from_iterable(_in_folder(folder, []) for folder in sorted(folders)[:_MOST_FOLDERS])


def _in_folder(folder: Path, folders: list[Path]) -> Iterator[Path]:
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in islice(entries, _MOST_ENTRIES):
            if entry.name.startswith((".", "$", "~")) or entry.is_symlink():
                continue
            if entry.is_dir(follow_symlinks=False):
                folders.append(Path(entry.path))
            elif entry.name.lower().endswith(_ENDINGS) and entry.is_file(follow_symlinks=False):
                yield Path(entry.path)


def _looked_at(file: Path) -> OnStick | None:
    """Look only at what says which report a file holds."""
    try:
        status = file.stat()
        if status.st_size > _MOST_BYTES:
            return None
        said = _SAID[file.suffix.lower()](file)
    except Exception:  # noqa: BLE001 - whatever lies on a stick: damaged, hostile, pulled out meanwhile
        return None
    if said is None:
        return None
    report, revision, digest = said
    state = (status.st_size, status.st_mtime_ns)
    return OnStick(file, report, revision, state, digest.removeprefix(_UNTOUCHED), digest == _UNTOUCHED)


_UNTOUCHED = "untouched"
_Said = tuple[str, int, str] | None


def _hand_over(file: Path) -> _Said:
    manifest = json.loads(_part(file, "manifest.json"))
    if manifest["format"] != "gfmd-hand-over":
        return None
    if "sealed" in manifest:
        return "", 0, ""
    return _named(manifest["report"], manifest["revision"], str(manifest["files"]["report.json"]))


def _report_file(file: Path) -> _Said:
    from hashlib import sha256  # noqa: PLC0415

    content = file.read_bytes()
    if b'"gfmd-report"' not in content[:4096]:
        return None
    data = json.loads(content)
    return _named(data["id"], data["revision"], sha256(content).hexdigest()) if _is_report(data) else None


def _word_file(file: Path) -> _Said:
    said = {name: value.decode() for name, value in _PROPERTY.findall(_part(file, "docProps/custom.xml"))}
    untouched = b"<Application>gfmd_desktop<" in _part(file, "docProps/app.xml")
    return _named(said[b"doc"], int(said[b"rev"]), _UNTOUCHED if untouched else "")


def _is_report(data: Any) -> bool:
    return isinstance(data, dict) and data.get("format") == "gfmd-report"


def _named(report: Any, revision: Any, digest: str) -> _Said:
    sound = isinstance(report, str) and 0 < len(report) <= 64 and type(revision) is int and revision >= 0
    return (report, revision, digest) if sound else None


def _part(file: Path, name: str) -> bytes:
    with zipfile.ZipFile(file) as archive, archive.open(name) as part:
        return part.read(_MOST_INFLATED)


_SAID: dict[str, Callable[[Path], _Said]] = {".gfmd": _hand_over, ".json": _report_file, ".docx": _word_file}


def _mac() -> Iterator[Stick]:
    """The system's table, which it keeps itself, names the file system of everything in /Volumes."""
    told = subprocess.run(["/sbin/mount"], capture_output=True, text=True, check=False, timeout=5).stdout
    for folder, kind in re.findall(r"^.* on (/Volumes/.+) \((\w+)[,)]", told, re.MULTILINE):
        if kind in _OF_STICKS:
            yield Stick(Path(folder), Path(folder).name)


def _windows() -> Iterator[Stick]:
    import ctypes  # noqa: PLC0415 - Windows only

    windows: Any = getattr(ctypes, "windll")  # noqa: B009 - elsewhere there is none
    drives = windows.kernel32.GetLogicalDrives()
    for number in range(2, 26):  # A: and B: are disk drives that click
        root = f"{chr(ord('A') + number)}:\\"
        if drives >> number & 1 and windows.kernel32.GetDriveTypeW(root) == _REMOVABLE:
            yield Stick(Path(root), root[:2])
