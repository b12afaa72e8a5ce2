"""The library while a command uses it; what had to be done to open it is told first."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from gfmd_desktop.cli.context import LibraryServices, Program
from gfmd_desktop.cli.printing import counted, say
from gfmd_desktop.storage.library import Mode

if TYPE_CHECKING:
    from gfmd_desktop.storage.opening import Opened
    from gfmd_desktop.storage.recovery import Recovery


@contextmanager
def reading(program: Program) -> Iterator[LibraryServices | None]:
    """Open the library to read it, which takes no lock; None when there is none yet."""
    if not program.library_path.exists():
        yield None
        return
    with _open(program, Mode.READ) as library:
        yield library


@contextmanager
def writing(program: Program) -> Iterator[LibraryServices]:
    """Open the library to change it, made if need be; Trouble LOCKED while another program has it."""
    with _open(program, Mode.WRITE) as library:
        yield library


@contextmanager
def _open(program: Program, mode: Mode) -> Iterator[LibraryServices]:
    opened = program.open_library(mode)
    with opened.library:
        _tell(opened)
        yield program.library_services(opened.library)


def _tell(opened: Opened) -> None:
    path = opened.library.path
    if opened.created:
        say(f"{path}: a new library")
    if opened.backup:
        say(f"{path}: brought to the form of this program; as it was before it lies in {opened.backup}")
    if opened.recovery:
        say(f"{path}: {_recovered(opened.recovery)}")


def _recovered(recovery: Recovery) -> str:
    said = [f"it was damaged; {counted(recovery.from_file, 'report')} could be read and taken over"]
    if recovery.without_history:
        said.append(f"{recovery.without_history} of them without their history")
    if recovery.from_backup:
        said.append(f"{counted(recovery.from_backup, 'report')} came from the backup {recovery.backup}")
    if recovery.lost:
        said.append(f"lost: {', '.join(recovery.lost)}")
    return ", ".join(said) + f"; the damaged file is kept as {recovery.kept}"
